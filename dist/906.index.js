export const id = 906;
export const ids = [906];
export const modules = {

/***/ 52906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/action/inputs.js
var inputs = __webpack_require__(71940);
// EXTERNAL MODULE: ./build/packages/core/history/compact-records.js
var compact_records = __webpack_require__(87995);
// EXTERNAL MODULE: ./build/packages/core/history/encode-history.js
var encode_history = __webpack_require__(31438);
;// CONCATENATED MODULE: ./build/packages/core/history/history-facts.js
/** Counts a merged history, oldest first. */
function historyFacts(records) {
    const times = records.flatMap(({ created_at }) => created_at ?? []);
    return {
        runs: new Set(records.map(({ repository, run_id }) => `${repository ?? ""}#${run_id}`)).size,
        attempts: records.length,
        forks: records.filter(({ trust }) => trust === "fork").length,
        jobs: sum(records, ({ jobs }) => jobs),
        tested: records.filter(({ tests }) => tests !== null).length,
        testFiles: sum(records, ({ tests }) => tests),
        from: times[0] ?? null,
        to: times.at(-1) ?? null,
        workflows: workflowFacts(records),
    };
}
function workflowFacts(records) {
    const found = new Map();
    for (const { repository, workflow, workflow_path, created_at } of records) {
        const name = workflow ?? workflow_path;
        const key = JSON.stringify([repository, name]);
        const known = found.get(key);
        const newest = created_at ?? known?.newest ?? null;
        found.set(key, { repository, workflow: name, attempts: (known?.attempts ?? 0) + 1, newest });
    }
    return [...found.values()].sort((left, right) => right.attempts - left.attempts);
}
function sum(records, list) {
    return records.reduce((total, record) => total + (list(record)?.length ?? 0), 0);
}

// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/history-summary.js


const ROWS = 12;
/** A history as a page: what it holds, of which workflows, from which files, and what could not be read. */
function historySummary(report) {
    const { files, problems, workflows } = report;
    const blocks = [(0,render_document/* paragraph */.FY)(headline(report)), (0,render_document/* paragraph */.FY)(contents(report))];
    if (problems.length > 0)
        blocks.push(...rows("problems", problemTable, problems));
    if (workflows.length > 0)
        blocks.push(...rows("workflows", workflowTable, workflows));
    if (files.length > 1)
        blocks.push(...rows("files", fileTable, files));
    return { title: "history", blocks };
}
function headline({ do: what, attempts, problems, written }) {
    const found = (0,quantities/* countOf */.pq)(problems.length, "problem");
    if (what === "verify") {
        return problems.length > 0
            ? (0,render_document/* line */.n8) `❌ ${(0,render_document/* strong */.ko)(`${found}`)}: ${(0,quantities/* countOf */.pq)(attempts, "record")} can be read.`
            : (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)("Every line can be read")}: ${(0,quantities/* countOf */.pq)(attempts, "record")}.`;
    }
    const mark = problems.length > 0 ? "⚠️ " : "";
    const trouble = problems.length > 0 ? `, ${found}` : "";
    if (written === null)
        return (0,render_document/* line */.n8) `${mark}${(0,render_document/* strong */.ko)((0,quantities/* countOf */.pq)(attempts, "record"))}${trouble}.`;
    const size = (0,quantities/* formatBytes */.z3)(written.bytes);
    return (0,render_document/* line */.n8) `${mark}${(0,render_document/* strong */.ko)((0,quantities/* countOf */.pq)(attempts, "record"))} in ${(0,render_document/* code */.aY)(written.path)}, ${size}${trouble}.`;
}
function contents({ runs, attempts, forks, jobs, tested, testFiles, from, to, files }) {
    const again = attempts > runs ? ` and ${(0,quantities/* countOf */.pq)(attempts - runs, "re-run")}` : "";
    const span = from === null || to === null ? "times unknown" : `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
    const known = files.flatMap(({ bytes }) => bytes ?? []);
    const size = known.length === files.length ? (0,quantities/* formatBytes */.z3)(known.reduce((sum, bytes) => sum + bytes, 0)) : "unknown";
    return [
        `${(0,quantities/* countOf */.pq)(runs, "run")}${again}, ${(0,quantities/* countOf */.pq)(forks, "of a fork", "of forks")}; ${span}; `,
        `${(0,quantities/* countOf */.pq)(jobs, "job")}; ${(0,quantities/* countOf */.pq)(testFiles, "test file")} in ${(0,quantities/* countOf */.pq)(tested, "record")}; `,
        `${(0,quantities/* countOf */.pq)(files.length, "file")} read, ${size}.`,
    ];
}
/** A table of what fits, the rest folded. */
function rows(what, toTable, items) {
    const shown = toTable(items.slice(0, ROWS));
    if (items.length <= ROWS)
        return [shown];
    const rest = items.slice(ROWS, ROWS + MOST_FOLDED);
    const left = items.length - ROWS - rest.length;
    const title = `${(0,quantities/* formatCount */.B4)(rest.length)} more ${what}${left > 0 ? ` (${(0,quantities/* formatCount */.B4)(left)} are not shown)` : ""}`;
    return [shown, (0,render_document/* details */.zH)(title, [toTable(rest)])];
}
const MOST_FOLDED = 500;
function problemTable(problems) {
    const columns = [{ title: "where" }, { title: "line", align: "right" }, { title: "what" }, { title: "why" }];
    return (0,render_document/* table */.tp)(columns, problems.map(({ source, line: at, code: kind, message }) => [
        (0,render_document/* code */.aY)(source),
        at === undefined ? "" : String(at),
        kind,
        message,
    ]));
}
function workflowTable(workflows) {
    const columns = [
        { title: "repository" },
        { title: "workflow" },
        { title: "records", align: "right" },
        { title: "newest" },
    ];
    return (0,render_document/* table */.tp)(columns, workflows.map(({ repository, workflow, attempts, newest }) => [
        repository ?? "unknown",
        workflow ?? "unknown",
        (0,quantities/* formatCount */.B4)(attempts),
        newest?.slice(0, 10) ?? "unknown",
    ]));
}
function fileTable(files) {
    const columns = [
        { title: "file" },
        { title: "size", align: "right" },
        { title: "records", align: "right" },
        { title: "problems", align: "right" },
    ];
    return (0,render_document/* table */.tp)(columns, files.map(({ path, bytes, attempts, problems }) => [
        (0,render_document/* code */.aY)(path),
        (0,quantities/* formatBytes */.z3)(bytes),
        (0,quantities/* formatCount */.B4)(attempts),
        (0,quantities/* formatCount */.B4)(problems),
    ]));
}

;// CONCATENATED MODULE: ./build/commands/history.js








const action = (0,define_action/* defineAction */.Q)({
    name: "history",
    description: "Looks into history files, merges and compacts them, and names every line that is no run record.",
    inputs: {
        do: (0,inputs/* oneOf */.yL)(["info", "merge", "compact", "verify"], {
            help: "`info` counts, `merge` makes one history of several, `compact` also drops what a snapshot drops, `verify` fails on the first problem.",
            required: true,
        }),
        files: (0,inputs/* list */.p_)({ help: "History files, or folders of such files.", required: true }),
        out: (0,inputs/* text */.Qq)({
            help: "File to write: `.ndjson`, `.ndjson.gz`, `.ndjson.zst` or `.snapshot`. Needed to merge and to compact.",
        }),
    },
    positional: ["do", "files"],
    outputs: {
        runs: "Runs in the history.",
        attempts: "Attempts of runs: one record each.",
        problems: "Lines, fields and files that could not be read.",
    },
    permissions: {},
    async run({ do: what, files, out, "history-key": key }, ports) {
        const readings = await readAll(files, ports);
        const merged = (0,merge_records/* mergeRecords */.P)(...readings.map(({ reading }) => reading.records));
        const records = what === "compact" ? (0,compact_records/* compactRecords */.a)(merged) : merged;
        const written = what === "merge" || what === "compact" ? fileOf(out, records, key) : null;
        const problems = readings.flatMap(({ reading }) => reading.problems);
        const report = {
            do: what,
            ...historyFacts(records),
            files: readings.map(({ path, reading }) => ({
                path,
                bytes: reading.bytes ?? null,
                attempts: reading.records.length,
                problems: reading.problems.length,
            })),
            problems,
            written: written === null ? null : { path: written.path, bytes: written.bytes },
        };
        const { runs, attempts } = report;
        return {
            outputs: { runs, attempts, problems: problems.length },
            data: report,
            summary: historySummary(report),
            effects: written === null ? [] : [written.effect],
            verdict: what === "verify" && problems.length > 0 ? "fail" : "pass",
        };
    },
});
async function readAll(paths, { historyAt }) {
    const read = [];
    for (const path of paths)
        read.push({ path, reading: await historyAt(path).read() });
    const missing = read.filter(({ reading }) => reading.problems.some(({ code }) => code === "missing"));
    if (missing.length === 0)
        return read;
    const expected = "a history file, or a folder with some";
    throw new input_error/* InputError */.d(missing.map(({ path }) => ({ name: "files", place: "option", given: path, expected })));
}
function fileOf(path, records, key) {
    const bytes = path === undefined ? null : (0,encode_history/* encodeHistory */.N)(path, records, key);
    if (path === undefined || bytes === null) {
        const expected = "a file name that ends in .ndjson, .ndjson.gz, .ndjson.zst or .snapshot";
        throw new input_error/* InputError */.d([{ name: "out", place: "option", given: path ?? null, expected }]);
    }
    const effect = { kind: "write-file", path, content: bytes.toString("base64"), encoding: "base64" };
    return { path, bytes: bytes.length, effect };
}


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

/***/ 87995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compactRecords)
/* harmony export */ });
/* harmony import */ var _merge_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18434);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65992);


const SNAPSHOT_LIMITS = { runs: 10_000, detailedRuns: 500, testedRuns: 50 };
/** Forks' runs that are kept, as a share of the limit. */
const FORK_SHARE = 0.2;
/** Rows that remain of a run without detail. */
const OLD_FAILURES = 20;
const OLD_FILES = 300;
/**
 * The records as a snapshot keeps them, in the order given: less of them the older they are.
 *
 * Whether something is kept depends on how many newer runs there are and on the run itself, on nothing else, and more
 * runs never bring anything back. So it does not matter when a history was compacted:
 * `compact(merge(compact(a), b))` is `compact(merge(a, b))`, and a record that arrives again changes nothing
 * (property-tested).
 */
function compactRecords(records, limits = SNAPSHOT_LIMITS) {
    const ages = agesOf(records);
    const kept = [];
    for (const record of records) {
        const { age, testAge } = ages.get(record) ?? { age: 0, testAge: 0 };
        if (record.trust === "fork") {
            if (age < limits.runs * FORK_SHARE)
                kept.push(strangersRecord(record));
            continue;
        }
        if (age >= limits.runs)
            continue;
        const withTests = keepTests(record, testAge, limits.testedRuns) ? inMilliseconds(record) : withoutTests(record);
        kept.push(age < limits.detailedRuns ? withTests : withoutDetail(withTests));
    }
    return kept;
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
function agesOf(records) {
    const ages = new Map();
    const seen = new Map();
    const count = (what) => {
        const before = seen.get(what) ?? 0;
        seen.set(what, before + 1);
        return before;
    };
    for (const record of records.toSorted(newestFirst)) {
        const tested = hadTests(record) ? count(`${record.trust} ${record.workflow_path ?? record.workflow}`) : 0;
        ages.set(record, { age: count(record.trust), testAge: tested });
    }
    return ages;
}
function newestFirst(left, right) {
    const [l, r] = [left.repository ?? "", right.repository ?? ""];
    return right.run_id - left.run_id || right.attempt - left.attempt || (l < r ? -1 : 1);
}
function hadTests({ tests, test_totals }) {
    return tests !== null || (test_totals ?? null) !== null;
}
/** Every run at first, then at each doubling of the age half of those that are left, chosen by the run's own hash. */
function keepTests(record, testAge, all) {
    if (testAge < all)
        return true;
    if (all === 0)
        return false;
    const halvings = Math.floor(Math.log2(testAge / all)) + 1;
    return hash((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(record)) % 2 ** Math.min(halvings, 31) === 0;
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
/** Seconds of sums carry digits that no clock measured; to the millisecond they take a third of the space. */
function inMilliseconds(record) {
    if (record.tests === null || record.tests.every(({ seconds }) => seconds === rounded(seconds)))
        return record;
    return { ...record, tests: record.tests.map((test) => ({ ...test, seconds: rounded(test.seconds) })) };
}
function rounded(seconds) {
    return seconds === null ? null : Math.round(seconds * 1000) / 1000;
}
/** Sums by job in place of the rows. They are joined like any other field, so parts that come late add their jobs. */
function withoutTests(record) {
    if (record.tests === null)
        return record;
    const { run_id, attempt, repository, trust } = record;
    const test_totals = totalsOf(inMilliseconds(record).tests ?? []);
    const totals = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyRecord */ .FR)({ run_id, attempt, repository, trust, test_totals });
    return (0,_merge_records_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRecords */ .P)([{ ...record, tests: null }], [totals])[0] ?? record;
}
function totalsOf(tests) {
    const byJob = new Map();
    for (const test of tests) {
        const rows = byJob.get(test.job);
        if (rows === undefined)
            byJob.set(test.job, [test]);
        else
            rows.push(test);
    }
    return [...byJob].map(([job, rows]) => ({
        job,
        files: rows.length,
        seconds: rounded(sum(rows.map(({ seconds }) => seconds))),
        tests: sum(rows.map(({ tests: count }) => count)),
        failures: sum(rows.map(({ failures }) => failures)),
        skipped: sum(rows.map(({ skipped }) => skipped)),
    }));
}
/** Of what is known; unknown where nothing is. */
function sum(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
function withoutDetail(record) {
    const { jobs, failures, changes, decisions } = record;
    return {
        ...record,
        jobs: jobs?.map((job) => (job.steps === null ? job : { ...job, steps: null })) ?? null,
        failures: failures?.slice(0, OLD_FAILURES).map((failure) => ({ ...failure, message: null })) ?? null,
        changes: changes === null ? null : fewerFiles(changes),
        decisions: decisions?.map((decision) => ({ ...decision, evidence: null })) ?? null,
    };
}
function fewerFiles({ files, truncated }) {
    return { files: files.slice(0, OLD_FILES), truncated: truncated || files.length > OLD_FILES };
}


/***/ })

};
