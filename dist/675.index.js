export const id = 675;
export const ids = [675];
export const modules = {

/***/ 34675:
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
    return { title: "predict-duration", blocks: [...blocks, ...jobBlocks(prediction.jobs)] };
}
function headline({ run, confidence, workflows }, workflow, now) {
    const { p10, p50, p90 } = run;
    if (p50 === null)
        return unknownHeadline(workflow, workflows);
    const done = new Date(now.getTime() + p50 * 1000).toISOString().slice(11, 16);
    const range = (0,quantities/* formatInterval */.vy)(p50, p10, p90).slice((0,quantities/* formatSeconds */.Xo)(p50).length);
    return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)(`About ${(0,quantities/* formatSeconds */.Xo)(p50)}`)}${range}, done near ${done} UTC. Confidence: ${confidence}.`;
}
function unknownHeadline(workflow, workflows) {
    const of = workflow === null ? "" : (0,render_document/* line */.n8) ` of ${(0,render_document/* code */.aY)((0,plain_text/* plainText */.w)(workflow, 100))}`;
    if (workflow === null && workflows.length > 1) {
        return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)("Duration unknown")}: name the workflow; the history holds ${names(workflows)}.`;
    }
    const others = workflows.length === 0 ? "" : (0,render_document/* line */.n8) ` It holds ${names(workflows)}.`;
    const needed = (0,quantities/* countOf */.pq)(RUNS_FOR_CONFIDENCE, "run");
    return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)("Duration unknown")}: the history has no complete run${of} yet.${others} Predictions begin with the first, and can be trusted after ${needed}.`;
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
function trustLine({ error, baselines, model, runsUsed }) {
    if (error.mdape === null) {
        const needed = RUNS_FOR_CONFIDENCE - runsUsed;
        const more = needed > 0 ? `; ${(0,quantities/* countOf */.pq)(needed, "more run")} needed` : "";
        return `Not enough history to measure the error: ${(0,quantities/* countOf */.pq)(runsUsed, "complete run")} so far${more}.`;
    }
    const simple = ["last value", "median of 10"].flatMap((name) => {
        const mdape = baselines.find((baseline) => baseline.name === name)?.mdape ?? null;
        return mdape === null ? [] : [`${name} ${(0,quantities/* formatShare */.T1)(mdape)}`];
    });
    const held = error.coverage80 === null ? "" : ` The 80 % range held in ${(0,quantities/* formatShare */.T1)(error.coverage80)}.`;
    const compared = [(0,quantities/* countOf */.pq)(error.n, "run"), simple.join(", ")].filter((part) => part !== "").join("; ");
    return `Typical error here ${(0,quantities/* formatShare */.T1)(error.mdape)} (${compared}).${held} Predicted by ${modelWords(model)}: the smallest mean error of late.`;
}
/** The best model, and how many others were nearly as good and agreed. */
function modelWords(model) {
    const [best = "nothing", ...others] = (model ?? "nothing").split(" + ");
    if (others.length === 0)
        return best;
    return `${best} and ${others.length === 1 ? "one more that agrees" : `${others.length} more that agree`}`;
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

;// CONCATENATED MODULE: ./build/packages/core/duration/choose-series.js
/**
 * The runs of one workflow, in the order of `runs`. When several series answer to the name (two files with the name
 * `CI`), the one that ran last is meant. Without a name a history of one workflow is clear, of several is not: nothing.
 */
function chooseSeries(runs, { repository, workflow }) {
    const candidates = runs.filter((run) => isRepository(run, repository) && (workflow === null || isWorkflow(run, workflow)));
    const series = candidates.at(-1)?.series;
    const chosen = candidates.filter((run) => run.series === series);
    return workflow === null && chosen.length < candidates.length ? [] : chosen;
}
/** A record that does not say its repository belongs to whichever is asked for. */
function isRepository({ record }, repository) {
    return (repository === null || record.repository === null || record.repository.toLowerCase() === repository.toLowerCase());
}
function isWorkflow({ record }, name) {
    const { workflow, workflow_path } = record;
    return workflow === name || workflow_path === name || workflow_path?.split("/").at(-1) === name;
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

// EXTERNAL MODULE: ./build/packages/core/duration/duration-model.js
var duration_model = __webpack_require__(81459);
// EXTERNAL MODULE: ./build/packages/core/duration/forecast-score.js + 2 modules
var forecast_score = __webpack_require__(86914);
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

// EXTERNAL MODULE: ./build/packages/core/duration/observations.js
var observations = __webpack_require__(58736);
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
const LAST_RUNS = 50;
function predictionReasons(learnt, context, jobs) {
    const recent = learnt.slice(-LAST_RUNS);
    return {
        lastJob: lastJob(recent),
        alike: alike(recent, context),
        touched: touchedReason(learnt, context),
        docsOnly: context.changes?.docsOnly ?? false,
        skipped: jobs.filter(({ probability }) => probability !== null && probability < 0.5).map(({ name }) => name),
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
// EXTERNAL MODULE: ./build/packages/core/duration/score-board.js
var score_board = __webpack_require__(87112);
// EXTERNAL MODULE: ./build/packages/core/duration/mismatch-terms.js
var mismatch_terms = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/packages/core/duration/timeline.js + 7 modules
var timeline = __webpack_require__(90261);
;// CONCATENATED MODULE: ./build/packages/core/duration/workflow-replay.js



/** Older runs are not replayed: no model looks back further, and an action has to be quick. */
const workflow_replay_REPLAYED_RUNS = 400;
/** Jobs are forecast in so many last ones of these: their older errors no longer decide anything. */
const FORECAST_JOBS = 150;
/** Errors are told of so many last runs: enough to be stable, few enough to speak of today. */
const SCORED_RUNS = 200;
/** One workflow's runs in their order, with the measured error of what was said before each. */
class workflow_replay_WorkflowReplay {
    series;
    timeline = new timeline/* Timeline */.K();
    board;
    /** Complete runs that were learnt from, or will be as soon as their end is reached. */
    learnt;
    constructor(series, state, find = () => null) {
        this.series = series;
        this.board = new score_board/* ScoreBoard */.B(state?.board);
        this.learnt = state?.learnt ?? 0;
        if (state !== undefined)
            this.timeline.restore(series, state.timeline, find);
    }
    get state() {
        return { timeline: this.timeline.state(this.series), board: this.board.state(SCORED_RUNS), learnt: this.learnt };
    }
    /** The next runs, oldest first. Only what ended before `now` is scored. */
    arrive(headers, now = Number.POSITIVE_INFINITY) {
        for (const [index, header] of headers.entries()) {
            this.#arrive((0,observations/* observation */.lQ)(header), index >= headers.length - FORECAST_JOBS, now);
        }
    }
    #arrive(run, withJobs, now) {
        const { run: forecast } = withJobs ? this.timeline.arrive(run) : this.timeline.arrive(run, []);
        if (!(0,observations/* isLearnt */.fw)(run, now))
            return;
        this.learnt += 1;
        if (forecast !== null)
            this.board.add(run.outcome.seconds, forecast);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/duration/trained-models.js






/** Changes with the shape of the models or with what they learn: other versions are trained anew. */
const VERSION = "paceline.duration-models/1";
/** What the models look at; as good as a part of the version. */
const FEATURES = [...mismatch_terms/* mismatchTerms */.G0.map(({ name }) => name), ...duration_model/* baselines */.l9.map(({ name }) => name)].join(", ");
/** Workflows whose models are kept: those that ran last. */
const MOST_WORKFLOWS = 20;
/** Runs that are replayed at most on top of kept models; with more, learning anew is as quick. */
const MOST_LATER_RUNS = 100;
/**
 * Learns from the last runs of each workflow and gives the models as text, to be kept beside the records. The same
 * records give the same text, in whichever order they come. Later predictions go on from there (`resumeReplay`).
 *
 * The state is taken some runs back, at a time before which all runs had probably ended: a run that was on its way
 * while the models were trained, and whose record is younger than they are, can then still be learnt from in its turn.
 */
function trainModels(records) {
    const bySeries = [...groupBy(runHeaders(records), ({ series }) => series).values()];
    const latest = bySeries.sort((a, b) => (b.at(-1)?.createdAt ?? 0) - (a.at(-1)?.createdAt ?? 0));
    const workflows = latest.slice(0, MOST_WORKFLOWS).flatMap((runs) => trainWorkflow(runs.slice(-REPLAYED_RUNS)) ?? []);
    const models = { version: VERSION, features: FEATURES, seed: null, workflows };
    return JSON.stringify(models);
}
/** Goes on from kept models; null where they are of another version, of other runs, or too old to be worth it. */
function resumeReplay(text, runs, now) {
    const series = runs.at(-1)?.series;
    const trained = parseModels(text)?.workflows.find((workflow) => workflow.series === series);
    if (trained === undefined || series === undefined)
        return null;
    const first = runs.findIndex(({ key }) => key === trained.range.first);
    const last = runs.findLastIndex(({ key }) => key === trained.range.last);
    const known = runs.slice(first, last + 1);
    const later = runs.slice(last + 1);
    const fits = first !== -1 && last !== -1 && digestOf(known) === trained.digest;
    // What was known to the models must have been known by now; it is not when a clock was wrong.
    const past = Date.parse(trained.range.knownUntil) < now;
    if (!fits || !past || later.length > MOST_LATER_RUNS)
        return null;
    const byKey = new Map(known.map((header) => [header.key, header]));
    const find = (key) => {
        const header = byKey.get(key);
        return header === undefined ? null : (0,observations/* observation */.lQ)(header);
    };
    return { replay: new workflow_replay_WorkflowReplay(series, trained.state, find), later };
}
/** A text that is damaged is as good as none. Its shape is believed, as it comes from where the records come from. */
function parseModels(text) {
    if (text === null)
        return null;
    try {
        const models = JSON.parse(text);
        return models.version === VERSION && models.features === FEATURES ? models : null;
    }
    catch {
        return null;
    }
}
function trainWorkflow(runs) {
    const known = runs.slice(0, checkpoint(runs));
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    const replay = new WorkflowReplay(first.series);
    replay.arrive(known);
    const knownUntil = new Date(Math.max(...known.map(endOf))).toISOString();
    const until = new Date(last.createdAt).toISOString();
    const range = { first: first.key, last: last.key, until, knownUntil };
    return { series: first.series, range, digest: digestOf(known), state: replay.state };
}
/** Runs by which lengths of runs are judged, and of which at most the state is taken back. */
const trained_models_LAST_RUNS = 50;
/** How many of the runs go into the state: those created twice the longest recent run before the last known end. */
function checkpoint(runs) {
    const recent = runs.slice(-trained_models_LAST_RUNS);
    const longest = Math.max(...recent.map((run) => endOf(run) - run.createdAt));
    const settled = Math.max(...recent.map(endOf)) - 2 * longest;
    const later = runs.filter(({ createdAt }) => createdAt >= settled).length;
    return Math.max(1, runs.length - Math.min(trained_models_LAST_RUNS, later));
}
function endOf({ record, createdAt }) {
    return Math.max(createdAt, instant(record.completed_at) ?? createdAt);
}
/** FNV-1a with 32 bits over what a prediction's past is made of. Not a seal: it notices other data, not a forger. */
function digestOf(runs) {
    let hash = 0x811c9dc5;
    for (const { key, record } of runs) {
        for (const text of [key, record.completed_at ?? "", record.conclusion ?? "", record.trust]) {
            for (let index = 0; index < text.length; index += 1)
                hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
        }
    }
    return `${runs.length}-${hash.toString(16)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/duration/predict-duration.js














/** A job less likely than this is not worth a line: it was renamed, or removed. */
const LEAST_PROBABILITY = 0.02;
/** Runs of which the reasons are told. */
const TOLD_RUNS = 80;
/**
 * Predicts a run and its jobs from the records, in any order. Pure: the same arguments give the same answer.
 * `models` are what `trainModels` made of earlier records; where they do not fit, the last runs are replayed instead.
 */
function predictDuration(records, target, models = null) {
    const now = target.now.getTime();
    const all = (0,run_headers/* runHeaders */.s)(records).filter(({ createdAt }) => createdAt < now);
    const runs = chooseSeries(all, target);
    const { replay, later } = resumeReplay(models, runs, now) ?? {
        replay: new workflow_replay_WorkflowReplay(runs.at(-1)?.series ?? ""),
        later: runs.slice(-workflow_replay_REPLAYED_RUNS),
    };
    replay.arrive(later, now);
    const context = (0,run_context/* runContext */.p)({ ...target, createdAt: now });
    const { run, jobs } = replay.timeline.forecast(replay.series, context);
    const [answer, ...others] = replay.board.scores(SCORED_RUNS);
    const { pinball: _, name: __, ...error } = answer ?? { name: score_board/* ANSWER */.t, ...(0,forecast_score/* forecastScore */.s)([]) };
    const told = runs.slice(-TOLD_RUNS).map(observations/* observation */.lQ);
    const learnt = told.filter((past) => (0,observations/* isLearnt */.fw)(past, now));
    const predicted = jobPredictions(jobs, replay, target);
    return {
        run: run?.answer ?? unknown,
        quantiles: askedQuantiles(run, target),
        jobs: predicted,
        model: run?.model ?? null,
        error,
        baselines: errorsOf(others.filter(({ name }) => isBaseline(name))),
        models: errorsOf(others.filter(({ name }) => !isBaseline(name))),
        confidence: confidence(run?.answer ?? null, answer ?? (0,forecast_score/* forecastScore */.s)([])),
        queue: queueTime(told.filter(({ knownAt, fromFork }) => knownAt !== null && knownAt < now && !fromFork)),
        drift: findDrift(levelResiduals(learnt)),
        runsUsed: replay.learnt,
        reasons: predictionReasons(learnt, context, predicted),
        workflows: runs.length > 0 ? [] : workflowNames(all),
    };
}
const isBaseline = (name) => duration_model/* baselines */.l9.some((baseline) => baseline.name === name);
const errorsOf = (scores) => scores.map(({ name, mdape }) => ({ name, mdape }));
const workflowNames = (runs) => [...new Set(runs.flatMap(({ record }) => record.workflow ?? record.workflow_path ?? []))].sort();
const unknown = { p10: null, p50: null, p90: null };
function askedQuantiles(forecast, { quantiles = [] }) {
    if (forecast === null)
        return [];
    return quantiles.map((probability) => ({ probability, seconds: forecast.quantile(probability) }));
}
function jobPredictions(jobs, { timeline, series }, target) {
    const { jobs: names = [], quantiles = [] } = target;
    return [...jobs]
        .filter(([, { probability }]) => (probability ?? 0) >= LEAST_PROBABILITY)
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
function toResult(records, given, files, context, now) {
    const workflow = given.workflow ?? context.workflowPath ?? context.workflow;
    const data = predictDuration(records, {
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
    });
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
        decisions: run.p50 === null ? [] : [{ decision: kept(data), evidence: { ...error } }],
    };
}
/** Jobs of which the prediction is kept: a matrix has at most so many. */
const MOST_JOBS = 256;
/** The part of a prediction that is compared with what happened. */
function kept({ run, jobs, model, confidence }) {
    const expected = jobs.slice(0, MOST_JOBS).map(({ name, p10, p50, p90 }) => ({ name, p10, p50, p90 }));
    return { run, model, confidence, jobs: expected };
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
        const { records } = await ports.history.read();
        const files = await readChangedFiles(values["changed-files"], records, ports);
        return toResult(records, values, files, ports.context, ports.now());
    },
    /** Without history: no prediction, which the outputs say by being empty. */
    async fallback(values, { context, now }) {
        return toResult([], values, null, context, now());
    },
});


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
