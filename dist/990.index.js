export const id = 990;
export const ids = [990];
export const modules = {

/***/ 95990:
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
// EXTERNAL MODULE: ./build/packages/core/cost/estimate-carbon.js
var estimate_carbon = __webpack_require__(68126);
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
// EXTERNAL MODULE: ./build/packages/core/telemetry/artifact-name.js
var artifact_name = __webpack_require__(4176);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/job-name.js
/** GitHub shows so many characters of a job's name, the last three as dots where it is longer. */
const LONGEST = 100;
/** A matrix as large as a step's input may be is still looked at in no time; values beyond these cannot be shown. */
const MOST_VALUES = 256;
const DEEPEST = 20;
/**
 * The whole name of a job without a `name:` of its own: its key, and in a matrix the values in brackets, those of lists and
 * objects in their place. `matrix` is the `matrix` context as JSON, empty or `null` outside of a matrix.
 */
function jobName(key, matrix) {
    const values = [];
    collect(parse(matrix), values);
    return values.length === 0 ? key : `${key} (${values.join(", ")})`;
}
/** The name as GitHub shows it, in its pages and in its API: a list of test files in the matrix would make it endless. */
function shownJobName(name) {
    return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 3)}...`.toWellFormed();
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function collect(value, into, depth = DEEPEST) {
    if (value === null || value === undefined || depth === 0 || into.length >= MOST_VALUES)
        return;
    if (typeof value !== "object")
        into.push(String(value));
    else
        for (const inner of Object.values(value))
            collect(inner, into, depth - 1);
}

// EXTERNAL MODULE: ./build/packages/core/telemetry/part-record.js
var part_record = __webpack_require__(29903);
// EXTERNAL MODULE: ./build/packages/core/junit/read-test-report.js + 4 modules
var read_test_report = __webpack_require__(17018);
// EXTERNAL MODULE: ./build/packages/core/junit/test-records.js + 2 modules
var test_records = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/packages/core/junit/workspace-files.js
var workspace_files = __webpack_require__(90390);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/read-reports.js




/** Larger reports are cut by the parser; this much is read of them. Bytes. */
const READ_LIMIT = 256 * 1024 * 1024;
const MOST_REPORTS = 10_000;
const UNKNOWN = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };
/** Reads all reports that the globs match, one after the other; null where none matches. */
async function readReports(globs, job, ports) {
    const found = await findReports(globs, ports);
    if (found.length === 0)
        return null;
    const { workspace } = ports;
    const files = new workspace_files/* WorkspaceFiles */.b(await workspace.glob(["**/*"]));
    const origin = { job, files, workspaceRoot: workspace.root };
    const rows = [];
    const tests = new test_records/* JobTests */.Z(job);
    for (const { workspace: place, path, shown } of found.slice(0, MOST_REPORTS)) {
        const read = await readReport(place, path, origin);
        if ("tally" in read)
            tests.add(read.tally);
        rows.push(reportRow(shown, read));
    }
    return { rows, ...tests.records() };
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
        return bytes === null ? { unread: "the file is gone" } : await (0,read_test_report/* readTestReport */.L)(bytes, origin);
    }
    catch (error) {
        return { unread: (0,paceline_error/* messageOf */.b)(error) };
    }
}
function reportRow(path, read) {
    if ("unread" in read) {
        const problems = [{ code: "unreadable", message: read.unread, count: 1 }];
        return { path, format: "unknown", ...UNKNOWN, problems };
    }
    const { format, counts, problems } = read;
    return { path, format, ...counts, problems };
}

// EXTERNAL MODULE: ./build/actions/record-telemetry/to-result.js + 9 modules
var to_result = __webpack_require__(48129);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/record-part.js







/** What only this job knows: its test results. Nobody is asked, so it works without a token and in forks. */
async function recordPart(wish, ports) {
    const { context } = ports;
    const runId = wish["run-id"] ?? context.runId;
    if (runId === null)
        throw new input_error/* InputError */.d([{ name: "run-id", place: "input", given: null, expected: "a run's number" }]);
    const name = wish.job ?? (context.job === null ? null : jobName(context.job, wish.matrix ?? ""));
    const job = name === null ? null : shownJobName(name);
    const read = await readReports(wish.junit, job, ports);
    const decisions = await ports.decisions();
    const asked = wish.junit.length > 0;
    const missing = `no file matches ${wish.junit.join(", ")} in ${ports.workspace.root}`;
    if (read === null && asked && wish["fail-on-error"])
        throw new paceline_error/* PacelineError */.c("file-missing", missing);
    const none = asked ? [noReport(missing)] : [];
    const warnings = read === null ? none : (0,to_result/* reportWarnings */.OH)(read.rows);
    return (0,to_result/* toResult */.X5)({
        mode: "part",
        record: (0,part_record/* partRecord */.j)(context, runId, {
            tests: read?.tests ?? null,
            failures: read?.failures ?? null,
            decisions: decisions.length > 0 ? decisions : null,
        }),
        reports: read?.rows ?? [],
        older: null,
        // On a laptop the history is a file, and nobody comes along later to merge an artifact.
        ...(context.runId === null && wish.history !== "actions"
            ? { artifact: null, noCache: null }
            : {
                artifact: (0,artifact_name/* artifactName */.C)(runId, context.attempt, name),
                noCache: "the run that learns merges what the jobs leave behind",
            }),
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

// EXTERNAL MODULE: ./build/packages/core/action/config.js
var config = __webpack_require__(91203);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/with-export.js




/**
 * Refuses, before anything is done, to send headers where they would cross a network in the clear, or to an address that
 * only the configuration file states: that file is part of the checkout, which a pull request may have written.
 */
async function checkExport(wish, ports) {
    const endpoint = wish["otlp-endpoint"];
    if (endpoint === undefined || wish["otlp-headers"].length === 0)
        return;
    if (!(0,otlp_endpoint/* keepsSecrets */.sM)(endpoint))
        refuse("an https:// URL where there are otlp-headers, or a receiver on this machine");
    const inFile = await configured(wish.config, ports);
    const isFilesAddress = (0,otlp_endpoint/* parseOtlpEndpoint */.gQ)(inFile["otlp-endpoint"] ?? "") === endpoint;
    if (isFilesAddress && !areFrom(inFile["otlp-headers"] ?? "", wish["otlp-headers"])) {
        refuse("the address in the same place as otlp-headers: a configuration file may be a pull request's");
    }
}
function areFrom(lines, headers) {
    const parsed = otlpInputs["otlp-headers"].parse(lines);
    return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(headers);
}
function refuse(expected) {
    throw new input_error/* InputError */.d([{ name: "otlp-endpoint", place: "input", given: "(hidden)", expected }]);
}
/** What the configuration file says for this action. */
async function configured(path, { workspace }) {
    const text = await workspace.read(path, config/* CONFIG_LIMIT */.P).catch(() => null);
    return text === null ? {} : (await (0,config/* readConfig */.X)(text, path, "record-telemetry")).given.texts;
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
        help: "How many older runs to read from the API too, newest first. The next time goes on where this one stops.",
        fallback: 0,
        min: 0,
        max: 1000,
    }),
    "backfill-calls": (0,inputs/* integer */.nd)({
        help: "Calls to GitHub's API that reading older runs may make each time: one for each run and a few lists.",
        fallback: 200,
        min: 10,
        max: 900,
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
        fallback: estimate_carbon/* WORLD_AVERAGE_INTENSITY */.PH,
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
        await checkExport(values, ports);
        if (values.junit.length > 0 || values.decisions)
            return withExport(await recordPart(values, ports), values);
        // Not needed in a test job, whose time it would take.
        const { recordMerge, recordRun } = await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 83826));
        const runId = values["run-id"] ?? ports.context.triggeringRun?.runId;
        const recorded = runId === undefined ? recordMerge(values, ports) : recordRun(runId, values, ports);
        return withExport(await recorded, values);
    },
});


/***/ }),

/***/ 48129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E_: () => (/* binding */ apiWarnings),
  G4: () => (/* binding */ olderWarnings),
  OH: () => (/* binding */ reportWarnings),
  X5: () => (/* binding */ toResult)
});

// EXTERNAL MODULE: ./build/packages/core/history/read-ndjson.js
var read_ndjson = __webpack_require__(21474);
// EXTERNAL MODULE: ./build/packages/core/history/store.js
var store = __webpack_require__(19660);
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

// EXTERNAL MODULE: ./build/packages/core/junit/sum-known.js
var sum_known = __webpack_require__(97036);
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
// EXTERNAL MODULE: ./build/packages/core/telemetry/backfill-report.js
var backfill_report = __webpack_require__(18861);
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

// EXTERNAL MODULE: ./build/packages/core/telemetry/test-times.js
var test_times = __webpack_require__(56595);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/test-tables.js



/** A table in a summary is read, not scrolled. */
const test_tables_MOST_ROWS = 12;
/** Test files that got slower, and single tests, where their times are known. */
function slowerTables(files, cases) {
    return [
        ...slowerTable("test files that got slower", files, ({ file }) => [(0,render_document/* code */.aY)(file)]),
        ...slowerTable("tests that got slower", cases, ({ file, name = "" }) => [(0,render_document/* code */.aY)(test_tables_cut(name)), " in ", (0,render_document/* code */.aY)(file)]),
    ];
}
function slowerTable(title, slower, named) {
    if (slower.length === 0)
        return [];
    const columns = [
        { title },
        { title: "now", align: "right" },
        { title: "usually", align: "right" },
        { title: "change", align: "right" },
        { title: "runs", align: "right" },
    ];
    const rows = slower
        .slice(0, test_tables_MOST_ROWS)
        .map((test) => [
        named(test),
        (0,quantities/* formatSeconds */.Xo)(test.seconds),
        (0,quantities/* formatSeconds */.Xo)(test.p50),
        test.p50 > 0 ? (0,quantities/* formatChange */.eD)(test.seconds / test.p50 - 1) : "",
        (0,quantities/* formatCount */.B4)(test.n),
    ]);
    const more = slower.length > rows.length ? [(0,render_document/* paragraph */.FY)(`${(0,quantities/* formatCount */.B4)(slower.length - rows.length)} more got slower.`)] : [];
    return [(0,render_document/* table */.tp)(columns, rows), ...more];
}
/** The tests that took longest, folded: their files stand above them. */
function slowestCases(tests) {
    const slowest = (0,test_times/* slowestTests */.rz)(tests, test_tables_MOST_ROWS);
    if (slowest.length < 2)
        return [];
    const columns = [
        { title: "test" },
        { title: "file" },
        { title: "time", align: "right" },
        { title: "outcome" },
    ];
    const rows = slowest.map(({ name, file, seconds, outcome, flaky }) => [
        (0,render_document/* code */.aY)(test_tables_cut(name)),
        (0,render_document/* code */.aY)(file),
        (0,quantities/* formatSeconds */.Xo)(seconds),
        outcome ?? (flaky === true ? "flaky" : "passed"),
    ]);
    const known = tests.reduce((sum, { cases }) => sum + (cases?.length ?? 0), 0);
    return [(0,render_document/* details */.zH)(`Slowest tests (${(0,quantities/* formatCount */.B4)(rows.length)} of ${(0,quantities/* formatCount */.B4)(known)})`, [(0,render_document/* table */.tp)(columns, rows)])];
}
/** Parameters make names long; the beginning and the end tell tests apart. */
function test_tables_cut(name) {
    return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 16)}…${name.slice(-15)}`.toWellFormed();
}
const LONGEST_NAME = 80;
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
            ...slowerTables(telemetry.comparison?.slower ?? [], telemetry.comparison?.slowerCases ?? []),
            ...slowestFiles(record.tests ?? []),
            ...slowestCases(record.tests ?? []),
            ...cacheTable(record.caches ?? []),
            ...costBlocks(telemetry.cost),
            ...reportTable(telemetry.reports),
            ...backfillLine(telemetry),
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
            return mergeHeadline(telemetry);
    }
}
function mergeHeadline({ backfill }) {
    if (backfill == null)
        return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)("The history was merged")} from what runs left behind.`;
    const isRefused = backfill.stopped === "refused";
    return (0,render_document/* line */.n8) `${isRefused ? "⚠️ warning: " : "✅ "}${(0,render_document/* strong */.ko)((0,backfill_report/* backfillHeadline */.BN)(backfill))}${backfill.read > 0 ? ", and put into the history." : "."}`;
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
function keptLine({ stored }) {
    return (0,render_document/* line */.n8) `Artifact: ${kept(stored.artifact)}. Cache: ${kept(stored.cache)}.`;
}
/** How far older runs were read from the API. */
function backfillLine({ mode, backfill }) {
    if (backfill == null)
        return [];
    const first = mode === "merge" ? "" : `${(0,backfill_report/* backfillHeadline */.BN)(backfill)}. `;
    return [(0,render_document/* paragraph */.FY)(`${first}${(0,backfill_report/* backfillDetails */.xL)(backfill)}`)];
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
const NO_RUN = { done: false, reason: "no run is going on here" };
/** What was recorded as a result: the effects that keep it, and afterwards where it was kept. */
function toResult(recorded) {
    const { mode, record, reports, artifact, warnings } = recorded;
    const older = recorded.older?.records ?? [];
    // A run that only merges has nothing to say of itself.
    const records = mode === "merge" ? older : [record, ...older];
    const telemetry = {
        mode,
        record,
        reports,
        totals: sumReports(reports),
        stored: { artifact: WAITS, cache: WAITS },
        backfilled: older.length,
        backfill: recorded.older?.report ?? null,
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
            const settled = {
                ...telemetry,
                stored: { artifact: kept("artifact") ?? (artifact === null ? NO_RUN : NOTHING_NEW), cache },
            };
            return { data: settled, summary: telemetrySummary(settled) };
        },
    };
}
function effectsOf(recorded, records) {
    const { artifact, noCache, out, sections = store/* NO_SECTIONS */.j } = recorded;
    const keep = { kind: "keep-records", name: artifact ?? "history", records };
    return [
        ...(records.length > 0 && artifact !== null ? [{ ...keep, store: "artifact" }] : []),
        ...(noCache === null ? [{ ...keep, sections, store: "cache" }] : []),
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
/** One warning for all that GitHub's API would not tell of a run. */
function apiWarnings(problems) {
    return warnOf("The record is incomplete", problems);
}
/** The same of older runs, of which the next session reads what this one did not. */
function olderWarnings(problems) {
    return warnOf("Older runs were not all read", problems);
}
function warnOf(what, problems) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    return [
        { level: "warning", title: "Not all could be read", message: `${what}: ${first.source}: ${first.message}${more}` },
    ];
}


/***/ }),

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

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Artifact names may hold neither path separators nor what some file system refuses; 100 characters keep them legible. */
const LONGEST_JOB = 100;
const DIGEST = 8;
/**
 * `paceline-run-<run id>-<attempt>`, with the job where the artifact holds what that job alone knows. Of a job's name that
 * is cut a digest is kept, since a run may have each artifact's name only once, and jobs of a matrix begin alike.
 */
function artifactName(runId, attempt, job = null) {
    const part = plain(job ?? "");
    const cut = `${plain(part.slice(0, LONGEST_JOB - DIGEST - 1))}-${digest(job ?? "")}`;
    return `paceline-run-${runId}-${attempt}${part === "" ? "" : `-${part.length > LONGEST_JOB ? cut : part}`}`;
}
function plain(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "");
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, DIGEST);
}


/***/ }),

/***/ 18861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ backfillHeadline),
/* harmony export */   vk: () => (/* binding */ describeProgress),
/* harmony export */   xL: () => (/* binding */ backfillDetails)
/* harmony export */ });
/* harmony import */ var _render_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62034);

const REASONS = {
    complete: "there are no older ones",
    count: "no more were asked for",
    calls: "the calls for one session were used up",
    "rate-limit": "GitHub's hourly limit was nearly used up",
    time: "the time for one session was used up",
    refused: "GitHub's API refused",
    "too-many-open": "too many runs there have not ended",
};
/** What was read, from when on: the first words of a page or of a line in the log. */
function backfillHeadline({ read, reached }) {
    const back = reached === null ? "" : `, back to ${reached.slice(0, 10)}`;
    return read === 0 ? `No older run was read${back}` : `${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(read, "older run")} read${back}`;
}
/** What it cost, and why it ended. */
function backfillDetails({ calls, budget, unchanged, stopped, open }) {
    const free = unchanged > 0 ? ` (${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unchanged)} free, since nothing had changed)` : "";
    const rest = open > 0 ? ` ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(open, "run")} to be looked at again.` : "";
    const next = stopped === "complete" ? "" : "; the next session goes on there";
    return `Used ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(calls)} of ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(budget, "call")} to GitHub's API${free}. Stopped because ${REASONS[stopped]}${next}.${rest}`;
}
/** `40 of 100 runs, 43 of 200 calls, about 15 s to go`, from the time that it took so far. */
function describeProgress({ read, wanted, calls, budget }, seconds) {
    const share = Math.max(read / wanted, calls / budget);
    const left = share > 0 ? `, about ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(Math.max(0, seconds / share - seconds))} to go` : "";
    return `${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(read)} of ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(wanted, "run")}, ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(calls)} of ${(0,_render_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(budget, "call")}${left}`;
}


/***/ }),

/***/ 65310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ splitJobName)
/* harmony export */ });
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


/***/ }),

/***/ 56595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ caseTimes),
/* harmony export */   no: () => (/* binding */ fileTimes),
/* harmony export */   rz: () => (/* binding */ slowestTests)
/* harmony export */ });
/* harmony import */ var _split_job_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65310);

/** Mean seconds of each file in each kind of job: shards and machines of a matrix are of one kind. */
function fileTimes({ tests }) {
    const means = new Means();
    for (const { job, file, seconds } of tests ?? [])
        means.add([kindOf(job), file], { file }, seconds);
    return means.times();
}
/** The same of single tests, as far as their times were kept; `wanted` picks those that matter. */
function caseTimes({ tests }, wanted = () => true) {
    const means = new Means(wanted);
    for (const { job, file, cases } of tests ?? []) {
        for (const { name, seconds, outcome } of cases ?? []) {
            if (outcome !== "skipped")
                means.add([kindOf(job), file, name], { file, name }, seconds);
        }
    }
    return means.times();
}
/** The tests of a run that took longest, of each name in each file the slowest of its jobs. */
function slowestTests(tests, most) {
    const slowest = new Map();
    for (const { file, cases } of tests) {
        for (const testCase of cases ?? []) {
            const key = JSON.stringify([file, testCase.name]);
            if ((testCase.seconds ?? 0) > (slowest.get(key)?.seconds ?? 0))
                slowest.set(key, { ...testCase, file });
        }
    }
    return [...slowest.values()].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, most);
}
function kindOf(job) {
    return job === null ? null : (0,_split_job_name_js__WEBPACK_IMPORTED_MODULE_0__/* .splitJobName */ .V)(job).identity;
}
class Means {
    #sums = new Map();
    #wanted;
    constructor(wanted = () => true) {
        this.#wanted = wanted;
    }
    add(parts, timed, seconds) {
        if (seconds === null)
            return;
        const key = JSON.stringify(parts);
        const sum = this.#sums.get(key);
        if (sum !== undefined) {
            sum.seconds += seconds;
            sum.n += 1;
        }
        else if (this.#wanted(key))
            this.#sums.set(key, { timed, seconds, n: 1 });
    }
    times() {
        return new Map([...this.#sums].map(([key, { timed, seconds, n }]) => [key, { ...timed, seconds: seconds / n }]));
    }
}


/***/ })

};
