import { Bt as isObject, Gt as InputError, J as readAnswer, Jt as messageOf, O as repositoryAccess, Vt as groupBy, Y as Fields, ct as runSeconds, lt as secondsBetween, nt as median, ot as emptyRecord, q as fetched, qt as PacelineError, rt as quantile, st as recordKey } from "./runner.js";
import { i as parseGivenPrice, r as priceRun, t as costRecord } from "./shared/cost.js";
import { c as partRecord, i as mergeRecords, l as givenFields, s as isCarriedOver } from "./shared/record.js";
import { a as toResult, c as splitJobName, d as describeProgress, f as artifactName, l as backfillDetails, n as olderWarnings, o as caseTimes, s as fileTimes, t as apiWarnings, u as backfillHeadline } from "./shared/to-result.js";
import { t as fetchJobs } from "./shared/fetch-jobs.js";
import { a as MODELS_VERSION, c as resumeFrom, d as writeModels, i as MODELS_SECTION, n as parseApiRun, o as digestOf, r as MODELS_FEATURES, s as findModels, t as fetchRun, u as WorkflowReplay } from "./shared/fetch-run.js";
import { n as sumKnown } from "./shared/report-row.js";
import { _ as runHeaders, g as instant, p as ActiveRuns, t as loadNetworkTrainer } from "./shared/network-trainer.js";
import { a as queueOf, i as readChange } from "./shared/change.js";
import { n as fetchJobLog, t as parseJobLog } from "./shared/parse-job-log.js";
import { t as inParallel } from "./shared/in-parallel.js";
// packages/core/telemetry/backfill/backfill-cursor.ts
const NO_CURSOR = {
	spans: [],
	open: [],
	etags: new Map(),
	learner: null
};
const BACKFILL_SECTION = "backfill";
const SCHEMA = "paceline.backfill/1";
const MAX_SPANS = 100;
const MAX_ETAGS = 200;
function writeCursor(cursor, repository) {
	const { spans, open, learner } = cursor;
	const etags = [...cursor.etags].slice(-200).map(([asked, etag]) => ({
		asked,
		etag
	}));
	return JSON.stringify({
		schema: SCHEMA,
		repository,
		learner,
		spans: spans.slice(0, MAX_SPANS),
		open,
		etags
	});
}
function parseCursor(text, repository) {
	const value = parsed(text);
	if (!isObject(value)) return NO_CURSOR;
	const fields = new Fields(value);
	const isOurs = fields.string("schema") === SCHEMA && fields.string("repository") === repository;
	const spans = fields.list("spans", MAX_SPANS, readSpan);
	const open = fields.list("open", 100, readOpen);
	const etags = fields.list("etags", MAX_ETAGS, readEtag);
	const learner = fields.string("learner");
	return isOurs && spans !== null && open !== null && etags !== null && fields.problems.length === 0 && areApart(spans) ? {
		spans,
		open,
		etags: new Map(etags),
		learner
	} : NO_CURSOR;
}
function parsed(text) {
	try {
		return text === void 0 ? null : JSON.parse(text);
	} catch {
		return null;
	}
}
function readSpan(span) {
	const to = span.time("to");
	const from = span.time("from");
	return to === null || from !== null && from > to ? null : {
		from,
		to
	};
}
function readOpen(run) {
	const runId = run.integer("runId", 1);
	const attempt = run.integer("attempt", 1);
	const tries = run.integer("tries");
	return runId === null || attempt === null || tries === null ? null : {
		runId,
		attempt,
		tries
	};
}
function readEtag(entry) {
	const asked = entry.string("asked", 500);
	const etag = entry.string("etag", 200);
	return asked === null || etag === null || !/^[ -~]+$/.test(etag) ? null : [asked, etag];
}
function areApart(spans) {
	return spans.every(({ from }, index) => {
		const below = spans[index + 1];
		return below === void 0 || from !== null && below.to < from;
	});
}
// packages/core/telemetry/comparison/slower-tests.ts
const MIN_RUNS$1 = 5;
const MIN_SECONDS = .5;
const MIN_TESTS_PER_MACHINE = 10;
function slowerTests(now, earlier) {
	const past = new Map();
	for (const times of earlier) for (const [key, { seconds }] of times) {
		const known = past.get(key);
		if (known !== void 0) known.push(seconds);
		else if (now.has(key)) past.set(key, [seconds]);
	}
	const compared = [...now].flatMap(([key, timed]) => {
		const usual = usualOf(past.get(key) ?? []);
		return usual === null ? [] : [{
			timed,
			usual
		}];
	});
	const machine = machineFactor(compared.map(({ timed, usual }) => ({
		seconds: timed.seconds,
		p50: usual.p50
	})));
	return compared.filter(({ timed: { seconds }, usual: { p50, p95 } }) => {
		const expected = p50 * machine;
		return seconds > p95 * machine && seconds > expected * 1.2 && seconds - expected >= MIN_SECONDS;
	}).map(({ timed, usual: { p50, n } }) => ({
		...timed,
		p50,
		n
	})).sort((a, b) => b.seconds - b.p50 - (a.seconds - a.p50));
}
function usualOf(values) {
	const p50 = quantile(values, .5);
	const p95 = quantile(values, .95);
	if (values.length < MIN_RUNS$1 || p50 === null || p95 === null) return null;
	return {
		p50,
		p95,
		n: values.length
	};
}
function machineFactor(tests) {
	const ratios = tests.filter(({ p50 }) => p50 >= .1).map(({ seconds, p50 }) => seconds / p50);
	return ratios.length < MIN_TESTS_PER_MACHINE ? 1 : Math.max(1, median(ratios) ?? 1);
}
// packages/core/telemetry/comparison/compare-run.ts
const MIN_RUNS = 5;
function compareRun(run, history) {
	const earlier = history.filter((record) => isEarlier(record, run)).slice(-200);
	const trusted = earlier.filter(({ trust }) => trust === "trusted");
	const slower = slowerTests(fileTimes(run), trusted.map(fileTimes));
	return {
		usual: usualSeconds(run, earlier),
		slower,
		slowerCases: slowerCases(run, trusted)
	};
}
function isEarlier(record, run) {
	const isSame = record.run_id === run.run_id;
	const isLater = record.created_at !== null && run.created_at !== null && record.created_at > run.created_at;
	return !isSame && !isLater && isOfWorkflow(record, run) && isOfRepository(record, run);
}
function isOfWorkflow(record, run) {
	if (record.workflow_id != null && record.workflow_id === run.workflow_id) return true;
	return record.workflow_path !== null && run.workflow_path !== null ? record.workflow_path === run.workflow_path : record.workflow === run.workflow;
}
function isOfRepository(record, run) {
	if (run.repository === null || record.repository === run.repository) return true;
	return record.repository_id != null && record.repository_id === run.repository_id;
}
function usualSeconds(run, earlier) {
	const whole = earlier.filter((record) => record.conclusion === "success" && record.attempt === 1);
	const alike = whole.filter((record) => record.event === run.event);
	return usualOf((alike.length >= MIN_RUNS ? alike : whole).map(runSeconds).filter((value) => value !== null));
}
const MAX_CASES = 1e3;
const MAX_RUNS_WITH_CASES = 30;
function slowerCases(run, earlier) {
	const longest = [...caseTimes(run)].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, MAX_CASES);
	if (longest.length === 0) return [];
	const now = new Map(longest);
	const past = [];
	for (const record of earlier.toReversed()) {
		if (past.length >= MAX_RUNS_WITH_CASES) break;
		const times = caseTimes(record, (key) => now.has(key));
		if (times.size > 0) past.push(times);
	}
	return slowerTests(now, past);
}
// packages/core/telemetry/backfill/creation-spans.ts
function windowsBeside(spans) {
	const tops = [...spans.map(({ to }) => to), null];
	const bottoms = [null, ...spans.map(({ from }) => from)];
	const windows = tops.map((from, index) => ({
		from,
		to: bottoms[index] ?? null
	}));
	return spans.at(-1)?.from === null ? windows.slice(0, -1) : windows;
}
function cover(spans, added) {
	let union = added;
	const apart = [];
	for (const span of spans) if (reaches(span, union) && reaches(union, span)) union = {
		from: older(span.from, union.from),
		to: span.to > union.to ? span.to : union.to
	};
	else apart.push(span);
	return [...apart, union].sort((a, b) => a.to < b.to ? 1 : -1);
}
function withoutLastHour(spans) {
	const [newest, ...others] = spans;
	if (newest === void 0) return spans;
	const earlier = new Date(Date.parse(newest.to) - HOUR_MS).toISOString();
	const { from } = newest;
	return [{
		from,
		to: from !== null && from > earlier ? from : earlier
	}, ...others];
}
const HOUR_MS = 36e5;
function reaches(span, other) {
	return span.from === null || span.from <= other.to;
}
function older(left, right) {
	if (left === null || right === null) return null;
	return left < right ? left : right;
}
// packages/core/telemetry/jobs/covered-seconds.ts
function coveredSeconds(spans) {
	const ordered = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
	let covered = 0;
	let reached = Number.NEGATIVE_INFINITY;
	for (const { start, end } of ordered) {
		covered += Math.max(0, end - Math.max(start, reached));
		reached = Math.max(reached, end);
	}
	return covered / 1e3;
}
// packages/core/telemetry/jobs/job-phases.ts
const BEFORE = /^(?:Set up job$|Set up runner$|Initialize containers$|Pre |Pull |Build [\w.-]+\/[\w.-]+)/;
const AFTER = /^(?:Post |Stop containers$|Complete job$|Complete runner$)/;
function jobPhases(job) {
	if (job.carried === true || job.conclusion === "skipped") return {
		queue: null,
		setup: null,
		work: null
	};
	const queue = queueSeconds(job);
	if (job.steps === null || job.steps.length === 0) return {
		queue,
		setup: null,
		work: null
	};
	const spans = job.steps.filter(isOwn).flatMap(spanOf);
	const first = Math.min(...spans.map(({ start }) => start));
	const start = job.started_at === null ? NaN : Date.parse(job.started_at);
	return {
		queue,
		setup: spans.length === 0 || Number.isNaN(start) ? null : Math.max(0, (first - start) / 1e3),
		work: coveredSeconds(spans)
	};
}
function queueSeconds({ created_at, started_at }) {
	if (created_at === null || started_at === null) return null;
	return secondsBetween(created_at, started_at) ?? 0;
}
function isOwn({ name, conclusion }) {
	return conclusion !== "skipped" && !BEFORE.test(name) && !AFTER.test(name);
}
function spanOf({ started_at, completed_at }) {
	if (started_at === null || completed_at === null) return [];
	return [{
		start: Date.parse(started_at),
		end: Date.parse(completed_at)
	}];
}
// packages/core/telemetry/jobs/detail-jobs.ts
function detailJobs(jobs, attempt) {
	return jobs.map((job) => {
		const carried = attempt > 1 && isCarriedOver(job);
		const { queue, setup, work } = jobPhases({
			...job,
			carried
		});
		return {
			...job,
			...splitJobName(job.name),
			...carried && { carried },
			...queue !== null && { queue_seconds: queue },
			...setup !== null && { setup_seconds: setup },
			...work !== null && { work_seconds: work }
		};
	});
}
// packages/core/telemetry/score-decisions.ts
function scoreDecisions(decisions, run) {
	if (run.completed_at === null) return [...decisions];
	return decisions.map((decision) => {
		const outcome = outcomeOf(decision, run);
		return outcome === null ? decision : {
			...decision,
			outcome
		};
	});
}
function outcomeOf({ action, decision, outcome }, run) {
	if (outcome !== null) return null;
	switch (action) {
		case "predict-duration": return {
			seconds: runSeconds(run),
			conclusion: run.conclusion,
			jobs: jobSeconds(run)
		};
		case "plan-shards": return { shards: shardSeconds(decision, run) };
		default: return null;
	}
}
function jobSeconds({ jobs }) {
	return (jobs ?? []).filter((job) => job.carried !== true && job.conclusion !== "skipped").flatMap(({ name, started_at, completed_at }) => {
		const seconds = secondsBetween(started_at, completed_at);
		return seconds === null ? [] : [{
			name,
			seconds
		}];
	});
}
function shardSeconds(decision, run) {
	if (!isObject(decision) || !Array.isArray(decision.shards)) return [];
	const planned = decision.shards.slice(0, 256);
	const first = Number.isSafeInteger(decision.shard) ? Number(decision.shard) : 1;
	const total = Number.isSafeInteger(decision.of) ? Number(decision.of) : planned.length;
	return planned.map((_, index) => {
		const name = shardName(first + index, total);
		const job = (run.jobs ?? []).find((candidate) => name.test(candidate.name));
		const tests = (run.tests ?? []).filter((test) => test.job !== null && test.job === job?.name);
		return {
			shard: first + index,
			job: job?.name ?? null,
			seconds: job === void 0 ? null : secondsBetween(job.started_at, job.completed_at),
			test_seconds: sumKnown(tests.map((test) => test.seconds)),
			carried: job?.carried === true
		};
	});
}
function shardName(shard, total) {
	return new RegExp(`(?:^|[^\\d/])${shard}/${total}(?:$|[^\\d/])|\\(${shard}, ${total}(?:,|\\))`);
}
// packages/core/telemetry/build-run-record.ts
const FACTS = [...[
	"repository",
	"workflow",
	"workflow_path",
	"run_id",
	"attempt",
	"event",
	"branch",
	"base_branch"
], ...[
	"sha",
	"base_sha",
	"pull_request",
	"created_at",
	"started_at",
	"completed_at",
	"conclusion",
	"trust"
]];
function buildRunRecord({ run, jobs: listed, changes, parts, caches, cost }) {
	const jobs = listed === null ? null : detailJobs(listed, run.attempt);
	const own = parts.filter((part) => part.run_id === run.run_id && part.attempt === run.attempt);
	const decisions = union(own.map((part) => part.decisions));
	const facts = Object.fromEntries(FACTS.map((name) => [name, run[name]]));
	const record = emptyRecord({
		...facts,
		completed_at: run.completed_at === null ? null : lastEnd(jobs) ?? run.completed_at,
		changes,
		jobs,
		tests: union(own.map((part) => part.tests)),
		failures: union(own.map((part) => part.failures)),
		caches: union([...own.map((part) => part.caches), caches ?? null]),
		policy: own.map((part) => part.policy).find((policy) => policy !== null) ?? null,
		...cost != null && { cost },
		...givenFields({
			repository_id: run.repository_id ?? null,
			workflow_id: run.workflow_id ?? null
		}),
		...forkOf(run)
	});
	return decisions === null ? record : {
		...record,
		decisions: scoreDecisions(decisions, record)
	};
}
function forkOf({ trust, head_repository }) {
	return trust === "fork" && head_repository != null ? { head_repository } : {};
}
function lastEnd(jobs) {
	return (jobs ?? []).filter((job) => job.carried !== true).map((job) => job.completed_at).filter((end) => end !== null).sort().at(-1) ?? null;
}
function union(lists) {
	const knownLists = lists.filter((list) => list !== null);
	return knownLists.length === 0 ? null : knownLists.flat();
}
// actions/record-telemetry/list-runs.ts
const PAGE_SIZE = 100;
async function listRuns(rest, path, request, etag = null) {
	const created = createdFilter(request);
	const query = {
		per_page: PAGE_SIZE,
		page: request.page,
		...created !== null && { created }
	};
	const answer = await rest.getIfChanged(path, query, etag);
	if (!answer.isChanged) return {
		runs: [],
		goesOn: false,
		etag,
		isChanged: false
	};
	const items = isObject(answer.value) && Array.isArray(answer.value.workflow_runs) ? answer.value.workflow_runs : [];
	return {
		runs: items.flatMap((item) => placed(parseApiRun(item, () => {}))).sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at)),
		goesOn: answer.hasNext ?? items.length >= PAGE_SIZE,
		etag: answer.etag,
		isChanged: true
	};
}
function createdFilter({ from, to }) {
	const seconds = (time) => `${time.slice(0, 19)}Z`;
	if (from !== null) return to === null ? `>=${seconds(from)}` : `${seconds(from)}..${seconds(to)}`;
	return to === null ? null : `<=${seconds(to)}`;
}
function placed(run) {
	return run === null || run.created_at === null ? [] : [{
		...run,
		created_at: run.created_at
	}];
}
// actions/record-telemetry/session-limits.ts
const MIN_CALLS_LEFT = 100;
const MAX_SESSION_MS = 3e5;
const PROGRESS_MS = 1e3;
var SessionEnd = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
var SessionLimits = class {
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
	get calls() {
		return this.#rest.calls - this.#callsBefore;
	}
	check(read) {
		if (read >= this.#most.count) throw new SessionEnd("count");
		if (this.calls >= this.#most.calls) throw new SessionEnd("calls");
		if ((this.#rest.rate?.remaining ?? Number.POSITIVE_INFINITY) <= MIN_CALLS_LEFT) throw new SessionEnd("rate-limit");
		if (this.#ports.now().getTime() - this.#started >= MAX_SESSION_MS) throw new SessionEnd("time");
	}
	tell(read) {
		const now = this.#ports.now().getTime();
		if (now - this.#toldAt < PROGRESS_MS) return;
		this.#toldAt = now;
		const { count: wanted, calls: budget } = this.#most;
		const done = {
			read,
			wanted,
			budget,
			calls: this.calls
		};
		this.#ports.log.info(`Older runs: ${describeProgress(done, (now - this.#started) / 1e3)}`);
	}
};
// actions/record-telemetry/backfill-session.ts
const MAX_OPEN_RUNS_ASKED = 10;
const MAX_OPEN_SHARE = .25;
const MAX_TRIES = 5;
const MAX_FAILURES_IN_A_ROW = 3;
var BackfillSession = class {
	records = [];
	problems = [];
	#rest;
	#request;
	#limits;
	#path;
	#known;
	#etags = new Map();
	#spans;
	#open;
	#unchanged = 0;
	#failures = 0;
	constructor(rest, request, ports) {
		this.#rest = rest;
		this.#request = request;
		this.#limits = new SessionLimits(rest, request, ports);
		this.#path = `/repos/${request.repository}/actions/runs`;
		this.#known = new Map(request.known.map((record) => [recordKey(record), record]));
		this.#spans = request.cursor.spans;
		this.#open = request.cursor.open;
	}
	get cursor() {
		const isAnswered = this.records.length > 0;
		const open = this.#open.filter(({ tries }) => tries < MAX_TRIES || !isAnswered);
		return {
			spans: this.#spans,
			open,
			etags: this.#etags,
			learner: this.#learner
		};
	}
	get counts() {
		return {
			calls: this.#limits.calls,
			unchanged: this.#unchanged
		};
	}
	async readOpen() {
		const turns = Math.min(MAX_OPEN_RUNS_ASKED, Math.floor(this.#request.calls * MAX_OPEN_SHARE), this.#open.length);
		for (let turn = 0; turn < turns; turn += 1) {
			const [first, ...others] = this.#open;
			if (first === void 0) return;
			const outcome = await this.#readOpenRun(first);
			this.#open = outcome === null ? others : [...others, outcome];
		}
	}
	async readWindow(window) {
		let top = window.to;
		let reached = null;
		for (let place = {
			to: window.to,
			page: 1
		};;) {
			const list = await this.#list({
				...window,
				...place
			});
			for (const run of list.runs) {
				if (reached !== null && run.created_at < reached) this.#cover(reached, top ?? reached);
				top ??= run.created_at;
				await this.#readListed(run);
				reached = run.created_at;
			}
			if (!list.goesOn || reached === null) {
				if (window.to === null && place.to === null) this.#keepEtag(createdFilter(window), list.etag);
				break;
			}
			place = {
				to: reached,
				page: reached === place.to ? place.page + 1 : 1
			};
		}
		const end = top ?? window.from;
		if (end !== null) this.#cover(window.from, end);
	}
	get #learner() {
		return this.#request.learner ?? this.#request.cursor.learner;
	}
	#cover(from, to) {
		this.#spans = cover(this.#spans, {
			from,
			to
		});
	}
	async #list(asked) {
		this.#limits.check(this.records.length);
		const filter = asked.to === null ? createdFilter(asked) : null;
		try {
			const list = await listRuns(this.#rest, this.#path, asked, this.#etagOf(filter));
			if (!list.isChanged) this.#unchanged += 1;
			return list;
		} catch (error) {
			throw this.#refused(error);
		}
	}
	async #readListed(run) {
		if (run.workflow_path !== null && run.workflow_path === this.#learner) return;
		if (this.#has(run)) return;
		const unread = {
			runId: run.run_id,
			attempt: run.attempt,
			tries: 0
		};
		const outcome = run.status === "completed" ? await this.#read(run, unread) : unread;
		if (outcome === null || this.#open.some(({ runId }) => runId === outcome.runId)) return;
		if (this.#open.length >= 100) throw new SessionEnd("too-many-open");
		this.#open = [...this.#open, outcome];
	}
	async #readOpenRun(open) {
		const { runId: run_id, attempt } = open;
		if (this.#has({
			run_id,
			attempt
		})) return null;
		this.#limits.check(this.records.length);
		const path = `${this.#path}/${run_id}`;
		try {
			const answer = await this.#rest.getIfChanged(path, {}, this.#etagOf(path));
			if (!answer.isChanged) this.#unchanged += 1;
			const etag = answer.isChanged ? answer.etag : this.#etagOf(path);
			const run = answer.isChanged ? parseApiRun(answer.value, () => {}) : null;
			if (run?.status === "completed") return this.#has(run) ? null : await this.#read(run, open);
			this.#keepEtag(path, etag);
			return open;
		} catch (error) {
			if (error instanceof PacelineError && error.code === "api-missing") return null;
			throw this.#refused(error);
		}
	}
	async #read(run, open) {
		this.#limits.check(this.records.length);
		const { value: jobs, problems } = await fetchJobs(this.#rest, this.#request.repository, run.run_id, run.attempt);
		const failure = jobs === null ? problems.find(({ code }) => code !== "unknown-shape") : void 0;
		if (failure?.code === "api-limited") throw this.#ended(failure);
		if (failure !== void 0 && failure.code !== "api-missing") {
			this.#failures += 1;
			if (this.#failures >= MAX_FAILURES_IN_A_ROW) throw this.#ended(failure);
			return {
				...open,
				tries: open.tries + 1
			};
		}
		this.#failures = 0;
		this.problems.push(...problems.filter((problem) => problem !== failure));
		this.records.push(buildRunRecord({
			run,
			jobs,
			changes: null,
			parts: []
		}));
		this.#known.set(recordKey(run), { jobs: jobs ?? [] });
		this.#limits.tell(this.records.length);
		return null;
	}
	#has(run) {
		return (this.#known.get(recordKey(run))?.jobs ?? null) !== null;
	}
	#etagOf(asked) {
		return asked === null ? null : this.#request.cursor.etags.get(asked) ?? null;
	}
	#keepEtag(asked, etag) {
		if (asked !== null && etag !== null) this.#etags.set(asked, etag);
	}
	#refused(error) {
		if (!(error instanceof PacelineError)) return error;
		return this.#ended({
			code: error.code,
			source: this.#path,
			message: messageOf(error)
		});
	}
	#ended(problem) {
		this.problems.push(problem);
		return new SessionEnd(problem.code === "api-limited" ? "rate-limit" : "refused");
	}
};
// actions/record-telemetry/backfill.ts
async function backfill(rest, request, ports) {
	const spans = withoutLastHour(request.cursor.spans);
	const session = new BackfillSession(rest, {
		...request,
		cursor: {
			...request.cursor,
			spans
		}
	}, ports);
	ports.log.info(`Older runs: up to ${request.count}, with at most ${request.calls} calls to GitHub's API${allowance(rest)}`);
	const stopped = await untilItsEnd(async () => {
		await session.readOpen();
		for (const window of windowsBeside(spans)) await session.readWindow(window);
	});
	const { records, problems, cursor, counts } = session;
	const reached = cursor.spans[0]?.from ?? null;
	const { count: wanted, calls: budget } = request;
	const report = {
		wanted,
		budget,
		stopped,
		reached,
		read: records.length,
		open: cursor.open.length,
		...counts
	};
	ports.log.info(`Older runs: ${backfillHeadline(report)}. ${backfillDetails(report)}`);
	return {
		records,
		problems,
		cursor,
		report
	};
}
async function untilItsEnd(work) {
	try {
		await work();
		return "complete";
	} catch (error) {
		if (error instanceof SessionEnd) return error.reason;
		throw error;
	}
}
function allowance({ rate }) {
	return rate == null ? "" : ` (GitHub allows ${rate.remaining} more this hour)`;
}
// packages/core/duration/trained-models.ts
const MAX_WORKFLOWS = 20;
const MAX_RUNS = 2e3;
async function trainModels(records, previous = null) {
	const latest = [...groupBy(runHeaders(records), ({ series }) => series).values()].sort((a, b) => (b.at(-1)?.createdAt ?? 0) - (a.at(-1)?.createdAt ?? 0));
	const train = await loadNetworkTrainer();
	const trained = [];
	let learnt = 0;
	for (const runs of latest.slice(0, MAX_WORKFLOWS)) {
		if (learnt >= MAX_RUNS) break;
		const workflow = trainWorkflow(runs, findModels(previous, runs), train);
		learnt += workflow.learnt;
		trained.push(workflow);
	}
	const workflows = trained.map(({ range }) => range);
	return writeModels({
		version: MODELS_VERSION,
		features: MODELS_FEATURES,
		seed: 1,
		workflows
	}, trained.map(({ text }) => text));
}
function trainWorkflow(all, models, train) {
	const settled = all.slice(0, checkpoint(all));
	if (models !== null && models.knownRuns >= settled.length) return {
		range: models.range,
		text: models.text,
		learnt: 0
	};
	const { replay: storedReplay, later } = (models && resumeFrom(models, settled)) ?? {
		replay: void 0,
		later: settled.slice(-400)
	};
	const replay = new WorkflowReplay(settled[0]?.series ?? "", train, storedReplay);
	replay.arrive(later, new ActiveRuns(all.slice(-800)));
	return {
		range: storedReplay === void 0 ? rangeOf(later, null) : rangeOf(settled, models),
		text: JSON.stringify(replay.state),
		learnt: later.length
	};
}
function rangeOf(knownRuns, before) {
	const [first, last] = [knownRuns[0], knownRuns.at(-1)];
	const recent = knownRuns.slice(-400);
	return {
		series: last?.series ?? "",
		first: before?.range.first ?? first?.key ?? "",
		last: last?.key ?? "",
		until: new Date(last?.createdAt ?? 0).toISOString(),
		knownUntil: new Date(Math.max(...recent.map(endOf))).toISOString(),
		digest: digestOf(knownRuns)
	};
}
const LAST_RUNS = 50;
function checkpoint(runs) {
	const recent = runs.slice(-50);
	const longest = Math.max(...recent.map((run) => endOf(run) - run.createdAt));
	const settled = Math.max(...recent.map(endOf)) - 2 * longest;
	const later = runs.filter(({ createdAt }) => createdAt >= settled).length;
	return Math.max(1, runs.length - Math.min(LAST_RUNS, later));
}
function endOf({ record, createdAt }) {
	return Math.max(createdAt, instant(record.completed_at) ?? createdAt);
}
// actions/record-telemetry/learn-models.ts
async function learnModels(recorded, ports) {
	if (!isOnDefaultBranch(ports.context)) return [];
	const { records, sections } = await ports.history.read();
	if (records.length === 0) return [];
	const all = mergeRecords(records, recorded);
	try {
		const models = await trainModels(all, sections.get("models") ?? null).catch(() => trainModels(all));
		return [[MODELS_SECTION, models]];
	} catch (error) {
		ports.log.warn(`Duration models were not trained: ${messageOf(error)}`);
		return [];
	}
}
function isOnDefaultBranch({ ref, defaultBranch }) {
	return ref === null || defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}
// packages/core/github/find-pull-request.ts
async function findPullRequest(rest, repository, head) {
	const byCommit = () => listed(rest, `/repos/${repository}/commits/${head.sha}/pulls`, {}, head.sha);
	const owner = head.repository?.split("/")[0];
	if (owner === void 0 || head.branch === null || head.repository === repository) return byCommit();
	const ofBranch = {
		head: `${owner}:${head.branch}`,
		state: "all"
	};
	const byBranch = await listed(rest, `/repos/${repository}/pulls`, ofBranch, head.sha);
	return byBranch.value?.found ? byBranch : byCommit();
}
function listed(rest, path, query, sha) {
	return fetched(path, async (note) => {
		const pulls = [];
		for await (const item of rest.pages(path, query)) {
			const pull = readPull(item, note);
			if (pull?.head === sha) pulls.push(pull);
			if (pulls.length >= 100) break;
		}
		const pullRequest = pulls.find((pull) => pull.isOpen) ?? pulls[0];
		if (pullRequest === void 0) return { found: null };
		const { pull_request, base_branch, base_sha } = pullRequest;
		return { found: {
			pull_request,
			base_branch,
			base_sha
		} };
	});
}
function readPull(value, note) {
	return readAnswer(value, note, (pull) => {
		const number = pull.integer("number", 1);
		if (number === null) return null;
		const base = pull.object("base", (side) => ({
			ref: side.string("ref", 500),
			sha: side.string("sha", 64)
		}));
		return {
			pull_request: number,
			base_branch: base?.ref ?? null,
			base_sha: base?.sha ?? null,
			head: pull.object("head", (side) => side.string("sha", 64)),
			isOpen: pull.string("state", 20) === "open"
		};
	});
}
// packages/core/telemetry/caches/cache-work.ts
const COMMANDS = {
	javascript: /^Run (?:npm (?:ci|i|install|clean-install)|yarn(?: install| --|$)|pnpm (?:i|install)|bun install)\b/,
	python: /^Run (?:(?:python3? -m )?pip3? install|uv (?:sync|pip)|poetry install|pipenv (?:install|sync)|conda )\b/,
	go: /^Run go (?:build|test|vet|install|mod download)\b/,
	jvm: /^Run (?:(?:\.\/)?gradlew?|(?:\.\/)?mvnw?|sbt)\b/,
	ruby: /^Run bundle (?:install|check)\b/,
	rust: /^Run cargo (?:build|test|check|clippy|fetch)\b/,
	php: /^Run composer (?:install|update)\b/,
	dotnet: /^Run dotnet (?:restore|build|test)\b/
};
const KINDS = [
	[/setup-node|setup-bun|^(?:npm|yarn|pnpm)$/i, "javascript"],
	[/setup-python|setup-uv|^(?:pip|pipenv|poetry|uv)$/i, "python"],
	[/setup-go/i, "go"],
	[/setup-java|setup-gradle|^(?:gradle|maven|sbt)$/i, "jvm"],
	[/setup-ruby/i, "ruby"],
	[/rust-cache|setup-rust/i, "rust"],
	[/setup-php/i, "php"],
	[/setup-dotnet/i, "dotnet"]
];
function cacheWork(log, uses) {
	const claims = uses.map((use) => {
		const kind = kindOf(use);
		return {
			step: stepBehind(log, use.step, kind),
			isSure: kind !== null
		};
	});
	return claims.map(({ step, isSure }) => {
		const rivals = claims.filter((other) => other.step === step && (other.isSure || !isSure));
		return step === null || rivals.length > 1 || !rivals.some((other) => other.isSure === isSure) ? null : stepSeconds(log, step);
	});
}
function kindOf({ source, label }) {
	return (KINDS.find(([pattern]) => pattern.test(label ?? "")) ?? KINDS.find(([pattern]) => pattern.test(source ?? "")))?.[1] ?? null;
}
function stepBehind({ steps }, after, kind) {
	const patterns = kind === null ? Object.values(COMMANDS) : [COMMANDS[kind]];
	const found = steps.findIndex(({ title }, index) => index > after && patterns.some((pattern) => pattern?.test(title)));
	return found < 0 ? null : found;
}
function stepSeconds({ lines, steps }, step) {
	const timesOf = (index) => lines.filter((line) => line.step === index).flatMap(({ timestamp }) => timestamp ?? []);
	const own = timesOf(step);
	const start = own[0];
	const end = steps.length > step + 1 ? timesOf(step + 1)[0] ?? own.at(-1) : own.at(-1);
	if (start === void 0 || end === void 0) return null;
	const seconds = (Date.parse(end) - Date.parse(start)) / 1e3;
	return seconds >= 0 ? seconds : null;
}
// packages/core/telemetry/caches/read-cache-log.ts
const MAX_CACHES = 100;
const MAX_KEY_CHARACTERS = 512;
function readCacheLog(log, job) {
	const reader = new CacheLogReader(log);
	for (const line of log.lines) reader.read(line);
	return reader.records(job);
}
var CacheLogReader = class {
	#log;
	#looks = [];
	#open = [];
	#step = -1;
	#stepKey = null;
	#previousTime = null;
	#packingSince = null;
	#nameless = {
		bytes: null,
		end: null
	};
	constructor(log) {
		this.#log = log;
	}
	read(line) {
		if (line.step !== this.#step) this.#beginStep(line.step);
		const time = line.timestamp === null ? null : Date.parse(line.timestamp);
		if (line.header) this.#stepKey ??= keyInput(line.text);
		else this.#readWords(line, time);
		this.#previousTime = time ?? this.#previousTime;
	}
	records(job) {
		const byKey = new Map();
		const work = cacheWork(this.#log, this.#looks);
		for (const [index, look] of this.#looks.entries()) {
			const key = look.key ?? nameOf(look);
			if (byKey.has(key) || byKey.size >= MAX_CACHES) continue;
			byKey.set(key, {
				job,
				key,
				matched_key: look.matched,
				hit: look.hit,
				bytes: look.tangled ? null : look.bytes,
				restore_seconds: look.tangled ? null : secondsFrom(look.start, look.end),
				save_seconds: look.saveSeconds,
				work_seconds: work[index] ?? null,
				...look.source !== null && { source: look.source }
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
		this.#nameless = {
			bytes: null,
			end: null
		};
	}
	#readWords({ text, marker }, time) {
		if (marker === "command" && /\btar\b.{0,200} -cf /.test(text)) this.#packingSince = time;
		for (const [pattern, take] of WORDS) {
			const match = pattern.exec(text);
			if (match === null) continue;
			take.call(this, (match[1] ?? "").slice(0, MAX_KEY_CHARACTERS), time);
			return;
		}
	}
	hit(matched, time) {
		this.#openLook({
			matched,
			hit: "exact",
			key: matched
		}, time);
	}
	partial(matched, time) {
		this.#openLook({
			matched,
			hit: "partial",
			key: this.#stepKey
		}, time);
	}
	size(bytes) {
		const [only, ...others] = this.#open;
		if (only !== void 0 && others.length === 0) only.bytes = Number(bytes);
		this.#nameless.bytes = Number(bytes);
	}
	restored(_, time) {
		const done = this.#open.shift();
		if (done !== void 0) done.end = time;
		this.#nameless.end = time;
	}
	restoredFrom(matched) {
		if (this.#looks.some((look) => look.step === this.#step && look.matched === matched)) return;
		const isExact = this.#stepKey === null || this.#stepKey === matched;
		const key = this.#stepKey ?? matched;
		const { bytes, end } = this.#nameless;
		this.#add({
			matched,
			hit: isExact ? "exact" : "partial",
			key,
			bytes,
			end
		});
	}
	failed() {
		const broken = this.#open.shift();
		if (broken !== void 0) Object.assign(broken, {
			hit: "miss",
			matched: null,
			bytes: null,
			end: null
		});
	}
	miss(keys) {
		this.#add({
			hit: "miss",
			key: keys.split(", ")[0] ?? null
		});
	}
	missOf(label) {
		this.#add({
			hit: "miss",
			key: this.#stepKey,
			label: label.trim() === "" ? null : label.trim()
		});
	}
	saved(key, time) {
		const look = this.#lookFor(key);
		if (look === void 0) return;
		look.key = key;
		look.saveSeconds = secondsFrom(this.#packingSince, time);
		this.#packingSince = null;
	}
	unchanged(key) {
		const look = this.#looks.findLast(({ matched }) => matched === key);
		if (look !== void 0) Object.assign(look, {
			key,
			hit: "exact"
		});
	}
	#openLook(found, time) {
		const look = this.#add({
			...found,
			start: this.#previousTime ?? time
		});
		this.#open.push(look);
		if (this.#open.length > 1) for (const open of this.#open) open.tangled = true;
	}
	#add(known) {
		const unknown = {
			matched: null,
			bytes: null,
			start: null,
			end: null,
			saveSeconds: null,
			label: null
		};
		const source = actionOf(this.#log.steps[this.#step]?.title ?? "");
		const look = {
			...unknown,
			tangled: false,
			source,
			step: this.#step,
			...known
		};
		this.#looks.push(look);
		return look;
	}
	#lookFor(key) {
		const open = this.#looks.filter((look) => look.key === null);
		return this.#looks.findLast((look) => look.key === key) ?? open.findLast(({ label }) => label !== null && key.includes(label)) ?? open.findLast(({ matched, label }) => label === null && (matched === null || shareBeginning(matched, key)));
	}
};
const { hit, partial, size, restored, restoredFrom, failed, miss, missOf, saved, unchanged } = CacheLogReader.prototype;
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
	[/^Cache hit occurred on the primary key (.+), not saving cache\.?$/, unchanged]
];
function nameOf({ source, label }) {
	return [source ?? "unknown action", label].filter((part) => part !== null).join(": ");
}
function actionOf(title) {
	return /^Run ([\w.-]{1,100}\/[\w./-]{1,200}(?:@[\w./-]{1,200})?)$/.exec(title)?.[1] ?? null;
}
function keyInput(text) {
	return /^\s{1,8}key: (.+)$/.exec(text)?.[1]?.slice(0, MAX_KEY_CHARACTERS) ?? null;
}
function shareBeginning(left, right) {
	let shared = 0;
	while (shared < left.length && left[shared] === right[shared]) shared += 1;
	return shared >= 8;
}
function secondsFrom(start, end) {
	return start === null || end === null || end < start ? null : (end - start) / 1e3;
}
// actions/record-telemetry/read-caches.ts
const MAX_LOGS = {
	auto: 20,
	all: 200
};
const MAX_PARALLEL_LOGS = 5;
const MAX_LOG_BYTES = 16777216;
async function readCaches(choice, jobs, rest, repository) {
	const chosen = chooseJobs(choice, jobs);
	if (chosen.length === 0) return {
		caches: null,
		problems: []
	};
	const jobLogs = await inParallel(chosen, MAX_PARALLEL_LOGS, async ({ id, name }) => {
		const { value, problems } = await fetchJobLog(rest, repository, id, MAX_LOG_BYTES);
		return {
			caches: value === null ? [] : readCacheLog(parseJobLog(value), name),
			problems
		};
	});
	const problems = jobLogs.flatMap((one) => one.problems).filter(({ code }) => code !== "api-missing");
	return {
		caches: jobLogs.flatMap((one) => one.caches),
		problems
	};
}
function chooseJobs(choice, jobs) {
	if (choice === false) return [];
	const ran = jobs.filter(({ conclusion, steps }) => conclusion !== "skipped" && (steps?.length ?? 0) > 0);
	if (choice === true) return ran.slice(0, MAX_LOGS.all);
	return ran.map((job) => ({
		job,
		chance: cacheChance(job)
	})).filter(({ chance }) => chance > 0).sort((a, b) => b.chance - a.chance).slice(0, MAX_LOGS.auto).map(({ job }) => job);
}
function cacheChance({ steps }) {
	const names = (steps ?? []).map(({ name }) => name);
	if (names.some((name) => /cache/i.test(name))) return 3;
	if (names.some((name) => /^Post .*set.?up/i.test(name))) return 2;
	return names.some((name) => name.startsWith("Post ") && !/checkout/i.test(name)) ? 1 : 0;
}
// actions/record-telemetry/read-run.ts
async function readRun(target, options, rest, ports) {
	const { repository, runId } = target;
	const runAnswer = await fetchRun(rest, repository, runId, target.attempt);
	if (runAnswer.value === null) {
		const [problem] = runAnswer.problems;
		const code = problem === void 0 || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
		throw new PacelineError(code, `run ${runId}: ${problem?.message ?? "no answer"}`);
	}
	const problems = [...runAnswer.problems];
	const value = (answer) => {
		problems.push(...answer.problems);
		return answer.value;
	};
	const withPull = await withPullRequest(runAnswer.value, rest, repository, value);
	const fetched = value(await fetchJobs(rest, repository, runId, withPull.attempt));
	const jobs = fetched === null ? null : detailJobs(fetched, withPull.attempt);
	const { records: parts } = await ports.history.readParts(runId);
	const before = withPull.event === "push" ? beforePush(withPull, parts, ports.context) : null;
	const run = before === null ? withPull : {
		...withPull,
		base_sha: before
	};
	const change = await readChange(changedRun(run, before, ports.context.defaultBranch), rest, repository);
	problems.push(...change.problems);
	const changes = change.known ? {
		files: change.files,
		truncated: change.truncated
	} : null;
	const logs = await readCaches(options.caches, ranHere(jobs), rest, repository);
	problems.push(...logs.problems);
	const cost = jobs === null ? null : priceJobs(run, jobs, options);
	const storedCost = cost === null ? null : costRecord(cost);
	return {
		record: buildRunRecord({
			run,
			jobs: fetched,
			changes,
			parts,
			caches: logs.caches,
			cost: storedCost
		}),
		cost,
		problems
	};
}
async function withPullRequest(run, rest, repository, value) {
	if (run.event === "merge_group") return {
		...run,
		...queueOf(run)
	};
	if (run.pull_request !== null || run.sha === null || run.event?.startsWith("pull_request") !== true) return run;
	const head = {
		sha: run.sha,
		branch: run.branch,
		repository: run.head_repository
	};
	return {
		...run,
		...value(await findPullRequest(rest, repository, head))?.found
	};
}
function changedRun(run, before, defaultBranch) {
	const { event, branch, sha, pull_request: pullRequest } = run;
	return {
		event,
		branch,
		sha,
		pullRequest,
		baseSha: event === "push" ? before : run.base_sha,
		defaultBranch
	};
}
function beforePush({ run_id, trust }, parts, context) {
	if (context.runId === run_id && context.baseSha !== null) return context.baseSha;
	if (trust !== "trusted") return null;
	return parts.filter((part) => part.run_id === run_id && /^[0-9a-f]{40,64}$/.test(part.base_sha ?? ""))[0]?.base_sha ?? null;
}
function ranHere(jobs) {
	return (jobs ?? []).filter(({ carried }) => carried !== true);
}
function priceJobs(run, jobs, { prices, carbonIntensity }) {
	const isPublic = run.isPrivate === null ? null : !run.isPrivate;
	return priceRun(jobs, {
		isPublic,
		time: run.started_at,
		givenPrices: prices,
		carbonIntensity
	});
}
// actions/record-telemetry/record-run.ts
async function recordRun(runId, request, ports) {
	const { rest, repository } = repositoryAccess(ports);
	const read = await readRun({
		repository,
		runId,
		attempt: attemptOf(runId, ports)
	}, {
		caches: request.caches,
		prices: givenPrices(request),
		carbonIntensity: request["carbon-intensity"]
	}, rest, ports);
	const { records: earlier } = await ports.history.read();
	return recorded("run", {
		...read,
		comparison: compareRun(read.record, earlier)
	}, request, ports);
}
async function recordMerge(request, ports) {
	const { runId } = ports.context;
	if (runId === null && request.backfill === 0) throw new InputError([{
		name: "junit",
		place: "input",
		given: null,
		expected: "globs of test reports, or run-id or backfill with a token"
	}]);
	return recorded("merge", {
		record: partRecord(ports.context, runId ?? NO_RUN),
		problems: [],
		cost: null,
		comparison: null
	}, request, ports);
}
const NO_RUN = 0;
async function recorded(mode, { record, problems, cost, comparison }, request, ports) {
	const older = request.backfill === 0 ? null : await olderRuns(record, request, ports);
	const learnt = await learnModels([...mode === "run" ? [record] : [], ...older?.records ?? []], ports);
	return toResult({
		mode,
		record,
		reports: [],
		older,
		artifact: ports.context.runId === null ? null : artifactName(record.run_id, record.attempt),
		noCache: null,
		sections: new Map([...older?.section ?? [], ...learnt]),
		out: request.out,
		warnings: [...apiWarnings(problems), ...olderWarnings(older?.problems ?? [])],
		cost,
		comparison
	});
}
function givenPrices({ prices }) {
	const read = prices.map((line) => ({
		line,
		price: parseGivenPrice(line)
	}));
	const wrong = read.filter(({ price }) => price === null);
	const expected = "label=price, in US dollars per minute, such as my-runner=0.008";
	if (wrong.length === 0) return read.flatMap(({ price }) => price ?? []);
	throw new InputError(wrong.map(({ line }) => ({
		name: "prices",
		place: "input",
		given: line,
		expected
	})));
}
async function olderRuns(record, request, ports) {
	const { rest, repository } = repositoryAccess(ports);
	const { triggeringRun, workflowPath } = ports.context;
	const { records, sections } = await ports.history.read();
	const read = await backfill(rest, {
		repository,
		count: request.backfill,
		calls: request["backfill-calls"],
		known: record.jobs === null ? records : [...records, record],
		cursor: parseCursor(sections.get(BACKFILL_SECTION), repository),
		learner: triggeringRun === null ? null : workflowPath
	}, ports);
	return {
		...read,
		section: [[BACKFILL_SECTION, writeCursor(read.cursor, repository)]]
	};
}
function attemptOf(runId, { context }) {
	if (context.triggeringRun?.runId === runId) return context.triggeringRun.attempt;
	return context.runId === runId ? context.attempt : void 0;
}
export { recordMerge, recordRun };
