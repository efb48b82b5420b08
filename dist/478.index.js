export const id = 478;
export const ids = [478,97];
export const modules = {

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tn: () => (/* binding */ takenArtifacts),
/* harmony export */   ul: () => (/* binding */ artifactLedger),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);

const FIELD = "merged_artifacts";
/** A ledger of the artifacts with these ids. */
function artifactLedger(taken) {
    const known = new Set(taken);
    return { has: (id) => known.has(String(id)), mark };
}
/** Ids of the artifacts that a record was read from. */
function takenArtifacts(record) {
    const marks = record[FIELD];
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(marks) ? Object.keys(marks) : [];
}
/** Without marks: what a stranger's record claims to hold must not keep anything from being read. */
function withoutMarks(record) {
    if (!(FIELD in record))
        return record;
    const { [FIELD]: _, ...unmarked } = record;
    return unmarked;
}
function mark(record, id) {
    const marked = { ...record, [FIELD]: { [id]: true } };
    return marked;
}


/***/ }),

/***/ 74905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ runAges),
/* harmony export */   WK: () => (/* binding */ agingRun),
/* harmony export */   qh: () => (/* binding */ keepsTests)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65992);

/** The age of each run; forks count by themselves, so that an outsider cannot push out what trusted runs left. */
function runAges(runs) {
    const ages = new Map();
    const seen = new Map();
    const count = (what) => {
        const before = seen.get(what) ?? 0;
        seen.set(what, before + 1);
        return before;
    };
    for (const run of runs.toSorted(newestFirst)) {
        const testAge = run.tested ? count(`${run.trust} ${run.workflow}`) : 0;
        ages.set(run, { age: count(run.trust), testAge });
    }
    return ages;
}
function agingRun(record) {
    const { repository, run_id, attempt, trust, workflow_path, workflow, tests, test_totals } = record;
    const tested = tests !== null || (test_totals ?? null) !== null;
    return { repository, run_id, attempt, trust, workflow: workflow_path ?? workflow, tested };
}
function newestFirst(left, right) {
    if (left.run_id !== right.run_id)
        return right.run_id - left.run_id;
    return right.attempt - left.attempt || ((left.repository ?? "") < (right.repository ?? "") ? -1 : 1);
}
/** Every run at first, then at each doubling of the age half of those that are left, chosen by the run's own hash. */
function keepsTests(run, testAge, all) {
    if (testAge < all)
        return true;
    if (all === 0)
        return false;
    const halvings = Math.floor(Math.log2(testAge / all)) + 1;
    return hash((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(run)) % 2 ** Math.min(halvings, 31) === 0;
}
/** FNV-1a with 32 bits, its low bits mixed: which run stays must be the same for every writer, and nothing else. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    }
    value ^= value >>> 15;
    value = Math.imul(value, 0x2c1b3c6d);
    return (value ^ (value >>> 13)) >>> 0;
}


/***/ }),

/***/ 96477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseIso),
/* harmony export */   d: () => (/* binding */ formatIso)
/* harmony export */ });
/**
 * Milliseconds since 1970 of a time as records write it (`2026-01-05T12:30:00.000Z`), or null for any other text.
 * Several times as fast as `Date.parse` with a check that it was written so; a snapshot holds half a million times.
 */
function parseIso(text) {
    if (!CANONICAL.test(text))
        return null;
    const day = dayStart(text.slice(0, 10));
    const time = [11, 14, 17].map((at) => twoDigits(text, at));
    const [hours = 0, minutes = 0, seconds = 0] = time;
    if (day === null || hours > 23 || minutes > 59 || seconds > 59)
        return null;
    return day + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(text.slice(20, 23));
}
/** The same way back: what `new Date(time).toISOString()` says, for whole milliseconds. */
function formatIso(time) {
    const minute = Math.floor(time / MINUTE_MS);
    const rest = time - minute * MINUTE_MS;
    const ending = rest % 1000 === 0 ? WHOLE_SECONDS[rest / 1000] : `${(rest / 1000).toFixed(3).padStart(6, "0")}Z`;
    return minuteName(minute) + ending;
}
const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const MINUTE_MS = 60_000;
const WHOLE_SECONDS = Array.from({ length: 60 }, (_, second) => `${String(second).padStart(2, "0")}.000Z`);
const ZERO = "0".charCodeAt(0);
function twoDigits(text, at) {
    return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
/** A history has few days and many times. Bounded, because a stranger's times may all be different. */
const MOST_DAYS = 10_000;
const starts = new Map();
function dayStart(name) {
    const known = starts.get(name);
    if (known !== undefined)
        return known;
    const time = Date.parse(name);
    const start = !Number.isNaN(time) && new Date(time).toISOString().startsWith(name) ? time : null;
    if (starts.size < MOST_DAYS)
        starts.set(name, start);
    return start;
}
/** Times come run by run, so the minutes of the last few thousand are the ones that come again. */
const MOST_MINUTES = 5_000;
const minutes = new Map();
function minuteName(minute) {
    const known = minutes.get(minute);
    if (known !== undefined)
        return known;
    if (minutes.size >= MOST_MINUTES)
        minutes.clear();
    const name = new Date(minute * MINUTE_MS).toISOString().slice(0, 17);
    minutes.set(minute, name);
    return name;
}


/***/ }),

/***/ 76054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   vj: () => (/* binding */ readLater)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65992);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80955);


/** Makes the row the record: there are thousands, and a copy of each would cost as much again. */
function toRecord(row, index, lists) {
    row.schema = _record_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .ep;
    if (row.trust !== "fork")
        row.trust = "trusted";
    for (const name of _lists_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTS */ .m) {
        if (lists.has(name, index))
            readLater(row, name, () => lists.read(name, index));
    }
    return row;
}
/** A field that is read when it is first asked for, and like any other from then on. */
function readLater(row, name, read) {
    Object.defineProperty(row, name, { get: () => settle(row, name, read()), enumerable: true, configurable: true });
}
function settle(row, name, value) {
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
    return value;
}
/** The rows of one after another, as many as each has. */
function splitRows(rows, counts) {
    let at = 0;
    return counts.map((count) => {
        const start = at;
        at += typeof count === "number" && count >= 0 ? count : 0;
        return rows.slice(start, at);
    });
}
const HITS = new Set(["exact", "partial", "miss"]);
/** A list as the record has it, made of its rows. */
function toList(name, rows, truncated) {
    if (name === "caches")
        return rows.filter(({ hit }) => HITS.has(hit));
    return name === "changes" ? { files: rows, truncated } : rows;
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 80955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LISTS)
/* harmony export */ });
/** The lists of a record that are kept beside its own fields. */
const LISTS = ["jobs", "tests", "test_totals", "failures", "caches", "decisions", "changes"];


/***/ }),

/***/ 37478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSnapshot: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./build/packages/core/history/artifact-ledger.js
var artifact_ledger = __webpack_require__(2053);
// EXTERNAL MODULE: ./build/packages/core/history/decompress.js
var decompress = __webpack_require__(91826);
// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
// EXTERNAL MODULE: ./build/packages/core/history/store.js
var store = __webpack_require__(19660);
// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var json_fields = __webpack_require__(99028);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/iso-time.js
var iso_time = __webpack_require__(96477);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/decode-table.js


/**
 * Rows of an encoded table; `values` are the texts that its cells may refer to. Nothing is believed: a column of the
 * wrong kind or length reads as unknown, and there are never more rows than `limit`. Rows without what they must have are
 * among them, so that the others keep their places; see `completeRows`.
 */
function decodeTable(encoded, shape, values, limit = shape.limit) {
    if (!(0,json_fields/* isObject */.G)(encoded) || !(0,json_fields/* isObject */.G)(encoded.columns))
        return NO_ROWS;
    const count = encoded.rows;
    if (typeof count !== "number" || !Number.isSafeInteger(count) || !(count > 0 && count <= limit)) {
        return NO_ROWS;
    }
    const columns = decodeColumns(encoded.columns, count, shape, values);
    const blank = blankRow(shape, columns);
    // All rows are copies of one, so that the engine gives them one layout: half the time and a third of the space.
    const rows = Array.from({ length: count }, () => ({ ...blank }));
    for (const [name, cells] of columns)
        fill(rows, name, cells);
    return { rows, ordered: encoded.ordered === true };
}
const NO_ROWS = { rows: [], ordered: false };
function fill(rows, name, cells) {
    for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        const cell = cells[index] ?? null;
        if (cell !== null && row !== undefined)
            row[name] = cell;
    }
}
/** The rows that have what they must have. */
function completeRows(rows, { required }) {
    const isComplete = (row) => required.every((name) => (row[name] ?? null) !== null);
    return rows.every(isComplete) ? rows : rows.filter(isComplete);
}
/** Rows that were stored in the order of their files, in the order of a record: by job, and by file within a job. */
function inOwnOrder(rows) {
    const byJob = new Map();
    for (const row of rows) {
        const job = typeof row.job === "string" ? row.job : "";
        const others = byJob.get(job);
        if (others === undefined)
            byJob.set(job, [row]);
        else
            others.push(row);
    }
    return [...byJob].sort(([left], [right]) => (`${left}\n` < `${right}\n` ? -1 : 1)).flatMap(([, own]) => own);
}
/** Null in all fields that every row has. Made by the JSON parser, which knows how many there are. */
function blankRow({ always }, columns) {
    const everywhere = [...columns].filter(([, cells]) => !cells.includes(null)).map(([name]) => name);
    const names = new Set([...Object.keys(always), ...everywhere]);
    return JSON.parse(JSON.stringify(Object.fromEntries([...names].map((name) => [name, null]))));
}
/** More columns than this are no record of ours. */
const MOST_COLUMNS = 200;
function decodeColumns(columns, count, shape, values) {
    const decoded = new Map();
    let before = null;
    for (const [name, column] of Object.entries(columns).slice(0, MOST_COLUMNS)) {
        const expected = kindOf(shape, name);
        if (FORBIDDEN.has(name) || expected === "list" || !isColumn(column, count))
            continue;
        const [kind, written] = column;
        if (kind !== "second" && kind !== "millisecond") {
            decoded.set(name, decodeCells(kind, written, values, expected));
            continue;
        }
        before = decodeTimes(written, before, kind === "second" ? 1000 : 1);
        if (expected === "time" || expected === "any")
            decoded.set(name, before.map(asTime));
    }
    return decoded;
}
function isColumn(column, count) {
    return Array.isArray(column) && Array.isArray(column[1]) && column[1].length === count;
}
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
function kindOf({ always, sometimes }, name) {
    if (Object.hasOwn(always, name))
        return always[name] ?? "any";
    return Object.hasOwn(sometimes, name) ? (sometimes[name] ?? "any") : "any";
}
function decodeCells(kind, written, values, expected) {
    let above = 0;
    return written.map((cell) => {
        if (kind === "plain")
            return plain(cell, expected);
        if (typeof cell !== "number")
            return null;
        above += cell;
        return ofKind(decodeNumber(kind, cell, above, values), expected);
    });
}
function decodeNumber(kind, cell, above, values) {
    switch (kind) {
        case "value":
            return values[above];
        case "step":
            return above;
        case "thousandth":
            return cell / 1000;
        default:
            return null;
    }
}
function plain(cell, expected) {
    return ofKind(typeof cell === "object" && cell !== null ? harmless(cell) : cell, expected);
}
const LONGEST_TEXT = 1000;
/** The value, or null where it is not what the field must hold. */
function ofKind(value, expected) {
    switch (typeof value) {
        case "string":
            return expected === "any" || (expected === "text" && value.length <= LONGEST_TEXT) ? value : null;
        case "number":
            return expected === "any" || (expected === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER)
                ? value
                : null;
        case "boolean":
            return expected === "any" || expected === "flag" ? value : null;
        case "object":
            return expected === "any" ? value : null;
        default:
            return null;
    }
}
function decodeTimes(written, before, unit) {
    let above = 0;
    return written.map((difference, row) => {
        if (typeof difference !== "number")
            return null;
        above = (before?.[row] ?? above) + difference * unit;
        return above;
    });
}
/** The years that records may speak of: GitHub's first to 2100. */
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
function asTime(time) {
    return time !== null && time >= EARLIEST && time < LATEST ? (0,iso_time/* formatIso */.d)(Math.round(time)) : null;
}
/** A copy without names that reach prototypes. */
function harmless(value) {
    return new json_fields/* Fields */.C({ value }).json("value");
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/lazy-record.js
var lazy_record = __webpack_require__(76054);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/section-map.js
var section_map = __webpack_require__(82834);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/tables.js
const times = { started_at: "time", completed_at: "time", conclusion: "text" };
/** The lists inside a run record, each a table of its own in a snapshot. */
const TABLES = {
    jobs: {
        required: ["name"],
        always: { name: "text", runner: "any", created_at: "time", ...times, steps: "list" },
        sometimes: {
            id: "number",
            identity: "text",
            matrix: "any",
            carried: "flag",
            queue_seconds: "number",
            setup_seconds: "number",
            work_seconds: "number",
            step_count: "number",
        },
        limit: 2_000,
    },
    steps: {
        required: ["number", "name"],
        always: { number: "number", name: "text", ...times },
        sometimes: {},
        limit: 1e6,
    },
    tests: {
        required: ["file"],
        always: { job: "text", file: "text", seconds: "number", tests: "number", failures: "number", skipped: "number" },
        sometimes: { retries: "number", flaky: "number", cases: "any", median_case_seconds: "number" },
        limit: 100_000,
    },
    cases: {
        required: ["name"],
        always: { name: "text", seconds: "number" },
        sometimes: { outcome: "text", retries: "number", flaky: "flag" },
        limit: 1_000_000,
    },
    test_totals: {
        required: ["files"],
        always: {
            job: "text",
            files: "number",
            seconds: "number",
            tests: "number",
            failures: "number",
            skipped: "number",
        },
        sometimes: { retries: "number", flaky: "number", median_seconds: "number" },
        limit: 2_000,
    },
    failures: {
        required: ["name"],
        always: { job: "text", file: "text", name: "text", message: "text" },
        sometimes: { retries: "number", flaky: "flag" },
        limit: 10_000,
    },
    caches: {
        required: ["key", "hit"],
        always: {
            job: "text",
            key: "text",
            matched_key: "text",
            hit: "text",
            bytes: "number",
            restore_seconds: "number",
            save_seconds: "number",
            work_seconds: "number",
        },
        sometimes: {},
        limit: 1_000,
    },
    decisions: {
        required: ["action", "id"],
        always: { action: "text", id: "text", decided_at: "time", decision: "any", evidence: "any", outcome: "any" },
        sometimes: {},
        limit: 1_000,
    },
    files: {
        required: ["path"],
        always: { path: "text", additions: "number", deletions: "number", status: "text" },
        sometimes: {},
        limit: 5_000,
    },
    runs: {
        required: ["run_id", "attempt"],
        always: {
            schema: "list",
            repository: "text",
            workflow: "text",
            workflow_path: "text",
            run_id: "number",
            attempt: "number",
            event: "text",
            branch: "text",
            base_branch: "text",
            sha: "text",
            base_sha: "text",
            pull_request: "number",
            created_at: "time",
            started_at: "time",
            completed_at: "time",
            conclusion: "text",
            trust: "text",
            policy: "any",
            changes: "list",
            jobs: "list",
            tests: "list",
            failures: "list",
            caches: "list",
            decisions: "list",
        },
        sometimes: { test_totals: "list" },
        limit: 1_000_000,
    },
};

;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/decode-tests.js




/** One run's test files. The cases of all of them are read when somebody looks at those of one. */
function decodeTests(encoded, values, cases) {
    const { rows, ordered } = decodeTable(encoded, TABLES.tests, values);
    if ((0,json_fields/* isObject */.G)(encoded)) {
        if (cases === null)
            addMedians(rows, (0,lazy_record/* asList */.DD)(encoded.medians));
        else
            addCases(rows, (0,lazy_record/* asList */.DD)(encoded.counts), cases);
    }
    const complete = completeRows(rows, TABLES.tests);
    return ordered ? inOwnOrder(complete) : complete;
}
function addMedians(rows, medians) {
    for (const [index, row] of rows.entries()) {
        const seconds = medians[index];
        if (typeof seconds === "number" && seconds >= 0)
            row.median_case_seconds = seconds;
    }
}
function addCases(rows, counts, { table, names }) {
    let lists = null;
    const casesOf = (file) => {
        lists ??= (0,lazy_record/* splitRows */.aN)(decodeTable(table(), TABLES.cases, names()).rows, counts);
        return completeRows(lists[file] ?? [], TABLES.cases).filter(isCase);
    };
    for (const [index, row] of rows.entries()) {
        if (typeof counts[index] === "number")
            (0,lazy_record/* readLater */.vj)(row, "cases", () => casesOf(index));
    }
}
function isCase({ outcome }) {
    return outcome === undefined || outcome === null || outcome === "failed" || outcome === "skipped";
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/run-facts.js
var run_facts = __webpack_require__(37385);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/segment.js






const SHAPES = {
    ...TABLES,
    later_totals: TABLES.test_totals,
    changes: TABLES.files,
};
/** Some runs in one block, of which each table is unpacked when somebody looks at it. */
class Segment {
    block;
    #texts;
    #parts;
    #facts = null;
    #laterTotals = null;
    constructor(block, texts) {
        this.block = block;
        this.#texts = texts;
        this.#parts = new Map(block.parts.map((part) => [part.name, part]));
    }
    /** None where they are not what they must be: then the whole segment is not believed. */
    get facts() {
        this.#facts ??= (0,run_facts/* decodeFacts */.aN)(this.json("facts"), this.block.runs) ?? [];
        return this.#facts;
    }
    /** The records, anew at each call, with lists that are read later; without their tests where these stay packed. */
    records({ withTests = true } = {}) {
        const runs = this.json("runs");
        const { rows } = decodeTable(runs, TABLES.runs, this.#texts.values);
        // A row that was left out would shift the lists of all others.
        const usable = rows.length === this.block.runs && completeRows(rows, TABLES.runs).length === rows.length;
        if (!(0,json_fields/* isObject */.G)(runs) || !usable)
            return [];
        const lists = new SegmentLists(this, runs, withTests);
        return rows.map((row, index) => (0,lazy_record/* toRecord */.Lv)(row, index, lists));
    }
    /** What is packed of a run's tests, or null where it has none. */
    kept(row) {
        const tests = this.#parts.get(`tests ${row}`);
        if (tests === undefined)
            return null;
        this.#laterTotals ??= this.table("later_totals", countsOf(this.json("runs"), "later_totals"));
        const totals = (this.#laterTotals[row] ?? []);
        return { tests, cases: this.#texts.caseNames && (this.#parts.get(`cases ${row}`) ?? null), totals };
    }
    has(part) {
        return this.#parts.has(part);
    }
    tests(row) {
        const { values, caseNames } = this.#texts;
        const has = caseNames !== null && this.has(`cases ${row}`);
        const cases = has ? { table: () => this.json(`cases ${row}`), names: caseNames } : null;
        return decodeTests(this.json(`tests ${row}`), values, cases);
    }
    /** The rows of each run in one table, as many as `counts` says. */
    table(name, counts) {
        const shape = SHAPES[name];
        const encoded = this.json(name);
        const { rows } = decodeTable(encoded, shape, this.#texts.values, this.block.runs * shape.limit);
        if (name === "jobs" && (0,json_fields/* isObject */.G)(encoded))
            this.#addSteps(rows, (0,lazy_record/* asList */.DD)(encoded.steps));
        return (0,lazy_record/* splitRows */.aN)(rows, counts).map((own) => completeRows(own, shape));
    }
    /** Steps are most of a snapshot's rows beside the tests, and few look at them. */
    #addSteps(jobs, counts) {
        let steps = null;
        const stepsOf = (job) => {
            steps ??= (0,lazy_record/* splitRows */.aN)(decodeTable(this.json("steps"), TABLES.steps, this.#texts.values).rows, counts);
            return completeRows(steps[job] ?? [], TABLES.steps);
        };
        for (const [number, job] of jobs.entries()) {
            if (typeof counts[number] === "number")
                (0,lazy_record/* readLater */.vj)(job, "steps", () => stepsOf(number));
        }
    }
    /** A part as what its text says; the digest held, so one that does not unpack was made so on purpose. */
    json(name) {
        const part = this.#parts.get(name);
        if (part === undefined)
            return null;
        try {
            return (0,lazy_record/* parseJson */.qF)(this.#texts.unpack(part.packed, Math.max(1, part.size)).toString("utf8"));
        }
        catch {
            return null;
        }
    }
}
/** The lists of a segment's records, table by table when they are looked at. */
class SegmentLists {
    #segment;
    #runs;
    #withTests;
    #tables = new Map();
    constructor(segment, runs, withTests) {
        this.#segment = segment;
        // Not its columns, which the rows have now.
        this.#runs = { counts: runs.counts, truncated: runs.truncated };
        this.#withTests = withTests;
    }
    has(name, row) {
        if (name === "tests")
            return this.#withTests && this.#segment.has(`tests ${row}`);
        return typeof countsOf(this.#runs, this.#tableOf(name, row))[row] === "number";
    }
    read(name, row) {
        if (name === "tests")
            return this.#segment.tests(row);
        const tableName = this.#tableOf(name, row);
        const known = this.#tables.get(tableName) ?? this.#segment.table(tableName, countsOf(this.#runs, tableName));
        this.#tables.set(tableName, known);
        return (0,lazy_record/* toList */.st)(name, known[row] ?? [], (0,lazy_record/* asList */.DD)(this.#runs.truncated)[row] === 1);
    }
    /** The sums that were written for the time after the tests, where the tests are gone. */
    #tableOf(name, row) {
        if (name !== "test_totals" || this.#segment.has(`tests ${row}`))
            return name;
        return typeof countsOf(this.#runs, "later_totals")[row] === "number" ? "later_totals" : name;
    }
}
function countsOf(runs, name) {
    return (0,json_fields/* isObject */.G)(runs) && (0,json_fields/* isObject */.G)(runs.counts) ? (0,lazy_record/* asList */.DD)(runs.counts[name]) : [];
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/snapshot-container.js
var snapshot_container = __webpack_require__(99782);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/lists.js
var lists = __webpack_require__(80955);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/version-1.js







/**
 * Snapshots of the first version, which are read and no longer written: one digest over all, one section for each kind of
 * list, and in a section one table a line for so many runs.
 */
const VERSION = "paceline.snapshot/1";
const HEAD_LENGTH = VERSION.length + 2 * 64 + 3;
const DIRECTORY_LIMIT = 16 * 1024;
const MOST_SECTIONS = 32;
const BLOCK = 64;
function isVersion1(bytes) {
    return bytes.toString("latin1", 0, VERSION.length + 1) === `${VERSION}\n`;
}
function readVersion1(bytes, { limit, key, unpack }) {
    const [, digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
    const body = bytes.subarray(HEAD_LENGTH);
    if ((0,external_node_crypto_.createHash)("sha256").update(body).digest("hex") !== digest)
        return snapshot_container/* DAMAGED */.Ax;
    if (key !== undefined) {
        const expected = (0,external_node_crypto_.createHmac)("sha256", key).update(`${VERSION}\n`).update(body).digest("hex");
        if (!(0,snapshot_container/* isSame */.Ft)(signature, expected))
            return { ok: false, code: "untrusted", message: "is not signed with this history-key" };
    }
    const sections = openSections(body, limit, unpack);
    const runs = (0,lazy_record/* parseJson */.qF)(sections?.get("runs")?.() ?? "");
    if (sections === null || !(0,json_fields/* isObject */.G)(runs) || !Array.isArray(runs.values))
        return snapshot_container/* DAMAGED */.Ax;
    const values = runs.values.map((value) => (typeof value === "string" ? value : harmless(value)));
    const { rows } = decodeTable(runs, TABLES.runs, values);
    // A row that was left out would shift the lists of all others.
    if (rows.length !== runs.rows || completeRows(rows, TABLES.runs).length !== rows.length)
        return snapshot_container/* DAMAGED */.Ax;
    const lists = new Lists(sections, runs, values);
    return { ok: true, records: rows.map((row, index) => (0,lazy_record/* toRecord */.Lv)(row, index, lists)) };
}
/** The sections by name, each as a function that unpacks it; one that does not unpack is empty. */
function openSections(body, limit, unpack) {
    const end = body.subarray(0, DIRECTORY_LIMIT).indexOf("\n");
    const entries = readDirectory(body.toString("utf8", 0, Math.max(0, end)));
    if (entries === null || entries.reduce((sum, { size }) => sum + size, 0) > limit)
        return null;
    const sections = new Map();
    let at = end + 1;
    for (const { name, packed, size } of entries) {
        const part = body.subarray(at, at + packed);
        at += packed;
        if (part.length !== packed || sections.has(name))
            return null;
        sections.set(name, () => unpackedOr("", () => unpack(part, Math.max(1, size)).toString("utf8")));
    }
    return at === body.length ? sections : null;
}
/** The digest held, so bytes that do not unpack were made so on purpose. */
function unpackedOr(otherwise, unpack) {
    try {
        return unpack();
    }
    catch {
        return otherwise;
    }
}
function readDirectory(text) {
    const list = (0,lazy_record/* parseJson */.qF)(text);
    if (!Array.isArray(list) || list.length > MOST_SECTIONS)
        return null;
    const entries = list.flatMap((item) => {
        if (!(0,json_fields/* isObject */.G)(item))
            return [];
        const fields = new json_fields/* Fields */.C(item);
        const name = fields.string("name", 100);
        const packed = fields.integer("packed");
        const size = fields.integer("size");
        return name === null || packed === null || size === null ? [] : [{ name, packed, size }];
    });
    return entries.length === list.length ? entries : null;
}
const version_1_SHAPES = { ...TABLES, changes: TABLES.files };
/** The lists of all records, table by table when they are looked at. */
class Lists {
    #sections;
    #counts;
    #truncated;
    #values;
    #lines = new Map();
    #tables = new Map();
    constructor(sections, runs, values) {
        const counts = (0,json_fields/* isObject */.G)(runs.counts) ? runs.counts : {};
        this.#sections = sections;
        this.#counts = new Map(lists/* LISTS */.m.map((name) => [name, (0,lazy_record/* asList */.DD)(counts[name])]));
        this.#truncated = (0,lazy_record/* asList */.DD)(runs.truncated);
        this.#values = values;
    }
    has(name, index) {
        return typeof this.#counts.get(name)?.[index] === "number";
    }
    read(name, index) {
        const size = name === "tests" ? 1 : BLOCK;
        const block = Math.floor(index / size);
        const id = `${name} ${block}`;
        const known = this.#tables.get(id) ?? this.#readBlock(name, block, size);
        this.#tables.set(id, known);
        return (0,lazy_record/* toList */.st)(name, known[index - block * size] ?? [], this.#truncated[index] === 1);
    }
    /** The rows of each record of one block. */
    #readBlock(name, block, size) {
        const shape = version_1_SHAPES[name];
        const counts = this.#counts.get(name)?.slice(block * size, (block + 1) * size) ?? [];
        const limit = size * shape.limit;
        const { rows, ordered } = decodeTable(this.#line(name, block), shape, this.#values, limit);
        if (name === "jobs")
            this.#addSteps(rows, block);
        return (0,lazy_record/* splitRows */.aN)(rows, counts).map((own) => {
            const complete = completeRows(own, shape);
            return ordered ? inOwnOrder(complete) : complete;
        });
    }
    #addSteps(jobs, block) {
        const line = this.#line("steps", block);
        if (!(0,json_fields/* isObject */.G)(line))
            return;
        const counts = (0,lazy_record/* asList */.DD)(line.counts);
        const { rows } = decodeTable(line, TABLES.steps, this.#values);
        const steps = (0,lazy_record/* splitRows */.aN)(rows, counts);
        for (const [number, job] of jobs.entries()) {
            if (typeof counts[number] === "number") {
                (0,lazy_record/* readLater */.vj)(job, "steps", () => completeRows(steps[number] ?? [], TABLES.steps));
            }
        }
    }
    #line(section, block) {
        const lines = this.#lines.get(section) ?? (this.#sections.get(section)?.() ?? "").split("\n");
        this.#lines.set(section, lines);
        return (0,lazy_record/* parseJson */.qF)(lines[block] ?? "");
    }
}

;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/read-snapshot.js










/** What a snapshot may unpack to; one text of Node ends at 512 MB. */
const UNPACKED_LIMIT = 400 * 1024 * 1024;
/** Opens a snapshot of this version or an earlier one. */
async function readSnapshot(bytes, key, limit = UNPACKED_LIMIT) {
    const unpack = await (0,decompress/* loadUnpacker */.iI)();
    if (isVersion1(bytes)) {
        const read = readVersion1(bytes, { limit, key, unpack });
        return read.ok ? { ok: true, snapshot: unpackedSnapshot(read.records) } : read;
    }
    const opened = (0,snapshot_container/* openContainer */.Qx)(bytes, limit, key);
    return opened.ok ? openSnapshot(opened.container, unpack) : opened;
}
function openSnapshot({ blocks, damaged, notes }, unpack) {
    const [texts] = blocks.filter(({ name }) => name === "values");
    if (texts === undefined)
        return snapshot_container/* DAMAGED */.Ax;
    const names = blocks.find(({ name }) => name === "case-names");
    const values = readTexts(texts.parts, unpack);
    const caseNames = names === undefined ? null : once(() => readTexts(names.parts, unpack));
    const segments = blocks
        .filter(({ name }) => name === "segment")
        .map((block) => new Segment(block, { values, caseNames, unpack }));
    const sectionBlocks = blocks.filter(({ name }) => name === "section").slice(0, section_map/* MOST_SECTIONS */.Rv);
    const packed = {
        ...{ segments, values, valueParts: texts.parts, caseNames, caseNameParts: names?.parts ?? [], sectionBlocks },
        written: notes.integer("written") ?? 0,
    };
    const records = once(() => segments.flatMap((segment) => segment.records().map(merge_records/* knownInOrder */.V)));
    const artifacts = once(() => segments.flatMap(({ facts }) => facts.flatMap((run) => run.artifacts)));
    return {
        ok: true,
        snapshot: {
            get records() {
                return records();
            },
            runs: segments.reduce((sum, { block }) => sum + block.runs, 0),
            get artifacts() {
                return artifacts();
            },
            sections: (0,section_map/* sectionMap */.C$)(new Map(sectionBlocks.flatMap(({ parts }) => parts.map((part) => unpackLater(part, unpack))))),
            lost: damaged,
            packed,
        },
    };
}
function unpackLater(part, unpack) {
    return [part.name, () => unpackText(part, unpack, section_map/* SECTION_LIMIT */.AD)];
}
/** Texts stay as they are; anything else is plain data. */
function readTexts(parts, unpack) {
    const lists = parts.map((part) => (0,lazy_record/* asList */.DD)((0,lazy_record/* parseJson */.qF)(unpackText(part, unpack) ?? "")));
    return lists.flat().map((value) => (typeof value === "string" ? value : harmless(value)));
}
/** Null where the bytes do not unpack, or to more than they may. */
function unpackText({ packed, size }, unpack, limit = size) {
    if (size > limit)
        return null;
    try {
        return unpack(packed, Math.max(1, size)).toString("utf8");
    }
    catch {
        return null;
    }
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function unpackedSnapshot(read) {
    const records = read.map(merge_records/* knownInOrder */.V);
    return {
        records,
        runs: records.length,
        get artifacts() {
            return records.flatMap(artifact_ledger/* takenArtifacts */.tn);
        },
        sections: store/* NO_SECTIONS */.j,
        lost: 0,
        packed: null,
    };
}


/***/ }),

/***/ 37385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ encodeFacts),
/* harmony export */   aN: () => (/* binding */ decodeFacts),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);
/* harmony import */ var _artifact_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
/* harmony import */ var _run_ages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74905);
/* harmony import */ var _lazy_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76054);




function factsOf(record, whole) {
    return { ...(0,_run_ages_js__WEBPACK_IMPORTED_MODULE_3__/* .agingRun */ .WK)(record), whole, artifacts: (0,_artifact_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .takenArtifacts */ .tn)(record) };
}
const FORK = 1;
const TESTED = 2;
const WHOLE = 4;
/** One row a run, run ids as the difference to the one above; apart from all other tables, because every update reads it. */
function encodeFacts(facts) {
    const texts = new Map();
    const numberOf = (text) => {
        const number = texts.get(text) ?? texts.size;
        texts.set(text, number);
        return number;
    };
    let above = 0;
    const rows = facts.map(({ repository, run_id, attempt, trust, workflow, tested, whole, artifacts }) => {
        const flags = (trust === "fork" ? FORK : 0) | (tested ? TESTED : 0) | (whole ? WHOLE : 0);
        const row = [run_id - above, attempt, numberOf(repository), numberOf(workflow), flags, ...artifacts];
        above = run_id;
        return row;
    });
    return { texts: [...texts.keys()], rows };
}
/** The facts of all runs of a segment; null where they are not what they must be. */
function decodeFacts(encoded, runs) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(encoded))
        return null;
    const texts = (0,_lazy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(encoded.texts).map((text) => (typeof text === "string" ? text : null));
    const rows = (0,_lazy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(encoded.rows);
    if (rows.length !== runs)
        return null;
    const facts = [];
    let run_id = 0;
    for (const row of rows) {
        const [difference, attempt, repository, workflow, flags, ...artifacts] = (0,_lazy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(row);
        run_id += Number(difference);
        if (!isId(run_id) || !isId(attempt) || typeof flags !== "number")
            return null;
        facts.push({
            repository: texts[Number(repository)] ?? null,
            run_id,
            attempt,
            trust: (flags & FORK) > 0 ? "fork" : "trusted",
            workflow: texts[Number(workflow)] ?? null,
            tested: (flags & TESTED) > 0,
            whole: (flags & WHOLE) > 0,
            artifacts: artifacts.filter((id) => typeof id === "string"),
        });
    }
    return facts;
}
function isId(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}


/***/ }),

/***/ 82834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ SECTION_LIMIT),
/* harmony export */   C$: () => (/* binding */ sectionMap),
/* harmony export */   N9: () => (/* binding */ isSectionName),
/* harmony export */   Rv: () => (/* binding */ MOST_SECTIONS)
/* harmony export */ });
/** What a section may unpack to. */
const SECTION_LIMIT = 16 * 1024 * 1024;
const MOST_SECTIONS = 16;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
function isSectionName(name) {
    return NAME.test(name);
}
/**
 * Sections that are unpacked when they are asked for. One that cannot be read is not there: what is kept beside a history
 * can always be made anew.
 */
function sectionMap(packed) {
    return new LazySections(packed);
}
class LazySections {
    #packed;
    #texts = new Map();
    constructor(packed) {
        this.#packed = packed;
    }
    get(name) {
        if (!this.#texts.has(name))
            this.#texts.set(name, this.#packed.get(name)?.() ?? null);
        return this.#texts.get(name) ?? undefined;
    }
    has(name) {
        return this.get(name) !== undefined;
    }
    get size() {
        return [...this.keys()].length;
    }
    *entries() {
        for (const name of this.#packed.keys()) {
            const text = this.get(name);
            if (text !== undefined)
                yield [name, text];
        }
    }
    *keys() {
        for (const [name] of this.entries())
            yield name;
    }
    *values() {
        for (const [, text] of this.entries())
            yield text;
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    forEach(work) {
        for (const [name, text] of this.entries())
            work(text, name, this);
    }
}


/***/ }),

/***/ 99782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ DAMAGED),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Qx: () => (/* binding */ openContainer),
/* harmony export */   sD: () => (/* binding */ makeBlock),
/* harmony export */   sM: () => (/* binding */ makePart),
/* harmony export */   z6: () => (/* binding */ packContainer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99028);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91826);
/* harmony import */ var _lazy_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76054);




const VERSION = "paceline.snapshot/2";
const UNSIGNED = "-".repeat(64);
const HEAD_LENGTH = VERSION.length + 2 * UNSIGNED.length + 3;
/** A block of 64 runs takes about 500 characters, one of 16 with all their tests about 700. */
const DIRECTORY_LIMIT = 32 * 1024 * 1024;
const MOST_BLOCKS = 100_000;
const MOST_PARTS = 1_000_000;
function makePart(name, text, level) {
    const bytes = Buffer.from(text);
    return { name, packed: (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .compress */ .Bc)(bytes, level), size: bytes.length };
}
function makeBlock(name, parts, runs = 0) {
    return { name, sha256: digestOf(parts), runs, parts };
}
/** The same blocks give the same bytes. Signed where there is a key. */
function packContainer(blocks, notes = {}, key) {
    const entries = blocks.map(({ name, sha256, runs, parts }) => ({
        ...{ name, sha256, ...(runs > 0 && { runs }) },
        parts: parts.map(({ name: part, packed, size }) => [part, packed.length, size]),
    }));
    const directory = Buffer.from(JSON.stringify({ ...notes, blocks: entries }));
    const signature = key === undefined ? UNSIGNED : signatureOf(directory, key);
    const head = `${VERSION}\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(directory).digest("hex")}\n${signature}\n`;
    const parts = blocks.flatMap((block) => block.parts);
    return {
        bytes: Buffer.concat([Buffer.from(head), directory, Buffer.from("\n"), ...parts.map(({ packed }) => packed)]),
        unpackedBytes: sizeOf(parts),
    };
}
/** Opens a file whose directory is whole, of this version, not above `limit` when unpacked, and signed with `key`. */
function openContainer(bytes, limit, key) {
    const [version = "", digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
    if (version !== VERSION)
        return unknownVersion(version);
    const body = bytes.subarray(HEAD_LENGTH);
    const directory = body.subarray(0, Math.max(0, body.subarray(0, DIRECTORY_LIMIT).indexOf("\n")));
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(directory).digest("hex") !== digest)
        return DAMAGED;
    if (key !== undefined && !isSame(signature, signatureOf(directory, key))) {
        const message = signature === UNSIGNED ? "is not signed" : "is not signed with this history-key";
        return { ok: false, code: "untrusted", message };
    }
    const notes = (0,_lazy_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(directory.toString("utf8"));
    const blocks = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(notes) ? readDirectory(notes.blocks, body.subarray(directory.length + 1)) : null;
    if (blocks === null || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(notes))
        return DAMAGED;
    if (sizeOf(blocks.flatMap(({ parts }) => parts)) > limit) {
        return { ok: false, code: "too-large", message: `unpacks to more than ${limit} bytes` };
    }
    const whole = blocks.filter((block) => digestOf(block.parts) === block.sha256);
    return {
        ok: true,
        container: { blocks: whole, damaged: blocks.length - whole.length, notes: new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(notes) },
    };
}
/** The blocks that the directory names, cut out of the bytes; where these end too early, with less than it says. */
function readDirectory(list, bytes) {
    if (!Array.isArray(list) || list.length > MOST_BLOCKS)
        return null;
    let at = 0;
    let left = MOST_PARTS;
    const cut = (entry) => {
        left -= 1;
        if (!Array.isArray(entry) || left < 0)
            return null;
        const [name, packed, size] = entry;
        if (typeof name !== "string" || !isCount(packed) || !isCount(size))
            return null;
        const part = { name, packed: bytes.subarray(at, at + packed), size };
        at += packed;
        return part;
    };
    const blocks = list.map((item) => {
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(item) || !Array.isArray(item.parts))
            return null;
        const { name, sha256, runs = 0 } = item;
        const parts = item.parts.map(cut).filter((part) => part !== null);
        if (typeof name !== "string" || typeof sha256 !== "string" || !isCount(runs))
            return null;
        return parts.length === item.parts.length ? { name, sha256, runs, parts } : null;
    });
    return blocks.includes(null) ? null : blocks.filter((block) => block !== null);
}
function isCount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function sizeOf(parts) {
    return parts.reduce((sum, { size }) => sum + size, 0);
}
const DAMAGED = { ok: false, code: "unreadable", message: "is a damaged snapshot" };
function unknownVersion(version) {
    if (!/^paceline\.snapshot\/\d+$/.test(version))
        return DAMAGED;
    return { ok: false, code: "newer-version", message: `is ${version}; this version reads ${VERSION}` };
}
function digestOf(parts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const { packed } of parts)
        digest.update(packed);
    return digest.digest("hex");
}
function signatureOf(directory, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${VERSION}\n`).update(directory).digest("hex");
}
function isSame(signature, expected) {
    return (signature.length === expected.length &&
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(signature, "latin1"), Buffer.from(expected, "latin1")));
}


/***/ })

};
