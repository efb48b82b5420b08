export const id = 819;
export const ids = [819];
export const modules = {

/***/ 91203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CONFIG_LIMIT),
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/** A configuration file is short; a larger one is a mistake or an attack. */
const CONFIG_LIMIT = 256 * 1024;
/**
 * One action's section of the configuration file, as if its values had been given as inputs. Lists become lines.
 * YAML that cannot be read is a wrong input, like any other.
 */
async function readConfig(text, path, section) {
    const nothing = { place: path, texts: {} };
    const wrong = (expected) => ({
        given: nothing,
        problems: [{ name: "config", place: path, given: null, expected }],
    });
    const { load } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 33243));
    let document;
    try {
        document = load(text, { filename: path });
    }
    catch (error) {
        return wrong(`YAML that can be read (${error instanceof Error ? error.message.split("\n")[0] : "broken"})`);
    }
    if (document === undefined || document === null)
        return { given: nothing, problems: [] };
    if (!isMapping(document))
        return wrong("a mapping with one section per action");
    const values = Object.hasOwn(document, section) ? document[section] : null;
    if (values === undefined || values === null)
        return { given: nothing, problems: [] };
    if (!isMapping(values))
        return wrong(`a mapping of inputs under "${section}"`);
    const entries = Object.entries(values).map(([name, value]) => [name, asText(value)]);
    return { given: { place: path, texts: Object.fromEntries(entries) }, problems: [] };
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asText(value) {
    if (value === null || value === undefined)
        return "";
    if (Array.isArray(value))
        return value.map(asText).join("\n");
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 54688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ describeEffect)
/* harmony export */ });
/** An effect without its bulk, as `--json` and the terminal show it. */
function describeEffect(effect) {
    switch (effect.kind) {
        case "write-file":
            return { kind: effect.kind, path: effect.path, characters: effect.content.length };
        case "keep-records":
            return { kind: effect.kind, store: effect.store, name: effect.name, records: effect.records.length };
        case "rerun-failed-jobs":
            return { ...effect };
        case "export-telemetry":
            // Some receivers take their key in the address, so only the host is shown.
            return { kind: effect.kind, host: new URL(effect.endpoint).host, run: effect.record.run_id };
    }
}


/***/ }),

/***/ 71159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23938);
/* harmony import */ var _render_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62034);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91438);
/* harmony import */ var _paceline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94575);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3071);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58161);






/** Runs one action in one host, from text inputs to exit code. The only place where errors are caught. */
async function runAction(action, host) {
    let failOnError = false;
    try {
        const read = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(action.inputs, await host.givenInputs(action));
        if (!read.ok) {
            await host.refuse(action, read.problems);
            return 2;
        }
        failOnError = read.values["fail-on-error"];
        return await decide(action, read.values, host);
    }
    catch (error) {
        if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d) {
            await host.refuse(action, error.problems);
            return 2;
        }
        await host.trouble(action, error, failOnError);
        return 3;
    }
}
async function decide(action, values, host) {
    const opened = host.open(values);
    const history = rememberHistory(opened.history);
    const ports = { ...opened, history };
    const started = ports.now();
    const result = await runOrFallBack(action, values, ports);
    const effects = await performAll(result.effects ?? [], host, ports);
    const settled = { ...result, ...result.settle?.(effects.map(({ outcome }) => outcome)) };
    const verdict = settled.verdict ?? "pass";
    const seconds = (ports.now().getTime() - started.getTime()) / 1000;
    await host.present({
        action,
        outputs: settled.outputs,
        data: settled.data,
        summary: withFooter(settled.summary, action, history.reading(), seconds),
        annotations: settled.annotations ?? [],
        effects,
        decisions: decisionRecords(result.decisions ?? [], action, ports),
        verdict,
        writeSummary: values.summary,
    });
    return verdict === "pass" ? 0 : 1;
}
/** Decisions under a name that is their own in the whole history: the run's, the job's, the action's, and the time. */
function decisionRecords(decisions, action, { context, now }) {
    const { runId, attempt, job } = context;
    const decided = now().toISOString();
    return decisions.map(({ action: name = action.name, decision, evidence }) => ({
        action: name,
        id: [runId ?? "local", attempt, job ?? "", name, decided].join("/"),
        decided_at: decided,
        decision,
        evidence,
        outcome: null,
    }));
}
/** The stated default where `run` broke and the action has one; the reason is shown with it. */
async function runOrFallBack(action, values, ports) {
    try {
        return await action.run(values, ports);
    }
    catch (error) {
        if (!action.fallback || values["fail-on-error"] || error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)
            throw error;
        const result = await action.fallback(values, ports);
        const warning = {
            level: "warning",
            title: `Paceline: ${action.name} uses its default`,
            message: (0,_paceline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error),
        };
        return { ...result, annotations: [warning, ...(result.annotations ?? [])] };
    }
}
async function performAll(effects, host, ports) {
    const performed = [];
    for (const effect of effects) {
        const outcome = await host
            .perform(effect, ports)
            .catch((error) => ({ done: false, reason: (0,_paceline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error) }));
        performed.push({ effect, outcome });
    }
    return performed;
}
/** Reads the history at most once and tells afterwards what was read, for the footer. */
function rememberHistory(port) {
    let promise = null;
    let reading = null;
    return {
        read() {
            promise ??= port.read().then((value) => {
                reading = value;
                return value;
            });
            return promise;
        },
        readParts: (runId) => port.readParts(runId),
        reading: () => reading,
    };
}
function withFooter(summary, action, reading, seconds) {
    const docs = (0,_render_document_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("documentation", `${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .HOME */ .y}/tree/main/actions/${action.name}#readme`);
    const text = (0,_render_document_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `Paceline ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x} · ${historyUsed(reading)} · took ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(seconds)} · ${docs}`;
    return { ...summary, blocks: [...summary.blocks, (0,_render_document_js__WEBPACK_IMPORTED_MODULE_3__/* .footer */ .qr)(text)] };
}
function historyUsed(reading) {
    if (reading === null)
        return "no history needed";
    const { records, sources, problems } = reading;
    if (records.length === 0)
        return problems[0] ? `history could not be read: ${problems[0].message}` : "no history yet";
    const from = records.find((record) => record.created_at !== null)?.created_at?.slice(0, 10);
    const to = records.findLast((record) => record.created_at !== null)?.created_at?.slice(0, 10);
    const span = from && to ? `, ${from} to ${to}` : "";
    return `history: ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(records.length, "run")}${span}${sources.length > 0 ? ` (${sources.join(", ")})` : ""}`;
}


/***/ }),

/***/ 58161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION),
/* harmony export */   y: () => (/* binding */ HOME)
/* harmony export */ });
/** The version of every action: they are released together. A test holds it equal to `package.json`. */
const VERSION = "0.1.0";
/** Where documentation links in summaries point. */
const HOME = "https://github.com/paceline/paceline";


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

/***/ 15917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ lazyRest)
});

// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/packages/core/github/api-refusal.js

/** A longer pause than this is not waited for: the job costs more than the answer is worth. */
const LONGEST_PAUSE_MS = 20_000;
/** The pause after the first failed attempt is twice this, after the next four times. */
const PAUSE_MS = 500;
/** Milliseconds to wait before trying again, or null where trying again is of no use, or could do something twice. */
function pauseAfter(error, attempt, method) {
    if (error instanceof paceline_error/* PacelineError */.c)
        return null;
    const { status, headers } = refusalOf(error);
    const later = status !== null && (status === 403 || status === 429 || status >= 500);
    const wait = Number(headers["retry-after"] ?? Number.NaN) * 1000;
    if (later && wait >= 0)
        return wait <= LONGEST_PAUSE_MS ? wait : null;
    const passing = status === null || status === 429 || status >= 500;
    // Unlike a refusal for now, a broken answer does not say whether the request was carried out.
    const harmless = method === "GET" || status === 429;
    return passing && harmless ? PAUSE_MS * 2 ** attempt : null;
}
/** The error with Paceline's code for it and with the words that GitHub gave. */
function apiError(route, error) {
    if (error instanceof paceline_error/* PacelineError */.c)
        return error;
    const refusal = refusalOf(error);
    const message = `${route}: ${refusal.status ?? ""} ${(0,paceline_error/* messageOf */.b)(error)}`.trim();
    return new paceline_error/* PacelineError */.c(codeOf(refusal, (0,paceline_error/* messageOf */.b)(error)), message, { cause: error });
}
/** Whether this is the answer 304, which Octokit throws like a refusal. */
function isNotModified(error) {
    return refusalOf(error).status === 304;
}
/** The headers that came with a refusal; none where no answer came. */
function headersOf(error) {
    return refusalOf(error).headers;
}
function refusalOf(error) {
    const { status, response } = error;
    return { status: response === undefined ? null : (status ?? null), headers: response?.headers ?? {} };
}
function codeOf({ status, headers }, message) {
    if (status === null || status >= 500)
        return "api-unavailable";
    if (status === 401)
        return "api-unauthorized";
    if (status === 404 || status === 410)
        return "api-missing";
    const limited = status === 403 && (headers["x-ratelimit-remaining"] === "0" || /rate limit|quota/i.test(message));
    if (status === 429 || limited)
        return "api-limited";
    return status === 403 ? "api-forbidden" : "api-unexpected";
}

;// CONCATENATED MODULE: ./build/packages/core/github/read-body.js
/**
 * The first `maxBytes` of a body; the rest is not fetched. Rejects when the connection ends before the body does, which
 * Octokit, left to read by itself, takes for an empty answer.
 */
async function readBody(stream, maxBytes) {
    const chunks = [];
    let length = 0;
    if (stream instanceof ReadableStream) {
        // Leaving the loop cancels the stream, and with it the transfer.
        for await (const chunk of stream) {
            chunks.push(chunk);
            length += chunk.byteLength;
            if (length > maxBytes)
                break;
        }
    }
    const bytes = Buffer.concat(chunks);
    return length > maxBytes ? { bytes: bytes.subarray(0, maxBytes), cut: true } : { bytes, cut: false };
}

;// CONCATENATED MODULE: ./build/packages/core/github/read-rate-limit.js
/** What an answer says of the token's limit; null where it says nothing, as servers without limits do. */
function readRateLimit(headers) {
    const remaining = count(headers["x-ratelimit-remaining"]);
    if (remaining === null)
        return null;
    const reset = count(headers["x-ratelimit-reset"]);
    return { remaining, resetAt: reset === null ? null : reset * 1000 };
}
function count(header) {
    return /^\d{1,12}$/.test(String(header ?? "")) ? Number(header) : null;
}

;// CONCATENATED MODULE: ./build/packages/core/github/octokit-rest.js




const PAGE_SIZE = 100;
const ATTEMPTS = 3;
/** The token of a job allows so many an hour, for all jobs of the repository together. */
const BUDGET = 1_000;
const CALL_TIMEOUT_MS = 30_000;
/** A page of 100 runs with their repositories takes about 2 MB. */
const JSON_LIMIT = 64 * 1024 * 1024;
/** The REST port over `@actions/github`, with a budget, short retries and paging. */
async function octokitRest(options) {
    if (options.token === "")
        throw new paceline_error/* PacelineError */.c("api-unauthorized", "the token is empty");
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(options.token, { baseUrl: options.baseUrl });
    const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    const budget = options.budget ?? BUDGET;
    let calls = 0;
    let rate = null;
    async function once(asked) {
        const { method, path, query, body, maxBytes = JSON_LIMIT, timeoutMs, headers: own = {} } = asked;
        if (calls >= budget)
            throw new paceline_error/* PacelineError */.c("api-limited", `${path}: the budget of ${budget} calls is used up`);
        calls += 1;
        const limit = timeoutMs ?? options.timeoutMs ?? CALL_TIMEOUT_MS;
        const signal = AbortSignal.timeout(limit);
        const request = { signal, parseSuccessResponseBody: false };
        const url = `${literal(path)}${queryString(query)}`;
        try {
            const { data, headers } = await octokit.request({
                method,
                url,
                request,
                headers: own,
                ...(body !== undefined && { data: body }),
            });
            rate = readRateLimit(headers) ?? rate;
            const read = readBody(data, maxBytes);
            // A POST was carried out once it is answered: what is lost of its answer must not make it fail.
            return { headers, ...(await (method === "POST" ? read.catch(() => NO_BODY) : read)) };
        }
        catch (error) {
            rate = readRateLimit(headersOf(error)) ?? rate;
            if (isNotModified(error))
                return { ...NO_BODY, headers: {}, isNotModified: true };
            if (!signal.aborted)
                throw error;
            throw new paceline_error/* PacelineError */.c("api-unavailable", `${method} ${path}: no answer within ${limit / 1000} s`, {
                cause: error,
            });
        }
    }
    async function call(request) {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await once(request);
            }
            catch (error) {
                const pause = pauseAfter(error, attempt, request.method);
                if (attempt >= ATTEMPTS || pause === null)
                    throw apiError(`${request.method} ${request.path}`, error);
                await sleep(pause);
            }
        }
    }
    return {
        get calls() {
            return calls;
        },
        get rate() {
            return rate;
        },
        async getIfChanged(path, query, etag) {
            const headers = etag === null ? {} : { "if-none-match": etag };
            const answer = await call({ method: "GET", path, query, headers });
            if (answer.isNotModified === true)
                return { isChanged: false };
            const known = answer.headers.etag;
            return {
                isChanged: true,
                value: parseJson(path, answer),
                etag: known === undefined ? null : String(known),
                hasNext: hasNext(answer),
            };
        },
        get: async (path, query) => parseJson(path, await call({ method: "GET", path, query })),
        async post(path, body) {
            const answer = await call({ method: "POST", path, body });
            return answer.bytes.length === 0 ? null : parseJson(path, answer);
        },
        async text(path, maxBytes) {
            const { bytes, cut } = await call({ method: "GET", path, maxBytes });
            // A character that the cut went through is left out.
            return new TextDecoder().decode(bytes, { stream: cut });
        },
        async bytes(path, maxBytes, timeoutMs) {
            const { bytes, cut } = await call({ method: "GET", path, maxBytes, timeoutMs });
            if (cut)
                throw new paceline_error/* PacelineError */.c("file-too-large", `${path}: larger than ${maxBytes} bytes`);
            return bytes;
        },
        async *pages(path, query, listKey) {
            for (let page = 1;; page += 1) {
                const answer = await call({ method: "GET", path, query: { per_page: PAGE_SIZE, ...query, page } });
                const data = parseJson(path, answer);
                const items = listKey === undefined ? data : data?.[listKey];
                if (!Array.isArray(items))
                    throw new paceline_error/* PacelineError */.c("api-unexpected", `${path}: the answer holds no list`);
                yield* items;
                if (items.length === 0 || !hasNext(answer))
                    return;
            }
        },
    };
}
function hasNext({ headers }) {
    return String(headers.link ?? "").includes('rel="next"');
}
const NO_BODY = { bytes: Buffer.alloc(0), cut: false };
function parseJson(path, { bytes, cut }) {
    try {
        if (!cut)
            return JSON.parse(bytes.toString("utf8"));
    }
    catch {
        // Said below, without the parser's words, which quote the answer.
    }
    throw new paceline_error/* PacelineError */.c("api-unexpected", `${path}: the answer is ${cut ? "too large" : "not JSON"}`);
}
/** Octokit takes `{name}` and `:name` in a path for places to fill in. */
function literal(path) {
    return path.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll(":", "%3A");
}
function queryString(query = {}) {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        if (value !== undefined)
            parameters.set(name, String(value));
    return parameters.size === 0 ? "" : `?${parameters}`;
}

// EXTERNAL MODULE: ./build/packages/core/github/rest.js
var rest = __webpack_require__(40172);
;// CONCATENATED MODULE: ./build/packages/core/github/lazy-rest.js


/** A REST port that loads its client at the first call: most actions never call. */
function lazyRest(options) {
    let opened = null;
    let client = null;
    const open = () => {
        opened ??= octokitRest(options).then((rest) => {
            client = rest;
            return rest;
        });
        return opened;
    };
    return {
        get calls() {
            return client?.calls ?? 0;
        },
        get rate() {
            return client?.rate ?? null;
        },
        getIfChanged: async (path, query, etag) => (0,rest/* getIfChanged */.Q)(await open(), path, query, etag),
        get: async (path, query) => (await open()).get(path, query),
        post: async (path, body) => (await open()).post(path, body),
        text: async (path, maxBytes) => (await open()).text(path, maxBytes),
        bytes: async (path, maxBytes, timeoutMs) => (await open()).bytes(path, maxBytes, timeoutMs),
        async *pages(path, query, listKey) {
            yield* (await open()).pages(path, query, listKey);
        },
    };
}


/***/ }),

/***/ 40172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ getIfChanged)
/* harmony export */ });
/** Asks as far as the client can; one that knows no ETags finds every answer new. */
async function getIfChanged(rest, path, query, etag) {
    if (rest.getIfChanged)
        return rest.getIfChanged(path, query, etag);
    return { isChanged: true, value: await rest.get(path, query), etag: null, hasNext: null };
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ collectTextEarly),
/* harmony export */   E: () => (/* binding */ collectEarly)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/** A history of this size on disk holds some hundred thousand rows. */
const LARGE = 256 * 1024;
/** Text of this size leaves several times as much garbage behind when it becomes records. */
const LARGE_TEXT = 16 * 1024 * 1024;
/**
 * Keeps memory low while a large history is read and used. V8 lets its space for new objects grow to 96 MB before it
 * collects; kept small, planning 100,000 test files peaks a third lower and takes no longer. Not at the start of every
 * step: changed flags make V8 compile Node's own modules anew, which costs 10 ms.
 */
function collectEarly(bytes) {
    if (bytes > LARGE)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
}
/** The same for text that is going to be parsed: its garbage would grow to 400 MB; this takes a tenth more time. */
function collectTextEarly(bytes) {
    collectEarly(bytes);
    if (bytes > LARGE_TEXT)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growing-percent=70");
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

/***/ 42152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ fileStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
// EXTERNAL MODULE: ./build/packages/core/history/collect-early.js
var collect_early = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/packages/core/history/decompress.js
var decompress = __webpack_require__(91826);
// EXTERNAL MODULE: ./build/packages/core/history/history-file.js
var history_file = __webpack_require__(73844);
// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
// EXTERNAL MODULE: ./build/packages/core/history/merge-sections.js
var merge_sections = __webpack_require__(13490);
// EXTERNAL MODULE: ./build/packages/core/history/read-ndjson.js
var read_ndjson = __webpack_require__(21474);
;// CONCATENATED MODULE: ./build/packages/core/history/snapshot/is-snapshot.js
const NAME = "paceline.snapshot/";
/** Whether these bytes are a snapshot of any version. */
function isSnapshot(bytes) {
    return bytes.toString("latin1", 0, NAME.length) === NAME;
}

// EXTERNAL MODULE: ./build/packages/core/history/snapshot-reading.js
var snapshot_reading = __webpack_require__(32376);
// EXTERNAL MODULE: ./build/packages/core/history/store.js
var store = __webpack_require__(19660);
;// CONCATENATED MODULE: ./build/packages/core/history/file-store.js












/** A history file may be this large on disk: 10,000 runs take about 8 MB compressed. */
const FILE_LIMIT = 256 * 1024 * 1024;
/** Records in an NDJSON file (plain, `.gz`, `.zst`) or a snapshot, or in every such file of a folder. */
function fileStore(path, key) {
    return {
        name: "file",
        read: () => readPath(path, key),
        write: (records, sections = store/* NO_SECTIONS */.j) => mergeInto(path, records, key, sections),
    };
}
async function readPath(path, key) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        return nothing({ code: "missing", source: path, message: "there is no such file or folder" });
    if (!found.isDirectory())
        return readFiles([path], path, key);
    const names = (await (0,promises_.readdir)(path)).filter((name) => history_file/* HISTORY_FILE */.C.test(name)).sort();
    if (names.length === 0)
        return nothing({ code: "missing", source: path, message: "no .ndjson file in this folder" });
    const paths = names.map((name) => (0,external_node_path_.join)(path, name));
    return readFiles(paths, path, key);
}
async function readFiles(paths, source, key) {
    const readings = [];
    const problems = [];
    let size = 0;
    for (const path of paths) {
        try {
            const bytes = await readBounded(path);
            size += bytes.length;
            readings.push(await readBytes(bytes, path, key));
        }
        catch (error) {
            const tooLarge = error instanceof paceline_error/* PacelineError */.c && error.code === "file-too-large";
            problems.push({ code: tooLarge ? "too-large" : "unreadable", source: path, message: (0,paceline_error/* messageOf */.b)(error) });
        }
    }
    const records = (0,merge_records/* mergeRecords */.P)(...readings.map((reading) => reading.records));
    return {
        records,
        problems: [...readings.flatMap((reading) => reading.problems), ...problems],
        sources: records.length > 0 ? [source] : [],
        sections: (0,merge_sections/* mergeSections */.X)(readings),
        bytes: size,
    };
}
async function readBytes(bytes, source, key) {
    if (!isSnapshot(bytes)) {
        const { bytes: text, cut } = await (0,decompress/* decompressCut */.eJ)(bytes);
        (0,collect_early/* collectTextEarly */.B)(text.length);
        const { records, problems } = (0,read_ndjson/* readNdjson */.J)(text, source);
        if (cut)
            problems.unshift({ code: "unreadable", source, message: "is cut off; what came before the cut is read" });
        return { records, problems, sources: [source], sections: store/* NO_SECTIONS */.j };
    }
    (0,collect_early/* collectEarly */.E)(bytes.length);
    const { readSnapshot } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 37478));
    const read = await readSnapshot(bytes, key);
    if (read.ok)
        return (0,snapshot_reading/* snapshotReading */.n)(read.snapshot, source, [source]);
    return nothing({ code: read.code, source, message: read.message });
}
async function readBounded(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        if (size > FILE_LIMIT)
            throw new paceline_error/* PacelineError */.c("file-too-large", `larger than ${FILE_LIMIT} bytes`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** To write over a file of which not all could be read would lose the rest of it. */
const LOSING = new Set([
    "unreadable",
    "too-large",
    "newer-version",
    "untrusted",
]);
/**
 * Reads, merges and replaces the file in one step, so that a crash leaves the old or the new file, never half of one. A
 * folder gets a file of its own, beside those that others put there.
 */
async function mergeInto(place, records, key, sections) {
    const isFolder = (await (0,promises_.stat)(place).catch(() => null))?.isDirectory() === true;
    const path = isFolder ? (0,external_node_path_.join)(place, "history.snapshot") : place;
    const known = await readPath(path, key);
    const unread = known.problems.find(({ code }) => LOSING.has(code));
    if (unread !== undefined)
        return { done: false, reason: `${path} ${unread.message}, and is left as it is` };
    const all = new Map([...known.sections, ...sections]);
    const { encodeHistory } = await Promise.all(/* import() */[__webpack_require__.e(263), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 1354));
    const bytes = encodeHistory(path, (0,merge_records/* mergeRecords */.P)(known.records, records), key, all);
    if (bytes === null)
        return { done: false, reason: "is no name of a history file" };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${process.pid}.tmp`;
    await (0,promises_.writeFile)(draft, bytes);
    await (0,promises_.rename)(draft, path);
    return { done: true, reason: path };
}
function nothing(problem) {
    return { records: [], problems: [problem], sources: [], sections: store/* NO_SECTIONS */.j };
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


/***/ }),

/***/ 32376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ snapshotReading)
/* harmony export */ });
/* harmony import */ var _merge_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18434);

/** A snapshot as a reading, whose records are unpacked at the first look: who only adds to it needs none of them. */
function snapshotReading(snapshot, source, sources) {
    let records = null;
    return {
        get records() {
            records ??= (0,_merge_records_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRecords */ .P)(snapshot.records);
            return records;
        },
        get artifacts() {
            return snapshot.artifacts;
        },
        problems: lostBlocks(snapshot, source),
        sources,
        sections: snapshot.sections,
    };
}
function lostBlocks({ lost }, source) {
    if (lost === 0)
        return [];
    const what = lost === 1 ? "1 damaged block was" : `${lost} damaged blocks were`;
    const message = `${what} left out; the next run that saves the history takes their runs from artifacts again`;
    return [{ code: "unreadable", source, message }];
}


/***/ }),

/***/ 16076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ folderWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/packages/core/hosts/match-globs.js
/**
 * Paths that match any of the globs, sorted, each once. `!glob` takes away what earlier globs matched. A glob without
 * wildcards is a path and matches itself, whatever signs are in it.
 */
async function matchGlobs(paths, globs) {
    const matched = new Set();
    const patterns = globs.map((glob) => glob.replace(/^(!?)\.\//, "$1"));
    const { Minimatch } = await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(273)]).then(__webpack_require__.bind(__webpack_require__, 15273));
    const known = new Set(paths);
    for (const pattern of patterns) {
        if (known.has(pattern)) {
            matched.add(pattern);
            continue;
        }
        const negated = pattern.startsWith("!");
        const matcher = new Minimatch(negated ? pattern.slice(1) : pattern, { dot: true, nocomment: true, nonegate: true });
        for (const path of negated ? [...matched] : paths) {
            if (!matcher.match(path))
                continue;
            if (negated)
                matched.delete(path);
            else
                matched.add(path);
        }
    }
    return [...matched].sort();
}

;// CONCATENATED MODULE: ./build/packages/core/hosts/folder-workspace.js




const READ_LIMIT = 16 * 1024 * 1024;
/** A checkout with more files than this is cut, rather than holding up the job. */
const FILE_LIMIT = 500_000;
const RARELY_MEANT = ["node_modules", ".git"];
/** A checkout on disk. Nothing outside it is read, not even through a symbolic link. */
function folderWorkspace(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    return {
        root,
        glob: async (globs) => matchGlobs(await listFiles(root, globs), globs),
        read: async (path, maxBytes = READ_LIMIT) => (await readBytes(root, path, maxBytes))?.toString("utf8") ?? null,
        readBytes: (path, maxBytes = READ_LIMIT) => readBytes(root, path, maxBytes),
    };
}
async function readBytes(root, path, maxBytes) {
    const wanted = (0,external_node_path_.resolve)(root, path);
    const real = await (0,promises_.realpath)(wanted).catch(() => null);
    if (real === null)
        return null;
    if (!isInside(await (0,promises_.realpath)(root), real))
        throw new paceline_error/* PacelineError */.c("outside-workspace", `${path} leads out of the workspace`);
    const file = await (0,promises_.open)(real);
    try {
        const { size } = await file.stat();
        if (size > maxBytes)
            throw new paceline_error/* PacelineError */.c("file-too-large", `${path} has ${size} bytes; at most ${maxBytes} are read`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** All files below the folders that the globs start in, as paths with `/`. */
async function listFiles(root, globs) {
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const skipped = RARELY_MEANT.filter((name) => !wanted.some((glob) => glob.split("/").includes(name)));
    const starts = new Set(wanted.map(fixedFolder));
    const found = new Set();
    for (const start of starts) {
        const folder = (0,external_node_path_.resolve)(root, start);
        if (isInside(root, folder))
            await walk(folder, root, skipped, found);
    }
    return [...found];
}
/** The leading path segments of a glob that have no wildcard in them. */
function fixedFolder(glob) {
    const segments = glob.split("/");
    const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
    return segments.slice(0, wild === -1 ? segments.length - 1 : wild).join("/") || ".";
}
async function walk(folder, root, skipped, found) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (found.size >= FILE_LIMIT)
            return;
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (!skipped.includes(entry.name))
                await walk(path, root, skipped, found);
        }
        else if (entry.isFile()) {
            found.add((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/"));
        }
    }
}


/***/ }),

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ givenInputs)
});

// EXTERNAL MODULE: ./build/packages/core/action/config.js
var config = __webpack_require__(91203);
;// CONCATENATED MODULE: ./build/packages/core/action/expand-lists.js
/**
 * Lists given as `@file` or `-` replaced by what stands there. Only a list that is nothing but `@file` is meant so:
 * among several lines, `@scope/test.js` is a name.
 */
async function expandLists(inputs, given, sources) {
    const texts = { ...given.texts };
    const problems = [];
    for (const [name, text] of Object.entries(given.texts)) {
        if (!inputs[name]?.list)
            continue;
        if (text === "-")
            texts[name] = await sources.readStandardInput();
        if (!/^@[^\n]+$/.test(text))
            continue;
        const read = await sources.readFile(text.slice(1));
        if (read === null)
            problems.push({ name, place: given.place, given: text, expected: "a file that can be read" });
        texts[name] = read ?? "";
    }
    return { given: { ...given, texts }, problems };
}

// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/action/read-inputs.js
var read_inputs = __webpack_require__(3071);
;// CONCATENATED MODULE: ./build/packages/core/hosts/given-inputs.js




/**
 * What the user gave directly, then what the configuration file says. Wrong lists and a broken file are refused, together
 * with what the host has found and with every value that is wrong: nobody wants to learn of mistakes one by one.
 */
async function givenInputs(action, direct, workspace, sources, found = []) {
    const expanded = await expandLists(action.inputs, direct, sources);
    const path = direct.texts.config || action.inputs.config.fallback || "";
    const text = await workspace.read(path, config/* CONFIG_LIMIT */.P).catch(() => null);
    const missing = text === null && (direct.texts.config ?? "") !== "";
    const problems = [...found, ...expanded.problems];
    if (missing)
        problems.push({ name: "config", place: direct.place, given: path, expected: "a file in the workspace" });
    const sections = text === null ? [] : (action.sections ?? [action.name]);
    const configs = await Promise.all(sections.map((section) => (0,config/* readConfig */.X)(text ?? "", path, section)));
    problems.push(...configs.flatMap((config) => config.problems));
    const places = [expanded.given, ...configs.map((config) => config.given)];
    if (problems.length === 0)
        return places;
    const read = (0,read_inputs/* readInputs */.K)(action.inputs, places);
    const values = read.ok ? [] : read.problems.filter(({ name }) => !problems.some((problem) => problem.name === name));
    throw new input_error/* InputError */.d([...problems, ...values]);
}


/***/ }),

/***/ 74775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ performEffect),
  c: () => (/* binding */ unwrittenFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/action/version.js
var version = __webpack_require__(58161);
// EXTERNAL MODULE: ./build/packages/core/github/fetched.js
var fetched = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/packages/core/github/rerun-failed-jobs.js

/** Starts the failed jobs of a completed run again, and the jobs that depend on them. Needs `actions: write`. */
function rerunFailedJobs(rest, repository, runId) {
    const path = `/repos/${repository}/actions/runs/${runId}/rerun-failed-jobs`;
    return (0,fetched/* fetched */.s)(path, async () => {
        await rest.post(path);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/hosts/perform-effect.js




/** The one place where effects happen. `history` is null where nothing can be kept. */
async function performEffect(effect, ports, folder, history) {
    switch (effect.kind) {
        case "write-file": {
            const path = (0,external_node_path_.resolve)(folder, effect.path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, effect.content, effect.encoding ?? "utf8");
            return { done: true, reason: effect.path };
        }
        case "keep-records":
            if (history === null)
                return { done: false, reason: "there is no history to keep records in" };
            return effect.store === "artifact"
                ? history.keepArtifact(effect.name, effect.records)
                : history.keepSnapshot(effect.records, effect.sections);
        case "rerun-failed-jobs":
            return rerun(effect.runId, ports);
        case "export-telemetry":
            return exportTelemetry(effect, ports);
    }
}
async function exportTelemetry(effect, { context }) {
    const { exportRun } = await Promise.all(/* import() */[__webpack_require__.e(381), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 31608));
    const { record, endpoint, headers, runAttributes } = effect;
    const target = { endpoint, headers, timeoutMs: effect.timeoutSeconds * 1000 };
    return exportRun(record, { serverUrl: context.serverUrl, version: version/* VERSION */.x, runAttributes }, target);
}
async function rerun(runId, { rest, context }) {
    if (rest === null || context.repository === null)
        return { done: false, reason: "no token for GitHub's API" };
    const { value: done, problems } = await rerunFailedJobs(rest, context.repository, runId);
    if (done)
        return { done, reason: `failed jobs of run ${runId} were started again` };
    return { done: false, reason: problems.map(({ message }) => message).join("; ") };
}
/** Files that the user named and that could not be written: other effects have their place in the summary. */
function unwrittenFiles({ effects }) {
    return effects.flatMap(({ effect, outcome }) => {
        return effect.kind === "write-file" && !outcome.done ? [`${effect.path} was not written: ${outcome.reason}`] : [];
    });
}


/***/ }),

/***/ 44276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _action_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54688);
/* harmony import */ var _render_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96749);


/** The one JSON object of `--json`, which on a runner is the file behind the output `result-path`. */
function resultJson({ action, outputs, data, summary, annotations, effects, verdict }) {
    return `${JSON.stringify({
        action: action.name,
        outputs,
        data,
        summary: (0,_render_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(summary),
        annotations,
        effects: effects.map(({ effect, outcome }) => ({ ...(0,_action_result_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEffect */ .x)(effect), ...outcome })),
        verdict,
    })}\n`;
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/** Who runs, where and why, from GitHub's default variables and the event. */
function runContext({ env, payload }) {
    const event = new Payload(payload);
    const pull = event.at("pull_request");
    const triggering = env.GITHUB_EVENT_NAME === "workflow_run" ? event.at("workflow_run") : null;
    const repository = env.GITHUB_REPOSITORY || null;
    const headRepository = pull?.at("head")?.at("repo")?.text("full_name") ?? null;
    return {
        repository,
        defaultBranch: event.at("repository")?.text("default_branch") ?? null,
        isPublic: isPublic(event.at("repository")),
        runId: positive(env.GITHUB_RUN_ID),
        attempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1,
        job: env.GITHUB_JOB || null,
        workflow: env.GITHUB_WORKFLOW || null,
        workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF),
        event: env.GITHUB_EVENT_NAME || null,
        ref: env.GITHUB_REF || null,
        branch: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null,
        sha: pull?.at("head")?.text("sha") ?? env.GITHUB_SHA ?? null,
        baseBranch: env.GITHUB_BASE_REF || null,
        baseSha: pull?.at("base")?.text("sha") ?? event.text("before"),
        pullRequest: pull?.number("number") ?? null,
        fork: pull !== null && headRepository !== repository,
        triggeringRun: triggeringRun(triggering),
        runner: { labels: [], os: env.RUNNER_OS || null, arch: env.RUNNER_ARCH || null },
        serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    };
}
function isPublic(repository) {
    const isPrivate = repository?.flag("private") ?? null;
    return isPrivate === null ? null : !isPrivate;
}
function triggeringRun(run) {
    const runId = run?.number("id") ?? null;
    return runId === null ? null : { runId, attempt: run?.number("run_attempt") ?? 1 };
}
/** `owner/name/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml`. */
function workflowPath(reference) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(reference ?? "")?.[1] ?? null;
}
function positive(text) {
    const value = Number(text);
    return Number.isSafeInteger(value) && value > 0 ? value : null;
}
/** An event's payload, of which nothing is certain. */
class Payload {
    #value;
    constructor(value) {
        this.#value = typeof value === "object" && value !== null ? value : {};
    }
    at(name) {
        const value = this.#value[name];
        return typeof value === "object" && value !== null ? new Payload(value) : null;
    }
    text(name) {
        const value = this.#value[name];
        return typeof value === "string" && value !== "" ? value : null;
    }
    flag(name) {
        const value = this.#value[name];
        return typeof value === "boolean" ? value : null;
    }
    number(name) {
        const value = this.#value[name];
        return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
    }
}


/***/ }),

/***/ 43691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Foreign text made fit for one line of a summary: no control, zero-width or direction-changing characters, one line,
 * and not longer than `limit`.
 */
function plainText(foreign, limit = 500) {
    const cut = foreign.length > limit * 2 ? foreign.slice(0, limit * 2) : foreign;
    const clean = cut
        .replace(/[\r\n\t\u2028\u2029]+/g, " ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, "")
        .toWellFormed();
    return clean.length > limit ? `${clean.slice(0, limit - 1).toWellFormed()}…` : clean;
}


/***/ }),

/***/ 96749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43691);

/** The runner drops a step's whole summary above 1 MiB; some room is left for what the runner itself adds. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024 - 4096;
/**
 * GitHub-flavoured Markdown for the job summary. All text is escaped here and nowhere else. Blocks that would pass
 * `limit` bytes are left out, and that is said.
 */
function renderMarkdown(document, limit = SUMMARY_LIMIT_BYTES) {
    const head = `### ${inline(document.title)}\n`;
    const parts = [head];
    let size = Buffer.byteLength(head);
    let left = 0;
    for (const block of document.blocks) {
        const text = renderBlock(block);
        const bytes = Buffer.byteLength(text) + 1;
        if (size + bytes > limit - 200) {
            left += 1;
            continue;
        }
        parts.push(text);
        size += bytes;
    }
    if (left > 0)
        parts.push(`⚠️ ${left} parts of this summary were left out: a summary may not be larger than 1 MiB.\n`);
    return parts.join("\n");
}
function renderBlock(block) {
    switch (block.kind) {
        case "paragraph":
            return `${inline(block.text)}\n`;
        case "heading":
            return `#### ${inline(block.text)}\n`;
        case "bullets":
            return block.items.map((item) => `- ${inline(item)}\n`).join("");
        case "table":
            return renderTable(block);
        case "details":
            return `<details><summary>${html(block.summary)}</summary>\n\n${block.blocks.map(renderBlock).join("\n")}\n</details>\n`;
        case "mermaid":
            return fenced(block.code, "mermaid");
        case "code":
            return fenced(block.text, block.language ?? "");
        case "footer":
            return `<sub>${inline(block.text)}</sub>\n`;
    }
}
function renderTable({ columns, rows }) {
    const row = (cells) => `| ${cells.join(" | ")} |\n`;
    return [
        row(columns.map((column) => cell(column.title))),
        row(columns.map(ruler)),
        ...rows.map((cells) => row(columns.map((_, index) => cell(cells[index] ?? "")))),
    ].join("");
}
const ruler = ({ align }) => (align === "right" ? "--:" : ":--");
/** `|` ends a cell even inside code, so it is escaped once more there. */
const cell = (text) => inline(text, true);
function inline(text, inTable = false) {
    if (typeof text === "string")
        return escapeMarkdown((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text));
    if (isMark(text))
        return mark(text, inTable);
    return text.map((part) => inline(part, inTable)).join("");
}
function mark(mark, inTable) {
    switch (mark.kind) {
        case "strong":
            return `**${inline(mark.text, inTable)}**`;
        case "code":
            return codeSpan(mark.text, inTable);
        case "link":
            return isWebAddress(mark.url)
                ? `[${inline(mark.text, inTable)}](${safeUrl(mark.url)})`
                : inline(mark.text, inTable);
    }
}
function codeSpan(text, inTable) {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text);
    if (plain.trim() === "")
        return escapeMarkdown(plain);
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return `${fence}${padding}${inTable ? plain.replaceAll("|", "\\|") : plain}${padding}${fence}`;
}
/** Inside `<summary>` Markdown is not read, so marks become tags. */
function html(text) {
    if (typeof text === "string")
        return escapeHtml((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text));
    if (!isMark(text))
        return text.map(html).join("");
    if (text.kind === "strong")
        return `<b>${html(text.text)}</b>`;
    return text.kind === "code" ? `<code>${escapeHtml((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text.text))}</code>` : html(text.text);
}
function isMark(text) {
    return "kind" in text;
}
function fenced(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text.toWellFormed().replace(/\n+$/, "")}\n${fence}\n`;
}
/** Backslashes before all of Markdown's punctuation; `://` and `www.` are broken so that no bare address is linked. */
function escapeMarkdown(text) {
    return escapeHtml(text)
        .replace(/[\\`*_[\]~|$]/g, "\\$&")
        .replace(/(^|\s)([-+#>=]|\d+[.)])(?=\s|$|[-#>=])/g, (_, before, sign) => `${before}${escapeStart(sign)}`)
        .replace(/:(?=\/\/)/g, "\\:")
        .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
        .replace(/@(?=\w)/g, "@\u2060");
}
/** A list or heading sign keeps its look with a backslash before its punctuation. */
const escapeStart = (sign) => sign.replace(/[-+#>=.)]/, "\\$&");
function escapeHtml(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function isWebAddress(url) {
    return /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url);
}
/** An address that cannot end the link it stands in. */
function safeUrl(url) {
    return new URL(url).href.replace(/[()<>\\|`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ })

};
