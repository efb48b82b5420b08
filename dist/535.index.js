export const id = 535;
export const ids = [535];
export const modules = {

/***/ 93535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/packages/core/action/inputs.js
var inputs = __webpack_require__(71940);
;// CONCATENATED MODULE: ./build/packages/core/cost/estimate-carbon.js
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

// EXTERNAL MODULE: ./build/packages/core/export/otlp-endpoint.js
var otlp_endpoint = __webpack_require__(98010);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/otlp-inputs.js


/** Base URL of a receiver. Hidden like a secret: some receivers take their key in it. */
const endpoint = {
    ...(0,inputs/* text */.Qq)({
        help: "Sends the run to this OpenTelemetry receiver too (OTLP over HTTP), as a trace and metrics. Nothing is sent without it.",
    }),
    expects: "an http:// or https:// URL without a password in it",
    secret: true,
    parse(given) {
        const value = (0,otlp_endpoint/* parseOtlpEndpoint */.gQ)(given);
        return value === null ? { ok: false } : { ok: true, value };
    },
};
const headerLines = (0,inputs/* list */.p_)({ help: "Headers for that receiver, such as a key. They are never printed." });
const headers = {
    ...headerLines,
    expects: "one `name: value` per line",
    secret: true,
    absent: [],
    parse(given) {
        const lines = headerLines.parse(given);
        const parsed = lines.ok ? lines.value.map(otlp_endpoint/* parseHeader */.RW) : [];
        const value = parsed.filter((header) => header !== null);
        return value.length === parsed.length ? { ok: true, value } : { ok: false };
    },
};
/** What the export of a run needs to know. */
const otlpInputs = {
    "otlp-endpoint": endpoint,
    "otlp-headers": headers,
    "otlp-run-attributes": (0,inputs/* flag */.Jt)({
        help: "Puts the run's id and address on metrics too: a time series for each run, which many stores charge for.",
        fallback: false,
    }),
    "otlp-timeout": (0,inputs/* integer */.nd)({ help: "Seconds that the export may take in all.", fallback: 5, min: 1, max: 120 }),
};

// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/artifact-name.js
/** Artifact names may hold neither path separators nor what some file system refuses; 100 characters keep them legible. */
const LONGEST_JOB = 100;
/** `paceline-run-<run id>-<attempt>`, with the job where the artifact holds what that job alone knows. */
function artifactName(runId, attempt, job = null) {
    const part = (job ?? "")
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, LONGEST_JOB);
    return `paceline-run-${runId}-${attempt}${part === "" ? "" : `-${part}`}`;
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/job-name.js
/**
 * The name that GitHub shows for a job without a `name:` of its own: its key, and in a matrix the values in brackets.
 * `matrix` is the `matrix` context as JSON, empty or `null` outside of a matrix.
 */
function jobName(key, matrix) {
    const values = scalars(parse(matrix));
    return values.length === 0 ? key : `${key} (${values.join(", ")})`;
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
/** Values of a combination in their order, those of inner objects in their place. */
function scalars(value) {
    if (value === null || value === undefined)
        return [];
    if (typeof value === "object")
        return Object.values(value).flatMap(scalars);
    return [String(value)];
}

// EXTERNAL MODULE: ./build/packages/core/telemetry/part-record.js
var part_record = __webpack_require__(29903);
// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var json_fields = __webpack_require__(99028);
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
        const event = read_go_json_parse(line);
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
        this.#add({ ...this.#again(pack, name, status), pack, name, seconds, status, output: open.output });
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
function read_go_json_parse(line) {
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
    const name = test.string("title", limits.nameCharacters);
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
function readTimingsJson(value, perTest, nameCharacters) {
    const files = new Map();
    let total = 0;
    let tests = 0;
    let unread = 0;
    for (const [name, seconds] of Object.entries(value).slice(0, MOST_ENTRIES)) {
        const file = (perTest ? (name.split("::")[0] ?? "") : name).replaceAll("\\", "/").slice(0, nameCharacters);
        if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST_SECONDS) || file === "") {
            unread += 1;
            continue;
        }
        const unknown = { tests: null, failures: null, skipped: null, retries: 0, flaky: 0 };
        const sum = files.get(file) ?? { seconds: 0, ...unknown };
        files.set(file, { ...sum, seconds: (sum.seconds ?? 0) + seconds, tests: perTest ? (sum.tests ?? 0) + 1 : null });
        total += seconds;
        tests += 1;
    }
    return { files, tests: perTest ? tests : null, seconds: Math.round(total * 1e6) / 1e6, unread };
}

// EXTERNAL MODULE: ./build/packages/core/junit/report-notes.js
var report_notes = __webpack_require__(23203);
// EXTERNAL MODULE: ./build/packages/core/junit/resolve-test-file.js
var resolve_test_file = __webpack_require__(10265);
;// CONCATENATED MODULE: ./build/packages/core/junit/file-resolver.js

/** {@link resolveTestFile} for all cases of a report: those that agree in suite, file and class are resolved once. */
function fileResolver(sources) {
    const bySuite = new Map();
    return (testCase) => {
        const { suite, file, classname } = testCase;
        let known = bySuite.get(suite);
        if (known === undefined) {
            known = new Map();
            bySuite.set(suite, known);
        }
        const key = `${file === null ? "" : `f${file}`}\n${classname === null ? "" : `c${classname}`}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const resolved = (0,resolve_test_file/* resolveTestFile */.Z)(testCase, sources);
        known.set(key, resolved);
        return resolved;
    };
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
/** Sums up one report by test file while it is read, without keeping its cases. */
class TestTally {
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
        if (file !== null)
            addCase(this.#sums, file, testCase);
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
/** What the reports of one job say of each test file, sorted by file, and the failures in the order of the reports. */
function testRecords(tallies, job) {
    const sums = new Map();
    for (const [file, sum] of tallies.flatMap((tally) => [...tally.files()])) {
        const known = sums.get(file);
        sums.set(file, known === undefined ? { ...sum } : addSums(known, sum));
    }
    const tests = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, sum]) => fileRecord(job, file, sum));
    return { tests, failures: tallies.flatMap(({ failures }) => failures).slice(0, MAX_FAILURES) };
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
function fileRecord(job, file, sum) {
    const { tests, failures, skipped, retries, flaky } = sum;
    // To the microsecond, so that adding leaves no noise.
    const seconds = sum.seconds === null ? null : Math.round(sum.seconds * 1e6) / 1e6;
    const again = { ...(retries > 0 && { retries }), ...(flaky > 0 && { flaky }) };
    return { job, file, seconds, tests, failures, skipped, ...again };
}
function failureRecord(testCase, job, file) {
    const { name, classname, message, retries } = testCase;
    return { job, file, name: name ?? classname ?? "unnamed test", message, ...(retries > 0 && { retries }) };
}
function isFailure({ status }) {
    return status === "failed" || status === "error";
}

// EXTERNAL MODULE: ./build/packages/core/junit/totals-tally.js
var totals_tally = __webpack_require__(53061);
;// CONCATENATED MODULE: ./build/packages/core/junit/read-test-report.js












const UNKNOWN = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };
const NOTHING = { files: () => new Map(), failures: [] };
const JSON_FORMATS = "JUnit XML, `go test -json`, Jest, Vitest, pytest's .test_durations, knapsack";
/** Reads a test report, told by what it holds and not by its name. Never throws for what the report holds. */
async function readTestReport(bytes, origin) {
    if (startsLikeJson(bytes))
        return readJson(bytes, origin);
    const { report, sink } = await (0,read_report/* readReport */.t)(bytes, () => new TestTally(origin));
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
    const timings = readTimingsJson(value, format === "pytest-durations", junit_report/* REPORT_LIMITS */.S.nameCharacters);
    if (timings.unread > 0)
        notes.add("invalid-time", "times that cannot be", { times: timings.unread });
    const files = new Map([...timings.files].map(([file, sums]) => [inCheckout(file, origin), sums]));
    const counts = { ...UNKNOWN, cases: timings.tests, seconds: timings.seconds };
    return { format, counts, problems: notes.all(), tally: { files: () => files, failures: [] } };
}
function inCheckout(path, { files, workspaceRoot }) {
    const normal = (0,normalise_report_path/* normaliseReportPath */.O)(path, workspaceRoot);
    return files.findWithin(normal) ?? normal;
}
function listed(format, report, origin, notes) {
    const tally = new TestTally(origin);
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

// EXTERNAL MODULE: ./build/packages/core/junit/workspace-files.js
var workspace_files = __webpack_require__(90390);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/read-reports.js




/** Larger reports are cut by the parser; this much is read of them. Bytes. */
const READ_LIMIT = 256 * 1024 * 1024;
const MOST_REPORTS = 10_000;
const read_reports_UNKNOWN = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };
/** Reads all reports that the globs match, one after the other; null where none matches. */
async function readReports(globs, job, ports) {
    const found = await findReports(globs, ports);
    if (found.length === 0)
        return null;
    const { workspace } = ports;
    const files = new workspace_files/* WorkspaceFiles */.b(await workspace.glob(["**/*"]));
    const origin = { job, files, workspaceRoot: workspace.root };
    const rows = [];
    const tallies = [];
    for (const { workspace: place, path, shown } of found.slice(0, MOST_REPORTS)) {
        const read = await readReport(place, path, origin);
        if ("tally" in read)
            tallies.push(read.tally);
        rows.push(reportRow(shown, read));
    }
    return { rows, ...testRecords(tallies, job) };
}
/** Globs are relative to the checkout; one that leads out of it is searched from where it leads to. */
async function findReports(globs, { workspace, workspaceAt }) {
    const portable = globs.map((glob) => glob.replaceAll("\\", "/"));
    const inside = portable.filter((glob) => !leadsOut(glob));
    const found = inside.length === 0 ? [] : await workspace.glob(inside);
    const reports = found.map((path) => ({ workspace, path, shown: path }));
    for (const glob of portable.filter(leadsOut)) {
        const { folder, rest } = splitGlob(glob);
        const elsewhere = workspaceAt(folder);
        for (const path of await elsewhere.glob([rest]))
            reports.push({ workspace: elsewhere, path, shown: `${folder}${path}` });
    }
    return reports;
}
function leadsOut(glob) {
    return /^(?:\/|\.\.\/|[A-Za-z]:\/)/.test(glob);
}
/** The folder before the first wildcard, with its slash, and what stands after it. */
function splitGlob(glob) {
    const wildcard = glob.search(/[*?[{(]/);
    const end = glob.lastIndexOf("/", wildcard < 0 ? undefined : wildcard) + 1;
    return { folder: glob.slice(0, end), rest: glob.slice(end) };
}
async function readReport(workspace, path, origin) {
    try {
        const bytes = await workspace.readBytes(path, READ_LIMIT);
        return bytes === null ? { unread: "the file is gone" } : await readTestReport(bytes, origin);
    }
    catch (error) {
        return { unread: (0,paceline_error/* messageOf */.b)(error) };
    }
}
function reportRow(path, read) {
    if ("unread" in read) {
        const problems = [{ code: "unreadable", message: read.unread, count: 1 }];
        return { path, format: "unknown", ...read_reports_UNKNOWN, problems };
    }
    const { format, counts, problems } = read;
    return { path, format, ...counts, problems };
}

// EXTERNAL MODULE: ./build/packages/core/history/read-ndjson.js
var read_ndjson = __webpack_require__(21474);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/serious-problem.js
/** Problems after which a report's numbers still are what it says; pytest states subtests that it does not list. */
const MILD = [
    "invalid-time",
    "invalid-characters",
    "counts-only",
    "unknown-encoding",
    "cases-missing",
];
/** The first problem that makes a report's numbers incomplete, if it has one. */
function seriousProblem({ problems }) {
    return problems.find(({ code }) => !MILD.includes(code));
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/sum-reports.js

/** The counts of all reports together; null where no report knows. */
function sumReports(reports) {
    const sum = (key) => (0,sum_known/* sumKnown */.z)(reports.map((report) => report[key]));
    return {
        cases: sum("cases"),
        failures: sum("failures"),
        errors: sum("errors"),
        skipped: sum("skipped"),
        retries: sum("retries"),
        seconds: sum("seconds"),
    };
}

// EXTERNAL MODULE: ./build/packages/core/history/record.js
var history_record = __webpack_require__(65992);
// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/cache-table.js


const MOST_ROWS = 12;
/** Keys differ in their beginnings (what) and in their ends (which): both are shown. */
const KEY_BEGINNING = 30;
const KEY_END = 10;
const WORDS = {
    exact: "✅ found",
    partial: "⚠️ an older one",
    miss: "❌ not found",
};
/** What the caches of a run did, those that were not found first. */
function cacheTable(caches) {
    if (caches.length === 0)
        return [];
    const columns = [
        { title: "job" },
        { title: "cache key" },
        { title: "outcome" },
        { title: "size", align: "right" },
        { title: "restored in", align: "right" },
        { title: "saved in", align: "right" },
    ];
    const order = ["miss", "partial", "exact"];
    const rows = [...caches]
        .sort((a, b) => order.indexOf(a.hit) - order.indexOf(b.hit) || (b.restore_seconds ?? 0) - (a.restore_seconds ?? 0))
        .slice(0, MOST_ROWS)
        .map((cache) => [
        cache.job ?? "",
        (0,render_document/* code */.aY)(cut(cache.key)),
        WORDS[cache.hit],
        cache.hit === "miss" ? "" : (0,quantities/* formatBytes */.z3)(cache.bytes),
        cache.hit === "miss" ? "" : (0,quantities/* formatSeconds */.Xo)(cache.restore_seconds),
        cache.save_seconds === null ? "" : (0,quantities/* formatSeconds */.Xo)(cache.save_seconds),
    ]);
    const found = caches.filter(({ hit }) => hit === "exact").length;
    const cutNote = caches.length > rows.length ? `, ${rows.length} shown` : "";
    return [(0,render_document/* details */.zH)(`Caches: ${found} of ${caches.length} found${cutNote}`, [(0,render_document/* table */.tp)(columns, rows)])];
}
function cut(key) {
    if (key.length <= KEY_BEGINNING + KEY_END + 1)
        return key;
    return `${key.slice(0, KEY_BEGINNING)}…${key.slice(-KEY_END)}`.toWellFormed();
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/cost-blocks.js


const cost_blocks_MOST_ROWS = 12;
const MOST_LABELS = 3;
/** What a run cost: one line, and its jobs behind it. */
function costBlocks(cost) {
    if (cost === null || cost.jobs.length === 0)
        return [];
    return [(0,render_document/* paragraph */.FY)([money(cost), carbon(cost)]), (0,render_document/* details */.zH)(`Cost by job (${shown(cost.jobs)})`, [jobTable(cost.jobs)])];
}
function money({ usd, knownUsd, billedMinutes, pricesSince, jobs }) {
    const minutes = (0,quantities/* countOf */.pq)(billedMinutes, "billed minute");
    const list = `GitHub's prices of ${pricesSince}, before included minutes`;
    if (usd === null) {
        const why = unknownReason(jobs);
        return (0,render_document/* line */.n8) `Cost: ${(0,render_document/* strong */.ko)("unknown")}, ${why}; what is known comes to ${(0,quantities/* formatUsd */.UK)(knownUsd)}. `;
    }
    if (jobs.every(({ basis }) => basis === "public")) {
        return (0,render_document/* line */.n8) `Cost: ${(0,render_document/* strong */.ko)("$0")} for ${minutes}: standard runners are free in public repositories. `;
    }
    const own = jobs.filter(({ basis }) => basis === "self-hosted").length;
    const note = own > 0 ? `; ${(0,quantities/* countOf */.pq)(own, "job")} on machines of your own not counted` : "";
    return (0,render_document/* line */.n8) `Cost: ${(0,render_document/* strong */.ko)((0,quantities/* formatUsd */.UK)(usd))} for ${minutes} (${list}${note}). `;
}
function unknownReason(jobs) {
    const unknown = jobs.filter(({ usd }) => usd === null);
    if (unknown.every(({ seconds }) => seconds === null))
        return "since jobs still run";
    if (unknown.every(({ sku }) => sku !== null))
        return "since GitHub did not say whether the repository is public";
    const labels = [...new Set(unknown.filter(({ sku }) => sku === null).map((job) => job.labels.join(", ")))];
    const named = labels
        .slice(0, MOST_LABELS)
        .flatMap((label, index) => [index > 0 ? ", " : "", (0,render_document/* code */.aY)(label || "no label")]);
    const more = labels.length > MOST_LABELS ? ` and ${labels.length - MOST_LABELS} more` : "";
    return (0,render_document/* line */.n8) `since no price is known for ${named}${more} (input ${(0,render_document/* code */.aY)("prices")})`;
}
function carbon({ carbon: estimate, jobs }) {
    if (estimate === null)
        return "Carbon: unknown for these machines.";
    const grams = (value) => (value < 9.95 ? value.toFixed(1) : (0,quantities/* formatCount */.B4)(Math.round(value)));
    const some = estimate.jobs < jobs.length ? ` for ${estimate.jobs} of ${(0,quantities/* countOf */.pq)(jobs.length, "job")}` : "";
    return `Carbon${some}: about ${grams(estimate.grams)} g CO2e (${grams(estimate.low)} – ${grams(estimate.high)} g), an estimate.`;
}
function jobTable(jobs) {
    const columns = [
        { title: "job" },
        { title: "billed as" },
        { title: "minutes", align: "right" },
        { title: "price", align: "right" },
    ];
    const rows = dearestFirst(jobs).map((job) => [
        job.name,
        job.sku ?? "unknown",
        job.billedMinutes === null ? "" : (0,quantities/* formatCount */.B4)(job.billedMinutes),
        job.basis === "public" ? "free" : (0,quantities/* formatUsd */.UK)(job.usd),
    ]);
    return (0,render_document/* table */.tp)(columns, rows);
}
function dearestFirst(jobs) {
    const rank = ({ usd, seconds }) => [usd ?? Number.POSITIVE_INFINITY, seconds ?? 0];
    return [...jobs]
        .sort((a, b) => {
        const [left, right] = [rank(a), rank(b)];
        return left[0] === right[0] ? right[1] - left[1] : right[0] - left[0];
    })
        .slice(0, cost_blocks_MOST_ROWS);
}
function shown(jobs) {
    return jobs.length > cost_blocks_MOST_ROWS ? `${jobs.length}, ${cost_blocks_MOST_ROWS} shown` : String(jobs.length);
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/job-times.js

/**
 * The jobs that ran, in the order of their starts. Skipped jobs, those with unknown times, and those that an earlier
 * attempt ran have no place on the clock.
 */
function jobTimes(jobs, runStart) {
    const start = runStart ??
        jobs
            .map((job) => job.started_at)
            .filter((time) => time !== null)
            .sort()[0] ??
        null;
    return jobs.flatMap((job) => onClock(job, start)).sort((a, b) => a.startSecond - b.startSecond);
}
function onClock(job, runStart) {
    const workSeconds = (0,history_record/* secondsBetween */.O1)(job.started_at, job.completed_at);
    if (job.carried === true || job.conclusion === "skipped" || workSeconds === null)
        return [];
    if (runStart === null || job.started_at === null)
        return [];
    // The run's clock and the job's may differ by a second.
    const startSecond = Math.max(0, (Date.parse(job.started_at) - Date.parse(runStart)) / 1000);
    const waitSeconds = (0,history_record/* secondsBetween */.O1)(job.created_at, job.started_at) ?? 0;
    return [{ name: job.name, conclusion: job.conclusion, waitSeconds, startSecond, workSeconds }];
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/jobs-gantt.js


/** A picture is taken in at a glance: the jobs that took longest, in the order of their starts. */
const MOST_JOBS = 20;
/** A shorter wait would be thinner than a line. Share of the whole time shown. */
const VISIBLE_WAIT = 0.02;
const LABEL_LENGTH = 40;
/** The jobs of a run over time, as a Mermaid gantt chart; nothing where there are fewer than two. */
function jobsGantt(jobs) {
    if (jobs.length < 2)
        return [];
    const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds).slice(0, MOST_JOBS);
    const shown = jobs.filter((job) => longest.includes(job));
    const end = Math.max(...shown.map((job) => job.startSecond + job.workSeconds));
    // A day without a date: the axis then shows the time since the start, in every reader's time zone.
    const head = ["gantt", "  dateFormat YYYY-MM-DD HH:mm:ss", `  axisFormat ${end < 3600 ? "%M:%S" : "%H:%M:%S"}`];
    const rows = shown.flatMap((job, index) => jobRows(job, index + 1, end));
    return [(0,render_document/* mermaid */.a4)([...head, ...rows].join("\n"), alternative(shown, jobs.length))];
}
function jobRows({ name, conclusion, waitSeconds, startSecond, workSeconds }, number, end) {
    const tag = conclusion === "failure" || conclusion === "timed_out" ? "crit" : "active";
    const work = row(`${number} ${safeLabel(name)}`, tag, startSecond, workSeconds);
    const waited = Math.min(waitSeconds, startSecond);
    if (waited < VISIBLE_WAIT * end)
        return [work];
    return [row(`${number} waits for a runner`, "done", startSecond - waited, waited), work];
}
function row(label, tag, start, seconds) {
    return `  ${label} :${tag}, ${clock(start)}, ${clock(start + Math.max(1, seconds))}`;
}
function clock(seconds) {
    return new Date(Math.round(seconds) * 1000).toISOString().slice(0, 19).replace("T", " ");
}
/**
 * A job's name as a label that Mermaid cannot take for anything else: `:`, `;`, `#` and `%` have a meaning there, and a
 * line may not begin with one of its words (`click`, `call`, `section`), which is why the row's number stands first.
 */
function safeLabel(name) {
    const plain = name
        .replace(/[^\p{L}\p{N}()[\]/_.+@=-]+/gu, " ")
        .trim()
        .slice(0, LABEL_LENGTH)
        .toWellFormed();
    return plain === "" ? "job" : plain;
}
function alternative(shown, all) {
    const first = shown.length < all ? `The ${shown.length} longest of ${all} jobs` : "The jobs";
    const rows = shown.map((job) => `${job.name}: starts after ${(0,quantities/* formatSeconds */.Xo)(job.startSecond)}, takes ${(0,quantities/* formatSeconds */.Xo)(job.workSeconds)}`);
    return `${first} over time. ${rows.join("; ")}.`;
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/run-reasons.js



/** What decided the time of a run, most telling first. */
function* runReasons({ record, comparison }, jobs) {
    const seconds = (0,history_record/* runSeconds */.Rl)(record);
    const usual = comparison?.usual ?? null;
    if (usual !== null && seconds !== null)
        yield againstUsual(seconds, usual);
    const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds)[0];
    if (longest && seconds !== null && seconds > 0) {
        const share = (0,quantities/* formatShare */.T1)(Math.min(1, longest.workSeconds / seconds));
        yield (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(longest.name)} is the longest job: ${(0,quantities/* formatSeconds */.Xo)(longest.workSeconds)}, ${share} of the run`;
    }
    const waited = [...jobs].sort((a, b) => b.waitSeconds - a.waitSeconds)[0];
    if (waited && waited.waitSeconds >= 1)
        yield waiting(record, jobs, waited);
}
function againstUsual(seconds, { p50, p95, n }) {
    const change = p50 > 0 ? `${(0,quantities/* formatChange */.eD)(seconds / p50 - 1)} against` : "against";
    const rare = seconds > p95 ? "; slower than 19 of 20 runs" : "";
    return (0,render_document/* line */.n8) `${change} the usual ${(0,quantities/* formatSeconds */.Xo)(p50)} (95 % below ${(0,quantities/* formatSeconds */.Xo)(p95)}, ${(0,quantities/* countOf */.pq)(n, "run")})${rare}`;
}
/** Waiting against set-up and work, of all jobs together. */
function waiting({ jobs: records }, jobs, longest) {
    const sum = (key) => (records ?? []).reduce((total, job) => total + (job[key] ?? 0), 0);
    const waited = (0,quantities/* formatSeconds */.Xo)(jobs.reduce((total, job) => total + job.waitSeconds, 0));
    const work = sum("work_seconds");
    const rest = work > 0 ? `, set up for ${(0,quantities/* formatSeconds */.Xo)(sum("setup_seconds"))} and worked for ${(0,quantities/* formatSeconds */.Xo)(work)}` : "";
    return (0,render_document/* line */.n8) `jobs waited ${waited} for runners${rest}; ${(0,render_document/* code */.aY)(longest.name)} waited longest, ${(0,quantities/* formatSeconds */.Xo)(longest.waitSeconds)}`;
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/test-tables.js


/** A table in a summary is read, not scrolled. */
const test_tables_MOST_ROWS = 12;
function slowerFiles(slower) {
    if (slower.length === 0)
        return [];
    const columns = [
        { title: "test files that got slower" },
        { title: "now", align: "right" },
        { title: "usually", align: "right" },
        { title: "change", align: "right" },
        { title: "runs", align: "right" },
    ];
    const rows = slower
        .slice(0, test_tables_MOST_ROWS)
        .map(({ file, seconds, p50, n }) => [
        (0,render_document/* code */.aY)(file),
        (0,quantities/* formatSeconds */.Xo)(seconds),
        (0,quantities/* formatSeconds */.Xo)(p50),
        p50 > 0 ? (0,quantities/* formatChange */.eD)(seconds / p50 - 1) : "",
        (0,quantities/* formatCount */.B4)(n),
    ]);
    const more = slower.length > rows.length ? [(0,render_document/* paragraph */.FY)(`${(0,quantities/* formatCount */.B4)(slower.length - rows.length)} more got slower.`)] : [];
    return [(0,render_document/* table */.tp)(columns, rows), ...more];
}
function slowestFiles(tests) {
    const timed = tests.filter((file) => file.seconds !== null);
    if (timed.length === 0)
        return [];
    const slowest = [...timed].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
    const columns = [
        { title: "slowest test files" },
        { title: "time", align: "right" },
        { title: "tests", align: "right" },
        { title: "failed", align: "right" },
    ];
    const rows = slowest
        .slice(0, test_tables_MOST_ROWS)
        .map((file) => [(0,render_document/* code */.aY)(file.file), (0,quantities/* formatSeconds */.Xo)(file.seconds), known(file.tests), known(file.failures)]);
    return [(0,render_document/* table */.tp)(columns, rows)];
}
function reportTable(reports) {
    if (reports.length === 0)
        return [];
    const columns = [
        { title: "report" },
        { title: "format" },
        { title: "tests", align: "right" },
        { title: "failed", align: "right" },
        { title: "time", align: "right" },
        { title: "problems" },
    ];
    const troubledFirst = [...reports].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0));
    const rows = troubledFirst
        .slice(0, test_tables_MOST_ROWS)
        .map((report) => [
        (0,render_document/* code */.aY)(report.path),
        report.format,
        known(report.cases),
        known(report.failures === null ? null : report.failures + (report.errors ?? 0)),
        (0,quantities/* formatSeconds */.Xo)(report.seconds),
        report.problems.map((problem) => problem.code).join(", "),
    ]);
    const cut = reports.length > rows.length ? `, ${rows.length} shown` : "";
    return [(0,render_document/* details */.zH)(`Reports (${reports.length}${cut})`, [(0,render_document/* table */.tp)(columns, rows)])];
}
function known(count) {
    return count === null ? "unknown" : (0,quantities/* formatCount */.B4)(count);
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/telemetry-summary.js










const MOST_REASONS = 3;
/** What was recorded as a page: the run or the tests first, then why, the picture, and where it was kept. */
function telemetrySummary(telemetry) {
    const { record } = telemetry;
    const jobs = jobTimes(record.jobs ?? [], record.started_at);
    return {
        title: "record-telemetry",
        blocks: [
            (0,render_document/* paragraph */.FY)(headline(telemetry, jobs)),
            ...nonEmpty([...runReasons(telemetry, jobs), ...testReasons(telemetry)].slice(0, MOST_REASONS)),
            ...trustLine(telemetry),
            ...jobsGantt(jobs),
            ...testLine(telemetry),
            ...slowerFiles(telemetry.comparison?.slower ?? []),
            ...slowestFiles(record.tests ?? []),
            ...cacheTable(record.caches ?? []),
            ...costBlocks(telemetry.cost),
            ...reportTable(telemetry.reports),
            (0,render_document/* paragraph */.FY)(keptLine(telemetry)),
        ],
    };
}
function headline(telemetry, jobs) {
    switch (telemetry.mode) {
        case "part":
            return testHeadline(telemetry);
        case "run":
            return runHeadline(telemetry.record, jobs);
        case "merge":
            return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)("The history was merged")} from what runs left behind.`;
    }
}
function runHeadline(record, jobs) {
    const seconds = (0,history_record/* runSeconds */.Rl)(record);
    const work = jobs.reduce((sum, job) => sum + job.workSeconds, 0);
    const took = (0,render_document/* strong */.ko)(seconds === null ? "Time unknown" : (0,quantities/* formatSeconds */.Xo)(seconds));
    const outcome = record.conclusion ?? "not finished";
    return (0,render_document/* line */.n8) `${mark(record.conclusion)} ${took} (${outcome}): ${(0,quantities/* countOf */.pq)(jobs.length, "job")} with ${(0,quantities/* formatSeconds */.Xo)(work)} of work.`;
}
function mark(conclusion) {
    if (conclusion === "success")
        return "✅";
    return conclusion === "failure" || conclusion === "timed_out" ? "❌" : "⏳";
}
function testHeadline({ totals, record, reports }) {
    const decided = record.decisions?.length ?? 0;
    if (reports.length === 0 && decided > 0)
        return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)(`${(0,quantities/* countOf */.pq)(decided, "decision")} kept`)}, to be compared with what happens.`;
    if (totals.cases === null && totals.seconds === null)
        return (0,render_document/* line */.n8) `⚠️ ${(0,render_document/* strong */.ko)("No test results")} were recorded: this job's tests stay estimates.`;
    const files = (0,quantities/* countOf */.pq)(record.tests?.length ?? 0, "file");
    const took = totals.seconds === null ? "" : `, ${(0,quantities/* formatSeconds */.Xo)(totals.seconds)} of test time`;
    // Lists of times say neither what failed nor, some of them, how many tests there are.
    if (totals.failures === null)
        return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)(`Times of ${files}`)}${took}; outcomes are not in the report.`;
    const bad = totals.failures + (totals.errors ?? 0);
    const all = (0,quantities/* countOf */.pq)(totals.cases ?? 0, "test");
    if (bad > 0)
        return (0,render_document/* line */.n8) `❌ ${(0,render_document/* strong */.ko)(`${(0,quantities/* formatCount */.B4)(bad)} of ${all} failed`)} in ${files}${took}.`;
    return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)(`${all} in ${files}`)}${took}, none failed.`;
}
/** The tests of a whole run, which its jobs have left. */
function testLine({ mode, record }) {
    if (mode !== "run" || record.tests === null)
        return [];
    const tests = record.tests.reduce((sum, file) => sum + (file.tests ?? 0), 0);
    const failures = record.failures?.length ?? 0;
    const flaky = flakyTests(record);
    const words = [
        `${(0,quantities/* countOf */.pq)(tests, "test")} in ${(0,quantities/* countOf */.pq)(record.tests.length, "file")}`,
        (0,quantities/* countOf */.pq)(failures, "failure"),
        ...(flaky > 0 ? [`${(0,quantities/* formatCount */.B4)(flaky)} flaky (failed first and passed in the end)`] : []),
    ];
    return [(0,render_document/* paragraph */.FY)(`Tests: ${words.join(", ")}.`)];
}
function flakyTests({ tests }) {
    return (tests ?? []).reduce((sum, file) => sum + (file.flaky ?? 0), 0);
}
/** What is usual needs runs to tell it from. */
function trustLine({ mode, comparison }) {
    if (mode !== "run" || comparison === null || comparison.usual !== null)
        return [];
    return [(0,render_document/* paragraph */.FY)("Not enough history yet to say what is usual: that takes five successful runs of this workflow.")];
}
function* testReasons({ mode, totals, reports, record }) {
    if (mode !== "part")
        return;
    const flaky = flakyTests(record);
    const parts = [
        (totals.skipped ?? 0) > 0 ? `${(0,quantities/* formatCount */.B4)(totals.skipped ?? 0)} skipped` : "",
        (totals.retries ?? 0) > 0 ? `${(0,quantities/* countOf */.pq)(totals.retries ?? 0, "retry", "retries")}` : "",
        flaky > 0 ? `${(0,quantities/* countOf */.pq)(flaky, "flaky test")} (failed first and passed in the end)` : "",
    ].filter((part) => part !== "");
    if (parts.length > 0)
        yield parts.join(", ");
    for (const report of reports) {
        const problem = seriousProblem(report);
        if (problem === undefined)
            continue;
        const at = "line" in problem && problem.line !== undefined ? ` (line ${problem.line})` : "";
        yield (0,render_document/* line */.n8) `⚠️ warning: ${(0,render_document/* code */.aY)(report.path)}${at}: ${problem.message}`;
    }
}
function keptLine({ stored, backfilled }) {
    const older = backfilled > 0 ? ` ${(0,quantities/* countOf */.pq)(backfilled, "older run")} read from the API too.` : "";
    return (0,render_document/* line */.n8) `Artifact: ${kept(stored.artifact)}. Cache: ${kept(stored.cache)}.${older}`;
}
function kept({ done, reason }) {
    return done ? (0,render_document/* line */.n8) `kept (${(0,render_document/* code */.aY)(reason)})` : `not kept: ${reason}`;
}
function nonEmpty(items) {
    return items.length === 0 ? [] : [(0,render_document/* bullets */.e5)(items)];
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/to-result.js




const WAITS = { done: false, reason: "not tried" };
const NOTHING_NEW = { done: false, reason: "there is nothing new to keep" };
/** What was recorded as a result: the effects that keep it, and afterwards where it was kept. */
function toResult(recorded) {
    const { mode, record, reports, backfilled, artifact, warnings } = recorded;
    // A run that only merges has nothing to say of itself.
    const records = mode === "merge" ? backfilled : [record, ...backfilled];
    const telemetry = {
        mode,
        record,
        reports,
        totals: sumReports(reports),
        stored: { artifact: WAITS, cache: WAITS },
        backfilled: backfilled.length,
        cost: recorded.cost ?? null,
        comparison: recorded.comparison ?? null,
    };
    const { totals } = telemetry;
    const failed = totals.failures === null ? null : totals.failures + (totals.errors ?? 0);
    const effects = effectsOf(recorded, records);
    return {
        outputs: { artifact: records.length > 0 ? artifact : null, tests: totals.cases, failed, seconds: totals.seconds },
        data: telemetry,
        summary: telemetrySummary(telemetry),
        annotations: warnings,
        effects,
        settle(outcomes) {
            const kept = (store) => {
                return outcomes[effects.findIndex((effect) => effect.kind === "keep-records" && effect.store === store)];
            };
            const cache = kept("cache") ?? { done: false, reason: recorded.noCache ?? WAITS.reason };
            const settled = { ...telemetry, stored: { artifact: kept("artifact") ?? NOTHING_NEW, cache } };
            return { data: settled, summary: telemetrySummary(settled) };
        },
    };
}
function effectsOf({ artifact, noCache, out }, records) {
    const keep = { kind: "keep-records", name: artifact, records };
    return [
        ...(records.length > 0 ? [{ ...keep, store: "artifact" }] : []),
        ...(noCache === null ? [{ ...keep, store: "cache" }] : []),
        ...(out === undefined ? [] : [{ kind: "write-file", path: out, content: (0,read_ndjson/* writeNdjson */.q)(records) }]),
    ];
}
/** One warning for each report with results that may be missing. */
function reportWarnings(reports) {
    return reports.flatMap((report) => {
        const problem = seriousProblem(report);
        if (problem === undefined)
            return [];
        const at = "line" in problem && problem.line !== undefined ? { line: problem.line } : {};
        return [{ level: "warning", title: "Test report", message: problem.message, file: report.path, ...at }];
    });
}
/** One warning for all that GitHub's API would not tell. */
function apiWarnings(problems) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    const message = `The record is incomplete: ${first.source}: ${first.message}${more}`;
    return [{ level: "warning", title: "Not all could be read", message }];
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/record-part.js







/** What only this job knows: its test results. Nobody is asked, so it works without a token and in forks. */
async function recordPart(wish, ports) {
    const { context } = ports;
    const runId = wish["run-id"] ?? context.runId;
    if (runId === null)
        throw new input_error/* InputError */.d([{ name: "run-id", place: "input", given: null, expected: "a run's number" }]);
    const job = wish.job ?? (context.job === null ? null : jobName(context.job, wish.matrix ?? ""));
    const read = await readReports(wish.junit, job, ports);
    const decisions = await ports.decisions();
    const asked = wish.junit.length > 0;
    const missing = `no file matches ${wish.junit.join(", ")} in ${ports.workspace.root}`;
    if (read === null && asked && wish["fail-on-error"])
        throw new paceline_error/* PacelineError */.c("file-missing", missing);
    const none = asked ? [noReport(missing)] : [];
    const warnings = read === null ? none : reportWarnings(read.rows);
    return toResult({
        mode: "part",
        record: (0,part_record/* partRecord */.j)(context, runId, {
            tests: read?.tests ?? null,
            failures: read?.failures ?? null,
            decisions: decisions.length > 0 ? decisions : null,
        }),
        reports: read?.rows ?? [],
        backfilled: [],
        artifact: artifactName(runId, context.attempt, job),
        noCache: "the run that learns merges what the jobs leave behind",
        out: wish.out,
        warnings,
    });
}
function noReport(message) {
    return {
        level: "warning",
        title: "No test report",
        message: `${message}. Did the tests run, and do they write a report?`,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/cost/given-prices.js
/** Reads `label=price` lines; null where one is something else. */
function parseGivenPrice(line) {
    const match = /^([^=]{1,200}?)\s{0,20}=\s{0,20}(\d{1,6}(?:\.\d{1,9})?)$/.exec(line);
    return match === null ? null : { label: (match[1] ?? "").trim().toLowerCase(), usdPerMinute: Number(match[2]) };
}
/** The first stated price that fits one of the labels. */
function givenPriceOf(labels, prices) {
    const names = labels.map((label) => label.toLowerCase());
    const fits = ({ label }) => label.endsWith("*") ? names.some((name) => name.startsWith(label.slice(0, -1))) : names.includes(label);
    return prices.find(fits)?.usdPerMinute ?? null;
}

// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
// EXTERNAL MODULE: ./build/packages/core/stats/median.js
var median = __webpack_require__(99618);
// EXTERNAL MODULE: ./build/packages/core/stats/quantile.js + 1 modules
var quantile = __webpack_require__(93444);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/split-job-name.js
/**
 * Splits the name under which GitHub shows a job: `caller / callee` for a called workflow, `test (3, ubuntu)` for a
 * combination of a matrix, `test 2/6` for a shard as plan-shards names it. A job whose own `name:` ends in brackets looks
 * the same and is read the same way. GitHub cuts long names at 100 characters; the values that are left are then kept.
 */
function splitJobName(name) {
    const parts = outsideBrackets(name, " / ").map(splitBrackets);
    return { identity: parts.map((part) => part.base).join(" / "), matrix: parts.flatMap((part) => part.values) };
}
function splitBrackets(name) {
    const shard = /^(.{1,200}) (\d{1,4}\/\d{1,4})$/.exec(name);
    if (shard !== null)
        return { base: shard[1] ?? name, values: [shard[2] ?? ""] };
    const open = openingOfLast(name);
    if (open <= 0)
        return { base: name, values: [] };
    const end = name.endsWith(")") ? -1 : undefined;
    return { base: name.slice(0, open), values: outsideBrackets(name.slice(open + 2, end), ", ") };
}
/** Index of the blank before the bracket that the name's end closes, or that its cut left open; -1 without one. */
function openingOfLast(name) {
    const isCut = name.endsWith("...");
    if (!name.endsWith(")") && !isCut)
        return -1;
    let depth = isCut ? 1 : 0;
    for (let index = name.length - 1; index > 0; index -= 1) {
        if (name[index] === ")")
            depth += 1;
        if (name[index] !== "(")
            continue;
        depth -= 1;
        if (depth === 0)
            return name[index - 1] === " " ? index - 1 : -1;
    }
    return -1;
}
/** The pieces between separators that are in no bracket. */
function outsideBrackets(text, separator) {
    const pieces = [];
    let depth = 0;
    let from = 0;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === "(")
            depth += 1;
        if (text[index] === ")")
            depth = Math.max(0, depth - 1);
        if (depth > 0 || !text.startsWith(separator, index))
            continue;
        pieces.push(text.slice(from, index));
        from = index + separator.length;
        index = from - 1;
    }
    return [...pieces, text.slice(from)];
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/compare-run.js




/** Fewer earlier runs say nothing of what is usual. */
const LEAST_RUNS = 5;
const MOST_RUNS = 200;
/** A file is called slower only where it is by so much, in share and in seconds, and slower than 19 of 20 runs. */
const LEAST_SHARE = 0.2;
const LEAST_SECONDS = 0.5;
/** So many files tell a slow machine from slow tests. */
const FILES_TO_JUDGE_MACHINE = 10;
/** Compares a run with earlier ones of its workflow. What forks' jobs measured is not part of what is usual. */
function compareRun(run, history) {
    const earlier = history.filter((record) => isEarlier(record, run)).slice(-MOST_RUNS);
    return { usual: usualSeconds(run, earlier), slower: compare_run_slowerFiles(run, earlier) };
}
function isEarlier(record, run) {
    const isSame = record.run_id === run.run_id;
    const isLater = record.created_at !== null && run.created_at !== null && record.created_at > run.created_at;
    const ofWorkflow = record.workflow_path !== null && run.workflow_path !== null
        ? record.workflow_path === run.workflow_path
        : record.workflow === run.workflow;
    return !isSame && !isLater && ofWorkflow && (run.repository === null || record.repository === run.repository);
}
/** A re-run does a part of the work, so it is no measure; runs of the same event are the better one. */
function usualSeconds(run, earlier) {
    const whole = earlier.filter((record) => record.conclusion === "success" && record.attempt === 1);
    const alike = whole.filter((record) => record.event === run.event);
    const seconds = (alike.length >= LEAST_RUNS ? alike : whole).map(history_record/* runSeconds */.Rl).filter((value) => value !== null);
    return usualOf(seconds);
}
function usualOf(values) {
    const p50 = (0,quantile/* quantile */.Y)(values, 0.5);
    const p95 = (0,quantile/* quantile */.Y)(values, 0.95);
    if (values.length < LEAST_RUNS || p50 === null || p95 === null)
        return null;
    return { p50, p95, n: values.length };
}
function compare_run_slowerFiles(run, earlier) {
    const past = new Map();
    for (const record of earlier.filter(({ trust }) => trust === "trusted")) {
        for (const [key, { seconds }] of timesByFile(record.tests ?? [])) {
            const times = past.get(key);
            if (times === undefined)
                past.set(key, [seconds]);
            else
                times.push(seconds);
        }
    }
    const compared = [...timesByFile(run.tests ?? [])].flatMap(([key, { file, seconds }]) => {
        const usual = usualOf(past.get(key) ?? []);
        return usual === null ? [] : [{ file, seconds, ...usual }];
    });
    const machine = machineFactor(compared);
    return compared
        .filter(({ seconds, p50, p95 }) => {
        const expected = p50 * machine;
        return seconds > p95 * machine && seconds > expected * (1 + LEAST_SHARE) && seconds - expected >= LEAST_SECONDS;
    })
        .map(({ file, seconds, p50, n }) => ({ file, seconds, p50, n }))
        .sort((a, b) => b.seconds - b.p50 - (a.seconds - a.p50));
}
/** Mean seconds of a file in each kind of job: shards and machines of a matrix are of one kind. */
function timesByFile(tests) {
    const sums = new Map();
    for (const { job, file, seconds } of tests) {
        if (seconds === null)
            continue;
        const key = JSON.stringify([job === null ? null : splitJobName(job).identity, file]);
        const sum = sums.get(key) ?? { file, seconds: 0, n: 0 };
        sums.set(key, { file, seconds: sum.seconds + seconds, n: sum.n + 1 });
    }
    return new Map([...sums].map(([key, { file, seconds, n }]) => [key, { file, seconds: seconds / n }]));
}
/** How much slower than usual everything was; 1 where too few files tell, and never below: a fast machine hides nothing. */
function machineFactor(files) {
    const ratios = files.filter(({ p50 }) => p50 >= 0.1).map(({ seconds, p50 }) => seconds / p50);
    return ratios.length < FILES_TO_JUDGE_MACHINE ? 1 : Math.max(1, (0,median/* median */.J)(ratios) ?? 1);
}

// EXTERNAL MODULE: ./build/packages/core/github/fetch-jobs.js + 1 modules
var fetch_jobs = __webpack_require__(88349);
// EXTERNAL MODULE: ./build/packages/core/github/fetched.js
var fetched = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/packages/core/github/fetch-run.js

/** One attempt of a run; without `attempt` the latest. */
function fetchRun(rest, repository, runId, attempt) {
    const path = `/repos/${repository}/actions/runs/${runId}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
    return (0,fetched/* fetched */.s)(path, async (note) => readRun(await rest.get(path), note));
}
/** A run as GitHub shows it, alone or in a list. */
function readRun(value, note) {
    return (0,fetched/* readAnswer */.J)(value, note, (run) => {
        const runId = run.integer("id", 1);
        if (runId === null)
            return null;
        const repository = run.object("repository", identity);
        const head = run.object("head_repository", identity);
        const status = run.string("status", 50);
        const updated = run.time("updated_at");
        return {
            repository: repository?.name ?? null,
            workflow: run.string("name", 500),
            // Called workflows are listed with the reference that they were called at.
            workflow_path: run.string("path")?.split("@")[0] ?? null,
            run_id: runId,
            attempt: run.integer("run_attempt", 1) ?? 1,
            event: run.string("event", 100),
            branch: run.string("head_branch", 500),
            sha: run.string("head_sha", 64),
            ...pullRequest(run, repository?.id ?? null),
            created_at: run.time("created_at"),
            started_at: run.time("run_started_at"),
            // GitHub states no end of a run. While nothing happens after it, this is the time of the last change.
            completed_at: status === "completed" ? updated : null,
            conclusion: run.string("conclusion", 50),
            // A head repository that was deleted was a fork: one's own cannot be gone.
            trust: head?.name != null && head.name === repository?.name ? "trusted" : "fork",
            status,
            head_repository: head?.name ?? null,
            isPrivate: repository?.isPrivate ?? null,
        };
    });
}
/** The first pull request into this repository. Forks of it may have pull requests of their own with the same head. */
function pullRequest(run, repositoryId) {
    const pulls = run.list("pull_requests", 100, (pull) => ({
        number: pull.integer("number", 1),
        base: pull.object("base", (base) => ({
            ref: base.string("ref", 500),
            sha: base.string("sha", 64),
            repository: base.object("repo", identity)?.id ?? null,
        })),
    }));
    const own = pulls?.find(({ base }) => repositoryId === null || (base?.repository ?? repositoryId) === repositoryId);
    return { pull_request: own?.number ?? null, base_branch: own?.base?.ref ?? null, base_sha: own?.base?.sha ?? null };
}
function identity(repository) {
    return {
        id: repository.integer("id", 1),
        name: repository.string("full_name", 200),
        isPrivate: repository.boolean("private"),
    };
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/covered-seconds.js
/** Seconds that at least one of the spans covers: what overlaps counts once. */
function coveredSeconds(spans) {
    const ordered = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    let covered = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const { start, end } of ordered) {
        covered += Math.max(0, end - Math.max(start, reached));
        reached = Math.max(reached, end);
    }
    return covered / 1000;
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/job-phases.js


/** Steps that the runner adds before those of the workflow. */
const BEFORE = /^(?:Set up job$|Set up runner$|Initialize containers$|Pre |Pull |Build [\w.-]+\/[\w.-]+)/;
/** Steps that the runner adds behind them. */
const AFTER = /^(?:Post |Stop containers$|Complete job$|Complete runner$)/;
/** A job that an earlier attempt ran waited and worked then. */
function jobPhases(job) {
    if (job.carried === true || job.conclusion === "skipped")
        return { queue: null, setup: null, work: null };
    const queue = queueSeconds(job);
    if (job.steps === null || job.steps.length === 0)
        return { queue, setup: null, work: null };
    const spans = job.steps.filter(isOwn).flatMap(spanOf);
    const first = Math.min(...spans.map(({ start }) => start));
    const start = job.started_at === null ? Number.NaN : Date.parse(job.started_at);
    const setup = spans.length === 0 || Number.isNaN(start) ? null : Math.max(0, (first - start) / 1000);
    return { queue, setup, work: coveredSeconds(spans) };
}
/** GitHub's clocks may differ by a second, which is no negative wait. */
function queueSeconds({ created_at, started_at }) {
    if (created_at === null || started_at === null)
        return null;
    return (0,history_record/* secondsBetween */.O1)(created_at, started_at) ?? 0;
}
function isOwn({ name, conclusion }) {
    return conclusion !== "skipped" && !BEFORE.test(name) && !AFTER.test(name);
}
function spanOf({ started_at, completed_at }) {
    if (started_at === null || completed_at === null)
        return [];
    return [{ start: Date.parse(started_at), end: Date.parse(completed_at) }];
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/detail-jobs.js


/** Jobs of one attempt with what follows from their names and times: identity, matrix, waiting, set-up and work. */
function detailJobs(jobs, attempt) {
    return jobs.map((job) => {
        const carried = attempt > 1 && isCarriedOver(job);
        const { queue, setup, work } = jobPhases({ ...job, carried });
        return {
            ...job,
            ...splitJobName(job.name),
            ...(carried && { carried }),
            ...(queue !== null && { queue_seconds: queue }),
            ...(setup !== null && { setup_seconds: setup }),
            ...(work !== null && { work_seconds: work }),
        };
    });
}
/**
 * "Re-run failed jobs" shows the jobs that had passed once more: with a new id and `created_at`, and with the old times,
 * so that they ended before they were created.
 */
function isCarriedOver({ created_at, completed_at }) {
    return created_at !== null && completed_at !== null && Date.parse(completed_at) < Date.parse(created_at);
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/score-decisions.js



/**
 * The decisions of a run with what came of them, so that their accuracy can be computed later. Decisions whose outcome
 * a run alone does not tell are kept as they are.
 */
function scoreDecisions(decisions, run) {
    if (run.completed_at === null)
        return [...decisions];
    return decisions.map((decision) => {
        const outcome = outcomeOf(decision, run);
        return outcome === null ? decision : { ...decision, outcome };
    });
}
function outcomeOf({ action, decision, outcome }, run) {
    if (outcome !== null)
        return null;
    switch (action) {
        case "predict-duration":
            return { seconds: (0,history_record/* runSeconds */.Rl)(run), conclusion: run.conclusion, jobs: jobSeconds(run) };
        case "plan-shards":
            return { shards: shardSeconds(decision, run) };
        default:
            return null;
    }
}
/** Seconds of each job that ran, by name. */
function jobSeconds({ jobs }) {
    return (jobs ?? [])
        .filter((job) => job.carried !== true && job.conclusion !== "skipped")
        .flatMap(({ name, started_at, completed_at }) => {
        const seconds = (0,history_record/* secondsBetween */.O1)(started_at, completed_at);
        return seconds === null ? [] : [{ name, seconds }];
    });
}
/** Of each planned shard: what its job took in all, and its tests alone. Null where no job has the shard's name. */
function shardSeconds(decision, run) {
    const planned = (0,json_fields/* isObject */.G)(decision) && Array.isArray(decision.shards) ? decision.shards.slice(0, 256) : [];
    return planned.map((_, index) => {
        const name = shardName(index + 1, planned.length);
        const job = (run.jobs ?? []).find((candidate) => name.test(candidate.name));
        const tests = (run.tests ?? []).filter((test) => test.job !== null && test.job === job?.name);
        return {
            shard: index + 1,
            job: job?.name ?? null,
            seconds: job === undefined ? null : (0,history_record/* secondsBetween */.O1)(job.started_at, job.completed_at),
            test_seconds: (0,sum_known/* sumKnown */.z)(tests.map((test) => test.seconds)),
            carried: job?.carried === true,
        };
    });
}
/** `test 2/6`, as plan-shards names it, or `test (2, 6, …)`, as GitHub does with a matrix. */
function shardName(shard, total) {
    return new RegExp(`(?:^|[^\\d/])${shard}/${total}(?:$|[^\\d/])|\\(${shard}, ${total}(?:,|\\))`);
}

;// CONCATENATED MODULE: ./build/packages/core/telemetry/build-run-record.js



/**
 * One record from all that is known of a run. What GitHub knows comes from GitHub alone: the parts were written by the
 * run's own code, so they add only what nobody else can know.
 */
function buildRunRecord({ run, jobs: listed, changes, parts, caches, cost }) {
    const jobs = listed === null ? null : detailJobs(listed, run.attempt);
    const own = parts.filter((part) => part.run_id === run.run_id && part.attempt === run.attempt);
    const decisions = union(own.map((part) => part.decisions));
    const record = (0,history_record/* emptyRecord */.FR)({
        run_id: run.run_id,
        attempt: run.attempt,
        repository: run.repository,
        workflow: run.workflow,
        workflow_path: run.workflow_path,
        event: run.event,
        branch: run.branch,
        base_branch: run.base_branch,
        sha: run.sha,
        base_sha: run.base_sha,
        pull_request: run.pull_request,
        created_at: run.created_at,
        started_at: run.started_at,
        completed_at: run.completed_at === null ? null : (lastEnd(jobs) ?? run.completed_at),
        conclusion: run.conclusion,
        trust: run.trust,
        changes,
        jobs,
        tests: union(own.map((part) => part.tests)),
        failures: union(own.map((part) => part.failures)),
        caches: union([...own.map((part) => part.caches), caches ?? null]),
        policy: own.map((part) => part.policy).find((policy) => policy !== null) ?? null,
        ...(cost != null && { cost }),
    });
    return decisions === null ? record : { ...record, decisions: scoreDecisions(decisions, record) };
}
/** GitHub states no end of a run; the last job's end is nearer to it than the run's last change. */
function lastEnd(jobs) {
    const ran = (jobs ?? []).filter((job) => job.carried !== true);
    const ends = ran.map((job) => job.completed_at).filter((end) => end !== null);
    return ends.sort().at(-1) ?? null;
}
/** Null where no part knows anything of it, which is not the same as nothing. */
function union(lists) {
    const known = lists.filter((list) => list !== null);
    return known.length === 0 ? null : known.flat();
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/backfill.js





/**
 * Up to `count` completed runs that the history does not have, newest first, with their jobs: one call each. Stops where
 * GitHub's limit or the step's budget ends, and keeps what it has.
 */
async function backfill(rest, wish) {
    const { repository, count, except } = wish;
    const path = `/repos/${repository}/actions/runs`;
    const have = new Set(wish.known.filter((record) => record.jobs !== null).map(history_record/* recordKey */.Hy));
    const records = [];
    const problems = [];
    try {
        for await (const item of rest.pages(path, { status: "completed" }, "workflow_runs")) {
            if (records.length >= count)
                break;
            const run = readRun(item, () => { });
            if (run === null || have.has((0,history_record/* recordKey */.Hy)(run)))
                continue;
            if (except !== null && run.workflow_path === except)
                continue;
            const jobs = await (0,fetch_jobs/* fetchJobs */.v)(rest, repository, run.run_id, run.attempt);
            problems.push(...jobs.problems);
            if (jobs.problems.some((problem) => problem.code === "api-limited"))
                break;
            records.push(buildRunRecord({ run, jobs: jobs.value, changes: null, parts: [] }));
        }
    }
    catch (error) {
        if (!(error instanceof paceline_error/* PacelineError */.c))
            throw error;
        problems.push({ code: error.code, source: path, message: (0,paceline_error/* messageOf */.b)(error) });
    }
    return { records, problems };
}

;// CONCATENATED MODULE: ./build/packages/core/cost/billed-minutes.js
/** GitHub rounds the time of every job up to whole minutes, so that 30 short jobs cost more than one long one. */
function billedMinutes(seconds) {
    return Math.max(1, Math.ceil(seconds / 60));
}

;// CONCATENATED MODULE: ./build/packages/core/cost/price-table.js
/**
 * GitHub's own prices, oldest table first. Source: the page "Actions runner pricing" in github/docs
 * (content/billing/reference/actions-runner-pricing.md), read in 2026. A new price list is a new entry here.
 */
const GITHUB_PRICES = [
    {
        since: "2026-01-01",
        usdPerMinute: {
            linux_slim: 0.002,
            linux: 0.006,
            linux_2_core_advanced: 0.006,
            linux_4_core: 0.012,
            linux_8_core: 0.022,
            linux_16_core: 0.042,
            linux_32_core: 0.082,
            linux_64_core: 0.162,
            linux_96_core: 0.252,
            linux_2_core_arm: 0.005,
            linux_4_core_arm: 0.008,
            linux_8_core_arm: 0.014,
            linux_16_core_arm: 0.026,
            linux_32_core_arm: 0.05,
            linux_64_core_arm: 0.098,
            linux_4_core_gpu: 0.052,
            windows: 0.01,
            windows_4_core: 0.022,
            windows_8_core: 0.042,
            windows_16_core: 0.082,
            windows_32_core: 0.162,
            windows_64_core: 0.322,
            windows_96_core: 0.552,
            windows_2_core_arm: 0.008,
            windows_4_core_arm: 0.014,
            windows_8_core_arm: 0.026,
            windows_16_core_arm: 0.05,
            windows_32_core_arm: 0.098,
            windows_64_core_arm: 0.194,
            windows_4_core_gpu: 0.102,
            macos: 0.062,
            macos_l: 0.077,
            macos_xl: 0.102,
            // A fee of $0.002 for self-hosted runners was announced for 2026-03-01 and put off before it began.
            self_hosted: 0,
        },
    },
];
/** The table that held at a time; the oldest one for times before it, the newest where the time is unknown. */
function pricesAt(time, tables = GITHUB_PRICES) {
    const held = tables.findLast(({ since }) => time === null || Date.parse(since) <= Date.parse(time));
    return held ?? tables[0] ?? { since: "", usdPerMinute: {} };
}

;// CONCATENATED MODULE: ./build/packages/core/cost/sku-of-labels.js
const LARGER = /^(ubuntu|linux|windows)(?=[-_.\d])[\w.-]{0,60}?[-_](\d{1,2})[-_]?cores?(?:[-_]([\w-]{1,20}))?$/;
const STANDARD = [
    [/^ubuntu-slim$/, "linux_slim"],
    [/^ubuntu-\d\d\.04-arm$/, "linux_2_core_arm"],
    [/^ubuntu-(?:latest|\d\d\.04)$/, "linux"],
    [/^windows-11-arm$/, "windows_2_core_arm"],
    [/^windows-(?:latest|20\d\d(?:-vs20\d\d)?)$/, "windows"],
    [/^macos-(?:latest|\d\d)(?:-intel)?$/, "macos"],
];
const LARGER_MACS = [
    [/^macos-(?:latest|\d\d)-xlarge$/, "macos_xl"],
    [/^macos-(?:latest|\d\d)-large$/, "macos_l"],
];
/**
 * The billing SKU that a job's labels tell of; null where they tell of none, which is not the same as free. Larger
 * runners carry whatever name their owner gave them: only names that state a size (`ubuntu-latest-8-cores`) are read.
 */
function skuOfLabels(labels) {
    const names = labels.map((label) => label.toLowerCase());
    if (names.includes("self-hosted"))
        return { sku: "self_hosted", isStandard: false };
    for (const name of names) {
        const sku = named(name, STANDARD);
        if (sku !== null)
            return { sku, isStandard: true };
        const larger = named(name, LARGER_MACS) ?? largerSku(name);
        if (larger !== null)
            return { sku: larger, isStandard: false };
    }
    return null;
}
function named(name, patterns) {
    return patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
function largerSku(name) {
    const match = LARGER.exec(name);
    if (match === null)
        return null;
    const system = match[1] === "windows" ? "windows" : "linux";
    const cores = Number(match[2]);
    const words = name.split(/[-_]/);
    if (words.includes("gpu"))
        return `${system}_${cores}_core_gpu`;
    if (words.includes("arm") || words.includes("arm64"))
        return `${system}_${cores}_core_arm`;
    return system === "linux" && cores === 2 ? "linux_2_core_advanced" : `${system}_${cores}_core`;
}

;// CONCATENATED MODULE: ./build/packages/core/cost/price-run.js






/** The cost of the jobs that ran; not of skipped ones, of those that never had a machine, or of an earlier attempt's. */
function priceRun(jobs, circumstances) {
    const table = pricesAt(circumstances.time, circumstances.tables);
    const priced = jobs.filter(ranHere).map((job) => priceJob(job, table, circumstances));
    const known = priced.map(({ usd }) => usd).filter((usd) => usd !== null);
    const knownUsd = toMicroDollars(known.reduce((sum, usd) => sum + usd, 0));
    return {
        usd: known.length === priced.length ? knownUsd : null,
        knownUsd,
        billedMinutes: priced.reduce((sum, job) => sum + (job.billedMinutes ?? 0), 0),
        pricesSince: table.since,
        jobs: priced,
        carbon: carbonOf(priced, circumstances),
    };
}
/** The part of a cost that the run's record keeps. Carbon is kept only where it stands for all jobs. */
function costRecord({ usd, billedMinutes, pricesSince, jobs, carbon }) {
    const whole = carbon !== null && carbon.jobs === jobs.length ? carbon : null;
    return {
        usd,
        billed_minutes: billedMinutes,
        prices_since: pricesSince,
        co2e_grams: whole?.grams ?? null,
        co2e_low: whole?.low ?? null,
        co2e_high: whole?.high ?? null,
    };
}
function ranHere({ carried, conclusion, steps }) {
    const neverBegan = conclusion === "cancelled" && steps !== null && steps.length === 0;
    return carried !== true && conclusion !== "skipped" && !neverBegan;
}
function priceJob(job, table, circumstances) {
    const labels = job.runner?.labels ?? [];
    const known = skuOfLabels(labels);
    const isOwn = known?.sku === "self_hosted";
    const seconds = (0,history_record/* secondsBetween */.O1)(job.started_at, job.completed_at);
    const minutes = seconds === null ? null : billedMinutes(seconds);
    const { basis, usdPerMinute } = priceOf(labels, table, circumstances);
    // Nobody rounds the minutes of machines that one runs oneself.
    const paidMinutes = isOwn && seconds !== null ? seconds / 60 : minutes;
    const usd = usdPerMinute === null || paidMinutes === null ? null : toMicroDollars(paidMinutes * usdPerMinute);
    const sku = known?.sku ?? null;
    return { name: job.name, labels, sku, seconds, billedMinutes: isOwn ? null : minutes, usd, basis };
}
function priceOf(labels, table, { isPublic, givenPrices = [] }) {
    const given = givenPriceOf(labels, givenPrices);
    if (given !== null)
        return { basis: "given", usdPerMinute: given };
    const known = skuOfLabels(labels);
    const unknown = { basis: "unknown", usdPerMinute: null };
    if (known === null || !Object.hasOwn(table.usdPerMinute, known.sku))
        return unknown;
    const usdPerMinute = table.usdPerMinute[known.sku] ?? null;
    if (known.sku === "self_hosted")
        return { basis: "self-hosted", usdPerMinute };
    if (!known.isStandard || isPublic === false)
        return { basis: "list", usdPerMinute };
    return isPublic ? { basis: "public", usdPerMinute: 0 } : unknown;
}
function carbonOf(jobs, circumstances) {
    const loads = jobs.flatMap(({ sku, seconds }) => {
        const cores = coresOfSku(sku, circumstances.isPublic ?? false);
        return cores === null || seconds === null ? [] : [cores * seconds];
    });
    if (loads.length === 0)
        return null;
    const coreSeconds = loads.reduce((sum, load) => sum + load, 0);
    return {
        ...estimateCarbon(coreSeconds, circumstances.carbonIntensity ?? WORLD_AVERAGE_INTENSITY),
        jobs: loads.length,
    };
}
/** Sums of prices such as 0.006 would else end in noise. */
function toMicroDollars(usd) {
    return Math.round(usd * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./build/packages/core/github/change-source.js
/** Branches of GitHub's merge queue: `gh-readonly-queue/<base>/pr-<number>-<commit that it is put on>`. */
const QUEUE_BRANCH = /^gh-readonly-queue\/(.{1,300})\/pr-(\d{1,10})-([0-9a-f]{40})$/;
/** Git's "there was nothing before": a new branch or tag. */
const change_source_NOTHING = /^0+$/;
/**
 * Where a run's changed files can be had. `before` is the commit on which a push was put, which only the push's own jobs
 * know: without it the last commit stands for the push. After a forced push the old commit may be gone, and a new branch
 * or tag has none; then the default branch is what it differs from.
 */
function changeSources(run, before, defaultBranch) {
    const { event, sha } = run;
    if (event === "pull_request" || event === "pull_request_target") {
        return run.pull_request === null ? [] : [{ pullRequest: run.pull_request }];
    }
    if (sha === null)
        return [];
    if (event === "merge_group") {
        const queue = queueOf(run);
        return [...(queue === null ? [] : [{ base: queue.base_sha, head: sha }]), { commit: sha }];
    }
    return event === "push" ? sourcesOfPush(sha, run.branch, before, defaultBranch) : [];
}
/** The change that a merge queue tests, from the name of its branch. */
function queueOf(run) {
    const match = QUEUE_BRANCH.exec(run.branch ?? "");
    if (match === null)
        return null;
    return { base_branch: match[1] ?? "", pull_request: Number(match[2]), base_sha: match[3] ?? "" };
}
function sourcesOfPush(sha, branch, before, defaultBranch) {
    const last = { commit: sha };
    if (before === null)
        return [last];
    if (!change_source_NOTHING.test(before))
        return [{ base: before, head: sha }, last];
    return defaultBranch === null || branch === defaultBranch ? [last] : [{ base: defaultBranch, head: sha }, last];
}

;// CONCATENATED MODULE: ./build/packages/core/github/find-pull-request.js

/**
 * The pull request whose head is this commit. GitHub shows none with runs from forks, and knows a fork's commit only in
 * the fork: there the branch is the way to it.
 */
async function findPullRequest(rest, repository, head) {
    const byCommit = () => find_pull_request_listed(rest, `/repos/${repository}/commits/${head.sha}/pulls`, {}, head.sha);
    const owner = head.repository?.split("/")[0];
    if (owner === undefined || head.branch === null || head.repository === repository)
        return byCommit();
    const ofBranch = { head: `${owner}:${head.branch}`, state: "all" };
    const byBranch = await find_pull_request_listed(rest, `/repos/${repository}/pulls`, ofBranch, head.sha);
    return byBranch.value?.found ? byBranch : byCommit();
}
function find_pull_request_listed(rest, path, query, sha) {
    return (0,fetched/* fetched */.s)(path, async (note) => {
        const pulls = [];
        for await (const item of rest.pages(path, query)) {
            const pull = readPull(item, note);
            if (pull?.head === sha)
                pulls.push(pull);
            if (pulls.length >= 100)
                break;
        }
        const found = pulls.find((pull) => pull.isOpen) ?? pulls[0];
        if (found === undefined)
            return { found: null };
        const { pull_request, base_branch, base_sha } = found;
        return { found: { pull_request, base_branch, base_sha } };
    });
}
function readPull(value, note) {
    return (0,fetched/* readAnswer */.J)(value, note, (pull) => {
        const number = pull.integer("number", 1);
        if (number === null)
            return null;
        const base = pull.object("base", (side) => ({ ref: side.string("ref", 500), sha: side.string("sha", 64) }));
        return {
            pull_request: number,
            base_branch: base?.ref ?? null,
            base_sha: base?.sha ?? null,
            head: pull.object("head", (side) => side.string("sha", 64)),
            isOpen: pull.string("state", 20) === "open",
        };
    });
}

// EXTERNAL MODULE: ./build/packages/core/github/fetch-job-log.js
var fetch_job_log = __webpack_require__(43309);
// EXTERNAL MODULE: ./build/packages/core/history/in-parallel.js
var in_parallel = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/packages/core/logs/parse-job-log.js + 1 modules
var parse_job_log = __webpack_require__(68356);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/read-cache-log.js
/** More caches than any job has; a log that shows more was written to fill the record. */
const MOST_CACHES = 100;
const LONGEST_KEY = 512;
/**
 * What a job's log tells of caches: which keys were looked for, what was found, how large it was, and how long restoring
 * and saving took. Knows the words of @actions/cache, and with it those of actions/cache, actions/setup-* and what else
 * is built on it. A script can print the same words; nothing but this job's own record believes it.
 */
function readCacheLog(log, job) {
    const reader = new CacheLogReader(log);
    for (const line of log.lines)
        reader.read(line);
    return reader.records(job);
}
class CacheLogReader {
    #log;
    #looks = [];
    #open = [];
    #step = -1;
    /** `key` in the inputs that the runner prints before an action. */
    #stepKey = null;
    #previousTime = null;
    #packingSince = null;
    /** What restored in this step before the log said which key it was, as older clients print it. */
    #nameless = { bytes: null, end: null };
    constructor(log) {
        this.#log = log;
    }
    read(line) {
        if (line.step !== this.#step)
            this.#beginStep(line.step);
        const time = line.timestamp === null ? null : Date.parse(line.timestamp);
        if (line.header)
            this.#stepKey ??= keyInput(line.text);
        else
            this.#readWords(line, time);
        this.#previousTime = time ?? this.#previousTime;
    }
    records(job) {
        const byKey = new Map();
        for (const look of this.#looks) {
            const key = look.key ?? nameOf(look);
            if (byKey.has(key) || byKey.size >= MOST_CACHES)
                continue;
            byKey.set(key, {
                job,
                key,
                matched_key: look.matched,
                hit: look.hit,
                bytes: look.tangled ? null : look.bytes,
                restore_seconds: look.tangled ? null : secondsFrom(look.start, look.end),
                save_seconds: look.saveSeconds,
                work_seconds: null,
                ...(look.source !== null && { source: look.source }),
            });
        }
        return [...byKey.values()];
    }
    #beginStep(step) {
        this.#step = step;
        this.#stepKey = null;
        this.#open = [];
        this.#previousTime = null;
        this.#packingSince = null;
        this.#nameless = { bytes: null, end: null };
    }
    #readWords({ text, marker }, time) {
        if (marker === "command" && /\btar\b.{0,200} -cf /.test(text))
            this.#packingSince = time;
        for (const [pattern, take] of read_cache_log_WORDS) {
            const match = pattern.exec(text);
            if (match === null)
                continue;
            take.call(this, (match[1] ?? "").slice(0, LONGEST_KEY), time);
            return;
        }
    }
    hit(matched, time) {
        this.#openLook({ matched, hit: "exact", key: matched }, time);
    }
    partial(matched, time) {
        this.#openLook({ matched, hit: "partial", key: this.#stepKey }, time);
    }
    size(bytes) {
        const [only, ...others] = this.#open;
        if (only !== undefined && others.length === 0)
            only.bytes = Number(bytes);
        this.#nameless.bytes = Number(bytes);
    }
    restored(_, time) {
        const done = this.#open.shift();
        if (done !== undefined)
            done.end = time;
        this.#nameless.end = time;
    }
    /** Older clients name the key only now. */
    restoredFrom(matched) {
        if (this.#looks.some((look) => look.step === this.#step && look.matched === matched))
            return;
        const isExact = this.#stepKey === null || this.#stepKey === matched;
        const key = this.#stepKey ?? matched;
        const { bytes, end } = this.#nameless;
        this.#add({ matched, hit: isExact ? "exact" : "partial", key, bytes, end });
    }
    failed() {
        const broken = this.#open.shift();
        if (broken !== undefined)
            Object.assign(broken, { hit: "miss", matched: null, bytes: null, end: null });
    }
    miss(keys) {
        this.#add({ hit: "miss", key: keys.split(", ")[0] ?? null });
    }
    /** Actions that make the key themselves do not say here which it was. */
    missOf(label) {
        this.#add({ hit: "miss", key: this.#stepKey, label: label.trim() === "" ? null : label.trim() });
    }
    /** After a job the key is named that its action had asked for. */
    saved(key, time) {
        const look = this.#lookFor(key);
        if (look === undefined)
            return;
        look.key = key;
        look.saveSeconds = secondsFrom(this.#packingSince, time);
        this.#packingSince = null;
    }
    unchanged(key) {
        const look = this.#looks.findLast(({ matched }) => matched === key);
        if (look !== undefined)
            Object.assign(look, { key, hit: "exact" });
    }
    #openLook(found, time) {
        const look = this.#add({ ...found, start: this.#previousTime ?? time });
        this.#open.push(look);
        if (this.#open.length > 1)
            for (const open of this.#open)
                open.tangled = true;
    }
    #add(known) {
        const unknown = { matched: null, bytes: null, start: null, end: null, saveSeconds: null, label: null };
        const source = actionOf(this.#log.steps[this.#step]?.title ?? "");
        const look = { ...unknown, tangled: false, source, step: this.#step, ...known };
        this.#looks.push(look);
        return look;
    }
    /** The look that this key was made for: it has the key, or it may have, the last one first as `Post` steps run. */
    #lookFor(key) {
        const open = this.#looks.filter((look) => look.key === null);
        return (this.#looks.findLast((look) => look.key === key) ??
            open.findLast(({ label }) => label !== null && key.includes(label)) ??
            open.findLast(({ matched, label }) => label === null && (matched === null || shareBeginning(matched, key))));
    }
}
const { hit, partial, size, restored, restoredFrom, failed, miss, missOf, saved, unchanged } = CacheLogReader.prototype;
/** The lines of @actions/cache 4 to 6 and of the actions over it, most telling part in brackets. */
const read_cache_log_WORDS = [
    [/^Cache hit for: (.+)$/, hit],
    [/^Cache hit for restore-key: (.+)$/, partial],
    [/^Cache Size: ~\d{1,9} MB \((\d{1,15}) B\)$/, size],
    [/^Cache restored successfully$/, restored],
    [/^(?:[\w-]{1,40} )?[Cc]ache restored from key: (.+)$/, restoredFrom],
    [/^Cache found and can be restored from key: (.+)$/, restoredFrom],
    [/^Failed to restore: /, failed],
    [/^Cache not found for input keys: (.+)$/, miss],
    [/^([\w.-]{1,40} )?[Cc]ache is not found$/, missOf],
    [/^Cache saved with (?:the )?key: (.+)$/, saved],
    [/^Cache hit occurred on the primary key (.+), not saving cache\.?$/, unchanged],
];
/** What stands in for a key that the log does not name: the same in the next run. */
function nameOf({ source, label }) {
    return [source ?? "unknown action", label].filter((part) => part !== null).join(": ");
}
function actionOf(title) {
    return /^Run ([\w.-]{1,100}\/[\w./-]{1,200}(?:@[\w./-]{1,200})?)$/.exec(title)?.[1] ?? null;
}
function keyInput(text) {
    return /^\s{1,8}key: (.+)$/.exec(text)?.[1]?.slice(0, LONGEST_KEY) ?? null;
}
/** Keys of one action differ at their ends, where the hash stands. */
function shareBeginning(left, right) {
    let shared = 0;
    while (shared < left.length && left[shared] === right[shared])
        shared += 1;
    return shared >= 8;
}
function secondsFrom(start, end) {
    return start === null || end === null || end < start ? null : (end - start) / 1000;
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/read-caches.js




/** Each log is one call to GitHub's API: what `auto` and `true` may spend at most. */
const MOST_LOGS = { auto: 20, all: 200 };
const AT_ONCE = 5;
const LOG_BYTES = 16 * 1024 * 1024;
/** What the logs of jobs tell of caches. `auto` reads those of jobs with a step that may have used one. */
async function readCaches(wish, jobs, rest, repository) {
    const chosen = chooseJobs(wish, jobs);
    if (chosen.length === 0)
        return { caches: null, problems: [] };
    const read = await (0,in_parallel/* inParallel */.H)(chosen, AT_ONCE, async ({ id, name }) => {
        const { value, problems } = await (0,fetch_job_log/* fetchJobLog */.s)(rest, repository, id, LOG_BYTES);
        return { caches: value === null ? [] : readCacheLog((0,parse_job_log/* parseJobLog */.t)(value), name), problems };
    });
    // Logs live shorter than runs do: one that is gone is no trouble.
    const problems = read.flatMap((one) => one.problems).filter(({ code }) => code !== "api-missing");
    return { caches: read.flatMap((one) => one.caches), problems };
}
function chooseJobs(wish, jobs) {
    if (wish === false)
        return [];
    const ran = jobs.filter(({ conclusion, steps }) => conclusion !== "skipped" && (steps?.length ?? 0) > 0);
    if (wish === true)
        return ran.slice(0, MOST_LOGS.all);
    const likely = ran.map((job) => ({ job, chance: cacheChance(job) })).filter(({ chance }) => chance > 0);
    return likely
        .sort((a, b) => b.chance - a.chance)
        .slice(0, MOST_LOGS.auto)
        .map(({ job }) => job);
}
/** A cache is saved in a `Post` step, and most steps that restore one say so or set something up. */
function cacheChance({ steps }) {
    const names = (steps ?? []).map(({ name }) => name);
    if (names.some((name) => /cache/i.test(name)))
        return 3;
    if (names.some((name) => /^Post .*set.?up/i.test(name)))
        return 2;
    return names.some((name) => name.startsWith("Post ") && !/checkout/i.test(name)) ? 1 : 0;
}

// EXTERNAL MODULE: ./build/packages/core/github/fetch-changes.js
var fetch_changes = __webpack_require__(73292);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/read-changes.js


/** The changed files of a run by the first source that GitHub still has; null for a run that is about no change. */
async function readChanges(run, rest, repository, { before, defaultBranch }) {
    let answer = { value: null, problems: [] };
    for (const source of changeSources(run, before, defaultBranch)) {
        answer = await (0,fetch_changes/* fetchChanges */.C)(rest, repository, source);
        // After a forced push the old commit may be gone; everything else would be the same again.
        if (!answer.problems.some(({ code }) => code === "api-missing"))
            return answer;
    }
    return answer;
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/read-run.js










/**
 * The record of one run from GitHub's API and from what its jobs left behind. The API is asked for the run, its jobs
 * (one call for each hundred) and its changes; for the pull request where GitHub does not name it; and for logs as far as
 * the wish for caches goes.
 */
async function read_run_readRun(target, wish, rest, ports) {
    const { repository, runId } = target;
    const asked = await fetchRun(rest, repository, runId, target.attempt);
    if (asked.value === null) {
        const [problem] = asked.problems;
        const code = problem === undefined || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
        throw new paceline_error/* PacelineError */.c(code, `run ${runId}: ${problem?.message ?? "no answer"}`);
    }
    const problems = [...asked.problems];
    const value = (answer) => {
        problems.push(...answer.problems);
        return answer.value;
    };
    const found = await withPullRequest(asked.value, rest, repository, value);
    const fetched = value(await (0,fetch_jobs/* fetchJobs */.v)(rest, repository, runId, found.attempt));
    const jobs = fetched === null ? null : detailJobs(fetched, found.attempt);
    const { records: parts } = await ports.history.readParts(runId);
    const before = found.event === "push" ? beforePush(found, parts) : null;
    const run = before === null ? found : { ...found, base_sha: before };
    const { defaultBranch } = ports.context;
    const changes = value(await readChanges(run, rest, repository, { before, defaultBranch }));
    const logs = await readCaches(wish.caches, read_run_ranHere(jobs), rest, repository);
    problems.push(...logs.problems);
    const cost = jobs === null ? null : priceJobs(run, jobs, wish);
    const kept = cost === null ? null : costRecord(cost);
    const record = buildRunRecord({ run, jobs: fetched, changes, parts, caches: logs.caches, cost: kept });
    return { record, cost, problems };
}
/** Runs from forks come without their pull request, and those of a merge queue name it in their branch. */
async function withPullRequest(run, rest, repository, value) {
    if (run.event === "merge_group")
        return { ...run, ...queueOf(run) };
    if (run.pull_request !== null || run.sha === null || run.event?.startsWith("pull_request") !== true)
        return run;
    const head = { sha: run.sha, branch: run.branch, repository: run.head_repository };
    return { ...run, ...value(await findPullRequest(rest, repository, head))?.found };
}
/** Where the push was put on, which only its own jobs know; an outsider's jobs are not asked. */
function beforePush({ run_id, trust }, parts) {
    if (trust !== "trusted")
        return null;
    const known = parts.filter((part) => part.run_id === run_id && /^[0-9a-f]{40,64}$/.test(part.base_sha ?? ""));
    return known[0]?.base_sha ?? null;
}
function read_run_ranHere(jobs) {
    return (jobs ?? []).filter(({ carried }) => carried !== true);
}
function priceJobs(run, jobs, { prices, carbonIntensity }) {
    const isPublic = run.isPrivate === null ? null : !run.isPrivate;
    return priceRun(jobs, { isPublic, time: run.started_at, givenPrices: prices, carbonIntensity });
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/record-run.js









/** Another run, or the whole of this one, as GitHub's API knows it, with what its jobs left behind. */
async function recordRun(runId, wish, ports) {
    const { rest, repository } = access(ports);
    const target = { repository, runId, attempt: attemptOf(runId, ports) };
    const reading = { caches: wish.caches, prices: givenPrices(wish), carbonIntensity: wish["carbon-intensity"] };
    const read = await read_run_readRun(target, reading, rest, ports);
    const { records: earlier } = await ports.history.read();
    return recorded("run", { ...read, comparison: compareRun(read.record, earlier) }, wish, ports);
}
/** No run of its own to record: what artifacts and the API hold is merged into the snapshot. */
async function recordMerge(wish, ports) {
    const { runId } = ports.context;
    if (runId === null) {
        const expected = "globs of test reports, or run-id with a token";
        throw new input_error/* InputError */.d([{ name: "junit", place: "input", given: null, expected }]);
    }
    const read = { record: (0,part_record/* partRecord */.j)(ports.context, runId), problems: [], cost: null, comparison: null };
    return recorded("merge", read, wish, ports);
}
async function recorded(mode, { record, problems, cost, comparison }, wish, ports) {
    const older = await olderRuns(record, wish, ports);
    return toResult({
        mode,
        record,
        reports: [],
        backfilled: older.records,
        artifact: artifactName(record.run_id, record.attempt),
        noCache: null,
        out: wish.out,
        warnings: apiWarnings([...problems, ...older.problems]),
        cost,
        comparison,
    });
}
function givenPrices({ prices }) {
    const read = prices.map((line) => ({ line, price: parseGivenPrice(line) }));
    const wrong = read.filter(({ price }) => price === null);
    const expected = "label=price, in US dollars per minute, such as my-runner=0.008";
    if (wrong.length === 0)
        return read.flatMap(({ price }) => price ?? []);
    throw new input_error/* InputError */.d(wrong.map(({ line }) => ({ name: "prices", place: "input", given: line, expected })));
}
async function olderRuns(record, wish, ports) {
    if (wish.backfill === 0)
        return { records: [], problems: [] };
    const { rest, repository } = access(ports);
    const { triggeringRun, workflowPath } = ports.context;
    const { records } = await ports.history.read();
    const known = (0,merge_records/* mergeRecords */.P)(records, [record]);
    // A workflow that runs after others is the learner: every one of its runs would follow a run that is recorded.
    return backfill(rest, { repository, count: wish.backfill, known, except: triggeringRun && workflowPath });
}
/** The attempt that the event or the environment tells of; undefined for the latest. */
function attemptOf(runId, { context }) {
    if (context.triggeringRun?.runId === runId)
        return context.triggeringRun.attempt;
    return context.runId === runId ? context.attempt : undefined;
}
function access({ rest, context }) {
    if (rest !== null && context.repository !== null)
        return { rest, repository: context.repository };
    const missing = [
        ...(rest === null ? [{ name: "github-token", expected: "a token that may read the run" }] : []),
        ...(context.repository === null ? [{ name: "GITHUB_REPOSITORY", expected: "owner/name in the environment" }] : []),
    ];
    throw new input_error/* InputError */.d(missing.map((problem) => ({ ...problem, place: "environment", given: null })));
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/with-export.js


/** Headers that would cross a network in the clear are refused before anything is done. */
function checkExport(wish) {
    const endpoint = wish["otlp-endpoint"];
    if (endpoint === undefined || wish["otlp-headers"].length === 0 || (0,otlp_endpoint/* keepsSecrets */.sM)(endpoint))
        return;
    const expected = "an https:// URL where there are otlp-headers, or a receiver on this machine";
    throw new input_error/* InputError */.d([{ name: "otlp-endpoint", place: "input", given: "(hidden)", expected }]);
}
/** The same result with one effect more, behind all others: the run is kept first, then sent. */
function withExport(result, wish) {
    const endpoint = wish["otlp-endpoint"];
    const { mode, record } = result.data;
    if (endpoint === undefined || mode === "merge")
        return result;
    if (mode === "part")
        return { ...result, annotations: [...(result.annotations ?? []), ONLY_RUNS] };
    const effect = {
        kind: "export-telemetry",
        record,
        endpoint,
        headers: wish["otlp-headers"],
        runAttributes: wish["otlp-run-attributes"],
        timeoutSeconds: wish["otlp-timeout"],
    };
    const before = result.effects ?? [];
    return {
        ...result,
        effects: [...before, effect],
        settle(outcomes) {
            const settled = result.settle?.(outcomes.slice(0, before.length)) ?? {};
            const exported = outcomes[before.length] ?? { done: false, reason: "not tried" };
            const data = { ...(settled.data ?? result.data), exported };
            const annotations = [...(settled.annotations ?? result.annotations ?? []), ...warningOf(exported)];
            return { ...settled, data, annotations };
        },
    };
}
const ONLY_RUNS = {
    level: "notice",
    title: "Not exported",
    message: "A job knows no start and end of its run. Give otlp-endpoint where the whole run is recorded.",
};
function warningOf({ done, reason }) {
    return done ? [] : [{ level: "warning", title: "Not exported", message: `The run was not exported: ${reason}` }];
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/action.js







const action_inputs = {
    junit: (0,inputs/* list */.p_)({
        help: "Globs of test reports, in a job that runs tests: JUnit XML, or JSON of Go, Jest, Vitest, pytest-split, knapsack. No call to GitHub's API is made then.",
    }),
    job: (0,inputs/* text */.Qq)({ help: "This job's name as GitHub shows it; needed only where the job has a `name:` of its own." }),
    matrix: { ...(0,inputs/* text */.Qq)({ help: "The job's matrix; GitHub fills it in." }), runnerDefault: `\${{ toJSON(matrix) }}` },
    "run-id": (0,inputs/* integer */.nd)({ help: "Run to record. Default: the one that a `workflow_run` event tells of.", min: 1 }),
    backfill: (0,inputs/* integer */.nd)({
        help: "How many older runs to read from the API too, newest first.",
        fallback: 0,
        min: 0,
        max: 1000,
    }),
    decisions: (0,inputs/* flag */.Jt)({
        help: "In a job without test reports: keep what other Paceline actions decided in it, to be compared with what happens. With `junit` that is kept anyway.",
        fallback: false,
    }),
    caches: (0,inputs/* either */.gP)("auto", (0,inputs/* flag */.Jt)({ help: "" }), {
        help: "Read what caches did from the logs of jobs, one call each: `auto` for up to 20 jobs that may have used one, `true` for up to 200.",
        fallback: "auto",
    }),
    prices: (0,inputs/* list */.p_)({
        help: "Prices of machines as `label=price`, US dollars per minute; a `*` may end the label. They win over GitHub's own.",
    }),
    "carbon-intensity": (0,inputs/* number */.ai)({
        help: "Grams of CO2 equivalent per kWh where the machines are; the default is the world's average.",
        fallback: WORLD_AVERAGE_INTENSITY,
        min: 0,
        max: 2000,
    }),
    out: (0,inputs/* text */.Qq)({ help: "File to write the records to as well, as NDJSON." }),
    ...otlpInputs,
};
const action = (0,define_action/* defineAction */.Q)({
    name: "record-telemetry",
    description: "Records what a run did: jobs, steps, changed files and test times, for the next run to learn from.",
    inputs: action_inputs,
    outputs: {
        artifact: "Name of the artifact with the record.",
        tests: "Tests in the reports; empty while unknown.",
        failed: "Failed tests in the reports, errors included; empty while unknown.",
        seconds: "Time of all tests in the reports; empty while unknown.",
    },
    permissions: { actions: "read", contents: "read", "pull-requests": "read" },
    async run(values, ports) {
        checkExport(values);
        if (values.junit.length > 0 || values.decisions)
            return withExport(await recordPart(values, ports), values);
        const runId = values["run-id"] ?? ports.context.triggeringRun?.runId;
        const recorded = runId === undefined ? recordMerge(values, ports) : recordRun(runId, values, ports);
        return withExport(await recorded, values);
    },
});


/***/ }),

/***/ 98010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ signalUrl),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   gQ: () => (/* binding */ parseOtlpEndpoint),
/* harmony export */   sM: () => (/* binding */ keepsSecrets)
/* harmony export */ });
/**
 * The base URL of an OTLP receiver, without `/v1/traces` and slashes at its end; null where the text is no http or https
 * URL, or has a password in it (which would be printed somewhere sooner or later; headers are for that).
 */
function parseOtlpEndpoint(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.protocol !== "http:" && url.protocol !== "https:")
        return null;
    if (url.username !== "" || url.password !== "")
        return null;
    const folders = url.pathname.split("/").filter((folder) => folder !== "");
    if (/^v1\/(traces|metrics)$/.test(folders.slice(-2).join("/")))
        folders.splice(-2);
    return `${url.origin}${folders.map((folder) => `/${folder}`).join("")}${url.search}`;
}
/** Where the receiver takes one kind of data. */
function signalUrl(endpoint, signal) {
    const url = new URL(endpoint);
    url.pathname = `${url.pathname.replace(/\/$/, "")}/v1/${signal}`;
    return url.href;
}
/** `name: value`, or null. Printable ASCII only: anything else is a mistake, and would be refused later, aloud. */
function parseHeader(line) {
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([ -~\t]*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? null : [name.toLowerCase(), value.trim()];
}
/** Whether headers, which may be secrets, may be sent there: encrypted, or without leaving the machine. */
function keepsSecrets(endpoint) {
    const { protocol, hostname } = new URL(endpoint);
    return protocol === "https:" || /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 43309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchJobLog)
/* harmony export */ });
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30541);

/** A failing job says why near its end; logs of this size hold about half a million lines. */
const MAX_LOG_BYTES = 32 * 1024 * 1024;
/** The log of one job as text. GitHub keeps logs for 90 days by default; a log that is gone is a problem, not an error. */
function fetchJobLog(rest, repository, jobId, maxBytes = MAX_LOG_BYTES) {
    const path = `/repos/${repository}/actions/jobs/${jobId}/logs`;
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .s)(path, () => rest.text(path, maxBytes));
}


/***/ }),

/***/ 88349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ fetchJobs)
});

// EXTERNAL MODULE: ./build/packages/core/github/fetched.js
var fetched = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/packages/core/github/runner-of-labels.js
const SYSTEMS = [
    [/^(ubuntu|linux)\b/i, "Linux"],
    [/^windows\b/i, "Windows"],
    [/^macos\b/i, "macOS"],
];
/** A job's runner from its labels, in the words of `RUNNER_OS` and `RUNNER_ARCH`; unknown where they do not tell. */
function runnerOfLabels(labels) {
    const os = SYSTEMS.find(([pattern]) => labels.some((label) => pattern.test(label)))?.[1] ?? null;
    return { labels, os, arch: architecture(labels) };
}
function architecture(labels) {
    for (const label of labels) {
        if (/(^|[-_])(arm64|aarch64|arm)$/i.test(label))
            return "ARM64";
        if (/(^|[-_])(x64|x86_64|amd64|intel)$/i.test(label))
            return "X64";
        const mac = /^macos-(\d+)(-large|-xlarge)?$/i.exec(label);
        // GitHub's macOS images are for Apple silicon since 14, but for the "large" ones.
        if (mac)
            return mac[2] === "-xlarge" || (mac[2] === undefined && Number(mac[1]) >= 14) ? "ARM64" : "X64";
        if (/^(ubuntu|windows)-(latest|\d[\d.]*)$/i.test(label))
            return "X64";
        if (/^macos-latest$/i.test(label))
            return "ARM64";
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/core/github/fetch-jobs.js


/** A matrix has at most 256 jobs, and a run of many matrices is still read in a bounded number of calls. */
const MAX_JOBS = 2_000;
/** The jobs of one attempt with their steps, in GitHub's order. Jobs that passed before a re-run are among them. */
function fetchJobs(rest, repository, runId, attempt) {
    const path = `/repos/${repository}/actions/runs/${runId}/attempts/${attempt}/jobs`;
    return (0,fetched/* fetched */.s)(path, async (note) => {
        const jobs = [];
        for await (const item of rest.pages(path, {}, "jobs")) {
            const job = readJob(item, note);
            if (job === null)
                note(["a job without id or name was left out"]);
            else
                jobs.push(job);
            if (jobs.length >= MAX_JOBS)
                break;
        }
        return jobs;
    });
}
function readJob(value, note) {
    return (0,fetched/* readAnswer */.J)(value, note, (job) => {
        const id = job.integer("id", 1);
        const name = job.string("name");
        if (id === null || !name)
            return null;
        const labels = job.strings("labels", 50);
        return {
            id,
            name,
            runner: labels === null ? null : runnerOfLabels(labels),
            created_at: job.time("created_at"),
            started_at: job.time("started_at"),
            completed_at: job.time("completed_at"),
            conclusion: job.string("conclusion", 50),
            steps: job.list("steps", 1_000, readStep),
        };
    });
}
function readStep(step) {
    const number = step.integer("number");
    const name = step.string("name");
    if (number === null || name === null)
        return null;
    return {
        number,
        name,
        started_at: step.time("started_at"),
        completed_at: step.time("completed_at"),
        conclusion: step.string("conclusion", 50),
    };
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

/***/ 68356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseJobLog)
});

;// CONCATENATED MODULE: ./build/packages/core/logs/read-marker.js
/** Separates the runner's own mark from the text behind it. */
function readMarker(text) {
    const match = STORED.exec(text) ?? TOOLKIT.exec(text) ?? WRITTEN.exec(text);
    if (match === null)
        return { marker: null, text };
    const word = (match[1] ?? "").toLowerCase();
    return { marker: KNOWN.get(word) ?? "other", text: match[2] ?? "" };
}
/** `##[start-action …;id=…]` and its kind carry their data inside the brackets. */
const STORED = /^##\[([a-z-]{1,30})(?: [^\]]{0,2000})?\](.*)$/s;
const TOOLKIT = /^\[(command)\](.*)$/s;
const WRITTEN = /^::([a-z-]{1,30})(?: [^:]{0,2000})?::(.*)$/s;
const KNOWN = new Map([
    ["error", "error"],
    ["warning", "warning"],
    ["notice", "notice"],
    ["debug", "debug"],
    ["command", "command"],
    ["group", "group"],
    ["endgroup", "endgroup"],
    ["section", "section"],
]);

// EXTERNAL MODULE: ./build/packages/core/logs/strip-control.js
var strip_control = __webpack_require__(34418);
;// CONCATENATED MODULE: ./build/packages/core/logs/parse-job-log.js


const LIMITS = { maxCharacters: 20_000_000, maxLines: 400_000, maxLineCharacters: 4_000 };
/**
 * Splits a job's log as GitHub stores it (also as `gh run view --log` prints it, or plain tool output) into lines and
 * steps. Never throws; time and memory are linear in what the limits let in.
 */
function parseJobLog(text, limits = {}) {
    const { maxCharacters, maxLines, maxLineCharacters } = { ...LIMITS, ...limits };
    const start = keepFrom(text, maxCharacters, maxLines);
    const skippedLines = countNewlines(text, start);
    const rawLines = text.slice(start).split("\n");
    if (rawLines.at(-1) === "")
        rawLines.pop();
    const read = rawLines.map((raw) => readRaw(raw, maxLineCharacters));
    return { ...outline(read, skippedLines), skippedLines };
}
const TIMESTAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) ?/;
const GH_COLUMNS = /^[^\t]{1,200}\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;
function readRaw(raw, maxLineCharacters) {
    // Room for escapes that will go; a cut one at the end goes as well.
    const bounded = raw.slice(0, 2 * maxLineCharacters);
    const columns = GH_COLUMNS.exec(bounded);
    const line = bounded.slice(columns?.[0].length ?? 0);
    const stamp = TIMESTAMP.exec(line);
    const body = line.slice(stamp?.[0].length ?? 0);
    const { marker, text } = readMarker((0,strip_control/* stripControl */.k)(body));
    return {
        timestamp: stamp?.[1] ?? null,
        text: text.length > maxLineCharacters ? text.slice(0, maxLineCharacters) : text,
        marker,
        cyan: body.startsWith("\u001b[36;1m"),
        stepName: columns?.[1] ?? null,
    };
}
function outline(read, skipped) {
    const lines = [];
    const steps = [{ title: "", first: skipped + 1, failedAt: null }];
    const groups = [];
    let headerEnd = -1;
    let stepName = null;
    for (const [index, raw] of read.entries()) {
        const number = skipped + index + 1;
        if (index > headerEnd)
            headerEnd = headerEndAt(read, index);
        const title = stepTitle(raw, index <= headerEnd, stepName);
        if (title !== null) {
            steps.push({ title, first: number, failedAt: null });
            groups.length = 0;
        }
        stepName = raw.stepName;
        openOrClose(groups, raw);
        const step = steps.at(-1);
        if (step !== undefined && isFailure(raw))
            step.failedAt = number;
        lines.push({
            number,
            timestamp: raw.timestamp,
            text: raw.text,
            marker: raw.marker,
            header: index <= headerEnd,
            step: steps.length - 1,
            group: groups.at(-1) ?? null,
        });
    }
    return { lines, steps: parse_job_log_closed(steps, skipped + read.length) };
}
/** The runner's mark, or the words with which other CI services and `set -x` end a failed script. */
function isFailure({ marker, text }) {
    if (marker !== null)
        return marker === "error";
    return /^(?:\++ exit [1-9]\d{0,2}$|The command ".{1,1000}" (?:failed and )?exited with [1-9]|ERROR: Job failed\b|Exited with code exit status [1-9])/.test(text);
}
function openOrClose(groups, raw) {
    // Depth is bounded: nothing closes the groups of a hostile log.
    if (raw.marker === "group" && groups.length < 20)
        groups.push(raw.text.slice(0, 200));
    if (raw.marker === "endgroup")
        groups.pop();
}
function stepTitle(raw, inHeader, stepName) {
    if (raw.stepName !== null)
        return raw.stepName === stepName ? null : raw.stepName;
    if (inHeader && raw.marker === "group")
        return raw.text.slice(0, 200);
    return raw.text === "Post job cleanup." ? raw.text : null;
}
/** How far ahead the end of a step's header is looked for: scripts are printed in full. */
const LONGEST_HEADER = 500;
/**
 * Index of the last line of a step's header that begins at `index`, or -1. A header is a group `Run …` in which the
 * runner prints the script, the shell or the inputs; a group of that name that a script prints has none of them.
 */
function headerEndAt(read, index) {
    const opening = read[index];
    if (opening?.marker !== "group" || !opening.text.startsWith("Run "))
        return -1;
    let announced = false;
    for (let at = index + 1; at < Math.min(read.length, index + LONGEST_HEADER); at++) {
        const line = read[at];
        if (line === undefined || line.marker === "group")
            return -1;
        if (line.marker === "endgroup")
            return announced || at === index + 1 ? at : -1;
        announced ||= line.cyan || /^(?:shell: |with:$|env:$)/.test(line.text);
    }
    return -1;
}
function parse_job_log_closed(steps, lastLine) {
    return steps.map((step, index) => ({ ...step, last: (steps[index + 1]?.first ?? lastLine + 1) - 1 }));
}
/** Where to begin reading so that no more than the limits allow is kept; always at the beginning of a line. */
function keepFrom(text, maxCharacters, maxLines) {
    let start = 0;
    if (text.length > maxCharacters) {
        const newline = text.indexOf("\n", text.length - maxCharacters);
        start = newline === -1 ? text.length - maxCharacters : newline + 1;
    }
    let at = text.length;
    for (let lines = 0; lines < maxLines && at > start; lines++) {
        at = at < 2 ? 0 : text.lastIndexOf("\n", at - 2) + 1;
    }
    return Math.max(start, at);
}
function countNewlines(text, end) {
    let count = 0;
    for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 34418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
/**
 * A log line as a person would read it in a terminal: without colours, cursor movement, hyperlinks and control
 * characters; of a line that was overwritten with carriage returns, what stood there last.
 *
 * Bidirectional overrides go too: they make a line read differently from what it says.
 */
function stripControl(raw) {
    const shown = raw.includes("\r") ? lastOverwrite(raw) : raw;
    return NEEDS_STRIPPING.test(shown) ? shown.replace(ANSI, "").replace(CONTROL, "") : shown;
}
// ECMA-48. OSC: ends with BEL or ST; its text is bounded, so that an unterminated one costs little. CSI: parameters
// (0-?), intermediates (space-/), final byte (@-~).
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
/\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]{0,64}[ -/]{0,8}[@-~]/g;
// Everything in C0 but tab, DEL, C1, BOM, bidirectional embeddings, overrides and isolates.
const CONTROL = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject
/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g;
const NEEDS_STRIPPING = new RegExp(CONTROL.source);
function lastOverwrite(raw) {
    const layers = raw.split("\r");
    return layers.findLast((layer) => layer.trim() !== "") ?? "";
}


/***/ })

};
