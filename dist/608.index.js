export const id = 608;
export const ids = [608];
export const modules = {

/***/ 31608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportRun: () => (/* binding */ exportRun)
});

// EXTERNAL MODULE: ./build/packages/core/logs/strip-control.js
var strip_control = __webpack_require__(34418);
// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/trace/protobuf/trace.mjs + 3 modules
var trace = __webpack_require__(88287);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/metrics/protobuf/metrics.mjs + 2 modules
var protobuf_metrics = __webpack_require__(95902);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/dist/metrics/Metric.mjs
var Metric = __webpack_require__(18007);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-metrics/dist/export/AggregationTemporality.mjs
var AggregationTemporality = __webpack_require__(69778);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/sdk-metrics/dist/export/MetricData.mjs
var MetricData = __webpack_require__(63938);
;// CONCATENATED MODULE: ./build/packages/core/export/conclusion-result.js
/** GitHub's words for an end in those of the conventions (`cicd.pipeline.result`, `cicd.pipeline.task.run.result`). */
const RESULTS = new Map([
    ["success", "success"],
    ["failure", "failure"],
    ["timed_out", "timeout"],
    ["cancelled", "cancellation"],
    ["skipped", "skip"],
    // The workflow could not even be started.
    ["startup_failure", "error"],
]);
const ERRORS = ["failure", "timed_out", "startup_failure"];
/** The result of a run, job or step. A word that the conventions do not have (`neutral`, `stale`) is kept as it is. */
function resultOf(conclusion) {
    return conclusion === null ? null : (RESULTS.get(conclusion) ?? conclusion);
}
/** `error.type`: GitHub's own word where something failed, one of three; null where nothing did. */
function errorTypeOf(conclusion) {
    return conclusion !== null && ERRORS.includes(conclusion) ? conclusion : null;
}

;// CONCATENATED MODULE: ./build/packages/core/export/hr-time.js
/** The protocol counts nanoseconds since 1970; many readers do so in 63 bits, which end in the year 2262. */
const LAST_MILLISECOND = 9_223_372_036_854;
/** An ISO time, or null where it is none, or none that the protocol can say. */
function hrTime(iso) {
    const milliseconds = iso === null ? Number.NaN : Date.parse(iso);
    if (Number.isNaN(milliseconds) || milliseconds < 0 || milliseconds > LAST_MILLISECOND)
        return null;
    const seconds = Math.floor(milliseconds / 1000);
    return [seconds, (milliseconds - seconds * 1000) * 1_000_000];
}
/**
 * Start and end of something, or null where one is unknown. GitHub stamps a skipped job with an end that may lie a second
 * before its start; a span must not end before it starts.
 */
function spanTimes(started, completed) {
    const start = hrTime(started);
    const end = hrTime(completed);
    if (start === null || end === null)
        return null;
    const seconds = end[0] - start[0] + (end[1] - start[1]) / 1e9;
    if (seconds < 0)
        return { start, end: start, seconds: 0, corrected: true };
    return { start, end, seconds, corrected: false };
}

;// CONCATENATED MODULE: ./build/packages/core/export/known-attributes.js
/** Longer texts are cut: names come from workflows and tests, and anyone may write those. */
const LONGEST_TEXT = 1024;
/** Attributes without those that are unknown. */
function knownAttributes(given) {
    const known = {};
    for (const [name, value] of Object.entries(given)) {
        if (value !== null && value !== undefined)
            known[name] = bounded(value);
    }
    return known;
}
/** A text of bounded length. */
function cutText(text) {
    return text.slice(0, LONGEST_TEXT);
}
function bounded(value) {
    if (typeof value === "string")
        return cutText(value);
    return typeof value === "object" ? value.map(cutText) : value;
}

// EXTERNAL MODULE: ./node_modules/@opentelemetry/resources/dist/ResourceImpl.mjs + 2 modules
var ResourceImpl = __webpack_require__(67874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/packages/core/history/record.js
var history_record = __webpack_require__(65992);
;// CONCATENATED MODULE: ./build/packages/core/export/run-identity.js


function runIdentity(record) {
    const key = (0,history_record/* recordKey */.Hy)(record);
    return {
        traceId: digest(key).slice(0, 32),
        spanId: (part) => digest(`${key}\n${part}`).slice(0, 16),
    };
}
/** The page of one attempt of a run. */
function runUrl(record, serverUrl) {
    if (record.repository === null)
        return null;
    return `${serverUrl}/${record.repository}/actions/runs/${record.run_id}/attempts/${record.attempt}`;
}
/** The page of one job, or of one of its steps; the run's where the job's own number is not known. */
function jobUrl(record, jobId, serverUrl, step) {
    if (record.repository === null || jobId == null)
        return runUrl(record, serverUrl);
    const line = step === undefined ? "" : `#step:${step}:1`;
    return `${serverUrl}/${record.repository}/actions/runs/${record.run_id}/job/${jobId}${line}`;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex");
}

;// CONCATENATED MODULE: ./build/packages/core/export/semantic-names.js
/**
 * The names that are sent, from OpenTelemetry's semantic conventions 1.45.0, where those for CI/CD are release candidates.
 * Copied, as the conventions advise for names that are not stable yet: the package that holds them all would add 1 MB to
 * `dist/`. A test compares each with that package.
 */
const ATTRIBUTE = {
    serviceName: "service.name",
    pipelineName: "cicd.pipeline.name",
    pipelineAction: "cicd.pipeline.action.name",
    pipelineResult: "cicd.pipeline.result",
    runId: "cicd.pipeline.run.id",
    runState: "cicd.pipeline.run.state",
    runUrl: "cicd.pipeline.run.url.full",
    taskName: "cicd.pipeline.task.name",
    taskType: "cicd.pipeline.task.type",
    taskRunId: "cicd.pipeline.task.run.id",
    taskRunResult: "cicd.pipeline.task.run.result",
    taskRunUrl: "cicd.pipeline.task.run.url.full",
    errorType: "error.type",
    provider: "vcs.provider.name",
    owner: "vcs.owner.name",
    repository: "vcs.repository.name",
    repositoryUrl: "vcs.repository.url.full",
    changeId: "vcs.change.id",
    headName: "vcs.ref.head.name",
    headRevision: "vcs.ref.head.revision",
    headType: "vcs.ref.head.type",
    baseName: "vcs.ref.base.name",
    baseRevision: "vcs.ref.base.revision",
    baseType: "vcs.ref.base.type",
    testSuite: "test.suite.name",
    testCase: "test.case.name",
    testStatus: "test.case.result.status",
    osType: "os.type",
    hostArchitecture: "host.arch",
};
const METRIC = {
    duration: "cicd.pipeline.run.duration",
    errors: "cicd.pipeline.run.errors",
};
/** Names that the conventions do not have. */
const OWN = {
    attempt: "paceline.run.attempt",
    event: "paceline.run.event",
    trust: "paceline.run.trust",
    queueSeconds: "paceline.job.queue_seconds",
    setupSeconds: "paceline.job.setup_seconds",
    workSeconds: "paceline.job.work_seconds",
    runnerLabels: "paceline.runner.labels",
    timesCorrected: "paceline.times.corrected",
};
/** Says which version of the conventions the names are from. */
const SCHEMA_URL = "https://opentelemetry.io/schemas/1.45.0";

;// CONCATENATED MODULE: ./build/packages/core/export/run-resource.js




/** What every span of a run has in common: pipeline, run, repository and commit. */
function traceResource(record, serverUrl) {
    return resource({
        ...pipelineAttributes(record, serverUrl),
        ...runAttributes(record, serverUrl),
        ...knownAttributes({
            [ATTRIBUTE.headName]: record.branch,
            [ATTRIBUTE.headRevision]: record.sha,
            [ATTRIBUTE.headType]: headType(record),
        }),
    });
}
/**
 * What the metrics of all runs have in common. A run's own id makes a time series of each run, which costs money in most
 * stores, so the conventions want it only on request.
 */
function metricResource(record, serverUrl, withRun) {
    const run = withRun ? runAttributes(record, serverUrl) : {};
    return resource({ ...pipelineAttributes(record, serverUrl), ...run });
}
/** The pipeline's name: the workflow's, or its file where it has none. */
function pipelineName({ workflow, workflow_path }) {
    return workflow ?? workflow_path;
}
function pipelineAttributes(record, serverUrl) {
    const [owner = null, name = null] = record.repository?.split("/") ?? [];
    return knownAttributes({
        [ATTRIBUTE.serviceName]: record.repository ?? "unknown_service",
        [ATTRIBUTE.pipelineName]: pipelineName(record),
        [ATTRIBUTE.provider]: "github",
        [ATTRIBUTE.owner]: owner,
        [ATTRIBUTE.repository]: name,
        [ATTRIBUTE.repositoryUrl]: record.repository === null ? null : `${serverUrl}/${record.repository}`,
    });
}
function runAttributes(record, serverUrl) {
    return knownAttributes({
        [ATTRIBUTE.runId]: String(record.run_id),
        [ATTRIBUTE.runUrl]: runUrl(record, serverUrl),
    });
}
/** GitHub names a pushed or released tag where it names a branch, so only other events tell. */
function headType({ event, branch }) {
    const mayBeTag = event === null || ["push", "release", "create", "workflow_dispatch"].includes(event);
    return branch === null || mayBeTag ? null : "branch";
}
function resource(attributes) {
    return (0,ResourceImpl/* resourceFromAttributes */.QZ)(attributes, { schemaUrl: SCHEMA_URL });
}

;// CONCATENATED MODULE: ./build/packages/core/export/run-metrics.js







/** Bounds of the histogram's buckets, in seconds: from 10 s to 6 h, where GitHub ends a job. */
const BOUNDARIES = [10, 30, 60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 14_400, 21_600];
/**
 * How long the run waited and worked, and what failed in it. Each point says what this run adds (delta temporality):
 * nobody stays here to keep a total. Null where start or end are unknown.
 */
function runMetrics(record, options) {
    const run = spanTimes(record.started_at ?? record.created_at, record.completed_at);
    if (run === null)
        return null;
    const metrics = [durations(record, run), errors(record, run)].filter((metric) => metric.dataPoints.length > 0);
    return {
        resource: metricResource(record, options.serverUrl, options.runAttributes),
        scopeMetrics: [{ scope: { name: "paceline", version: options.version }, metrics }],
    };
}
/**
 * `pending` until the first job starts, `executing` from there to the end; all of it `executing` where no job's start is
 * known. Only the end has a result.
 */
function durations(record, run) {
    const started = firstStart(record);
    const pending = spanTimes(record.started_at ?? record.created_at, started);
    const executing = spanTimes(started, record.completed_at) ?? run;
    const result = knownAttributes({
        [ATTRIBUTE.pipelineResult]: resultOf(record.conclusion),
        [ATTRIBUTE.errorType]: errorTypeOf(record.conclusion),
    });
    const point = (state, times, more) => ({
        startTime: run.start,
        endTime: run.end,
        attributes: { ...named(record), [ATTRIBUTE.runState]: state, ...more },
        value: histogramOf(times.seconds),
    });
    return {
        descriptor: {
            name: METRIC.duration,
            description: "Duration of a pipeline run, by pipeline, state and result.",
            unit: "s",
            valueType: Metric/* ValueType */.e.DOUBLE,
        },
        aggregationTemporality: AggregationTemporality/* AggregationTemporality */.h.DELTA,
        dataPointType: MetricData/* DataPointType */.n.HISTOGRAM,
        dataPoints: [...(pending === null ? [] : [point("pending", pending, {})]), point("executing", executing, result)],
    };
}
/** How many jobs of the run failed, by kind. */
function errors(record, run) {
    const jobs = (record.jobs ?? []).filter((job) => job.carried !== true);
    const types = jobs.map((job) => errorTypeOf(job.conclusion)).filter((type) => type !== null);
    return {
        descriptor: {
            name: METRIC.errors,
            description: "Jobs of a pipeline run that failed.",
            unit: "{error}",
            valueType: Metric/* ValueType */.e.INT,
        },
        aggregationTemporality: AggregationTemporality/* AggregationTemporality */.h.DELTA,
        dataPointType: MetricData/* DataPointType */.n.SUM,
        isMonotonic: true,
        dataPoints: [...new Set(types)].map((type) => ({
            startTime: run.start,
            endTime: run.end,
            attributes: { ...named(record), [ATTRIBUTE.errorType]: type },
            value: types.filter((other) => other === type).length,
        })),
    };
}
function named(record) {
    return knownAttributes({ [ATTRIBUTE.pipelineName]: pipelineName(record) });
}
/** A histogram of one observation. Bounds are inclusive at the top. */
function histogramOf(seconds) {
    const found = BOUNDARIES.findIndex((bound) => seconds <= bound);
    const bucket = found < 0 ? BOUNDARIES.length : found;
    return {
        buckets: { boundaries: BOUNDARIES, counts: [...BOUNDARIES, 0].map((_, index) => (index === bucket ? 1 : 0)) },
        count: 1,
        sum: seconds,
        min: seconds,
        max: seconds,
    };
}
function firstStart({ jobs }) {
    const ran = (jobs ?? []).filter((job) => job.carried !== true && job.conclusion !== "skipped");
    const starts = ran.map((job) => job.started_at).filter((start) => start !== null);
    return starts.sort().at(0) ?? null;
}

// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/dist/trace/trace_flags.mjs
var trace_flags = __webpack_require__(38574);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/dist/trace/span_kind.mjs
var span_kind = __webpack_require__(3428);
// EXTERNAL MODULE: ./node_modules/@opentelemetry/api/dist/trace/status.mjs
var trace_status = __webpack_require__(91213);
;// CONCATENATED MODULE: ./build/packages/core/export/build-span.js



/** Events beyond it are only counted: the limit that OpenTelemetry's own SDKs have. */
const MOST_EVENTS = 128;
/** One span with the run's real times. Its events happened at some time before its end, and are stamped with that. */
function buildSpan(frame, facts) {
    const { identity, resource, scope } = frame;
    const { times, parent, events = [] } = facts;
    const context = (part) => ({
        traceId: identity.traceId,
        spanId: identity.spanId(part),
        traceFlags: trace_flags/* TraceFlags */.X.SAMPLED,
    });
    return {
        name: cutText(facts.name),
        kind: parent === null ? span_kind/* SpanKind */.v.SERVER : span_kind/* SpanKind */.v.INTERNAL,
        spanContext: () => context(facts.part),
        ...(parent !== null && { parentSpanContext: context(parent) }),
        startTime: times.start,
        endTime: times.end,
        duration: duration(times.seconds),
        ended: true,
        status: statusOf(facts.conclusion),
        attributes: facts.attributes,
        events: events.slice(0, MOST_EVENTS).map((event) => ({ ...event, time: times.end })),
        links: [],
        resource,
        instrumentationScope: scope,
        droppedAttributesCount: 0,
        droppedEventsCount: Math.max(0, events.length - MOST_EVENTS),
        droppedLinksCount: 0,
    };
}
/** Only failures are set: the conventions leave a good end to the reader. */
function statusOf(conclusion) {
    return { code: errorTypeOf(conclusion) === null ? trace_status/* SpanStatusCode */.s.UNSET : trace_status/* SpanStatusCode */.s.ERROR };
}
function duration(seconds) {
    const whole = Math.floor(seconds);
    return [whole, Math.round((seconds - whole) * 1e9)];
}

;// CONCATENATED MODULE: ./build/packages/core/export/test-events.js


/**
 * One event for each test that failed for good in a job, or in no job that is known. Without its message: that is the
 * program's own output, which may hold anything, and does not belong in another system unasked.
 */
function failureEvents(failures, job) {
    const failed = (failures ?? []).filter((failure) => failure.job === job && failure.flaky !== true);
    return failed.map((failure) => ({
        name: "test failed",
        attributes: knownAttributes({
            [ATTRIBUTE.testSuite]: failure.file,
            [ATTRIBUTE.testCase]: failure.name,
            [ATTRIBUTE.testStatus]: "fail",
        }),
    }));
}

;// CONCATENATED MODULE: ./build/packages/core/export/job-spans.js








/**
 * A span for each job and step with known times. Jobs that an earlier attempt ran belong to that attempt's trace. A span's
 * id comes from the job's name: jobs of a run differ by it, and any tool can make it.
 */
function jobSpans(record, parent, serverUrl) {
    const pageOf = (job, step) => jobUrl(record, job.id, serverUrl, step);
    const jobs = (record.jobs ?? []).filter((job) => job.carried !== true);
    const testJobs = new Set((record.tests ?? []).map((test) => test.job));
    const seen = new Map();
    return jobs.flatMap((job) => {
        const count = (seen.get(job.name) ?? 0) + 1;
        seen.set(job.name, count);
        const name = count === 1 ? job.name : `${job.name}#${count}`;
        // GitHub's own number, where it is known.
        const id = job.id == null ? name : String(job.id);
        const times = spanTimes(job.started_at, job.completed_at);
        if (times === null)
            return [];
        const part = `job/${name}`;
        const span = buildSpan(parent.frame, {
            part,
            parent: parent.parent,
            name: job.name,
            times,
            conclusion: job.conclusion,
            attributes: { ...taskAttributes(job, id, times, pageOf(job)), ...jobAttributes(job, testJobs.has(job.name)) },
            events: count === 1 ? failureEvents(record.failures, job.name) : [],
        });
        return [span, ...stepSpans(job, id, { ...parent, parent: part }, pageOf)];
    });
}
function stepSpans(job, id, { frame, parent }, pageOf) {
    return (job.steps ?? []).flatMap((step) => {
        const times = spanTimes(step.started_at, step.completed_at);
        if (times === null)
            return [];
        const attributes = taskAttributes(step, `${id}/${step.number}`, times, pageOf(job, step.number));
        const { name, conclusion } = step;
        return [buildSpan(frame, { part: `${parent}/step/${step.number}`, parent, name, times, conclusion, attributes })];
    });
}
function taskAttributes(task, id, times, url) {
    return knownAttributes({
        [ATTRIBUTE.taskName]: task.name,
        [ATTRIBUTE.taskRunId]: id,
        [ATTRIBUTE.taskRunResult]: resultOf(task.conclusion),
        [ATTRIBUTE.taskRunUrl]: url,
        [ATTRIBUTE.errorType]: errorTypeOf(task.conclusion),
        [OWN.timesCorrected]: times.corrected || null,
    });
}
/** What a machine and a wait are, and the kind of job where its own test results tell. */
function jobAttributes(job, hasTests) {
    return knownAttributes({
        [ATTRIBUTE.taskType]: hasTests ? "test" : null,
        [ATTRIBUTE.osType]: OS_TYPES.get(job.runner?.os ?? ""),
        [ATTRIBUTE.hostArchitecture]: ARCHITECTURES.get(job.runner?.arch ?? ""),
        [OWN.queueSeconds]: job.queue_seconds ?? (0,history_record/* secondsBetween */.O1)(job.created_at, job.started_at),
        [OWN.setupSeconds]: job.setup_seconds,
        [OWN.workSeconds]: job.work_seconds,
        [OWN.runnerLabels]: job.runner?.labels,
    });
}
/** The runner's words in those of the conventions. */
const OS_TYPES = new Map([
    ["Linux", "linux"],
    ["Windows", "windows"],
    ["macOS", "darwin"],
]);
const ARCHITECTURES = new Map([
    ["X64", "amd64"],
    ["ARM64", "arm64"],
    ["X86", "x86"],
    ["ARM", "arm32"],
]);

;// CONCATENATED MODULE: ./build/packages/core/export/run-spans.js









const ROOT = "run";
/** Of the kinds that the conventions have (BUILD, RUN, SYNC), the one that is true of any workflow. */
const ACTION = "RUN";
/** The spans of a run: itself, its jobs, their steps. Nothing for a run of which start or end are unknown. */
function runSpans(record, serverUrl, version) {
    const times = spanTimes(record.started_at ?? record.created_at, record.completed_at);
    if (times === null)
        return [];
    const frame = {
        identity: runIdentity(record),
        resource: traceResource(record, serverUrl),
        scope: { name: "paceline", version },
    };
    const pipeline = pipelineName(record);
    const root = buildSpan(frame, {
        part: ROOT,
        parent: null,
        name: [ACTION, ...(pipeline === null ? [] : [pipeline])].join(" "),
        times,
        conclusion: record.conclusion,
        attributes: rootAttributes(record, times),
        events: failureEvents(record.failures, null),
    });
    return [root, ...jobSpans(record, { frame, parent: ROOT }, serverUrl)];
}
function rootAttributes(record, times) {
    return knownAttributes({
        [ATTRIBUTE.pipelineAction]: ACTION,
        [ATTRIBUTE.pipelineResult]: resultOf(record.conclusion),
        [ATTRIBUTE.errorType]: errorTypeOf(record.conclusion),
        [ATTRIBUTE.changeId]: record.pull_request === null ? null : String(record.pull_request),
        [ATTRIBUTE.baseName]: record.base_branch,
        [ATTRIBUTE.baseRevision]: record.base_sha,
        [ATTRIBUTE.baseType]: record.base_branch === null ? null : "branch",
        [OWN.attempt]: record.attempt,
        [OWN.event]: record.event,
        [OWN.trust]: record.trust,
        [OWN.timesCorrected]: times.corrected || null,
    });
}

;// CONCATENATED MODULE: ./build/packages/core/export/encode-run.js



/** About 0.6 MB of spans: well below the 4 to 20 MB that receivers take in one request. */
const SPANS_PER_MESSAGE = 1_000;
/** All that a run has to tell, in as many messages as it takes; none for a run of which start or end are unknown. */
function encodeRun(record, options) {
    return [...traceMessages(record, options), ...metricMessages(record, options)];
}
function traceMessages(record, { serverUrl, version }) {
    const spans = runSpans(record, serverUrl, version);
    const messages = [];
    for (let from = 0; from < spans.length; from += SPANS_PER_MESSAGE) {
        const batch = spans.slice(from, from + SPANS_PER_MESSAGE);
        const body = trace/* ProtobufTraceSerializer */.n.serializeRequest(batch);
        if (body !== undefined)
            messages.push({ signal: "traces", items: batch.length, body });
    }
    return messages;
}
function metricMessages(record, options) {
    const metrics = runMetrics(record, options);
    if (metrics === null)
        return [];
    const body = protobuf_metrics/* ProtobufMetricsSerializer */.D.serializeRequest(metrics);
    if (body === undefined)
        return [];
    const points = metrics.scopeMetrics.flatMap((scope) => scope.metrics.map((metric) => metric.dataPoints.length));
    return [{ signal: "metrics", items: points.reduce((sum, count) => sum + count, 0), body }];
}
/** What the receiver of a message says it left out, from the body of its answer; null where it took all. */
function readRejected(signal, answer) {
    const partial = partialSuccess(signal, answer);
    const count = partial?.count ?? 0;
    return count > 0 ? { count, why: partial?.why ?? "" } : null;
}
function partialSuccess(signal, answer) {
    try {
        if (signal === "traces") {
            const said = trace/* ProtobufTraceSerializer */.n.deserializeResponse(answer).partialSuccess;
            return { count: Number(said?.rejectedSpans ?? 0), why: said?.errorMessage ?? "" };
        }
        const said = protobuf_metrics/* ProtobufMetricsSerializer */.D.deserializeResponse(answer).partialSuccess;
        return { count: Number(said?.rejectedDataPoints ?? 0), why: said?.errorMessage ?? "" };
    }
    catch {
        // Many receivers answer with a page or with nothing; the status has said already that all is well.
        return null;
    }
}

// EXTERNAL MODULE: ./build/packages/core/export/otlp-endpoint.js
var otlp_endpoint = __webpack_require__(98010);
;// CONCATENATED MODULE: ./build/packages/core/export/send-otlp.js

/** The protocol's own list of answers after which a client may try again. */
const RETRYABLE = [429, 502, 503, 504];
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;
/** An answer says little; a longer one is not from a receiver. */
const ANSWER_LIMIT = 64 * 1024;
/**
 * Sends messages one after the other and stops at the first that cannot be delivered. Never rejects, and never takes
 * longer than the time limit. Redirects are not followed: the headers are meant for one place.
 */
async function sendOtlp(messages, target) {
    const deadline = performance.now() + target.timeoutMs;
    const signal = AbortSignal.timeout(target.timeoutMs);
    const answers = [];
    for (const message of messages) {
        try {
            answers.push({ message, body: await deliver(message, target, signal, deadline) });
        }
        catch (error) {
            const late = `no answer within ${target.timeoutMs / 1000} s`;
            return { answers, problem: signal.aborted ? late : problemOf(error) };
        }
    }
    return { answers, problem: null };
}
async function deliver(message, target, signal, deadline) {
    for (let attempt = 1;; attempt += 1) {
        const response = await post(message, target, signal);
        if (response.ok)
            return readAtMost(response, ANSWER_LIMIT);
        await response.body?.cancel();
        const pause = pauseAfter(response, attempt);
        if (pause === null || performance.now() + pause >= deadline)
            throw new Refused(response.status);
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
function post({ signal: kind, body }, target, signal) {
    const headers = new Headers(target.headers.map(([name, value]) => [name, value]));
    headers.set("content-type", "application/x-protobuf");
    if (!headers.has("user-agent"))
        headers.set("user-agent", "paceline");
    // A copy on a buffer of its own: the serializer's is a view of a larger one.
    const bytes = new Uint8Array(body);
    return fetch((0,otlp_endpoint/* signalUrl */.OH)(target.endpoint, kind), { method: "POST", headers, body: bytes, signal, redirect: "manual" });
}
/** Milliseconds until another attempt makes sense, or null where none does. */
function pauseAfter({ status, headers }, attempt) {
    if (!RETRYABLE.includes(status) || attempt >= ATTEMPTS)
        return null;
    const asked = Number(headers.get("retry-after") ?? Number.NaN);
    return Number.isFinite(asked) && asked >= 0 ? asked * 1000 : FIRST_PAUSE_MS * 2 ** (attempt - 1);
}
async function readAtMost(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            return new Uint8Array();
    }
    return Buffer.concat(chunks);
}
class Refused extends Error {
    status;
    constructor(status) {
        super(`HTTP ${status}`);
        this.status = status;
    }
}
/** An error's code alone: its message may quote a header. */
function problemOf(error) {
    if (error instanceof Refused) {
        const redirect = error.status >= 300 && error.status < 400;
        return redirect ? `HTTP ${error.status}, a redirect, which is not followed` : `HTTP ${error.status}`;
    }
    const cause = error instanceof Error ? error.cause : null;
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
    return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "the request failed";
}

;// CONCATENATED MODULE: ./build/packages/core/export/export-run.js




/** Sends a run to an OTLP receiver. Never rejects because of what the receiver does or does not do. */
async function exportRun(record, options, target) {
    const messages = encodeRun(record, options);
    if (messages.length === 0)
        return { done: false, reason: `run ${record.run_id} has no known start and end` };
    const { host } = new URL(target.endpoint);
    const { answers, problem } = await sendOtlp(messages, target);
    const arrived = contents(answers.map(({ message }) => message));
    if (problem !== null)
        return { done: false, reason: `${host}: ${problem}; ${arrived} of ${contents(messages)} arrived` };
    const rejected = answers.flatMap((answer) => rejectedIn(answer, target));
    if (rejected.length > 0)
        return { done: false, reason: `${host} took only a part: ${rejected.join("; ")}` };
    return { done: true, reason: `${arrived} to ${host}` };
}
function contents(messages) {
    const sum = (signal) => messages.filter((message) => message.signal === signal).reduce((total, message) => total + message.items, 0);
    return `${(0,quantities/* countOf */.pq)(sum("traces"), "span")} and ${(0,quantities/* countOf */.pq)(sum("metrics"), "data point")}`;
}
function rejectedIn({ message, body }, target) {
    const rejected = readRejected(message.signal, body);
    if (rejected === null)
        return [];
    const what = (0,quantities/* countOf */.pq)(rejected.count, message.signal === "traces" ? "span" : "data point");
    return [`${what} refused (${receiversWords(rejected.why, target)})`];
}
/** A receiver may say anything, also what it was sent. */
function receiversWords(text, { headers }) {
    const secrets = headers.flatMap(([, value]) => [value, ...value.split(/\s/)]).filter((value) => value.length > 3);
    const hidden = secrets.reduce((words, secret) => words.replaceAll(secret, "***"), (0,strip_control/* stripControl */.k)(text));
    return hidden.slice(0, 200) || "no reason given";
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
