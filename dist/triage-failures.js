import { $t as flag, At as table, Ct as details, Gt as InputError, Ht as countBy, Lt as withSlashes, Nt as fileName, O as repositoryAccess, Ot as paragraph, Rt as sha256, Tt as line, Ut as addTo, Vt as groupBy, X as leadsOut, Yt as defineAction, an as text, bt as bullets, dt as sumBy, ft as countOf, ht as formatCount, it as roundTo, kt as strong, nn as list, qt as PacelineError, tn as integer, ut as sum, vt as formatShare, xt as code } from "./runner.js";
import { n as fetchJobLog, t as parseJobLog } from "./shared/parse-job-log.js";
import { t as fetchJobs } from "./shared/fetch-jobs.js";
import { a as seriousProblem, i as moreReports, r as distinctProblems } from "./shared/report-row.js";
import { r as readReports, t as ALL_CASES } from "./shared/record-limits.js";
// packages/core/triage/find-flaky-tests.ts
function findFlakyTests(records) {
	const commits = new Map();
	for (const runs of byCommit(records)) for (const test of flippedTests(runs)) addTo(commits, test);
	return [...commits].map(([test, count]) => ({
		...JSON.parse(test),
		commits: count
	})).sort((a, b) => b.commits - a.commits);
}
function byCommit(records) {
	const trusted = records.filter(({ sha, trust }) => sha !== null && trust === "trusted");
	return [...groupBy(trusted, ({ repository, workflow, workflow_path, sha }) => JSON.stringify([
		repository,
		workflow_path ?? workflow,
		sha
	])).values()];
}
function flippedTests(runs) {
	const passedJobs = new Set(runs.flatMap(({ jobs }) => jobs ?? []).flatMap(({ name, conclusion }) => conclusion === "success" ? [name] : []));
	const runPassed = runs.some(({ conclusion }) => conclusion === "success");
	const passed = ({ job }) => job === null ? runPassed : passedJobs.has(job);
	const failures = runs.flatMap(({ failures }) => failures ?? []);
	return new Set(failures.filter(passed).map(({ file, name }) => JSON.stringify({
		file,
		name
	})));
}
// actions/triage-failures/read-failed-jobs.ts
const MAX_LOG_BYTES = 67108864;
const MAX_LOGS = 20;
async function readLogFiles(paths, job, attempt, ports) {
	const logFiles = await Promise.all(paths.map(async (path) => ({
		path,
		log: await readLogFile(path, ports)
	})));
	const missing = logFiles.filter(({ log }) => log === null);
	if (missing.length > 0) throw new InputError(missing.map(({ path }) => ({
		name: "log",
		place: "input",
		given: path,
		expected: "a file with a job's log"
	})));
	return {
		jobs: logFiles.map(({ path, log }) => {
			const { text = "", skippedLines = 0 } = log ?? {};
			return {
				job: job ?? baseName(path),
				log: text,
				skippedLines,
				attempt
			};
		}),
		unread: []
	};
}
async function readLogFile(path, { workspace, workspaceAt }) {
	const portable = withSlashes(path);
	const slash = portable.lastIndexOf("/");
	return leadsOut(portable) ? workspaceAt(path.slice(0, slash + 1)).readEnd(path.slice(slash + 1), MAX_LOG_BYTES) : workspace.readEnd(portable, MAX_LOG_BYTES);
}
function baseName(path) {
	return fileName(withSlashes(path)).replace(/\.(?:log|txt)$/, "");
}
async function readFailedJobs(rest, repository, run) {
	const jobList = await fetchJobs(rest, repository, run.runId, run.attempt);
	if (jobList.value === null) {
		const [problem] = jobList.problems;
		const code = problem === void 0 || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
		throw new PacelineError(code, `the jobs of run ${run.runId} could not be read: ${problem?.message}`);
	}
	const failed = jobList.value.filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
	const jobs = [];
	const unread = failed.slice(MAX_LOGS).map(({ name }) => ({
		job: name,
		reason: `only ${MAX_LOGS} logs are read`
	}));
	for (const { id, name, steps } of failed.slice(0, MAX_LOGS)) {
		const { value: log, problems } = await fetchJobLog(rest, repository, id, MAX_LOG_BYTES);
		if (log === null) unread.push({
			job: name,
			reason: problems[0]?.message ?? "no log"
		});
		else jobs.push({
			job: name,
			log,
			attempt: run.attempt,
			failedSteps: failedSteps(steps ?? null)
		});
	}
	return {
		jobs,
		unread
	};
}
function failedSteps(steps) {
	if (steps === null || steps.length === 0) return null;
	return steps.filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
}
// actions/triage-failures/read-failing-tests.ts
async function readFailingTests(globs, ports) {
	const { rows, failures, isWhole, leftOut } = await readReports({
		globs,
		jobsOf: () => () => null,
		keep: ALL_CASES,
		timesCount: false
	}, ports);
	const unread = distinctProblems(rows).map((one) => `${one.report.path}: ${one.problem.message}${moreReports(one)}`);
	if (leftOut !== null) unread.unshift(leftOut.message);
	for (const message of unread) ports.log.warn(message);
	const isIncomplete = leftOut !== null || !isWhole || rows.some((row) => seriousProblem(row) !== void 0);
	if (!rows.some(({ cases }) => (cases ?? 0) > 0) || failures.length === 0 && isIncomplete) return null;
	return failures.map(({ file, name }) => ({
		file,
		name
	}));
}
// packages/core/triage/triage-summary.ts
const MAX_FULL_FAILURES = 3;
function triageSummary({ jobs, unread, rerun }) {
	const failures = [...groupBy(jobs, ({ fingerprint }) => fingerprint).values()];
	return {
		title: "triage-failures",
		blocks: [
			...jobs.length + unread.length === 0 ? [paragraph("✅ Nothing failed.")] : [],
			...failures.slice(0, MAX_FULL_FAILURES).flatMap((group) => failureBlocks(group, rerun)),
			...failures.length > MAX_FULL_FAILURES ? [furtherFailures(failures.slice(MAX_FULL_FAILURES))] : [],
			...unread.map(({ job, reason }) => paragraph(line`⚠️ ${code(job)}: unknown, its log could not be read (${reason}).`)),
			...jobs.length > 0 ? [paragraph(TRUST)] : []
		]
	};
}
const TRUST = "These probabilities come from fixed rules and published base rates, not from this repository's history; no verdict has been compared with its outcome yet.";
function failureBlocks(group, rerun) {
	const [first] = group;
	if (first === void 0) return [];
	const reasons = bullets([
		...probableAlternative(first),
		...testReasons(first),
		retryReason(first, rerun)
	].slice(0, 3));
	return [
		paragraph(headline(first, group.length - 1)),
		...evidenceBlocks(first),
		reasons
	];
}
function headline(job, more) {
	const others = more > 0 ? ` and ${countOf(more, "more job")}` : "";
	const share = `(${CATEGORY_NAMES[job.category]}, ${formatShare(job.confidence)}).`;
	return line`❌ ${strong([code(job.job), `${others}: ${verdictText(job)}`])} ${share}`;
}
function verdictText({ cause, category }) {
	return `${CAUSE_NAMES[cause]}${CONSEQUENCES[category]}`;
}
function evidenceBlocks({ evidence, step }) {
	const [best] = evidence;
	if (best === void 0) return [paragraph("Evidence unknown: no line of the log explains the failure.")];
	const place = step === null ? "" : line` of ${code(step)}`;
	return [paragraph(line`${code(cut(best.text))} — line ${formatCount(best.line)}${place}`)];
}
const MAX_LINE_CHARACTERS = 300;
function cut(text) {
	return text.length > MAX_LINE_CHARACTERS ? `${text.slice(0, MAX_LINE_CHARACTERS)}…` : text;
}
const MIN_SHOWN_PROBABILITY = .15;
function probableAlternative({ category, probabilities }) {
	const shares = Object.keys(CATEGORY_NAMES).filter((other) => other !== category && probabilities[other] >= MIN_SHOWN_PROBABILITY).map((other) => `${CATEGORY_NAMES[other]} ${formatShare(probabilities[other])}`);
	return shares.length > 0 ? [`could also be: ${shares.join(", ")}`] : [];
}
function testReasons({ failingTests, knownFlaky }) {
	if (failingTests.length === 0) return [];
	const [flaky] = knownFlaky;
	if (flaky === void 0) return [`${countOf(failingTests.length, "failing test")}, none known to be flaky`];
	const commits = countOf(flaky.commits, "commit");
	return [line`${knownFlaky.length} of ${countOf(failingTests.length, "failing test")} known to be flaky: ${code(cut(flaky.name))} failed and passed on ${commits}`];
}
function retryReason({ retry }, rerun) {
	if (!retry.decision) return `no re-run: ${retry.reason}`;
	if (rerun === null) return `a re-run is worth it: ${retry.reason}`;
	return rerun.started ? `re-run started: ${retry.reason}` : `re-run not started: ${rerun.reason}`;
}
const MAX_ROWS = 12;
function furtherFailures(failures) {
	const rows = failures.slice(0, MAX_ROWS).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const name = others.length > 0 ? `${first.job} and ${others.length} more` : first.job;
		return [[
			code(name),
			verdictText(first),
			formatShare(first.confidence),
			code(cut(first.evidence[0]?.text ?? "unknown"))
		]];
	});
	return details(countOf(failures.length, "further failure"), [table([
		{ title: "job" },
		{ title: "verdict" },
		{
			title: "share",
			align: "right"
		},
		{ title: "evidence" }
	], rows)]);
}
const CATEGORY_NAMES = {
	flaky: "flaky",
	infra: "infra",
	code: "code"
};
const CONSEQUENCES = {
	flaky: ", likely not your change",
	infra: ", not your change",
	code: ""
};
const CAUSE_NAMES = {
	network: "network",
	service: "a service failed",
	timeout: "timeout",
	"out-of-memory": "out of memory",
	disk: "disk full",
	"runner-lost": "the runner was lost",
	"rate-limit": "rate limit",
	cancelled: "cancelled",
	permission: "missing permission or credentials",
	"not-found": "something required does not exist",
	"dependency-install": "dependencies could not be installed",
	compile: "the code does not compile or load",
	lint: "lint",
	"test-assertion": "a test fails",
	crash: "a crash",
	"merge-conflict": "merge conflict",
	"flaky-test": "a flaky test",
	unknown: "cause unknown"
};
// actions/triage-failures/to-result.ts
const outputs = {
	category: "`flaky`, `infra` or `code`; `mixed` if jobs differ, `none` if nothing failed.",
	retry: "`true` if every failed job can pass in a re-run.",
	jobs: "JSON array with `job`, `category`, `cause`, `confidence`, `retry` and `fingerprint` for each failed job."
};
function toResult(triage, rerunOf) {
	const { jobs, unread } = triage;
	const retry = jobs.length > 0 && unread.length === 0 && jobs.every((job) => job.retry.decision);
	const effects = retry && rerunOf !== null ? { rerun: {
		kind: "rerun-failed-jobs",
		runId: rerunOf,
		reason: jobs[0]?.retry.reason ?? ""
	} } : {};
	return {
		outputs: {
			category: commonCategory(jobs, unread.length),
			retry,
			jobs: JSON.stringify(jobs.map(brief))
		},
		data: triage,
		summary: triageSummary({
			...triage,
			rerun: null
		}),
		annotations: jobs.slice(0, MAX_ANNOTATIONS).map(annotate),
		effects,
		settle: ({ rerun }) => rerun === void 0 ? {} : { summary: triageSummary({
			...triage,
			rerun: {
				started: rerun.done,
				reason: rerun.reason
			}
		}) }
	};
}
const MAX_ANNOTATIONS = 10;
function annotate(job) {
	const evidence = job.evidence[0]?.text.slice(0, 500) ?? "no line of the log explains it";
	return {
		level: "notice",
		title: `${job.job}: ${verdictText(job)} (${job.category}, ${formatShare(job.confidence)})`,
		message: evidence
	};
}
function commonCategory(jobs, unread) {
	const categories = new Set(jobs.map(({ category }) => category));
	const [only = unread > 0 ? "unknown" : "none"] = categories;
	return categories.size > 1 ? "mixed" : only;
}
function brief({ job, category, cause, confidence, retry, fingerprint }) {
	return {
		job,
		category,
		cause,
		confidence,
		retry: retry.decision,
		fingerprint
	};
}
// packages/core/logs/mask-line.ts
function maskLine(text) {
	const line = text.slice(0, MAX_CHARACTERS$2).trim();
	return MASKS.reduce((masked, [pattern, name]) => masked.replace(pattern, name), line).replace(/\s+/g, " ");
}
const MAX_CHARACTERS$2 = 400;
const MASKS = [
	[/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"<>)]+/gi, "<url>"],
	[/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
	[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
	[/\b0x[0-9a-f]+\b/gi, "<hex>"],
	[/\b(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<address>"],
	[/(?:[A-Za-z]:)?(?:[\w.@+~-]*[\\/])+(?=[\w.@+~-])/g, "<dir>/"],
	[/\b\d[\d,._]*(?: ?(?:ns|µs|us|ms|s|sec|seconds?|m|min|minutes?|h|[kKMGT]i?B|%))?(?!\w)/g, "<n>"]
];
// packages/core/triage/classify-failure.ts
const PRIOR = {
	code: .83,
	infra: .07,
	flaky: .1
};
const FURTHER_CAUSE = .3;
const INSIDE_A_TEST = -2.5;
const ABOUT_A_TEST = .6;
const NAMEABLE = .55;
const RULES_ARE_WRONG = .03;
const CATEGORIES = [
	"flaky",
	"infra",
	"code"
];
const NO_STEP_FAILED = -6;
function classifyFailure(signals, history, noStepFailed = false) {
	const logits = CATEGORIES.map((category) => Math.log(PRIOR[category]) + support(signals, category));
	const insideTest = signals.some(({ cause, relevance }) => cause === "test-assertion" && relevance >= ABOUT_A_TEST);
	const probabilities = soften(softmax(CATEGORIES.map((category, index) => {
		const logit = logits[index] ?? 0;
		if (category === "infra" && insideTest && !noStepFailed) return logit + INSIDE_A_TEST;
		if (category !== "infra" && noStepFailed) return logit + NO_STEP_FAILED;
		return category === "flaky" ? logit + history.weight : logit;
	})));
	const category = CATEGORIES.reduce((a, b) => probabilities[b] > probabilities[a] ? b : a);
	const decisive = noStepFailed ? null : signals.find(({ favours }) => favours === category) ?? null;
	const confidence = probabilities[category];
	return {
		category,
		cause: noStepFailed ? "runner-lost" : causeOf(category, confidence, decisive, history),
		confidence,
		probabilities,
		decisive
	};
}
function causeOf(category, confidence, decisive, history) {
	if (confidence < NAMEABLE) return "unknown";
	if (category === "flaky" && history.weight > (decisive?.weight ?? 0)) return "flaky-test";
	return decisive?.cause ?? "unknown";
}
function support(signals, category) {
	const byCause = new Map();
	for (const { cause, favours, weight } of signals) if (favours === category) byCause.set(cause, Math.max(byCause.get(cause) ?? 0, weight));
	const [strongest = 0, ...others] = [...byCause.values()].sort((a, b) => b - a);
	return strongest + FURTHER_CAUSE * sum(others);
}
function softmax(logits) {
	const highest = Math.max(...logits);
	const weights = logits.map((logit) => Math.exp(logit - highest));
	const total = sum(weights);
	return weights.map((weight) => weight / total);
}
function soften(shares) {
	const even = RULES_ARE_WRONG / CATEGORIES.length;
	const [flaky = 0, infra = 0] = shares.map((share) => roundTo(.97 * share + even, 3));
	return {
		flaky,
		infra,
		code: roundTo(1 - flaky - infra, 3)
	};
}
// packages/core/triage/decide-retry.ts
const MIN_CONFIDENCE = .8;
const MAX_ATTEMPTS = 2;
const NEVER = new Set([
	"compile",
	"lint",
	"merge-conflict"
]);
const FORBIDS = 2.4;
const NEAR = .6;
function decideRetry({ category, cause, confidence }, signals, history, { attempt, ground }) {
	const never = signals.find((signal) => NEVER.has(signal.cause) && signal.weight >= FORBIDS);
	if (never !== void 0) return refuse(`a ${never.cause} failure would recur on the same commit`);
	if (category === "code") return refuse("the code fails, and would fail again on the same commit");
	if (attempt >= MAX_ATTEMPTS) return refuse(`attempt ${attempt} failed too`);
	const percent = `${Math.round(100 * confidence)} %`;
	if (category === "flaky") return decideFlaky(history, percent);
	const lasting = signals.find((signal) => signal.lasting && signal.favours === category && signal.relevance >= NEAR);
	if (lasting !== void 0) return refuse(`${lasting.cause} problems do not go away by themselves`);
	if (ground === "own") return refuse("the project's own command printed it and may have failed for another reason");
	if (confidence < MIN_CONFIDENCE) return refuse(`only ${percent} sure that the infrastructure is the cause`);
	return {
		decision: true,
		reason: `${cause} problems are temporary: ${percent} sure, first attempt`
	};
}
function decideFlaky({ complete, tests }, percent) {
	if (tests.length === 0) return refuse("no failing test is known to have passed and failed on the same commit");
	if (!complete) return refuse("a test not known to be flaky failed too");
	return {
		decision: true,
		reason: `${tests.length === 1 ? "the failing test" : `all ${tests.length} failing tests`} passed and failed on the same commit before: ${percent} sure, first attempt`
	};
}
function refuse(reason) {
	return {
		decision: false,
		reason
	};
}
// packages/core/triage/error-vocabulary.ts
const LEAD = String.raw`^(?:[\s|>*#•!]{0,40}|E {2,}|#\d+ [\d.]+ +|\[[^\]]{1,60}\] *|[\w./@-]{1,60}: |\d[\d:.,TZ /-]{5,30} ){0,3}`;
const shapes = [
	{
		id: "located-error",
		pattern: /^(?:\[ERROR\] )?\s*[^\s:(]\S{0,300}?(?::\d+(?:[:.]\d+)?|\(\d+(?:,\d+)?\)|:\[\d+,\d+\])(?:\s?:? ?-? ?(?:fatal |syntax |internal compiler )?error\b|(?<=\]) \S)|^\s*error\[\w{1,20}\]: /i,
		points: 6
	},
	{
		id: "failed-because",
		pattern: /^\W{0,20}(?:FAIL(?:ED|URE)?|ERROR)\b.{0,30}\s\S{1,400} - \S/,
		points: 7.5
	},
	{
		id: "exception",
		pattern: new RegExp(`${LEAD}(?:Uncaught |Caused by: |Unhandled exception[.:] ?)?(?:[A-Za-z_]\\w*(?:\\.|::)){0,12}\\w*(?:Error|Exception|Interrupt|Failure|Timeout)(?: ?: |:$|$| \\[)`),
		points: 5.5
	},
	{
		id: "panic",
		pattern: /^(?:thread '.{1,200}' .{0,40}panicked at|panic: |fatal error: |FATAL ERROR: |\*\*\* (?:SIG|stack smashing|buffer overflow))/,
		points: 5.5
	},
	{
		id: "severity",
		pattern: new RegExp(`${LEAD}(?:npm )?(?:\\w{1,20} )?(?:fatal|error|err!|panic|critical|severe|E)(?:\\[\\w{1,20}\\]| \\(?\\w{1,40}\\)?)?(?: ?:|!:? | - |(?<=\\)) )`, "i"),
		points: 5
	},
	{
		id: "severity-tag",
		pattern: /^\s*(?:\[(?:ERROR|FATAL|CRITICAL)\]|npm (?:error|ERR!)|ERROR|FATAL)\s+\S/,
		points: 4.5
	},
	{
		id: "failed-item",
		pattern: /^[\s\W]{0,20}(?:FAIL(?:ED|URE)?|not ok|ERRORED|BROKEN)\b.{0,3}\s*\S/,
		points: 4.5
	},
	{
		id: "failed-mark",
		pattern: /^\s*(?:[✗✘✖×●❌]|\d+\) )\s*\S/,
		points: 3.5
	},
	{
		id: "failed-result",
		pattern: /(?:\.\.\. ?|: |\s{2,}|\s)(?:FAIL(?:ED|URE)?|ERROR)\b/,
		points: 3.5
	},
	{
		id: "test-heading",
		pattern: /^(?:_{4,} .{1,300} _{4,}|={4,} (?:FAIL|ERROR): .{1,300}|[!=*-]{6,} .{0,200}(?:Error|Interrupt|Exception).{0,20} [!=*-]{6,})$/,
		points: 4.5
	},
	{
		id: "ended",
		pattern: /\b(?:timed out|took >|ran over|deadline exceeded|timeout (?:exceeded|expired|reached)|out of memory|no space left|killed|terminated|core dumped|lost communication|shutdown signal|was cancell?ed)\b/i,
		points: 3
	},
	{
		id: "signal",
		pattern: /\bSIG[A-Z]{3,6}\b/,
		points: 3
	},
	{
		id: "located",
		pattern: /^\s*(?:\.{0,2}\/)?[\w./\\@+-]{1,300}\.\w{1,6}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)): \S/,
		points: 3
	},
	{
		id: "error-word",
		pattern: /(?<![\w./\\=-])(?:error|failure|failed|fails|fatal|fault|crash(?:ed)?|panicked)(?![\w/\\=-]|\.\w)/i,
		points: 2.5
	}
];
const complaints = [
	{
		id: "inability",
		pattern: /\b(?:cannot|can't|can not|could ?n[o']t|unable to|does ?n[o']t|did ?n[o']t|is ?n[o']t|are not|must(?: not)? be|refusing|not allowed|not supported)\b/i,
		points: 1.5
	},
	{
		id: "absence",
		pattern: /\b(?:not found|no such|not declared|not defined|undefined|undeclared|unresolved|unknown|missing|does not exist|not exist|no matching|nothing matches)\b/i,
		points: 1.5
	},
	{
		id: "refusal",
		pattern: /\b(?:denied|refused|rejected|forbidden|unauthori[sz]ed|not authori[sz]ed|bad credentials|expired|exceed(?:ed|s)?|more than .{1,40} (?:maximum|limit|allowed)|too ?many|too (?:large|long|old)|rate limit(?:ed|ing)?|out of sync)\b/i,
		points: 1.5
	},
	{
		id: "connection",
		pattern: /\b(?:E(?:CONN\w+|NOTFOUND|TIMEDOUT|AI_AGAIN|PIPE)|connection (?:reset|refused|closed|timed out|broken)|could not resolve|dns|broken pipe|unexpected EOF|network|hash sum mismatch)\b/i,
		points: 1.5
	},
	{
		id: "time",
		pattern: /\b(?:timed? ?out|timeout|took >|ran over|deadline exceeded)\b/i,
		points: 1.5
	},
	{
		id: "resources",
		pattern: /\b(?:out of memory|no space left|heap limit|killed|cannot allocate|ENOSPC|ENOMEM|quota)\b/i,
		points: 2.5
	},
	{
		id: "death",
		pattern: /\b(?:segmentation fault|core dumped|abort(?:ed|ing)?|terminated|lost communication|shutdown signal|unhealthy|cancell?ed|crashed)\b/i,
		points: 1.5
	},
	{
		id: "contradiction",
		pattern: /\b(?:expected|should(?: not)?|but (?:got|was|found)|want(?:ed)?|to (?:be|equal|match|contain)|mismatch(?:ed)?|unexpected|assert\w*|conflict|incompatible|invalid|illegal|wrong|dirty|regression)\b/i,
		points: 1.5
	}
];
const doubts = [
	{
		id: "consequence",
		pattern: /\b(?:exit(?:ed|ing)?(?: with)?(?: exit)?(?: an?)?(?: (?:non-?zero|error))? (?:code|status)|returned (?:a )?non-?zero|(?:command|script|build|step|job|task|process|run|tests?|compilation|target|goal|implementation)s?(?: ['"`][^'"`]{1,200}['"`]| \S{1,60})? (?:(?:has|have|was|were) )?(?:failed|errored|aborted|stopped)(?=$|[.!:,]| with\b)|to rerun|failed to (?:build one|execute goal)|(?:could not compile|aborting|failed) .{0,80}due to\b|errors? (?:occurred|were emitted|generated)|(?:see|check) (?:the )?(?:\w+ )?(?:log|output)s?\b|above for\b|log above|complete log of this run)/i,
		points: -3.5
	},
	{
		id: "make",
		pattern: /^(?:\w+-)?g?make(?:\[\d+\])?: \*\*\*/,
		points: -3.5
	},
	{
		id: "no-reason",
		pattern: /^(?!\s*assert).*(?:failed|failure|error|exception|interrupt)[.!:]?\s*$/i,
		points: -2.5
	},
	{
		id: "empty",
		pattern: /:\s*[|>{[(]-?\s*$/,
		points: -3
	},
	{
		id: "count",
		pattern: /^\W*(?:\w+ ){0,3}\d+ (?:\w+ ){0,2}(?:errors?|failed|failures?|failing|problems?)\b|\b(?:errors?|failed|failures?):? +\d+/i,
		points: -2
	},
	{
		id: "nothing-failed",
		pattern: /\b(?:0|no) (?:\w+ )?(?:errors?|fail(?:ed|ures?|ing)|problems?)\b|\b(?:errors?|failed|failures?|cancell?ed)[:= ]+0\b/i,
		points: -5
	},
	{
		id: "passed",
		pattern: /(?:^\s*(?:PASS|ok|✓|✔)\b|\bPASS(?:ED)?\b|\.\.\. ?(?:ok|passed)\b|^\s*[✓✔√])/,
		points: -5
	},
	{
		id: "mild-level",
		pattern: /(?:^|\s|\[)(?:warn(?:ing)?|info|debug|trace|verbose|notice|note|hint|tip|help)\b\]?(?:[:\s]|$)/i,
		points: -3
	},
	{
		id: "warning-class",
		pattern: /\b\w+Warning: /,
		points: -4
	},
	{
		id: "deprecation",
		pattern: /\bdeprecat/i,
		points: -3
	},
	{
		id: "retried",
		pattern: /\b(?:retry(?:ing)?|retries left|trying again|will try|back off|ignored|ignoring|skipp(?:ed|ing)|flaky)\b/i,
		points: -2
	},
	{
		id: "side-activity",
		pattern: /\b(?:upload(?:ed|ing|s)?|metrics?|telemetry|analytics|(?:cache|storage) (?:save|write|check))\b/i,
		points: -1.5
	},
	{
		id: "condition",
		pattern: /\be\.g\.|^\W*(?:\w+ (?:error|err!)\s+)?(?:\w*ERROR\]\s+)?(?:if |when |in case |in most cases|tip\b|you can |to (?:see|debug|disable)|for (?:more|further) (?:information|details|help)|this (?:error|warning|is a problem) )/i,
		points: -3
	},
	{
		id: "command",
		pattern: /^\s*(?:\++ |\$ |> )\S/,
		points: -3.5
	}
];
const mayMatter = /error|err!|fail|fatal|fault|panic|exception|crash|abort|assert|interrupt|timeout|kill|dead|cannot|can't|could ?n|unable|not |n't|undefined|undeclared|unresolved|unknown|missing|no such|denied|refus|reject|forbid|unauth|expired|exceed|more than|too |out of|connect|econn|resolve|network|eof|timed|time out|took >|ran over|space left|memory|sig[a-z]|terminat|lost|shutdown|unhealthy|cancel|expected|want|got|mismatch|unexpected|conflict|incompat|invalid|illegal|wrong|dirty|regression|✗|✘|✖|×|●|❌|_{4} |not ok|broken|^e: |:\d+:/i;
// packages/core/triage/stack-frame.ts
function isStackFrame(text) {
	return FRAME.test(text);
}
const FRAME = new RegExp([
	String.raw`^\s+at \S`,
	String.raw`^\s*File ".{1,300}", line \d+`,
	String.raw`^\s+\S{1,300}\.go:\d+(?: \+0x[0-9a-f]+)?`,
	String.raw`^\s*(?:#\d+|\d+:) +(?:0x[0-9a-f]+|[A-Za-z_<][\w:<>, ]{0,200}(?:::|\())`,
	String.raw`^\s*(?:from|in) \S{1,300}:\d+:in\b`,
	String.raw`^(?:goroutine \d+ |created by |\t\.\.\. \d+ more)`,
	String.raw`^\s*\.{3} \d+ more`,
	String.raw`^\s*❯ \S`
].join("|"));
function isQuotedCode(text) {
	return QUOTED.test(text);
}
const QUOTED = /^\s*(?:[>+-]{0,3}\s*\d*\s*[|│](?:\s|$)|[~^|\s]*[~^]+[~^|\s-]*$)/;
// packages/core/triage/find-evidence.ts
function findEvidence(log, limit = 3) {
	const failure = failurePoint(log);
	const candidates = log.lines.flatMap((line, index) => {
		const words = readWords(line);
		return words === null ? [] : [{
			line,
			index,
			...words,
			template: maskLine(line.text)
		}];
	});
	const frequency = countBy(candidates, ({ template }) => template);
	const cascades = cascadeHeads(candidates);
	const sections = failureSections(log.lines);
	const evidence = best(candidates.map((candidate, nth) => ({
		template: candidate.template,
		line: candidate.line.number,
		text: candidate.line.text.trim(),
		score: candidate.points + stackPoints(log.lines, candidate.index) + leadPoints(candidates, nth, cascades) + sectionPoints(sections, candidate.index) + placePoints(candidate.line, failure) + rarityPoints(frequency.get(candidate.template) ?? 1)
	})), failure, limit);
	return evidence.length > 0 ? evidence : lastWords(log, failure);
}
const MAX_CHARACTERS$1 = 600;
const MARKED_ERROR = 3;
const ORDINARY = 1;
const CLEAR_SHAPE = 4;
function readWords(line) {
	const text = line.text.slice(0, MAX_CHARACTERS$1);
	if (line.header || NOT_EVIDENCE.has(line.marker ?? "")) return null;
	const marked = line.marker === "error";
	if (!marked && (!mayMatter.test(text) || isStackFrame(text) || isQuotedCode(text))) return null;
	const shape = matching$1(shapes, text).reduce((a, b) => a === null || b.points > a.points ? b : a, null);
	const doubtful = matching$1(doubts, text);
	const complaint = shape?.id === CASCADING ? 0 : Math.min(3, sumBy(matching$1(complaints, text), ({ points }) => points));
	const telling = marked && !doubtful.some(({ id }) => id === "consequence");
	const points = (telling ? MARKED_ERROR : 0) + (shape?.points ?? 0) + complaint + sumBy(doubtful, ({ points }) => points) - ORDINARY;
	const leads = marked || (shape?.points ?? 0) >= CLEAR_SHAPE;
	return points > 0 || telling ? {
		shape: leads ? shape?.id ?? "marked" : null,
		points
	} : null;
}
const NOT_EVIDENCE = new Set([
	"group",
	"endgroup",
	"command",
	"debug",
	"notice",
	"warning",
	"other"
]);
const BESIDE_STACK = 1.5;
function stackPoints(lines, index) {
	const text = lines[index]?.text ?? "";
	const before = [
		1,
		2,
		3
	].some((step) => isTraceback(lines[index - step]?.text));
	const after = [
		1,
		2,
		3,
		4
	].some((step) => isStackFrame(lines[index + step]?.text ?? ""));
	return !/^\s/.test(text) && (before || after) ? BESIDE_STACK : 0;
}
function isTraceback(text) {
	return text !== void 0 && /^\s*(?:File ".{1,300}", line \d+|Traceback \(most recent)/.test(text);
}
const CASCADING = "located-error";
const LEADING = 1;
function leadPoints(candidates, nth, cascades) {
	const candidate = candidates[nth];
	if (candidate === void 0 || candidate.shape === null) return 0;
	if (candidate.shape === CASCADING) return cascades.has(nth) ? LEADING : 0;
	const previous = candidates[nth - 1];
	return previous?.shape === candidate.shape && candidate.index === previous.index + 1 && previous.line.step === candidate.line.step ? 0 : LEADING;
}
function cascadeHeads(candidates) {
	const heads = new Map();
	for (const [nth, { shape, line }] of candidates.entries()) if (shape === CASCADING && !heads.has(line.step)) heads.set(line.step, nth);
	return new Set(heads.values());
}
const IN_SECTION = 1.5;
const SECTION_LINES = 60;
const SECTION = /^[\s=_*⎯─#[\]-]{0,120}(?:ERROR\] )?(?:\d+\) )?(?:FAILURES|Failures|failures|ERRORS|Failed Tests|FAILED TESTS|Failed tests|Summary of all failing tests|There (?:was|were) \d+ (?:failure|error)s?)\b[\s\d:!=_*⎯─-]{0,120}$/;
function failureSections(lines) {
	return lines.flatMap(({ text }, index) => SECTION.test(text) ? [index] : []);
}
function sectionPoints(sections, index) {
	return sections.some((start) => start < index && index <= start + SECTION_LINES) ? IN_SECTION : 0;
}
function failurePoint(log) {
	const step = log.steps.findIndex(({ failedAt }) => failedAt !== null);
	const line = log.steps[step]?.failedAt;
	return line === void 0 || line === null ? null : {
		step,
		line
	};
}
const PLACE = {
	failing: 3,
	before: -1,
	after: -2.5
};
const PER_DECADE = .5;
function placePoints(line, failure) {
	if (failure === null) return 0;
	const distance = PER_DECADE * Math.log10(1 + Math.abs(failure.line - line.number));
	if (line.step !== failure.step) return (line.step < failure.step ? PLACE.before : PLACE.after) - distance;
	return PLACE.failing - distance;
}
function rarityPoints(count) {
	return -.3 * Math.log2(count);
}
function best(scored, failure, limit) {
	const byTemplate = new Map();
	for (const candidate of scored) {
		const known = byTemplate.get(candidate.template);
		const repeated = known?.text === candidate.text && (failure === null || candidate.line <= failure.line);
		if (known === void 0 || repeated || candidate.score > known.score + SAME) byTemplate.set(candidate.template, candidate);
	}
	return [...byTemplate.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.line - b.line).slice(0, limit).map(({ line, text, score }) => ({
		line,
		text,
		score: roundTo(score, 2)
	}));
}
const SAME = 1.5;
function lastWords(log, failure) {
	const printed = log.lines.filter(({ header, marker, text, number, step }) => !header && text.trim() !== "" && (marker === null || marker === "error") && (failure === null || step === failure.step && number <= failure.line));
	const line = printed.findLast(({ marker }) => marker === null) ?? printed.at(-1);
	return line === void 0 ? [] : [{
		line: line.number,
		text: line.text.trim(),
		score: 0
	}];
}
function matching$1(cues, text) {
	return cues.filter(({ pattern }) => pattern.test(text));
}
// packages/core/triage/find-failing-tests.ts
const MAX_FAILING_TESTS = 100;
function findFailingTests(log) {
	const failingTests = new Map();
	for (const { text, header } of log.lines) {
		if (header || !/FAIL|failed/i.test(text.slice(0, 300))) continue;
		const groups = FORMS.map((form) => form.exec(text.slice(0, 600))?.groups).find((match) => match !== void 0);
		if (groups?.name === void 0 || failingTests.size >= MAX_FAILING_TESTS) continue;
		failingTests.set(`${groups.file}\n${groups.name}`, {
			file: groups.file ?? null,
			name: groups.name
		});
	}
	return [...failingTests.values()];
}
const FORMS = [
	/^FAILED (?:\[[\d.]+s\] )?(?<file>[^\s:]+)::(?:\w+::)*(?<name>[^\s:]\S*)/,
	/^\s*--- FAIL: (?<name>\S+) \(/,
	/^test (?<name>\S+) \.\.\. FAILED$/,
	/^(?:FAIL|ERROR): (?<name>\S+) \(\S+\)/,
	/^\s{0,2}FAIL {1,2}(?<file>\S+) > (?<name>.+)$/,
	/^\[ERROR\] +(?<name>\S+?)(?::\d+)? .*<<< (?:FAIL|ERROR)/
];
// packages/core/triage/failure-signatures/cancelled.ts
const cancelledSignatures = [{
	id: "cancelled",
	cause: "cancelled",
	favours: "infra",
	weight: 4,
	lasting: true,
	pattern: /\b(?:the operation was cancell?ed|the run was cancell?ed|a task was cancell?ed|(?:received|got) SIG(?:INT|TERM)|KeyboardInterrupt|cancelled by|higher priority waiting request)\b/i,
	example: "The operation was canceled."
}];
// packages/core/triage/failure-signatures/compile.ts
const compileSignatures = [
	{
		id: "compile-located",
		cause: "compile",
		favours: "code",
		weight: 5,
		lasting: true,
		pattern: /^(?:\[ERROR\] )?\s*\S{1,300}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)|:\[\d+,\d+\])\s?:? ?-? ?(?:fatal |syntax )?error\b/i,
		example: "src/cart.cpp:4:8: error: 'vector' is not a member of 'std'"
	},
	{
		id: "compile-code",
		cause: "compile",
		favours: "code",
		weight: 5,
		lasting: true,
		pattern: /\berror(?:\[E\d{4}\]| (?:TS|CS|C|LNK|FS|BC)\d{3,5}\b)|\bTS\d{4,5}: /,
		example: "error[E0308]: mismatched types"
	},
	{
		id: "compile-words",
		cause: "compile",
		favours: "code",
		weight: 4.5,
		lasting: true,
		pattern: /\b(?:compilation (?:failed|error|terminated)|could not compile|cannot find symbol|undeclared identifier|was not declared in this scope|undefined reference to|unresolved (?:external symbol|import|reference)|imported and not used|declared and not used|mismatched types|no matching function for call|does not exist on type|is not assignable to|cannot use .{1,120} as .{1,120} (?:value|type)|type ?check(?:ing)? failed|expected primary-expression|syntax error)\b|^SyntaxError:|\bSyntaxError: (?:invalid|unexpected|unterminated|missing)|\b(?:IndentationError|ParseError|Parse error)\b/i,
		example: "./main.go:5:2: \"os\" imported and not used"
	},
	{
		id: "build-tool",
		cause: "compile",
		favours: "code",
		weight: 2.5,
		lasting: true,
		pattern: /^(?:ninja: build stopped|FAILED: (?:\[code=\d+\] )?\S+\.(?:o|obj|ddi|lib|a|so)\b|\w*make(?:\[\d+\])?: \*\*\*|CMake Error\b|Execution failed for task ':\S*compile\S*'|BUILD FAILED\b|.{0,20}failed building wheel\b)/i,
		example: "FAILED: [code=1] CMakeFiles/app.dir/main.cc.o"
	},
	{
		id: "import",
		cause: "compile",
		favours: "code",
		weight: 3,
		lasting: true,
		pattern: /\b(?:ModuleNotFoundError|ImportError|Cannot find module|Cannot find package|ERR_MODULE_NOT_FOUND|no module named|ClassNotFoundException|NoClassDefFoundError|LoadError|cannot load such file|cannot open shared object file|Module not found: Error)\b/i,
		example: "ImportError: cannot import name 'total' from 'shop.cart'"
	}
];
// packages/core/triage/failure-signatures/crash.ts
const crashSignatures = [{
	id: "exception",
	cause: "crash",
	favours: "code",
	weight: 1,
	pattern: /\b(?:TypeError|ReferenceError|NameError|AttributeError|KeyError|IndexError|ValueError|RuntimeError|NullPointerException|IllegalArgumentException|IllegalStateException|NoMethodError|ZeroDivisionError|RangeError|undefined method|is not a function|null pointer dereference|index out of (?:range|bounds)|internal compiler error)\b/i,
	example: "TypeError: due.toFixed is not a function"
}, {
	id: "signal",
	cause: "crash",
	favours: "code",
	weight: .7,
	pattern: /\b(?:SIG(?:SEGV|ABRT|BUS|ILL|FPE)|segmentation fault|core dumped|access violation|stack (?:smashing|overflow)|heap-use-after-free|AddressSanitizer|ThreadSanitizer|data race|double free|fatal error: (?:fault|found pointer))\b/i,
	example: "app: received signal SIGSEGV"
}];
// packages/core/triage/failure-signatures/dependency-install.ts
const dependencyInstallSignatures = [{
	id: "dependency-conflict",
	cause: "dependency-install",
	favours: "code",
	weight: 3.5,
	lasting: true,
	pattern: /\b(?:ERESOLVE|ResolutionImpossible|could not resolve dependenc|conflicting dependencies|version solving failed|unable to resolve dependency tree|lock ?file .{0,60}(?:out of (?:date|sync)|not up[- ]to[- ]date|needs to be updated)|can only install packages when your package\.json|missing: .{1,80} from lock file|frozen[- ]lockfile|ERR_PNPM_OUTDATED_LOCKFILE|ETARGET|no matching version found)/i,
	example: "npm error code ERESOLVE"
}, {
	id: "dependency-missing",
	cause: "dependency-install",
	favours: "code",
	weight: .3,
	lasting: true,
	pattern: /\b(?:no matching distribution found|could not find a version that satisfies|unable to locate package|no package .{1,80}available|package .{1,80} (?:is )?not found|could not find gem|failed to build (?:gem native|one or more wheels|\S+$)|failed building wheel|E404\b|could not resolve .{0,40}artifact)/i,
	example: "ERROR: No matching distribution found for idna==99"
}];
// packages/core/triage/failure-signatures/disk.ts
const diskSignatures = [{
	id: "disk-full",
	cause: "disk",
	favours: "infra",
	weight: 6,
	lasting: true,
	pattern: /\b(?:no space left on device|ENOSPC|not enough (?:free )?(?:disk )?space|disk (?:is )?full|disk quota exceeded|insufficient disk space|There is not enough space on the disk)/i,
	example: "cp: error writing 'dist/app': No space left on device"
}];
// packages/core/triage/failure-signatures/flaky-test.ts
const flakyTestSignatures = [{
	id: "says-flaky",
	cause: "flaky-test",
	favours: "flaky",
	weight: 3,
	pattern: /\b(?:passed on (?:retry|rerun|attempt)|flaky (?:test|failure)|known flak|flakes?\b.{0,40}detected|\d+ flaky\b)/i,
	example: "1 flaky test: checkout.spec.ts passed on retry"
}, {
	id: "time-dependent",
	cause: "flaky-test",
	favours: "flaky",
	weight: 1.5,
	pattern: /\b(?:race condition|deadlock(?: detected)?|database is locked|concurrent modification|ConcurrentModificationException|lock wait timeout|serialization failure|could not serialize access|browser (?:has )?(?:disconnected|closed|crashed)|target closed|session (?:not created|deleted)|page crashed)\b/i,
	example: "sqlite3.OperationalError: database is locked"
}];
// packages/core/triage/failure-signatures/lint.ts
const lintSignatures = [{
	id: "lint",
	cause: "lint",
	favours: "code",
	weight: 4.5,
	lasting: true,
	pattern: /(?:\blint(?:er|ing|s)?\b.{0,40}\b(?:fail|error|problem|violation)|\b(?:fail|error|problem|violation)\w*.{0,40}\blint|\b\d+ problems? \(\d+ errors?|\bcode style (?:issues|violations)|\bwould reformat\b|\bnot (?:properly )?formatted\b|\bformatter would have|\bprettier --write\b|\b(?:eslint|ruff|flake8|pylint|rubocop|golangci-lint|clippy|checkstyle|biome|shellcheck|stylelint|clang-tidy)\b.{0,60}(?:error|fail|found|violation)|\blint\/\w+\/\w+\b)/i,
	example: "src/stock.js:4:5 lint/suspicious/noDebugger  FIXABLE"
}];
// packages/core/triage/failure-signatures/merge-conflict.ts
const mergeConflictSignatures = [{
	id: "merge-conflict",
	cause: "merge-conflict",
	favours: "code",
	weight: 4.5,
	lasting: true,
	pattern: /\b(?:CONFLICT \(|merge conflict|could not apply [0-9a-f]{7,}|automatic merge failed|out of sync with|not (?:possible to fast-forward|mergeable)|cherry-pick\b.{0,120}(?:fail|non-zero|returned))/i,
	example: "CONFLICT (content): Merge conflict in src/cart.ts"
}];
// packages/core/triage/failure-signatures/network.ts
const networkSignatures = [
	{
		id: "connection-lost",
		cause: "network",
		favours: "infra",
		weight: 5.5,
		pattern: /\b(?:ECONNRESET|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|EPIPE|connection (?:was |has been )?(?:reset|aborted|broken|closed)|socket hang up|broken pipe|unexpected disconnect|remote end hung up|early EOF|RPC failed|network aborted)\b/i,
		example: "npm error code ECONNRESET"
	},
	{
		id: "connection-refused",
		cause: "network",
		favours: "infra",
		weight: 5,
		pattern: /\b(?:ECONNREFUSED|connection refused|failed to connect to|couldn't connect to server|unable to connect|failed to establish a new connection|proxyconnect|client error \(Connect\))/i,
		example: "curl: (7) Failed to connect to mirror.example port 443: Connection refused"
	},
	{
		id: "connection-timeout",
		cause: "network",
		favours: "infra",
		weight: 5,
		pattern: /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|connection timed out|connect timeout|i\/o timeout|read timed out|ReadTimeout\w*|ConnectTimeout\w*|TLS handshake timeout|net\/http: request canceled)\b/i,
		example: "dial tcp 203.0.113.9:443: i/o timeout"
	},
	{
		id: "name-resolution",
		cause: "network",
		favours: "infra",
		weight: 5.5,
		pattern: /\b(?:ENOTFOUND|EAI_AGAIN|could not resolve host|couldn't resolve host|temporary failure in name resolution|name or service not known|nodename nor servname|dns error|no such host|failed to lookup address)/i,
		example: "fatal: unable to access: Could not resolve host: git.example"
	},
	{
		id: "tls",
		cause: "network",
		favours: "infra",
		weight: 3.5,
		pattern: /\b(?:SSL_ERROR_SYSCALL|SSL: \w+|gnutls_handshake|TLS connection was non-properly terminated|ssl(?:v3)? alert|schannel: failed)/i,
		example: "fatal: gnutls_handshake() failed: The TLS connection was non-properly terminated."
	},
	{
		id: "download-failed",
		cause: "network",
		favours: "infra",
		weight: 5,
		pattern: /\b(?:failed to download|unable to download|could not download|error (?:while )?(?:fetching|downloading)|failed to fetch\b|unable to fetch|download (?:has )?(?:failed|timed out)|could not GET|error downloading|(?:could not|couldn't|failed to) (?:retrieve|transfer (?:artifact|metadata))|invalid response body while trying to fetch)/i,
		example: "E: Failed to fetch http://mirror.example/pool/main/m/mesa/libegl.deb"
	},
	{
		id: "truncated-download",
		cause: "network",
		favours: "infra",
		weight: 5,
		pattern: /\b(?:hash sum mismatch|unexpected EOF|unexpected end of (?:file|data|stream)|premature (?:close|end)|incomplete read|content-length mismatch|EINTEGRITY|checksum mismatch|(?:zlib|gzip): .{0,40}unexpected)/i,
		example: "main.go:3:2: example.com/mod@v1.2.0: unexpected EOF"
	},
	{
		id: "address-in-use",
		cause: "network",
		favours: "flaky",
		weight: 3,
		pattern: /\b(?:EADDRINUSE|address already in use|port \d+ is (?:already )?in use|bind: address)/i,
		example: "Error: listen EADDRINUSE: address already in use :::3000"
	}
];
// packages/core/triage/failure-signatures/not-found.ts
const notFoundSignatures = [
	{
		id: "image-missing",
		cause: "not-found",
		favours: "infra",
		weight: 4.5,
		lasting: true,
		pattern: /\b(?:manifest (?:for \S+ )?(?:not found|unknown)|pull access denied|image .{0,80}not found|docker pull failed|no such image)/i,
		example: "Error response from daemon: manifest for python:9.99 not found: manifest unknown"
	},
	{
		id: "artifact-missing",
		cause: "not-found",
		favours: "infra",
		weight: 3.5,
		lasting: true,
		pattern: /\b(?:artifact not found|no artifacts? (?:found|matched)|unable to find any artifacts|unable to download artifact)/i,
		example: "Unable to download artifact(s): Artifact not found for name: dist"
	},
	{
		id: "ref-missing",
		cause: "not-found",
		favours: "infra",
		weight: 4,
		lasting: true,
		pattern: /\b(?:couldn't find remote ref|remote branch .{1,120}not found|unable to find remote|not our ref|reference is not a tree)/i,
		example: "fatal: couldn't find remote ref refs/tags/v9"
	}
];
// packages/core/triage/failure-signatures/out-of-memory.ts
const outOfMemorySignatures = [{
	id: "out-of-memory-kill",
	cause: "out-of-memory",
	favours: "infra",
	weight: 5,
	lasting: true,
	pattern: /(?:\bOOM ?-?Killed\b|\bout of memory: kill|^\s*Killed\s*$|\b\d+ Killed\b|: Killed\b|\bexit(?:ed)?(?: with)?(?: exit)?(?: code| status)? 137\b|\bcannot allocate memory\b|\bENOMEM\b|signal: killed|Killed signal terminated program)/i,
	example: "script.sh: line 1:  1619 Killed                  python train.py"
}, {
	id: "heap-limit",
	cause: "out-of-memory",
	favours: "infra",
	weight: 3.5,
	lasting: true,
	pattern: /\b(?:JavaScript heap out of memory|java\.lang\.OutOfMemoryError|OutOfMemoryException|Reached heap limit|GC overhead limit|LLVM ERROR: out of memory|virtual memory exhausted|std::bad_alloc|CUDA out of memory)|(?:^|\s)MemoryError\b/i,
	example: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"
}];
// packages/core/triage/failure-signatures/permission.ts
const permissionSignatures = [{
	id: "credentials",
	cause: "permission",
	favours: "infra",
	weight: 4.5,
	lasting: true,
	pattern: /\b(?:credentials could not be loaded|could not load credentials|unable to locate credentials|no basic auth credentials|bad credentials|authentication (?:failed|required)|access ?denied|is not authorized to perform|resource not accessible by integration|could not read Username|invalid (?:token|credentials)|token (?:has )?expired|permission to \S+ denied|requested URL returned error: 40[13])/i,
	example: "Credentials could not be loaded, please check your action inputs"
}];
// packages/core/triage/failure-signatures/rate-limit.ts
const rateLimitSignatures = [{
	id: "rate-limit",
	cause: "rate-limit",
	favours: "infra",
	weight: 5.5,
	pattern: /\b(?:rate limit(?:ed)?\b|toomanyrequests|too many requests|429\b.{0,40}request|(?:status|code|HTTP|with)\W{0,3}429\b|secondary rate limit|quota exceeded)/i,
	example: "toomanyrequests: You have reached your pull rate limit."
}];
// packages/core/triage/failure-signatures/runner-lost.ts
const runnerLostSignatures = [{
	id: "runner-lost",
	cause: "runner-lost",
	favours: "infra",
	weight: 7,
	pattern: /\b(?:lost communication with the server|runner has received a shutdown signal|runner (?:was )?(?:terminated|evicted|preempted)|the hosted runner encountered an error|runner process .{0,40}(?:terminated|exited)|spot instance|node was (?:lost|preempted)|job was not acquired by runner)/i,
	example: "The hosted runner lost communication with the server."
}, {
	id: "pod-failure",
	cause: "runner-lost",
	favours: "infra",
	weight: 6,
	pattern: /\b(?:pod .{0,120}(?:unhealthy|evicted|failed to (?:start|come online))|ImagePullBackOff|ErrImagePull|CrashLoopBackOff|FailedScheduling|backoff timeout|cannot connect to the docker daemon|docker daemon .{0,20}not running)/i,
	example: "pod failed to come online with error: Pod x is unhealthy with phase status Pending: backoff timeout"
}];
// packages/core/triage/failure-signatures/service.ts
const serviceSignatures = [
	{
		id: "server-error",
		cause: "service",
		favours: "infra",
		weight: 5,
		pattern: /\b(?:(?:HTTP|status|code|error|returned|response|responded with|server)\W{0,3}(?:\w+ ){0,3}5(?:00|02|03|04|20|22|24)\b|50[0234] (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error)|service (?:temporarily )?unavailable|bad gateway|internal server error)/i,
		example: "Response status code does not indicate success: 503 (Service Unavailable)."
	},
	{
		id: "service-client",
		cause: "service",
		favours: "infra",
		weight: 4.5,
		pattern: /\b(?:failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|CreateCacheEntry)|cache service responded|artifact service|unable to (?:make request|upload artifact)|failed to upload artifact)/i,
		example: "Failed to CreateArtifact: Unable to make request: ETIMEDOUT"
	},
	{
		id: "action-download",
		cause: "service",
		favours: "infra",
		weight: 4.5,
		pattern: /\b(?:failed to download (?:action|archive)|action could not be found at the URI|unable to resolve action|failed to resolve action download info)/i,
		example: "Failed to download archive 'https://host.example/o/r/tar.gz/1' after 3 attempts."
	},
	{
		id: "lock-held",
		cause: "service",
		favours: "infra",
		weight: 3.5,
		pattern: /\b(?:could not get lock|unable to (?:acquire|lock) .{0,80}lock|is another process using it|text file busy|resource temporarily unavailable|device or resource busy)/i,
		example: "E: Could not get lock /var/lib/dpkg/lock-frontend"
	}
];
// packages/core/triage/failure-signatures/test-assertion.ts
const testAssertionSignatures = [{
	id: "assertion",
	cause: "test-assertion",
	favours: "code",
	weight: 1,
	pattern: /(?:\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bassert(?:ion)?\b.{0,200}\bfailed\b|\bexpected\b.{1,300}\b(?:but|got|to (?:be|equal|match|have|contain|throw)|received|actual|found)\b|\bgot\b.{1,200}\bwant\b|= .{1,200}[,;] want\b|ComparisonFailure|tests? failed consistently|FAILED CONSISTENTLY)/i,
	example: "AssertionError: expected 1249 to be 1250"
}, {
	id: "test-failed",
	cause: "test-assertion",
	favours: "code",
	weight: .7,
	pattern: /^\W{0,20}(?:--- FAIL: |FAILED? (?:\[[\d.]+s\] )?\S*(?:test|spec)|FAIL\s+\S*(?:test|spec)|not ok \d|\d+\) )|\btests?::\S+.{0,40}FAILED|\bpanicked at\b|^_{4,} .{1,300} _{4,}$|\b\d+ (?:of \d+ )?(?:tests?|specs?|examples?|scenarios?) fail|\b\d+ failed\b.{0,80}\bpassed\b/i,
	example: "--- FAIL: TestGross (0.00s)"
}];
// packages/core/triage/failure-signatures/timeout.ts
const timeoutSignatures = [
	{
		id: "job-timeout",
		cause: "timeout",
		favours: "infra",
		weight: 4,
		lasting: true,
		pattern: /\b(?:(?:action|job|step)\b.{0,200} has (?:timed out after|exceeded the maximum execution time)|the action has timed out|no output has been received in the last|exceeded the maximum time limit for jobs|execution timed out|terminated due to inactivity)/i,
		example: "The action 'Test' has timed out after 360 minutes."
	},
	{
		id: "test-timeout",
		cause: "timeout",
		favours: "flaky",
		weight: 3,
		pattern: /\b(?:test timed out|tests? (?:\S+ )?(?:exceeded|ran over) .{0,40}(?:timeout|limit|\d)|exceeded timeout of \d|Timeout of \d+ ?ms exceeded|test killed with quit|ran too long|\w*Timeout(?:Error|Exception)\b|asynchronous .{0,40}timed out|async callback was not invoked|Command took >\d+|panic: test timed out)/i,
		example: "panic: test timed out after 2s"
	},
	{
		id: "waited-in-vain",
		cause: "timeout",
		favours: "flaky",
		weight: 3.5,
		pattern: /\b(?:timed out (?:while |after )?(?:\w+ ){0,3}waiting|waiting for .{1,120} (?:failed|timed out|exceeded)|(?:wait|eventually|condition)\b.{0,60}(?:timed out|never satisfied|not (?:met|satisfied))|element .{0,120}(?:not (?:found|visible|attached|interactable|clickable)|stale)|StaleElementReference\w*)/i,
		example: "Timed out while waiting for element <.button> to be present for 10000 milliseconds."
	}
];
// packages/core/triage/failure-signatures/unknown.ts
const unknownSignatures = [{
	id: "own-check",
	cause: "unknown",
	favours: "code",
	weight: 2,
	lasting: true,
	pattern: /\b(?:refusing to|more than the \d+ maximum|please (?:run|split|update|commit|sign|add|rebase)|regression|uncommitted changes|working tree is dirty|is not up[- ]to[- ]date|coverage .{0,60}(?:below|threshold|not met)|must be (?:updated|regenerated|committed)|command not found)\b/i,
	example: "Coverage for lines (81 %) does not meet the threshold: coverage threshold not met"
}];
// packages/core/triage/failure-signatures/failure-signatures.ts
const failureSignatures = [
	...networkSignatures,
	...serviceSignatures,
	...rateLimitSignatures,
	...runnerLostSignatures,
	...notFoundSignatures,
	...permissionSignatures,
	...diskSignatures,
	...outOfMemorySignatures,
	...cancelledSignatures,
	...timeoutSignatures,
	...compileSignatures,
	...lintSignatures,
	...dependencyInstallSignatures,
	...testAssertionSignatures,
	...crashSignatures,
	...mergeConflictSignatures,
	...unknownSignatures,
	...flakyTestSignatures
];
// packages/core/triage/find-signals.ts
const OF_EVIDENCE = [
	1,
	.6,
	.4
];
const BESIDE = .8;
const BESIDE_LINES = 3;
const NEARBY = .35;
const NEARBY_LINES = 200;
const MARKED = .6;
function findSignals(log, evidence) {
	const strongest = new Map();
	for (const { line, relevance } of relevantLines(log, evidence)) for (const signature of matching(line.text)) {
		const signal = toSignal(signature, line, relevance);
		if (signal.weight > (strongest.get(signal.id)?.weight ?? 0)) strongest.set(signal.id, signal);
	}
	return [...strongest.values()].sort((a, b) => b.weight - a.weight);
}
function relevantLines(log, evidence) {
	const best = evidence[0];
	if (best === void 0) return [];
	const at = best.line - log.skippedLines - 1;
	const step = log.lines[at]?.step;
	return log.lines.slice(Math.max(0, at - NEARBY_LINES), at + NEARBY_LINES).concat(log.lines.filter(({ number }) => evidence.some(({ line }) => line === number))).flatMap((line) => {
		const rank = evidence.findIndex((candidate) => candidate.line === line.number);
		if (rank >= 0) return [{
			line,
			relevance: OF_EVIDENCE[rank] ?? NEARBY
		}];
		if (line.step !== step || line.header || isIrrelevant(line)) return [];
		if (line.marker === "error") return [{
			line,
			relevance: MARKED
		}];
		return [{
			line,
			relevance: Math.abs(line.number - best.line) <= BESIDE_LINES ? BESIDE : NEARBY
		}];
	});
}
const IRRELEVANT = doubts.filter(({ id }) => [
	"command",
	"condition",
	"passed",
	"nothing-failed"
].includes(id));
function isIrrelevant({ text, marker }) {
	return marker === "command" || marker === "group" || IRRELEVANT.some(({ pattern }) => pattern.test(text.slice(0, MAX_CHARACTERS)));
}
const MAX_CHARACTERS = 600;
function matching(text) {
	const head = text.slice(0, MAX_CHARACTERS);
	return failureSignatures.filter(({ pattern }) => pattern.test(head));
}
const THIS_MACHINE = /\b(?:localhost|127\.0\.0\.1)\b|\[::1?\]|(?<![\w:])::1\b/;
const LOCAL_SERVICE = .4;
function toSignal(signature, line, relevance) {
	const local = signature.cause === "network" && signature.favours === "infra" && THIS_MACHINE.test(line.text);
	return {
		id: signature.id,
		cause: signature.cause,
		favours: local ? "flaky" : signature.favours,
		weight: signature.weight * relevance * (local ? LOCAL_SERVICE : 1),
		relevance,
		lasting: signature.lasting ?? false,
		line: line.number
	};
}
// packages/core/triage/test-name.ts
function isSameTest(one, other) {
	return one.name === other.name && (one.file === null || other.file === null || one.file === other.file);
}
// packages/core/triage/flaky-evidence.ts
const ONCE = 4;
const REPEATEDLY = 5;
const BESIDE_ANOTHER = .5;
function flakyEvidence(failing, flakyTests) {
	const tests = failing.flatMap((test) => flakyTests.find((candidate) => isSameTest(candidate, test)) ?? []);
	if (tests.length === 0) return {
		weight: 0,
		tests: [],
		complete: false
	};
	const complete = tests.length === failing.length;
	const weight = tests.every(({ commits }) => commits > 1) ? REPEATEDLY : ONCE;
	return {
		weight: complete ? weight : BESIDE_ANOTHER,
		tests,
		complete
	};
}
// packages/core/triage/only-failing-steps.ts
const STEP_TIME_PRECISION_MS = 1e3;
function onlyFailingSteps(log, failed) {
	const spans = (failed ?? []).flatMap(({ started_at, completed_at }) => {
		if (started_at === null || completed_at === null) return [];
		return [{
			from: Date.parse(started_at),
			to: Date.parse(completed_at) + STEP_TIME_PRECISION_MS
		}];
	});
	if (spans.length === 0) return log;
	let isInside = false;
	let found = false;
	const lines = log.lines.map((line) => {
		if (line.timestamp !== null) {
			const at = Date.parse(line.timestamp);
			isInside = spans.some(({ from, to }) => at >= from && at <= to);
		}
		found ||= isInside && line.text !== "";
		return isInside ? line : {
			...line,
			text: "",
			marker: null
		};
	});
	return found ? {
		...log,
		lines
	} : log;
}
// packages/core/triage/retry-ground.ts
const MAX_LINES_ABOVE = 2e4;
const MAX_COMMANDS = 200;
const FETCHING = [
	/^(?:npm|pnpm|yarn|bun)(?:\s+-\S+)*\s*$/,
	/^(?:npm|pnpm|yarn|bun)(?:\s+-\S+)*\s+(?:ci|i|install|add|update|audit|fetch|dlx|publish|pack|view)\b/,
	/^(?:corepack|npx\s+(?:playwright|cypress)\s+install|playwright\s+install|nvm\s+install|fnm\s+install)\b/,
	/^(?:python\d?(?:\.\d+)?\s+-m\s+)?(?:pip\d?|pipx|uv|poetry|pdm|pipenv|conda|mamba)\s+(?:pip\s+)?(?:install|sync|add|lock|download|update|upgrade|tool\s+install|env\s+(?:create|update)|create)\b/,
	/^(?:apt|apt-get|aptitude|dnf|yum|apk|zypper|pacman|brew|choco|winget|snap)\b/,
	/^(?:gem\s+install|bundle(?:\s+(?:install|update|add))?|composer\s+(?:install|update|require))\s*\b/,
	/^cargo\s+(?:fetch|install|update|publish|binstall)\b/,
	/^go\s+(?:mod|get|install)\b/,
	/^rustup\b/,
	/^(?:dotnet|nuget)\s+(?:restore|tool\s+install|workload|nuget\s+push|install|push)\b/,
	/^(?:mvn|\.\/mvnw)\b.*\b(?:dependency:|deploy)\b/,
	/^(?:docker|podman|buildah|skopeo)\s+(?:pull|push|login|build|buildx|compose|copy)\b/,
	/^git\s+(?:clone|fetch|pull|push|submodule|lfs|ls-remote)\b/,
	/^(?:curl|wget|aria2c|gh|aws|gcloud|az|rsync|scp|helm\s+(?:repo|pull|dependency)|terraform\s+init)\b/,
	/^(?:(?:bash|sh|make|just|task|rake)\s+)?[\w./-]*\b(?:clone|install|setup|set-up|fetch|download|bootstrap|deps|dependencies|provision|pull)\b[\w./-]*$/
];
const HARMLESS = /^(?:cd|pushd|popd|set|export|echo|printf|mkdir|true|:|if|then|else|fi|for|do|done|sleep|env|exit|tar|unzip|gunzip|gpg|tee|tr|sed|grep|chmod|mv|cp|ls|cat)\b|^[\w]+=\S*$|^#/;
function retryGround(log, line) {
	const at = line - log.skippedLines - 1;
	const top = Math.max(0, at - MAX_LINES_ABOVE);
	for (let index = at; index >= top; index -= 1) {
		const opening = log.lines[index];
		if (opening?.marker !== "group" || !opening.text.startsWith("Run ")) continue;
		return groundOf$1(commandsOf(log, index));
	}
	return "unknown";
}
function commandsOf(log, opening) {
	const title = (log.lines[opening]?.text ?? "").slice(4);
	const script = [];
	for (const { text, marker } of log.lines.slice(opening + 1, opening + 1 + MAX_COMMANDS)) {
		if (marker !== null || /^(?:shell: |with:$|env:$)/.test(text)) break;
		script.push(text);
	}
	return [title, ...script].flatMap((text) => text.split(/&&|\|\||[;|]/)).map((command) => command.trim().replace(/^(?:sudo\s+(?:-\S+\s+)*|time\s+|exec\s+|\(\s*)/, "")).filter((command) => command !== "");
}
function groundOf$1(commands) {
	const [title = ""] = commands;
	if (/^[\w.-]+\/[\w./-]+@\S+$/.test(title)) return "fetching";
	const meant = commands.filter((command) => !HARMLESS.test(command));
	return meant.length > 0 && meant.every((command) => FETCHING.some((form) => form.test(command))) ? "fetching" : "own";
}
// packages/core/triage/triage-job.ts
function triageJob(failed, flakyTests) {
	const failedSteps = failed.failedSteps ?? null;
	const log = onlyFailingSteps(parseJobLog(failed.log, {}, failed.skippedLines), failedSteps);
	const evidence = findEvidence(log);
	const signals = findSignals(log, evidence);
	const failingTests = failed.failingTests ?? findFailingTests(log);
	const history = flakyEvidence(failingTests, flakyTests);
	const noStepFailed = failedSteps !== null && failedSteps.length === 0;
	const classification = classifyFailure(signals, history, noStepFailed);
	const { category, cause, confidence, probabilities } = classification;
	const best = log.lines[(evidence[0]?.line ?? 0) - log.skippedLines - 1];
	return {
		job: failed.job,
		category,
		cause,
		confidence,
		probabilities,
		evidence,
		retry: decideRetry(classification, signals, history, {
			attempt: failed.attempt,
			ground: groundOf(classification, log, noStepFailed)
		}),
		fingerprint: fingerprint(evidence[0]?.text ?? "", cause),
		step: log.steps[best?.step ?? 0]?.title || null,
		failingTests,
		knownFlaky: history.tests
	};
}
function groundOf({ decisive }, log, noStepFailed) {
	return noStepFailed || decisive === null ? "unknown" : retryGround(log, decisive.line);
}
function fingerprint(evidence, cause) {
	return sha256(`${cause}\n${maskLine(evidence)}`).slice(0, 16);
}
// actions/triage-failures/triage-jobs.ts
function triageJobs(jobs, facts) {
	return jobs.map((job) => triageJob({
		...job,
		failingTests: failingTests(job, facts)
	}, facts.known));
}
function failingTests({ job, attempt }, facts) {
	if (facts.reported !== null) return facts.reported;
	const recorded = facts.parts.filter((part) => part.attempt === attempt).flatMap(({ failures }) => failures ?? []).filter((failure) => failure.job === job);
	return recorded.length > 0 ? recorded.map(({ file, name }) => ({
		file,
		name
	})) : null;
}
// actions/triage-failures/action.ts
const action = defineAction({
	name: "triage-failures",
	description: "Says why jobs failed (flaky, infrastructure or code), shows the decisive line, and re-runs only what can pass.",
	inputs: {
		log: list({ help: "Log files, one per failed job. Default: the logs of the run's failed jobs are read." }),
		job: text({ help: "Name of the job that the log belongs to." }),
		junit: list({ help: "Globs of the failed job's test reports, to know which tests failed." }),
		"run-id": integer({
			min: 1,
			help: "The run to examine. Default: the run that triggered this workflow."
		}),
		attempt: integer({
			min: 1,
			help: "The attempt of that run. Default: the one that triggered this workflow, or 1."
		}),
		retry: flag({
			fallback: false,
			help: "Re-run the failed jobs if every one of them can pass (needs `actions: write`)."
		})
	},
	outputs,
	permissions: { actions: "read" },
	async run(inputs, ports) {
		const run = chosenRun(inputs["run-id"], inputs.attempt, ports);
		const failed = inputs.log.length > 0 ? await readLogFiles(inputs.log, inputs.job, run?.attempt ?? inputs.attempt ?? 1, ports) : await readJobsOf(run, ports);
		const reported = await readFailingTests(inputs.junit, ports);
		const parts = run === null ? [] : (await ports.history.readParts(run.runId)).records;
		const flakyTests = findFlakyTests((await ports.history.read()).records);
		return toResult({
			jobs: triageJobs(failed.jobs, {
				reported,
				parts,
				known: flakyTests
			}),
			unread: failed.unread
		}, inputs.retry ? run?.runId ?? null : null);
	}
});
function chosenRun(runId, attempt, { context }) {
	const triggering = context.triggeringRun;
	if (runId === void 0) return triggering && {
		...triggering,
		attempt: attempt ?? triggering.attempt
	};
	return {
		runId,
		attempt: attempt ?? (triggering?.runId === runId ? triggering.attempt : 1)
	};
}
async function readJobsOf(run, ports) {
	if (run === null) throw new InputError([{
		name: "log",
		place: "input",
		given: null,
		expected: "a log file, or a run (run-id, or the event workflow_run) and a token"
	}]);
	const { rest, repository } = repositoryAccess(ports);
	return readFailedJobs(rest, repository, run);
}
export { action };
