export const id = 946;
export const ids = [946];
export const modules = {

/***/ 6946:
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
// EXTERNAL MODULE: ./build/packages/core/collections/group-by.js
var group_by = __webpack_require__(91209);
;// CONCATENATED MODULE: ./build/packages/core/triage/find-flaky-tests.js

/**
 * The tests that failed and passed on the same commit, most often first. A test that failed in one attempt has passed
 * when the same job of the same workflow succeeded in another run of that commit. What a fork's run reported does not
 * count: its reports are its own, and could excuse anything.
 */
function findFlakyTests(records) {
    const commits = new Map();
    for (const runs of byCommit(records)) {
        for (const test of flippedTests(runs))
            commits.set(test, (commits.get(test) ?? 0) + 1);
    }
    return [...commits]
        .map(([test, count]) => ({ ...JSON.parse(test), commits: count }))
        .sort((a, b) => b.commits - a.commits);
}
function byCommit(records) {
    const trusted = records.filter(({ sha, trust }) => sha !== null && trust === "trusted");
    const groups = (0,group_by/* groupBy */.$)(trusted, ({ repository, workflow, workflow_path, sha }) => JSON.stringify([repository, workflow_path ?? workflow, sha]));
    return [...groups.values()];
}
/** As JSON, so that a set tells them apart. */
function flippedTests(runs) {
    const passedJobs = new Set(runs.flatMap(({ jobs }) => jobs ?? []).flatMap(({ name, conclusion }) => (conclusion === "success" ? [name] : [])));
    const runPassed = runs.some(({ conclusion }) => conclusion === "success");
    const passed = ({ job }) => (job === null ? runPassed : passedJobs.has(job));
    const failures = runs.flatMap(({ failures }) => failures ?? []);
    return new Set(failures.filter(passed).map(({ file, name }) => JSON.stringify({ file, name })));
}

// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
// EXTERNAL MODULE: ./build/packages/core/github/fetch-job-log.js
var fetch_job_log = __webpack_require__(43309);
// EXTERNAL MODULE: ./build/packages/core/github/fetch-jobs.js + 1 modules
var fetch_jobs = __webpack_require__(88349);
;// CONCATENATED MODULE: ./build/actions/triage-failures/read-failed-jobs.js




/** The end of a log is what counts, but the API gives it from the beginning. Bytes. */
const LOG_LIMIT = 64 * 1024 * 1024;
/** Logs read of one run: a matrix that fails as a whole fails for one reason. */
const LOGS_READ = 20;
/** Reads log files that the user named; each is one job, called like its file unless `job` says otherwise. */
async function readLogFiles(paths, job, attempt, ports) {
    const read = await Promise.all(paths.map(async (path) => ({ path, log: await readLogFile(path, ports) })));
    const missing = read.filter(({ log }) => log === null);
    if (missing.length > 0) {
        throw new input_error/* InputError */.d(missing.map(({ path }) => ({ name: "log", place: "input", given: path, expected: "a file with a job's log" })));
    }
    const jobs = read.map(({ path, log }) => ({ job: job ?? baseName(path), log: log ?? "", attempt }));
    return { jobs, unread: [] };
}
/** A relative path is one of the workspace; an absolute one is where the user says. */
async function readLogFile(path, { workspace, workspaceAt }) {
    const portable = path.replaceAll("\\", "/");
    const slash = portable.lastIndexOf("/");
    const elsewhere = /^(?:\/|\.\.\/|[A-Za-z]:\/)/.test(portable);
    return elsewhere
        ? workspaceAt(path.slice(0, slash + 1)).read(path.slice(slash + 1), LOG_LIMIT)
        : workspace.read(portable, LOG_LIMIT);
}
function baseName(path) {
    const name = path.replaceAll("\\", "/").split("/").at(-1) ?? path;
    return name.replace(/\.(?:log|txt)$/, "");
}
/** Reads the logs of the jobs that failed in one attempt of a run. One unreadable log does not hide the others. */
async function readFailedJobs(rest, repository, run) {
    const found = await (0,fetch_jobs/* fetchJobs */.v)(rest, repository, run.runId, run.attempt);
    if (found.value === null) {
        const [problem] = found.problems;
        const code = problem === undefined || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
        throw new paceline_error/* PacelineError */.c(code, `the jobs of run ${run.runId} are unknown: ${problem?.message}`);
    }
    const failed = found.value.filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
    const jobs = [];
    const unread = failed.slice(LOGS_READ).map(({ name }) => ({ job: name, reason: `only ${LOGS_READ} logs are read` }));
    for (const { id, name } of failed.slice(0, LOGS_READ)) {
        const { value: log, problems } = await (0,fetch_job_log/* fetchJobLog */.s)(rest, repository, id, LOG_LIMIT);
        if (log === null)
            unread.push({ job: name, reason: problems[0]?.message ?? "no log" });
        else
            jobs.push({ job: name, log, attempt: run.attempt });
    }
    return { jobs, unread };
}

;// CONCATENATED MODULE: ./build/actions/triage-failures/read-failing-tests.js
/** Tests that the reports of these globs say failed, or null where there is no readable report. */
async function readFailingTests(globs, { workspace, log }) {
    const paths = globs.length === 0 ? [] : await workspace.glob(globs);
    if (paths.length === 0)
        return null;
    const { parseJUnit } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 93335));
    const reports = await Promise.all(paths.map(async (path) => parseJUnit((await workspace.read(path)) ?? "")));
    for (const [index, { problems }] of reports.entries()) {
        if (problems.length > 0)
            log.warn(`${paths[index]}: ${problems[0]?.message}`);
    }
    const cases = reports.flatMap(({ cases }) => cases);
    if (cases.length === 0)
        return null;
    return cases.flatMap(({ status, file, name }) => (status === "failed" || status === "error") && name !== null ? [{ file, name }] : []);
}

// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
;// CONCATENATED MODULE: ./build/packages/core/triage/triage-summary.js



/** Failures shown in full; the rest is a table. */
const IN_FULL = 3;
/** The page: one block per distinct failure, so that forty shards that broke in one way are one message. */
function triageSummary({ jobs, unread, rerun }) {
    const failures = [...(0,group_by/* groupBy */.$)(jobs, ({ fingerprint }) => fingerprint).values()];
    return {
        title: "triage-failures",
        blocks: [
            ...(jobs.length + unread.length === 0 ? [(0,render_document/* paragraph */.FY)("✅ Nothing failed.")] : []),
            ...failures.slice(0, IN_FULL).flatMap((group) => failureBlocks(group, rerun)),
            ...(failures.length > IN_FULL ? [furtherFailures(failures.slice(IN_FULL))] : []),
            ...unread.map(({ job, reason }) => (0,render_document/* paragraph */.FY)((0,render_document/* line */.n8) `⚠️ ${(0,render_document/* code */.aY)(job)}: unknown, its log could not be read (${reason}).`)),
            ...(jobs.length > 0 ? [(0,render_document/* paragraph */.FY)(TRUST)] : []),
        ],
    };
}
const TRUST = "The shares come from fixed rules and published base rates, not from this repository's past; no verdict was checked against its outcome yet.";
function failureBlocks(group, rerun) {
    const [first] = group;
    if (first === undefined)
        return [];
    const reasons = (0,render_document/* bullets */.e5)([...probableAlternative(first), ...testReasons(first), retryReason(first, rerun)].slice(0, 3));
    return [(0,render_document/* paragraph */.FY)(headline(first, group.length - 1)), ...evidenceBlocks(first), reasons];
}
function headline(job, more) {
    const others = more > 0 ? ` and ${(0,quantities/* countOf */.pq)(more, "more job")}` : "";
    const share = `(${CATEGORY_NAMES[job.category]}, ${(0,quantities/* formatShare */.T1)(job.confidence)}).`;
    return (0,render_document/* line */.n8) `❌ ${(0,render_document/* strong */.ko)([(0,render_document/* code */.aY)(job.job), `${others}: ${verdictText(job)}`])} ${share}`;
}
/** The verdict in words: what happened, and whose it is. */
function verdictText({ cause, category }) {
    return `${CAUSE_NAMES[cause]}${CONSEQUENCES[category]}`;
}
function evidenceBlocks({ evidence, step }) {
    const [best] = evidence;
    if (best === undefined)
        return [(0,render_document/* paragraph */.FY)("Evidence unknown: the log has no line that could tell.")];
    const place = step === null ? "" : (0,render_document/* line */.n8) ` of ${(0,render_document/* code */.aY)(step)}`;
    return [(0,render_document/* paragraph */.FY)((0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(cut(best.text))} — line ${(0,quantities/* formatCount */.B4)(best.line)}${place}`)];
}
/** Characters of a log line on the page. */
const SHOWN = 300;
function cut(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
/** Said only where it is a real possibility. */
const WORTH_SAYING = 0.15;
function probableAlternative({ category, probabilities }) {
    const others = Object.keys(CATEGORY_NAMES).filter((other) => other !== category && probabilities[other] >= WORTH_SAYING);
    const shares = others.map((other) => `${CATEGORY_NAMES[other]} ${(0,quantities/* formatShare */.T1)(probabilities[other])}`);
    return shares.length > 0 ? [`could also be: ${shares.join(", ")}`] : [];
}
function testReasons({ failingTests, knownFlaky }) {
    if (failingTests.length === 0)
        return [];
    const [flaky] = knownFlaky;
    if (flaky === undefined)
        return [`${(0,quantities/* countOf */.pq)(failingTests.length, "failing test")}, none known to be flaky`];
    const commits = (0,quantities/* countOf */.pq)(flaky.commits, "commit");
    return [
        (0,render_document/* line */.n8) `${knownFlaky.length} of ${(0,quantities/* countOf */.pq)(failingTests.length, "failing test")} known to be flaky: ${(0,render_document/* code */.aY)(cut(flaky.name))} failed and passed on ${commits}`,
    ];
}
function retryReason({ retry }, rerun) {
    if (!retry.decision)
        return `no re-run: ${retry.reason}`;
    if (rerun === null)
        return `a re-run is worth it: ${retry.reason}`;
    return rerun.started ? `re-run started: ${retry.reason}` : `re-run not started: ${rerun.reason}`;
}
/** Rows of the table of further failures. */
const ROWS = 12;
function furtherFailures(failures) {
    const rows = failures.slice(0, ROWS).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const name = others.length > 0 ? `${first.job} and ${others.length} more` : first.job;
        return [
            [(0,render_document/* code */.aY)(name), verdictText(first), (0,quantities/* formatShare */.T1)(first.confidence), (0,render_document/* code */.aY)(cut(first.evidence[0]?.text ?? "unknown"))],
        ];
    });
    const columns = [
        { title: "job" },
        { title: "verdict" },
        { title: "share", align: "right" },
        { title: "evidence" },
    ];
    return (0,render_document/* details */.zH)((0,quantities/* countOf */.pq)(failures.length, "further failure"), [(0,render_document/* table */.tp)(columns, rows)]);
}
const CATEGORY_NAMES = { flaky: "flaky", infra: "infra", code: "code" };
const CONSEQUENCES = {
    flaky: ", likely not your change",
    infra: ", not your change",
    code: "",
};
const CAUSE_NAMES = {
    network: "network",
    service: "a service that failed",
    timeout: "time ran out",
    "out-of-memory": "out of memory",
    disk: "disk full",
    "runner-lost": "the runner was lost",
    "rate-limit": "rate limit",
    cancelled: "cancelled",
    permission: "missing permission or credentials",
    "not-found": "something needed does not exist",
    "dependency-install": "dependencies cannot be installed",
    compile: "does not compile or load",
    lint: "lint",
    "test-assertion": "a test fails",
    crash: "a crash",
    "merge-conflict": "merge conflict",
    "flaky-test": "a flaky test",
    unknown: "cause unknown",
};

;// CONCATENATED MODULE: ./build/actions/triage-failures/to-result.js


/** `rerunOf` is the run whose failed jobs may be started again, or null where nobody asked for it. */
function toResult(triage, rerunOf) {
    const { jobs, unread } = triage;
    const retry = jobs.length > 0 && unread.length === 0 && jobs.every((job) => job.retry.decision);
    const effects = retry && rerunOf !== null
        ? [{ kind: "rerun-failed-jobs", runId: rerunOf, reason: jobs[0]?.retry.reason ?? "" }]
        : [];
    return {
        outputs: {
            category: commonCategory(jobs, unread.length),
            retry,
            jobs: JSON.stringify(jobs.map(brief)),
        },
        data: triage,
        summary: triageSummary({ ...triage, rerun: null }),
        annotations: jobs.slice(0, ANNOTATIONS).map(annotate),
        effects,
        settle: ([rerun]) => rerun === undefined
            ? {}
            : { summary: triageSummary({ ...triage, rerun: { started: rerun.done, reason: rerun.reason } }) },
    };
}
/** GitHub shows ten of a kind for each step. */
const ANNOTATIONS = 10;
function annotate(job) {
    const evidence = job.evidence[0]?.text.slice(0, 500) ?? "no line of the log tells";
    return {
        level: "notice",
        title: `${job.job}: ${verdictText(job)} (${job.category}, ${(0,quantities/* formatShare */.T1)(job.confidence)})`,
        message: evidence,
    };
}
function commonCategory(jobs, unread) {
    const categories = new Set(jobs.map(({ category }) => category));
    const [only = unread > 0 ? "unknown" : "none"] = categories;
    return categories.size > 1 ? "mixed" : only;
}
function brief({ job, category, cause, confidence, retry, fingerprint }) {
    return { job, category, cause, confidence, retry: retry.decision, fingerprint };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/core/logs/mask-line.js
/**
 * A line with its variable parts replaced by what they are, so that the same failure in two runs has the same text.
 *
 * Masking matters more than the log parser behind it: with it, template accuracy about doubles (arXiv 2412.05254).
 * The last part of a path stays, without it every compile error of a project would be one and the same.
 */
function maskLine(text) {
    const line = text.slice(0, LONGEST).trim();
    return MASKS.reduce((masked, [pattern, name]) => masked.replace(pattern, name), line).replace(/\s+/g, " ");
}
/** Characters; what follows rarely tells two failures apart and always costs time. */
const LONGEST = 400;
const MASKS = [
    [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"<>)]+/gi, "<url>"],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
    [/\b0x[0-9a-f]+\b/gi, "<hex>"],
    // A commit, a digest: at least one digit, or "deadbeef" and "defaced" would go too.
    [/\b(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
    [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<address>"],
    [/(?:[A-Za-z]:)?(?:[\w.@+~-]*[\\/])+(?=[\w.@+~-])/g, "<dir>/"],
    [/\b\d[\d,._]*(?: ?(?:ns|µs|us|ms|s|sec|seconds?|m|min|minutes?|h|[kKMGT]i?B|%))?(?!\w)/g, "<n>"],
];

// EXTERNAL MODULE: ./build/packages/core/logs/parse-job-log.js + 1 modules
var parse_job_log = __webpack_require__(68356);
;// CONCATENATED MODULE: ./build/packages/core/triage/classify-failure.js
/**
 * How often a failed job is of each kind before its log was read. Of 376 failures of Java jobs that were labelled by
 * hand about 5 % are clearly infrastructure (zhengly1/workflow_failure); the share of flaky tests is less well known,
 * Google reports about 1.5 % of all runs, which is of the order of a tenth of the failed ones.
 */
const PRIOR = { code: 0.83, infra: 0.07, flaky: 0.1 };
/** Signals of other causes for the same category are partly the same news. */
const FURTHER_CAUSE = 0.3;
/** Log-odds against infrastructure where a test failed: what a test complains about is mostly its own. */
const INSIDE_A_TEST = -2.5;
/** From this relevance on a failing test is what the evidence is about. */
const ABOUT_A_TEST = 0.6;
/** Below this probability of the category, naming a cause would be a guess. */
const NAMEABLE = 0.55;
/** The share of logs in which rules like these are simply wrong: no verdict is surer than that allows. */
const RULES_ARE_WRONG = 0.03;
const CATEGORIES = ["flaky", "infra", "code"];
/** Flaky, infrastructure or code, by adding the log-odds of what was found to the base rates. */
function classifyFailure(signals, history) {
    const logits = CATEGORIES.map((category) => Math.log(PRIOR[category]) + support(signals, category));
    const insideTest = signals.some(({ cause, relevance }) => cause === "test-assertion" && relevance >= ABOUT_A_TEST);
    const shifted = CATEGORIES.map((category, index) => {
        const logit = logits[index] ?? 0;
        if (category === "infra" && insideTest)
            return logit + INSIDE_A_TEST;
        return category === "flaky" ? logit + history.weight : logit;
    });
    const probabilities = soften(softmax(shifted));
    const category = CATEGORIES.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a));
    const decisive = signals.find(({ favours }) => favours === category) ?? null;
    const confidence = probabilities[category];
    return { category, cause: causeOf(category, confidence, decisive, history), confidence, probabilities, decisive };
}
function causeOf(category, confidence, decisive, history) {
    if (confidence < NAMEABLE)
        return "unknown";
    if (category === "flaky" && history.weight > (decisive?.weight ?? 0))
        return "flaky-test";
    return decisive?.cause ?? "unknown";
}
/** Correlated signals, those of one cause, count once. */
function support(signals, category) {
    const byCause = new Map();
    for (const { cause, favours, weight } of signals) {
        if (favours === category)
            byCause.set(cause, Math.max(byCause.get(cause) ?? 0, weight));
    }
    const [strongest = 0, ...others] = [...byCause.values()].sort((a, b) => b - a);
    return strongest + FURTHER_CAUSE * others.reduce((sum, weight) => sum + weight, 0);
}
function softmax(logits) {
    const highest = Math.max(...logits);
    const weights = logits.map((logit) => Math.exp(logit - highest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** Leaves room for error, in thousandths that add up to one. */
function soften(shares) {
    const even = RULES_ARE_WRONG / CATEGORIES.length;
    const [flaky = 0, infra = 0] = shares.map((share) => Math.round(1000 * ((1 - RULES_ARE_WRONG) * share + even)) / 1000);
    return { flaky, infra, code: Math.round(1000 * (1 - flaky - infra)) / 1000 };
}

;// CONCATENATED MODULE: ./build/packages/core/triage/decide-retry.js
/** Wrongly re-running a broken change costs more trust than missing a lucky re-run. */
const SURE_ENOUGH = 0.8;
/** One re-run: what fails twice is not an accident. */
const MOST_ATTEMPTS = 2;
/** Failures that only another commit can cure. */
const NEVER = new Set(["compile", "lint", "merge-conflict"]);
/** Log-odds from which on such a signal forbids a re-run, whatever else the log says: one, clear, near the evidence. */
const FORBIDS = 2.4;
/** What lasts and stands this near to the evidence is what failed. */
const NEAR = 0.6;
/**
 * Whether to run the failed job again. Of all failures about one in twenty is clearly the infrastructure's, so the
 * rule is no, and yes needs a reason: a passing disturbance, or tests that history knows to be flaky.
 */
function decideRetry({ category, cause, confidence }, signals, history, attempt) {
    const never = signals.find((signal) => NEVER.has(signal.cause) && signal.weight >= FORBIDS);
    if (never !== undefined)
        return no(`a ${never.cause} failure comes back on the same commit`);
    if (category === "code")
        return no("what fails is the code, and it fails again on the same commit");
    if (attempt >= MOST_ATTEMPTS)
        return no(`attempt ${attempt} failed too`);
    const percent = `${Math.round(100 * confidence)} %`;
    if (category === "flaky")
        return decideFlaky(history, percent);
    const lasting = signals.find((signal) => signal.lasting && signal.favours === category && signal.relevance >= NEAR);
    if (lasting !== undefined)
        return no(`${lasting.cause} trouble does not pass by itself`);
    if (confidence < SURE_ENOUGH)
        return no(`only ${percent} sure that it is the infrastructure`);
    return { decision: true, reason: `${cause} trouble passes: ${percent} sure, first attempt` };
}
function decideFlaky({ complete, tests }, percent) {
    if (tests.length === 0)
        return no("no failing test is known to have passed and failed on one commit");
    if (!complete)
        return no("beside the flaky tests another one failed");
    const known = tests.length === 1 ? "the failing test" : `all ${tests.length} failing tests`;
    return { decision: true, reason: `${known} passed and failed on one commit before: ${percent} sure, first attempt` };
}
function no(reason) {
    return { decision: false, reason };
}

;// CONCATENATED MODULE: ./build/packages/core/triage/error-vocabulary.js
/** What may stand before the message itself: a log level, a build step's number, a test runner's margin. */
const LEAD = String.raw `^(?:[\s|>*#•!]{0,40}|E {2,}|#\d+ [\d.]+ +|\[[^\]]{1,60}\] *|[\w./@-]{1,60}: |\d[\d:.,TZ /-]{5,30} ){0,3}`;
/** The form of the whole line. Only the strongest counts. */
const shapes = [
    {
        id: "located-error",
        pattern: /^(?:\[ERROR\] )?\s*[^\s:(]\S{0,300}?(?::\d+(?:[:.]\d+)?|\(\d+(?:,\d+)?\)|:\[\d+,\d+\])(?:\s?:? ?-? ?(?:fatal |syntax |internal compiler )?error\b|(?<=\]) \S)|^\s*error\[\w{1,20}\]: /i,
        points: 6,
    },
    // The test and the reason in one line, as summaries of test runs have it.
    { id: "failed-because", pattern: /^\W{0,20}(?:FAIL(?:ED|URE)?|ERROR)\b.{0,30}\s\S{1,400} - \S/, points: 7.5 },
    {
        id: "exception",
        pattern: new RegExp(`${LEAD}(?:Uncaught |Caused by: |Unhandled exception[.:] ?)?(?:[A-Za-z_]\\w*(?:\\.|::)){0,12}\\w*(?:Error|Exception|Interrupt|Failure|Timeout)(?: ?: |:$|$| \\[)`),
        points: 5.5,
    },
    {
        id: "panic",
        pattern: /^(?:thread '.{1,200}' .{0,40}panicked at|panic: |fatal error: |FATAL ERROR: |\*\*\* (?:SIG|stack smashing|buffer overflow))/,
        points: 5.5,
    },
    {
        id: "severity",
        pattern: new RegExp(`${LEAD}(?:npm )?(?:\\w{1,20} )?(?:fatal|error|err!|panic|critical|severe|E)(?:\\[\\w{1,20}\\]| \\(?\\w{1,40}\\)?)?(?: ?:|!:? | - |(?<=\\)) )`, "i"),
        points: 5,
    },
    {
        id: "severity-tag",
        pattern: /^\s*(?:\[(?:ERROR|FATAL|CRITICAL)\]|npm (?:error|ERR!)|ERROR|FATAL)\s+\S/,
        points: 4.5,
    },
    { id: "failed-item", pattern: /^[\s\W]{0,20}(?:FAIL(?:ED|URE)?|not ok|ERRORED|BROKEN)\b.{0,3}\s*\S/, points: 4.5 },
    { id: "failed-mark", pattern: /^\s*(?:[✗✘✖×●❌]|\d+\) )\s*\S/, points: 3.5 },
    { id: "failed-result", pattern: /(?:\.\.\. ?|: |\s{2,}|\s)(?:FAIL(?:ED|URE)?|ERROR)\b/, points: 3.5 },
    {
        id: "test-heading",
        pattern: /^(?:_{4,} .{1,300} _{4,}|={4,} (?:FAIL|ERROR): .{1,300}|[!=*-]{6,} .{0,200}(?:Error|Interrupt|Exception).{0,20} [!=*-]{6,})$/,
        points: 4.5,
    },
    // Something came to its end from outside; such messages are plain sentences.
    {
        id: "ended",
        pattern: /\b(?:timed out|took >|ran over|deadline exceeded|timeout (?:exceeded|expired|reached)|out of memory|no space left|killed|terminated|core dumped|lost communication|shutdown signal|was cancell?ed)\b/i,
        points: 3,
    },
    { id: "signal", pattern: /\bSIG[A-Z]{3,6}\b/, points: 3 },
    {
        id: "located",
        pattern: /^\s*(?:\.{0,2}\/)?[\w./\\@+-]{1,300}\.\w{1,6}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)): \S/,
        points: 3,
    },
    {
        id: "error-word",
        pattern: /(?<![\w./\\=-])(?:error|failure|failed|fails|fatal|fault|crash(?:ed)?|panicked)(?![\w/\\=-]|\.\w)/i,
        points: 2.5,
    },
];
/** What the line complains about. Each adds, up to {@link MOST_COMPLAINTS}. */
const complaints = [
    {
        id: "inability",
        pattern: /\b(?:cannot|can't|can not|could ?n[o']t|unable to|does ?n[o']t|did ?n[o']t|is ?n[o']t|are not|must(?: not)? be|refusing|not allowed|not supported)\b/i,
        points: 1.5,
    },
    {
        id: "absence",
        pattern: /\b(?:not found|no such|not declared|not defined|undefined|undeclared|unresolved|unknown|missing|does not exist|not exist|no matching|nothing matches)\b/i,
        points: 1.5,
    },
    {
        id: "refusal",
        pattern: /\b(?:denied|refused|rejected|forbidden|unauthori[sz]ed|not authori[sz]ed|bad credentials|expired|exceed(?:ed|s)?|more than .{1,40} (?:maximum|limit|allowed)|too ?many|too (?:large|long|old)|rate limit(?:ed|ing)?|out of sync)\b/i,
        points: 1.5,
    },
    {
        id: "connection",
        pattern: /\b(?:E(?:CONN\w+|NOTFOUND|TIMEDOUT|AI_AGAIN|PIPE)|connection (?:reset|refused|closed|timed out|broken)|could not resolve|dns|broken pipe|unexpected EOF|network|hash sum mismatch)\b/i,
        points: 1.5,
    },
    { id: "time", pattern: /\b(?:timed? ?out|timeout|took >|ran over|deadline exceeded)\b/i, points: 1.5 },
    {
        id: "resources",
        pattern: /\b(?:out of memory|no space left|heap limit|killed|cannot allocate|ENOSPC|ENOMEM|quota)\b/i,
        points: 2.5,
    },
    {
        id: "death",
        pattern: /\b(?:segmentation fault|core dumped|abort(?:ed|ing)?|terminated|lost communication|shutdown signal|unhealthy|cancell?ed|crashed)\b/i,
        points: 1.5,
    },
    {
        id: "contradiction",
        pattern: /\b(?:expected|should(?: not)?|but (?:got|was|found)|want(?:ed)?|to (?:be|equal|match|contain)|mismatch(?:ed)?|unexpected|assert\w*|conflict|incompatible|invalid|illegal|wrong|dirty|regression)\b/i,
        points: 1.5,
    },
];
const MOST_COMPLAINTS = 3;
/** Says that something failed, not why. */
const CONSEQUENCE = /\b(?:exit(?:ed|ing)?(?: with)?(?: exit)?(?: an?)?(?: (?:non-?zero|error))? (?:code|status)|returned (?:a )?non-?zero|(?:command|script|build|step|job|task|process|run|tests?|compilation|target|goal|implementation)s?(?: ['"`][^'"`]{1,200}['"`]| \S{1,60})? (?:(?:has|have|was|were) )?(?:failed|errored|aborted|stopped)(?=$|[.!:,]| with\b)|to rerun|failed to (?:build one|execute goal)|(?:could not compile|aborting|failed) .{0,80}due to\b|errors? (?:occurred|were emitted|generated)|(?:see|check) (?:the )?(?:\w+ )?(?:log|output)s?\b|above for\b|log above|complete log of this run)/i;
/** What makes a line less likely to be the cause, whatever it says. Each takes away. */
const doubts = [
    { id: "consequence", pattern: CONSEQUENCE, points: -3.5 },
    { id: "make", pattern: /^(?:\w+-)?g?make(?:\[\d+\])?: \*\*\*/, points: -3.5 },
    { id: "no-reason", pattern: /^(?!\s*assert).*(?:failed|failure|error|exception|interrupt)[.!:]?\s*$/i, points: -2.5 },
    // A label whose message stands elsewhere.
    { id: "empty", pattern: /:\s*[|>{[(]-?\s*$/, points: -3 },
    {
        id: "count",
        pattern: /^\W*(?:\w+ ){0,3}\d+ (?:\w+ ){0,2}(?:errors?|failed|failures?|failing|problems?)\b|\b(?:errors?|failed|failures?):? +\d+/i,
        points: -2,
    },
    {
        id: "nothing-failed",
        pattern: /\b(?:0|no) (?:\w+ )?(?:errors?|fail(?:ed|ures?|ing)|problems?)\b|\b(?:errors?|failed|failures?|cancell?ed)[:= ]+0\b/i,
        points: -5,
    },
    { id: "passed", pattern: /(?:^\s*(?:PASS|ok|✓|✔)\b|\bPASS(?:ED)?\b|\.\.\. ?(?:ok|passed)\b|^\s*[✓✔√])/, points: -5 },
    {
        id: "mild-level",
        pattern: /(?:^|\s|\[)(?:warn(?:ing)?|info|debug|trace|verbose|notice|note|hint|tip|help)\b\]?(?:[:\s]|$)/i,
        points: -3,
    },
    { id: "warning-class", pattern: /\b\w+Warning: /, points: -4 },
    { id: "deprecation", pattern: /\bdeprecat/i, points: -3 },
    {
        id: "retried",
        pattern: /\b(?:retry(?:ing)?|retries left|trying again|will try|back off|ignored|ignoring|skipp(?:ed|ing)|flaky)\b/i,
        points: -2,
    },
    // Keeping logs, figures and caches rarely fails a job.
    {
        id: "side-activity",
        pattern: /\b(?:upload(?:ed|ing|s)?|metrics?|telemetry|analytics|(?:cache|storage) (?:save|write|check))\b/i,
        points: -1.5,
    },
    {
        id: "condition",
        pattern: /\be\.g\.|^\W*(?:\w+ (?:error|err!)\s+)?(?:\w*ERROR\]\s+)?(?:if |when |in case |in most cases|tip\b|you can |to (?:see|debug|disable)|for (?:more|further) (?:information|details|help)|this (?:error|warning|is a problem) )/i,
        points: -3,
    },
    { id: "command", pattern: /^\s*(?:\++ |\$ |> )\S/, points: -3.5 },
];
/** Cheap test that lets most lines of a log go by. */
const mayMatter = /error|err!|fail|fatal|fault|panic|exception|crash|abort|assert|interrupt|timeout|kill|dead|cannot|can't|could ?n|unable|not |n't|undefined|undeclared|unresolved|unknown|missing|no such|denied|refus|reject|forbid|unauth|expired|exceed|more than|too |out of|connect|econn|resolve|network|eof|timed|time out|took >|ran over|space left|memory|sig[a-z]|terminat|lost|shutdown|unhealthy|cancel|expected|want|got|mismatch|unexpected|conflict|incompat|invalid|illegal|wrong|dirty|regression|✗|✘|✖|×|●|❌|_{4} |not ok|broken|^e: |:\d+:/i;

;// CONCATENATED MODULE: ./build/packages/core/triage/stack-frame.js
/** A frame of a stack trace, or the source code quoted under one: never the failure itself. */
function isStackFrame(text) {
    return FRAME.test(text);
}
const FRAME = new RegExp([
    String.raw `^\s+at \S`, // JavaScript, Java, C#
    String.raw `^\s*File ".{1,300}", line \d+`, // Python
    String.raw `^\s+\S{1,300}\.go:\d+(?: \+0x[0-9a-f]+)?`, // Go, second line of a frame
    String.raw `^\s*(?:#\d+|\d+:) +(?:0x[0-9a-f]+|[A-Za-z_<][\w:<>, ]{0,200}(?:::|\())`, // native, Rust
    String.raw `^\s*(?:from|in) \S{1,300}:\d+:in\b`, // Ruby
    String.raw `^(?:goroutine \d+ |created by |\t\.\.\. \d+ more)`,
    String.raw `^\s*\.{3} \d+ more`,
    String.raw `^\s*❯ \S`,
].join("|"));
/** Source code as compilers and test runners quote it: a margin with a bar, or a caret under the place. */
function isQuotedCode(text) {
    return QUOTED.test(text);
}
const QUOTED = /^\s*(?:[>+-]{0,3}\s*\d*\s*[|│](?:\s|$)|[~^|\s]*[~^]+[~^|\s-]*$)/;

;// CONCATENATED MODULE: ./build/packages/core/triage/find-evidence.js



/**
 * The lines that most likely name the cause, best first, each saying something else.
 *
 * A line gains by its words, by standing at the head or tail of a stack trace, by the runner's own mark, and by
 * standing in the step that failed shortly before that was declared; it loses by being frequent, by only repeating
 * that something failed, and by coming after the failure. Linear in the log.
 */
function findEvidence(log, limit = 3) {
    const failure = failurePoint(log);
    const candidates = log.lines.flatMap((line, index) => {
        const words = readWords(line);
        return words === null ? [] : [{ line, index, ...words, template: maskLine(line.text) }];
    });
    const frequency = countBy(candidates.map(({ template }) => template));
    const cascades = cascadeHeads(candidates);
    const sections = failureSections(log.lines);
    const scored = candidates.map((candidate, nth) => ({
        template: candidate.template,
        line: candidate.line.number,
        text: candidate.line.text.trim(),
        score: candidate.points +
            stackPoints(log.lines, candidate.index) +
            leadPoints(candidates, nth, cascades) +
            sectionPoints(sections, candidate.index) +
            placePoints(candidate.line, failure) +
            rarityPoints(frequency.get(candidate.template) ?? 1),
    }));
    const found = best(scored, failure, limit);
    return found.length > 0 ? found : lastWords(log, failure);
}
/** Characters of a line that are looked at: the kind of failure stands at the beginning, and time stays bounded. */
const LOOKED_AT = 600;
/** The runner itself calls the line an error, and the line says more than that. */
const MARKED_ERROR = 3;
/** Words that only complain, in a line that looks like any other, must be more than one. */
const ORDINARY = 1;
/** Points from which on a form is not there by chance. */
const CLEAR_SHAPE = 4;
function readWords(line) {
    const text = line.text.slice(0, LOOKED_AT);
    if (line.header || NOT_EVIDENCE.has(line.marker ?? ""))
        return null;
    const marked = line.marker === "error";
    if (!marked && (!mayMatter.test(text) || isStackFrame(text) || isQuotedCode(text)))
        return null;
    const shape = matching(shapes, text).reduce((a, b) => (a === null || b.points > a.points ? b : a), null);
    const doubtful = matching(doubts, text);
    const complaint = shape?.id === CASCADING ? 0 : Math.min(MOST_COMPLAINTS, sum(matching(complaints, text)));
    const telling = marked && !doubtful.some(({ id }) => id === "consequence");
    const mark = telling ? MARKED_ERROR : 0;
    const points = mark + (shape?.points ?? 0) + complaint + sum(doubtful) - ORDINARY;
    const leads = marked || (shape?.points ?? 0) >= CLEAR_SHAPE;
    return points > 0 || telling ? { shape: leads ? (shape?.id ?? "marked") : null, points } : null;
}
const NOT_EVIDENCE = new Set([
    "group",
    "endgroup",
    "command",
    "debug",
    "notice",
    "warning",
    "other",
]);
/** At the end of a Python-like trace stands the exception, above a JavaScript-, Java- or Go-like one its head. */
const BESIDE_STACK = 1.5;
function stackPoints(lines, index) {
    const text = lines[index]?.text ?? "";
    const before = [1, 2, 3].some((step) => isTraceback(lines[index - step]?.text));
    const after = [1, 2, 3, 4].some((step) => isStackFrame(lines[index + step]?.text ?? ""));
    return !/^\s/.test(text) && (before || after) ? BESIDE_STACK : 0;
}
function isTraceback(text) {
    return text !== undefined && /^\s*(?:File ".{1,300}", line \d+|Traceback \(most recent)/.test(text);
}
/** One error of a compiler makes the next; the first is the cause. */
const CASCADING = "located-error";
/** The first line of a message that has several, the first error of a cascade. */
const LEADING = 1;
function leadPoints(candidates, nth, cascades) {
    const candidate = candidates[nth];
    if (candidate === undefined || candidate.shape === null)
        return 0;
    if (candidate.shape === CASCADING)
        return cascades.has(nth) ? LEADING : 0;
    const previous = candidates[nth - 1];
    const continues = previous?.shape === candidate.shape && candidate.index === previous.index + 1;
    return continues && previous.line.step === candidate.line.step ? 0 : LEADING;
}
/** The first error of each step's cascade, as positions in `candidates`. */
function cascadeHeads(candidates) {
    const heads = new Map();
    for (const [nth, { shape, line }] of candidates.entries()) {
        if (shape === CASCADING && !heads.has(line.step))
            heads.set(line.step, nth);
    }
    return new Set(heads.values());
}
/** Test runners repeat what failed under a heading of its own, at the end: there is less noise there than above. */
const IN_SECTION = 1.5;
const SECTION_LINES = 60;
const SECTION = /^[\s=_*⎯─#[\]-]{0,120}(?:ERROR\] )?(?:\d+\) )?(?:FAILURES|Failures|failures|ERRORS|Failed Tests|FAILED TESTS|Failed tests|Summary of all failing tests|There (?:was|were) \d+ (?:failure|error)s?)\b[\s\d:!=_*⎯─-]{0,120}$/;
function failureSections(lines) {
    return lines.flatMap(({ text }, index) => (SECTION.test(text) ? [index] : []));
}
function sectionPoints(sections, index) {
    return sections.some((start) => start < index && index <= start + SECTION_LINES) ? IN_SECTION : 0;
}
function failurePoint(log) {
    const step = log.steps.findIndex(({ failedAt }) => failedAt !== null);
    const line = log.steps[step]?.failedAt;
    return line === undefined || line === null ? null : { step, line };
}
/** In the failing step, in another step before, in one after. */
const PLACE = { failing: 3, before: -1, after: -2.5 };
/** Points per tenfold distance from the failure: ten lines above is better than a thousand. */
const PER_DECADE = 0.5;
function placePoints(line, failure) {
    if (failure === null)
        return 0;
    const distance = PER_DECADE * Math.log10(1 + Math.abs(failure.line - line.number));
    if (line.step !== failure.step)
        return (line.step < failure.step ? PLACE.before : PLACE.after) - distance;
    return PLACE.failing - distance;
}
/** Points per doubling of how often a line of this form appears. */
const PER_DOUBLING = 0.3;
function rarityPoints(count) {
    return -PER_DOUBLING * Math.log2(count);
}
/**
 * The best of each template, and of equals the first, since what follows a failure is its consequence. But of the very
 * same text the last before the failure: the attempts before it were survived.
 */
function best(scored, failure, limit) {
    const byTemplate = new Map();
    for (const candidate of scored) {
        const known = byTemplate.get(candidate.template);
        const repeated = known?.text === candidate.text && (failure === null || candidate.line <= failure.line);
        if (known === undefined || repeated || candidate.score > known.score + SAME) {
            byTemplate.set(candidate.template, candidate);
        }
    }
    return [...byTemplate.values()]
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.line - b.line)
        .slice(0, limit)
        .map(({ line, text, score }) => ({ line, text, score: Math.round(score * 100) / 100 }));
}
/** Points within which two lines of one form are equally good. */
const SAME = 1.5;
/**
 * Where no line looks like a cause: the last that the failing step, or the log, printed; if it printed nothing, the
 * runner's word that it failed.
 */
function lastWords(log, failure) {
    const printed = log.lines.filter(({ header, marker, text, number, step }) => !header &&
        text.trim() !== "" &&
        (marker === null || marker === "error") &&
        (failure === null || (step === failure.step && number <= failure.line)));
    const line = printed.findLast(({ marker }) => marker === null) ?? printed.at(-1);
    return line === undefined ? [] : [{ line: line.number, text: line.text.trim(), score: 0 }];
}
function matching(cues, text) {
    return cues.filter(({ pattern }) => pattern.test(text));
}
function sum(cues) {
    return cues.reduce((total, { points }) => total + points, 0);
}
function countBy(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/packages/core/triage/find-failing-tests.js
/** A job in which more tests fail has one reason, and it is not that they are flaky. */
const MOST = 100;
/**
 * The tests that a log names as failed, in the forms in which most runners do. Used only where no test report tells:
 * a name that is not recognised costs a re-run, a wrong one matches no test of the history.
 */
function findFailingTests(log) {
    const found = new Map();
    for (const { text, header } of log.lines) {
        if (header || !/FAIL|failed/i.test(text.slice(0, 300)))
            continue;
        const groups = FORMS.map((form) => form.exec(text.slice(0, 600))?.groups).find((match) => match !== undefined);
        if (groups?.name === undefined || found.size >= MOST)
            continue;
        found.set(`${groups.file}\n${groups.name}`, { file: groups.file ?? null, name: groups.name });
    }
    return [...found.values()];
}
const FORMS = [
    /^FAILED (?:\[[\d.]+s\] )?(?<file>[^\s:]+)::(?:\w+::)*(?<name>[^\s:]\S*)/, // pytest
    /^\s*--- FAIL: (?<name>\S+) \(/, // go test
    /^test (?<name>\S+) \.\.\. FAILED$/, // cargo test
    /^(?:FAIL|ERROR): (?<name>\S+) \(\S+\)/, // unittest
    /^\s{0,2}FAIL {1,2}(?<file>\S+) > (?<name>.+)$/, // Vitest
    /^\[ERROR\] +(?<name>\S+?)(?::\d+)? .*<<< (?:FAIL|ERROR)/, // Surefire
];

;// CONCATENATED MODULE: ./build/packages/core/triage/failure-signatures/flaky-test.js
/** What tests say that sometimes fail. From a log alone it is only a hint; history decides. */
const flakyTestSignatures = [
    {
        id: "test-timeout",
        cause: "timeout",
        favours: "flaky",
        weight: 3,
        pattern: /\b(?:test timed out|tests? (?:\S+ )?(?:exceeded|ran over) .{0,40}(?:timeout|limit|\d)|exceeded timeout of \d|Timeout of \d+ ?ms exceeded|test killed with quit|ran too long|\w*Timeout(?:Error|Exception)\b|asynchronous .{0,40}timed out|async callback was not invoked|Command took >\d+|panic: test timed out)/i,
        example: "panic: test timed out after 2s",
    },
    {
        id: "waited-in-vain",
        cause: "timeout",
        favours: "flaky",
        weight: 3.5,
        pattern: /\b(?:timed out (?:while |after )?(?:\w+ ){0,3}waiting|waiting for .{1,120} (?:failed|timed out|exceeded)|(?:wait|eventually|condition)\b.{0,60}(?:timed out|never satisfied|not (?:met|satisfied))|element .{0,120}(?:not (?:found|visible|attached|interactable|clickable)|stale)|StaleElementReference\w*)/i,
        example: "Timed out while waiting for element <.button> to be present for 10000 milliseconds.",
    },
    {
        id: "says-flaky",
        cause: "flaky-test",
        favours: "flaky",
        weight: 3,
        pattern: /\b(?:passed on (?:retry|rerun|attempt)|flaky (?:test|failure)|known flak|flakes?\b.{0,40}detected|\d+ flaky\b)/i,
        example: "1 flaky test: checkout.spec.ts passed on retry",
    },
    {
        id: "time-dependent",
        cause: "flaky-test",
        favours: "flaky",
        weight: 1.5,
        pattern: /\b(?:race condition|deadlock(?: detected)?|database is locked|concurrent modification|ConcurrentModificationException|lock wait timeout|serialization failure|could not serialize access|browser (?:has )?(?:disconnected|closed|crashed)|target closed|session (?:not created|deleted)|page crashed)\b/i,
        example: "sqlite3.OperationalError: database is locked",
    },
];

;// CONCATENATED MODULE: ./build/packages/core/triage/failure-signatures/infrastructure.js
/** The machine, the network and the services around a job. */
const infrastructureSignatures = [
    {
        id: "connection-lost",
        cause: "network",
        favours: "infra",
        weight: 5.5,
        pattern: /\b(?:ECONNRESET|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|EPIPE|connection (?:was |has been )?(?:reset|aborted|broken|closed)|socket hang up|broken pipe|unexpected disconnect|remote end hung up|early EOF|RPC failed|network aborted)\b/i,
        example: "npm error code ECONNRESET",
    },
    {
        id: "connection-refused",
        cause: "network",
        favours: "infra",
        weight: 5,
        pattern: /\b(?:ECONNREFUSED|connection refused|failed to connect to|couldn't connect to server|unable to connect|failed to establish a new connection|proxyconnect|client error \(Connect\))/i,
        example: "curl: (7) Failed to connect to mirror.example port 443: Connection refused",
    },
    {
        id: "connection-timeout",
        cause: "network",
        favours: "infra",
        weight: 5,
        pattern: /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|connection timed out|connect timeout|i\/o timeout|read timed out|ReadTimeout\w*|ConnectTimeout\w*|TLS handshake timeout|net\/http: request canceled)\b/i,
        example: "dial tcp 203.0.113.9:443: i/o timeout",
    },
    {
        id: "name-resolution",
        cause: "network",
        favours: "infra",
        weight: 5.5,
        pattern: /\b(?:ENOTFOUND|EAI_AGAIN|could not resolve host|couldn't resolve host|temporary failure in name resolution|name or service not known|nodename nor servname|dns error|no such host|failed to lookup address)/i,
        example: "fatal: unable to access: Could not resolve host: git.example",
    },
    {
        id: "tls",
        cause: "network",
        favours: "infra",
        weight: 3.5,
        pattern: /\b(?:SSL_ERROR_SYSCALL|SSL: \w+|gnutls_handshake|TLS connection was non-properly terminated|ssl(?:v3)? alert|schannel: failed)/i,
        example: "fatal: gnutls_handshake() failed: The TLS connection was non-properly terminated.",
    },
    {
        id: "download-failed",
        cause: "network",
        favours: "infra",
        weight: 5,
        pattern: /\b(?:failed to download|unable to download|could not download|error (?:while )?(?:fetching|downloading)|failed to fetch\b|unable to fetch|download (?:has )?(?:failed|timed out)|could not GET|error downloading|(?:could not|couldn't|failed to) (?:retrieve|transfer (?:artifact|metadata))|invalid response body while trying to fetch)/i,
        example: "E: Failed to fetch http://mirror.example/pool/main/m/mesa/libegl.deb",
    },
    {
        id: "truncated-download",
        cause: "network",
        favours: "infra",
        weight: 5,
        pattern: /\b(?:hash sum mismatch|unexpected EOF|unexpected end of (?:file|data|stream)|premature (?:close|end)|incomplete read|content-length mismatch|EINTEGRITY|checksum mismatch|(?:zlib|gzip): .{0,40}unexpected)/i,
        example: "main.go:3:2: example.com/mod@v1.2.0: unexpected EOF",
    },
    {
        id: "server-error",
        cause: "service",
        favours: "infra",
        weight: 5,
        pattern: /\b(?:(?:HTTP|status|code|error|returned|response|responded with|server)\W{0,3}(?:\w+ ){0,3}5(?:00|02|03|04|20|22|24)\b|50[0234] (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error)|service (?:temporarily )?unavailable|bad gateway|internal server error)/i,
        example: "Response status code does not indicate success: 503 (Service Unavailable).",
    },
    {
        id: "rate-limit",
        cause: "rate-limit",
        favours: "infra",
        weight: 5.5,
        pattern: /\b(?:rate limit(?:ed)?\b|toomanyrequests|too many requests|429\b.{0,40}request|(?:status|code|HTTP|with)\W{0,3}429\b|secondary rate limit|quota exceeded)/i,
        example: "toomanyrequests: You have reached your pull rate limit.",
    },
    {
        id: "service-client",
        cause: "service",
        favours: "infra",
        weight: 4.5,
        pattern: /\b(?:failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|CreateCacheEntry)|cache service responded|artifact service|unable to (?:make request|upload artifact)|failed to upload artifact)/i,
        example: "Failed to CreateArtifact: Unable to make request: ETIMEDOUT",
    },
    {
        id: "action-download",
        cause: "service",
        favours: "infra",
        weight: 4.5,
        pattern: /\b(?:failed to download (?:action|archive)|action could not be found at the URI|unable to resolve action|failed to resolve action download info)/i,
        example: "Failed to download archive 'https://host.example/o/r/tar.gz/1' after 3 attempts.",
    },
    {
        id: "runner-lost",
        cause: "runner-lost",
        favours: "infra",
        weight: 7,
        pattern: /\b(?:lost communication with the server|runner has received a shutdown signal|runner (?:was )?(?:terminated|evicted|preempted)|the hosted runner encountered an error|runner process .{0,40}(?:terminated|exited)|spot instance|node was (?:lost|preempted)|job was not acquired by runner)/i,
        example: "The hosted runner lost communication with the server.",
    },
    {
        id: "pod-failure",
        cause: "runner-lost",
        favours: "infra",
        weight: 6,
        pattern: /\b(?:pod .{0,120}(?:unhealthy|evicted|failed to (?:start|come online))|ImagePullBackOff|ErrImagePull|CrashLoopBackOff|FailedScheduling|backoff timeout|cannot connect to the docker daemon|docker daemon .{0,20}not running)/i,
        example: "pod failed to come online with error: Pod x is unhealthy with phase status Pending: backoff timeout",
    },
    {
        id: "image-missing",
        cause: "not-found",
        favours: "infra",
        weight: 4.5,
        lasting: true,
        pattern: /\b(?:manifest (?:for \S+ )?(?:not found|unknown)|pull access denied|image .{0,80}not found|docker pull failed|no such image)/i,
        example: "Error response from daemon: manifest for python:9.99 not found: manifest unknown",
    },
    {
        id: "artifact-missing",
        cause: "not-found",
        favours: "infra",
        weight: 3.5,
        lasting: true,
        pattern: /\b(?:artifact not found|no artifacts? (?:found|matched)|unable to find any artifacts|unable to download artifact)/i,
        example: "Unable to download artifact(s): Artifact not found for name: dist",
    },
    {
        id: "ref-missing",
        cause: "not-found",
        favours: "infra",
        weight: 4,
        lasting: true,
        pattern: /\b(?:couldn't find remote ref|remote branch .{1,120}not found|unable to find remote|not our ref|reference is not a tree)/i,
        example: "fatal: couldn't find remote ref refs/tags/v9",
    },
    {
        id: "credentials",
        cause: "permission",
        favours: "infra",
        weight: 4.5,
        lasting: true,
        pattern: /\b(?:credentials could not be loaded|could not load credentials|unable to locate credentials|no basic auth credentials|bad credentials|authentication (?:failed|required)|access ?denied|is not authorized to perform|resource not accessible by integration|could not read Username|invalid (?:token|credentials)|token (?:has )?expired|permission to \S+ denied|requested URL returned error: 40[13])/i,
        example: "Credentials could not be loaded, please check your action inputs",
    },
    {
        id: "disk-full",
        cause: "disk",
        favours: "infra",
        weight: 6,
        lasting: true,
        pattern: /\b(?:no space left on device|ENOSPC|not enough (?:free )?(?:disk )?space|disk (?:is )?full|disk quota exceeded|insufficient disk space|There is not enough space on the disk)/i,
        example: "cp: error writing 'dist/app': No space left on device",
    },
    {
        id: "out-of-memory-kill",
        cause: "out-of-memory",
        favours: "infra",
        weight: 5,
        lasting: true,
        pattern: /(?:\bOOM ?-?Killed\b|\bout of memory: kill|^\s*Killed\s*$|\b\d+ Killed\b|: Killed\b|\bexit(?:ed)?(?: with)?(?: exit)?(?: code| status)? 137\b|\bcannot allocate memory\b|\bENOMEM\b|signal: killed|Killed signal terminated program)/i,
        example: "script.sh: line 1:  1619 Killed                  python train.py",
    },
    {
        id: "heap-limit",
        cause: "out-of-memory",
        favours: "infra",
        weight: 3.5,
        lasting: true,
        pattern: /\b(?:JavaScript heap out of memory|java\.lang\.OutOfMemoryError|OutOfMemoryException|Reached heap limit|GC overhead limit|LLVM ERROR: out of memory|virtual memory exhausted|std::bad_alloc|CUDA out of memory)|(?:^|\s)MemoryError\b/i,
        example: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    },
    {
        id: "cancelled",
        cause: "cancelled",
        favours: "infra",
        weight: 4,
        lasting: true,
        pattern: /\b(?:the operation was cancell?ed|the run was cancell?ed|a task was cancell?ed|(?:received|got) SIG(?:INT|TERM)|KeyboardInterrupt|cancelled by|higher priority waiting request)\b/i,
        example: "The operation was canceled.",
    },
    {
        id: "job-timeout",
        cause: "timeout",
        favours: "infra",
        weight: 4,
        lasting: true,
        pattern: /\b(?:(?:action|job|step)\b.{0,200} has (?:timed out after|exceeded the maximum execution time)|the action has timed out|no output has been received in the last|exceeded the maximum time limit for jobs|execution timed out|terminated due to inactivity)/i,
        example: "The action 'Test' has timed out after 360 minutes.",
    },
    {
        id: "address-in-use",
        cause: "network",
        favours: "flaky",
        weight: 3,
        pattern: /\b(?:EADDRINUSE|address already in use|port \d+ is (?:already )?in use|bind: address)/i,
        example: "Error: listen EADDRINUSE: address already in use :::3000",
    },
    {
        id: "lock-held",
        cause: "service",
        favours: "infra",
        weight: 3.5,
        pattern: /\b(?:could not get lock|unable to (?:acquire|lock) .{0,80}lock|is another process using it|text file busy|resource temporarily unavailable|device or resource busy)/i,
        example: "E: Could not get lock /var/lib/dpkg/lock-frontend",
    },
];

;// CONCATENATED MODULE: ./build/packages/core/triage/failure-signatures/source-code.js
/** What the change itself, or the project, gets wrong: a re-run shows it again. */
const sourceCodeSignatures = [
    {
        id: "compile-located",
        cause: "compile",
        favours: "code",
        weight: 5,
        lasting: true,
        pattern: /^(?:\[ERROR\] )?\s*\S{1,300}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)|:\[\d+,\d+\])\s?:? ?-? ?(?:fatal |syntax )?error\b/i,
        example: "src/cart.cpp:4:8: error: 'vector' is not a member of 'std'",
    },
    {
        id: "compile-code",
        cause: "compile",
        favours: "code",
        weight: 5,
        lasting: true,
        pattern: /\berror(?:\[E\d{4}\]| (?:TS|CS|C|LNK|FS|BC)\d{3,5}\b)|\bTS\d{4,5}: /,
        example: "error[E0308]: mismatched types",
    },
    {
        id: "compile-words",
        cause: "compile",
        favours: "code",
        weight: 4.5,
        lasting: true,
        pattern: /\b(?:compilation (?:failed|error|terminated)|could not compile|cannot find symbol|undeclared identifier|was not declared in this scope|undefined reference to|unresolved (?:external symbol|import|reference)|imported and not used|declared and not used|mismatched types|no matching function for call|does not exist on type|is not assignable to|cannot use .{1,120} as .{1,120} (?:value|type)|type ?check(?:ing)? failed|expected primary-expression|syntax error)\b|^SyntaxError:|\bSyntaxError: (?:invalid|unexpected|unterminated|missing)|\b(?:IndentationError|ParseError|Parse error)\b/i,
        example: './main.go:5:2: "os" imported and not used',
    },
    {
        id: "build-tool",
        cause: "compile",
        favours: "code",
        weight: 2.5,
        lasting: true,
        pattern: /^(?:ninja: build stopped|FAILED: (?:\[code=\d+\] )?\S+\.(?:o|obj|ddi|lib|a|so)\b|\w*make(?:\[\d+\])?: \*\*\*|CMake Error\b|Execution failed for task ':\S*compile\S*'|BUILD FAILED\b|.{0,20}failed building wheel\b)/i,
        example: "FAILED: [code=1] CMakeFiles/app.dir/main.cc.o",
    },
    {
        id: "lint",
        cause: "lint",
        favours: "code",
        weight: 4.5,
        lasting: true,
        pattern: /(?:\blint(?:er|ing|s)?\b.{0,40}\b(?:fail|error|problem|violation)|\b(?:fail|error|problem|violation)\w*.{0,40}\blint|\b\d+ problems? \(\d+ errors?|\bcode style (?:issues|violations)|\bwould reformat\b|\bnot (?:properly )?formatted\b|\bformatter would have|\bprettier --write\b|\b(?:eslint|ruff|flake8|pylint|rubocop|golangci-lint|clippy|checkstyle|biome|shellcheck|stylelint|clang-tidy)\b.{0,60}(?:error|fail|found|violation)|\blint\/\w+\/\w+\b)/i,
        example: "src/stock.js:4:5 lint/suspicious/noDebugger  FIXABLE",
    },
    {
        id: "import",
        cause: "compile",
        favours: "code",
        weight: 3,
        lasting: true,
        pattern: /\b(?:ModuleNotFoundError|ImportError|Cannot find module|Cannot find package|ERR_MODULE_NOT_FOUND|no module named|ClassNotFoundException|NoClassDefFoundError|LoadError|cannot load such file|cannot open shared object file|Module not found: Error)\b/i,
        example: "ImportError: cannot import name 'total' from 'shop.cart'",
    },
    {
        id: "dependency-conflict",
        cause: "dependency-install",
        favours: "code",
        weight: 3.5,
        lasting: true,
        pattern: /\b(?:ERESOLVE|ResolutionImpossible|could not resolve dependenc|conflicting dependencies|version solving failed|unable to resolve dependency tree|lock ?file .{0,60}(?:out of (?:date|sync)|not up[- ]to[- ]date|needs to be updated)|can only install packages when your package\.json|missing: .{1,80} from lock file|frozen[- ]lockfile|ERR_PNPM_OUTDATED_LOCKFILE|ETARGET|no matching version found)/i,
        example: "npm error code ERESOLVE",
    },
    {
        id: "dependency-missing",
        cause: "dependency-install",
        favours: "code",
        weight: 0.3,
        lasting: true,
        pattern: /\b(?:no matching distribution found|could not find a version that satisfies|unable to locate package|no package .{1,80}available|package .{1,80} (?:is )?not found|could not find gem|failed to build (?:gem native|one or more wheels|\S+$)|failed building wheel|E404\b|could not resolve .{0,40}artifact)/i,
        example: "ERROR: No matching distribution found for idna==99",
    },
    {
        id: "assertion",
        cause: "test-assertion",
        favours: "code",
        weight: 1,
        pattern: /(?:\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bassert(?:ion)?\b.{0,200}\bfailed\b|\bexpected\b.{1,300}\b(?:but|got|to (?:be|equal|match|have|contain|throw)|received|actual|found)\b|\bgot\b.{1,200}\bwant\b|= .{1,200}[,;] want\b|ComparisonFailure|tests? failed consistently|FAILED CONSISTENTLY)/i,
        example: "AssertionError: expected 1249 to be 1250",
    },
    {
        id: "test-failed",
        cause: "test-assertion",
        favours: "code",
        weight: 0.7,
        pattern: /^\W{0,20}(?:--- FAIL: |FAILED? (?:\[[\d.]+s\] )?\S*(?:test|spec)|FAIL\s+\S*(?:test|spec)|not ok \d|\d+\) )|\btests?::\S+.{0,40}FAILED|\bpanicked at\b|^_{4,} .{1,300} _{4,}$|\b\d+ (?:of \d+ )?(?:tests?|specs?|examples?|scenarios?) fail|\b\d+ failed\b.{0,80}\bpassed\b/i,
        example: "--- FAIL: TestGross (0.00s)",
    },
    {
        id: "exception",
        cause: "crash",
        favours: "code",
        weight: 1,
        pattern: /\b(?:TypeError|ReferenceError|NameError|AttributeError|KeyError|IndexError|ValueError|RuntimeError|NullPointerException|IllegalArgumentException|IllegalStateException|NoMethodError|ZeroDivisionError|RangeError|undefined method|is not a function|null pointer dereference|index out of (?:range|bounds)|internal compiler error)\b/i,
        example: "TypeError: due.toFixed is not a function",
    },
    {
        id: "signal",
        cause: "crash",
        favours: "code",
        weight: 0.7,
        pattern: /\b(?:SIG(?:SEGV|ABRT|BUS|ILL|FPE)|segmentation fault|core dumped|access violation|stack (?:smashing|overflow)|heap-use-after-free|AddressSanitizer|ThreadSanitizer|data race|double free|fatal error: (?:fault|found pointer))\b/i,
        example: "app: received signal SIGSEGV",
    },
    {
        id: "merge-conflict",
        cause: "merge-conflict",
        favours: "code",
        weight: 4.5,
        lasting: true,
        pattern: /\b(?:CONFLICT \(|merge conflict|could not apply [0-9a-f]{7,}|automatic merge failed|out of sync with|not (?:possible to fast-forward|mergeable)|cherry-pick\b.{0,120}(?:fail|non-zero|returned))/i,
        example: "CONFLICT (content): Merge conflict in src/cart.ts",
    },
    {
        id: "own-check",
        cause: "unknown",
        favours: "code",
        weight: 2,
        lasting: true,
        pattern: /\b(?:refusing to|more than the \d+ maximum|please (?:run|split|update|commit|sign|add|rebase)|regression|uncommitted changes|working tree is dirty|is not up[- ]to[- ]date|coverage .{0,60}(?:below|threshold|not met)|must be (?:updated|regenerated|committed)|command not found)\b/i,
        example: "Coverage for lines (81 %) does not meet the threshold: coverage threshold not met",
    },
];

;// CONCATENATED MODULE: ./build/packages/core/triage/failure-signatures/failure-signatures.js



/** All signatures. A new one needs an example; nothing else knows them one by one. */
const failureSignatures = [
    ...infrastructureSignatures,
    ...sourceCodeSignatures,
    ...flakyTestSignatures,
];

;// CONCATENATED MODULE: ./build/packages/core/triage/find-signals.js


/** The evidence lines, best first: the third may be of another, harmless failure. */
const OF_EVIDENCE = [1, 0.6, 0.4];
/** Lines beside the best evidence belong to the same message. */
const BESIDE = 0.8;
const BESIDE_LINES = 3;
/** Other lines of the same step, up to so many before the evidence. */
const NEARBY = 0.35;
const NEARBY_LINES = 200;
/** The runner's own marks in that step: an exit code can tell more than the last words. */
const MARKED = 0.6;
/** What the evidence and the lines around it say, each signature once, where it counts most. */
function findSignals(log, evidence) {
    const strongest = new Map();
    for (const { line, relevance } of relevantLines(log, evidence)) {
        for (const signature of find_signals_matching(line.text)) {
            const signal = toSignal(signature, line, relevance);
            if (signal.weight > (strongest.get(signal.id)?.weight ?? 0))
                strongest.set(signal.id, signal);
        }
    }
    return [...strongest.values()].sort((a, b) => b.weight - a.weight);
}
function relevantLines(log, evidence) {
    const best = evidence[0];
    if (best === undefined)
        return [];
    const at = best.line - log.skippedLines - 1;
    const step = log.lines[at]?.step;
    const around = log.lines.slice(Math.max(0, at - NEARBY_LINES), at + NEARBY_LINES);
    return around
        .concat(log.lines.filter(({ number }) => evidence.some(({ line }) => line === number)))
        .flatMap((line) => {
        const rank = evidence.findIndex((candidate) => candidate.line === line.number);
        if (rank >= 0)
            return [{ line, relevance: OF_EVIDENCE[rank] ?? NEARBY }];
        if (line.step !== step || line.header || isIrrelevant(line))
            return [];
        if (line.marker === "error")
            return [{ line, relevance: MARKED }];
        return [{ line, relevance: Math.abs(line.number - best.line) <= BESIDE_LINES ? BESIDE : NEARBY }];
    });
}
/** A command that is about to run, advice, and what passed say nothing about the failure. */
const IRRELEVANT = doubts.filter(({ id }) => ["command", "condition", "passed", "nothing-failed"].includes(id));
function isIrrelevant({ text, marker }) {
    return (marker === "command" ||
        marker === "group" ||
        IRRELEVANT.some(({ pattern }) => pattern.test(text.slice(0, find_signals_LOOKED_AT))));
}
/** Characters, as for evidence. */
const find_signals_LOOKED_AT = 600;
function find_signals_matching(text) {
    const head = text.slice(0, find_signals_LOOKED_AT);
    return failureSignatures.filter(({ pattern }) => pattern.test(head));
}
const THIS_MACHINE = /\b(?:localhost|127\.0\.0\.1)\b|\[::1?\]|(?<![\w:])::1\b/;
/** A service that the job itself started did not answer: a race more often than a broken network. */
const LOCAL_SERVICE = 0.4;
function toSignal(signature, line, relevance) {
    const local = signature.cause === "network" && signature.favours === "infra" && THIS_MACHINE.test(line.text);
    return {
        id: signature.id,
        cause: signature.cause,
        favours: local ? "flaky" : signature.favours,
        weight: signature.weight * relevance * (local ? LOCAL_SERVICE : 1),
        relevance,
        lasting: signature.lasting ?? false,
        line: line.number,
    };
}

;// CONCATENATED MODULE: ./build/packages/core/triage/test-name.js
/** Whether both mean one test, as far as is known of both. */
function isSameTest(one, other) {
    return one.name === other.name && (one.file === null || other.file === null || one.file === other.file);
}

;// CONCATENATED MODULE: ./build/packages/core/triage/flaky-evidence.js

/** For one commit, and for more than one. 4 is fifty times likelier, 5 a hundred and fifty times. */
const ONCE = 4;
const REPEATEDLY = 5;
/** Where another test failed as well, the flaky one excuses nothing. */
const BESIDE_ANOTHER = 0.5;
/** Compares the tests that failed with those known to be flaky. */
function flakyEvidence(failing, known) {
    const tests = failing.flatMap((test) => known.find((candidate) => isSameTest(candidate, test)) ?? []);
    if (tests.length === 0)
        return { weight: 0, tests: [], complete: false };
    const complete = tests.length === failing.length;
    const weight = tests.every(({ commits }) => commits > 1) ? REPEATEDLY : ONCE;
    return { weight: complete ? weight : BESIDE_ANOTHER, tests, complete };
}

;// CONCATENATED MODULE: ./build/packages/core/triage/triage-job.js









/** Why a job failed, with the line that says so, and whether to run it again. */
function triageJob(failed, known) {
    const log = (0,parse_job_log/* parseJobLog */.t)(failed.log);
    const evidence = findEvidence(log);
    const signals = findSignals(log, evidence);
    const failingTests = failed.failingTests ?? findFailingTests(log);
    const history = flakyEvidence(failingTests, known);
    const classification = classifyFailure(signals, history);
    const { category, cause, confidence, probabilities } = classification;
    const best = log.lines[(evidence[0]?.line ?? 0) - log.skippedLines - 1];
    return {
        job: failed.job,
        category,
        cause,
        confidence,
        probabilities,
        evidence,
        retry: decideRetry(classification, signals, history, failed.attempt),
        fingerprint: fingerprint(evidence[0]?.text ?? "", cause),
        step: log.steps[best?.step ?? 0]?.title || null,
        failingTests,
        knownFlaky: history.tests,
    };
}
function fingerprint(evidence, cause) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(`${cause}\n${maskLine(evidence)}`)
        .digest("hex")
        .slice(0, 16);
}

;// CONCATENATED MODULE: ./build/actions/triage-failures/triage-jobs.js

/** A verdict for each failed job. */
function triageJobs(jobs, facts) {
    return jobs.map((job) => triageJob({ ...job, failingTests: failingTests(job, facts) }, facts.known));
}
function failingTests({ job, attempt }, facts) {
    if (facts.reported !== null)
        return facts.reported;
    const recorded = facts.parts
        .filter((part) => part.attempt === attempt)
        .flatMap(({ failures }) => failures ?? [])
        .filter((failure) => failure.job === job);
    return recorded.length > 0 ? recorded.map(({ file, name }) => ({ file, name })) : null;
}

;// CONCATENATED MODULE: ./build/actions/triage-failures/action.js








/** Tells why jobs failed, and runs them again where that is worth it. */
const action = (0,define_action/* defineAction */.Q)({
    name: "triage-failures",
    description: "Say why jobs failed (flaky, infrastructure or code), show the line that tells, and re-run only what can pass.",
    inputs: {
        log: (0,inputs/* list */.p_)({
            help: "Files with a job's log, each one failed job. Without it, the failed jobs of the run are read.",
        }),
        job: (0,inputs/* text */.Qq)({ help: "Name of the job whose log is given." }),
        junit: (0,inputs/* list */.p_)({ help: "Globs of the failed job's JUnit reports: which tests failed." }),
        "run-id": (0,inputs/* integer */.nd)({ min: 1, help: "The run to look at. Default: the run that triggered this workflow." }),
        attempt: (0,inputs/* integer */.nd)({ min: 1, help: "The attempt of that run. Default: the one that triggered this workflow, or 1." }),
        retry: (0,inputs/* flag */.Jt)({
            fallback: false,
            help: "Re-run the failed jobs when every one of them can pass (needs `actions: write`).",
        }),
    },
    outputs: {
        category: "`flaky`, `infra` or `code`; `mixed` when jobs differ, `none` when nothing failed.",
        retry: "`true` when every failed job can pass in a re-run.",
        jobs: "JSON array with `job`, `category`, `cause`, `confidence`, `retry` and `fingerprint` of each failed job.",
    },
    permissions: { actions: "read" },
    async run(inputs, ports) {
        const run = chosenRun(inputs["run-id"], inputs.attempt, ports);
        const failed = inputs.log.length > 0
            ? await readLogFiles(inputs.log, inputs.job, run?.attempt ?? inputs.attempt ?? 1, ports)
            : await readRun(run, ports);
        const reported = await readFailingTests(inputs.junit, ports);
        const parts = run === null ? [] : (await ports.history.readParts(run.runId)).records;
        const known = findFlakyTests((await ports.history.read()).records);
        const jobs = triageJobs(failed.jobs, { reported, parts, known });
        return toResult({ jobs, unread: failed.unread }, inputs.retry ? (run?.runId ?? null) : null);
    },
});
function chosenRun(runId, attempt, { context }) {
    const triggering = context.triggeringRun;
    if (runId === undefined)
        return triggering && { ...triggering, attempt: attempt ?? triggering.attempt };
    return { runId, attempt: attempt ?? (triggering?.runId === runId ? triggering.attempt : 1) };
}
async function readRun(run, { rest, context }) {
    if (run === null || rest === null || context.repository === null) {
        const expected = "a log file, or a token and a run (run-id, or the event workflow_run)";
        throw new input_error/* InputError */.d([{ name: "log", place: "input", given: null, expected }]);
    }
    return readFailedJobs(rest, context.repository, run);
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
