export const id = 251;
export const ids = [251];
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

/***/ 73292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchChanges)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30541);


/** GitHub shows no more files of a pull request or of a commit. */
const MOST_FILES = 3_000;
/** GitHub shows no more files of a comparison, and only on its first page. */
const MOST_COMPARED_FILES = 300;
/** The files of a change. `truncated` when GitHub's limit was reached, so that there may be more. */
function fetchChanges(rest, repository, source) {
    if ("pullRequest" in source)
        return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
    if ("commit" in source)
        return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
    return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}
function paged(rest, path, listKey) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const files = [];
        for await (const item of rest.pages(path, {}, listKey)) {
            const file = readFile(item, note);
            if (file !== null)
                files.push(file);
            if (files.length >= MOST_FILES)
                break;
        }
        return { files, truncated: files.length >= MOST_FILES };
    });
}
function compared(rest, path) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const answer = await rest.get(path);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(answer) || !Array.isArray(answer.files))
            return null;
        const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
        return { files, truncated: answer.files.length >= MOST_COMPARED_FILES };
    });
}
function readFile(value, note) {
    const file = (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(value, note, (fields) => {
        const path = fields.string("filename");
        if (!path)
            return null;
        return {
            path,
            additions: fields.integer("additions"),
            deletions: fields.integer("deletions"),
            status: fields.string("status", 50),
        };
    });
    if (file === null)
        note(["a file without a name was left out"]);
    return file;
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

/***/ 85597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
/** A horizontal bar of up to `width` characters, in eighths of a character. */
function bar(value, maximum, width = 20) {
    if (!(maximum > 0) || !(value > 0))
        return "";
    const eighths = Math.round(Math.min(1, value / maximum) * width * 8);
    return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
/** One character per value between the smallest and the largest; unknown values are a middle dot. */
function sparkline(values) {
    const known = values.filter((value) => value !== null && Number.isFinite(value));
    const low = Math.min(...known);
    const high = Math.max(...known);
    return values
        .map((value) => {
        if (value === null || !Number.isFinite(value))
            return "·";
        return LEVELS[high === low ? 3 : Math.round(((value - low) / (high - low)) * (LEVELS.length - 1))];
    })
        .join("");
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
