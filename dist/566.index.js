export const id = 566;
export const ids = [566];
export const modules = {

/***/ 25990:
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
// EXTERNAL MODULE: ./build/packages/core/duration/residual-window.js + 1 modules
var residual_window = __webpack_require__(55756);
;// CONCATENATED MODULE: ./build/packages/core/duration/candidate-ranges.js

/**
 * The models on one series, each with the range that its own last residuals make, in seconds: what it would be without the
 * others. Only for comparison: the range of the answer is made in another way, and costs no window for each model.
 */
class CandidateRanges {
    #residuals = new Map();
    /** By model, for those that have something to say. */
    forecast({ names, said }) {
        const byModel = new Map();
        for (const [index, name] of names.entries()) {
            const middle = said.byModel[index] ?? null;
            if (middle === null)
                continue;
            const at = (probability) => Math.exp(middle + this.#window(name).quantile(probability));
            byModel.set(name, { p10: at(0.1), p50: Math.exp(middle), p90: at(0.9) });
        }
        return byModel;
    }
    /** Learns a complete duration, once it is known, and what each model had said. */
    observe(seconds, said) {
        for (const [name, { p50 }] of said)
            this.#window(name).add(Math.log(seconds / p50));
    }
    #window(name) {
        const known = this.#residuals.get(name) ?? new residual_window/* ResidualWindow */.w();
        this.#residuals.set(name, known);
        return known;
    }
}

// EXTERNAL MODULE: ./build/packages/core/duration/completion-queue.js
var completion_queue = __webpack_require__(67339);
// EXTERNAL MODULE: ./build/packages/core/duration/observations.js
var observations = __webpack_require__(58736);
// EXTERNAL MODULE: ./build/packages/core/duration/score-board.js
var score_board = __webpack_require__(87112);
// EXTERNAL MODULE: ./build/packages/core/duration/timeline.js + 8 modules
var duration_timeline = __webpack_require__(94060);
;// CONCATENATED MODULE: ./build/packages/core/duration/backtest.js





/**
 * Replays the records in the order of `created_at`: each run is predicted from the runs that had completed before it
 * was created, then revealed. Records in any order give the same lines, and the earliest records alone give the first
 * of these lines. Runs and jobs without a usable duration get no line.
 *
 * Of runs that had not ended nothing is known but that they had begun, as GitHub's list of runs shows it.
 */
function backtest(records, { onProgress = () => { }, train = null, onTheirWay = true } = {}) {
    const timeline = new duration_timeline/* Timeline */.K(train);
    const runs = (0,observations/* observations */.EW)(records, { onTheirWay });
    const lines = [];
    const boards = { runs: new score_board/* ScoreBoard */.B(), jobs: new score_board/* ScoreBoard */.B() };
    const candidates = new RunRanges();
    const tell = (board, line, forecast, ranges = null) => {
        if (line === null)
            return;
        lines.push(line);
        if (line.scored && forecast !== null)
            board.add(line.actual, forecast, ranges);
    };
    for (const [index, run] of runs.entries()) {
        const forecast = timeline.arrive(run);
        const ranges = candidates.arrive(run, forecast.run);
        tell(boards.runs, predictionLine(run, null, run.outcome, forecast.run), forecast.run, ranges);
        for (const job of run.jobs ?? []) {
            const made = forecast.jobs.get(job.name)?.forecast ?? null;
            tell(boards.jobs, predictionLine(run, job.name, job, made), made);
        }
        onProgress(index + 1, runs.length);
    }
    return { lines, runs: boards.runs.scores(), jobs: boards.jobs.scores() };
}
/** Ranges of the models on the runs of each workflow. Jobs have none: a window for each model of each is more than all else. */
class RunRanges {
    #bySeries = new Map();
    #onTheirWay = new completion_queue/* CompletionQueue */.q();
    /** What the models said about a run, from residuals that were known when it was created. */
    arrive(run, forecast) {
        this.#learnBefore(run.context.createdAt);
        if (forecast === null)
            return null;
        const said = this.#ranges(run.series).forecast(forecast);
        if (run.knownAt !== null && !run.fromFork)
            this.#onTheirWay.add({ run, knownAt: run.knownAt, memo: said });
        return said;
    }
    #learnBefore(time) {
        for (;;) {
            const ended = this.#onTheirWay.takeBefore(time);
            if (ended === null)
                return;
            const { seconds, complete } = ended.run.outcome;
            if (complete && seconds !== null)
                this.#ranges(ended.run.series).observe(seconds, ended.memo);
        }
    }
    #ranges(series) {
        const known = this.#bySeries.get(series) ?? new CandidateRanges();
        this.#bySeries.set(series, known);
        return known;
    }
}
function predictionLine(run, job, { seconds, complete }, forecast) {
    if (seconds === null)
        return null;
    return {
        run_id: run.runId,
        attempt: run.attempt,
        job,
        p10: forecast?.answer.p10 ?? null,
        p50: forecast?.answer.p50 ?? null,
        p90: forecast?.answer.p90 ?? null,
        model: forecast?.model ?? null,
        actual: seconds,
        scored: complete && !run.fromFork,
    };
}

// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
// EXTERNAL MODULE: ./build/packages/core/duration/model-name.js
var model_name = __webpack_require__(48304);
;// CONCATENATED MODULE: ./build/packages/core/duration/backtest-summary.js




/** A backtest as a page: the answer's error against the simple ways, then all models, on runs and on jobs. */
function backtestSummary(runs, jobs) {
    const blocks = [(0,render_document/* paragraph */.FY)(headline(runs, jobs))];
    for (const [what, scores] of [
        ["runs", runs],
        ["jobs", jobs],
    ]) {
        const n = scores[0]?.n ?? 0;
        if (n > 0)
            blocks.push((0,render_document/* paragraph */.FY)(`${(0,quantities/* formatCount */.B4)(n)} ${what}, each predicted from what had ended before it${rangesOf(scores)}:`), scoreTable(scores));
    }
    return { title: "backtest", blocks };
}
/** A window of residuals for each model of each job would cost more than all else. */
function rangesOf(scores) {
    return scores.every(({ coverage80 }) => coverage80 !== null) ? "" : "; the single models have no range there";
}
function headline(runs, jobs) {
    const [scores, what] = (runs[0]?.n ?? 0) > 0 ? [runs, "run"] : [jobs, "job"];
    const [answer, ...others] = scores;
    if (answer === undefined || answer.mdape === null) {
        return (0,render_document/* line */.n8) `⚠️ ${(0,render_document/* strong */.ko)("Nothing to score")}: no complete run began after another had ended.`;
    }
    const simple = others
        .filter(({ name, mdape }) => mdape !== null && SIMPLE.includes(name))
        .map(({ name, mdape }) => `${(0,model_name/* modelName */.f)(name)} ${(0,quantities/* formatShare */.T1)(mdape)}`);
    const held = `the 80 % range held in ${(0,quantities/* formatShare */.T1)(answer.coverage80)}`;
    return (0,render_document/* line */.n8) `${(0,render_document/* strong */.ko)(`Typical error ${(0,quantities/* formatShare */.T1)(answer.mdape)}`)} over ${(0,quantities/* countOf */.pq)(answer.n, what)} (${simple.join(", ")}); ${held}.`;
}
const SIMPLE = ["last value", "median of 10"];
function scoreTable(scores) {
    const columns = [
        { title: "model" },
        { title: "MdAPE", align: "right" },
        { title: "MAPE", align: "right" },
        { title: "within 10 %", align: "right" },
        { title: "80 % range held", align: "right" },
        { title: "pinball loss, % of mean", align: "right" },
    ];
    return (0,render_document/* table */.tp)(columns, scores.map(({ name, mdape, mape, within10, coverage80, pinball }) => [
        name === score_board/* ANSWER */.t ? (0,render_document/* strong */.ko)(name) : name,
        (0,quantities/* formatShare */.T1)(mdape),
        (0,quantities/* formatShare */.T1)(mape),
        (0,quantities/* formatShare */.T1)(within10),
        coverage80 === null ? "" : (0,quantities/* formatShare */.T1)(coverage80),
        pinball === null ? "" : (100 * pinball).toFixed(2),
    ]));
}

// EXTERNAL MODULE: ./build/packages/core/duration/network-trainer.js + 1 modules
var network_trainer = __webpack_require__(10244);
;// CONCATENATED MODULE: ./build/commands/backtest.js





const action = (0,define_action/* defineAction */.Q)({
    name: "backtest",
    description: "How well durations would have been predicted: replays a history, each run from what had ended before it.",
    inputs: {
        "on-their-way": (0,inputs/* flag */.Jt)({
            help: "Whether a prediction knows how many runs of its workflow are on their way: that they began, nothing else.",
            fallback: true,
        }),
        predictions: (0,inputs/* text */.Qq)({ help: "File to write: one JSON line per run and job with p10, p50, p90, model and actual." }),
    },
    outputs: {
        mdape: "Typical error of the run predictions, as a share of the actual duration.",
        coverage80: "Share of the runs whose duration was between p10 and p90.",
        n: "Runs scored.",
    },
    permissions: {},
    async run({ predictions, ...values }, { history, log }) {
        const { records } = await history.read();
        const { lines, runs, jobs } = backtest(records, {
            train: await (0,network_trainer/* loadNetworkTrainer */._)(),
            onTheirWay: values["on-their-way"],
            onProgress(done, total) {
                if (done % RUNS_PER_NOTE === 0 && done < total)
                    log.info(`replayed ${done} of ${total} runs`);
            },
        });
        const content = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
        const effects = predictions === undefined ? [] : [{ kind: "write-file", path: predictions, content }];
        const [answer] = runs;
        return {
            outputs: { mdape: answer?.mdape ?? null, coverage80: answer?.coverage80 ?? null, n: answer?.n ?? 0 },
            data: { runs, jobs, predictions: lines.length },
            summary: backtestSummary(runs, jobs),
            effects,
        };
    },
});
/** Runs between two notes of progress: about a second of work with twenty jobs each. */
const RUNS_PER_NOTE = 1000;


/***/ }),

/***/ 52566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ demo_action)
});

// EXTERNAL MODULE: ./build/actions/cache-key/action.js + 25 modules
var action = __webpack_require__(75368);
// EXTERNAL MODULE: ./build/actions/plan-shards/action.js + 92 modules
var plan_shards_action = __webpack_require__(28423);
// EXTERNAL MODULE: ./build/actions/policy-gate/action.js + 40 modules
var policy_gate_action = __webpack_require__(60411);
// EXTERNAL MODULE: ./build/actions/predict-duration/action.js + 15 modules
var predict_duration_action = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/actions/record-telemetry/action.js + 5 modules
var record_telemetry_action = __webpack_require__(95990);
// EXTERNAL MODULE: ./build/actions/triage-failures/action.js + 21 modules
var triage_failures_action = __webpack_require__(6946);
// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/action/inputs.js
var inputs = __webpack_require__(71940);
// EXTERNAL MODULE: ./build/packages/core/action/read-inputs.js
var read_inputs = __webpack_require__(3071);
;// CONCATENATED MODULE: ./build/packages/core/action/run-part.js


/** Runs one action as a part of another, in the same process and with the same ports. Rejects with {@link InputError}. */
async function runPart(action, texts, ports) {
    const read = (0,read_inputs/* readInputs */.K)(action.inputs, [{ place: action.name, texts }]);
    if (!read.ok)
        throw new input_error/* InputError */.d(read.problems);
    return action.run(read.values, ports);
}

// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/commands/backtest.js + 3 modules
var backtest = __webpack_require__(25990);
;// CONCATENATED MODULE: ./build/commands/demo.js












const demo_action = (0,define_action/* defineAction */.Q)({
    name: "demo",
    description: "The whole loop on real examples: record, learn, predict, plan, cache, triage, gate.",
    inputs: {
        examples: (0,inputs/* text */.Qq)({ help: "Folder of the examples.", fallback: "examples" }),
    },
    outputs: { steps: "How many steps were shown." },
    permissions: {},
    async run({ examples, history }, ports) {
        const path = history === "actions" ? `${examples}/history/mathjs.ndjson.gz` : history;
        const stored = ports.historyAt(path);
        const reading = await stored.read();
        const { records, problems } = reading;
        // Read once: otherwise each step would warn anew of the same damaged lines.
        const past = { ...stored, read: async () => reading };
        if (records.length === 0)
            throw new input_error/* InputError */.d([{ name: "history", place: "option", given: path, expected: reason(problems) }]);
        const steps = stepsOf(records, examples);
        const blocks = [];
        for (const [index, step] of steps.entries()) {
            ports.log.info(`${index + 1} of ${steps.length}: ${step.action.name}`);
            blocks.push(...(await show(step, index + 1, path, { ...ports, history: past })));
        }
        return {
            outputs: { steps: steps.length },
            data: { steps: steps.map(({ action: { name }, texts }) => ({ action: name, inputs: texts })) },
            summary: { title: "Paceline: record → learn → decide → explain", blocks },
        };
    },
});
async function show(step, number, history, ports) {
    const workspace = step.workspace === undefined ? ports.workspace : ports.workspaceAt(step.workspace);
    const result = await runPart(step.action, step.texts, { ...ports, workspace });
    const outcomes = (result.effects ?? []).map(() => ({ done: false, reason: "the demo keeps nothing" }));
    const { summary } = { ...result, ...result.settle?.(outcomes) };
    return [
        (0,render_document/* heading */.R_)(`${number}. ${step.says}`),
        (0,render_document/* codeBlock */.DV)(commandLine(step, history), "sh"),
        ...summary.blocks.filter(({ kind }) => kind !== "footer"),
    ];
}
/** What shows the same outside the demo. A long list stands in a file there, of which the comment says what is in it. */
function commandLine({ action: { name }, texts, workspace }, history) {
    const lists = Object.entries(texts).filter(([, value]) => value.includes("\n"));
    const comments = lists.map(([option, value]) => `# ${option}.txt: ${describeList(value.split("\n"))}\n`);
    const options = Object.entries(texts).map(([option, value]) => ` --${option} ${value.includes("\n") ? `@${option}.txt` : quoted(value)}`);
    const place = workspace === undefined ? ` --history ${quoted(history)}` : ` --workspace ${quoted(workspace)}`;
    return `${comments.join("")}node bin/paceline.mjs ${name}${options.join("")}${place}`;
}
function describeList(lines) {
    const shown = lines.slice(0, 2).join(", ");
    return lines.length > 2 ? `${shown} and ${lines.length - 2} more, one a line` : `${shown}, one a line`;
}
const quoted = (value) => (/^[\w./@:=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
function stepsOf(records, examples) {
    const last = records.at(-1);
    const tests = records.findLast((record) => (record.tests?.length ?? 0) > 0)?.tests ?? [];
    const files = [...new Set(tests.map(({ file }) => file))];
    const changed = last?.changes?.files.map(({ path }) => path) ?? [];
    const project = `${examples}/project`;
    const known = (name, value) => (value ? { [name]: value } : {});
    const change = {
        ...known("workflow", last?.workflow),
        ...known("event", last?.event),
        ...known("branch", last?.branch),
        ...known("changed-files", changed.join("\n")),
    };
    const plan = {
        says: "Plan: which tests run where",
        action: plan_shards_action.action,
        texts: { tests: files.join("\n"), "setup-seconds": "2" },
    };
    return [
        {
            says: "Record: a test job's report becomes a run record",
            action: record_telemetry_action.action,
            texts: { junit: "reports/*.xml", job: "test", "run-id": "1" },
            workspace: project,
        },
        { says: "Learn: how well durations would have been predicted", action: backtest.action, texts: {} },
        { says: "Predict: the next run", action: predict_duration_action.action, texts: change },
        ...(files.length > 0 ? [plan] : []),
        {
            says: "Cache: a key that changes only when what is installed changes",
            action: action.action,
            texts: {},
            workspace: project,
        },
        {
            says: "Triage: why did that job fail?",
            action: triage_failures_action.action,
            texts: { log: `${examples}/logs/npm-ci-connection-reset.log` },
        },
        { says: "Gate: may this change pass?", action: policy_gate_action.action, texts: {}, workspace: project },
    ];
}
function reason(problems) {
    return problems[0] ? `a history that can be read (${problems[0].message})` : "a history with at least one run";
}


/***/ })

};
