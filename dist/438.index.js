export const id = 438;
export const ids = [438];
export const modules = {

/***/ 91826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   mF: () => (/* binding */ decompress),
/* harmony export */   ni: () => (/* binding */ decompressor)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94575);


/** What a compressed history may unpack to: a bomb is stopped here. */
const UNPACKED_LIMIT = 1024 * 1024 * 1024;
/** The bytes unpacked if they are gzip or Zstandard by their first bytes, else as they are. */
async function decompress(bytes, limit = UNPACKED_LIMIT) {
    return (await decompressor(bytes))(limit);
}
/** What unpacks these bytes, later and at once. */
async function decompressor(bytes) {
    const unpack = await unpackerOf(bytes);
    return (limit) => {
        try {
            return unpack(limit);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw tooLarge(limit);
            throw error;
        }
    };
}
async function unpackerOf(bytes) {
    if (startsWith(bytes, [0x1f, 0x8b]))
        return (limit) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, { maxOutputLength: limit });
    if (!startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd]))
        return () => bytes;
    // Node has Zstandard since 22.15; before, a small decoder in JavaScript does it.
    if ("zstdDecompressSync" in node_zlib__WEBPACK_IMPORTED_MODULE_0__)
        return (limit) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes, { maxOutputLength: limit });
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 68339));
    return (limit) => {
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
/** As small as this Node can: Zstandard where it has it, else gzip. The same bytes give the same bytes. */
function compress(bytes) {
    const { zstdCompressSync } = node_zlib__WEBPACK_IMPORTED_MODULE_0__;
    if (zstdCompressSync === undefined)
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(bytes, { level: 6 });
    return zstdCompressSync(bytes, { params: { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } });
}
const ZSTD_LEVEL = 6;
function startsWith(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}
function tooLarge(limit) {
    return new _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PacelineError */ .c("file-too-large", `unpacks to more than ${limit} bytes`);
}


/***/ }),

/***/ 31438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HISTORY_FILE),
/* harmony export */   N: () => (/* binding */ encodeHistory)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91826);
/* harmony import */ var _read_ndjson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21474);
/* harmony import */ var _snapshot_write_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26973);




/** The ends of file names that hold a history. */
const HISTORY_FILE = /\.(?:(?:ndjson|jsonl)(?:\.gz|\.zst)?|snapshot)$/;
/**
 * A history as a file of this name holds it: NDJSON, plain or compressed, or a snapshot. Null for any other name, and
 * for `.zst` on a Node that cannot compress so.
 */
function encodeHistory(path, records, key) {
    if (path.endsWith(".snapshot"))
        return (0,_snapshot_write_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSnapshot */ .o)(records, key).bytes;
    if (!HISTORY_FILE.test(path))
        return null;
    const text = Buffer.from((0,_read_ndjson_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNdjson */ .q)(records));
    if (path.endsWith(".gz"))
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(text);
    if (!path.endsWith(".zst"))
        return text;
    return "zstdCompressSync" in node_zlib__WEBPACK_IMPORTED_MODULE_0__ ? (0,_decompress_js__WEBPACK_IMPORTED_MODULE_1__/* .compress */ .Bc)(text) : null;
}


/***/ }),

/***/ 17346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ LISTS),
/* harmony export */   n: () => (/* binding */ BLOCKS)
/* harmony export */ });
/** The lists of a record that have a section of their own. */
const LISTS = ["jobs", "tests", "test_totals", "failures", "caches", "decisions", "changes"];
/**
 * How many records share one table of a section. A table is read as a whole when one of its records is looked at: small
 * lists are quicker together, and the thousands of test files of a run are worth a table of their own.
 */
const BLOCKS = {
    jobs: 64,
    tests: 1,
    test_totals: 64,
    failures: 64,
    caches: 64,
    decisions: 64,
    changes: 64,
};


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

/***/ 99782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ isSnapshot),
/* harmony export */   uW: () => (/* binding */ packSections),
/* harmony export */   vv: () => (/* binding */ openSections)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99028);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91826);



const VERSION = "paceline.snapshot/1";
const UNSIGNED = "-".repeat(64);
const HEAD_LENGTH = VERSION.length + 2 * UNSIGNED.length + 3;
/** The longest line of sections that is looked for: a dozen take about a thousand characters. */
const DIRECTORY_LIMIT = 16 * 1024;
const MOST_SECTIONS = 32;
/** The same sections give the same bytes. Signed where there is a key. */
function packSections(sections, key) {
    const packed = sections.map(({ text }) => (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .compress */ .Bc)(Buffer.from(text)));
    const directory = sections.map(({ name, text }, index) => {
        return { name, packed: packed[index]?.length ?? 0, size: Buffer.byteLength(text) };
    });
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(directory)}\n`), ...packed]);
    const head = `${VERSION}\n${digestOf(body)}\n${key === undefined ? UNSIGNED : signatureOf(body, key)}\n`;
    return {
        bytes: Buffer.concat([Buffer.from(head), body]),
        unpackedBytes: directory.reduce((sum, { size }) => sum + size, 0),
    };
}
function isSnapshot(bytes) {
    return bytes.toString("latin1", 0, 18) === VERSION.slice(0, 18);
}
/** Opens a snapshot if its bytes are whole, of this version, not above `limit` when unpacked, and signed with `key`. */
async function openSections(bytes, limit, key) {
    const [version = "", digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
    if (version !== VERSION)
        return unknownVersion(version);
    const body = bytes.subarray(HEAD_LENGTH);
    if (digestOf(body) !== digest)
        return damaged;
    if (key !== undefined && !isSame(signature, signatureOf(body, key))) {
        const message = signature === UNSIGNED ? "is not signed" : "is not signed with this history-key";
        return { ok: false, code: "untrusted", message };
    }
    const end = body.subarray(0, DIRECTORY_LIMIT).indexOf("\n");
    const entries = readDirectory(body.toString("utf8", 0, Math.max(0, end)));
    if (entries === null)
        return damaged;
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit) {
        return { ok: false, code: "too-large", message: `unpacks to more than ${limit} bytes` };
    }
    return readSections(body.subarray(end + 1), entries);
}
async function readSections(bytes, entries) {
    const sections = new Map();
    let at = 0;
    for (const { name, packed, size } of entries) {
        const part = bytes.subarray(at, at + packed);
        at += packed;
        if (part.length !== packed || sections.has(name))
            return damaged;
        sections.set(name, unpackOnce(await (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressor */ .ni)(part), size));
    }
    return at === bytes.length ? { ok: true, sections } : damaged;
}
function unpackOnce(unpack, size) {
    let text = null;
    return () => {
        text ??= unpackOr("", unpack, size);
        return text;
    };
}
/** The digest held, so bytes that do not unpack were made so on purpose. */
function unpackOr(otherwise, unpack, size) {
    try {
        return unpack(Math.max(1, size)).toString("utf8");
    }
    catch {
        return otherwise;
    }
}
function readDirectory(text) {
    const list = parseJson(text);
    if (!Array.isArray(list) || list.length > MOST_SECTIONS)
        return null;
    const entries = list.flatMap((item) => {
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(item))
            return [];
        const fields = new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(item);
        const name = fields.string("name", 100);
        const packed = fields.integer("packed");
        const size = fields.integer("size");
        return name === null || packed === null || size === null ? [] : [{ name, packed, size }];
    });
    return entries.length === list.length ? entries : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const damaged = { ok: false, code: "unreadable", message: "is a damaged snapshot" };
function unknownVersion(version) {
    if (!/^paceline\.snapshot\/\d+$/.test(version))
        return damaged;
    return { ok: false, code: "newer-version", message: `is ${version}; this version reads ${VERSION}` };
}
function digestOf(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(body).digest("hex");
}
function signatureOf(body, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${VERSION}\n`).update(body).digest("hex");
}
function isSame(signature, expected) {
    return (signature.length === expected.length &&
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(signature, "latin1"), Buffer.from(expected, "latin1")));
}


/***/ }),

/***/ 26973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ writeSnapshot)
});

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/blocks.js
var snapshot_blocks = __webpack_require__(17346);
// EXTERNAL MODULE: ./build/packages/core/history/snapshot/iso-time.js
var iso_time = __webpack_require__(96477);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/value-index.js
/** Longer values stand where they are used: what is long is rarely said twice. */
const LONGEST = 200;
/**
 * The distinct texts and small values of a snapshot. Each stands there once, and cells hold numbers: a job's name, a
 * test's file, a runner. Sorted, so that the same records always number them the same.
 */
class ValueIndex {
    /** Texts first, then all others by their canonical JSON. */
    values;
    #texts = new Map();
    #others = new Map();
    constructor(collected) {
        const texts = [...collected.texts].sort();
        const others = [...collected.others].sort();
        for (const [number, text] of texts.entries())
            this.#texts.set(text, number);
        for (const [index, json] of others.entries())
            this.#others.set(json, texts.length + index);
        this.values = [...texts, ...others.map((json) => JSON.parse(json))];
    }
    numberOf(value) {
        const number = typeof value === "string" ? this.#texts.get(value) : this.#others.get(canonicalJson(value));
        return number ?? null;
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

;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/encode-table.js


/** The order in which things happen, so that differences are small. */
const TIMELINE = ["created_at", "started_at", "completed_at"];
/** Smaller numbers are not worth a difference. */
const LARGE = 10_000;
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
        for (const name of Object.keys(row)) {
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
        return known.some((cell) => cell >= LARGE) ? "step" : "plain";
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
/** The table, its rows in the order of the numbers of one `value` column where `orderBy` names one. */
function encodeTable(planned, index, orderBy) {
    const columns = planned.columns.map((column) => numbered(column, index));
    const order = orderOf(columns.find(({ name, kind }) => name === orderBy && kind === "value"));
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
function numbered(column, index) {
    if (column.kind !== "value")
        return column;
    return { ...column, cells: column.cells.map((cell) => (cell === null ? null : index.numberOf(cell))) };
}
function orderOf(column) {
    if (column === undefined || column.cells.includes(null))
        return null;
    const numbers = column.cells;
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

// EXTERNAL MODULE: ./build/packages/core/history/snapshot/snapshot-container.js
var snapshot_container = __webpack_require__(99782);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/write-snapshot.js




const ELSEWHERE = [...snapshot_blocks/* LISTS */.m, "schema", "changes"];
/** Their texts are mostly said once. */
const RARE_TEXTS = ["caches", "decisions"];
/**
 * A snapshot's bytes, signed where there is a key. The same records give the same bytes, if they come in the order and
 * with their lists in the order that `mergeRecords` ends in.
 */
function writeSnapshot(records, key) {
    const collected = new CollectedValues();
    const rows = records;
    const runs = planTable(rows, collected, { elsewhere: ELSEWHERE, rareInPlace: true });
    const lists = snapshot_blocks/* LISTS */.m.map((name) => planList(name, records, collected));
    const steps = planSteps(records, collected);
    const index = new ValueIndex(collected);
    const counts = Object.fromEntries(lists.map((list) => [list.name, list.counts]));
    const truncated = records.map(({ changes }) => (changes?.truncated ? 1 : 0));
    const header = { values: index.values, counts, truncated, ...encodeTable(runs, index) };
    const sections = [{ name: "runs", text: JSON.stringify(header) }];
    for (const { name, blocks } of lists) {
        if (blocks.every((block) => block.rows === 0))
            continue;
        sections.push({ name, text: linesOf(blocks.map((block) => encodeTable(block, index, write_snapshot_orderOf(name, block)))) });
    }
    if (steps.some(({ jobs }) => jobs.some((count) => count !== null))) {
        const tables = steps.map(({ jobs, block }) => ({ counts: jobs, ...encodeTable(block, index) }));
        sections.push({ name: "steps", text: linesOf(tables) });
    }
    return (0,snapshot_container/* packSections */.uW)(sections, key);
}
function linesOf(tables) {
    return tables.map((table) => JSON.stringify(table)).join("\n");
}
/**
 * Files come in the same order in each run, whichever job ran them, and then compress twice as well. Not where a job's
 * name has a line break, because then the record's order could not be told from the rows.
 */
function write_snapshot_orderOf(name, { columns }) {
    if (name !== "tests")
        return undefined;
    const jobs = new Set(columns.find((column) => column.name === "job")?.cells);
    return [...jobs].every((job) => job === null || (typeof job === "string" && !job.includes("\n")))
        ? "file"
        : undefined;
}
function planList(name, records, collected) {
    const lists = records.map((record) => rowsOf(record, name));
    const options = { elsewhere: ["steps"], rareInPlace: RARE_TEXTS.includes(name) };
    const blocks = inBlocks(lists, snapshot_blocks/* BLOCKS */.n[name]).map((block) => {
        const rows = block.flatMap((own) => own ?? []);
        return planTable(rows, collected, options);
    });
    return { name, counts: lists.map((rows) => rows?.length ?? null), blocks };
}
function rowsOf(record, name) {
    const rows = name === "changes" ? record.changes?.files : record[name];
    return (rows ?? null);
}
/** The steps of the jobs of each block in one table, with how many each job has. */
function planSteps(records, collected) {
    return inBlocks(records, snapshot_blocks/* BLOCKS */.n.jobs).map((block) => {
        const jobs = block.flatMap((record) => record.jobs ?? []);
        const rows = jobs.flatMap(({ steps }) => steps ?? []);
        return { jobs: jobs.map(({ steps }) => steps?.length ?? null), block: planTable(rows, collected) };
    });
}
function inBlocks(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, block) => items.slice(block * size, (block + 1) * size));
}


/***/ })

};
