export const id = 936;
export const ids = [936,654];
export const modules = {

/***/ 7222:
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
// EXTERNAL MODULE: ./build/packages/core/history/compact-record.js
var compact_record = __webpack_require__(69236);
// EXTERNAL MODULE: ./build/packages/core/history/run-ages.js
var run_ages = __webpack_require__(74905);
;// CONCATENATED MODULE: ./build/packages/core/history/compact-records.js


/**
 * The records as a snapshot keeps them, in the order given: less of them the older they are.
 *
 * Whether something is kept depends on how many newer runs there are and on the run itself, on nothing else, and more
 * runs never bring anything back. So it does not matter when a history was compacted:
 * `compact(merge(compact(a), b))` is `compact(merge(a, b))`, and a record that arrives again changes nothing
 * (property-tested).
 */
function compactRecords(records, limits = compact_record/* SNAPSHOT_LIMITS */.m3) {
    const runs = records.map((record) => ({ ...(0,run_ages/* agingRun */.WK)(record), record }));
    const ages = (0,run_ages/* runAges */.UC)(runs);
    return runs.flatMap((run) => (0,compact_record/* compactRecord */.lT)(run.record, ages.get(run) ?? NEWEST, limits) ?? []);
}
const NEWEST = { age: 0, testAge: 0 };

// EXTERNAL MODULE: ./build/packages/core/history/encode-history.js + 1 modules
var encode_history = __webpack_require__(1354);
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
        detail: keptDetail(records),
        from: times[0] ?? null,
        to: times.at(-1) ?? null,
        workflows: workflowFacts(records),
    };
}
function keptDetail(records) {
    const count = (has) => records.filter(has).length;
    return {
        cases: count(({ tests }) => tests?.some(({ cases }) => (cases ?? null) !== null) === true),
        steps: count(({ jobs }) => jobs?.some(({ steps }) => steps !== null) === true),
        files: count(({ tests }) => tests !== null),
        sums: count(({ tests, test_totals }) => tests === null && (test_totals ?? null) !== null),
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
// EXTERNAL MODULE: ./build/packages/core/history/merge-sections.js
var merge_sections = __webpack_require__(13490);
// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/history-summary.js


const ROWS = 12;
/** A history as a page: what it holds, of which workflows, from which files, and what could not be read. */
function historySummary(report) {
    const { files, problems, workflows } = report;
    const blocks = [(0,render_document/* paragraph */.FY)(headline(report)), (0,render_document/* paragraph */.FY)(contents(report)), (0,render_document/* paragraph */.FY)(detailLeft(report))];
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
/** What age has left: the first to go comes first. */
function detailLeft({ detail: { cases, steps, files, sums }, sections }) {
    const beside = sections.map(({ name, bytes }) => `${name} (${(0,quantities/* formatBytes */.z3)(bytes)})`).join(", ");
    return [
        `Kept in detail: single tests of ${(0,quantities/* countOf */.pq)(cases, "record")}, steps of ${(0,quantities/* formatCount */.B4)(steps)}, `,
        `test files of ${(0,quantities/* formatCount */.B4)(files)}; of ${(0,quantities/* formatCount */.B4)(sums)} more the sums of the tests by job.`,
        beside === "" ? "" : ` Beside the records: ${beside}.`,
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
        const records = what === "compact" ? compactRecords(merged) : merged;
        const sections = (0,merge_sections/* mergeSections */.X)(readings.map(({ reading }) => reading));
        const content = { records, sections, key };
        const written = what === "merge" || what === "compact" ? fileOf(out, content) : null;
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
            sections: [...sections].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
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
function fileOf(path, { records, sections, key }) {
    const bytes = path === undefined ? null : (0,encode_history.encodeHistory)(path, records, key, sections);
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

/***/ 91826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   eJ: () => (/* binding */ decompressCut),
/* harmony export */   iI: () => (/* binding */ loadUnpacker)
/* harmony export */ });
/* unused harmony export decompress */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94575);


/** What a compressed history may unpack to: a bomb is stopped here. */
const UNPACKED_LIMIT = 1024 * 1024 * 1024;
/** The bytes unpacked if they are gzip or Zstandard by their first bytes, else as they are. */
async function decompress(bytes, limit = UNPACKED_LIMIT) {
    return (await loadUnpacker())(bytes, limit);
}
/** The same, but of bytes that were cut off what came before the cut. */
async function decompressCut(bytes, limit = UNPACKED_LIMIT) {
    try {
        return { bytes: await decompress(bytes, limit), cut: false };
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR"))
            throw error;
        return { bytes: beforeCut(bytes, limit), cut: true };
    }
}
function beforeCut(bytes, maxOutputLength) {
    const { Z_SYNC_FLUSH, ZSTD_e_flush } = node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants;
    if (startsWith(bytes, [0x1f, 0x8b]))
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, { finishFlush: Z_SYNC_FLUSH, maxOutputLength });
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes, { finishFlush: ZSTD_e_flush, maxOutputLength });
}
/** What unpacks bytes at once. Node has Zstandard since 22.15; before, a small decoder in JavaScript does it. */
async function loadUnpacker() {
    const unpackZstd = "zstdDecompressSync" in node_zlib__WEBPACK_IMPORTED_MODULE_0__ ? nativeZstd : await scriptZstd();
    return (bytes, limit) => {
        try {
            if (startsWith(bytes, [0x1f, 0x8b]))
                return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, { maxOutputLength: limit });
            return startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd]) ? unpackZstd(bytes, limit) : bytes;
        }
        catch (error) {
            if (error instanceof RangeError)
                throw tooLarge(limit);
            throw error;
        }
    };
}
function nativeZstd(bytes, limit) {
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes, { maxOutputLength: limit });
}
async function scriptZstd() {
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 68339));
    return (bytes, limit) => {
        const chunks = [];
        let size = 0;
        const stream = new Decompress((chunk) => {
            size += chunk.length;
            if (size > limit)
                throw tooLarge(limit);
            chunks.push(chunk);
        });
        stream.push(bytes, true);
        return Buffer.concat(chunks);
    };
}
/** Zstandard where this Node has it, else gzip. The same bytes give the same bytes. */
function compress(bytes, level = ZSTD_LEVEL) {
    const { zstdCompressSync } = node_zlib__WEBPACK_IMPORTED_MODULE_0__;
    if (zstdCompressSync === undefined)
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(bytes, { level: 6 });
    return zstdCompressSync(bytes, { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: level } });
}
const ZSTD_LEVEL = 6;
function startsWith(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}
function tooLarge(limit) {
    return new _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PacelineError */ .c("file-too-large", `unpacks to more than ${limit} bytes`);
}


/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  encodeHistory: () => (/* binding */ encodeHistory)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/core/history/decompress.js
var decompress = __webpack_require__(91826);
// EXTERNAL MODULE: ./build/packages/core/history/history-file.js
var history_file = __webpack_require__(73844);
// EXTERNAL MODULE: ./build/packages/core/history/read-ndjson.js
var read_ndjson = __webpack_require__(21474);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/update-snapshot.js + 9 modules
var update_snapshot = __webpack_require__(72263);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/write-snapshot.js

/**
 * A snapshot of these records and nothing else, signed where there is a key. The same records give the same bytes, if they
 * come in the order and with their lists in the order that `mergeRecords` ends in.
 */
function writeSnapshot(records, key, sections) {
    return (0,update_snapshot.updateSnapshot)(null, records, { key, sections, limits: null });
}

;// CONCATENATED MODULE: ./build/packages/core/history/encode-history.js





/**
 * A history as a file of this name holds it: NDJSON, plain or compressed, or a snapshot, which alone keeps sections. Null for any other name, and
 * for `.zst` on a Node that cannot compress so.
 */
function encodeHistory(path, records, key, sections) {
    if (path.endsWith(".snapshot"))
        return writeSnapshot(records, key, sections).bytes;
    if (!history_file/* HISTORY_FILE */.C.test(path))
        return null;
    const text = Buffer.from((0,read_ndjson/* writeNdjson */.q)(records));
    if (path.endsWith(".gz"))
        return external_node_zlib_.gzipSync(text);
    if (!path.endsWith(".zst"))
        return text;
    return "zstdCompressSync" in external_node_zlib_ ? (0,decompress/* compress */.Bc)(text) : null;
}


/***/ }),

/***/ 73844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HISTORY_FILE)
/* harmony export */ });
/** The ends of file names that hold a history. */
const HISTORY_FILE = /\.(?:(?:ndjson|jsonl)(?:\.gz|\.zst)?|snapshot)$/;


/***/ }),

/***/ 18434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeRecords),
/* harmony export */   V: () => (/* binding */ knownInOrder)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65992);


/**
 * The union of what several sources know, one record per run and attempt, oldest first.
 *
 * The merge is a join in the lattice sense: commutative, associative and idempotent. So parallel writers, lost races
 * and repeated deliveries all end in the same history, whatever the order (property-tested).
 */
function mergeRecords(...sources) {
    const merged = new Map();
    for (const record of sources.flat()) {
        const key = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(record);
        const known = merged.get(key);
        merged.set(key, known === undefined ? inOrder(record) : joinRecords(known, inOrder(record)));
    }
    return [...merged.values()].map(knownInOrder).sort(byCreation);
}
/** Records whose lists are in order already: looking again would unpack all lists of a snapshot. */
const ordered = new WeakSet();
/** Says of a record that a merge has put its lists in order. */
function knownInOrder(record) {
    ordered.add(record);
    return record;
}
/** Oldest `created_at` first; unknown times before all others; ties by run and attempt. */
function byCreation(left, right) {
    return (compare(left.created_at ?? "", right.created_at ?? "") ||
        left.run_id - right.run_id ||
        left.attempt - right.attempt ||
        compare(left.repository ?? "", right.repository ?? ""));
}
const PLAIN = { lists: {}, objects: {} };
const plain = (identify) => ({ identify, items: PLAIN });
const nested = (identify, lists) => {
    return { identify, items: { lists, objects: {} } };
};
const RECORD = {
    lists: {
        jobs: nested((job) => `${job.name}\n${job.id ?? ""}`, {
            steps: plain((step) => String(step.number).padStart(9, "0")),
        }),
        tests: nested((test) => `${test.job ?? ""}\n${test.file}`, { cases: plain((testCase) => `${testCase.name}`) }),
        test_totals: plain((totals) => `${totals.job ?? ""}`),
        failures: plain((failure) => `${failure.job ?? ""}\n${failure.file ?? ""}\n${failure.name}`),
        caches: plain((cache) => `${cache.job ?? ""}\n${cache.key}`),
        decisions: plain((decision) => `${decision.action}\n${decision.id}`),
    },
    objects: { changes: { lists: { files: plain((file) => `${file.path}`) }, objects: {} } },
};
function joinRecords(left, right) {
    if (left === right)
        return left;
    const joined = joinObjects(left, right, RECORD);
    const trust = left.trust === "fork" || right.trust === "fork" ? "fork" : "trusted";
    return { ...joined, trust };
}
/** The record with its lists in the one order that every merge ends in; the record itself where they already are. */
function inOrder(record) {
    if (ordered.has(record))
        return record;
    return orderLists(record, RECORD);
}
function orderLists(object, { lists, objects }) {
    let ordered = object;
    for (const name in lists) {
        const value = object[name];
        const shape = lists[name];
        if (shape === undefined || !Array.isArray(value))
            continue;
        const next = orderList(value, shape);
        if (next !== value)
            ordered = { ...ordered, [name]: next };
    }
    for (const name in objects) {
        const value = object[name];
        const shape = objects[name];
        if (shape === undefined || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
            continue;
        const next = orderLists(value, shape);
        if (next !== value)
            ordered = { ...ordered, [name]: next };
    }
    return ordered;
}
function orderList(list, { identify, items }) {
    const inner = items === PLAIN ? list : orderItems(list, items);
    const keys = inner.map(identify);
    if (keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key))
        return inner;
    const order = keys.map((_, index) => index).sort((left, right) => compare(keys[left] ?? "", keys[right] ?? ""));
    return foldEqual(order, inner, keys, items);
}
/** The entries in this order, those of one key as one. */
function foldEqual(order, list, keys, items) {
    const folded = [];
    let last;
    for (const index of order) {
        const item = list[index] ?? {};
        const key = keys[index];
        if (key === last)
            folded.push(joinObjects(folded.pop() ?? item, item, items));
        else
            folded.push(item);
        last = key;
    }
    return folded;
}
/** The list itself where nothing inside of it is out of order. */
function orderItems(list, shape) {
    let items = null;
    for (const [index, item] of list.entries()) {
        const next = orderLists(item, shape);
        if (next === item)
            continue;
        items ??= [...list];
        items[index] = next;
    }
    return items ?? list;
}
function joinObjects(left, right, shape) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return Object.fromEntries([...names].map((name) => [name, join(own(left, name), own(right, name), name, shape)]));
}
/** Not what every object inherits: a field may be called `valueOf`. */
function own(object, name) {
    return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}
/** Known beats unknown; objects and known lists are joined inside; of two different values the larger one stays. */
function join(left, right, name, { lists, objects }) {
    if (left === right || right === null)
        return left;
    if (left === null)
        return right;
    const list = own(lists, name);
    if (list !== null && Array.isArray(left) && Array.isArray(right))
        return joinLists(left, right, list);
    if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(left) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(right))
        return joinObjects(left, right, own(objects, name) ?? PLAIN);
    return larger(left, right);
}
/** Two lists in their order, as one. */
function joinLists(left, right, { identify, items }) {
    const joined = [];
    const [leftKeys, rightKeys] = [left.map(identify), right.map(identify)];
    let [l, r] = [0, 0];
    while (l < left.length || r < right.length) {
        const [leftItem, rightItem, leftKey, rightKey] = [left[l], right[r], leftKeys[l] ?? "", rightKeys[r] ?? ""];
        if (leftItem !== undefined && (rightItem === undefined || leftKey <= rightKey)) {
            const same = rightItem !== undefined && leftKey === rightKey;
            joined.push(same ? joinObjects(leftItem, rightItem, items) : leftItem);
            l += 1;
            if (same)
                r += 1;
        }
        else if (rightItem !== undefined) {
            joined.push(rightItem);
            r += 1;
        }
    }
    return joined;
}
/** A total order on JSON values: any order will do as long as every writer uses the same one. */
function larger(left, right) {
    if (typeof left === "number" && typeof right === "number")
        return Math.max(left, right);
    if (typeof left === "string" && typeof right === "string")
        return left > right ? left : right;
    return canonical(left) > canonical(right) ? left : right;
}
function canonical(value) {
    return JSON.stringify(value, (_, item) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compare(a, b))) : item);
}
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 13490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mergeSections)
/* harmony export */ });
/**
 * The sections of several histories: of those of one name the one beside the newest run, which has seen the most. Where
 * two histories end in the same run, it is the larger text, so that the order of the files does not matter.
 */
function mergeSections(readings) {
    const withSome = readings.filter(({ sections }) => sections.size > 0);
    if (withSome.length < 2)
        return withSome[0]?.sections ?? new Map();
    const found = withSome.flatMap(({ records, sections }) => {
        const run = newest(records);
        return [...sections].map(([name, text]) => ({ name, text, run }));
    });
    found.sort((left, right) => left.run - right.run || (left.text < right.text ? -1 : 1));
    return new Map(found.map(({ name, text }) => [name, text]));
}
function newest(records) {
    return records.reduce((most, { run_id }) => Math.max(most, run_id), 0);
}


/***/ })

};
