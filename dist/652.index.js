export const id = 652;
export const ids = [652];
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

/***/ 68126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ estimateCarbon),
/* harmony export */   PH: () => (/* binding */ WORLD_AVERAGE_INTENSITY),
/* harmony export */   xz: () => (/* binding */ coresOfSku)
/* harmony export */ });
/**
 * Watts of one virtual core of Azure, where GitHub's Linux and Windows machines stand, idle and fully loaded; watts of one
 * GB of memory; and what the data centre needs on top. Source: Cloud Carbon Footprint, AzureFootprintEstimationConstants.
 */
const IDLE_WATTS = 0.74;
const FULL_WATTS = 3.54;
const MEMORY_WATTS_PER_GB = 0.392;
const POWER_USAGE_EFFECTIVENESS = 1.185;
/** GitHub's machines have 4 GB for each core, within a little. */
const GB_PER_CORE = 4;
/** Grams per kWh: the world average that Eco CI uses where the place of the machine is unknown, as it is here. */
const WORLD_AVERAGE_INTENSITY = 472;
const METHOD = "Cloud Carbon Footprint factors for Azure (0.74–3.54 W a core, 0.392 W a GB, PUE 1.185) at half load; the range is from idle to full load; without the making of the machines";
/** Cores of the standard machines, which are larger in public repositories. */
const STANDARD_CORES = {
    linux_slim: { public: 1, private: 1 },
    linux: { public: 4, private: 2 },
    windows: { public: 4, private: 2 },
    linux_2_core_arm: { public: 4, private: 2 },
    windows_2_core_arm: { public: 4, private: 2 },
};
/** Cores of a SKU; null for machines whose power is not known: Macs, graphics processors, self-hosted ones. */
function coresOfSku(sku, isPublic) {
    const standard = sku !== null && Object.hasOwn(STANDARD_CORES, sku) ? STANDARD_CORES[sku] : undefined;
    if (standard !== undefined)
        return isPublic ? standard.public : standard.private;
    const cores = /^(?:linux|windows)_(\d{1,2})_core(?:_arm|_advanced)?$/.exec(sku ?? "")?.[1];
    return cores === undefined ? null : Number(cores);
}
/** Carbon of so many seconds on so many cores. `intensity` is grams of CO2 equivalent per kWh. */
function estimateCarbon(coreSeconds, intensity) {
    const grams = (share) => {
        const watts = IDLE_WATTS + share * (FULL_WATTS - IDLE_WATTS) + GB_PER_CORE * MEMORY_WATTS_PER_GB;
        const kilowattHours = (watts * POWER_USAGE_EFFECTIVENESS * coreSeconds) / 3600 / 1000;
        return Math.round(kilowattHours * intensity * 1000) / 1000;
    };
    return { grams: grams(0.5), low: grams(0), high: grams(1), method: METHOD };
}


/***/ }),

/***/ 63421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ caseName)
/* harmony export */ });
/**
 * What tells a case apart from the others of its file, in the form by which a runner selects it: the name as reported.
 * Python's reports keep the classes apart from it; they go in front, as pytest writes them: `TestX::test_b[1]`.
 */
function caseName({ name, classname }, file) {
    if (name === null || name === "")
        return null;
    const classes = file.endsWith(".py") ? classesBehind(file, classname ?? "") : [];
    return [...classes, name].join("::");
}
/** `TestX.TestInner` of the class name `tests.test_a.TestX.TestInner` in the file `tests/test_a.py`. */
function classesBehind(file, classname) {
    const parts = classname.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
        const module = `${parts.slice(0, length).join("/")}.py`;
        if (file === module || file.endsWith(`/${module}`) || module.endsWith(`/${file}`))
            return parts.slice(length);
    }
    return [];
}


/***/ }),

/***/ 40503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ CaseShelf)
});

// EXTERNAL MODULE: ./build/packages/core/junit/case-name.js
var case_name = __webpack_require__(63421);
// EXTERNAL MODULE: ./build/packages/core/junit/junit-report.js
var junit_report = __webpack_require__(10956);
;// CONCATENATED MODULE: ./build/packages/core/junit/case-records.js


/** A name is the way to select a case, so one that is longer, and was cut or would be, is left out. */
const LONGEST_NAME = 1_000;
/** The cases of a file as a record keeps them, by name. */
function caseRecords(file, cases) {
    const inFront = classesOf(file);
    const records = [];
    for (const [index, own] of cases.names.entries()) {
        const classname = cases.classes[index] ?? null;
        const ended = cases.outcomes.get(index);
        if (!isWhole(own) || isFileItself(own, classname, file, ended))
            continue;
        const prefix = inFront(classname);
        const name = prefix === "" ? own : prefix + own;
        if (name.length > LONGEST_NAME)
            continue;
        records.push(recordOf(name, cases.seconds[index] ?? -1, ended));
    }
    return joinSameNames(records.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))));
}
/** Records in the order of their names, those of one name as one. */
function joinSameNames(records) {
    const isSame = (one, index) => index > 0 && records[index - 1]?.name === one.name;
    if (!records.some(isSame))
        return records;
    const joint = [];
    for (const [index, record] of records.entries()) {
        const last = joint.at(-1);
        if (last !== undefined && isSame(record, index))
            joint.splice(-1, 1, joined(last, record));
        else
            joint.push(record);
    }
    return joint;
}
/** What a selectable name has in front of the case's own, by its class: a file has few of them. */
function classesOf(file) {
    const known = new Map();
    return (classname) => {
        let prefix = known.get(classname);
        if (prefix === undefined) {
            prefix = (0,case_name/* caseName */.c)({ classname, name: "x" }, file)?.slice(0, -1) ?? "";
            known.set(classname, prefix);
        }
        return prefix;
    };
}
/** False where there is no name, and where the report's reader may have cut it. */
function isWhole(name) {
    return name !== "" && name.length < junit_report/* REPORT_LIMITS */.S.nameCharacters - 1;
}
/** Whether this stands for a file or package that did not even load: it bears its name, and no test of it ran. */
function isFileItself(name, classname, file, ended) {
    return ended?.status === "error" && (name === classname || `/${file}`.endsWith(`/${name}`));
}
function recordOf(name, exact, ended) {
    const seconds = exact < 0 ? null : rounded(exact);
    if (ended === undefined)
        return { name, seconds };
    const { status, retries, flaky } = ended;
    const isFailure = status === "failed" || status === "error";
    return {
        name,
        seconds,
        ...((isFailure || status === "skipped") && { outcome: isFailure ? "failed" : "skipped" }),
        ...(retries > 0 && { retries }),
        ...(flaky && { flaky }),
    };
}
/** Two cases of one name. One that failed first and passed in the end has passed. */
function joined(left, right) {
    const isFlaky = left.flaky === true || right.flaky === true;
    const failed = !isFlaky && (left.outcome === "failed" || right.outcome === "failed");
    const skipped = left.outcome === "skipped" && right.outcome === "skipped";
    const retries = (left.retries ?? 0) + (right.retries ?? 0);
    return {
        name: left.name,
        seconds: left.seconds === null || right.seconds === null
            ? (left.seconds ?? right.seconds)
            : rounded(left.seconds + right.seconds),
        ...((failed || skipped) && { outcome: failed ? "failed" : "skipped" }),
        ...(retries > 0 && { retries }),
        ...(isFlaky && { flaky: true }),
    };
}
/** To the microsecond, so that adding leaves no noise. */
function rounded(seconds) {
    return Math.round(seconds * 1e6) / 1e6;
}

// EXTERNAL MODULE: ./build/packages/core/junit/detached.js
var detached = __webpack_require__(76883);
;// CONCATENATED MODULE: ./build/packages/core/junit/file-cases.js
/**
 * The cases of one test file in columns: a report has hundreds of thousands, and that many objects would cost more time
 * than reading them does.
 */
class FileCases {
    names = [];
    classes = [];
    /** -1 where unknown: such cases are the first to go. */
    seconds = [];
    /** By the case's place; only of those that did not simply pass. */
    outcomes = new Map();
    /** No case that takes less has a place here any more. */
    least = Number.NEGATIVE_INFINITY;
    get size() {
        return this.names.length;
    }
    push(name, classname, seconds, outcome) {
        if (outcome !== null)
            this.outcomes.set(this.names.length, outcome);
        this.names.push(name);
        this.classes.push(classname);
        this.seconds.push(seconds);
    }
    /** Keeps the cases whose time is one to keep, in their places as far as these are free. */
    filter(stays) {
        const { names, classes, seconds, outcomes } = this;
        const kept = new Map();
        let size = 0;
        for (let index = 0; index < names.length; index += 1) {
            const own = seconds[index] ?? -1;
            if (!stays(own))
                continue;
            const outcome = outcomes.size > 0 ? outcomes.get(index) : undefined;
            if (outcome !== undefined)
                kept.set(size, outcome);
            names[size] = names[index] ?? "";
            classes[size] = classes[index] ?? null;
            seconds[size] = own;
            size += 1;
        }
        for (const column of [names, classes, seconds])
            column.length = size;
        this.outcomes = kept;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/junit/case-shelf.js



/** What is kept of the cases of a file and of a job: those that take longest, for only these can shorten a run. */
const MOST_OF_FILE = 2_000;
const MOST_IN_ALL = 10_000;
/** So many times as many are let in before the shortest are thrown out again, which costs a sort. */
const SLACK = 2;
/** The longest cases of each test file, however many there are: their number, and so the memory, is bounded. */
class CaseShelf {
    #byFile = new Map();
    #count = 0;
    /** No case that takes less has a place any more. */
    #least = Number.NEGATIVE_INFINITY;
    add(file, testCase) {
        const seconds = testCase.wholeSeconds ?? testCase.seconds ?? -1;
        const { name, classname, status, retries, flaky } = testCase;
        if (name === null || seconds <= this.#least)
            return;
        const isPlain = status === "passed" && retries === 0 && !flaky;
        // While few cases came in, their names share the text they were read from; later each would hold a piece of it alone.
        const own = this.#least > Number.NEGATIVE_INFINITY ? (0,detached/* detached */.h)(name) : name;
        this.#put(file, own, classname, seconds, isPlain ? null : { status, retries, flaky });
    }
    addAll(other) {
        for (const [file, { names, classes, seconds, outcomes }] of other.#byFile) {
            for (const [index, name] of names.entries()) {
                const own = seconds[index] ?? -1;
                if (own > this.#least)
                    this.#put(file, name, classes[index] ?? null, own, outcomes.get(index) ?? null);
            }
        }
    }
    /** Lets go of the text that the cases were read from. */
    settle() {
        this.#prune();
        for (const { names } of this.#byFile.values())
            names.splice(0, names.length, ...names.map(detached/* detached */.h));
        return this;
    }
    /** The cases of each file by name, those of one name as one, for a name selects them together. */
    records() {
        this.#prune();
        const files = [...this.#byFile].map(([file, cases]) => [file, caseRecords(file, cases)]);
        return new Map(files.filter(([, cases]) => cases.length > 0));
    }
    #put(file, name, classname, seconds, outcome) {
        let known = this.#byFile.get(file);
        if (known === undefined) {
            known = new FileCases();
            this.#byFile.set(file, known);
        }
        if (seconds <= known.least)
            return;
        known.push(name, classname, seconds, outcome);
        this.#count += 1;
        if (known.size > MOST_OF_FILE * SLACK)
            this.#pruneFile(known);
        if (this.#count > MOST_IN_ALL * SLACK)
            this.#prune();
    }
    #pruneFile(known) {
        const before = known.size;
        if (before <= MOST_OF_FILE)
            return;
        const longest = longestOf(known.seconds, MOST_OF_FILE);
        known.filter(longest.stays);
        known.least = longest.least;
        this.#count += known.size - before;
    }
    /** Throws out the shortest of all files. What a case needs to stay only ever grows, so none is missed later. */
    #prune() {
        for (const known of this.#byFile.values())
            this.#pruneFile(known);
        if (this.#count <= MOST_IN_ALL)
            return;
        const longest = longestOf([...this.#byFile.values()].flatMap(({ seconds }) => seconds), MOST_IN_ALL);
        this.#least = longest.least;
        for (const known of this.#byFile.values())
            known.filter(longest.stays);
        this.#count = MOST_IN_ALL;
    }
}
/** The shortest of so many longest times, and whether a time is among them: of equal ones as many as there is room for. */
function longestOf(seconds, most) {
    const sorted = new Float64Array(seconds).sort();
    const least = sorted[sorted.length - most] ?? Number.NEGATIVE_INFINITY;
    let room = most - sorted.reduce((count, one) => count + (one > least ? 1 : 0), 0);
    const stays = (one) => {
        if (one === least)
            room -= 1;
        return one > least || (one === least && room >= 0);
    };
    return { least, stays };
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ normaliseReportPath)
/* harmony export */ });
/** Where hosted runners, containers and container actions have the checkout; `<repo>/<repo>` is the runner's habit. */
const CHECKOUTS = [
    /^(?:[a-z]:)?\/(?:home\/runner\/work|users\/runner\/work|a|_work|actions-runner\/_work)\/([^/]+)\/\1\//i,
    /^\/__w\/([^/]+)\/\1\//,
    /^\/github\/workspace\//,
];
/** A path from a report: written with `/`, without the checkout's own folder, without `.` and `..` where they resolve. */
function normaliseReportPath(path, workspaceRoot) {
    const slashed = path
        .trim()
        .replace(/^file:\/\/(?=\/|[a-z]:)/i, "")
        .replaceAll("\\", "/");
    return withoutCheckout(resolveDots(slashed), workspaceRoot);
}
function withoutCheckout(path, workspaceRoot) {
    const root = workspaceRoot?.replaceAll("\\", "/").replace(/\/+$/, "");
    if (root !== undefined && root !== "") {
        // Windows paths differ in the case of the drive letter between tools.
        const isWindows = /^[a-z]:/i.test(root);
        const begin = path.slice(0, root.length + 1);
        const same = isWindows ? begin.toLowerCase() === `${root}/`.toLowerCase() : begin === `${root}/`;
        if (same)
            return path.slice(root.length + 1);
    }
    for (const checkout of CHECKOUTS) {
        const match = checkout.exec(path);
        if (match)
            return path.slice(match[0].length);
    }
    return path;
}
function resolveDots(path) {
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "." || (part === "" && kept.length > 0))
            continue;
        const last = kept.at(-1);
        if (part === ".." && last !== undefined && last !== ".." && last !== "")
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join("/");
}


/***/ }),

/***/ 17018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readTestReport)
});

// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var json_fields = __webpack_require__(99028);
// EXTERNAL MODULE: ./build/packages/core/junit/case-shelf.js + 2 modules
var case_shelf = __webpack_require__(40503);
// EXTERNAL MODULE: ./build/packages/core/junit/decode-xml.js
var decode_xml = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/packages/core/junit/junit-report.js
var junit_report = __webpack_require__(10956);
// EXTERNAL MODULE: ./build/packages/core/junit/normalise-report-path.js
var normalise_report_path = __webpack_require__(3180);
// EXTERNAL MODULE: ./build/packages/core/junit/failure-message.js
var failure_message = __webpack_require__(6249);
;// CONCATENATED MODULE: ./build/packages/core/junit/recognise-json.js

/** Which report a JSON document is, told by what it holds; null for any other. */
function recogniseJson(value) {
    if (!(0,json_fields/* isObject */.G)(value))
        return null;
    if (Array.isArray(value.testResults) && typeof value.numTotalTests === "number") {
        // The two write nearly the same; only Jest tells of handles left open.
        return "openHandles" in value || "numRuntimeErrorTestSuites" in value ? "jest" : "vitest";
    }
    const entries = Object.entries(value);
    if (entries.length === 0 || !entries.every(([, seconds]) => typeof seconds === "number"))
        return null;
    // A test of pytest has the name of its file and its own name in it, an entry of knapsack is a file.
    if (entries.every(([name]) => name.includes("::")))
        return "pytest-durations";
    return entries.every(([name]) => /[./]/.test(name)) ? "knapsack" : null;
}
/** Whether this may be a line of `go test -json`. */
function isGoEvent(value) {
    return (0,json_fields/* isObject */.G)(value) && typeof value.Action === "string" && ("Package" in value || "ImportPath" in value);
}

;// CONCATENATED MODULE: ./build/packages/core/junit/read-go-json.js



const UNSTATED = { tests: null, failures: null, errors: null, skipped: null };
const RESULTS = { pass: "passed", fail: "failed", skip: "skipped" };
/** What `go test -json` writes: one event a line, events of packages that run side by side in any order. */
function readGoJson(lines, limits) {
    const reader = new GoReader(limits);
    for (const line of lines)
        reader.read(line);
    return reader.end();
}
class GoReader {
    #limits;
    #suites = [];
    #cases = [];
    #packages = new Map();
    #open = new Map();
    #failedBefore = new Map();
    #failedPackages = new Set();
    #running = new Set();
    #unread = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    read(line) {
        const event = parse(line);
        if (event === null) {
            // Tools print between the events; that is no fault of the report.
            if (line.startsWith("{"))
                this.#unread += 1;
            return;
        }
        const fields = new json_fields/* Fields */.C(event);
        const action = fields.string("Action", 20) ?? "";
        const pack = fields.string("Package", this.#limits.nameCharacters) ?? "";
        const name = fields.string("Test", this.#limits.nameCharacters);
        if (action === "output" || action === "build-output")
            this.#output(fields, pack, name);
        else if (name !== null)
            this.#test(action, pack, name, fields);
        else if (Object.hasOwn(RESULTS, action))
            this.#packageEnd(action, pack, fields);
    }
    end() {
        return { suites: this.#suites, cases: this.#cases, unread: this.#unread, isCut: this.#running.size > 0 };
    }
    #output(fields, pack, name) {
        const text = fields.string("Output", 4000) ?? "";
        // A build's output names the package by its import path, with the test binary in brackets.
        const of = pack === "" ? (fields.string("ImportPath")?.split(" ")[0] ?? "") : pack;
        const open = this.#openTest(of, name ?? "");
        if (/^(?:=== |--- |FAIL\b|PASS\b|ok |\?|\s*$|# )/.test(text.trimStart()))
            return;
        if (open.outputLength > 4 * this.#limits.messageCharacters)
            return;
        open.output.push(text);
        open.outputLength += text.length;
    }
    #test(action, pack, name, fields) {
        const status = Object.hasOwn(RESULTS, action) ? RESULTS[action] : undefined;
        const open = this.#openTest(pack, name);
        if (action === "run")
            this.#running.add(key(pack, name));
        if (status === undefined)
            return;
        this.#running.delete(key(pack, name));
        const elapsed = fields.number("Elapsed");
        const parent = this.#open.get(key(pack, name.slice(0, Math.max(0, name.lastIndexOf("/")))));
        if (name.includes("/") && parent !== undefined)
            parent.innerSeconds += elapsed ?? 0;
        const seconds = elapsed === null ? null : Math.max(0, elapsed - open.innerSeconds);
        this.#open.delete(key(pack, name));
        const times = { seconds, ...(seconds !== elapsed && { wholeSeconds: elapsed }) };
        this.#add({ ...this.#again(pack, name, status), ...times, pack, name, status, output: open.output });
    }
    /** A package that fails without any test of its own failing was not built, or its `TestMain` ended it. */
    #packageEnd(action, pack, fields) {
        if (action === "fail" && !this.#failedPackages.has(pack)) {
            const output = this.#open.get(key(pack, ""))?.output ?? [];
            this.#add({ pack, name: pack, seconds: null, status: "error", output, retries: 0, flaky: false });
        }
        const index = this.#packages.get(pack);
        const suite = index === undefined ? undefined : this.#suites[index];
        if (index !== undefined && suite)
            this.#suites[index] = { ...suite, seconds: fields.number("Elapsed") };
    }
    /** With `-count` or a runner that retries, a test may fail first and pass then. */
    #again(pack, name, status) {
        const failures = this.#failedBefore.get(key(pack, name)) ?? 0;
        if (status === "failed")
            this.#failedBefore.set(key(pack, name), failures + 1);
        if (status !== "passed" || failures === 0)
            return { retries: 0, flaky: false };
        this.#failedBefore.delete(key(pack, name));
        return { retries: failures, flaky: true };
    }
    #add({ pack, output, ...known }) {
        if (this.#cases.length >= this.#limits.cases)
            return;
        const failed = known.status === "failed" || known.status === "error";
        if (failed)
            this.#failedPackages.add(pack);
        const message = failed ? (0,failure_message/* failureMessage */.o)(undefined, output.join(""), this.#limits.messageCharacters) : null;
        this.#cases.push({ ...known, suite: this.#suite(pack), file: null, classname: pack, message });
    }
    #suite(pack) {
        const known = this.#packages.get(pack);
        if (known !== undefined)
            return known;
        const index = this.#suites.length;
        this.#suites.push({
            name: (0,failure_message/* cut */.J)(pack, this.#limits.nameCharacters),
            file: null,
            seconds: null,
            stated: UNSTATED,
            parent: null,
        });
        this.#packages.set(pack, index);
        return index;
    }
    #openTest(pack, name) {
        const known = this.#open.get(key(pack, name));
        if (known !== undefined)
            return known;
        const open = { output: [], outputLength: 0, innerSeconds: 0 };
        this.#open.set(key(pack, name), open);
        return open;
    }
}
function key(pack, name) {
    return `${pack}\n${name}`;
}
function parse(line) {
    if (!line.startsWith("{"))
        return null;
    try {
        const value = JSON.parse(line);
        return isGoEvent(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/junit/read-jest-json.js


const STATUS = { passed: "passed", failed: "failed" };
const read_jest_json_UNSTATED = { tests: null, failures: null, errors: null, skipped: null };
const MOST_FILES = 100_000;
/** What `jest --json` and Vitest's JSON reporter write: one suite for each file. */
function readJestJson(value, limits) {
    const report = new json_fields/* Fields */.C(value);
    const files = report.list("testResults", MOST_FILES, (file) => readFile(file, limits)) ?? [];
    const suites = files.map(({ suite }) => suite);
    const cases = files.flatMap((file, suite) => file.cases.map((testCase) => ({ ...testCase, suite })));
    return { suites, cases: cases.slice(0, limits.cases), unread: report.problems.length, isCut: false };
}
function readFile(file, limits) {
    const name = file.string("name", limits.nameCharacters);
    if (name === null)
        return null;
    const listed = file.list("assertionResults", limits.cases, (test) => readTest(test, name, limits)) ?? [];
    const seconds = secondsBetween(milliseconds(file, "startTime"), milliseconds(file, "endTime"));
    const suite = { name, file: name, seconds, stated: read_jest_json_UNSTATED, parent: null };
    // A file that cannot even be loaded has no tests, and is a failure all the same.
    const broken = listed.length === 0 && file.string("status", 20) === "failed";
    return { suite, cases: broken ? [brokenFile(file, name, limits)] : listed };
}
function readTest(test, file, limits) {
    // The title with those of the groups around it: what `--testNamePattern` is compared with.
    const name = test.string("fullName", limits.nameCharacters) || test.string("title", limits.nameCharacters);
    const status = test.string("status", 20);
    if (name === null || status === null)
        return null;
    const failed = test.strings("failureMessages", 1)?.[0];
    const invocations = test.number("invocations", { max: 1000 }) ?? 1;
    const retries = Math.max(0, Math.floor(invocations) - 1);
    const duration = milliseconds(test, "duration");
    return {
        suite: null,
        file,
        classname: test.strings("ancestorTitles", 100)?.join(" › ").slice(0, limits.nameCharacters) || null,
        name,
        seconds: duration === null ? null : duration / 1000,
        status: STATUS[status] ?? "skipped",
        message: status === "failed" ? (0,failure_message/* failureMessage */.o)(undefined, failed ?? "", limits.messageCharacters) : null,
        retries,
        flaky: status === "passed" && retries > 0,
    };
}
function brokenFile(file, name, limits) {
    const message = (0,failure_message/* failureMessage */.o)(undefined, file.string("message", 4 * limits.messageCharacters) ?? "", limits.messageCharacters);
    const base = (0,failure_message/* cut */.J)(name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1), limits.nameCharacters);
    const known = { suite: null, file: name, classname: null, name: base, seconds: null };
    return { ...known, status: "error", message, retries: 0, flaky: false };
}
/** A time of day or a duration; fractions are fine, and the year 2200 is a mistake. */
function milliseconds(fields, name) {
    return fields.number(name, { max: 7e12 });
}
function secondsBetween(start, end) {
    return start === null || end === null || end < start ? null : (end - start) / 1000;
}

// EXTERNAL MODULE: ./build/packages/core/junit/read-report.js + 8 modules
var read_report = __webpack_require__(68554);
;// CONCATENATED MODULE: ./build/packages/core/junit/read-timings-json.js

/** Longest time that is believed, in seconds: GitHub ends every workflow run after 35 days. */
const LONGEST_SECONDS = 35 * 86_400;
const MOST_ENTRIES = 500_000;
/**
 * Lists of times: pytest's `.test_durations` (`tests/test_a.py::test_x`) and knapsack's report (`spec/a_spec.rb`). They
 * tell how long, and neither what ran now nor how it ended.
 */
function readTimingsJson(value, wish) {
    const { perTest } = wish;
    const files = new Map();
    const cases = new case_shelf/* CaseShelf */.B();
    let total = 0;
    let tests = 0;
    let unread = 0;
    for (const [entry, seconds] of Object.entries(value).slice(0, MOST_ENTRIES)) {
        const [file, name] = fileAndTest(entry, wish);
        if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST_SECONDS) || file === "") {
            unread += 1;
            continue;
        }
        const unknown = { tests: null, failures: null, skipped: null, retries: 0, flaky: 0 };
        const sum = files.get(file) ?? { seconds: 0, ...unknown };
        files.set(file, { ...sum, seconds: (sum.seconds ?? 0) + seconds, tests: perTest ? (sum.tests ?? 0) + 1 : null });
        if (name !== null)
            cases.add(file, { name, seconds, classname: null, status: "passed", retries: 0, flaky: false });
        total += seconds;
        tests += 1;
    }
    return { files, cases, tests: perTest ? tests : null, seconds: Math.round(total * 1e6) / 1e6, unread };
}
/** `tests/a.py` and `TestX::test_y[1]`: what stands behind the file is already the name that selects the test. */
function fileAndTest(entry, { perTest, nameCharacters, locate }) {
    const end = perTest ? entry.indexOf("::") : -1;
    const path = (end < 0 ? entry : entry.slice(0, end)).replaceAll("\\", "/").slice(0, nameCharacters);
    return [path === "" ? "" : locate(path), end < 0 ? null : entry.slice(end + 2)];
}

// EXTERNAL MODULE: ./build/packages/core/junit/report-notes.js
var report_notes = __webpack_require__(23203);
// EXTERNAL MODULE: ./build/packages/core/junit/test-records.js + 2 modules
var test_records = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/packages/core/junit/totals-tally.js
var totals_tally = __webpack_require__(53061);
;// CONCATENATED MODULE: ./build/packages/core/junit/read-test-report.js













const UNKNOWN = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };
const NOTHING = { files: () => new Map(), failures: [], cases: new case_shelf/* CaseShelf */.B() };
const JSON_FORMATS = "JUnit XML, `go test -json`, Jest, Vitest, pytest's .test_durations, knapsack";
/** Reads a test report, told by what it holds and not by its name. Never throws for what the report holds. */
async function readTestReport(bytes, origin) {
    if (startsLikeJson(bytes))
        return readJson(bytes, origin);
    const { report, sink } = await (0,read_report/* readReport */.t)(bytes, () => new test_records/* TestTally */.$(origin));
    return { format: report.format, counts: report.totals ?? UNKNOWN, problems: report.problems, tally: sink };
}
/** XML begins with `<`, whatever its encoding; JSON in UTF-8 with a bracket. */
function startsLikeJson(bytes) {
    const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
    return head.startsWith("{") || head.startsWith("[");
}
function readJson(bytes, origin) {
    const notes = new report_notes/* ReportNotes */.y();
    const { bytes: most } = junit_report/* REPORT_LIMITS */.S;
    if (bytes.length > most)
        notes.add("too-large", `only the first ${most} of ${bytes.length} bytes were read`);
    const [first = "", ...others] = linesOf(bytes.subarray(0, most));
    const isLines = isGoEvent(parsed(first));
    if (isLines)
        return listed("go-test-json", readGoJson([first, ...others], junit_report/* REPORT_LIMITS */.S), origin, notes);
    return readDocument([first, ...others].join("\n"), origin, notes);
}
function readDocument(text, origin, notes) {
    const value = parsed(text);
    const format = recogniseJson(value);
    if (value === undefined)
        notes.add("malformed", "the JSON is damaged or cut off, so that nothing of it can be read");
    else if (format === null)
        notes.add("unsupported-format", `not a test report; expected ${JSON_FORMATS}`);
    if (format === null || !(0,json_fields/* isObject */.G)(value)) {
        return { format: "unknown", counts: UNKNOWN, problems: notes.all(), tally: NOTHING };
    }
    if (format === "jest" || format === "vitest") {
        return listed(format, readJestJson(value, junit_report/* REPORT_LIMITS */.S), origin, notes);
    }
    const perTest = format === "pytest-durations";
    const { nameCharacters } = junit_report/* REPORT_LIMITS */.S;
    const known = new Map();
    const locate = (path) => {
        const file = known.get(path) ?? inCheckout(path, origin);
        known.set(path, file);
        return file;
    };
    const timings = readTimingsJson(value, { perTest, nameCharacters, locate });
    if (timings.unread > 0)
        notes.add("invalid-time", "times that cannot be", { times: timings.unread });
    const counts = { ...UNKNOWN, cases: timings.tests, seconds: timings.seconds };
    const tally = { files: () => timings.files, failures: [], cases: timings.cases };
    return { format, counts, problems: notes.all(), tally };
}
function inCheckout(path, { files, workspaceRoot }) {
    const normal = (0,normalise_report_path/* normaliseReportPath */.O)(path, workspaceRoot);
    return files.findWithin(normal) ?? normal;
}
function listed(format, report, origin, notes) {
    const tally = new test_records/* TestTally */.$(origin);
    const totals = new totals_tally/* TotalsTally */.w();
    for (const testCase of report.cases) {
        tally.add(testCase, report.suites);
        totals.add(testCase);
    }
    if (report.unread > 0)
        notes.add("malformed", "entries that could not be read", { times: report.unread });
    if (report.isCut)
        notes.add("truncated", "a test has begun and not ended; it is left out");
    return { format, counts: totals.sum(report.suites).totals, problems: notes.all(), tally };
}
function linesOf(bytes) {
    const text = [...(0,decode_xml/* decodeXml */.y6)(bytes, "utf-8").chunks].map((chunk) => chunk.text).join("");
    return text.trim().split(/\r?\n/);
}
/** Undefined where it is no JSON. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resolveTestFile)
/* harmony export */ });
/* harmony import */ var _normalise_report_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3180);

/** Extensions of files that hold tests, in the languages whose runners write JUnit reports. */
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|java|kts?|scala|groovy|rb|php|phpt|cs|fs|vb|go|rs|swift|mm?|c|cc|cpp|cxx|dart|exs?|t|pl|lua|r|jl|hs|elm|clj[cs]?|feature|robot|bats|sh|ps1|ya?ml)$/i;
const CLASS_EXTENSIONS = ["java", "kt", "scala", "groovy", "cs", "swift", "php"];
/** The file of a case by the first rule that knows one; null where neither the case nor its suite has a name. */
function resolveTestFile(testCase, sources) {
    const suite = testCase.suite === null ? undefined : sources.suites[testCase.suite];
    return (pytestModule(testCase, suite, sources.files) ??
        asFile(testCase.file, "case-file", sources) ??
        asFile(fileOfSuite(suite, sources.suites), "suite-file", sources) ??
        pathAsName(testCase, suite, sources) ??
        pythonModule(testCase.classname, suite?.name ?? null, sources.files) ??
        className(testCase.classname ?? suite?.name ?? null, sources.files) ??
        groupName(testCase, suite));
}
/** The file of the innermost suite that states one. */
function fileOfSuite(suite, suites) {
    let current = suite;
    while (current !== undefined && current.file === null)
        current = current.parent === null ? undefined : suites[current.parent];
    return current?.file ?? null;
}
function asFile(path, rule, { files, workspaceRoot }) {
    if (path === null)
        return null;
    const normal = (0,_normalise_report_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseReportPath */ .O)(path, workspaceRoot);
    // unittest-xml-reporting writes `.py` for a file that it does not know.
    if (normal === "" || normal.endsWith("/") || /^\.\w+$/.test(normal))
        return null;
    return { file: files.findWithin(normal) ?? normal, rule };
}
/** jest-junit and others name the suite or the class after the file. */
function pathAsName(testCase, suite, sources) {
    const name = [testCase.classname, suite?.name].find((name) => name != null && looksLikePath(name));
    return asFile(name ?? null, "path-as-name", sources);
}
function looksLikePath(name) {
    if (!SOURCE_FILE.test(name))
        return false;
    // `com.example.Test.t` is a class and `a b › c.go` a title; a path has a separator or a file name's few dots.
    return /[\\/]/.test(name)
        ? !/[\r\n|›]/.test(name)
        : /^[\w-]+(?:\.[\w-]+){1,2}$/.test(name) && !/\.[A-Z]\w*\./.test(name);
}
/** pytest's `file` is where a function was defined, which may be a base class or a library; the class names the module. */
function pytestModule(testCase, suite, files) {
    if (suite?.name !== "pytest" || testCase.file?.endsWith(".py") !== true)
        return null;
    return knownModule(dottedParts(testCase.classname), files);
}
/** `tests.unit.test_a.TestX` is `tests/unit/test_a.py`, with as many classes behind the module as there are. */
function pythonModule(classname, suite, files) {
    const parts = dottedParts(classname);
    const known = knownModule(parts, files);
    if (known !== null || suite !== "pytest")
        return known;
    // Python's classes begin with a capital, its modules do not.
    const module = parts.findLastIndex((part) => /^[a-z_]/.test(part));
    return module < 0 ? null : moduleFile(parts, module);
}
/** A module that is in the checkout, or that has the name of a test module. */
function knownModule(parts, files) {
    for (let length = parts.length; length > 0; length -= 1) {
        if (!files.hasName(`${parts[length - 1]}.py`))
            continue;
        const found = files.find(`${parts.slice(0, length).join("/")}.py`);
        if (found !== null)
            return { file: found, rule: "python-module" };
    }
    const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
    return module < 0 ? null : moduleFile(parts, module);
}
function moduleFile(parts, module) {
    return { file: `${parts.slice(0, module + 1).join("/")}.py`, rule: "python-module" };
}
/** The parts of a dotted name, or none where it is something else. More than 30 are no module. */
function dottedParts(name) {
    const parts = name?.split(".") ?? [];
    return parts.length <= 30 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? parts : [];
}
/** `com.example.OuterTest$Inner` is `…/com/example/OuterTest.java` (or another language's), where there is one such file. */
function className(name, files) {
    const parts = (name ?? "").split("$")[0]?.split(/[.\\]|::/) ?? [];
    for (let from = 0; from < parts.length; from += 1) {
        for (const extension of CLASS_EXTENSIONS) {
            const found = files.find(`${parts.slice(from).join("/")}.${extension}`);
            if (found !== null)
                return { file: found, rule: "class-name" };
        }
    }
    return null;
}
/** Without a file, tests of one class or suite still belong together, and their name is the same in the next run. */
function groupName(testCase, suite) {
    const name = testCase.classname?.split("$")[0] ?? suite?.name ?? null;
    return name === null || name === "" ? null : { file: name, rule: "name" };
}


/***/ }),

/***/ 19439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ JobTests),
  $: () => (/* binding */ TestTally)
});

// EXTERNAL MODULE: ./build/packages/core/junit/case-shelf.js + 2 modules
var case_shelf = __webpack_require__(40503);
// EXTERNAL MODULE: ./build/packages/core/junit/resolve-test-file.js
var resolve_test_file = __webpack_require__(10265);
;// CONCATENATED MODULE: ./build/packages/core/junit/file-resolver.js

/**
 * {@link resolveTestFile} for all cases of a report: those that agree in suite, file and class are resolved once. Each name
 * is a key of its own, since putting them together would cost more than the rest, once for each case.
 */
function fileResolver(sources) {
    const bySuite = new Map();
    return (testCase) => {
        const ofSuite = entry(bySuite, testCase.suite, () => new Map());
        const ofFile = entry(ofSuite, testCase.file, () => new Map());
        return entry(ofFile, testCase.classname, () => (0,resolve_test_file/* resolveTestFile */.Z)(testCase, sources));
    };
}
function entry(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/packages/core/junit/suite-overhead.js
/**
 * Seconds by file that suites took beyond their cases: imports and set-up, which are part of what running the file
 * costs. Only innermost suites count that stand for one file (jest's suite of a file, Surefire's of a class).
 */
class SuiteOverhead {
    #bySuite = new Map();
    add(testCase, suites, located) {
        if (testCase.suite === null)
            return;
        const file = located?.file ?? null;
        let group = this.#bySuite.get(testCase.suite);
        if (group === undefined) {
            group = { file, standsForFile: true, caseSeconds: 0 };
            this.#bySuite.set(testCase.suite, group);
        }
        if (group.file !== file)
            group.file = null;
        group.standsForFile &&= standsForFile(suites[testCase.suite], testCase, located);
        group.caseSeconds += testCase.seconds ?? 0;
    }
    byFile(suites) {
        const outer = new Set(suites.map((suite) => suite.parent));
        const overhead = new Map();
        for (const [index, { file, standsForFile, caseSeconds }] of this.#bySuite) {
            const seconds = suites[index]?.seconds ?? null;
            if (file === null || !standsForFile || seconds === null || outer.has(index))
                continue;
            overhead.set(file, (overhead.get(file) ?? 0) + Math.max(0, seconds - caseSeconds));
        }
        return overhead;
    }
}
function standsForFile(suite, testCase, located) {
    if (suite === undefined || located === null)
        return false;
    return suite.file !== null || located.rule === "path-as-name" || suite.name === testCase.classname;
}

// EXTERNAL MODULE: ./build/packages/core/junit/sum-known.js
var sum_known = __webpack_require__(97036);
;// CONCATENATED MODULE: ./build/packages/core/junit/test-records.js




/** Failures kept of one job: a broken build fails thousands of tests, and the first ones tell what happened. */
const MAX_FAILURES = 200;
/** Sums up one report by test file while it is read, without keeping more of its cases than a record does. */
class TestTally {
    cases = new case_shelf/* CaseShelf */.B();
    #origin;
    #sums = new Map();
    #overhead = new SuiteOverhead();
    #failures = [];
    #suites = [];
    #resolve = null;
    constructor(origin) {
        this.#origin = origin;
    }
    add(testCase, suites) {
        this.#suites = suites;
        this.#resolve ??= fileResolver({ suites, ...this.#origin });
        const located = this.#resolve(testCase);
        const file = located?.file ?? null;
        if (isFailure(testCase) && this.#failures.length < MAX_FAILURES)
            this.#failures.push(failureRecord(testCase, this.#origin.job, file));
        if (file !== null) {
            addCase(this.#sums, file, testCase);
            this.cases.add(file, testCase);
        }
        this.#overhead.add(testCase, suites, located);
    }
    /** By file, with what its own suites took beyond its cases. */
    files() {
        const files = new Map([...this.#sums].map(([file, sum]) => [file, { ...sum }]));
        for (const [file, seconds] of this.#overhead.byFile(this.#suites)) {
            const sum = files.get(file);
            if (sum && seconds > 0)
                sum.seconds = (sum.seconds ?? 0) + seconds;
        }
        return files;
    }
    get failures() {
        return this.#failures;
    }
}
/** What the reports of one job say together, one after the other, so that only one of them is in memory. */
class JobTests {
    #job;
    #sums = new Map();
    #cases = null;
    #failures = [];
    constructor(job) {
        this.#job = job;
    }
    add(tally) {
        for (const [file, sum] of tally.files()) {
            const known = this.#sums.get(file);
            this.#sums.set(file, known === undefined ? { ...sum } : addSums(known, sum));
        }
        if (this.#cases === null)
            this.#cases = tally.cases;
        else
            this.#cases.settle().addAll(tally.cases.settle());
        this.#failures.push(...tally.failures.slice(0, MAX_FAILURES - this.#failures.length));
    }
    /** Test files sorted by name, and the failures in the order of the reports. */
    records() {
        const cases = this.#cases?.records();
        const files = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1));
        const tests = files.map(([file, sum]) => fileRecord(this.#job, file, sum, cases?.get(file)));
        return { tests, failures: this.#failures };
    }
}
function addSums(left, right) {
    return {
        seconds: (0,sum_known/* sumKnown */.z)([left.seconds, right.seconds]),
        tests: (0,sum_known/* sumKnown */.z)([left.tests, right.tests]),
        failures: (0,sum_known/* sumKnown */.z)([left.failures, right.failures]),
        skipped: (0,sum_known/* sumKnown */.z)([left.skipped, right.skipped]),
        retries: left.retries + right.retries,
        flaky: left.flaky + right.flaky,
    };
}
function addCase(sums, file, testCase) {
    let sum = sums.get(file);
    if (sum === undefined) {
        sum = { seconds: null, tests: 0, failures: 0, skipped: 0, retries: 0, flaky: 0 };
        sums.set(file, sum);
    }
    if (testCase.seconds !== null)
        sum.seconds = (sum.seconds ?? 0) + testCase.seconds;
    sum.tests += 1;
    if (isFailure(testCase))
        sum.failures += 1;
    if (testCase.status === "skipped")
        sum.skipped += 1;
    sum.retries += testCase.retries;
    if (testCase.flaky)
        sum.flaky += 1;
}
function fileRecord(job, file, sum, cases) {
    const { tests, failures, skipped, retries, flaky } = sum;
    // To the microsecond, so that adding leaves no noise.
    const seconds = sum.seconds === null ? null : Math.round(sum.seconds * 1e6) / 1e6;
    const again = { ...(retries > 0 && { retries }), ...(flaky > 0 && { flaky }) };
    return { job, file, seconds, tests, failures, skipped, ...again, ...(cases && { cases }) };
}
function failureRecord(testCase, job, file) {
    const { name, classname, message, retries } = testCase;
    return { job, file, name: name ?? classname ?? "unnamed test", message, ...(retries > 0 && { retries }) };
}
function isFailure({ status }) {
    return status === "failed" || status === "error";
}


/***/ }),

/***/ 90390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ WorkspaceFiles)
/* harmony export */ });
/** The checkout's files, found by the end of their path: reports rarely agree on where paths begin. */
class WorkspaceFiles {
    #byName = new Map();
    /** `paths` are relative to the checkout and written with `/`. */
    constructor(paths) {
        for (const path of paths) {
            const name = baseName(path);
            const known = this.#byName.get(name);
            if (known)
                known.push(path);
            else
                this.#byName.set(name, [path]);
        }
    }
    get isEmpty() {
        return this.#byName.size === 0;
    }
    /** Whether any file is called so: the cheapest way to know that no path ends with it. */
    hasName(name) {
        return this.#byName.has(name);
    }
    /** The file with exactly this path, or else the only one whose path ends with it. */
    find(ending) {
        const candidates = (this.#byName.get(baseName(ending)) ?? []).filter((path) => `/${path}`.endsWith(`/${ending}`));
        if (candidates.includes(ending))
            return ending;
        return candidates.length === 1 ? (candidates[0] ?? null) : null;
    }
    /** The only file whose end of path is an end of `path`, the longest end first: for absolute paths of another machine. */
    findWithin(path) {
        const parts = path.split("/").filter((part) => part !== "");
        for (let from = 0; from < parts.length; from += 1) {
            const ending = parts.slice(from).join("/");
            if ((this.#byName.get(baseName(ending)) ?? []).includes(ending))
                return ending;
        }
        return this.find(path.replace(/^\/+/, ""));
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 29903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partRecord)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65992);

/** What one job knows of its run without asking anyone: where and why it runs, its test results, and what was decided in it. */
function partRecord(context, runId, known = {}) {
    return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyRecord */ .FR)({
        run_id: runId,
        attempt: context.attempt,
        repository: context.repository,
        workflow: context.workflow,
        workflow_path: context.workflowPath,
        event: context.event,
        branch: context.branch,
        base_branch: context.baseBranch,
        sha: context.sha,
        base_sha: context.baseSha,
        pull_request: context.pullRequest,
        trust: context.fork ? "fork" : "trusted",
        tests: known.tests ?? null,
        failures: known.failures ?? null,
        decisions: known.decisions ?? null,
    });
}


/***/ })

};
