export const id = 32;
export const ids = [32];
export const modules = {

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

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRecord: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var json_fields = __webpack_require__(99028);
;// CONCATENATED MODULE: ./build/packages/core/history/cap-cases.js
/** Cases that one file and one record keep: enough to divide a giant file, and no more than a line of a log can hold. */
const CASES_PER_FILE = 2_000;
const CASES_PER_RECORD = 20_000;
/** The rows with the longest of their cases, where there are more than a record keeps; the rows themselves where not. */
function capCases(tests) {
    const inFiles = tests.some(({ cases }) => (cases?.length ?? 0) > CASES_PER_FILE)
        ? tests.map((test) => withCases(test, longest(test.cases ?? [], CASES_PER_FILE)))
        : tests;
    const all = inFiles.flatMap(({ cases }) => cases ?? []);
    if (all.length <= CASES_PER_RECORD)
        return inFiles;
    const kept = longest(all, CASES_PER_RECORD);
    return inFiles.map((test) => withCases(test, kept));
}
/** As a set of the entries themselves: two cases of one name may be in two files. */
function longest(cases, most) {
    return new Set(cases.toSorted(longestFirst).slice(0, most));
}
function withCases(test, kept) {
    if (!test.cases?.some((one) => !kept.has(one)))
        return test;
    return { ...test, cases: test.cases.filter((one) => kept.has(one)) };
}
function longestFirst(left, right) {
    const difference = (right.seconds ?? -1) - (left.seconds ?? -1);
    if (difference !== 0 || left.name === right.name)
        return difference;
    return left.name < right.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/packages/core/history/given-fields.js
/** Of optional fields those that are known: on disk unknown and absent are the same. */
function givenFields(optional) {
    const given = {};
    // Most rows of most records have none.
    for (const name in optional)
        if (optional[name] !== null)
            given[name] = optional[name];
    return given;
}

;// CONCATENATED MODULE: ./build/packages/core/history/read-test-file.js


/** One row of `tests` from outside, or null where it names no file. */
function readTestFile(fields) {
    const file = fields.string("file");
    if (!file)
        return null;
    return {
        job: fields.string("job"),
        file,
        seconds: fields.number("seconds"),
        tests: fields.integer("tests"),
        failures: fields.integer("failures"),
        skipped: fields.integer("skipped"),
        ...givenFields({
            retries: fields.integer("retries"),
            flaky: fields.integer("flaky"),
            cases: fields.list("cases", CASES_PER_RECORD, readTestCase),
            median_case_seconds: fields.number("median_case_seconds"),
        }),
        ...fields.rest(),
    };
}
/** A runner selects a case by its whole name, so a longer one is left out and not cut. */
const LONGEST_NAME = 1_000;
function readTestCase(fields) {
    const name = fields.string("name", LONGEST_NAME + 1);
    if (!name || name.length > LONGEST_NAME)
        return null;
    const outcome = fields.string("outcome", 20);
    return {
        name,
        seconds: fields.number("seconds"),
        ...givenFields({
            outcome: outcome === "failed" || outcome === "skipped" ? outcome : null,
            retries: fields.integer("retries"),
            flaky: fields.boolean("flaky"),
        }),
    };
}
/** One row of `test_totals` from outside, or null where it counts nothing. */
function readTestTotals(fields) {
    const files = fields.integer("files");
    if (files === null)
        return null;
    return {
        job: fields.string("job"),
        files,
        seconds: fields.number("seconds", { max: Number.MAX_SAFE_INTEGER }),
        tests: fields.integer("tests"),
        failures: fields.integer("failures"),
        skipped: fields.integer("skipped"),
        ...givenFields({ median_seconds: fields.number("median_seconds") }),
        ...fields.rest(),
    };
}

// EXTERNAL MODULE: ./build/packages/core/history/record.js
var record = __webpack_require__(65992);
;// CONCATENATED MODULE: ./build/packages/core/history/parse-record.js





/** Bounds of one record: GitHub's own where it has one (256 jobs of a matrix, 3,000 changed files), else generous. */
const LIMITS = {
    files: 5_000,
    jobs: 2_000,
    steps: 1_000,
    tests: 100_000,
    failures: 10_000,
    caches: 1_000,
    decisions: 1_000,
};
/**
 * Validates one record from outside. Without schema, run id or attempt there is no record; any other wrong field
 * becomes unknown (null) and is named in `problems`.
 */
function parseRecord(value) {
    if (!(0,json_fields/* isObject */.G)(value))
        return { ok: false, code: "corrupt-line", message: "not a JSON object" };
    const fields = new json_fields/* Fields */.C(value);
    const schema = fields.string("schema");
    if (schema !== record/* RECORD_SCHEMA */.ep) {
        const newer = schema !== null && /^paceline\.run\/\d+$/.test(schema);
        if (newer)
            return { ok: false, code: "newer-version", message: `is ${schema}; this version reads ${record/* RECORD_SCHEMA */.ep}` };
        return { ok: false, code: "corrupt-line", message: `schema is not ${record/* RECORD_SCHEMA */.ep}` };
    }
    const runId = fields.integer("run_id", 1);
    const attempt = Object.hasOwn(value, "attempt") ? fields.integer("attempt", 1) : 1;
    if (runId === null || attempt === null)
        return { ok: false, code: "corrupt-line", message: fields.problems.join("; ") };
    return { ok: true, record: readRecord(fields, runId, attempt), problems: fields.problems };
}
function readRecord(fields, runId, attempt) {
    const known = {
        schema: record/* RECORD_SCHEMA */.ep,
        repository: fields.string("repository", 200),
        workflow: fields.string("workflow", 500),
        workflow_path: fields.string("workflow_path"),
        run_id: runId,
        attempt,
        event: fields.string("event", 100),
        branch: fields.string("branch", 500),
        base_branch: fields.string("base_branch", 500),
        sha: fields.string("sha", 64),
        base_sha: fields.string("base_sha", 64),
        pull_request: fields.integer("pull_request", 1),
        created_at: fields.time("created_at"),
        started_at: fields.time("started_at"),
        completed_at: fields.time("completed_at"),
        conclusion: fields.string("conclusion", 50),
        trust: fields.string("trust", 20) === "fork" ? "fork" : "trusted",
        changes: fields.object("changes", (changes) => ({
            files: changes.list("files", LIMITS.files, readChangedFile) ?? [],
            truncated: changes.boolean("truncated") ?? false,
        })),
        jobs: fields.list("jobs", LIMITS.jobs, readJob),
        tests: cap(fields.list("tests", LIMITS.tests, readTestFile)),
        failures: fields.list("failures", LIMITS.failures, readFailure),
        caches: fields.list("caches", LIMITS.caches, readCache),
        decisions: fields.list("decisions", LIMITS.decisions, readDecision),
        policy: fields.object("policy", (policy) => ({
            findings: policy.integer("findings") ?? 0,
            blocked: policy.integer("blocked") ?? 0,
            waived: policy.integer("waived") ?? 0,
        })),
        ...givenFields({ head_repository: fields.string("head_repository", 200) }),
        ...givenFields({ test_totals: fields.list("test_totals", LIMITS.jobs, readTestTotals) }),
        ...givenFields({ cost: fields.object("cost", readCost) }),
    };
    return { ...fields.rest(), ...known };
}
function cap(tests) {
    return tests && capCases(tests);
}
function readChangedFile(fields) {
    const path = fields.string("path");
    if (!path)
        return null;
    return {
        ...fields.rest(),
        path,
        additions: fields.integer("additions"),
        deletions: fields.integer("deletions"),
        status: fields.string("status", 50),
    };
}
function readJob(fields) {
    const name = fields.string("name");
    if (!name)
        return null;
    const known = {
        name,
        runner: fields.object("runner", (runner) => ({
            labels: runner.strings("labels", 50) ?? [],
            os: runner.string("os", 100),
            arch: runner.string("arch", 100),
        })),
        created_at: fields.time("created_at"),
        started_at: fields.time("started_at"),
        completed_at: fields.time("completed_at"),
        conclusion: fields.string("conclusion", 50),
        steps: fields.list("steps", LIMITS.steps, readStep),
        ...givenFields({
            id: fields.integer("id", 1),
            identity: fields.string("identity"),
            matrix: fields.strings("matrix", 50),
            carried: fields.boolean("carried"),
            queue_seconds: fields.number("queue_seconds"),
            setup_seconds: fields.number("setup_seconds"),
            work_seconds: fields.number("work_seconds"),
            step_count: fields.integer("step_count"),
        }),
    };
    return { ...fields.rest(), ...known };
}
function readStep(fields) {
    const number = fields.integer("number");
    const name = fields.string("name");
    if (number === null || name === null)
        return null;
    const times = { started_at: fields.time("started_at"), completed_at: fields.time("completed_at") };
    return { number, name, ...times, conclusion: fields.string("conclusion", 50) };
}
function readFailure(fields) {
    const name = fields.string("name");
    if (name === null)
        return null;
    return {
        job: fields.string("job"),
        file: fields.string("file"),
        name,
        message: fields.string("message", 500),
        ...givenFields({ retries: fields.integer("retries"), flaky: fields.boolean("flaky") }),
        ...fields.rest(),
    };
}
function readCache(fields) {
    const key = fields.string("key", 512);
    const hit = fields.string("hit", 20);
    if (key === null || (hit !== "exact" && hit !== "partial" && hit !== "miss"))
        return null;
    return {
        job: fields.string("job"),
        key,
        matched_key: fields.string("matched_key", 512),
        hit,
        bytes: fields.integer("bytes"),
        restore_seconds: fields.number("restore_seconds"),
        save_seconds: fields.number("save_seconds"),
        work_seconds: fields.number("work_seconds"),
        ...givenFields({ source: fields.string("source", 500) }),
        ...fields.rest(),
    };
}
function readDecision(fields) {
    const action = fields.string("action", 100);
    const id = fields.string("id", 200);
    if (action === null || id === null)
        return null;
    return {
        action,
        id,
        decided_at: fields.time("decided_at"),
        decision: fields.json("decision"),
        evidence: fields.json("evidence"),
        outcome: fields.json("outcome"),
        ...fields.rest(),
    };
}
function readCost(fields) {
    return {
        usd: fields.number("usd"),
        billed_minutes: fields.integer("billed_minutes"),
        prices_since: fields.string("prices_since", 20),
        co2e_grams: fields.number("co2e_grams"),
        co2e_low: fields.number("co2e_low"),
        co2e_high: fields.number("co2e_high"),
        ...fields.rest(),
    };
}


/***/ }),

/***/ 21474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readNdjson),
/* harmony export */   q: () => (/* binding */ writeNdjson)
/* harmony export */ });
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65992);


/** A line longer than this is no run record: 100,000 test files take about 15 MB. */
const LINE_LIMIT = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Each problem that is named costs memory; a file that is nothing but problems needs no more than these. */
const NAMED_PROBLEMS = 1_000;
/**
 * Records of a text with one JSON object a line. A line that is no record is named by number and skipped. Lines become
 * text one by one: a long history is larger than the longest text of Node.
 */
function readNdjson(given, source) {
    const bytes = typeof given === "string" ? Buffer.from(given) : given;
    const records = [];
    const problems = [];
    let number = 0;
    let unnamed = 0;
    const tell = (code, message) => {
        if (problems.length < NAMED_PROBLEMS)
            problems.push({ code, source, line: number, message });
        else
            unnamed += 1;
    };
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(NEWLINE, start);
        const end = newline === -1 ? bytes.length : newline;
        number += 1;
        const line = end - start > LINE_LIMIT ? null : bytes.toString("utf8", start, end).trim();
        start = end + 1;
        if (line === "")
            continue;
        const parsed = line === null ? tooLong : parseLine(line);
        if (!parsed.ok) {
            tell(parsed.code, parsed.message);
            continue;
        }
        records.push(parsed.record);
        if (parsed.problems.length > 0)
            tell("invalid-field", parsed.problems.slice(0, 5).join("; "));
    }
    if (unnamed > 0)
        problems.push({ code: "corrupt-line", source, message: `${unnamed} more lines have problems` });
    return { records, problems };
}
/** One JSON object a line, fields in the order of the record's definition; unknown (null) ones are left out. */
function writeNdjson(records) {
    return records.map((record) => `${JSON.stringify({ ...(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyRecord */ .FR)(record), ...record }, withoutUnknown)}\n`).join("");
}
const tooLong = { ok: false, code: "corrupt-line", message: "longer than 64 MB" };
function parseLine(line) {
    try {
        return (0,_parse_record_js__WEBPACK_IMPORTED_MODULE_0__.parseRecord)(JSON.parse(line));
    }
    catch {
        return { ok: false, code: "corrupt-line", message: "not JSON" };
    }
}
function withoutUnknown(_, value) {
    return value === null ? undefined : value;
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

/***/ 19660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NO_SECTIONS)
/* harmony export */ });
const NO_SECTIONS = new Map();


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
