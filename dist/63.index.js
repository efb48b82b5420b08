export const id = 63;
export const ids = [63,868,187];
export const modules = {

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

/***/ 91209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, keys in the order of their first item. `Map.groupBy` is that, but Node 20 does not have it. */
function groupBy(items, keyOf) {
    const groups = new Map();
    let index = 0;
    for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 43309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchJobLog)
/* harmony export */ });
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30541);

/** A failing job says why near its end; logs of this size hold about half a million lines. */
const MAX_LOG_BYTES = 32 * 1024 * 1024;
/** The log of one job as text. GitHub keeps logs for 90 days by default; a log that is gone is a problem, not an error. */
function fetchJobLog(rest, repository, jobId, maxBytes = MAX_LOG_BYTES) {
    const path = `/repos/${repository}/actions/jobs/${jobId}/logs`;
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .s)(path, () => rest.text(path, maxBytes));
}


/***/ }),

/***/ 88349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ fetchJobs)
});

// EXTERNAL MODULE: ./build/packages/core/github/fetched.js
var fetched = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/packages/core/github/runner-of-labels.js
const SYSTEMS = [
    [/^(ubuntu|linux)\b/i, "Linux"],
    [/^windows\b/i, "Windows"],
    [/^macos\b/i, "macOS"],
];
/** A job's runner from its labels, in the words of `RUNNER_OS` and `RUNNER_ARCH`; unknown where they do not tell. */
function runnerOfLabels(labels) {
    const os = SYSTEMS.find(([pattern]) => labels.some((label) => pattern.test(label)))?.[1] ?? null;
    return { labels, os, arch: architecture(labels) };
}
function architecture(labels) {
    for (const label of labels) {
        if (/(^|[-_])(arm64|aarch64|arm)$/i.test(label))
            return "ARM64";
        if (/(^|[-_])(x64|x86_64|amd64|intel)$/i.test(label))
            return "X64";
        const mac = /^macos-(\d+)(-large|-xlarge)?$/i.exec(label);
        // GitHub's macOS images are for Apple silicon since 14, but for the "large" ones.
        if (mac)
            return mac[2] === "-xlarge" || (mac[2] === undefined && Number(mac[1]) >= 14) ? "ARM64" : "X64";
        if (/^(ubuntu|windows)-(latest|\d[\d.]*)$/i.test(label))
            return "X64";
        if (/^macos-latest$/i.test(label))
            return "ARM64";
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/core/github/fetch-jobs.js


/** A matrix has at most 256 jobs, and a run of many matrices is still read in a bounded number of calls. */
const MAX_JOBS = 2_000;
/** The jobs of one attempt with their steps, in GitHub's order. Jobs that passed before a re-run are among them. */
function fetchJobs(rest, repository, runId, attempt) {
    const path = `/repos/${repository}/actions/runs/${runId}/attempts/${attempt}/jobs`;
    return (0,fetched/* fetched */.s)(path, async (note) => {
        const jobs = [];
        for await (const item of rest.pages(path, {}, "jobs")) {
            const job = readJob(item, note);
            if (job === null)
                note(["a job without id or name was left out"]);
            else
                jobs.push(job);
            if (jobs.length >= MAX_JOBS)
                break;
        }
        return jobs;
    });
}
function readJob(value, note) {
    return (0,fetched/* readAnswer */.J)(value, note, (job) => {
        const id = job.integer("id", 1);
        const name = job.string("name");
        if (id === null || !name)
            return null;
        const labels = job.strings("labels", 50);
        return {
            id,
            name,
            runner: labels === null ? null : runnerOfLabels(labels),
            created_at: job.time("created_at"),
            started_at: job.time("started_at"),
            completed_at: job.time("completed_at"),
            conclusion: job.string("conclusion", 50),
            steps: job.list("steps", 1_000, readStep),
        };
    });
}
function readStep(step) {
    const number = step.integer("number");
    const name = step.string("name");
    if (number === null || name === null)
        return null;
    return {
        number,
        name,
        started_at: step.time("started_at"),
        completed_at: step.time("completed_at"),
        conclusion: step.string("conclusion", 50),
    };
}


/***/ }),

/***/ 30541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   s: () => (/* binding */ fetched)
/* harmony export */ });
/* harmony import */ var _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94575);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99028);


/** Asks once. A refusal by GitHub and an answer of unknown shape are problems; only mistakes of our own are thrown. */
async function fetched(source, ask) {
    const problems = [];
    const note = (messages) => {
        for (const message of messages)
            problems.push({ code: "unknown-shape", source, message });
    };
    try {
        const value = await ask(note);
        if (value === null && problems.length === 0)
            note(["the answer is not what GitHub documents"]);
        return { value, problems };
    }
    catch (error) {
        if (!(error instanceof _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PacelineError */ .c))
            throw error;
        return { value: null, problems: [...problems, { code: error.code, source, message: error.message }] };
    }
}
/** Reads one object of an answer; what does not fit is noted and unknown. */
function readAnswer(value, note, read) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return null;
    const fields = new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(value);
    const result = read(fields);
    note(fields.problems);
    return result;
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
    #path;
    problems;
    #read = new Set();
    constructor(object, path = "", problems = []) {
        this.#object = object;
        this.#path = path;
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
            this.problems.push(`${this.#path}${name}: ${value.length - limit} entries above the limit of ${limit} left out`);
        const items = [];
        for (const [index, item] of value.slice(0, limit).entries()) {
            const path = `${this.#path}${name}[${index}].`;
            const entry = isObject(item) ? read(new Fields(item, path, this.problems)) : null;
            if (entry === null)
                this.problems.push(`${path.slice(0, -1)}: not a valid entry, left out`);
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
        return read(new Fields(value, `${this.#path}${name}.`, this.problems));
    }
    /** Any JSON, bounded in depth, width and length, without names that reach prototypes. */
    json(name) {
        return harmless(this.#take(name));
    }
    /** The fields that nobody asked for: kept, so that a newer record passes through an older reader. */
    rest() {
        return Object.fromEntries(Object.entries(this.#object)
            .filter(([name, value]) => !this.#read.has(name) && isHarmlessName(name) && value !== null)
            .slice(0, MOST_UNKNOWN_FIELDS)
            .map(([name, value]) => [name, harmless(value)]));
    }
    #take(name) {
        this.#read.add(name);
        return (Object.hasOwn(this.#object, name) ? this.#object[name] : null) ?? null;
    }
    #wrong(name, expected) {
        this.problems.push(`${this.#path}${name}: expected ${expected}`);
        return null;
    }
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

/***/ 68356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseJobLog)
});

;// CONCATENATED MODULE: ./build/packages/core/logs/read-marker.js
/** Separates the runner's own mark from the text behind it. */
function readMarker(text) {
    const match = STORED.exec(text) ?? TOOLKIT.exec(text) ?? WRITTEN.exec(text);
    if (match === null)
        return { marker: null, text };
    const word = (match[1] ?? "").toLowerCase();
    return { marker: KNOWN.get(word) ?? "other", text: match[2] ?? "" };
}
/** `##[start-action …;id=…]` and its kind carry their data inside the brackets. */
const STORED = /^##\[([a-z-]{1,30})(?: [^\]]{0,2000})?\](.*)$/s;
const TOOLKIT = /^\[(command)\](.*)$/s;
const WRITTEN = /^::([a-z-]{1,30})(?: [^:]{0,2000})?::(.*)$/s;
const KNOWN = new Map([
    ["error", "error"],
    ["warning", "warning"],
    ["notice", "notice"],
    ["debug", "debug"],
    ["command", "command"],
    ["group", "group"],
    ["endgroup", "endgroup"],
    ["section", "section"],
]);

// EXTERNAL MODULE: ./build/packages/core/logs/strip-control.js
var strip_control = __webpack_require__(34418);
;// CONCATENATED MODULE: ./build/packages/core/logs/parse-job-log.js


const LIMITS = { maxCharacters: 20_000_000, maxLines: 400_000, maxLineCharacters: 4_000 };
/**
 * Splits a job's log as GitHub stores it (also as `gh run view --log` prints it, or plain tool output) into lines and
 * steps. Never throws; time and memory are linear in what the limits let in.
 */
function parseJobLog(text, limits = {}) {
    const { maxCharacters, maxLines, maxLineCharacters } = { ...LIMITS, ...limits };
    const start = keepFrom(text, maxCharacters, maxLines);
    const skippedLines = countNewlines(text, start);
    const rawLines = text.slice(start).split("\n");
    if (rawLines.at(-1) === "")
        rawLines.pop();
    const read = rawLines.map((raw) => readRaw(raw, maxLineCharacters));
    return { ...outline(read, skippedLines), skippedLines };
}
const TIMESTAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) ?/;
const GH_COLUMNS = /^[^\t]{1,200}\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;
function readRaw(raw, maxLineCharacters) {
    // Room for escapes that will go; a cut one at the end goes as well.
    const bounded = raw.slice(0, 2 * maxLineCharacters);
    const columns = GH_COLUMNS.exec(bounded);
    const line = bounded.slice(columns?.[0].length ?? 0);
    const stamp = TIMESTAMP.exec(line);
    const body = line.slice(stamp?.[0].length ?? 0);
    const { marker, text } = readMarker((0,strip_control/* stripControl */.k)(body));
    return {
        timestamp: stamp?.[1] ?? null,
        text: text.length > maxLineCharacters ? text.slice(0, maxLineCharacters) : text,
        marker,
        cyan: body.startsWith("\u001b[36;1m"),
        stepName: columns?.[1] ?? null,
    };
}
function outline(read, skipped) {
    const lines = [];
    const steps = [{ title: "", first: skipped + 1, failedAt: null }];
    const groups = [];
    let headerEnd = -1;
    let stepName = null;
    for (const [index, raw] of read.entries()) {
        const number = skipped + index + 1;
        if (index > headerEnd)
            headerEnd = headerEndAt(read, index);
        const title = stepTitle(raw, index <= headerEnd, stepName);
        if (title !== null) {
            steps.push({ title, first: number, failedAt: null });
            groups.length = 0;
        }
        stepName = raw.stepName;
        openOrClose(groups, raw);
        const step = steps.at(-1);
        if (step !== undefined && isFailure(raw))
            step.failedAt = number;
        lines.push({
            number,
            timestamp: raw.timestamp,
            text: raw.text,
            marker: raw.marker,
            header: index <= headerEnd,
            step: steps.length - 1,
            group: groups.at(-1) ?? null,
        });
    }
    return { lines, steps: parse_job_log_closed(steps, skipped + read.length) };
}
/** The runner's mark, or the words with which other CI services and `set -x` end a failed script. */
function isFailure({ marker, text }) {
    if (marker !== null)
        return marker === "error";
    return /^(?:\++ exit [1-9]\d{0,2}$|The command ".{1,1000}" (?:failed and )?exited with [1-9]|ERROR: Job failed\b|Exited with code exit status [1-9])/.test(text);
}
function openOrClose(groups, raw) {
    // Depth is bounded: nothing closes the groups of a hostile log.
    if (raw.marker === "group" && groups.length < 20)
        groups.push(raw.text.slice(0, 200));
    if (raw.marker === "endgroup")
        groups.pop();
}
function stepTitle(raw, inHeader, stepName) {
    if (raw.stepName !== null)
        return raw.stepName === stepName ? null : raw.stepName;
    if (inHeader && raw.marker === "group")
        return raw.text.slice(0, 200);
    return raw.text === "Post job cleanup." ? raw.text : null;
}
/** How far ahead the end of a step's header is looked for: scripts are printed in full. */
const LONGEST_HEADER = 500;
/**
 * Index of the last line of a step's header that begins at `index`, or -1. A header is a group `Run …` in which the
 * runner prints the script, the shell or the inputs; a group of that name that a script prints has none of them.
 */
function headerEndAt(read, index) {
    const opening = read[index];
    if (opening?.marker !== "group" || !opening.text.startsWith("Run "))
        return -1;
    let announced = false;
    for (let at = index + 1; at < Math.min(read.length, index + LONGEST_HEADER); at++) {
        const line = read[at];
        if (line === undefined || line.marker === "group")
            return -1;
        if (line.marker === "endgroup")
            return announced || at === index + 1 ? at : -1;
        announced ||= line.cyan || /^(?:shell: |with:$|env:$)/.test(line.text);
    }
    return -1;
}
function parse_job_log_closed(steps, lastLine) {
    return steps.map((step, index) => ({ ...step, last: (steps[index + 1]?.first ?? lastLine + 1) - 1 }));
}
/** Where to begin reading so that no more than the limits allow is kept; always at the beginning of a line. */
function keepFrom(text, maxCharacters, maxLines) {
    let start = 0;
    if (text.length > maxCharacters) {
        const newline = text.indexOf("\n", text.length - maxCharacters);
        start = newline === -1 ? text.length - maxCharacters : newline + 1;
    }
    let at = text.length;
    for (let lines = 0; lines < maxLines && at > start; lines++) {
        at = at < 2 ? 0 : text.lastIndexOf("\n", at - 2) + 1;
    }
    return Math.max(start, at);
}
function countNewlines(text, end) {
    let count = 0;
    for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 34418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
/**
 * A log line as a person would read it in a terminal: without colours, cursor movement, hyperlinks and control
 * characters; of a line that was overwritten with carriage returns, what stood there last.
 *
 * Bidirectional overrides go too: they make a line read differently from what it says.
 */
function stripControl(raw) {
    const shown = raw.includes("\r") ? lastOverwrite(raw) : raw;
    return NEEDS_STRIPPING.test(shown) ? shown.replace(ANSI, "").replace(CONTROL, "") : shown;
}
// ECMA-48. OSC: ends with BEL or ST; its text is bounded, so that an unterminated one costs little. CSI: parameters
// (0-?), intermediates (space-/), final byte (@-~).
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
/\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]{0,64}[ -/]{0,8}[@-~]/g;
// Everything in C0 but tab, DEL, C1, BOM, bidirectional embeddings, overrides and isolates.
const CONTROL = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g;
const NEEDS_STRIPPING = new RegExp(CONTROL.source);
function lastOverwrite(raw) {
    const layers = raw.split("\r");
    return layers.findLast((layer) => layer.trim() !== "") ?? "";
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
