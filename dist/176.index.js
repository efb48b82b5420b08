export const id = 176;
export const ids = [176];
export const modules = {

/***/ 14236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/actions/cache-key/action.js + 25 modules
var action = __webpack_require__(75368);
// EXTERNAL MODULE: ./build/actions/plan-shards/action.js + 92 modules
var plan_shards_action = __webpack_require__(28423);
// EXTERNAL MODULE: ./build/actions/policy-gate/action.js + 40 modules
var policy_gate_action = __webpack_require__(60411);
// EXTERNAL MODULE: ./build/actions/predict-duration/action.js + 15 modules
var predict_duration_action = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/actions/preflight/preflight-summary.js


/** One line for all four decisions, then each one's own page under its name. */
function preflightSummary(verdict, parts, headline) {
    return { title: "preflight", blocks: [(0,render_document/* paragraph */.FY)(firstLine(verdict, headline)), ...parts.flatMap(section)] };
}
function firstLine(verdict, { wait, plan }) {
    if (verdict === "fail")
        return (0,render_document/* line */.n8) `❌ ${(0,render_document/* strong */.ko)("Blocked")}: see policy-gate for what to do.`;
    const facts = [planned(plan), lately(wait, plan !== null)].filter((fact) => fact !== null);
    return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)("Go")}: ${facts.join("; ")}.`;
}
function planned(plan) {
    if (plan === null)
        return null;
    const time = plan.seconds === null ? "" : `, about ${(0,quantities/* formatSeconds */.Xo)(plan.seconds)}`;
    return `${(0,quantities/* countOf */.pq)(plan.shards, "shard")}${time}`;
}
/** A plan changes how long a run takes, so beside one the prediction is told as what it is: what such runs took. */
function lately(wait, besidePlan) {
    if (!wait?.p50)
        return "duration unknown until there is history";
    const time = (0,quantities/* formatInterval */.vy)(wait.p50, wait.p10, wait.p90);
    return besidePlan ? `runs like this one took ${time}` : `about ${time}`;
}
function section({ name, result, problem }) {
    const warnings = problem.map(({ title, message }) => (0,render_document/* paragraph */.FY)((0,render_document/* line */.n8) `⚠️ ${title ?? name}: ${message}`));
    return [(0,render_document/* heading */.R_)(name), ...warnings, ...(result?.summary.blocks ?? [])];
}

// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/actions/preflight/run-safely.js


/** Runs a composed action. When it breaks, its default is used and the others still run; wrong input stops all. */
async function runSafely(action, values, ports) {
    try {
        return { name: action.name, result: await action.run(values, ports), problem: [] };
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d || values["fail-on-error"])
            throw error;
        const result = (await action.fallback?.(values, ports)) ?? null;
        const title = `Paceline: ${action.name} ${result === null ? "left out" : "uses its default"}`;
        return { name: action.name, result, problem: [{ level: "warning", title, message: (0,paceline_error/* messageOf */.b)(error) }] };
    }
}

;// CONCATENATED MODULE: ./build/actions/preflight/action.js







/** The plan job plans for all: what only a shard or a check after the run needs stays with plan-shards. */
const { shard, verify, junit, plan, "may-report-nothing": mayReportNothing, ...planInputs } = plan_shards_action.action.inputs;
const planOnly = {
    shard: shard.absent,
    verify: false,
    junit: junit.absent,
    plan: plan.absent,
    "may-report-nothing": mayReportNothing.absent,
};
const action_action = (0,define_action/* defineAction */.Q)({
    name: "preflight",
    description: "What a first job needs to know, in one step: may this change pass, how long, which cache, how many shards.",
    sections: ["preflight", policy_gate_action.action.name, predict_duration_action.action.name, action.action.name, plan_shards_action.action.name],
    // Every input of the four, under the same name; where two share one, it means the same to both.
    inputs: { ...policy_gate_action.action.inputs, ...predict_duration_action.action.inputs, ...action.action.inputs, ...planInputs },
    outputs: {
        verdict: "`pass` or `fail`: what policy-gate says.",
        findings: "Number of policy findings.",
        p50: "Seconds that the run will take, as likely more as less; empty while unknown.",
        p90: "Seconds that nine runs in ten stay below; empty while unknown.",
        confidence: "How far the prediction can be trusted: `high`, `medium`, `low` or `none`.",
        "finish-at": "When the run will be done (p50), ISO 8601 in UTC.",
        "cache-key": "The key, for `key` of actions/cache.",
        "cache-restore-keys": "Starts of keys whose content still helps, one per line, nearest first.",
        "cache-paths": "Folders to cache, one per line.",
        matrix: "The matrix for `fromJSON`; empty without tests.",
        "shard-count": "How many shards there are; empty without tests.",
        "predicted-wall-seconds": "Seconds until the slowest shard is done; empty without history or tests.",
        "worth-it": "`true` when the plan is clearly better than a split by number of files; empty without tests.",
        "plan-hash": "SHA-256 of the plan: two jobs with the same hash run the same plan.",
        "plan-path": "File with the whole plan, in the runner's folder for temporary files.",
    },
    permissions: { actions: "read", contents: "read", "pull-requests": "read" },
    async run(values, ports) {
        const policy = await runSafely(policy_gate_action.action, values, ports);
        const duration = await runSafely(predict_duration_action.action, values, ports);
        const cache = await runSafely(action.action, values, ports);
        const hasTests = values.tests.length > 0 || values.runner !== "custom";
        const shards = !hasTests ? null : await runSafely(plan_shards_action.action, { ...values, ...planOnly }, ports);
        const parts = [policy, duration, cache, ...(shards === null ? [] : [shards])];
        const verdict = policy.result?.verdict ?? "pass";
        return {
            outputs: {
                verdict,
                ...known(policy.result?.outputs, ["findings"]),
                ...known(duration.result?.outputs, ["p50", "p90", "confidence", "finish-at"]),
                "cache-key": cache.result?.outputs.key ?? null,
                "cache-restore-keys": cache.result?.outputs["restore-keys"] ?? null,
                "cache-paths": cache.result?.outputs.paths ?? null,
                ...known(shards?.result?.outputs, PLAN_OUTPUTS),
            },
            data: Object.fromEntries(parts.map(({ name, result }) => [name, result?.data ?? null])),
            summary: preflightSummary(verdict, parts, {
                wait: duration.result?.data.run ?? null,
                plan: shards?.result
                    ? { shards: shards.result.data.shardCount, seconds: shards.result.data.wallSeconds?.p50 ?? null }
                    : null,
            }),
            annotations: annotationsOf(parts),
            effects: shards?.result?.effects ?? [],
            decisions: parts.flatMap(({ name, result }) => (result?.decisions ?? []).map((decision) => ({ action: name, ...decision }))),
            verdict,
            // Only the plan has effects: what came of them completes its result, and so this one.
            settle(outcomes) {
                const result = shards?.result;
                if (!shards || !result?.settle)
                    return {};
                const settled = { ...shards, result: { ...result, ...result.settle(outcomes) } };
                return { annotations: annotationsOf(parts.map((part) => (part === shards ? settled : part))) };
            },
        };
    },
});
const PLAN_OUTPUTS = ["matrix", "shard-count", "predicted-wall-seconds", "worth-it", "plan-hash", "plan-path"];
/** These outputs of a part; empty where it has none. */
function known(outputs, names) {
    return Object.fromEntries(names.map((name) => [name, outputs?.[name] ?? null]));
}
function annotationsOf(parts) {
    return parts.flatMap(({ problem, result }) => [...problem, ...(result?.annotations ?? [])]);
}


/***/ }),

/***/ 91438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _paceline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94575);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3071);


/** An input that is well-formed but cannot be meant: no test matches, an unknown workflow. Ends with exit code 2. */
class InputError extends _paceline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PacelineError */ .c {
    problems;
    constructor(problems) {
        super("input-wrong", problems.map(_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .B).join("\n"));
        this.problems = problems;
    }
}


/***/ }),

/***/ 94575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   c: () => (/* binding */ PacelineError)
/* harmony export */ });
/** Everything that Paceline itself throws. Tests and callers look at the code, never at the words. */
class PacelineError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = "PacelineError";
        this.code = code;
    }
}
/** The message of anything that was thrown, for people. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 3071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem),
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/**
 * Reads all inputs at once. Earlier places win; an empty text means "not given", because that is what an absent
 * input looks like on a runner. Every wrong input is reported, and so is every name that no input has.
 */
function readInputs(inputs, places) {
    const problems = places.flatMap((given) => unknownNames(inputs, given));
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const found = places.find((given) => (given.texts[name] ?? "") !== "");
        const text = found?.texts[name] ?? input.fallback;
        if (text === undefined) {
            if (input.required)
                problems.push({ name, place: "input", given: null, expected: input.expects });
            values[name] = input.absent;
            continue;
        }
        const parsed = input.parse(text);
        if (parsed.ok)
            values[name] = parsed.value;
        else
            problems.push({ name, place: found?.place ?? "default", given: shown(input, text), expected: input.expects });
    }
    return problems.length === 0 ? { ok: true, values: values } : { ok: false, problems };
}
function unknownNames(inputs, given) {
    const known = Object.keys(inputs);
    return Object.keys(given.texts)
        .filter((name) => !Object.hasOwn(inputs, name))
        .map((name) => ({ name, place: given.place, given: null, expected: `one of ${nearest(name, known).join(", ")}` }));
}
/** Known names that share a word with the wrong one, or else all of them. */
function nearest(name, known) {
    const words = name.split("-").filter((word) => word.length > 2);
    const alike = known.filter((candidate) => words.some((word) => candidate.includes(word.replace(/s$/, ""))));
    return alike.length > 0 ? alike : known;
}
function shown(input, text) {
    if (input.secret)
        return "(hidden)";
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
/** One line per problem: name, what was given, what is expected. */
function describeProblem({ name, place, given, expected }) {
    if (given === null)
        return `${name} (${place}): ${expected.startsWith("one of") ? "unknown name" : "missing"}; expected ${expected}`;
    return `${name} (${place}): got ${JSON.stringify(given)}; expected ${expected}`;
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

/***/ 99028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/**
 * Reading one JSON object field by field. A wrong field becomes null and is named; nothing is thrown, nothing is
 * coerced. What arrives here may come from a fork, so every string, list and number has a bound.
 */
class Fields {
    #object;
    #place;
    problems;
    /** A few short names: looked through faster than a set is made. A history may have a million rows. */
    #read = [];
    constructor(object, problems = [], place = TOP) {
        this.#object = object;
        this.#place = place;
        this.problems = problems;
    }
    string(name, limit = 1000) {
        const value = this.#take(name);
        if (value === null)
            return null;
        if (typeof value !== "string")
            return this.#wrong(name, "a text");
        return value.length > limit ? value.slice(0, limit).toWellFormed() : value;
    }
    /** A finite number within the bounds. */
    number(name, { min = 0, max = MAX_SECONDS } = {}) {
        const value = this.#take(name);
        if (value === null)
            return null;
        if (typeof value !== "number" || !(value >= min && value <= max)) {
            return this.#wrong(name, `a number from ${min} to ${max}`);
        }
        return value;
    }
    /** A whole number from `min` to 2^53 − 1. */
    integer(name, min = 0) {
        const value = this.#take(name);
        if (value === null)
            return null;
        if (typeof value !== "number" || !Number.isSafeInteger(value) || value < min) {
            return this.#wrong(name, `a whole number, ${min} or more`);
        }
        return value;
    }
    /** An ISO 8601 time between 2008 (GitHub's first year) and 2100, as UTC with milliseconds. */
    time(name) {
        const value = this.#take(name);
        if (value === null)
            return null;
        const time = typeof value === "string" && ISO_TIME.test(value) ? Date.parse(value) : Number.NaN;
        if (!(time >= EARLIEST && time < LATEST))
            return this.#wrong(name, "an ISO 8601 time");
        return new Date(time).toISOString();
    }
    boolean(name) {
        const value = this.#take(name);
        return value === null || typeof value === "boolean" ? value : this.#wrong(name, "true or false");
    }
    strings(name, limit) {
        const value = this.#take(name);
        if (value === null)
            return null;
        if (!Array.isArray(value))
            return this.#wrong(name, "a list of texts");
        return value
            .slice(0, limit)
            .filter((item) => typeof item === "string")
            .map((item) => item.slice(0, 1000));
    }
    /** A list of objects; entries that `read` refuses (null) are left out and named, those beyond `limit` counted. */
    list(name, limit, read) {
        const value = this.#take(name);
        if (value === null)
            return null;
        if (!Array.isArray(value))
            return this.#wrong(name, "a list");
        if (value.length > limit)
            this.#tell(name, `${value.length - limit} entries above the limit of ${limit} left out`);
        const items = [];
        for (let index = 0; index < Math.min(value.length, limit); index += 1) {
            const item = value[index];
            const place = { above: this.#place, name, index };
            const entry = isObject(item) ? read(new Fields(item, this.problems, place)) : null;
            if (entry === null)
                this.problems.push(`${pathOf(place)}: not a valid entry, left out`);
            else
                items.push(entry);
        }
        return items;
    }
    object(name, read) {
        const value = this.#take(name);
        if (value === null)
            return null;
        if (!isObject(value))
            return this.#wrong(name, "an object");
        return read(new Fields(value, this.problems, { above: this.#place, name }));
    }
    /** Any JSON, bounded in depth, width and length, without names that reach prototypes. */
    json(name) {
        return harmless(this.#take(name));
    }
    /** The fields that nobody asked for: kept, so that a newer record passes through an older reader. */
    rest() {
        const names = Object.keys(this.#object).filter((name) => !this.#read.includes(name));
        if (names.length === 0)
            return NOTHING;
        const unknown = names.filter((name) => isHarmlessName(name) && this.#object[name] !== null);
        return Object.fromEntries(unknown.slice(0, MOST_UNKNOWN_FIELDS).map((name) => [name, harmless(this.#object[name])]));
    }
    #take(name) {
        this.#read.push(name);
        return (Object.hasOwn(this.#object, name) ? this.#object[name] : null) ?? null;
    }
    #wrong(name, expected) {
        this.#tell(name, `expected ${expected}`);
        return null;
    }
    #tell(name, problem) {
        this.problems.push(`${pathOf({ above: this.#place, name })}: ${problem}`);
    }
}
const TOP = { above: null, name: "" };
const NOTHING = Object.freeze({});
/** `jobs[3].steps[0]`. */
function pathOf({ above, name, index }) {
    const start = above === null || above === TOP ? "" : `${pathOf(above)}.`;
    return `${start}${name}${index === undefined ? "" : `[${index}]`}`;
}
/** A workflow run may last 35 days, the longest that GitHub allows. */
const MAX_SECONDS = 35 * 24 * 3600;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Bounds of what nobody has described: one value may not grow past what a record is otherwise. */
const DEPTH = 8;
const MOST_ENTRIES = 1_000;
const MOST_VALUES = 20_000;
const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;
const MOST_UNKNOWN_FIELDS = 100;
/** A copy without names that reach prototypes, cut at the bounds. */
function harmless(value) {
    let left = MOST_VALUES;
    const copy = (item, depth) => {
        left -= 1;
        if (left < 0 || (depth === 0 && typeof item === "object"))
            return null;
        if (typeof item === "string")
            return item.length > LONGEST_TEXT ? item.slice(0, LONGEST_TEXT).toWellFormed() : item;
        if (Array.isArray(item))
            return item.slice(0, MOST_ENTRIES).map((entry) => copy(entry, depth - 1));
        if (!isObject(item))
            return item;
        const entries = Object.entries(item).filter(([name]) => isHarmlessName(name));
        return Object.fromEntries(entries.slice(0, MOST_ENTRIES).map(([name, entry]) => [name, copy(entry, depth - 1)]));
    };
    return copy(value, DEPTH);
}
function isHarmlessName(name) {
    return name.length <= LONGEST_NAME && !FORBIDDEN.has(name);
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
