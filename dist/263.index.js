export const id = 263;
export const ids = [263];
export const modules = {

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

/***/ 69236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kO: () => (/* binding */ keepsRun),
/* harmony export */   lT: () => (/* binding */ compactRecord),
/* harmony export */   m3: () => (/* binding */ SNAPSHOT_LIMITS),
/* harmony export */   sE: () => (/* binding */ withoutDetail),
/* harmony export */   yL: () => (/* binding */ hasDetail)
/* harmony export */ });
/* harmony import */ var _old_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);
/* harmony import */ var _run_ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74905);


const SNAPSHOT_LIMITS = { runs: 10_000, detailedRuns: 500, testedRuns: 50, casedRuns: 5 };
/** Forks' runs that are kept, as a share of the limit. */
const FORK_SHARE = 0.2;
/** Rows that remain of a run without detail. */
const OLD_FAILURES = 20;
const OLD_FILES = 300;
/** What a snapshot keeps of a record of this age; null for nothing. */
function compactRecord(record, age, limits) {
    if (!keepsRun(record, age, limits))
        return null;
    if (record.trust === "fork")
        return strangersRecord(record);
    const kept = compactTests(record, age.testAge, limits);
    return age.age < limits.detailedRuns ? kept : withoutDetail(kept);
}
function keepsRun({ trust }, { age }, { runs }) {
    return age < (trust === "fork" ? runs * FORK_SHARE : runs);
}
function compactTests(record, testAge, { testedRuns, casedRuns }) {
    if (record.tests === null)
        return record;
    if (!(0,_run_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsTests */ .qh)(record, testAge, testedRuns))
        return withoutTests(record);
    const rough = (0,_old_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .inMilliseconds */ .yy)(record.tests);
    const tests = testAge < casedRuns ? (0,_old_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMedians */ .yN)(rough) : (0,_old_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCases */ .OU)(rough);
    const beside = (0,_old_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsBeside */ .sB)(record);
    const { test_totals, ...known } = record;
    if (tests === record.tests && beside?.length === test_totals?.length)
        return record;
    return { ...known, tests, ...(beside && { test_totals: beside }) };
}
/** Sums by job in place of the rows. */
function withoutTests(record) {
    return record.tests === null ? record : { ...record, tests: null, test_totals: (0,_old_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsByJob */ .ko)(record) };
}
/**
 * Of a fork's run what GitHub says of it, and of what the stranger says little more than counts: nothing learns from the
 * rest, and it could be made so large that the snapshot would have to drop what others left.
 */
function strangersRecord(record) {
    const failures = record.failures?.filter(({ file, name }) => isShort(file) && isShort(name)) ?? null;
    const { test_totals, ...known } = withoutDetail(withoutTests({ ...record, failures, caches: null, decisions: null }));
    const totals = test_totals?.filter(({ job }) => isShort(job)).slice(0, STRANGERS_JOBS) ?? null;
    return totals === null ? known : { ...known, test_totals: totals };
}
/** A matrix has at most so many jobs. */
const STRANGERS_JOBS = 256;
const STRANGERS_TEXT = 200;
function isShort(text) {
    return text === null || text.length <= STRANGERS_TEXT;
}
/** A trusted run's record without what the newest ones keep beyond their tests. */
function withoutDetail(record) {
    const { jobs, failures, changes, decisions } = record;
    return {
        ...record,
        jobs: jobs?.map(withoutSteps) ?? null,
        failures: failures?.slice(0, OLD_FAILURES).map((failure) => ({ ...failure, message: null })) ?? null,
        changes: changes === null ? null : fewerFiles(changes),
        decisions: decisions?.map((decision) => ({ ...decision, evidence: null })) ?? null,
    };
}
/** Whether there is something in a record that age, or a stranger's trust, takes away beside tests. */
function hasDetail({ trust, tests, jobs, failures, changes, caches, decisions }) {
    if (trust === "fork" && [tests, caches, decisions].some((list) => list !== null))
        return true;
    return (jobs?.some(({ steps }) => steps !== null) === true ||
        (failures !== null && (failures.length > OLD_FAILURES || failures.some(({ message }) => message !== null))) ||
        (changes !== null && changes.files.length > OLD_FILES) ||
        decisions?.some(({ evidence }) => evidence !== null) === true);
}
function withoutSteps(job) {
    return job.steps === null ? job : { ...job, steps: null, step_count: job.steps.length };
}
function fewerFiles({ files, truncated }) {
    return { files: files.slice(0, OLD_FILES), truncated: truncated || files.length > OLD_FILES };
}


/***/ }),

/***/ 23240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ medianCaseSeconds),
/* harmony export */   OU: () => (/* binding */ withoutCases),
/* harmony export */   ko: () => (/* binding */ totalsByJob),
/* harmony export */   sB: () => (/* binding */ totalsBeside),
/* harmony export */   yN: () => (/* binding */ withoutMedians),
/* harmony export */   yy: () => (/* binding */ inMilliseconds)
/* harmony export */ });
/* harmony import */ var _collections_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91209);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99618);


/** Seconds of sums carry digits that no clock measured; to the millisecond they take a third of the space. */
function inMilliseconds(tests) {
    const rough = tests.map((test) => {
        const cases = test.cases && roundedCases(test.cases);
        if (test.seconds === rounded(test.seconds) && cases === test.cases)
            return test;
        return { ...test, seconds: rounded(test.seconds), ...(cases && { cases }) };
    });
    return rough.every((test, index) => test === tests[index]) ? tests : rough;
}
function roundedCases(cases) {
    if (cases.every(({ seconds }) => seconds === rounded(seconds)))
        return cases;
    return cases.map((one) => ({ ...one, seconds: rounded(one.seconds) }));
}
/** Files with the median of their cases in place of the cases. */
function withoutCases(tests) {
    if (tests.every(({ cases }) => (cases ?? null) === null))
        return tests;
    return tests.map((test) => {
        const { cases, median_case_seconds: _, ...known } = test;
        if ((cases ?? null) === null)
            return test;
        const seconds = medianCaseSeconds(cases ?? []);
        return seconds === null ? known : { ...known, median_case_seconds: seconds };
    });
}
/**
 * How long a usual case takes, to two digits, because there are thousands of files. Null for fewer than three, of which the
 * file's own seconds and their number say the same.
 */
function medianCaseSeconds(cases) {
    const known = cases.flatMap(({ seconds }) => seconds ?? []);
    const usual = known.length < 3 ? null : (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(known);
    return usual === null ? null : rounded(Number(usual.toPrecision(2)));
}
/** Files that keep their cases say no median beside them. */
function withoutMedians(tests) {
    const hasBoth = ({ cases, median_case_seconds }) => (cases ?? null) !== null && median_case_seconds !== undefined;
    if (!tests.some(hasBoth))
        return tests;
    return tests.map((test) => {
        if (!hasBoth(test))
            return test;
        const { median_case_seconds: _, ...known } = test;
        return known;
    });
}
/**
 * The sums by job that stand for the rows of a run, in the order that every merge ends in. Jobs whose rows went before
 * keep the sums that they have, so parts that come late add their jobs.
 */
function totalsByJob({ tests, test_totals }) {
    const byJob = new Map((test_totals ?? []).map((totals) => [totals.job ?? "", totals]));
    for (const [job, rows] of (0,_collections_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(tests ?? [], (test) => test.job ?? ""))
        byJob.set(job, totalsOf(rows));
    return [...byJob].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, totals]) => totals);
}
function totalsOf(rows) {
    const times = rows.map(({ seconds }) => rounded(seconds));
    const usual = rounded((0,_stats_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(times.filter((seconds) => seconds !== null)));
    return {
        job: rows[0]?.job ?? null,
        files: rows.length,
        seconds: rounded(sum(times)),
        ...(usual !== null && { median_seconds: usual }),
        tests: sum(rows.map(({ tests }) => tests)),
        failures: sum(rows.map(({ failures }) => failures)),
        skipped: sum(rows.map(({ skipped }) => skipped)),
    };
}
/** Sums of other jobs than those whose rows are there; null where none are left. */
function totalsBeside({ tests, test_totals }) {
    const jobs = new Set((tests ?? []).map(({ job }) => job ?? ""));
    const others = (test_totals ?? []).filter(({ job }) => !jobs.has(job ?? ""));
    return others.length === 0 ? null : others;
}
/** Of what is known; unknown where nothing is. */
function sum(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
function rounded(seconds) {
    return seconds === null ? null : Math.round(seconds * 1000) / 1000;
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


/***/ }),

/***/ 72263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateSnapshot: () => (/* binding */ updateSnapshot)
});

// EXTERNAL MODULE: ./build/packages/core/history/compact-record.js
var compact_record = __webpack_require__(69236);
// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
// EXTERNAL MODULE: ./build/packages/core/history/record.js
var history_record = __webpack_require__(65992);
// EXTERNAL MODULE: ./build/packages/core/history/store.js
var store = __webpack_require__(19660);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/dictionary.js
/** Longer values stand where they are used: what is long is rarely said twice. */
const LONGEST = 200;
/**
 * The distinct texts and small values of a snapshot. Each stands there once, and cells hold numbers: a job's name, a
 * test's file, a runner. It only ever grows at its end, so that what was encoded before stays as it is.
 */
class Dictionary {
    #values;
    #texts = new Map();
    /** All others by their canonical JSON. */
    #others = new Map();
    constructor(values = []) {
        this.#values = [...values];
        for (let number = 0; number < values.length; number += 1)
            this.#remember(values[number], number);
    }
    get values() {
        return this.#values;
    }
    /** Sorted, so that the same rows number them the same, and neighbours in the file are neighbours here. */
    addSorted({ texts, others }) {
        this.addInOrder([...texts].sort());
        for (const json of [...others].sort())
            if (!this.#others.has(json))
                this.#append(JSON.parse(json));
    }
    addInOrder(texts) {
        for (const text of texts)
            this.add(text);
    }
    /** The number of a text, which it gets where it has none. */
    add(text) {
        const known = this.#texts.get(text);
        if (known !== undefined)
            return known;
        this.#append(text);
        return this.#values.length - 1;
    }
    numberOf(value) {
        const number = typeof value === "string" ? this.#texts.get(value) : this.#others.get(canonicalJson(value));
        return number ?? null;
    }
    #append(value) {
        this.#remember(value, this.#values.length);
        this.#values.push(value);
    }
    #remember(value, number) {
        if (typeof value === "string")
            this.#texts.set(value, number);
        else
            this.#others.set(canonicalJson(value), number);
    }
}
/** The values that are to be numbered. */
class CollectedValues {
    texts = new Set();
    others = new Set();
    add(value) {
        if (typeof value === "string")
            this.texts.add(value);
        else
            this.others.add(canonicalJson(value));
    }
}
function isShort(value) {
    return typeof value === "string" ? value.length <= LONGEST : canonicalJson(value).length <= LONGEST;
}
/** A copy with sorted names: the same value gives the same JSON. */
function canonical(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(canonical);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, item]) => [name, canonical(item)]));
}
/** The objects of a snapshot are few and stand in many places: each is put in order once. */
const known = new WeakMap();
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const json = known.get(value) ?? JSON.stringify(canonical(value));
    known.set(value, json);
    return json;
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/snapshot-container.js
var snapshot_container = __webpack_require__(99782);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/dictionary-block.js

/** What is added goes to the last part, which is written anew, or into a new one where that has become large. */
const LARGE = 64 * 1024;
/**
 * The values of a dictionary in a block, those that were there before in the parts that hold them. The name of a part says
 * how many it holds.
 */
function dictionaryBlock(name, { values }, before = []) {
    const known = countOf(before);
    if (values.length === known && known > 0)
        return (0,snapshot_container/* makeBlock */.sD)(name, before);
    const last = before.at(-1);
    const kept = last !== undefined && last.size < LARGE ? before.slice(0, -1) : before;
    const added = values.slice(countOf(kept));
    return (0,snapshot_container/* makeBlock */.sD)(name, [...kept, (0,snapshot_container/* makePart */.sM)(String(added.length), JSON.stringify(added))]);
}
function countOf(parts) {
    return parts.reduce((sum, { name }) => sum + Number(name), 0);
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/run-facts.js
var run_facts = __webpack_require__(37385);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/placed-segment.js



/** A segment on its way into a new snapshot, with what has come in of its runs. */
class PlacedSegment {
    segment;
    /** The facts of all runs, of those that changed as they are now. */
    facts;
    #changed;
    constructor(segment, changed) {
        this.segment = segment;
        this.#changed = changed;
        this.facts = segment.facts.map((known, row) => {
            const record = changed.get(row);
            return record === undefined ? known : (0,run_facts/* factsOf */.xS)(record, (0,compact_record/* hasDetail */.yL)(record));
        });
    }
    /**
     * Whether it has to be written anew: for what came in, because a quarter of its runs are too old to be kept, or because
     * all that have their detail are too old for it. So it is not written for each run that grows old.
     */
    isStale(policy) {
        if (this.#changed.size > 0)
            return true;
        const kept = this.facts.filter((run) => policy.keepsRun(run));
        const whole = kept.filter((run) => run.whole);
        if ((this.facts.length - kept.length) * 4 >= Math.max(1, this.facts.length))
            return true;
        return whole.length > 0 && !whole.some((run) => policy.keepsWhole(run));
    }
    get hasWhole() {
        return this.facts.some((run) => run.whole);
    }
    /** Its block, without the tests and cases that are too old; the same one where none are. */
    block(policy, hasCaseNames) {
        const { block } = this.segment;
        const parts = block.parts.filter(({ name }) => {
            const [kind, row] = name.split(" ");
            const run = this.facts[Number(row)];
            if (run === undefined || (kind !== "tests" && kind !== "cases"))
                return true;
            return policy.keepsTests(run) && (kind === "tests" || (hasCaseNames && policy.keepsCases(run)));
        });
        return parts.length === block.parts.length ? block : (0,snapshot_container/* makeBlock */.sD)(block.name, parts, block.runs);
    }
    /** What stays of its runs; their tests packed, unless all is to be written anew. */
    *runs(policy, { repack = false } = {}) {
        const light = repack ? [] : this.segment.records({ withTests: false });
        let full = null;
        for (const [row, facts] of this.facts.entries()) {
            if (!policy.keepsRun(facts))
                continue;
            const packed = light[row];
            const changed = this.#changed.get(row);
            // A stranger's run that is still whole loses its tests, too.
            const staysPacked = changed === undefined && packed !== undefined && !(facts.whole && facts.trust === "fork");
            full ??= staysPacked ? null : this.segment.records();
            const record = changed ?? full?.[row];
            const run = staysPacked
                ? policy.reduced({ record: packed, facts, kept: this.segment.kept(row) })
                : record && policy.compacted(record, facts);
            if (run)
                yield run;
        }
    }
}

// EXTERNAL MODULE: ./build/packages/core/history/run-ages.js
var run_ages = __webpack_require__(74905);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/run-policy.js



/** What of each run stays in a snapshot, now that these are all its runs. Without limits everything does. */
class RunPolicy {
    #limits;
    #ages;
    constructor(runs, limits) {
        this.#limits = limits;
        this.#ages = limits === null ? new Map() : (0,run_ages/* runAges */.UC)(runs);
    }
    keepsRun(run) {
        return this.#limits === null || (0,compact_record/* keepsRun */.kO)(run, this.#ageOf(run), this.#limits);
    }
    keepsWhole(run) {
        if (this.#limits === null)
            return true;
        return run.trust === "trusted" && this.#ageOf(run).age < this.#limits.detailedRuns;
    }
    keepsTests(run) {
        return this.#limits === null || (0,run_ages/* keepsTests */.qh)(run, this.#ageOf(run).testAge, this.#limits.testedRuns);
    }
    keepsCases(run) {
        return this.#limits === null || this.#ageOf(run).testAge < this.#limits.casedRuns;
    }
    /** A run whose record was read as a whole; null where nothing of it stays. */
    compacted(record, run) {
        if (this.#limits === null)
            return { record, facts: run, kept: null };
        const compact = (0,compact_record/* compactRecord */.lT)(record, this.#ageOf(run), this.#limits);
        if (compact === null)
            return null;
        return { record: compact, facts: (0,run_facts/* factsOf */.xS)(compact, this.keepsWhole(run)), kept: null };
    }
    /** The same for a trusted run whose tests stay packed. */
    reduced({ record, facts, kept }) {
        if (!this.keepsRun(facts))
            return null;
        const whole = facts.whole && this.keepsWhole(facts);
        const known = facts.whole && !whole ? (0,compact_record/* withoutDetail */.sE)(record) : record;
        const own = whole === facts.whole ? facts : { ...facts, whole };
        if (kept === null)
            return { record: known, facts: own, kept };
        if (!this.keepsTests(facts))
            return { record: { ...known, test_totals: kept.totals }, facts: own, kept: null };
        return { record: known, facts: own, kept: this.keepsCases(facts) ? kept : { ...kept, cases: null } };
    }
    #ageOf(run) {
        return this.#ages.get(run) ?? NEWEST;
    }
}
const NEWEST = { age: 0, testAge: 0 };

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/section-map.js
var section_map = __webpack_require__(82834);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/section-blocks.js


/** A block for each section: those that are given, and as they were those of other names. */
function sectionBlocks(before, given) {
    const blocks = [...given]
        .filter(([name, text]) => (0,section_map/* isSectionName */.N9)(name) && text !== "" && Buffer.byteLength(text) <= section_map/* SECTION_LIMIT */.AD)
        .map(([name, text]) => (0,snapshot_container/* makeBlock */.sD)("section", [(0,snapshot_container/* makePart */.sM)(name, text)]));
    const others = before.filter(({ parts }) => !parts.some(({ name }) => given.has(name)));
    return [...blocks, ...others].slice(0, section_map/* MOST_SECTIONS */.Rv);
}

// EXTERNAL MODULE: ./build/packages/core/history/old-tests.js
var old_tests = __webpack_require__(23240);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/iso-time.js
var iso_time = __webpack_require__(96477);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/encode-table.js


/** The order in which things happen, so that differences are small. */
const TIMELINE = ["created_at", "started_at", "completed_at"];
/** Smaller numbers are not worth a difference. */
const encode_table_LARGE = 10_000;
/** Columns of these rows; the values that want a number are collected. */
function planTable(rows, collected, { elsewhere = [], rareInPlace = false } = {}) {
    const cells = cellsOf(rows, elsewhere);
    const columns = [...cells].map(([name, column]) => planColumn(name, column, rareInPlace));
    for (const column of columns) {
        if (column.kind !== "value")
            continue;
        for (const cell of column.cells)
            if (cell !== null)
                collected.add(cell);
    }
    return { rows: rows.length, columns: columns.sort(inTime) };
}
/** The cells of each field that is known in some row. */
function cellsOf(rows, elsewhere) {
    const cells = new Map(elsewhere.map((name) => [name, []]));
    for (const [index, row] of rows.entries()) {
        for (const name in row) {
            let column = cells.get(name);
            if (column === undefined) {
                column = new Array(rows.length).fill(null);
                cells.set(name, column);
            }
            if (column.length > 0)
                column[index] = row[name] ?? null;
        }
    }
    for (const [name, column] of cells)
        if (column.every((cell) => cell === null))
            cells.delete(name);
    return cells;
}
function planColumn(name, cells, rareInPlace) {
    const known = cells.filter((cell) => cell !== null);
    if (name.endsWith("_at")) {
        const times = cells.map((cell) => (typeof cell === "string" ? (0,iso_time/* parseIso */.P)(cell) : null));
        const allTimes = cells.every((cell, index) => (cell === null) === (times[index] === null));
        if (allTimes)
            return { name, kind: "time", cells: times };
    }
    return { name, kind: kindOf(known, rareInPlace), cells };
}
function kindOf(known, rareInPlace) {
    if (known.every((cell) => typeof cell === "number"))
        return numberKind(known);
    const indexable = (cell) => typeof cell === "string" || typeof cell === "object";
    if (!known.every((cell) => indexable(cell) && isShort(cell)))
        return "plain";
    return rareInPlace && new Set(known).size * 2 > known.length ? "plain" : "value";
}
function numberKind(known) {
    // Not −0, which would come back as 0.
    if (known.every((cell) => Number.isSafeInteger(cell) && !Object.is(cell, -0))) {
        return known.some((cell) => cell >= encode_table_LARGE) ? "step" : "plain";
    }
    return known.every((cell) => Math.round(cell * 1000) / 1000 === cell && Math.abs(cell) < 1e12)
        ? "thousandth"
        : "plain";
}
function inTime(left, right) {
    const [l, r] = [TIMELINE.indexOf(left.name), TIMELINE.indexOf(right.name)];
    if (l !== r)
        return (l === -1 ? TIMELINE.length : l) - (r === -1 ? TIMELINE.length : r);
    return left.name < right.name ? -1 : 1;
}
/** The table, its rows in this order where one is given. */
function encodeTable(planned, dictionary, order = null) {
    const columns = planned.columns.map((column) => numbered(column, dictionary));
    let before = null;
    const encoded = {};
    for (const { name, kind, cells: given } of columns) {
        const cells = order === null ? given : order.map((row) => given[row]);
        if (kind === "time") {
            encoded[name] = encodeTimes(cells, before);
            before = cells;
        }
        else {
            encoded[name] = [kind, encodeCells(kind, cells)];
        }
    }
    return { rows: planned.rows, ...(order !== null && { ordered: true }), columns: encoded };
}
function encodeCells(kind, cells) {
    if (kind === "plain")
        return cells.map((cell) => (typeof cell === "object" ? canonical(cell) : cell));
    const numbers = cells;
    if (kind !== "thousandth")
        return differences(numbers);
    return numbers.map((cell) => (cell === null ? null : Math.round(cell * 1000)));
}
function numbered(column, dictionary) {
    if (column.kind !== "value")
        return column;
    return { ...column, cells: column.cells.map((cell) => (cell === null ? null : dictionary.numberOf(cell))) };
}
/** The rows by the numbers of the values of one column; null where they have none. */
function orderBy(name, { columns }, dictionary) {
    const column = columns.find((one) => one.name === name && one.kind === "value");
    if (column === undefined || column.cells.includes(null))
        return null;
    const numbers = numbered(column, dictionary).cells;
    return numbers
        .map((_, row) => row)
        .sort((left, right) => (numbers[left] ?? 0) - (numbers[right] ?? 0) || left - right);
}
function encodeTimes(cells, before) {
    let above = 0;
    let whole = true;
    const milliseconds = cells.map((time, row) => {
        if (time === null)
            return null;
        const difference = time - (before?.[row] ?? above);
        above = time;
        whole &&= difference % 1000 === 0;
        return difference;
    });
    if (!whole)
        return ["millisecond", milliseconds];
    return ["second", milliseconds.map((difference) => (difference === null ? null : difference / 1000))];
}
/** Each number as the difference to the one above. */
function differences(cells) {
    let above = 0;
    return cells.map((cell) => {
        if (cell === null)
            return null;
        const difference = cell - above;
        above = cell;
        return difference;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/encode-tests.js




/** Level of compression: 7 % smaller than the usual one and slow, but a run's tests are packed once and copied from then on. */
const ONCE = 15;
/** Columns of one run's test files; their cases become a table of their own. */
function planTests(tests, collected) {
    return { tests, table: planTable(tests, collected, { elsewhere: ["cases"] }) };
}
/**
 * The parts `tests` and, where there are cases, `cases`. The first has what is left when the second is dropped: how many
 * each file had and their median.
 */
function encodeTests({ tests, table }, dictionaries) {
    const order = fileOrder(tests, table, dictionaries);
    const encoded = encodeTable(table, dictionaries.values, order);
    const lists = tests.map(({ cases }) => cases ?? null);
    if (lists.every((cases) => cases === null))
        return [(0,snapshot_container/* makePart */.sM)("tests", JSON.stringify(encoded), ONCE)];
    const ordered = order === null ? lists : order.map((row) => lists[row] ?? null);
    const counts = ordered.map((cases) => cases?.length ?? null);
    const medians = ordered.map((cases) => cases && (0,old_tests/* medianCaseSeconds */.O0)(cases));
    return [
        (0,snapshot_container/* makePart */.sM)("tests", JSON.stringify({ counts, medians, ...encoded }), ONCE),
        (0,snapshot_container/* makePart */.sM)("cases", JSON.stringify(encodeCases(ordered, dictionaries))),
    ];
}
/**
 * Files come in the same order in each run, whichever job ran them, and then compress twice as well. Not where a job's
 * name has a line break, because then the record's order could not be told from the rows.
 */
function fileOrder(tests, table, { values }) {
    const jobs = new Set(tests.map(({ job }) => job));
    return [...jobs].some((job) => job?.includes("\n")) ? null : orderBy("file", table, values);
}
/** Names in the order of the files, so that most are the next one of those of the run before. */
function encodeCases(lists, { caseNames }) {
    const cases = lists.flatMap((list) => list ?? []);
    const collected = new CollectedValues();
    const table = planTable(cases, collected, { elsewhere: ["name"] });
    caseNames.addInOrder(collected.texts);
    const encoded = encodeTable(table, caseNames);
    const names = differences(cases.map(({ name }) => caseNames.add(name)));
    return { ...encoded, columns: { ...encoded.columns, name: ["value", names] } };
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/lists.js
var lists = __webpack_require__(80955);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/encode-segment.js







/** The lists that a segment has a table of, beside the tests. */
const SEGMENT_LISTS = [...lists/* LISTS */.m.filter((name) => name !== "tests"), "later_totals"];
const ELSEWHERE = [...lists/* LISTS */.m, "schema"];
/** Their texts are mostly said once. */
const RARE_TEXTS = ["caches", "decisions"];
/**
 * Some runs as one block: the small lists of all of them in one table each, because together they compress better, and the
 * tests of each by themselves, because they are most of the bytes and are dropped run by run. What takes their place then
 * is written at once, so that to drop them is no more than not to copy them.
 */
function encodeSegment(runs, dictionaries) {
    const { values } = dictionaries;
    const collected = new CollectedValues();
    const plan = planSegment(runs, collected);
    values.addSorted(collected);
    const counts = Object.fromEntries(plan.lists.map((list) => [list.name, list.counts]));
    const truncated = runs.map(({ record }) => (record.changes?.truncated ? 1 : 0));
    const parts = [
        (0,snapshot_container/* makePart */.sM)("facts", JSON.stringify((0,run_facts/* encodeFacts */.QC)(runs.map(({ facts }) => facts)))),
        (0,snapshot_container/* makePart */.sM)("runs", JSON.stringify({ counts, truncated, ...encodeTable(plan.runs, values) })),
    ];
    for (const { name, table } of plan.lists) {
        if (table.rows === 0)
            continue;
        const beside = name === "jobs" ? { steps: plan.steps.counts } : {};
        parts.push((0,snapshot_container/* makePart */.sM)(name, JSON.stringify({ ...beside, ...encodeTable(table, values) })));
    }
    if (plan.steps.table.rows > 0)
        parts.push((0,snapshot_container/* makePart */.sM)("steps", JSON.stringify(encodeTable(plan.steps.table, values))));
    for (const [row, { kept }] of runs.entries()) {
        const tests = plan.tests[row];
        const packed = tests ? encodeTests(tests, dictionaries) : [kept?.tests ?? [], kept?.cases ?? []].flat();
        for (const part of packed)
            parts.push({ ...part, name: `${part.name.split(" ")[0]} ${row}` });
    }
    return (0,snapshot_container/* makeBlock */.sD)("segment", parts, runs.length);
}
function planSegment(runs, collected) {
    const records = runs.map(({ record }) => record);
    return {
        runs: planTable(records, collected, { elsewhere: ELSEWHERE, rareInPlace: true }),
        lists: SEGMENT_LISTS.map((name) => planList(name, runs, collected)),
        steps: planSteps(runs, collected),
        tests: runs.map(({ record: { tests } }) => tests && planTests(tests, collected)),
    };
}
function planList(name, runs, collected) {
    const lists = runs.map((run) => rowsOf(run, name));
    const options = { elsewhere: ["steps"], rareInPlace: RARE_TEXTS.includes(name) };
    const table = planTable(lists.flatMap((own) => own ?? []), collected, options);
    return { name, counts: lists.map((rows) => rows?.length ?? null), table };
}
function rowsOf({ record, kept }, name) {
    return (listOf(record, kept, name) ?? null);
}
function listOf(record, kept, name) {
    if (name === "changes")
        return record.changes?.files;
    if (name !== "later_totals")
        return record[name];
    return kept?.totals ?? (record.tests && (0,old_tests/* totalsByJob */.ko)(record));
}
/** The steps of all jobs in one table, with how many each job has. */
function planSteps(runs, collected) {
    const jobs = runs.flatMap(({ record }) => record.jobs ?? []);
    const rows = jobs.flatMap(({ steps }) => steps ?? []);
    return { counts: jobs.map(({ steps }) => steps?.length ?? null), table: planTable(rows, collected) };
}

;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/segment-writer.js

/** Runs of one segment: those with all their detail are rewritten often and are heavy, the others rest. */
const WHOLE_RUNS = 16;
const LIGHT_RUNS = 64;
/** Puts runs into segments, one after another: those that are packed stay so, and others join their neighbours. */
class SegmentWriter {
    blocks = [];
    #dictionaries;
    #last = null;
    #open = [];
    constructor(dictionaries) {
        this.#dictionaries = dictionaries;
    }
    keep(packed) {
        this.close();
        this.#last = packed;
    }
    add(run) {
        if (!this.#fits(run))
            this.close();
        if (this.#last !== null)
            this.#open = [...this.#last.unpack()];
        this.#last = null;
        this.#open.push(run);
    }
    close() {
        if (this.#last !== null)
            this.blocks.push(this.#last.block);
        if (this.#open.length > 0)
            this.blocks.push(encodeSegment(this.#open, this.#dictionaries));
        this.#last = null;
        this.#open = [];
    }
    #fits({ facts }) {
        const size = this.#last?.block.runs ?? this.#open.length;
        const whole = facts.whole || this.#last?.whole === true || this.#open.some((run) => run.facts.whole);
        return size < (whole ? WHOLE_RUNS : LIGHT_RUNS);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/update-snapshot.js












/**
 * A snapshot with these records merged into it. Blocks of runs that nothing happens to are copied as they are, so the cost
 * is that of the few others: the newest, those that something came in for, and now and then one whose runs have grown old.
 *
 * Tests and cases are dropped at the very run that is too old for them; other detail, and runs that are too old for the
 * whole, when a block is written anew. So a snapshot may keep more than `compactRecords` says, never less, and
 * `compactRecords` of it is that of the records that went in (property-tested).
 */
function updateSnapshot(base, incoming, { key, sections = store/* NO_SECTIONS */.j, limits = compact_record/* SNAPSHOT_LIMITS */.m3 } = {}) {
    const packed = base?.packed ?? null;
    const { placed, added } = place(packed?.segments ?? [], (0,merge_records/* mergeRecords */.P)(packed ? [] : (base?.records ?? []), incoming));
    const fresh = added.map((record) => ({ record, facts: (0,run_facts/* factsOf */.xS)(record, (0,compact_record/* hasDetail */.yL)(record)) }));
    const runs = [...placed.flatMap((segment) => segment.facts), ...fresh.map(({ facts }) => facts)];
    const policy = new RunPolicy(runs, limits);
    const kept = packed === null || isWorn(packed, runs.length) ? NOTHING : packed;
    const dictionaries = {
        values: new Dictionary(kept.values),
        caseNames: new Dictionary(kept.caseNames?.()),
    };
    const writer = new SegmentWriter(dictionaries);
    for (const segment of placed)
        writeSegment(segment, writer, policy, kept);
    for (const { record, facts } of fresh)
        addRun(policy.compacted(record, facts), writer);
    writer.close();
    const blocks = [
        dictionaryBlock("values", dictionaries.values, kept.valueParts),
        dictionaryBlock("case-names", dictionaries.caseNames, kept.caseNameParts),
        ...sectionBlocks(packed?.sectionBlocks ?? [], sections),
        ...writer.blocks,
    ];
    return (0,snapshot_container/* packContainer */.z6)(blocks, { written: kept.written || sizeOf(dictionaries) }, key);
}
/** What is kept of a snapshot that is written anew. */
const NOTHING = { values: [], valueParts: [], caseNames: null, caseNameParts: [], written: 0 };
function writeSegment(segment, writer, policy, kept) {
    const repack = kept === NOTHING;
    if (repack || segment.isStale(policy)) {
        for (const run of segment.runs(policy, { repack }))
            writer.add(run);
        return;
    }
    writer.keep({
        block: segment.block(policy, kept.caseNames !== null),
        whole: segment.hasWhole,
        unpack: () => [...segment.runs(policy)],
    });
}
function addRun(run, writer) {
    if (run !== null)
        writer.add(run);
}
/** The records that came in: into the segments that hold their runs, the others apart. */
function place(segments, records) {
    const unknown = new Map(records.map((record) => [(0,history_record/* recordKey */.Hy)(record), record]));
    const ids = new Set(records.map(({ run_id }) => run_id));
    // One whose facts are not what they must be is not believed.
    const believed = segments.filter(({ facts, block }) => facts.length === block.runs);
    const placed = believed.map((segment) => {
        const changed = new Map();
        let known = null;
        for (const [row, facts] of segment.facts.entries()) {
            const found = ids.has(facts.run_id) ? unknown.get((0,history_record/* recordKey */.Hy)(facts)) : undefined;
            if (found === undefined)
                continue;
            unknown.delete((0,history_record/* recordKey */.Hy)(facts));
            known ??= segment.records().map(merge_records/* knownInOrder */.V);
            changed.set(row, (0,merge_records/* mergeRecords */.P)(known.slice(row, row + 1), [found])[0] ?? found);
        }
        return new PlacedSegment(segment, changed);
    });
    return { placed, added: [...unknown.values()] };
}
/** Texts that nobody may need any more, as a share of those that were needed when all was written anew. */
const WORN_TEXTS = { share: 2, beyond: 50_000 };
/** Segments per run, when a history comes in one run at a time, with room for what age leaves of them. */
const RUNS_PER_SEGMENT = 12;
const SMALL = 64;
function isWorn({ segments, values, caseNames, written }, runs) {
    const texts = values.length + (caseNames?.().length ?? 0);
    if (texts > written * WORN_TEXTS.share + WORN_TEXTS.beyond)
        return true;
    return segments.length > SMALL + runs / RUNS_PER_SEGMENT;
}
function sizeOf({ values, caseNames }) {
    return values.values.length + caseNames.values.length;
}


/***/ }),

/***/ 99618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93444);

/**
 * The value in the middle, or the mean of the two in the middle; null of nothing.
 *
 * Up to half of the values can be absurd (a run that waited a night for an approval) and it still says what is usual.
 */
function median(values) {
    return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(values, 0.5);
}


/***/ }),

/***/ 93444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ quantile)
});

;// CONCATENATED MODULE: ./build/packages/core/stats/quantile-of-sorted.js
/**
 * Quantile of values that are already in ascending order: linear interpolation between the two nearest ranks.
 *
 * This is type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996),
 * the default of R, NumPy and spreadsheets. Nothing has no quantile: null. Cost: constant.
 */
function quantileOfSorted(sorted, probability) {
    const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined)
        return null;
    return below + (above - below) * (position - Math.floor(position));
}

;// CONCATENATED MODULE: ./build/packages/core/stats/quantile.js

/**
 * Quantile of values in any order; `quantile(seconds, 0.9)` is the time that nine of ten stay below.
 *
 * The definition is that of `quantileOfSorted`. The values are not changed. Cost: one sort of a copy.
 */
function quantile(values, probability) {
    // A typed array sorts numbers without calling a comparison: several times as fast.
    return quantileOfSorted(Float64Array.from(values).sort(), probability);
}


/***/ })

};
