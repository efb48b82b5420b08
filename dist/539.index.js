export const id = 539;
export const ids = [539];
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

/***/ 74140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71940);

/** The inputs that every action has. */
const commonInputs = {
    "github-token": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        help: "Token for GitHub's API. The job's own token is enough.",
        runnerDefault: `\${{ github.token }}`,
    }),
    config: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        help: "Configuration file; each action reads its own section, and inputs win over the file.",
        fallback: ".github/paceline.yml",
    }),
    history: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        help: "Where the run records are: `actions` (the repository's own cache and artifacts), or the path of an NDJSON file or of a folder of such files.",
        fallback: "actions",
    }),
    "history-key": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        help: "Secret that signs history snapshots. With it, a snapshot that was not signed with the same one is not read.",
    }),
    "fail-on-error": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        help: "Fail the step when something inside Paceline goes wrong, instead of a warning and the default.",
        fallback: false,
    }),
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ help: "Write the job summary.", fallback: true }),
};


/***/ }),

/***/ 94637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74140);

const commonOutputs = {
    "result-path": "File with the full result as JSON.",
};
/**
 * Defines an action. Types flow from it: `run` receives typed values, and a result without one of the declared
 * outputs does not compile.
 */
function defineAction(definition) {
    return {
        branding: { icon: "trending-up", color: "blue" },
        ...definition,
        inputs: { ...definition.inputs, ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j },
        outputs: { ...definition.outputs, ...commonOutputs },
    };
}


/***/ }),

/***/ 71940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const good = (value) => ({ ok: true, value });
const bad = { ok: false };
function input(options, expects, parse) {
    return {
        help: options.help,
        expects,
        fallback: options.fallback === undefined ? undefined : String(options.fallback),
        required: options.required ?? false,
        secret: false,
        list: false,
        flag: false,
        // Only seen when there is no fallback and the input is not required: exactly then `Given` includes undefined.
        absent: undefined,
        parse: parse,
    };
}
/** Any text. */
function text(options) {
    return input(options, "text", good);
}
/** A token: text that is never printed back. */
function token(options) {
    return { ...input({ help: options.help }, "a token", good), ...options, secret: true };
}
/** A text that is never printed back, and that nobody fills in. */
function secret(options) {
    return { ...input(options, "a secret text", good), secret: true };
}
/** Newline-separated values; blank lines are skipped. Nothing given is an empty list. */
function list(options) {
    return {
        ...input(options, "one value per line", (text) => good(text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""))),
        list: true,
        absent: [],
    };
}
/** A whole number, inclusive bounds. */
function integer(options) {
    return input(options, `a whole number${bounds(options)}`, (text) => {
        const value = Number(text);
        return /^[+-]?\d+$/.test(text) && within(value, options) ? good(value) : bad;
    });
}
/** A number, inclusive bounds. */
function number(options) {
    return input(options, `a number${bounds(options)}`, (text) => {
        const value = Number(text);
        return /^[+-]?\d+(\.\d+)?$/.test(text) && within(value, options) ? good(value) : bad;
    });
}
/** `true` or `false`, in the three spellings that YAML 1.2 core and the runner accept. */
function flag(options) {
    const read = input(options, "true or false", (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return good(true);
        return /^(false|False|FALSE)$/.test(text) ? good(false) : bad;
    });
    return { ...read, flag: true };
}
/** One of a few words. */
function oneOf(words, options) {
    return input(options, words.map((word) => `"${word}"`).join(" or "), (text) => {
        const word = words.find((candidate) => candidate === text);
        return word === undefined ? bad : good(word);
    });
}
/** A word such as `auto`, or what `other` accepts. */
function either(word, other, options) {
    return input(options, `"${word}" or ${other.expects}`, (text) => text === word ? good(word) : other.parse(text));
}
function bounds({ min, max }) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return `, ${min} or more`;
    return max !== undefined ? `, ${max} or less` : "";
}
function within(value, { min, max }) {
    return Number.isFinite(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
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

/***/ 65992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   Rl: () => (/* binding */ runSeconds),
/* harmony export */   ep: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = "paceline.run/1";
/** What makes two records speak of the same thing: repository, run and attempt. */
function recordKey(record) {
    return `${record.repository ?? ""}#${record.run_id}.${record.attempt}`;
}
/** Seconds between two ISO times, or null where one is unknown or the clock ran backwards. */
function secondsBetween(start, end) {
    if (start === null || end === null)
        return null;
    const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
    return seconds >= 0 ? seconds : null;
}
/** Run duration in seconds: `completed_at − started_at`, or null where it is unknown. */
function runSeconds(run) {
    return secondsBetween(run.started_at, run.completed_at);
}
/** A record of which only the identity is known; `known` fills in the rest. */
function emptyRecord(known) {
    const unknown = {
        schema: RECORD_SCHEMA,
        repository: null,
        workflow: null,
        workflow_path: null,
        run_id: known.run_id,
        attempt: 1,
        event: null,
        branch: null,
        base_branch: null,
        sha: null,
        base_sha: null,
        pull_request: null,
        created_at: null,
        started_at: null,
        completed_at: null,
        conclusion: null,
        trust: "trusted",
        changes: null,
        jobs: null,
        tests: null,
        failures: null,
        caches: null,
        decisions: null,
        policy: null,
    };
    return { ...unknown, ...known };
}


/***/ }),

/***/ 23938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const paragraph = (text) => ({ kind: "paragraph", text });
const heading = (text) => ({ kind: "heading", text });
const bullets = (items) => ({ kind: "bullets", items });
const details = (summary, blocks) => ({ kind: "details", summary, blocks });
const table = (columns, rows) => ({
    kind: "table",
    columns,
    rows,
});
/** `code` must be built by a function of `render/` that makes foreign labels safe for Mermaid. */
const mermaid = (code, alternative) => ({ kind: "mermaid", code, alternative });
const codeBlock = (text, language) => ({
    kind: "code",
    text,
    ...(language !== undefined && { language }),
});
const footer = (text) => ({ kind: "footer", text });
const strong = (text) => ({ kind: "strong", text });
const code = (text) => ({ kind: "code", text });
const link = (text, url) => ({ kind: "link", text, url });
/** A sentence with marks in it: line\`${strong(n)} shards\`. */
function line(parts, ...values) {
    return parts.flatMap((part, index) => {
        const value = values[index];
        return value === undefined ? [part] : [part, typeof value === "number" ? String(value) : value];
    });
}


/***/ }),

/***/ 62034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How quantities are written in every summary. Unknown is the word "unknown", never 0. */
/** `4 m 10 s`, `0.4 s`, `1 h 05 m`. */
function formatSeconds(seconds) {
    if (seconds === null || !Number.isFinite(seconds))
        return "unknown";
    if (seconds < 0)
        return `−${formatSeconds(-seconds)}`;
    if (seconds > 0 && seconds < 0.05)
        return "< 0.1 s";
    if (seconds < 9.95)
        return `${seconds === 0 ? "0" : seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} m ${pad(whole % 60)} s`;
    const minutes = Math.round(whole / 60);
    return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} m`;
}
/** `4 m 10 s (3 m 50 s – 4 m 45 s)`. */
function formatInterval(middle, low, high) {
    return `${formatSeconds(middle)} (${formatSeconds(low)} – ${formatSeconds(high)})`;
}
/** A share of one as `83 %`; below ten per cent with one decimal. */
function formatShare(share) {
    if (share === null || !Number.isFinite(share))
        return "unknown";
    const percent = share * 100;
    return `${Math.abs(percent) < 9.95 && percent % 1 !== 0 ? percent.toFixed(1) : Math.round(percent)} %`;
}
/** A relative change with its sign: `+12 %`. */
function formatChange(change) {
    if (change === null || !Number.isFinite(change))
        return "unknown";
    const sign = change < 0 ? "−" : "+";
    return `${sign}${formatShare(Math.abs(change))}`;
}
function formatUsd(usd) {
    if (usd === null || !Number.isFinite(usd))
        return "unknown";
    return `$${usd.toFixed(usd !== 0 && Math.abs(usd) < 0.1 ? 3 : 2)}`;
}
/** Decimal units, as GitHub's own pages use: `12.3 MB`. */
function formatBytes(bytes) {
    if (bytes === null || !Number.isFinite(bytes))
        return "unknown";
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
/** `1,204`. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 run`, `2 runs`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function pad(value) {
    return String(value).padStart(2, "0");
}


/***/ })

};
