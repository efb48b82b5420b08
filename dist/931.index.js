export const id = 931;
export const ids = [931];
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

/***/ 24160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Does work on each item, at most `width` at a time. The results are in the order of the items. */
async function inParallel(items, width, work) {
    const results = new Array(items.length);
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 49124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ unzipRecords)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/packages/core/history/zip-entries.js

/** Signatures and sizes of PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16. */
const END_OF_DIRECTORY = Buffer.from("PK\x05\x06", "latin1");
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
const ENTRY_SIZE = 46;
const FILE_HEADER_SIZE = 30;
/** Of a Unix mode, as `stat` has it. */
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
/** An archive of ours holds one file. */
const MOST_ENTRIES = 100;
/** The directory of a zip archive. Rejects broken ones with `file-unreadable`, ZIP64 (above 4 GB) among them. */
function zipEntries(zip) {
    const end = zip.lastIndexOf(END_OF_DIRECTORY);
    if (end === -1)
        throw new paceline_error/* PacelineError */.c("file-unreadable", "is no zip archive");
    return whole(() => {
        const count = zip.readUInt16LE(end + 10);
        if (count > MOST_ENTRIES)
            throw new paceline_error/* PacelineError */.c("file-too-large", `holds more than ${MOST_ENTRIES} files`);
        const entries = [];
        let at = zip.readUInt32LE(end + 16);
        for (let index = 0; index < count; index += 1) {
            if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY)
                throw broken();
            const nameLength = zip.readUInt16LE(at + 28);
            entries.push({
                name: zip.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
                encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
                method: zip.readUInt16LE(at + 10),
                checksum: zip.readUInt32LE(at + 16),
                packedSize: zip.readUInt32LE(at + 20),
                size: zip.readUInt32LE(at + 24),
                offset: zip.readUInt32LE(at + 42),
                link: (zip.readUInt16LE(at + 40) & FILE_TYPE) === LINK_TYPE,
            });
            at += ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
        }
        return entries;
    });
}
/** The bytes of a file as they lie in the archive, still packed. */
function packedBytes(zip, { offset, packedSize }) {
    return whole(() => {
        if (zip.readUInt32LE(offset) !== FILE_HEADER)
            throw broken();
        const start = offset + FILE_HEADER_SIZE + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
        return zip.subarray(start, start + packedSize);
    });
}
/** Reading beyond the end means that the archive was cut or lies about its parts. */
function whole(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof RangeError ? broken() : error;
    }
}
function broken() {
    return new paceline_error/* PacelineError */.c("file-unreadable", "is a broken zip archive");
}

;// CONCATENATED MODULE: ./build/packages/core/history/unzip-records.js



/** What one run's records may unpack to. */
const UNPACKED_LIMIT = 128 * 1024 * 1024;
/** A plain name: ours is in no folder. */
const RECORDS = /^[^/\\:]+\.ndjson$/;
/** Names that lead out of the folder they are unpacked in, on any operating system. */
const LEADS_OUT = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\0/;
/** Real records become 10 to 40 times as large. Smaller files may do as they like. */
const HIGHEST_RATIO = 200;
const RATIO_MATTERS = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
/**
 * The text of the one `.ndjson` file in a zip. Nothing is written to disk, so names in the archive cannot lead
 * anywhere, and unpacking stops where the stated size ends, so a lie about it costs nothing.
 */
async function unzipRecords(zip, limit = UNPACKED_LIMIT) {
    const archive = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const entries = zipEntries(archive);
    refuseTraps(entries);
    const entry = entries.find(({ name }) => RECORDS.test(name));
    if (entry === undefined)
        throw new paceline_error/* PacelineError */.c("file-missing", "holds no .ndjson file");
    if (entry.size > limit)
        throw new paceline_error/* PacelineError */.c("file-too-large", `unpacks to more than ${limit} bytes`);
    if (entry.size > RATIO_MATTERS && entry.size > entry.packedSize * HIGHEST_RATIO) {
        throw new paceline_error/* PacelineError */.c("file-too-large", `unpacks to more than ${HIGHEST_RATIO} times its size`);
    }
    const bytes = unpack(packedBytes(archive, entry), entry);
    if (bytes.length !== entry.size || external_node_zlib_.crc32(bytes) !== entry.checksum) {
        throw new paceline_error/* PacelineError */.c("file-unreadable", "does not unpack to what the archive states");
    }
    return bytes.toString("utf8");
}
/** Nothing of an archive is written to disk; still, one that tries to lead somewhere is made by nobody who means well. */
function refuseTraps(entries) {
    const names = new Set(entries.map(({ name }) => name));
    const trap = names.size < entries.length || entries.some(({ name, link }) => link || LEADS_OUT.test(name));
    if (trap)
        throw new paceline_error/* PacelineError */.c("file-unreadable", "has links, names twice, or names that lead elsewhere");
}
function unpack(packed, { method, encrypted, size }) {
    if (encrypted || (method !== STORED && method !== DEFLATED)) {
        throw new paceline_error/* PacelineError */.c("file-unreadable", "is packed in a way that Paceline does not use");
    }
    if (method === STORED)
        return packed;
    try {
        return external_node_zlib_.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (error) {
        const code = error instanceof RangeError ? "file-too-large" : "file-unreadable";
        throw new paceline_error/* PacelineError */.c(code, `does not unpack: ${(0,paceline_error/* messageOf */.b)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 77931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnRunner: () => (/* binding */ runOnRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
// EXTERNAL MODULE: ./build/packages/core/action/read-inputs.js
var read_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/packages/core/action/run-action.js
var run_action = __webpack_require__(71159);
// EXTERNAL MODULE: ./build/packages/core/github/lazy-rest.js + 4 modules
var lazy_rest = __webpack_require__(15917);
// EXTERNAL MODULE: ./build/packages/core/history/file-store.js + 1 modules
var file_store = __webpack_require__(42152);
// EXTERNAL MODULE: ./build/packages/core/history/store.js
var store = __webpack_require__(19660);
// EXTERNAL MODULE: ./build/packages/core/render/render-markdown.js
var render_markdown = __webpack_require__(96749);
// EXTERNAL MODULE: ./build/packages/core/history/record.js
var history_record = __webpack_require__(65992);
;// CONCATENATED MODULE: ./build/packages/core/hosts/decision-file.js



/** In the job's own temporary folder, which the runner empties before and after each job. */
const NAME = "paceline-decisions.ndjson";
/** Any step of the job can write to it. */
const MOST_BYTES = 1024 * 1024;
const MOST_DECISION_BYTES = 64 * 1024;
/** Leaves decisions for a later step of the job that records. One that is too large to be kept is left out. */
async function leaveDecisions(temp, decisions) {
    const lines = decisions
        .map((decision) => JSON.stringify(decision))
        .filter((line) => line.length <= MOST_DECISION_BYTES);
    if (lines.length > 0)
        await (0,promises_.appendFile)((0,external_node_path_.join)(temp, NAME), `${lines.join("\n")}\n`);
}
/** The decisions of earlier steps, checked like everything that comes from outside. */
async function readDecisions(temp) {
    const path = (0,external_node_path_.join)(temp, NAME);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null || found.size > MOST_BYTES)
        return [];
    const lines = (await (0,promises_.readFile)(path, "utf8")).split("\n").filter((line) => line !== "");
    const { parseRecord } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8803));
    const parsed = parseRecord({ schema: history_record/* RECORD_SCHEMA */.ep, run_id: 1, decisions: lines.map(parseLine) });
    return parsed.ok ? (parsed.record.decisions ?? []) : [];
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/packages/core/hosts/folder-workspace.js + 1 modules
var folder_workspace = __webpack_require__(16076);
// EXTERNAL MODULE: ./build/packages/core/hosts/given-inputs.js + 1 modules
var given_inputs = __webpack_require__(7260);
// EXTERNAL MODULE: ./build/packages/core/hosts/perform-effect.js + 1 modules
var perform_effect = __webpack_require__(74775);
// EXTERNAL MODULE: ./build/packages/core/hosts/result-json.js
var result_json = __webpack_require__(44276);
// EXTERNAL MODULE: ./build/packages/core/hosts/run-context.js
var run_context = __webpack_require__(3025);
// EXTERNAL MODULE: ./build/packages/core/history/artifact-ledger.js
var artifact_ledger = __webpack_require__(2053);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var fields = __webpack_require__(99028);
;// CONCATENATED MODULE: ./build/packages/core/history/listed-artifact.js


const listed_artifact_NAME = /^paceline-run-(\d+)-\d+(-.+)?$/;
/** One entry of GitHub's list; null for an artifact that is not ours or has expired. */
function readListedArtifact(item, defaultBranch) {
    if (!(0,fields/* isObject */.G)(item) || item.expired === true)
        return null;
    const { id, name, size_in_bytes: size, workflow_run: run } = item;
    if (typeof id !== "number" || typeof name !== "string" || typeof size !== "number" || !(0,fields/* isObject */.G)(run))
        return null;
    const named = listed_artifact_NAME.exec(name);
    if (named === null || typeof run.id !== "number")
        return null;
    const own = run.repository_id !== undefined && run.repository_id === run.head_repository_id;
    return {
        id,
        name,
        size,
        digest: typeof item.digest === "string" && item.digest.startsWith("sha256:") ? item.digest : null,
        runId: Number(named[1]),
        part: named[2] !== undefined,
        uploader: run.id,
        trust: own ? "trusted" : "fork",
        learner: own && run.head_branch === defaultBranch,
    };
}
/**
 * The order to read in when not all can be read: what outsiders can pile up comes last, and a job's part after the
 * records of whole runs, which hold the parts that were there when they were made.
 */
function byWorth(left, right) {
    return worth(right) - worth(left) || right.id - left.id;
}
function worth({ trust, part }) {
    return (trust === "trusted" ? 2 : 0) + (part ? 0 : 1);
}
/**
 * What an artifact says of its own run is believed, with the trust that GitHub's listing gives that run. Of other runs
 * only the learner may speak, because only the default branch's own workflows write there. Null for what may not be
 * said; of other repositories nobody speaks.
 */
function vouched(record, artifact, repository) {
    if (artifact.learner)
        return { ...record, repository };
    const own = record.run_id === artifact.uploader && record.run_id === artifact.runId;
    if (!own)
        return null;
    return artifact.trust === "trusted" ? { ...record, repository, trust: "trusted" } : partOf(record, repository);
}
/** What only a run itself can know. Its jobs, times, changes and conclusion GitHub knows better than a stranger. */
function partOf(record, repository) {
    const { run_id, attempt, tests, failures, caches, decisions, policy } = record;
    return (0,history_record/* emptyRecord */.FR)({ run_id, attempt, repository, trust: "fork", tests, failures, caches, decisions, policy });
}

// EXTERNAL MODULE: ./build/packages/core/history/read-ndjson.js
var read_ndjson = __webpack_require__(21474);
// EXTERNAL MODULE: ./build/packages/core/history/unzip-records.js + 1 modules
var unzip_records = __webpack_require__(49124);
;// CONCATENATED MODULE: ./build/packages/core/history/artifact-downloads.js





/** One run's record compressed; 100,000 test files take about 2 MB. Larger ones are not fetched. */
const ARTIFACT_LIMIT = 20 * 1024 * 1024;
/** A run that also reads older ones records a thousand. */
const MOST_LINES = 10_000;
/** Refusals that the next download would meet as well. */
const FINAL = ["api-unauthorized", "api-forbidden", "api-limited"];
/** The downloads of one reading: they share the time, and end together when GitHub refuses the token. */
class ArtifactDownloads {
    #place;
    #limits;
    #end;
    #refused = false;
    leftOut = 0;
    constructor(place, limits) {
        this.#place = place;
        this.#limits = limits;
        this.#end = performance.now() + limits.allMs;
    }
    async read(artifact) {
        const { id, name } = artifact;
        const left = this.#end - performance.now();
        if (this.#refused || left <= 0)
            return this.#leave(id);
        try {
            const text = await this.#text(artifact, Math.ceil(Math.min(left, this.#limits.eachMs)));
            return { id, ...readText(text, artifact, this.#place.repository) };
        }
        catch (error) {
            const known = error instanceof paceline_error/* PacelineError */.c ? error : null;
            if (known !== null && FINAL.includes(known.code)) {
                // Others that were under way meet the same; it is said once.
                if (this.#refused)
                    return this.#leave(id);
                this.#refused = true;
            }
            const problem = { code: problemCode(known), source: name, message: (0,paceline_error/* messageOf */.b)(error) };
            return { id, records: [], problems: [problem] };
        }
    }
    #leave(id) {
        this.leftOut += 1;
        return { id, records: [], problems: [] };
    }
    async #text({ id, size, digest }, timeoutMs) {
        if (size > ARTIFACT_LIMIT)
            throw new paceline_error/* PacelineError */.c("file-too-large", `larger than ${ARTIFACT_LIMIT} bytes`);
        const path = `/repos/${this.#place.repository}/actions/artifacts/${id}/zip`;
        const bytes = await this.#place.rest.bytes(path, ARTIFACT_LIMIT, timeoutMs);
        if (digest !== null && digest !== `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`) {
            throw new paceline_error/* PacelineError */.c("file-unreadable", "is not what was uploaded");
        }
        return (0,unzip_records/* unzipRecords */.X)(bytes);
    }
}
function readText(text, artifact, repository) {
    if (hasMoreLines(text, MOST_LINES))
        throw new paceline_error/* PacelineError */.c("file-too-large", `more than ${MOST_LINES} lines`);
    const read = (0,read_ndjson/* readNdjson */.J)(text, artifact.name);
    const problems = [...read.problems];
    const records = read.records.flatMap((record) => {
        const believed = vouched(record, artifact, repository);
        if (believed !== null)
            return believed;
        const message = `speaks of run ${record.run_id}, which it may not`;
        problems.push({ code: "untrusted", source: artifact.name, message });
        return [];
    });
    return { records, problems };
}
/** Every line costs time and, where it is no record, a problem: a small archive can unpack to millions. */
function hasMoreLines(text, limit) {
    let lines = 0;
    for (let at = text.indexOf("\n"); at !== -1 && lines <= limit; at = text.indexOf("\n", at + 1))
        lines += 1;
    return lines > limit;
}
function problemCode(error) {
    switch (error?.code) {
        case "file-too-large":
            return "too-large";
        case "file-missing":
        case "api-missing":
            return "missing";
        case "file-unreadable":
            return "unreadable";
        default:
            return error?.code.startsWith("api-") === true ? "service" : "unreadable";
    }
}

// EXTERNAL MODULE: ./build/packages/core/history/in-parallel.js
var in_parallel = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./build/packages/core/history/open-requests.js


const owner = new external_node_async_hooks_.AsyncLocalStorage();
let watching = false;
/**
 * The toolkit's clients take no signal to stop and set no limit to a silent connection, but all go through `node:http`,
 * which announces each request. An unanswered one would hold the process, and so the user's job, for hours.
 */
function openRequests() {
    watch();
    const open = new Set();
    let over = false;
    const take = (request) => {
        if (over)
            request.destroy(timedOut());
        if (over || open.has(request))
            return;
        open.add(request);
        request.once("close", () => open.delete(request));
    };
    return {
        during: (work) => owner.run(take, async () => work()),
        cut() {
            over = true;
            for (const request of open)
                request.destroy(timedOut());
        },
    };
}
/** When a request is made (Node 22.12 and newer), and when all of it was handed over. */
const ANNOUNCEMENTS = ["http.client.request.created", "http.client.request.start"];
function watch() {
    if (watching)
        return;
    watching = true;
    for (const channel of ANNOUNCEMENTS) {
        (0,external_node_diagnostics_channel_.subscribe)(channel, (message) => owner.getStore()?.(message.request));
    }
}
/** The one code that all of the clients, the storage's among them, take for a network that is not worth trying again. */
function timedOut() {
    return Object.assign(new Error("cut by Paceline's time limit"), { code: "EHOSTUNREACH" });
}

;// CONCATENATED MODULE: ./build/packages/core/history/toolkit-messages.js



const listening = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * What the toolkit's clients say while `work` runs. They print refusals as warnings and return −1 or undefined, so the
 * reason can only be had from their output; kept from the log, a refusal does not look like an error to the user.
 *
 * Works may overlap: each hears only itself, and what others print is printed. After `limitMs` the work's requests are
 * cut, because the clients themselves would wait for an answer until the job's own limit of hours.
 */
async function hearToolkit(work, limitMs) {
    const listener = { output: [], requests: openRequests() };
    const release = hook();
    const running = listening.run(listener, () => listener.requests.during(work));
    running.then(release, release);
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            listener.requests.cut();
            reject(new paceline_error/* PacelineError */.c("service-unavailable", `no answer within ${limitMs / 1000} s`));
        }, limitMs);
    });
    try {
        const value = await Promise.race([running, limit]);
        return { value, ...readOutput(Buffer.concat(listener.output).toString("utf8")) };
    }
    finally {
        clearTimeout(timer);
    }
}
let latest = null;
function hook() {
    const { stdout } = process;
    // Someone else may have put theirs in its place meanwhile.
    const shared = latest !== null && stdout.write === latest.hear ? latest : install();
    latest = shared;
    shared.works += 1;
    return () => {
        shared.works -= 1;
        // Where theirs lies over this one it stays below, and passes on what no work says.
        if (shared.works === 0 && stdout.write === shared.hear)
            stdout.write = shared.before;
    };
}
function install() {
    const { stdout } = process;
    const before = stdout.write;
    const hear = (chunk, ...rest) => {
        const listener = listening.getStore();
        // A secret must reach the runner, or it would stand in the log of a later step.
        const passed = listener === undefined || startsWith(chunk, "::add-mask::");
        if (passed)
            return Reflect.apply(before, stdout, [chunk, ...rest]);
        listener.output.push(Buffer.from(chunk));
        const done = rest.find((argument) => typeof argument === "function");
        done?.();
        return true;
    };
    stdout.write = hear;
    return { hear: stdout.write, before, works: 0 };
}
function startsWith(chunk, text) {
    return Buffer.from(chunk.slice(0, text.length)).toString("latin1") === text;
}
function readOutput(output) {
    const messages = [];
    const debug = [];
    for (const line of output.split(/\r?\n/)) {
        const [, command, sentence] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
        const text = sentence === undefined ? line.trim() : unescapeData(sentence);
        if (command === "debug")
            debug.push(text);
        else if (text !== "" && (command === undefined || LEVELS.has(command)))
            messages.push(text);
    }
    return { messages, debug };
}
const LEVELS = new Set(["notice", "warning", "error"]);
/** A command's data is one line; what was several becomes one. */
function unescapeData(data) {
    return data.replaceAll("%0D", "").replaceAll("%0A", " ").replaceAll("%25", "%").trim();
}

;// CONCATENATED MODULE: ./build/packages/core/history/artifact-store.js











const UPLOAD_LIMIT_MS = 60_000;
/** Below the runs that a snapshot keeps, so that what a snapshot dropped for its age is not read again. */
const REBUILD_LIMIT = {
    downloads: 100,
    listed: 2_000,
    bytes: 256 * 1024 * 1024,
    eachMs: 60_000,
    allMs: 120_000,
};
/** A matrix has at most 256 jobs, each of which may leave a part. */
const PARTS_LIMIT = { ...REBUILD_LIMIT, downloads: 256 };
const PARALLEL = 5;
/** Uploads records as an artifact of the running workflow run: the durable log, writable from every event. */
async function uploadRecords(temp, name, records, limitMs = UPLOAD_LIMIT_MS) {
    let folder = null;
    try {
        folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, "paceline-"));
        const root = folder;
        const file = (0,external_node_path_.join)(root, "records.ndjson");
        await (0,promises_.writeFile)(file, (0,read_ndjson/* writeNdjson */.q)(records));
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(756), __webpack_require__.e(351), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 76799));
        const upload = () => new DefaultArtifactClient().uploadArtifact(name, [file], root);
        const { value } = await hearToolkit(upload, limitMs);
        return { done: value.id !== undefined, reason: value.id === undefined ? "no id was given" : name };
    }
    catch (error) {
        return { done: false, reason: (0,paceline_error/* messageOf */.b)(error) };
    }
    finally {
        if (folder !== null)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Records that artifacts keep: of one run's parts, or of the whole repository. */
async function readArtifacts(place, runId, { ledger, limits: given } = {}) {
    const limits = { ...(runId === undefined ? REBUILD_LIMIT : PARTS_LIMIT), ...given };
    const scope = runId === undefined ? "actions/artifacts" : `actions/runs/${runId}/artifacts`;
    const listed = await listArtifacts(place, scope, limits, ledger);
    const chosen = chooseArtifacts(listed.artifacts, limits);
    const downloads = new ArtifactDownloads(place, limits);
    const read = await (0,in_parallel/* inParallel */.H)(chosen, PARALLEL, (artifact) => downloads.read(artifact));
    const records = read.map(({ id, records: own }) => own.map((one) => ledger?.mark(one, id) ?? (0,artifact_ledger/* withoutMarks */.zw)(one)));
    const left = listed.artifacts.length - chosen.length + downloads.leftOut;
    const merged = (0,merge_records/* mergeRecords */.P)(...records);
    const used = records.filter((one) => one.length > 0).length;
    return {
        records: merged,
        problems: [...listed.problems, ...read.flatMap(({ problems }) => problems), ...leftProblem(scope, left)],
        sources: used > 0 ? [used === 1 ? "1 artifact" : `${used} artifacts`] : [],
        sections: store/* NO_SECTIONS */.j,
    };
}
async function listArtifacts(place, scope, limits, ledger) {
    const artifacts = [];
    const problems = [];
    let seen = 0;
    let trusted = 0;
    try {
        for await (const item of place.rest.pages(`/repos/${place.repository}/${scope}`, {}, "artifacts")) {
            seen += 1;
            const artifact = readListedArtifact(item, place.defaultBranch);
            if (artifact !== null && ledger?.has(artifact.id) !== true) {
                artifacts.push(artifact);
                if (artifact.trust === "trusted")
                    trusted += 1;
            }
            // Forks' do not count here, or an outsider could hide all others behind his own.
            if (trusted > limits.downloads || seen >= limits.listed)
                break;
        }
    }
    catch (error) {
        problems.push({ code: "service", source: scope, message: (0,paceline_error/* messageOf */.b)(error) });
    }
    return { artifacts, problems };
}
/** As many as the limits allow, the most worth first. */
function chooseArtifacts(artifacts, limits) {
    let bytes = 0;
    return artifacts
        .toSorted(byWorth)
        .slice(0, limits.downloads)
        .filter(({ size }) => {
        bytes += size > ARTIFACT_LIMIT ? 0 : size;
        return bytes <= limits.bytes;
    });
}
function leftProblem(source, left) {
    if (left === 0)
        return [];
    const message = `${left} or more artifacts were not read for lack of time or calls; a later run reads on`;
    return [{ code: "service", source, message }];
}

// EXTERNAL MODULE: ./build/packages/core/history/collect-early.js
var collect_early = __webpack_require__(7913);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot-file.js



const FOLDER = ".paceline";
/**
 * One fixed path, relative to the workspace: a cache entry is only found under the very same path string, and only a
 * relative one means the same place on every operating system.
 */
const SNAPSHOT_PATH = `${FOLDER}/history-v1.snapshot`;
/**
 * Lends the place of the snapshot in the workspace and leaves the workspace as it was. A folder of that name that was
 * there before is the user's and keeps its other files; a link of that name is not followed.
 */
async function withSnapshotFile(workspace, work) {
    const folder = (0,external_node_path_.join)(workspace, FOLDER);
    const file = (0,external_node_path_.join)(workspace, SNAPSHOT_PATH);
    const before = await (0,promises_.lstat)(folder).catch(() => null);
    if (before !== null && !before.isDirectory()) {
        throw new paceline_error/* PacelineError */.c("file-unreadable", `${FOLDER} in the workspace is not a folder`);
    }
    try {
        await (0,promises_.rm)(file, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        return await work(file);
    }
    finally {
        await (0,promises_.rm)(before === null ? folder : file, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot-reading.js
var snapshot_reading = __webpack_require__(32376);
;// CONCATENATED MODULE: ./build/packages/core/history/cache-store.js







const LIMITS = {
    readMs: 30_000,
    writeMs: 60_000,
    packedBytes: 32 * 1024 * 1024,
    unpackedBytes: 400 * 1024 * 1024,
};
/**
 * The snapshot in the Actions cache: read by prefix, newest first. Entries never change, so a write is a new entry: what
 * this store last read, with the records merged into it.
 */
function cacheStore(place, given = {}) {
    const limits = { ...LIMITS, ...given };
    let last = null;
    return {
        name: "cache",
        async read() {
            last = null;
            return restoreSnapshot(place, limits, (snapshot) => {
                last = snapshot;
            });
        },
        write: (records, sections) => saveSnapshot(place, limits, { base: last, records, sections }),
    };
}
async function restoreSnapshot(place, limits, remember) {
    const prefix = keyPrefix(place);
    try {
        const { restoreCache } = await cacheClient();
        return await withSnapshotFile(place.workspace, async (file) => {
            // The last flag: found from every operating system.
            const restore = () => restoreCache([SNAPSHOT_PATH], prefix, [prefix], { timeoutInMs: limits.readMs }, true);
            const heard = await hearToolkit(restore, limits.readMs);
            const key = heard.value;
            if (key !== undefined)
                return openSnapshot(await readBounded(file, limits), key, place, limits, remember);
            const reason = refusal(heard);
            return reason === null ? nothing : problem("service", prefix, reason);
        });
    }
    catch (error) {
        return problem(cache_store_problemCode(error), prefix, (0,paceline_error/* messageOf */.b)(error));
    }
}
async function readBounded(file, { packedBytes }) {
    // The entry may hold anything under this name: a folder, a link that leads elsewhere, or nothing.
    const found = await (0,promises_.lstat)(file).catch(() => null);
    if (found?.isFile() !== true)
        throw new paceline_error/* PacelineError */.c("file-unreadable", "the cache entry holds no snapshot");
    if (found.size > packedBytes)
        throw new paceline_error/* PacelineError */.c("file-too-large", `larger than ${packedBytes} bytes`);
    return (0,promises_.readFile)(file);
}
async function openSnapshot(bytes, source, place, { unpackedBytes }, remember) {
    (0,collect_early/* collectEarly */.E)(bytes.length);
    const { readSnapshot } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 37478));
    const read = await readSnapshot(bytes, place.key, unpackedBytes);
    if (!read.ok)
        return problem(read.code, source, read.message);
    remember(read.snapshot);
    const reading = (0,snapshot_reading/* snapshotReading */.n)(read.snapshot, source, [`cache ${source}`]);
    if (read.snapshot.runs > 0)
        return reading;
    if (reading.problems.length > 0)
        return { ...nothing, problems: reading.problems };
    return problem("unreadable", source, "the snapshot holds no run record");
}
async function saveSnapshot(place, limits, { base, records, sections }) {
    const key = `${keyPrefix(place)}${place.runId}-${place.attempt}`;
    try {
        const { saveCache } = await cacheClient();
        const { updateSnapshot } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 72263));
        const write = (how) => updateSnapshot(base, records, { key: place.key, sections, ...how });
        const snapshot = fittingSnapshot(write, limits);
        return await withSnapshotFile(place.workspace, async (file) => {
            await (0,promises_.writeFile)(file, snapshot);
            const heard = await hearToolkit(() => saveCache([SNAPSHOT_PATH], key, {}, true), limits.writeMs);
            if (heard.value !== -1)
                return { done: true, reason: key };
            return { done: false, reason: refusal(heard) ?? heard.messages.at(-1) ?? "refused without a reason" };
        });
    }
    catch (error) {
        return { done: false, reason: (0,paceline_error/* messageOf */.b)(error) };
    }
}
/** How much is kept where a snapshot does not fit: first the usual detail, then ever less. */
const SHRINKING = [
    {},
    { limits: { detailedRuns: 200, testedRuns: 15, casedRuns: 2, runs: 5_000 } },
    { limits: { detailedRuns: 50, testedRuns: 5, casedRuns: 1, runs: 2_000 } },
    { limits: { detailedRuns: 0, testedRuns: 0, casedRuns: 0, runs: 500 } },
];
/** A snapshot that can be read again, with as much detail as fits. */
function fittingSnapshot(write, limits) {
    for (const how of SHRINKING) {
        const written = writeUnlessTooLong(write, how);
        if (written === null || written.unpackedBytes > limits.unpackedBytes)
            continue;
        if (written.bytes.length <= limits.packedBytes)
            return written.bytes;
    }
    throw new paceline_error/* PacelineError */.c("file-too-large", `no snapshot fits into ${limits.packedBytes} bytes`);
}
/** Null where a text would be longer than Node allows. */
function writeUnlessTooLong(write, how) {
    try {
        return write(how);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** The client, where it has somebody to talk to: without a service it would try for ten seconds to find that out. */
async function cacheClient() {
    const client = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(756), __webpack_require__.e(540), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 47108));
    if (!client.isFeatureAvailable())
        throw new paceline_error/* PacelineError */.c("service-unavailable", "there is no cache service here");
    return client;
}
/** Commas end a key, and a key has at most 512 characters. */
function keyPrefix({ defaultBranch }) {
    return `paceline-history-v1-${defaultBranch.replaceAll(",", "_").slice(0, 300)}-`;
}
const REFUSALS = /^(Failed to (restore|save)|Cache (restore|save) skipped)/;
const RESERVATION = "Failed to reserve cache: ";
/** Why nothing was saved or read, in the service's own words where the client passes them on; null for a plain miss. */
function refusal({ messages, debug }) {
    // To the user the client only guesses ("another job may be creating this cache").
    const reservation = debug.findLast((line) => line.startsWith(RESERVATION));
    if (reservation === undefined)
        return messages.findLast((message) => REFUSALS.test(message)) ?? null;
    const words = reservation.slice(RESERVATION.length).replace(/^Error: /, "");
    const answer = words.indexOf("Failed request: ");
    return answer === -1 ? words : words.slice(answer + "Failed request: ".length);
}
function cache_store_problemCode(error) {
    const code = error instanceof paceline_error/* PacelineError */.c ? error.code : null;
    if (code === "file-too-large")
        return "too-large";
    return code === "service-unavailable" ? "service" : "unreadable";
}
const nothing = { records: [], problems: [], sources: [], sections: store/* NO_SECTIONS */.j };
function problem(code, source, message) {
    return { ...nothing, problems: [{ code, source, message }] };
}

;// CONCATENATED MODULE: ./build/packages/core/hosts/runner-history.js





/** Events whose runs may write the default branch's cache; all others only waste space in their own scope. */
const SNAPSHOT_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "workflow_run"];
/** `snapshot` is where the merged history lies, by default the Actions cache. */
function runnerHistory(options, snapshot = cachedSnapshot(options)) {
    const { context, temp, rest } = options;
    let rebuilt = empty;
    async function artifacts(runId, wish) {
        const { repository } = context;
        if (rest === null || repository === null)
            return empty;
        return readArtifacts({ repository, defaultBranch: context.defaultBranch ?? "main", rest }, runId, wish);
    }
    return {
        async read() {
            const cached = (await snapshot?.read()) ?? empty;
            if (cached.records.length > 0)
                return cached;
            rebuilt = await artifacts(undefined, { ledger: (0,artifact_ledger/* artifactLedger */.ul)([]) });
            return { ...rebuilt, problems: [...cached.problems, ...rebuilt.problems] };
        },
        readParts: (runId) => artifacts(runId),
        keepArtifact: (name, records) => uploadRecords(temp, name, records),
        async keepSnapshot(records, sections = store/* NO_SECTIONS */.j) {
            const refusal = whyNoSnapshot(context);
            if (refusal !== null || snapshot === null)
                return { done: false, reason: refusal ?? "no run id" };
            // All artifacts that the newest snapshot lacks, not only this run's: a parallel run may have saved over another's.
            const cached = await snapshot.read();
            const known = [...takenFrom(cached), ...takenFrom(rebuilt)];
            const loose = await artifacts(undefined, { ledger: (0,artifact_ledger/* artifactLedger */.ul)(known) });
            // What was rebuilt need not be downloaded again where there still is no snapshot.
            const { done, reason } = await snapshot.write((0,merge_records/* mergeRecords */.P)(rebuilt.records, loose.records, records), sections);
            const missed = loose.problems.find(({ code }) => code === "service");
            return { done, reason: missed === undefined ? reason : `${reason}; not all artifacts: ${missed.message}` };
        },
    };
}
function cachedSnapshot({ context, workspace, key }) {
    const { runId, attempt, defaultBranch } = context;
    return runId === null ? null : cacheStore({ workspace, defaultBranch: defaultBranch ?? "main", runId, attempt, key });
}
function takenFrom({ artifacts, records }) {
    return artifacts ?? records.flatMap(artifact_ledger/* takenArtifacts */.tn);
}
function whyNoSnapshot({ event, ref, defaultBranch }) {
    if (event === null || !SNAPSHOT_EVENTS.includes(event)) {
        return `a ${event ?? "run without an event"} run may not write the default branch's cache; a later run merges the artifact`;
    }
    if (defaultBranch !== null && ref !== null && ref !== `refs/heads/${defaultBranch}`) {
        return `${ref} is not the default branch; a later run there merges the artifact`;
    }
    return null;
}
const empty = { records: [], problems: [], sources: [], sections: store/* NO_SECTIONS */.j };

;// CONCATENATED MODULE: ./build/packages/core/hosts/actions.js


















/** GitHub shows at most this many annotations of a kind per step. */
const ANNOTATIONS_PER_LEVEL = 10;
/** Runs an action as a step on a runner. Only a refused input, a failing verdict or `fail-on-error` fails the step. */
async function runOnRunner(action) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 26578));
    const { env } = process;
    const folder = env.GITHUB_WORKSPACE ?? process.cwd();
    const temp = env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    const workspace = (0,folder_workspace/* folderWorkspace */.c)(folder);
    const context = (0,run_context/* runContext */.p)({ env, payload: readPayload(env.GITHUB_EVENT_PATH) });
    let services = null;
    function open(common) {
        const token = common["github-token"];
        const baseUrl = env.GITHUB_API_URL ?? "https://api.github.com";
        const rest = token === undefined ? null : (0,lazy_rest/* lazyRest */.L)({ token, baseUrl });
        const key = common["history-key"];
        services = runnerHistory({ context, workspace: folder, temp, rest, key });
        return {
            context,
            workspace,
            workspaceAt: folder_workspace/* folderWorkspace */.c,
            history: warnAbout(common.history === "actions" ? services : fileHistory((0,external_node_path_.join)(folder, common.history), key)),
            historyAt: (path) => warnAbout(fileHistory((0,external_node_path_.join)(folder, path), key)),
            rest,
            decisions: () => readDecisions(temp),
            now: () => new Date(),
            temp: env.RUNNER_TEMP?.replaceAll("\\", "/") ?? null,
            log: { debug: core.debug, info: core.info, warn: (message) => core.warning(message) },
        };
    }
    function warnAbout(history) {
        const told = async (reading) => {
            for (const problem of (await reading).problems.slice(0, 5)) {
                const place = problem.line === undefined ? problem.source : `${problem.source}:${problem.line}`;
                core.info(`history: ${place}: ${problem.message} (${problem.code})`);
            }
            return reading;
        };
        return { read: () => told(history.read()), readParts: (runId) => told(history.readParts(runId)) };
    }
    const host = {
        givenInputs: (wanted) => {
            const sources = {
                readFile: (path) => workspace.read(path).catch(() => null),
                readStandardInput: async () => "",
            };
            return (0,given_inputs/* givenInputs */.P)(wanted, runnerInputs(wanted, env), workspace, sources);
        },
        open,
        perform: (effect, ports) => (0,perform_effect/* performEffect */.d)(effect, ports, folder, services),
        async refuse(refused, problems) {
            core.setFailed(`${refused.name}: wrong input\n${problems.map(read_inputs/* describeProblem */.B).join("\n")}`);
        },
        async trouble(troubled, error, fails) {
            const message = `${troubled.name}: ${(0,paceline_error/* messageOf */.b)(error)}`;
            if (fails)
                core.setFailed(message);
            else
                core.warning(`${message}. The step goes on without it.`, { title: "Paceline" });
            if (error instanceof Error && error.stack)
                core.debug(error.stack);
        },
        async present(presentation) {
            for (const [name, value] of Object.entries(presentation.outputs))
                core.setOutput(name, value ?? "");
            const result = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, "paceline-")), `${action.name}.json`);
            await (0,promises_.writeFile)(result, (0,result_json/* resultJson */.y)(presentation));
            core.setOutput("result-path", result);
            await leaveDecisions(temp, presentation.decisions).catch((error) => core.debug((0,paceline_error/* messageOf */.b)(error)));
            annotate(presentation.annotations, core);
            for (const problem of (0,perform_effect/* unwrittenFiles */.c)(presentation))
                core.warning(problem, { title: "Paceline" });
            await writeSummary(presentation, core);
            if (presentation.verdict === "fail")
                core.setFailed(`${action.name}: the verdict is "fail"; see the job summary`);
        },
    };
    await (0,run_action/* runAction */.C)(action, host);
}
async function writeSummary(presentation, core) {
    if (!presentation.writeSummary)
        return;
    await core.summary
        .addRaw((0,render_markdown/* renderMarkdown */.G)(presentation.summary))
        .addEOL()
        .write()
        .catch((error) => core.info(`The job summary could not be written: ${(0,paceline_error/* messageOf */.b)(error)}`));
}
function annotate(annotations, core) {
    for (const level of ["error", "warning", "notice"]) {
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        for (const { message, title, file, line, column } of ofLevel.slice(0, ANNOTATIONS_PER_LEVEL)) {
            core[level](message, {
                ...(title !== undefined && { title }),
                ...(file !== undefined && { file }),
                ...(line !== undefined && { startLine: line }),
                ...(column !== undefined && { startColumn: column }),
            });
        }
        const hidden = ofLevel.length - ANNOTATIONS_PER_LEVEL;
        if (hidden > 0)
            core.info(`${hidden} more annotations (${level}) are in the job summary.`);
    }
}
/** `INPUT_MAX-SHARDS`: upper case, dashes kept, spaces as underscores. */
function runnerInputs(action, env) {
    const names = Object.keys(action.inputs);
    const texts = names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? ""]);
    return { place: "input", texts: Object.fromEntries(texts) };
}
function readPayload(path) {
    try {
        return path === undefined ? null : JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch {
        return null;
    }
}
function fileHistory(path, key) {
    const empty = { records: [], problems: [], sources: [], sections: store/* NO_SECTIONS */.j };
    return { read: () => (0,file_store/* fileStore */.o)(path, key).read(), readParts: async () => empty };
}


/***/ })

};
