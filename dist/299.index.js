export const id = 299;
export const ids = [299];
export const modules = {

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/packages/core/action/inputs.js
var inputs = __webpack_require__(71940);
// EXTERNAL MODULE: ./build/packages/core/duration/kept-models.js
var kept_models = __webpack_require__(62926);
;// CONCATENATED MODULE: ./build/actions/predict-duration/probabilities.js

/** Probabilities strictly between 0 and 1, one per line or with commas between them. */
function probabilities(options) {
    return {
        ...(0,inputs/* list */.p_)(options),
        expects: "numbers between 0 and 1, such as 0.75, one per line",
        absent: [],
        parse(text) {
            const words = text.split(/[\s,]+/).filter((word) => word !== "");
            const values = words.map((word) => (/^0?\.\d+$/.test(word) ? Number(word) : Number.NaN));
            return values.every((value) => value > 0 && value < 1) ? { ok: true, value: values } : { ok: false };
        },
    };
}

// EXTERNAL MODULE: ./build/packages/core/github/fetch-changes.js
var fetch_changes = __webpack_require__(73292);
;// CONCATENATED MODULE: ./build/actions/predict-duration/read-changed-files.js

/**
 * What the running change touches: the paths that were given, or else GitHub's answer. Null where it cannot be known;
 * a prediction is possible all the same, so a refusal is only mentioned.
 */
async function readChangedFiles(given, records, { rest, context, log }) {
    if (given.length > 0)
        return given.map((path) => ({ path, additions: null, deletions: null }));
    const source = sourceOf(context);
    // Where no past run knows its files there is nothing to compare with, and a call is saved.
    const comparable = records.some(({ changes }) => changes !== null);
    if (rest === null || context.repository === null || source === null || !comparable)
        return null;
    const { value, problems } = await (0,fetch_changes/* fetchChanges */.C)(rest, context.repository, source);
    if (value === null)
        log.info(`The changed files are unknown: ${problems[0]?.message ?? "no answer from GitHub"}`);
    return value?.files ?? null;
}
/** A push that creates a branch has no commit before it: GitHub then gives forty zeros. */
function sourceOf({ pullRequest, baseSha, sha }) {
    if (pullRequest !== null)
        return { pullRequest };
    return baseSha === null || sha === null || /^0+$/.test(baseSha) ? null : { base: baseSha, head: sha };
}

;// CONCATENATED MODULE: ./build/packages/core/duration/choose-series.js
/**
 * The runs of one workflow, in the order of `runs`. When several series answer to the name (two files with the name
 * `CI`), the one that ran last is meant. Without a name a history of one workflow is clear, of several is not: nothing.
 */
function chooseSeries(runs, { repository, workflow }) {
    const candidates = runs.filter((run) => isRepository(run, repository) && (workflow === null || isWorkflow(run.record, workflow)));
    const series = candidates.at(-1)?.series;
    const chosen = candidates.filter((run) => run.series === series);
    return workflow === null && chosen.length < candidates.length ? [] : chosen;
}
/** A record that does not say its repository belongs to whichever is asked for. */
function isRepository({ record }, repository) {
    return (repository === null || record.repository === null || record.repository.toLowerCase() === repository.toLowerCase());
}
/** Whether a run's workflow is the one of this name, path or file name. */
function isWorkflow({ workflow, workflow_path }, name) {
    return workflow === name || workflow_path === name || workflow_path?.split("/").at(-1) === name;
}

// EXTERNAL MODULE: ./build/packages/core/duration/traffic.js
var traffic = __webpack_require__(67138);
// EXTERNAL MODULE: ./build/packages/core/github/fetch-run.js
var fetch_run = __webpack_require__(13712);
// EXTERNAL MODULE: ./build/packages/core/github/fetched.js
var fetched = __webpack_require__(30541);
// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var fields = __webpack_require__(99028);
;// CONCATENATED MODULE: ./build/actions/predict-duration/read-runs-on-their-way.js





/**
 * The other runs of the workflow that have begun and not ended: who comes to a queue waits. Asked of GitHub in one call, or
 * else the history tells of them. Null where nobody knows; a prediction is possible all the same.
 */
async function readRunsOnTheirWay(workflow, records, ports) {
    const { context } = ports;
    const now = ports.now().getTime();
    // Where the history has nothing of the workflow there is nothing to compare with, and a call is saved.
    if (workflow === null || !records.some((record) => isWorkflow(record, workflow)))
        return null;
    const runs = await runningRuns(records, now, ports);
    if (runs === null)
        return null;
    return runs.filter((run) => isWorkflow(run, workflow) && run.run_id !== context.runId).flatMap(sinceOf);
}
async function runningRuns(records, now, { rest, context, log }) {
    const { repository } = context;
    if (rest === null || repository === null)
        return unfinished(records, now);
    const created = `>=${new Date(now - traffic/* LONGEST_WAY */.X).toISOString().slice(0, 19)}Z`;
    const path = `/repos/${repository}/actions/runs`;
    const { value, problems } = await (0,fetched/* fetched */.s)(path, async (note) => {
        const answer = await rest.get(path, { created, per_page: 100 });
        const runs = (0,fields/* isObject */.G)(answer) ? answer.workflow_runs : null;
        return Array.isArray(runs) ? runs.flatMap((run) => (0,fetch_run/* readRun */.c)(run, note) ?? []) : null;
    });
    if (value === null)
        log.info(`The runs on their way are unknown: ${problems[0]?.message ?? "no answer from GitHub"}`);
    return value?.filter(({ status }) => status !== null && status !== "completed") ?? null;
}
/** A history without any such run says nothing: it may hold ended runs alone. */
function unfinished(records, now) {
    const runs = records.filter((record) => {
        const [since = Number.NaN] = sinceOf(record).map((way) => now - way.since);
        return record.completed_at === null && since > 0 && since < traffic/* LONGEST_WAY */.X;
    });
    return runs.length === 0 ? null : runs;
}
/** A second attempt begins when it is started, though it bears the first one's creation. */
function sinceOf({ attempt, created_at, started_at }) {
    const since = attempt > 1 ? (started_at ?? created_at) : created_at;
    return since === null ? [] : [{ since: Date.parse(since) }];
}

// EXTERNAL MODULE: ./build/packages/core/render/bars.js
var bars = __webpack_require__(85597);
// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/plain-text.js
var plain_text = __webpack_require__(43691);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/duration/confidence.js
function confidence(prediction, { n, mdape, coverage80 }) {
    if (prediction === null)
        return "none";
    const width = prediction.p90 / prediction.p10;
    if (mdape === null || coverage80 === null)
        return "low";
    if (n >= 20 && mdape <= 0.1 && coverage80 >= 0.65 && width <= 1.5)
        return "high";
    return n >= 10 && mdape <= 0.25 && width <= 3 ? "medium" : "low";
}
/** Scored runs that confidence needs to be able to rise above `low`. */
const RUNS_FOR_CONFIDENCE = 10;

// EXTERNAL MODULE: ./build/packages/core/duration/model-name.js
var model_name = __webpack_require__(48304);
;// CONCATENATED MODULE: ./build/packages/core/duration/duration-summary.js






/** The prediction as a job summary: the number, why, how far to trust it, and the jobs. */
function durationSummary(prediction, workflow, now) {
    const reasons = reasonLines(prediction);
    const blocks = [(0,render_document/* paragraph */.FY)(headline(prediction, workflow, now))];
    if (reasons.length > 0)
        blocks.push((0,render_document/* bullets */.e5)(reasons));
    if (prediction.drift !== null)
        blocks.push((0,render_document/* paragraph */.FY)(driftLine(prediction.drift)));
    if (prediction.run.p50 !== null)
        blocks.push((0,render_document/* paragraph */.FY)(trustLine(prediction)));
    if (prediction.past.n > 0)
        blocks.push((0,render_document/* paragraph */.FY)(pastLine(prediction.past)));
    return { title: "predict-duration", blocks: [...blocks, ...jobBlocks(prediction.jobs)] };
}
function headline(prediction, workflow, now) {
    const { run, confidence } = prediction;
    const { p10, p50, p90 } = run;
    if (p50 === null)
        return unknownHeadline(workflow, prediction);
    const done = endTime(now, p50);
    const range = (0,quantities/* formatInterval */.vy)(p50, p10, p90).slice((0,quantities/* formatSeconds */.Xo)(p50).length);
    return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)(`About ${(0,quantities/* formatSeconds */.Xo)(p50)}`)}${range}, done near ${done} UTC. Confidence: ${confidence}.`;
}
/** The time of day, with its date where that is another day's. */
function endTime(now, seconds) {
    const [day = "", time = ""] = new Date(now.getTime() + seconds * 1000).toISOString().split("T");
    return `${now.toISOString().startsWith(day) ? "" : `${day} `}${time.slice(0, 5)}`;
}
function unknownHeadline(workflow, { workflows, forkRuns }) {
    const of = workflow === null ? "" : (0,render_document/* line */.n8) ` of ${(0,render_document/* code */.aY)((0,plain_text/* plainText */.w)(workflow, 100))}`;
    if (workflow === null && workflows.length > 1) {
        return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)("Duration unknown")}: name the workflow; the history holds ${names(workflows)}.`;
    }
    const others = workflows.length === 0 ? "" : (0,render_document/* line */.n8) ` It holds ${names(workflows)}.`;
    const forks = forkRuns === 0 ? "" : `; from ${(0,quantities/* countOf */.pq)(forkRuns, "run")} of forks nothing is learnt`;
    const needed = (0,quantities/* countOf */.pq)(RUNS_FOR_CONFIDENCE, "run");
    return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)("Duration unknown")}: the history has no complete run${of} yet${forks}.${others} Predictions begin with the first, and can be trusted after ${needed}.`;
}
/** More are not read. */
const MOST_REASONS = 3;
function reasonLines({ reasons, jobs }) {
    const lines = [];
    const { lastJob, alike, touched, docsOnly, skipped } = reasons;
    if (lastJob !== null) {
        const expected = jobs.find(({ name }) => name === lastJob.name)?.p50 ?? null;
        const length = expected === null ? "" : `, ${(0,quantities/* formatSeconds */.Xo)(expected)} expected`;
        lines.push((0,render_document/* line */.n8) `${job(lastJob.name)} decides: it ended last in ${lastJob.times} of ${lastJob.runs} runs${length}`);
    }
    if (touched !== null) {
        const difference = `${touched.seconds < 0 ? "−" : "+"}${(0,quantities/* formatSeconds */.Xo)(Math.abs(touched.seconds))}`;
        lines.push((0,render_document/* line */.n8) `touches ${job(touched.what)}: ${difference}, by ${(0,quantities/* countOf */.pq)(touched.runs, "such run")}`);
    }
    // Where all runs are alike there is nothing to tell.
    if (alike !== null && alike.runs < alike.of) {
        const others = alike.others === null ? "" : `; the others ${(0,quantities/* formatSeconds */.Xo)(alike.others)}`;
        const same = `${alike.runs} of the last ${(0,quantities/* countOf */.pq)(alike.of, "run")}`;
        lines.push(`${same} had this event and kind of branch: typically ${(0,quantities/* formatSeconds */.Xo)(alike.median)}${others}`);
    }
    if (skipped.length > 0) {
        const first = skipped
            .slice(0, 3)
            .flatMap((name, index) => (index === 0 ? [job(name)] : [", ", job(name)]));
        const more = skipped.length > 3 ? ", …" : "";
        const why = docsOnly ? "documents only: " : "";
        lines.push((0,render_document/* line */.n8) `${why}${skipped.length} of ${(0,quantities/* countOf */.pq)(jobs.length, "job")} will probably be skipped: ${first}${more}`);
    }
    return lines.slice(0, MOST_REASONS);
}
/** Something has changed: the prediction follows within a few runs, but its range may still be that of before. */
function driftLine({ runs, factor }) {
    const change = `typically ${(0,quantities/* formatChange */.eD)(factor - 1)} against those before`;
    return (0,render_document/* line */.n8) `⚠️ ${(0,render_document/* strong */.ko)("Durations have changed")}: the last ${(0,quantities/* countOf */.pq)(runs, "run")} took ${change}. A new machine, cache or test suite?`;
}
/** How often such predictions were right here, against the simple ways, on the same runs. */
function trustLine(prediction) {
    const { error, baselines, model, runsUsed } = prediction;
    if (error.mdape === null) {
        const needed = RUNS_FOR_CONFIDENCE - runsUsed;
        const more = needed > 0 ? `; ${(0,quantities/* countOf */.pq)(needed, "more run")} needed` : "";
        return `Not enough history to measure the error: ${(0,quantities/* countOf */.pq)(runsUsed, "complete run")} so far${more}.`;
    }
    const simple = ["last value", "median of 10"].flatMap((name) => {
        const mdape = baselines.find((baseline) => baseline.name === name)?.mdape ?? null;
        return mdape === null ? [] : [`${(0,model_name/* modelName */.f)(name)} ${(0,quantities/* formatShare */.T1)(mdape)}`];
    });
    const held = error.coverage80 === null ? "" : ` The 80 % range held in ${(0,quantities/* formatShare */.T1)(error.coverage80)}.`;
    const compared = [(0,quantities/* countOf */.pq)(error.n, "run"), simple.join(", ")].filter((part) => part !== "").join("; ");
    return `Typical error here ${(0,quantities/* formatShare */.T1)(error.mdape)} (${compared}).${held} Predicted by ${modelWords(model, baselines)}: the smallest mean error of late.${betterBaseline(prediction)}`;
}
/** What came of the predictions that were made here: the replayed error is measured, this one was lived through. */
function pastLine({ n, mdape, coverage80 }) {
    const held = Math.round((coverage80 ?? 0) * n);
    if (n === 1)
        return `The last prediction made here was off by ${(0,quantities/* formatShare */.T1)(mdape)}; its range ${held === 1 ? "held" : "did not hold"}.`;
    return `The last ${(0,quantities/* countOf */.pq)(n, "prediction")} made here were off by ${(0,quantities/* formatShare */.T1)(mdape)} typically; ${held} of ${n} ranges held.`;
}
const voicesOf = (model) => model?.split(" + ") ?? [];
/** The best model, the simple ways that are averaged with it, and how many others were nearly as good and agreed. */
function modelWords(model, baselines) {
    const [best = "nothing", ...others] = voicesOf(model);
    const simple = others.filter((name) => baselines.some((baseline) => baseline.name === name));
    const more = others.length - simple.length;
    const words = [
        ...simple.map(model_name/* modelName */.f),
        ...(more === 0 ? [] : [more === 1 ? "one more that agrees" : `${more} more that agree`]),
    ];
    return [(0,model_name/* modelName */.f)(best), ...words].reduce((text, word, index) => text + (index < words.length ? ", " : " and ") + word);
}
/**
 * A simple way with the smaller typical error that is not used asks for a reason. What decides is the mean error of late,
 * in which a model's usual error counts like six runs: a few lucky ones choose nothing.
 */
function betterBaseline({ error, baselines, model }) {
    const better = baselines
        .filter(({ name, mdape }) => (mdape ?? 1) < (error.mdape ?? 0) && !voicesOf(model).includes(name))
        .sort((a, b) => (a.mdape ?? 1) - (b.mdape ?? 1))[0];
    if (better === undefined)
        return "";
    if ((better.mape ?? 0) > (error.mape ?? 0)) {
        return ` On average, which decides, ${(0,model_name/* modelName */.f)(better.name)} errs by ${(0,quantities/* formatShare */.T1)(better.mape)} against ${(0,quantities/* formatShare */.T1)(error.mape)}.`;
    }
    return ` ${(0,model_name/* modelName */.f)(better.name)} was better over these runs, but not clearly of late: it takes over when it stays so.`;
}
/** Rows that are shown at once; the rest is folded. */
const ROWS = 12;
function jobBlocks(jobs) {
    if (jobs.length === 0)
        return [];
    const first = jobTable(jobs.slice(0, ROWS));
    const rest = jobs.slice(ROWS);
    return rest.length === 0
        ? [first]
        : [first, (0,render_document/* details */.zH)(`The ${(0,quantities/* countOf */.pq)(rest.length, "shorter job")}`, [jobTable(rest.slice(0, MOST_ROWS))])];
}
/** A summary must stay below 64 KB; nobody reads the 200th job. The full list is in the result file. */
const MOST_ROWS = 100;
function jobTable(jobs) {
    const columns = [
        { title: "job" },
        { title: "expected", align: "right" },
        { title: "range", align: "right" },
        { title: "runs?", align: "right" },
        { title: "last ten" },
    ];
    return (0,render_document/* table */.tp)(columns, jobs.map(({ name, p10, p50, p90, probability, lastTen }) => [
        job(name),
        (0,quantities/* formatSeconds */.Xo)(p50),
        p50 === null ? "unknown" : `${(0,quantities/* formatSeconds */.Xo)(p10)} – ${(0,quantities/* formatSeconds */.Xo)(p90)}`,
        (0,quantities/* formatShare */.T1)(probability),
        lastTen.length === 0 ? "none yet" : (0,bars/* sparkline */.K)(lastTen),
    ]));
}
function job(name) {
    return (0,render_document/* code */.aY)((0,plain_text/* plainText */.w)(name, 100));
}
/** The first three, as code. */
function names(all) {
    const first = all.slice(0, 3).flatMap((name, index) => (index === 0 ? [job(name)] : [", ", job(name)]));
    return all.length > 3 ? [...first, ", …"] : first;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/matches-name.js
/** Whether a name fits a pattern in which `*` stands for any text; letters count as written. Cost: linear in the name. */
function matchesName(pattern, name) {
    const [start = "", ...rest] = pattern.split("*");
    const end = rest.pop();
    if (end === undefined)
        return name === pattern;
    if (!name.startsWith(start))
        return false;
    let from = start.length;
    // The leftmost place of each part leaves the most room for those after it.
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return name.length - end.length >= from && name.endsWith(end);
}

// EXTERNAL MODULE: ./build/packages/core/collections/group-by.js
var group_by = __webpack_require__(91209);
// EXTERNAL MODULE: ./build/packages/core/stats/median.js
var median = __webpack_require__(99618);
;// CONCATENATED MODULE: ./build/packages/core/stats/rank-sum-test.js
/**
 * Whether two samples come from one distribution: the two-sided p-value of the rank-sum test, which asks whether one of
 * them is mostly above the other. It does not care how the values are distributed.
 *
 * F. Wilcoxon, "Individual Comparisons by Ranking Methods", Biometrics Bulletin 1 (1945); the normal approximation with
 * corrections for ties and continuity as in E. L. Lehmann, "Nonparametrics" (1975), §1.4. It is fair from about three
 * values against ten (simulated in the test). 1 when a sample is empty or all values are equal. Cost: one sort.
 */
function rankSumTest(first, second) {
    const [n, m] = [first.length, second.length];
    const { rankSum, ties } = ranksOf(first, second);
    const total = n + m;
    const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
    if (n === 0 || m === 0 || !(variance > 0))
        return 1;
    const distance = Math.abs(rankSum - (n * (total + 1)) / 2);
    return Math.min(1, 2 * upperTail(Math.max(0, distance - 0.5) / Math.sqrt(variance)));
}
/** Sum of the ranks of the first sample, equal values sharing theirs; and Σ(t³ − t) over groups of t equal values. */
function ranksOf(first, second) {
    const all = [
        ...first.map((value) => ({ value, isFirst: true })),
        ...second.map((value) => ({ value, isFirst: false })),
    ].sort((a, b) => a.value - b.value);
    let [rankSum, ties, start] = [0, 0, 0];
    while (start < all.length) {
        let end = start;
        while (end < all.length && all[end]?.value === all[start]?.value)
            end += 1;
        const equal = end - start;
        // Ranks begin with 1: those of this group are start + 1 … end.
        rankSum += (all.slice(start, end).filter(({ isFirst }) => isFirst).length * (start + 1 + end)) / 2;
        ties += equal ** 3 - equal;
        start = end;
    }
    return { rankSum, ties };
}
/** P(Z > z) of the normal distribution for z ≥ 0, to 7·10⁻⁸: Abramowitz and Stegun, 26.2.17. */
function upperTail(z) {
    const t = 1 / (1 + 0.2316419 * z);
    const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/drift.js



/** Numbers of last runs in which a change is looked for: a large one shows in five. */
const RECENT = [5, 8, 12];
/** Runs before these that they are compared with, and how many of them there must be. */
const BEFORE = 40;
const FEWEST_BEFORE = 20;
/** Three looks at this level raise about two false alarms in a thousand, where runs do not depend on each other. */
const LEVEL = 0.001;
/** A smaller shift is not worth a word: 7 %. */
const SMALLEST = Math.log(1.07);
/**
 * Log durations without what the kind of run explains: each minus the median of its event and kind of branch. The
 * models' own errors would not do: they follow a change within a few runs, and then err no more.
 */
function levelResiduals(learnt) {
    const kindOf = ({ context }) => `${context.event} ${context.branchKind}`;
    const levels = new Map([...(0,group_by/* groupBy */.$)(learnt, kindOf)].map(([kind, runs]) => [
        kind,
        (0,median/* median */.J)(runs.map(({ outcome }) => Math.log(outcome.seconds))) ?? 0,
    ]));
    return learnt.map((run) => Math.log(run.outcome.seconds) - (levels.get(kindOf(run)) ?? 0));
}
/** A change point among residuals, oldest first; null where there is none, or not enough to tell. */
function findDrift(residuals) {
    for (const runs of RECENT) {
        const recent = residuals.slice(-runs);
        const before = residuals.slice(-runs - BEFORE, -runs);
        if (before.length < FEWEST_BEFORE)
            continue;
        const shift = ((0,median/* median */.J)(recent) ?? 0) - ((0,median/* median */.J)(before) ?? 0);
        if (Math.abs(shift) >= SMALLEST && rankSumTest(recent, before) < LEVEL)
            return { runs, factor: Math.exp(shift) };
    }
    return null;
}

// EXTERNAL MODULE: ./build/packages/core/duration/duration-model.js + 1 modules
var duration_model = __webpack_require__(57539);
// EXTERNAL MODULE: ./build/packages/core/duration/forecast-score.js + 2 modules
var forecast_score = __webpack_require__(86914);
// EXTERNAL MODULE: ./build/packages/core/duration/network-model.js + 1 modules
var network_model = __webpack_require__(87925);
// EXTERNAL MODULE: ./build/packages/core/duration/network-trainer.js + 1 modules
var network_trainer = __webpack_require__(10244);
// EXTERNAL MODULE: ./build/packages/core/duration/observations.js
var observations = __webpack_require__(58736);
;// CONCATENATED MODULE: ./build/packages/core/duration/past-predictions.js



/** Older predictions were made by models of another day. */
const LAST_RUNS = 50;
/**
 * How good the predictions were that were really made in runs of a workflow, oldest run first: not replayed, but as a user
 * saw them. Scored like everything else on runs that went to their end, and never on what an outsider wrote.
 */
function pastPredictions(records) {
    const { pinball: _, ...score } = (0,forecast_score/* forecastScore */.s)(records.slice(-LAST_RUNS).flatMap(madeIn));
    return score;
}
function madeIn(record) {
    if (record.trust === "fork")
        return [];
    // A run may ask several times; what its first step said is what the user planned with.
    const made = (record.decisions ?? []).flatMap((decision) => scored(decision, record));
    return made.slice(0, 1);
}
function scored({ action, decision, outcome }, record) {
    if (action !== "predict-duration" || !(0,fields/* isObject */.G)(decision) || !(0,fields/* isObject */.G)(outcome))
        return [];
    // A prediction of another workflow has nothing to do with how long this run took.
    const { workflow } = decision;
    if (typeof workflow === "string" && !isWorkflow(record, workflow))
        return [];
    const { seconds: actual, conclusion } = outcome;
    if (conclusion !== "success" && conclusion !== "neutral")
        return [];
    const run = (0,fields/* isObject */.G)(decision.run) ? decision.run : {};
    const { p10, p50, p90 } = run;
    if (!isSeconds(actual) || !isSeconds(p10) || !isSeconds(p50) || !isSeconds(p90))
        return [];
    return [{ actual, predicted: { p10, p50, p90 } }];
}
function isSeconds(value) {
    return typeof value === "number" && Number.isFinite(value) && value > 0;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/touched-reason.js


/** Fewer runs on either side say nothing. */
const FEWEST_RUNS = 4;
/** Many folders and types are tried: each has to be this certain, all together. */
const touched_reason_LEVEL = 0.01;
/** A smaller difference, as a share of the duration, is not worth a word. */
const touched_reason_SMALLEST = 0.1;
/** The touched folder or type with the largest difference; null where none made one. */
function touchedReason(learnt, { changes }) {
    if (changes === null)
        return null;
    const known = learnt.filter(({ context }) => context.changes !== null);
    const touched = [
        ...changes.folders.map((folder) => ({
            what: `${folder}/`,
            is: (run) => touches(run, "folders", folder),
        })),
        ...changes.types.map((type) => ({ what: type, is: (run) => touches(run, "types", type) })),
    ].filter(({ what }) => what !== "/");
    const reasons = touched.flatMap(({ what, is }) => {
        const [those, others] = [known.filter(is), known.filter((run) => !is(run))];
        if (those.length < FEWEST_RUNS || others.length < FEWEST_RUNS)
            return [];
        const [inThose, inOthers] = [secondsOf(those), secondsOf(others)];
        const usual = (0,median/* median */.J)(inOthers) ?? 0;
        const seconds = ((0,median/* median */.J)(inThose) ?? 0) - usual;
        const certain = rankSumTest(inThose, inOthers) < touched_reason_LEVEL / touched.length;
        return certain && Math.abs(seconds) >= touched_reason_SMALLEST * usual ? [{ what, seconds, runs: those.length }] : [];
    });
    const [largest] = reasons.sort((a, b) => Math.abs(b.seconds) - Math.abs(a.seconds) || (a.what < b.what ? -1 : 1));
    return largest ?? null;
}
function touches({ context }, group, item) {
    return context.changes?.[group].includes(item) ?? false;
}
function secondsOf(runs) {
    return runs.map(({ outcome }) => outcome.seconds);
}

;// CONCATENATED MODULE: ./build/packages/core/duration/prediction-reasons.js


/** How many runs back the facts are counted. */
const prediction_reasons_LAST_RUNS = 50;
function predictionReasons(learnt, context, jobs) {
    const recent = learnt.slice(-prediction_reasons_LAST_RUNS);
    const skipped = jobs.filter(({ probability }) => probability !== null && probability < 0.5).map(({ name }) => name);
    const last = lastJob(recent);
    return {
        // A job that will not run decides nothing.
        lastJob: last !== null && skipped.includes(last.name) ? null : last,
        alike: alike(recent, context),
        touched: touchedReason(learnt, context),
        docsOnly: context.changes?.docsOnly ?? false,
        skipped,
    };
}
function lastJob(recent) {
    const times = new Map();
    let runs = 0;
    for (const run of recent) {
        const ended = (run.jobs ?? []).filter((job) => job.ran && job.completedAt !== null);
        // With a single job there is nothing to tell.
        if (ended.length < 2)
            continue;
        const last = ended.reduce((late, job) => ((job.completedAt ?? 0) > (late.completedAt ?? 0) ? job : late));
        times.set(last.name, (times.get(last.name) ?? 0) + 1);
        runs += 1;
    }
    const [most] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return most === undefined ? null : { name: most[0], times: most[1], runs };
}
function alike(recent, context) {
    const seconds = (runs) => runs.flatMap(({ outcome }) => outcome.seconds);
    const isAlike = (run) => (context.event === null || run.context.event === context.event) &&
        (context.branchKind === null || run.context.branchKind === context.branchKind);
    if (context.event === null && context.branchKind === null)
        return null;
    const same = seconds(recent.filter(isAlike));
    const middle = (0,median/* median */.J)(same);
    if (middle === null)
        return null;
    const others = seconds(recent.filter((run) => !isAlike(run)));
    return { runs: same.length, of: recent.length, median: middle, others: (0,median/* median */.J)(others) };
}

;// CONCATENATED MODULE: ./build/packages/core/duration/queue-time.js

/** Last runs that say how long jobs wait now: queues change within days. */
const queue_time_LAST_RUNS = 30;
/** Over the jobs of the last runs, also of failed ones: they waited like any other. Null where no waiting is recorded. */
function queueTime(runs) {
    const waited = runs
        .slice(-queue_time_LAST_RUNS)
        .flatMap(({ jobs }) => jobs?.flatMap(({ queueSeconds }) => queueSeconds ?? []) ?? []);
    const p50 = (0,median/* median */.J)(waited);
    return p50 === null ? null : { p50, jobs: waited.length };
}

// EXTERNAL MODULE: ./build/packages/core/duration/run-context.js + 1 modules
var run_context = __webpack_require__(63402);
// EXTERNAL MODULE: ./build/packages/core/duration/run-headers.js
var run_headers = __webpack_require__(96613);
// EXTERNAL MODULE: ./build/packages/core/duration/runs-on-their-way.js
var runs_on_their_way = __webpack_require__(43712);
// EXTERNAL MODULE: ./build/packages/core/duration/score-board.js
var score_board = __webpack_require__(87112);
// EXTERNAL MODULE: ./build/packages/core/duration/workflow-replay.js
var workflow_replay = __webpack_require__(39436);
;// CONCATENATED MODULE: ./build/packages/core/duration/predict-duration.js



















/** A job less likely than this is not worth a line: it was renamed, or removed. */
const LEAST_PROBABILITY = 0.02;
/** Runs of which the reasons are told. */
const TOLD_RUNS = 80;
/**
 * Predicts a run and its jobs from the records, in any order. Pure: the same arguments give the same answer.
 * `models` are what `trainModels` made of earlier records; where they do not fit, the last runs are replayed instead.
 */
async function predictDuration(records, target, models = null) {
    const now = target.now.getTime();
    const all = (0,run_headers/* runHeaders */.s)(records).filter(({ createdAt }) => createdAt < now);
    const runs = chooseSeries(all, target);
    const { onTheirWay = null } = target;
    // Where nobody knows which runs are on their way, nothing is learnt from that either: strengths that count on it would
    // mislead, and the errors that are told have to be those of the same knowledge. Kept models count on it.
    const resumed = onTheirWay === null ? null : (0,kept_models/* resumeReplay */.pG)(models, runs, now);
    const { kept, later } = resumed ?? { kept: undefined, later: runs.slice(-workflow_replay/* REPLAYED_RUNS */.aJ) };
    const replay = new workflow_replay/* WorkflowReplay */.FH(runs.at(-1)?.series ?? "", await trainerFor(kept?.state, later.length), kept);
    replay.arrive(later, onTheirWay === null ? null : new runs_on_their_way/* RunsOnTheirWay */.p(runs.slice(-workflow_replay/* COUNTED_RUNS */.sR)), now);
    const shown = onTheirWay === null ? null : (0,traffic/* traffic */.i)(onTheirWay, now);
    const context = (0,run_context/* runContext */.p)({ ...target, createdAt: now, traffic: shown });
    const { run, jobs } = replay.timeline.forecast(replay.series, context, jobsByName(target));
    const [answer, ...others] = replay.board.scores(workflow_replay/* SCORED_RUNS */.o_);
    const { pinball: _, name: __, ...error } = answer ?? { name: score_board/* ANSWER */.t, ...(0,forecast_score/* forecastScore */.s)([]) };
    const told = runs.slice(-TOLD_RUNS).map((header) => (0,observations/* observation */.lQ)(header));
    const learnt = told.filter((past) => (0,observations/* isLearnt */.fw)(past, now));
    const predicted = jobPredictions(jobs, replay, target);
    return {
        run: run?.answer ?? unknown,
        quantiles: askedQuantiles(run, target),
        jobs: predicted,
        model: run?.model ?? null,
        error,
        past: pastPredictions(runs.slice(-TOLD_RUNS).map(({ record }) => record)),
        baselines: errorsOf(others.filter(({ name }) => isBaseline(name))),
        models: errorsOf(others.filter(({ name }) => !isBaseline(name))),
        confidence: confidence(run?.answer ?? null, answer ?? (0,forecast_score/* forecastScore */.s)([])),
        queue: queueTime(told.filter(({ knownAt, fromFork }) => knownAt !== null && knownAt < now && !fromFork)),
        drift: findDrift(levelResiduals(learnt)),
        runsUsed: replay.learnt,
        forkRuns: runs.reduce((count, { record }) => count + (record.trust === "fork" ? 1 : 0), 0),
        reasons: predictionReasons(learnt, context, predicted),
        workflows: runs.length > 0 ? [] : workflowNames(all),
    };
}
/** brain.js is loaded where the replay comes to a training of the network, and nowhere else. */
async function trainerFor(state, later) {
    const { forecaster, onTheirWay = [] } = state?.timeline ?? {};
    return (0,network_model/* comesToTraining */.f)(forecaster?.network, later + onTheirWay.length) ? await (0,network_trainer/* loadNetworkTrainer */._)() : null;
}
const isBaseline = (name) => duration_model/* baselines */.l9.some((baseline) => baseline.name === name);
const errorsOf = (scores) => scores.map(({ name, mdape, mape }) => ({ name, mdape, mape }));
const workflowNames = (runs) => [...new Set(runs.flatMap(({ record }) => record.workflow ?? record.workflow_path ?? []))].sort();
const unknown = { p10: null, p50: null, p90: null };
function askedQuantiles(forecast, { quantiles = [] }) {
    if (forecast === null)
        return [];
    return quantiles.map((probability) => ({ probability, seconds: forecast.quantile(probability) }));
}
/** Jobs that are asked for by their full name: also one that has never run is worth a guess then. */
const jobsByName = ({ jobs = [] }) => jobs.filter((name) => !name.includes("*"));
function jobPredictions(jobs, { timeline, series }, target) {
    const { jobs: names = [], quantiles = [] } = target;
    const asked = new Set(jobsByName(target));
    return [...jobs]
        .filter(([name, { probability, forecast }]) => asked.has(name) ? forecast !== null : (probability ?? 0) >= LEAST_PROBABILITY)
        .filter(([name]) => names.length === 0 || names.some((pattern) => matchesName(pattern, name)))
        .map(([name, { forecast, probability }]) => ({
        name,
        ...(forecast?.answer ?? unknown),
        ...(quantiles.length === 0 ? {} : { quantiles: askedQuantiles(forecast, target) }),
        probability,
        lastTen: timeline.forecaster(series).lastDurations(name, 10),
    }))
        .sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0) || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/actions/predict-duration/to-result.js



/** The prediction as outputs, data and summary. */
async function toResult(records, given, { workflow, files, onTheirWay, models }, context, now) {
    const target = {
        repository: context.repository,
        workflow,
        event: given.event ?? context.event,
        branch: given.branch ?? context.branch,
        sha: context.sha,
        attempt: given.attempt ?? context.attempt,
        files,
        now,
        jobs: given.jobs,
        quantiles: given.quantiles,
        onTheirWay,
    };
    const data = await predicted(records, target, models);
    const { run, jobs, quantiles, queue, confidence, model, error } = data;
    return {
        outputs: {
            ...run,
            jobs: JSON.stringify(jobs.map(({ lastTen: _, ...job }) => job)),
            quantiles: JSON.stringify(Object.fromEntries(quantiles.map(({ probability, seconds }) => [probability, seconds]))),
            "queue-p50": queue?.p50 ?? null,
            confidence,
            model,
            error: JSON.stringify(error),
            "finish-at": run.p50 === null ? null : new Date(now.getTime() + run.p50 * 1000).toISOString(),
        },
        data,
        summary: durationSummary(data, workflow, now),
        annotations: run.p50 === null ? [] : unknownJobs(given.jobs, data),
        decisions: run.p50 === null ? [] : [{ decision: kept(data, workflow), evidence: { ...error } }],
    };
}
/** Jobs that were asked for and that the workflow does not have: most likely a slip of the pen. */
function unknownJobs(asked, { jobs }) {
    const unknown = asked.filter((pattern) => !jobs.some(({ name }) => matchesName(pattern, name)));
    if (unknown.length === 0)
        return [];
    const message = `no recorded job of the workflow is named ${unknown.join(", ")}`;
    return [{ level: "warning", title: "predict-duration", message }];
}
/** Kept models that break are as good as none: they are learnt anew. */
async function predicted(records, target, models) {
    try {
        return await predictDuration(records, target, models);
    }
    catch (error) {
        if (models === null)
            throw error;
        return predictDuration(records, target);
    }
}
/** Jobs of which the prediction is kept: a matrix has at most so many. */
const MOST_JOBS = 256;
/** The part of a prediction that is compared with what happened. */
function kept({ run, jobs, model, confidence }, workflow) {
    const expected = jobs.slice(0, MOST_JOBS).map(({ name, p10, p50, p90 }) => ({ name, p10, p50, p90 }));
    return { workflow, run, model, confidence, jobs: expected };
}

;// CONCATENATED MODULE: ./build/actions/predict-duration/action.js







const action = (0,define_action/* defineAction */.Q)({
    name: "predict-duration",
    description: "How long this run and each of its jobs will take, as a range that was measured to hold.",
    inputs: {
        workflow: (0,inputs/* text */.Qq)({ help: "Workflow to predict: its name, path or file name. Default: the running one." }),
        event: (0,inputs/* text */.Qq)({ help: "Event that starts the run, such as `push`. Default: the running one." }),
        branch: (0,inputs/* text */.Qq)({ help: "Branch that is built. Default: the running one." }),
        "changed-files": (0,inputs/* list */.p_)({ help: "Paths that the change touches, one per line. Default: GitHub is asked." }),
        jobs: (0,inputs/* list */.p_)({ help: "Jobs to speak of, one name per line; `*` stands for any text. Default: all." }),
        quantiles: probabilities({ help: "Further quantiles to give, such as `0.75` or `0.99`." }),
        attempt: (0,inputs/* integer */.nd)({ help: "Attempt of the run, 2 or more for a re-run. Default: the running one.", min: 1 }),
    },
    outputs: {
        p10: "Seconds that one run in ten stays below; empty while unknown.",
        p50: "Seconds that the run will take, as likely more as less; empty while unknown.",
        p90: "Seconds that nine runs in ten stay below; empty while unknown.",
        jobs: "Each job's name, p10, p50, p90 and probability to run, as JSON.",
        quantiles: "The further quantiles of the run in seconds by probability, as JSON.",
        "queue-p50": "Seconds that a job will wait for a machine; empty while unknown.",
        confidence: "`high`, `medium`, `low`, or `none` without a prediction.",
        model: "The models that were best here lately, and so were used.",
        error: "Measured error here as JSON: mdape, mape, within10, coverage80 (shares of 1) over n runs.",
        "finish-at": "When the run will be done (p50), ISO 8601 in UTC.",
    },
    permissions: { actions: "read", contents: "read", "pull-requests": "read" },
    async run(values, ports) {
        const { records, sections } = await ports.history.read();
        const workflow = values.workflow ?? ports.context.workflowPath ?? ports.context.workflow;
        const [files, onTheirWay] = await Promise.all([
            readChangedFiles(values["changed-files"], records, ports),
            readRunsOnTheirWay(workflow, records, ports),
        ]);
        const known = { workflow, files, onTheirWay, models: sections.get(kept_models/* MODELS_SECTION */.fY) ?? null };
        return toResult(records, values, known, ports.context, ports.now());
    },
    /** Without history: no prediction, which the outputs say by being empty. */
    async fallback(values, { context, now }) {
        const workflow = values.workflow ?? context.workflowPath ?? context.workflow;
        return toResult([], values, { workflow, files: null, onTheirWay: null, models: null }, context, now());
    },
});


/***/ }),

/***/ 62926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ goOn),
/* harmony export */   fY: () => (/* binding */ MODELS_SECTION),
/* harmony export */   iK: () => (/* binding */ MODELS_VERSION),
/* harmony export */   is: () => (/* binding */ findModels),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pG: () => (/* binding */ resumeReplay),
/* harmony export */   pJ: () => (/* binding */ MODELS_FEATURES)
/* harmony export */ });
/* harmony import */ var _duration_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57539);
/* harmony import */ var _mismatch_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37545);
/* harmony import */ var _network_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63995);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58736);
/* harmony import */ var _workflow_replay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39436);






/** Under which name the models are kept beside the records. */
const MODELS_SECTION = "models";
/** Changes with the shape of the models or with what they learn: other versions are trained anew. */
const MODELS_VERSION = "paceline.duration-models/3";
/** What the models look at; as good as a part of the version. */
const MODELS_FEATURES = [_mismatch_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatchTerms */ .G0, _duration_model_js__WEBPACK_IMPORTED_MODULE_0__/* .baselines */ .l9, _network_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .networkInputs */ .y]
    .flatMap((named) => named.map(({ name }) => name))
    .join(", ");
/** Runs that are replayed at most on top of kept models; with more, learning anew is as quick. */
const MOST_LATER_RUNS = 100;
/** The kept models of the workflow whose runs these are; null where there are none, or none of these runs. */
function findModels(text, runs) {
    const head = text === null ? null : (0,_models_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readModelsHead */ .TP)(text);
    if (text === null || head?.version !== MODELS_VERSION || head.features !== MODELS_FEATURES)
        return null;
    const number = head.workflows?.findIndex(({ series }) => series === runs.at(-1)?.series) ?? -1;
    const range = head.workflows?.[number];
    if (range === undefined)
        return null;
    const line = (0,_models_text_js__WEBPACK_IMPORTED_MODULE_4__/* .modelText */ .ZW)(text, number);
    const known = runs.findLastIndex(({ key }) => key === range.last) + 1;
    if (line === null || known === 0 || digestOf(runs.slice(0, known)) !== range.digest)
        return null;
    return { range, text: line, known };
}
/** Goes on from kept models; null where there are none that fit, or too old to be worth it. */
function resumeReplay(text, runs, now) {
    const models = findModels(text, runs);
    // What was known to the models must have been known by now; it is not when a clock was wrong.
    if (models === null || !(Date.parse(models.range.knownUntil) < now))
        return null;
    return goOn(models, runs);
}
function goOn({ text, known }, runs) {
    const later = runs.slice(known);
    const state = later.length > MOST_LATER_RUNS ? null : (0,_models_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readModel */ .ko)(text);
    if (state === null)
        return null;
    const find = (key) => {
        const header = runs.findLast((run) => run.key === key);
        return header === undefined ? null : (0,_observations_js__WEBPACK_IMPORTED_MODULE_5__/* .observation */ .lQ)(header);
    };
    return { kept: { state, find }, later };
}
/**
 * FNV-1a with 32 bits over what a prediction's past is made of, as far back as learning anew would look. Not a seal: it
 * notices other data, not a forger.
 */
function digestOf(known) {
    const runs = known.slice(-_workflow_replay_js__WEBPACK_IMPORTED_MODULE_3__/* .REPLAYED_RUNS */ .aJ);
    let hash = 0x811c9dc5;
    for (const { key, record } of runs) {
        for (const text of [key, record.completed_at ?? "", record.conclusion ?? "", record.trust]) {
            for (let index = 0; index < text.length; index += 1)
                hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
        }
    }
    return `${runs.length}-${hash.toString(16)}`;
}


/***/ }),

/***/ 48304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/** A model's name in a sentence, where a share may follow it: "median of 10 19 %" would be read as one number. */
function modelName(name) {
    return name === "median of 10" ? "median of ten" : name;
}


/***/ }),

/***/ 37545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ readModelsHead),
/* harmony export */   ZW: () => (/* binding */ modelText),
/* harmony export */   il: () => (/* binding */ writeModels),
/* harmony export */   ko: () => (/* binding */ readModel)
/* harmony export */ });
/**
 * Models as text: a first line that tells of all of them, then one line for each, so that who needs one model reads
 * one line. Damaged text is as good as none.
 */
function writeModels(head, models) {
    return [JSON.stringify(head), ...models].join("\n");
}
/** The first line; null where there is none. Its shape is believed, as it comes from where the records come from. */
function readModelsHead(text) {
    return parse(lineOf(text, 0));
}
/** The text of the model with this number, from 0; null where there is none. */
function modelText(text, number) {
    return lineOf(text, number + 1);
}
function readModel(text) {
    return parse(text);
}
function lineOf(text, number) {
    let start = 0;
    for (let line = 0; line < number; line += 1) {
        const end = text.indexOf("\n", start);
        if (end === -1)
            return null;
        start = end + 1;
    }
    const end = text.indexOf("\n", start);
    return text.slice(start, end === -1 ? undefined : end);
}
function parse(line) {
    if (line === null)
        return null;
    try {
        const value = JSON.parse(line);
        return typeof value === "object" && value !== null ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 39436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ WorkflowReplay),
/* harmony export */   aJ: () => (/* binding */ REPLAYED_RUNS),
/* harmony export */   o_: () => (/* binding */ SCORED_RUNS),
/* harmony export */   sR: () => (/* binding */ COUNTED_RUNS)
/* harmony export */ });
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58736);
/* harmony import */ var _score_board_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87112);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94060);



/** Older runs are not replayed: no model looks back further, and an action has to be quick. */
const REPLAYED_RUNS = 400;
/** Runs among which those on their way are looked for: the oldest of the replayed ones had company, too. */
const COUNTED_RUNS = 2 * REPLAYED_RUNS;
/** Jobs are forecast in so many last ones of these: their older errors no longer decide anything. */
const FORECAST_JOBS = 220;
/** Errors are told of so many last runs: enough to be stable, few enough to speak of today. */
const SCORED_RUNS = 200;
/** One workflow's runs in their order, with the measured error of what was said before each. */
class WorkflowReplay {
    series;
    timeline;
    board;
    /** Complete runs that were learnt from, or will be as soon as their end is reached. */
    learnt;
    constructor(series, train, { state, find } = NOTHING_KEPT) {
        this.series = series;
        this.timeline = new _timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .Timeline */ .K(train);
        this.board = new _score_board_js__WEBPACK_IMPORTED_MODULE_0__/* .ScoreBoard */ .B(state?.board);
        this.learnt = state?.learnt ?? 0;
        if (state !== undefined)
            this.timeline.restore(series, state.timeline, find);
    }
    get state() {
        return { timeline: this.timeline.state(this.series), board: this.board.state(SCORED_RUNS), learnt: this.learnt };
    }
    /**
     * The next runs, oldest first; `ways`: what was on its way when they were created, null where that shall not matter.
     * Only what ended before `now` is scored.
     */
    arrive(headers, ways, now = Number.POSITIVE_INFINITY) {
        for (const [index, header] of headers.entries()) {
            this.#arrive((0,_observations_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ)(header, ways), index >= headers.length - FORECAST_JOBS, now);
        }
    }
    #arrive(run, withJobs, now) {
        const { run: forecast } = withJobs ? this.timeline.arrive(run) : this.timeline.arrive(run, []);
        if (!(0,_observations_js__WEBPACK_IMPORTED_MODULE_2__/* .isLearnt */ .fw)(run, now))
            return;
        this.learnt += 1;
        if (forecast !== null)
            this.board.add(run.outcome.seconds, forecast);
    }
}
const NOTHING_KEPT = { state: undefined, find: () => null };


/***/ }),

/***/ 13712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun),
/* harmony export */   k: () => (/* binding */ fetchRun)
/* harmony export */ });
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30541);

/** One attempt of a run; without `attempt` the latest. */
function fetchRun(rest, repository, runId, attempt) {
    const path = `/repos/${repository}/actions/runs/${runId}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .s)(path, async (note) => readRun(await rest.get(path), note));
}
/** A run as GitHub shows it, alone or in a list. */
function readRun(value, note) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(value, note, (run) => {
        const runId = run.integer("id", 1);
        if (runId === null)
            return null;
        const repository = run.object("repository", identity);
        const head = run.object("head_repository", identity);
        const status = run.string("status", 50);
        const updated = run.time("updated_at");
        return {
            repository: repository?.name ?? null,
            workflow: run.string("name", 500),
            // Called workflows are listed with the reference that they were called at.
            workflow_path: run.string("path")?.split("@")[0] ?? null,
            run_id: runId,
            attempt: run.integer("run_attempt", 1) ?? 1,
            event: run.string("event", 100),
            branch: run.string("head_branch", 500),
            sha: run.string("head_sha", 64),
            ...pullRequest(run, repository?.id ?? null),
            created_at: run.time("created_at"),
            started_at: run.time("run_started_at"),
            // GitHub states no end of a run. While nothing happens after it, this is the time of the last change.
            completed_at: status === "completed" ? updated : null,
            conclusion: run.string("conclusion", 50),
            // A head repository that was deleted was a fork: one's own cannot be gone.
            trust: head?.name != null && head.name === repository?.name ? "trusted" : "fork",
            status,
            head_repository: head?.name ?? null,
            isPrivate: repository?.isPrivate ?? null,
        };
    });
}
/** The first pull request into this repository. Forks of it may have pull requests of their own with the same head. */
function pullRequest(run, repositoryId) {
    const pulls = run.list("pull_requests", 100, (pull) => ({
        number: pull.integer("number", 1),
        base: pull.object("base", (base) => ({
            ref: base.string("ref", 500),
            sha: base.string("sha", 64),
            repository: base.object("repo", identity)?.id ?? null,
        })),
    }));
    const own = pulls?.find(({ base }) => repositoryId === null || (base?.repository ?? repositoryId) === repositoryId);
    return { pull_request: own?.number ?? null, base_branch: own?.base?.ref ?? null, base_sha: own?.base?.sha ?? null };
}
function identity(repository) {
    return {
        id: repository.integer("id", 1),
        name: repository.string("full_name", 200),
        isPrivate: repository.boolean("private"),
    };
}


/***/ }),

/***/ 43691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Foreign text made fit for one line of a summary: no control, zero-width or direction-changing characters, one line,
 * and not longer than `limit`.
 */
function plainText(foreign, limit = 500) {
    const cut = foreign.length > limit * 2 ? foreign.slice(0, limit * 2) : foreign;
    const clean = cut
        .replace(/[\r\n\t\u2028\u2029]+/g, " ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, "")
        .toWellFormed();
    return clean.length > limit ? `${clean.slice(0, limit - 1).toWellFormed()}…` : clean;
}


/***/ })

};
