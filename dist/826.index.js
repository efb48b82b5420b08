export const id = 826;
export const ids = [826];
export const modules = {

/***/ 83826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordMerge: () => (/* binding */ recordMerge),
  recordRun: () => (/* binding */ recordRun)
});

// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
// EXTERNAL MODULE: ./build/packages/core/cost/given-prices.js
var given_prices = __webpack_require__(58866);
// EXTERNAL MODULE: ./build/packages/core/telemetry/artifact-name.js
var artifact_name = __webpack_require__(4176);
// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var json_fields = __webpack_require__(99028);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/backfill-cursor.js

const NO_CURSOR = { spans: [], open: [], etags: new Map(), learner: null };
/** Name of the section of a snapshot that holds it. */
const BACKFILL_SECTION = "backfill";
const SCHEMA = "paceline.backfill/1";
const MOST_SPANS = 100;
/** More runs that have not ended are not passed over: the session stops there. */
const MOST_OPEN = 100;
const MOST_ETAGS = 200;
function writeCursor(cursor, repository) {
    const { spans, open, learner } = cursor;
    const etags = [...cursor.etags].slice(-MOST_ETAGS).map(([asked, etag]) => ({ asked, etag }));
    return JSON.stringify({ schema: SCHEMA, repository, learner, spans: spans.slice(0, MOST_SPANS), open, etags });
}
/**
 * The cursor that was kept for this repository. Where anything in it is in doubt all of it is: reading begins anew then,
 * which is dearer and just as right, since runs that the history has are not read again.
 */
function parseCursor(text, repository) {
    const value = parsed(text);
    if (!(0,json_fields/* isObject */.G)(value))
        return NO_CURSOR;
    const fields = new json_fields/* Fields */.C(value);
    const isOurs = fields.string("schema") === SCHEMA && fields.string("repository") === repository;
    const spans = fields.list("spans", MOST_SPANS, readSpan);
    const open = fields.list("open", MOST_OPEN, readOpen);
    const etags = fields.list("etags", MOST_ETAGS, readEtag);
    const learner = fields.string("learner");
    const isWhole = isOurs && spans !== null && open !== null && etags !== null && fields.problems.length === 0;
    return isWhole && areApart(spans) ? { spans, open, etags: new Map(etags), learner } : NO_CURSOR;
}
function parsed(text) {
    try {
        return text === undefined ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
}
function readSpan(span) {
    const to = span.time("to");
    const from = span.time("from");
    return to === null || (from !== null && from > to) ? null : { from, to };
}
function readOpen(run) {
    const runId = run.integer("runId", 1);
    const attempt = run.integer("attempt", 1);
    const tries = run.integer("tries");
    return runId === null || attempt === null || tries === null ? null : { runId, attempt, tries };
}
function readEtag(entry) {
    const asked = entry.string("asked", 500);
    const etag = entry.string("etag", 200);
    return asked === null || etag === null || !/^[ -~]+$/.test(etag) ? null : [asked, etag];
}
function areApart(spans) {
    return spans.every(({ from }, index) => {
        const below = spans[index + 1];
        return below === undefined || (from !== null && below.to < from);
    });
}

// EXTERNAL MODULE: ./build/packages/core/history/record.js
var history_record = __webpack_require__(65992);
// EXTERNAL MODULE: ./build/packages/core/stats/median.js
var median = __webpack_require__(99618);
// EXTERNAL MODULE: ./build/packages/core/stats/quantile.js + 1 modules
var quantile = __webpack_require__(93444);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/slower-tests.js


/** Fewer earlier runs say nothing of what is usual. */
const LEAST_RUNS = 5;
/** Something is called slower only where it is by so much, in share and in seconds, and slower than 19 of 20 runs. */
const LEAST_SHARE = 0.2;
const LEAST_SECONDS = 0.5;
/** So many tests tell a slow machine from slow tests. */
const TESTS_TO_JUDGE_MACHINE = 10;
/** What of this run took longer than in earlier ones, by the same keys; what lost most time first. */
function slowerTests(now, earlier) {
    const past = new Map();
    for (const times of earlier) {
        for (const [key, { seconds }] of times) {
            const known = past.get(key);
            if (known !== undefined)
                known.push(seconds);
            else if (now.has(key))
                past.set(key, [seconds]);
        }
    }
    const compared = [...now].flatMap(([key, timed]) => {
        const usual = usualOf(past.get(key) ?? []);
        return usual === null ? [] : [{ timed, usual }];
    });
    const machine = machineFactor(compared.map(({ timed, usual }) => ({ seconds: timed.seconds, p50: usual.p50 })));
    return compared
        .filter(({ timed: { seconds }, usual: { p50, p95 } }) => {
        const expected = p50 * machine;
        return seconds > p95 * machine && seconds > expected * (1 + LEAST_SHARE) && seconds - expected >= LEAST_SECONDS;
    })
        .map(({ timed, usual: { p50, n } }) => ({ ...timed, p50, n }))
        .sort((a, b) => b.seconds - b.p50 - (a.seconds - a.p50));
}
/** Null with fewer than five. */
function usualOf(values) {
    const p50 = (0,quantile/* quantile */.Y)(values, 0.5);
    const p95 = (0,quantile/* quantile */.Y)(values, 0.95);
    if (values.length < LEAST_RUNS || p50 === null || p95 === null)
        return null;
    return { p50, p95, n: values.length };
}
/** How much slower than usual everything was; 1 where too few tests tell, and never below: a fast machine hides nothing. */
function machineFactor(tests) {
    const ratios = tests.filter(({ p50 }) => p50 >= 0.1).map(({ seconds, p50 }) => seconds / p50);
    return ratios.length < TESTS_TO_JUDGE_MACHINE ? 1 : Math.max(1, (0,median/* median */.J)(ratios) ?? 1);
}

// EXTERNAL MODULE: ./build/packages/core/telemetry/test-times.js
var test_times = __webpack_require__(56595);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/compare-run.js



const compare_run_LEAST_RUNS = 5;
const MOST_RUNS = 200;
/** Compares a run with earlier ones of its workflow. */
function compareRun(run, history) {
    const earlier = history.filter((record) => isEarlier(record, run)).slice(-MOST_RUNS);
    // What forks' jobs measured is not part of what is usual.
    const trusted = earlier.filter(({ trust }) => trust === "trusted");
    const slower = slowerTests((0,test_times/* fileTimes */.no)(run), trusted.map(test_times/* fileTimes */.no));
    return { usual: usualSeconds(run, earlier), slower, slowerCases: slowerCases(run, trusted) };
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
    const seconds = (alike.length >= compare_run_LEAST_RUNS ? alike : whole).map(history_record/* runSeconds */.Rl).filter((value) => value !== null);
    return usualOf(seconds);
}
/** A slow test is among the longest of its run, and cases are many: so not all are compared, and not with all runs. */
const MOST_CASES = 1_000;
const MOST_RUNS_WITH_CASES = 30;
function slowerCases(run, earlier) {
    const longest = [...(0,test_times/* caseTimes */.PN)(run)].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, MOST_CASES);
    if (longest.length === 0)
        return [];
    const now = new Map(longest);
    const past = [];
    // Newest first, and no further than needed: a snapshot unpacks the tests of each record that is looked at.
    for (const record of earlier.toReversed()) {
        if (past.length >= MOST_RUNS_WITH_CASES)
            break;
        const times = (0,test_times/* caseTimes */.PN)(record, (key) => now.has(key));
        if (times.size > 0)
            past.push(times);
    }
    return slowerTests(now, past);
}

// EXTERNAL MODULE: ./build/packages/core/telemetry/part-record.js
var part_record = __webpack_require__(29903);
// EXTERNAL MODULE: ./build/packages/core/telemetry/backfill-report.js
var backfill_report = __webpack_require__(18861);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/creation-spans.js
/**
 * What is left beside the spans, newest first: what is newer than all, the gaps, what is older than all. The windows
 * overlap the spans at their ends, because runs that share a second with such an end may have come later.
 */
function windowsBeside(spans) {
    const tops = [...spans.map(({ to }) => to), null];
    const bottoms = [null, ...spans.map(({ from }) => from)];
    const windows = tops.map((from, index) => ({ from, to: bottoms[index] ?? null }));
    return spans.at(-1)?.from === null ? windows.slice(0, -1) : windows;
}
/** The spans with one more, newest first; those that overlap or touch become one. ISO times sort as texts. */
function cover(spans, added) {
    let union = added;
    const apart = [];
    for (const span of spans) {
        if (reaches(span, union) && reaches(union, span)) {
            union = { from: older(span.from, union.from), to: span.to > union.to ? span.to : union.to };
        }
        else
            apart.push(span);
    }
    return [...apart, union].sort((a, b) => (a.to < b.to ? 1 : -1));
}
/**
 * The spans without the last hour that they cover. GitHub's lists may lag behind, and what is looked at again costs a list
 * and nothing more.
 */
function withoutLastHour(spans) {
    const [newest, ...others] = spans;
    if (newest === undefined)
        return spans;
    const earlier = new Date(Date.parse(newest.to) - HOUR_MS).toISOString();
    const { from } = newest;
    return [{ from, to: from !== null && from > earlier ? from : earlier }, ...others];
}
const HOUR_MS = 3_600_000;
/** Whether a span begins no later than the other one ends. */
function reaches(span, other) {
    return span.from === null || span.from <= other.to;
}
function older(left, right) {
    if (left === null || right === null)
        return null;
    return left < right ? left : right;
}

// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
// EXTERNAL MODULE: ./build/packages/core/github/fetch-jobs.js + 1 modules
var fetch_jobs = __webpack_require__(88349);
// EXTERNAL MODULE: ./build/packages/core/github/fetch-run.js
var fetch_run = __webpack_require__(13712);
// EXTERNAL MODULE: ./build/packages/core/github/rest.js
var github_rest = __webpack_require__(40172);
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

// EXTERNAL MODULE: ./build/packages/core/telemetry/split-job-name.js
var split_job_name = __webpack_require__(65310);
;// CONCATENATED MODULE: ./build/packages/core/telemetry/detail-jobs.js


/** Jobs of one attempt with what follows from their names and times: identity, matrix, waiting, set-up and work. */
function detailJobs(jobs, attempt) {
    return jobs.map((job) => {
        const carried = attempt > 1 && isCarriedOver(job);
        const { queue, setup, work } = jobPhases({ ...job, carried });
        return {
            ...job,
            ...(0,split_job_name/* splitJobName */.V)(job.name),
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

// EXTERNAL MODULE: ./build/packages/core/junit/sum-known.js
var sum_known = __webpack_require__(97036);
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
    if (!(0,json_fields/* isObject */.G)(decision) || !Array.isArray(decision.shards))
        return [];
    const planned = decision.shards.slice(0, 256);
    // A shard that planned for itself tells of itself alone: which it is, of how many.
    const first = Number.isSafeInteger(decision.shard) ? Number(decision.shard) : 1;
    const total = Number.isSafeInteger(decision.of) ? Number(decision.of) : planned.length;
    return planned.map((_, index) => {
        const name = shardName(first + index, total);
        const job = (run.jobs ?? []).find((candidate) => name.test(candidate.name));
        const tests = (run.tests ?? []).filter((test) => test.job !== null && test.job === job?.name);
        return {
            shard: first + index,
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



/** Fields that GitHub's API knows of a run. */
const FACTS = [
    ...["repository", "workflow", "workflow_path", "run_id", "attempt", "event", "branch", "base_branch"],
    ...["sha", "base_sha", "pull_request", "created_at", "started_at", "completed_at", "conclusion", "trust"],
];
/**
 * One record from all that is known of a run. What GitHub knows comes from GitHub alone: the parts were written by the
 * run's own code, so they add only what nobody else can know.
 */
function buildRunRecord({ run, jobs: listed, changes, parts, caches, cost }) {
    const jobs = listed === null ? null : detailJobs(listed, run.attempt);
    const own = parts.filter((part) => part.run_id === run.run_id && part.attempt === run.attempt);
    const decisions = union(own.map((part) => part.decisions));
    const facts = Object.fromEntries(FACTS.map((name) => [name, run[name]]));
    const record = (0,history_record/* emptyRecord */.FR)({
        ...facts,
        completed_at: run.completed_at === null ? null : (lastEnd(jobs) ?? run.completed_at),
        changes,
        jobs,
        tests: union(own.map((part) => part.tests)),
        failures: union(own.map((part) => part.failures)),
        caches: union([...own.map((part) => part.caches), caches ?? null]),
        policy: own.map((part) => part.policy).find((policy) => policy !== null) ?? null,
        ...(cost != null && { cost }),
        ...forkOf(run),
    });
    return decisions === null ? record : { ...record, decisions: scoreDecisions(decisions, record) };
}
/** Where a fork's commit can be found: this repository may not have it. */
function forkOf({ trust, head_repository }) {
    return trust === "fork" && head_repository != null ? { head_repository } : {};
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

;// CONCATENATED MODULE: ./build/actions/record-telemetry/list-runs.js



const PAGE_SIZE = 100;
/** One call for the runs that were created in a stretch of time. */
async function listRuns(rest, path, asked, etag = null) {
    const created = createdFilter(asked);
    const query = { per_page: PAGE_SIZE, page: asked.page, ...(created !== null && { created }) };
    const answer = await (0,github_rest/* getIfChanged */.Q)(rest, path, query, etag);
    if (!answer.isChanged)
        return { runs: [], goesOn: false, etag, isChanged: false };
    const items = (0,json_fields/* isObject */.G)(answer.value) && Array.isArray(answer.value.workflow_runs) ? answer.value.workflow_runs : [];
    const runs = items.flatMap((item) => placed((0,fetch_run/* readRun */.c)(item, () => { })));
    return {
        runs: runs.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at)),
        goesOn: answer.hasNext ?? items.length >= PAGE_SIZE,
        etag: answer.etag,
        isChanged: true,
    };
}
/** GitHub's search syntax for times, which it knows to the second; null for all. */
function createdFilter({ from, to }) {
    const seconds = (time) => `${time.slice(0, 19)}Z`;
    if (from !== null)
        return to === null ? `>=${seconds(from)}` : `${seconds(from)}..${seconds(to)}`;
    return to === null ? null : `<=${seconds(to)}`;
}
/** A run without a time of creation is in no stretch of time. */
function placed(run) {
    return run === null || run.created_at === null ? [] : [{ ...run, created_at: run.created_at }];
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/session-limits.js

/** Calls of the token's hourly limit that are left to others: it is the whole repository's. */
const LEFT_TO_OTHERS = 100;
/** So long a session may take, half of what a job of the starter workflow has: of one that is killed, nothing is kept. */
const LONGEST_MS = 5 * 60_000;
/** Anything that takes longer shows how far it is. */
const PROGRESS_MS = 1_000;
/** Ends a session from wherever it is. */
class SessionEnd extends Error {
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
/** What one session of reading older runs may take, and how far it is. */
class SessionLimits {
    #rest;
    #most;
    #ports;
    #callsBefore;
    #started;
    #toldAt;
    constructor(rest, most, ports) {
        this.#rest = rest;
        this.#most = most;
        this.#ports = ports;
        this.#callsBefore = rest.calls;
        this.#started = ports.now().getTime();
        this.#toldAt = this.#started;
    }
    /** Calls that the session has made. */
    get calls() {
        return this.#rest.calls - this.#callsBefore;
    }
    /** Throws {@link SessionEnd} where a session that has read so many runs is to ask for nothing more. */
    check(read) {
        if (read >= this.#most.count)
            throw new SessionEnd("count");
        if (this.calls >= this.#most.calls)
            throw new SessionEnd("calls");
        if ((this.#rest.rate?.remaining ?? Number.POSITIVE_INFINITY) <= LEFT_TO_OTHERS)
            throw new SessionEnd("rate-limit");
        if (this.#ports.now().getTime() - this.#started >= LONGEST_MS)
            throw new SessionEnd("time");
    }
    /** Says in the log how far the session is, once a second at most. */
    tell(read) {
        const now = this.#ports.now().getTime();
        if (now - this.#toldAt < PROGRESS_MS)
            return;
        this.#toldAt = now;
        const { count: wanted, calls: budget } = this.#most;
        const done = { read, wanted, budget, calls: this.calls };
        this.#ports.log.info(`Older runs: ${(0,backfill_report/* describeProgress */.vk)(done, (now - this.#started) / 1000)}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/backfill-session.js










/** Runs without an end that one session asks for, and its calls for that as a share of all. */
const OPEN_AT_ONCE = 10;
const OPEN_SHARE = 0.25;
/** A run whose jobs GitHub did not tell so often, while it told those of others, is given up. */
const MOST_TRIES = 5;
/** So many failures in a row are GitHub's and not those of single runs. */
const FAILURES_IN_A_ROW = 3;
/** What was read so far, and what was looked at for it. All of it holds at any moment, so a session may end anywhere. */
class BackfillSession {
    records = [];
    problems = [];
    #rest;
    #wish;
    #limits;
    #path;
    /** By run and attempt. Whether a record has jobs is asked only of those that are met: a snapshot unpacks them for it. */
    #known;
    #etags = new Map();
    #spans;
    #open;
    #unchanged = 0;
    #failures = 0;
    constructor(rest, wish, ports) {
        this.#rest = rest;
        this.#wish = wish;
        this.#limits = new SessionLimits(rest, wish, ports);
        this.#path = `/repos/${wish.repository}/actions/runs`;
        this.#known = new Map(wish.known.map((record) => [(0,history_record/* recordKey */.Hy)(record), record]));
        this.#spans = wish.cursor.spans;
        this.#open = wish.cursor.open;
    }
    get cursor() {
        const isAnswered = this.records.length > 0;
        const open = this.#open.filter(({ tries }) => tries < MOST_TRIES || !isAnswered);
        return { spans: this.#spans, open, etags: this.#etags, learner: this.#learner };
    }
    get counts() {
        return { calls: this.#limits.calls, unchanged: this.#unchanged };
    }
    /** Asks for runs that had not ended when they were seen; those that still have not go to the end of the line. */
    async readOpen() {
        const turns = Math.min(OPEN_AT_ONCE, Math.floor(this.#wish.calls * OPEN_SHARE), this.#open.length);
        for (let turn = 0; turn < turns; turn += 1) {
            const [first, ...others] = this.#open;
            if (first === undefined)
                return;
            const left = await this.#readOpenRun(first);
            this.#open = left === null ? others : [...others, left];
        }
    }
    /** Reads what was created in a stretch of time, newest first, and notes after each second of it that it was looked at. */
    async readWindow(window) {
        let top = window.to;
        let reached = null;
        for (let place = { to: window.to, page: 1 };;) {
            const list = await this.#list({ ...window, ...place });
            for (const run of list.runs) {
                if (reached !== null && run.created_at < reached)
                    this.#cover(reached, top ?? reached);
                top ??= run.created_at;
                await this.#readListed(run);
                reached = run.created_at;
            }
            if (!list.goesOn || reached === null) {
                // Only now all that the answer holds was looked at.
                if (window.to === null && place.to === null)
                    this.#keepEtag(createdFilter(window), list.etag);
                break;
            }
            // A page of runs that were all created in one second.
            place = { to: reached, page: reached === place.to ? place.page + 1 : 1 };
        }
        const end = top ?? window.from;
        if (end !== null)
            this.#cover(window.from, end);
    }
    /** A workflow that runs after others is the learner: every one of its runs would follow a run that is recorded. */
    get #learner() {
        return this.#wish.learner ?? this.#wish.cursor.learner;
    }
    #cover(from, to) {
        this.#spans = cover(this.#spans, { from, to });
    }
    /** What is newer than all that was looked at may be asked for again and again, so its ETag is worth keeping. */
    async #list(asked) {
        this.#limits.check(this.records.length);
        const filter = asked.to === null ? createdFilter(asked) : null;
        try {
            const list = await listRuns(this.#rest, this.#path, asked, this.#etagOf(filter));
            if (!list.isChanged)
                this.#unchanged += 1;
            return list;
        }
        catch (error) {
            throw this.#refused(error);
        }
    }
    async #readListed(run) {
        if (run.workflow_path !== null && run.workflow_path === this.#learner)
            return;
        if (this.#has(run))
            return;
        const unread = { runId: run.run_id, attempt: run.attempt, tries: 0 };
        const left = run.status === "completed" ? await this.#read(run, unread) : unread;
        if (left === null || this.#open.some(({ runId }) => runId === left.runId))
            return;
        if (this.#open.length >= MOST_OPEN)
            throw new SessionEnd("too-many-open");
        this.#open = [...this.#open, left];
    }
    /** What is left to do of a run that had not ended: null for nothing. */
    async #readOpenRun(open) {
        const { runId: run_id, attempt } = open;
        if (this.#has({ repository: this.#wish.repository, run_id, attempt }))
            return null;
        this.#limits.check(this.records.length);
        const path = `${this.#path}/${run_id}`;
        try {
            const answer = await (0,github_rest/* getIfChanged */.Q)(this.#rest, path, {}, this.#etagOf(path));
            if (!answer.isChanged)
                this.#unchanged += 1;
            const etag = answer.isChanged ? answer.etag : this.#etagOf(path);
            const run = answer.isChanged ? (0,fetch_run/* readRun */.c)(answer.value, () => { }) : null;
            if (run?.status === "completed")
                return this.#has(run) ? null : await this.#read(run, open);
            this.#keepEtag(path, etag);
            return open;
        }
        catch (error) {
            if (error instanceof paceline_error/* PacelineError */.c && error.code === "api-missing")
                return null;
            throw this.#refused(error);
        }
    }
    /** The record of a run; what is left of a run whose jobs GitHub does not tell now. */
    async #read(run, open) {
        this.#limits.check(this.records.length);
        const { value: jobs, problems } = await (0,fetch_jobs/* fetchJobs */.v)(this.#rest, this.#wish.repository, run.run_id, run.attempt);
        const failure = jobs === null ? problems.find(({ code }) => code !== "unknown-shape") : undefined;
        if (failure?.code === "api-limited")
            throw this.#ended(failure);
        // A run that was deleted meanwhile still counts as what the list said of it.
        if (failure !== undefined && failure.code !== "api-missing") {
            this.#failures += 1;
            if (this.#failures >= FAILURES_IN_A_ROW)
                throw this.#ended(failure);
            return { ...open, tries: open.tries + 1 };
        }
        this.#failures = 0;
        this.problems.push(...problems.filter((problem) => problem !== failure));
        this.records.push(buildRunRecord({ run, jobs, changes: null, parts: [] }));
        this.#known.set((0,history_record/* recordKey */.Hy)(run), { jobs: jobs ?? [] });
        this.#limits.tell(this.records.length);
        return null;
    }
    #has(run) {
        return (this.#known.get((0,history_record/* recordKey */.Hy)(run))?.jobs ?? null) !== null;
    }
    #etagOf(asked) {
        return asked === null ? null : (this.#wish.cursor.etags.get(asked) ?? null);
    }
    #keepEtag(asked, etag) {
        if (asked !== null && etag !== null)
            this.#etags.set(asked, etag);
    }
    #refused(error) {
        if (!(error instanceof paceline_error/* PacelineError */.c))
            return error;
        return this.#ended({ code: error.code, source: this.#path, message: (0,paceline_error/* messageOf */.b)(error) });
    }
    /** The reason is shown either way; after a limit the next session goes on, after anything else it may not. */
    #ended(problem) {
        this.problems.push(problem);
        return new SessionEnd(problem.code === "api-limited" ? "rate-limit" : "refused");
    }
}

;// CONCATENATED MODULE: ./build/actions/record-telemetry/backfill.js




/**
 * Completed runs that the history does not have, newest first, with their jobs. GitHub is asked by time of creation and
 * not by page: so runs that appear or vanish meanwhile shift nothing, a later session goes on where this one stops, and
 * what lies behind the 1,000 runs that GitHub lists at most is reached. One call at a time, as GitHub asks for.
 */
async function backfill(rest, wish, ports) {
    const spans = withoutLastHour(wish.cursor.spans);
    const session = new BackfillSession(rest, { ...wish, cursor: { ...wish.cursor, spans } }, ports);
    ports.log.info(`Older runs: up to ${wish.count}, with at most ${wish.calls} calls to GitHub's API${allowance(rest)}`);
    const stopped = await untilItsEnd(async () => {
        await session.readOpen();
        for (const window of windowsBeside(spans))
            await session.readWindow(window);
    });
    const { records, problems, cursor, counts } = session;
    const reached = cursor.spans[0]?.from ?? null;
    const { count: wanted, calls: budget } = wish;
    const report = { wanted, budget, stopped, reached, read: records.length, open: cursor.open.length, ...counts };
    ports.log.info(`Older runs: ${(0,backfill_report/* backfillHeadline */.BN)(report)}. ${(0,backfill_report/* backfillDetails */.xL)(report)}`);
    return { records, problems, cursor, report };
}
async function untilItsEnd(work) {
    try {
        await work();
        return "complete";
    }
    catch (error) {
        if (error instanceof SessionEnd)
            return error.reason;
        throw error;
    }
}
function allowance({ rate }) {
    return rate == null ? "" : ` (GitHub allows ${rate.remaining} more this hour)`;
}

// EXTERNAL MODULE: ./build/packages/core/duration/kept-models.js
var kept_models = __webpack_require__(62926);
// EXTERNAL MODULE: ./build/packages/core/collections/group-by.js
var group_by = __webpack_require__(91209);
// EXTERNAL MODULE: ./build/packages/core/duration/models-text.js
var models_text = __webpack_require__(37545);
// EXTERNAL MODULE: ./build/packages/core/duration/network-trainer.js + 1 modules
var network_trainer = __webpack_require__(10244);
// EXTERNAL MODULE: ./build/packages/core/duration/run-headers.js
var run_headers = __webpack_require__(96613);
// EXTERNAL MODULE: ./build/packages/core/duration/runs-on-their-way.js
var runs_on_their_way = __webpack_require__(43712);
// EXTERNAL MODULE: ./build/packages/core/duration/workflow-replay.js
var workflow_replay = __webpack_require__(39436);
;// CONCATENATED MODULE: ./build/packages/core/duration/trained-models.js







/** Workflows whose models are kept: those that ran last. */
const MOST_WORKFLOWS = 20;
/**
 * Runs that are learnt from at once: about two seconds' worth with twenty jobs each. Workflows beyond it, those that ran
 * longest ago, have to wait until the next time, when the models of the others are there already.
 */
const MOST_RUNS_AT_ONCE = 2000;
/**
 * Learns from the last runs of each workflow and gives the models as text, to be kept beside the records. Goes on from
 * `previous` models where they fit, which costs no more than the runs that came since. The same records and previous
 * models give the same text, in whichever order the records come. Later predictions go on from there (`resumeReplay`).
 *
 * The state is taken some runs back, at a time before which all runs had probably ended: a run that was on its way
 * while the models were trained, and whose record is younger than they are, can then still be learnt from in its turn.
 */
async function trainModels(records, previous = null) {
    const bySeries = [...(0,group_by/* groupBy */.$)((0,run_headers/* runHeaders */.s)(records), ({ series }) => series).values()];
    const latest = bySeries.sort((a, b) => (b.at(-1)?.createdAt ?? 0) - (a.at(-1)?.createdAt ?? 0));
    const train = await (0,network_trainer/* loadNetworkTrainer */._)();
    const trained = [];
    let learnt = 0;
    for (const runs of latest.slice(0, MOST_WORKFLOWS)) {
        if (learnt >= MOST_RUNS_AT_ONCE)
            break;
        const workflow = trainWorkflow(runs, (0,kept_models/* findModels */.is)(previous, runs), train);
        learnt += workflow.learnt;
        trained.push(workflow);
    }
    const workflows = trained.map(({ range }) => range);
    const head = { version: kept_models/* MODELS_VERSION */.iK, features: kept_models/* MODELS_FEATURES */.pJ, seed: network_trainer/* NETWORK_SEED */.v, workflows };
    return (0,models_text/* writeModels */.il)(head, trained.map(({ text }) => text));
}
function trainWorkflow(all, models, train) {
    const settled = all.slice(0, checkpoint(all));
    if (models !== null && models.known >= settled.length)
        return { range: models.range, text: models.text, learnt: 0 };
    const { kept, later } = (models && (0,kept_models/* goOn */.AC)(models, settled)) ?? {
        kept: undefined,
        later: settled.slice(-workflow_replay/* REPLAYED_RUNS */.aJ),
    };
    const replay = new workflow_replay/* WorkflowReplay */.FH(settled[0]?.series ?? "", train, kept);
    replay.arrive(later, new runs_on_their_way/* RunsOnTheirWay */.p(all.slice(-workflow_replay/* COUNTED_RUNS */.sR)));
    const range = kept === undefined ? rangeOf(later, null) : rangeOf(settled, models);
    return { range, text: JSON.stringify(replay.state), learnt: later.length };
}
function rangeOf(known, before) {
    const [first, last] = [known[0], known.at(-1)];
    const recent = known.slice(-workflow_replay/* REPLAYED_RUNS */.aJ);
    return {
        series: last?.series ?? "",
        first: before?.range.first ?? first?.key ?? "",
        last: last?.key ?? "",
        until: new Date(last?.createdAt ?? 0).toISOString(),
        knownUntil: new Date(Math.max(...recent.map(endOf))).toISOString(),
        digest: (0,kept_models/* digestOf */.ol)(known),
    };
}
/** Runs by which lengths of runs are judged, and of which at most the state is taken back. */
const LAST_RUNS = 50;
/** How many of the runs go into the state: those created twice the longest recent run before the last known end. */
function checkpoint(runs) {
    const recent = runs.slice(-LAST_RUNS);
    const longest = Math.max(...recent.map((run) => endOf(run) - run.createdAt));
    const settled = Math.max(...recent.map(endOf)) - 2 * longest;
    const later = runs.filter(({ createdAt }) => createdAt >= settled).length;
    return Math.max(1, runs.length - Math.min(LAST_RUNS, later));
}
function endOf({ record, createdAt }) {
    return Math.max(createdAt, (0,run_headers/* instant */.u)(record.completed_at) ?? createdAt);
}

// EXTERNAL MODULE: ./build/packages/core/history/merge-records.js
var merge_records = __webpack_require__(18434);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/learn-models.js




/**
 * What predict-duration would have to learn anew in each run, as a section to keep beside the records. None where this run
 * may not keep it, and where there is no history: what one run teaches is learnt quickly enough.
 */
async function learnModels(recorded, ports) {
    if (!isOnDefaultBranch(ports.context))
        return [];
    const { records, sections } = await ports.history.read();
    if (records.length === 0)
        return [];
    const all = (0,merge_records/* mergeRecords */.P)(records, recorded);
    try {
        // Kept models that break are as good as none; and no model is worth the record of a run.
        const models = await trainModels(all, sections.get(kept_models/* MODELS_SECTION */.fY) ?? null).catch(() => trainModels(all));
        return [[kept_models/* MODELS_SECTION */.fY, models]];
    }
    catch (error) {
        ports.log.warn(`Duration models were not trained: ${(0,paceline_error/* messageOf */.b)(error)}`);
        return [];
    }
}
/** Other runs may not write the snapshot. What is not known, as on a laptop, is no reason against it. */
function isOnDefaultBranch({ ref, defaultBranch }) {
    return ref === null || defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}

// EXTERNAL MODULE: ./build/packages/core/cost/price-run.js + 3 modules
var price_run = __webpack_require__(83864);
;// CONCATENATED MODULE: ./build/packages/core/github/change-source.js
/** Branches of GitHub's merge queue: `gh-readonly-queue/<base>/pr-<number>-<commit that it is put on>`. */
const QUEUE_BRANCH = /^gh-readonly-queue\/(.{1,300})\/pr-(\d{1,10})-([0-9a-f]{40})$/;
/** Git's "there was nothing before": a new branch or tag. */
const NOTHING = /^0+$/;
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
    if (!NOTHING.test(before))
        return [{ base: before, head: sha }, last];
    return defaultBranch === null || branch === defaultBranch ? [last] : [{ base: defaultBranch, head: sha }, last];
}

// EXTERNAL MODULE: ./build/packages/core/github/fetched.js
var fetched = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/packages/core/github/find-pull-request.js

/**
 * The pull request whose head is this commit. GitHub shows none with runs from forks, and knows a fork's commit only in
 * the fork: there the branch is the way to it.
 */
async function findPullRequest(rest, repository, head) {
    const byCommit = () => listed(rest, `/repos/${repository}/commits/${head.sha}/pulls`, {}, head.sha);
    const owner = head.repository?.split("/")[0];
    if (owner === undefined || head.branch === null || head.repository === repository)
        return byCommit();
    const ofBranch = { head: `${owner}:${head.branch}`, state: "all" };
    const byBranch = await listed(rest, `/repos/${repository}/pulls`, ofBranch, head.sha);
    return byBranch.value?.found ? byBranch : byCommit();
}
function listed(rest, path, query, sha) {
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
;// CONCATENATED MODULE: ./build/packages/core/telemetry/cache-work.js
/** Commands that install or build from what a cache holds, as a step's title begins with them, by kind of tool. */
const COMMANDS = {
    javascript: /^Run (?:npm (?:ci|i|install|clean-install)|yarn(?: install| --|$)|pnpm (?:i|install)|bun install)\b/,
    python: /^Run (?:(?:python3? -m )?pip3? install|uv (?:sync|pip)|poetry install|pipenv (?:install|sync)|conda )\b/,
    go: /^Run go (?:build|test|vet|install|mod download)\b/,
    jvm: /^Run (?:(?:\.\/)?gradlew?|(?:\.\/)?mvnw?|sbt)\b/,
    ruby: /^Run bundle (?:install|check)\b/,
    rust: /^Run cargo (?:build|test|check|clippy|fetch)\b/,
    php: /^Run composer (?:install|update)\b/,
    dotnet: /^Run dotnet (?:restore|build|test)\b/,
};
/** The kind of tool by the action that restores, or by the package manager that it names. */
const KINDS = [
    [/setup-node|setup-bun|^(?:npm|yarn|pnpm)$/i, "javascript"],
    [/setup-python|setup-uv|^(?:pip|pipenv|poetry|uv)$/i, "python"],
    [/setup-go/i, "go"],
    [/setup-java|setup-gradle|^(?:gradle|maven|sbt)$/i, "jvm"],
    [/setup-ruby/i, "ruby"],
    [/rust-cache|setup-rust/i, "rust"],
    [/setup-php/i, "php"],
    [/setup-dotnet/i, "dotnet"],
];
/**
 * Seconds of the work that each cache saved, or would have: of the first later step that installs or builds from it. Null
 * where no step does, and where the log does not tell which of several caches the step used.
 */
function cacheWork(log, uses) {
    const claims = uses.map((use) => {
        const kind = kindOf(use);
        return { step: stepBehind(log, use.step, kind), isSure: kind !== null };
    });
    return claims.map(({ step, isSure }) => {
        const rivals = claims.filter((other) => other.step === step && (other.isSure || !isSure));
        return step === null || rivals.length > 1 || !rivals.some((other) => other.isSure === isSure)
            ? null
            : stepSeconds(log, step);
    });
}
function kindOf({ source, label }) {
    const found = KINDS.find(([pattern]) => pattern.test(label ?? "")) ?? KINDS.find(([pattern]) => pattern.test(source ?? ""));
    return found?.[1] ?? null;
}
function stepBehind({ steps }, after, kind) {
    const patterns = kind === null ? Object.values(COMMANDS) : [COMMANDS[kind]];
    const found = steps.findIndex(({ title }, index) => index > after && patterns.some((pattern) => pattern?.test(title)));
    return found < 0 ? null : found;
}
/** From a step's first line to that of the next one, to the millisecond; null where the log has no times. */
function stepSeconds({ lines, steps }, step) {
    const timesOf = (index) => lines.filter((line) => line.step === index).flatMap(({ timestamp }) => timestamp ?? []);
    const own = timesOf(step);
    const start = own[0];
    const end = steps.length > step + 1 ? (timesOf(step + 1)[0] ?? own.at(-1)) : own.at(-1);
    if (start === undefined || end === undefined)
        return null;
    const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
    return seconds >= 0 ? seconds : null;
}

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
        const work = cacheWork(this.#log, this.#looks);
        for (const [index, look] of this.#looks.entries()) {
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
                work_seconds: work[index] ?? null,
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
        for (const [pattern, take] of WORDS) {
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
const WORDS = [
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
async function readRun(target, wish, rest, ports) {
    const { repository, runId } = target;
    const asked = await (0,fetch_run/* fetchRun */.k)(rest, repository, runId, target.attempt);
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
    const logs = await readCaches(wish.caches, ranHere(jobs), rest, repository);
    problems.push(...logs.problems);
    const cost = jobs === null ? null : priceJobs(run, jobs, wish);
    const kept = cost === null ? null : (0,price_run/* costRecord */.Zo)(cost);
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
function ranHere(jobs) {
    return (jobs ?? []).filter(({ carried }) => carried !== true);
}
function priceJobs(run, jobs, { prices, carbonIntensity }) {
    const isPublic = run.isPrivate === null ? null : !run.isPrivate;
    return (0,price_run/* priceRun */.lb)(jobs, { isPublic, time: run.started_at, givenPrices: prices, carbonIntensity });
}

// EXTERNAL MODULE: ./build/actions/record-telemetry/to-result.js + 9 modules
var to_result = __webpack_require__(48129);
;// CONCATENATED MODULE: ./build/actions/record-telemetry/record-run.js










/** Another run, or the whole of this one, as GitHub's API knows it, with what its jobs left behind. */
async function recordRun(runId, wish, ports) {
    const { rest, repository } = access(ports);
    const target = { repository, runId, attempt: attemptOf(runId, ports) };
    const reading = { caches: wish.caches, prices: givenPrices(wish), carbonIntensity: wish["carbon-intensity"] };
    const read = await readRun(target, reading, rest, ports);
    const { records: earlier } = await ports.history.read();
    return recorded("run", { ...read, comparison: compareRun(read.record, earlier) }, wish, ports);
}
/** No run of its own to record: what artifacts and the API hold is merged into the history. */
async function recordMerge(wish, ports) {
    const { runId } = ports.context;
    if (runId === null && wish.backfill === 0) {
        const expected = "globs of test reports, or run-id or backfill with a token";
        throw new input_error/* InputError */.d([{ name: "junit", place: "input", given: null, expected }]);
    }
    const read = { record: (0,part_record/* partRecord */.j)(ports.context, runId ?? NO_RUN), problems: [], cost: null, comparison: null };
    return recorded("merge", read, wish, ports);
}
/** On a laptop no run is going on. */
const NO_RUN = 0;
async function recorded(mode, { record, problems, cost, comparison }, wish, ports) {
    const older = wish.backfill === 0 ? null : await olderRuns(record, wish, ports);
    const learnt = await learnModels([...(mode === "run" ? [record] : []), ...(older?.records ?? [])], ports);
    return (0,to_result/* toResult */.X5)({
        mode,
        record,
        reports: [],
        older,
        artifact: ports.context.runId === null ? null : (0,artifact_name/* artifactName */.C)(record.run_id, record.attempt),
        noCache: null,
        sections: new Map([...(older?.section ?? []), ...learnt]),
        out: wish.out,
        warnings: [...(0,to_result/* apiWarnings */.E_)(problems), ...(0,to_result/* olderWarnings */.G4)(older?.problems ?? [])],
        cost,
        comparison,
    });
}
function givenPrices({ prices }) {
    const read = prices.map((line) => ({ line, price: (0,given_prices/* parseGivenPrice */.m)(line) }));
    const wrong = read.filter(({ price }) => price === null);
    const expected = "label=price, in US dollars per minute, such as my-runner=0.008";
    if (wrong.length === 0)
        return read.flatMap(({ price }) => price ?? []);
    throw new input_error/* InputError */.d(wrong.map(({ line }) => ({ name: "prices", place: "input", given: line, expected })));
}
async function olderRuns(record, wish, ports) {
    const { rest, repository } = access(ports);
    const { triggeringRun, workflowPath } = ports.context;
    const { records, sections } = await ports.history.read();
    const wanted = {
        repository,
        count: wish.backfill,
        calls: wish["backfill-calls"],
        known: record.jobs === null ? records : [...records, record],
        cursor: parseCursor(sections.get(BACKFILL_SECTION), repository),
        learner: triggeringRun === null ? null : workflowPath,
    };
    const read = await backfill(rest, wanted, ports);
    return { ...read, section: [[BACKFILL_SECTION, writeCursor(read.cursor, repository)]] };
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


/***/ }),

/***/ 58866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ givenPriceOf),
/* harmony export */   m: () => (/* binding */ parseGivenPrice)
/* harmony export */ });
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


/***/ }),

/***/ 83864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ costRecord),
  Bw: () => (/* binding */ pricePerMinute),
  lb: () => (/* binding */ priceRun)
});

// EXTERNAL MODULE: ./build/packages/core/history/record.js
var record = __webpack_require__(65992);
;// CONCATENATED MODULE: ./build/packages/core/cost/billed-minutes.js
/** GitHub rounds the time of every job up to whole minutes, so that 30 short jobs cost more than one long one. */
function billedMinutes(seconds) {
    return Math.max(1, Math.ceil(seconds / 60));
}

// EXTERNAL MODULE: ./build/packages/core/cost/estimate-carbon.js
var estimate_carbon = __webpack_require__(68126);
// EXTERNAL MODULE: ./build/packages/core/cost/given-prices.js
var given_prices = __webpack_require__(58866);
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
    const seconds = (0,record/* secondsBetween */.O1)(job.started_at, job.completed_at);
    const minutes = seconds === null ? null : billedMinutes(seconds);
    const { basis, usdPerMinute } = priceOf(labels, table, circumstances);
    // Nobody rounds the minutes of machines that one runs oneself.
    const paidMinutes = isOwn && seconds !== null ? seconds / 60 : minutes;
    const usd = usdPerMinute === null || paidMinutes === null ? null : toMicroDollars(paidMinutes * usdPerMinute);
    const sku = known?.sku ?? null;
    return { name: job.name, labels, sku, seconds, billedMinutes: isOwn ? null : minutes, usd, basis };
}
/** US dollars for a started minute of machines with these labels. */
function pricePerMinute(labels, circumstances) {
    return priceOf(labels, pricesAt(circumstances.time, circumstances.tables), circumstances);
}
function priceOf(labels, table, { isPublic, givenPrices = [] }) {
    const given = (0,given_prices/* givenPriceOf */.Y)(labels, givenPrices);
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
        const cores = (0,estimate_carbon/* coresOfSku */.xz)(sku, circumstances.isPublic ?? false);
        return cores === null || seconds === null ? [] : [cores * seconds];
    });
    if (loads.length === 0)
        return null;
    const coreSeconds = loads.reduce((sum, load) => sum + load, 0);
    return {
        ...(0,estimate_carbon/* estimateCarbon */.AI)(coreSeconds, circumstances.carbonIntensity ?? estimate_carbon/* WORLD_AVERAGE_INTENSITY */.PH),
        jobs: loads.length,
    };
}
/** Sums of prices such as 0.006 would else end in noise. */
function toMicroDollars(usd) {
    return Math.round(usd * 1e6) / 1e6;
}


/***/ }),

/***/ 62926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ goOn),
/* harmony export */   fY: () => (/* binding */ MODELS_SECTION),
/* harmony export */   iK: () => (/* binding */ MODELS_VERSION),
/* harmony export */   is: () => (/* binding */ findModels),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pG: () => (/* binding */ resumeReplay),
/* harmony export */   pJ: () => (/* binding */ MODELS_FEATURES)
/* harmony export */ });
/* harmony import */ var _duration_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57539);
/* harmony import */ var _mismatch_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37545);
/* harmony import */ var _network_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63995);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58736);
/* harmony import */ var _workflow_replay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39436);






/** Under which name the models are kept beside the records. */
const MODELS_SECTION = "models";
/** Changes with the shape of the models or with what they learn: other versions are trained anew. */
const MODELS_VERSION = "paceline.duration-models/3";
/** What the models look at; as good as a part of the version. */
const MODELS_FEATURES = [_mismatch_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatchTerms */ .G0, _duration_model_js__WEBPACK_IMPORTED_MODULE_0__/* .baselines */ .l9, _network_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .networkInputs */ .y]
    .flatMap((named) => named.map(({ name }) => name))
    .join(", ");
/** Runs that are replayed at most on top of kept models; with more, learning anew is as quick. */
const MOST_LATER_RUNS = 100;
/** The kept models of the workflow whose runs these are; null where there are none, or none of these runs. */
function findModels(text, runs) {
    const head = text === null ? null : (0,_models_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readModelsHead */ .TP)(text);
    if (text === null || head?.version !== MODELS_VERSION || head.features !== MODELS_FEATURES)
        return null;
    const number = head.workflows?.findIndex(({ series }) => series === runs.at(-1)?.series) ?? -1;
    const range = head.workflows?.[number];
    if (range === undefined)
        return null;
    const line = (0,_models_text_js__WEBPACK_IMPORTED_MODULE_4__/* .modelText */ .ZW)(text, number);
    const known = runs.findLastIndex(({ key }) => key === range.last) + 1;
    if (line === null || known === 0 || digestOf(runs.slice(0, known)) !== range.digest)
        return null;
    return { range, text: line, known };
}
/** Goes on from kept models; null where there are none that fit, or too old to be worth it. */
function resumeReplay(text, runs, now) {
    const models = findModels(text, runs);
    // What was known to the models must have been known by now; it is not when a clock was wrong.
    if (models === null || !(Date.parse(models.range.knownUntil) < now))
        return null;
    return goOn(models, runs);
}
function goOn({ text, known }, runs) {
    const later = runs.slice(known);
    const state = later.length > MOST_LATER_RUNS ? null : (0,_models_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readModel */ .ko)(text);
    if (state === null)
        return null;
    const find = (key) => {
        const header = runs.findLast((run) => run.key === key);
        return header === undefined ? null : (0,_observations_js__WEBPACK_IMPORTED_MODULE_5__/* .observation */ .lQ)(header);
    };
    return { kept: { state, find }, later };
}
/**
 * FNV-1a with 32 bits over what a prediction's past is made of, as far back as learning anew would look. Not a seal: it
 * notices other data, not a forger.
 */
function digestOf(known) {
    const runs = known.slice(-_workflow_replay_js__WEBPACK_IMPORTED_MODULE_3__/* .REPLAYED_RUNS */ .aJ);
    let hash = 0x811c9dc5;
    for (const { key, record } of runs) {
        for (const text of [key, record.completed_at ?? "", record.conclusion ?? "", record.trust]) {
            for (let index = 0; index < text.length; index += 1)
                hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
        }
    }
    return `${runs.length}-${hash.toString(16)}`;
}


/***/ }),

/***/ 37545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ readModelsHead),
/* harmony export */   ZW: () => (/* binding */ modelText),
/* harmony export */   il: () => (/* binding */ writeModels),
/* harmony export */   ko: () => (/* binding */ readModel)
/* harmony export */ });
/**
 * Models as text: a first line that tells of all of them, then one line for each, so that who needs one model reads
 * one line. Damaged text is as good as none.
 */
function writeModels(head, models) {
    return [JSON.stringify(head), ...models].join("\n");
}
/** The first line; null where there is none. Its shape is believed, as it comes from where the records come from. */
function readModelsHead(text) {
    return parse(lineOf(text, 0));
}
/** The text of the model with this number, from 0; null where there is none. */
function modelText(text, number) {
    return lineOf(text, number + 1);
}
function readModel(text) {
    return parse(text);
}
function lineOf(text, number) {
    let start = 0;
    for (let line = 0; line < number; line += 1) {
        const end = text.indexOf("\n", start);
        if (end === -1)
            return null;
        start = end + 1;
    }
    const end = text.indexOf("\n", start);
    return text.slice(start, end === -1 ? undefined : end);
}
function parse(line) {
    if (line === null)
        return null;
    try {
        const value = JSON.parse(line);
        return typeof value === "object" && value !== null ? value : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 39436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ WorkflowReplay),
/* harmony export */   aJ: () => (/* binding */ REPLAYED_RUNS),
/* harmony export */   o_: () => (/* binding */ SCORED_RUNS),
/* harmony export */   sR: () => (/* binding */ COUNTED_RUNS)
/* harmony export */ });
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58736);
/* harmony import */ var _score_board_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87112);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94060);



/** Older runs are not replayed: no model looks back further, and an action has to be quick. */
const REPLAYED_RUNS = 400;
/** Runs among which those on their way are looked for: the oldest of the replayed ones had company, too. */
const COUNTED_RUNS = 2 * REPLAYED_RUNS;
/** Jobs are forecast in so many last ones of these: their older errors no longer decide anything. */
const FORECAST_JOBS = 220;
/** Errors are told of so many last runs: enough to be stable, few enough to speak of today. */
const SCORED_RUNS = 200;
/** One workflow's runs in their order, with the measured error of what was said before each. */
class WorkflowReplay {
    series;
    timeline;
    board;
    /** Complete runs that were learnt from, or will be as soon as their end is reached. */
    learnt;
    constructor(series, train, { state, find } = NOTHING_KEPT) {
        this.series = series;
        this.timeline = new _timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .Timeline */ .K(train);
        this.board = new _score_board_js__WEBPACK_IMPORTED_MODULE_0__/* .ScoreBoard */ .B(state?.board);
        this.learnt = state?.learnt ?? 0;
        if (state !== undefined)
            this.timeline.restore(series, state.timeline, find);
    }
    get state() {
        return { timeline: this.timeline.state(this.series), board: this.board.state(SCORED_RUNS), learnt: this.learnt };
    }
    /**
     * The next runs, oldest first; `ways`: what was on its way when they were created, null where that shall not matter.
     * Only what ended before `now` is scored.
     */
    arrive(headers, ways, now = Number.POSITIVE_INFINITY) {
        for (const [index, header] of headers.entries()) {
            this.#arrive((0,_observations_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ)(header, ways), index >= headers.length - FORECAST_JOBS, now);
        }
    }
    #arrive(run, withJobs, now) {
        const { run: forecast } = withJobs ? this.timeline.arrive(run) : this.timeline.arrive(run, []);
        if (!(0,_observations_js__WEBPACK_IMPORTED_MODULE_2__/* .isLearnt */ .fw)(run, now))
            return;
        this.learnt += 1;
        if (forecast !== null)
            this.board.add(run.outcome.seconds, forecast);
    }
}
const NOTHING_KEPT = { state: undefined, find: () => null };


/***/ }),

/***/ 73292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchChanges)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30541);


/** GitHub shows no more files of a pull request or of a commit. */
const MOST_FILES = 3_000;
/** GitHub shows no more files of a comparison, and only on its first page. */
const MOST_COMPARED_FILES = 300;
/** The files of a change. `truncated` when GitHub's limit was reached, so that there may be more. */
function fetchChanges(rest, repository, source) {
    if ("pullRequest" in source)
        return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
    if ("commit" in source)
        return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
    return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}
function paged(rest, path, listKey) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const files = [];
        for await (const item of rest.pages(path, {}, listKey)) {
            const file = readFile(item, note);
            if (file !== null)
                files.push(file);
            if (files.length >= MOST_FILES)
                break;
        }
        return { files, truncated: files.length >= MOST_FILES };
    });
}
function compared(rest, path) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const answer = await rest.get(path);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(answer) || !Array.isArray(answer.files))
            return null;
        const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
        return { files, truncated: answer.files.length >= MOST_COMPARED_FILES };
    });
}
function readFile(value, note) {
    const file = (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(value, note, (fields) => {
        const path = fields.string("filename");
        if (!path)
            return null;
        return {
            path,
            additions: fields.integer("additions"),
            deletions: fields.integer("deletions"),
            status: fields.string("status", 50),
        };
    });
    if (file === null)
        note(["a file without a name was left out"]);
    return file;
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

/***/ 13712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun),
/* harmony export */   k: () => (/* binding */ fetchRun)
/* harmony export */ });
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30541);

/** One attempt of a run; without `attempt` the latest. */
function fetchRun(rest, repository, runId, attempt) {
    const path = `/repos/${repository}/actions/runs/${runId}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .s)(path, async (note) => readRun(await rest.get(path), note));
}
/** A run as GitHub shows it, alone or in a list. */
function readRun(value, note) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(value, note, (run) => {
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
