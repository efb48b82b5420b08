import { Bt as groupBy, Dt as paragraph, Ht as addTo, It as withSlashes, Nt as folderOf, Ot as strong, St as details, Wt as InputError, Z as bar, bt as code, dt as countOf, gt as formatSeconds, kt as table, lt as sum, mt as formatCount, pt as formatChange, qt as messageOf, rt as roundTo, ut as sumBy, wt as line, yt as bullets, zt as isObject } from "./runner.js";
import { D as timingKey, E as testRunner, a as listPlans, c as parseStoredPlan, d as namesMatching, f as suiteNames, h as lowerBoundSeconds, l as storedPlan, n as planOutputs, o as readFirst, u as testLabel, w as pairReportedNames } from "./shared/plan-result.js";
import { r as readReports, t as ALL_CASES } from "./shared/report-limits.js";
import { n as toldProblems, t as moreReports } from "./shared/told-problems.js";
// packages/core/scheduling/verification/ran-files.ts
function ranInParts(parts, prefix = "") {
	const newest = new Map();
	for (const { attempt, tests } of parts) for (const { job } of tests ?? []) newest.set(job ?? "", Math.max(attempt, newest.get(job ?? "") ?? 0));
	return parts.flatMap(({ attempt, tests }) => (tests ?? []).filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt).map(ranFile));
}
function ranFile(entry) {
	return {
		job: entry.job ?? "",
		file: entry.file,
		seconds: entry.seconds,
		...casesOf(entry)
	};
}
function casesOf({ cases, tests }) {
	if (cases == null || cases.length === 0) return { cases: null };
	return {
		cases: cases.map(({ name, seconds, outcome }) => ({
			name,
			seconds,
			isSkipped: outcome === "skipped"
		})),
		isComplete: cases.length >= (tests ?? 0)
	};
}
function jobsOfReports(paths) {
	const folders = new Set(paths.map(folderOf));
	return new Map(paths.map((path) => [path, folders.size > 1 ? folderOf(path) : path]));
}
// packages/core/scheduling/verification/matrix-variants.ts
function matrixVariants(jobs, ranAll) {
	const suites = suiteNames(jobs);
	const variants = [];
	const rest = [];
	for (const [name, members] of groupBy(new Set(jobs), (job) => suites.get(job) ?? job)) if (members.length > 1 || members.every(ranAll)) variants.push({
		name,
		jobs: members
	});
	else rest.push(...members);
	return rest.length > 0 ? [...variants, {
		name: rest.join(", "),
		jobs: rest
	}] : variants;
}
// packages/core/scheduling/verification/part-ran.ts
function partRan(part, cases, evidence) {
	const { isComplete, hasAllJobs, covers } = evidence;
	const hasRun = casesOfPart(part, cases, covers).some(({ isSkipped }) => !isSkipped);
	if (part.kind === "except") return hasRun || hasAllJobs;
	const isReported = (unit) => cases.some(({ name }) => covers(unit, name));
	return (hasRun || hasAllJobs) && (!isComplete || part.cases.every(isReported));
}
function casesOfPart({ kind, cases: units }, cases, covers) {
	const named = cases.filter(({ name }) => units.some((unit) => covers(unit, name)));
	if (kind === "only") return named;
	const outside = new Set(named);
	return cases.filter((one) => !outside.has(one));
}
function secondsOfCases(cases) {
	return sumBy(cases, ({ seconds, isSkipped }) => isSkipped ? 0 : seconds ?? 0);
}
// packages/core/scheduling/verification/test-reports.ts
var TestReports = class {
	jobs;
	unplanned;
	#byKey;
	#matched;
	#predicted = new Map();
	#holders = new Map();
	#covers;
	constructor({ shards, runner }, ran) {
		const planned = shards.flat();
		this.#covers = testRunner(runner ?? "custom").division?.covers ?? ((unit, name) => unit === name);
		this.#byKey = groupBy(ran, ({ file }) => timingKey(file));
		const names = planned.flatMap(({ name }) => [name, fileOf(name)]);
		this.#matched = pairReportedNames(names, this.#byKey.keys());
		const claimed = new Set(this.#matched.values());
		this.unplanned = [...this.#byKey.keys()].filter((key) => !claimed.has(key)).length;
		this.jobs = [...new Set([...claimed].flatMap((key) => (this.#byKey.get(key) ?? []).map(({ job }) => job)))].sort();
		for (const test of planned) {
			const key = this.keyOf(test);
			addTo(this.#predicted, key, test.seconds);
		}
		for (const tests of shards) {
			const shared = new Set(tests.filter(({ part }) => part !== void 0).map((test) => this.keyOf(test)));
			for (const key of shared) addTo(this.#holders, key);
		}
	}
	keyOf({ name }) {
		const key = timingKey(name);
		return this.#matched.has(key) ? key : timingKey(fileOf(name));
	}
	isCase(test) {
		return this.keyOf(test) !== timingKey(test.name);
	}
	ran(test, jobs) {
		const reported = this.#reported(test, jobs);
		if (reported.length === 0) return false;
		const cases = reported.flatMap((file) => file.cases ?? []);
		const hasAllJobs = new Set(reported.map(({ job }) => job)).size >= (this.#holders.get(this.keyOf(test)) ?? 1);
		if (reported.some((file) => file.cases === null)) return test.part === void 0 || hasAllJobs;
		if (test.part !== void 0) {
			const isComplete = reported.every((file) => file.isComplete !== false);
			return partRan(test.part, cases, {
				isComplete,
				hasAllJobs,
				covers: this.#covers
			});
		}
		const isListed = cases.some(({ name }) => isId(test.name, name));
		return !this.isCase(test) || isListed || reported.some((file) => file.isComplete === false);
	}
	casesRun(test, jobs) {
		const cases = this.#reported(test, jobs).flatMap((file) => file.cases ?? []);
		return new Set(cases.filter(({ isSkipped }) => !isSkipped).map(({ name }) => name)).size;
	}
	repeatedFile(test, jobs) {
		const names = [...new Set(this.#reported(test, jobs).map(({ job }) => job))].sort();
		return names.length > 1 ? [{
			name: testLabel(test),
			jobs: names
		}] : [];
	}
	repeatedCases(test, jobs) {
		const byCase = new Map();
		for (const { job, cases } of this.#reported(test, jobs)) for (const { name, isSkipped } of cases ?? []) if (!isSkipped) byCase.set(name, (byCase.get(name) ?? new Set()).add(job));
		return [...byCase].filter(([, found]) => found.size > 1).map(([name, found]) => ({
			name: `${fileOf(test.name)}: ${name}`,
			jobs: [...found].sort()
		}));
	}
	secondsOf(test, jobs) {
		const reported = this.#reported(test, jobs);
		const known = reported.flatMap(({ seconds }) => seconds === null ? [] : [seconds]);
		if (known.length === 0) return null;
		const all = this.#predicted.get(this.keyOf(test)) ?? 0;
		const measured = sum(known);
		const share = all > 0 ? test.seconds / all : 1;
		const cases = reported.flatMap((file) => file.cases ?? []);
		if (test.part === void 0 || cases.length === 0) return measured * share;
		const own = casesOfPart(test.part, cases, this.#covers).filter(({ isSkipped }) => !isSkipped);
		if (own.length === 0) return null;
		return secondsOfCases(own) + Math.max(0, measured - secondsOfCases(cases)) * share;
	}
	#reported(test, jobs) {
		const reported = this.#byKey.get(this.#matched.get(this.keyOf(test)) ?? "") ?? [];
		return jobs.length === this.jobs.length ? reported : reported.filter(({ job }) => jobs.includes(job));
	}
};
function isId(id, caseName) {
	const wanted = id.slice(id.indexOf("::") + 2);
	return wanted === caseName || !caseName.includes("::") && wanted.endsWith(`::${caseName}`);
}
function fileOf(name) {
	const separator = name.indexOf("::");
	return separator < 0 ? name : name.slice(0, separator);
}
// packages/core/scheduling/verification/verify-plan.ts
function verifyPlan(plan, ran, excused = new Set()) {
	const planned = plan.shards.flatMap((tests, index) => tests.map((test) => ({
		test,
		shard: index + 1
	})));
	const reports = new TestReports(plan, ran);
	const variants = matrixVariants(reports.jobs, (job) => planned.every(({ test }) => reports.ran(test, [job])));
	const absent = variants.flatMap((variant) => missingIn(variant, planned, reports, variants.length > 1));
	const missing = absent.filter(({ name }) => !excused.has(name));
	const twice = variants.flatMap((variant) => repeatedIn(variant, plan, reports));
	const problems = [...problemsOf(missing, twice, variants.length === 0)];
	return {
		complete: problems.length === 0,
		problems,
		planned: planned.length,
		ran: planned.filter(({ test }) => reports.ran(test, reports.jobs)).length,
		missing,
		twice,
		excused: [...new Set(absent.map(({ name }) => name))].filter((name) => excused.has(name)),
		unplanned: reports.unplanned,
		divided: dividedFiles(planned, reports, variants),
		shards: plan.shards.map((tests, index) => ({
			...verifiedShard(index + 1, tests, variants, reports),
			...planned.every(({ test }) => test.source === "default") && { predictedSeconds: null }
		}))
	};
}
function* problemsOf(missing, twice, nothing) {
	if (nothing) {
		yield {
			code: "nothing-reported",
			message: "no report speaks of any planned test"
		};
		return;
	}
	if (missing.length > 0) yield {
		code: "missing",
		message: `${countOf(missing.length, "planned test")} did not run`
	};
	if (twice.length > 0) yield {
		code: "run-twice",
		message: `${countOf(twice.length, "test")} ran in several jobs`
	};
}
function missingIn(variant, planned, reports, named) {
	return planned.filter(({ test }) => !reports.ran(test, variant.jobs)).map(({ test, shard }) => ({
		name: testLabel(test),
		shard,
		leg: named ? variant.name : null
	}));
}
function repeatedIn({ jobs }, plan, reports) {
	return [...groupBy(plan.shards.flat(), (test) => reports.keyOf(test)).values()].flatMap((tests) => {
		const [first] = tests;
		if (first === void 0) return [];
		return tests.length > 1 || first.part !== void 0 || reports.isCase(first) ? reports.repeatedCases(first, jobs) : reports.repeatedFile(first, jobs);
	});
}
function dividedFiles(planned, reports, variants) {
	return planned.filter(({ test }) => test.part?.number === test.part?.of && test.part !== void 0).flatMap(({ test }) => {
		const counts = variants.map(({ jobs }) => reports.casesRun(test, jobs));
		const cases = Math.max(0, ...counts);
		return test.part === void 0 || cases === 0 ? [] : [{
			name: test.name,
			parts: test.part.of,
			cases
		}];
	});
}
function verifiedShard(shard, tests, variants, reports) {
	const times = variants.map(({ jobs }) => tests.map((test) => reports.secondsOf(test, jobs))).map((seconds) => ({
		known: seconds.some((value) => value !== null),
		sum: sumBy(seconds, (value) => value ?? 0)
	})).filter(({ known }) => known);
	return {
		shard,
		tests: tests.length,
		predictedSeconds: roundTo(sumBy(tests, ({ seconds }) => seconds), 1),
		actualSeconds: times.length === 0 ? null : roundTo(Math.max(...times.map((time) => time.sum)), 1),
		missing: tests.filter((test) => !reports.ran(test, reports.jobs)).length
	};
}
// packages/core/scheduling/verification/verify-summary.ts
const MAX_ROWS = 12;
const MAX_FACTS = 3;
function verifySummary(verification) {
	const { shards, planned } = verification;
	return {
		title: "plan-shards",
		blocks: [
			paragraph(headline(verification)),
			...factsOf(verification),
			...lostTable(verification),
			...planned === 0 ? [] : [paragraph(trust(shards)), ...shardTable(shards)]
		]
	};
}
function headline({ complete, problems, planned, shards }) {
	if (complete) return line`✅ ${strong(`All ${countOf(planned, "planned test")} ran`)}, once each, in ${countOf(shards.length, "shard")}.`;
	const what = problems.map(({ message }) => message).join("; ");
	return line`❌ ${strong("What ran is not what was planned")}: ${what}. That these jobs are green does not mean that the suite passed.`;
}
function factsOf(verification) {
	const facts = [...evidence(verification)];
	return facts.length === 0 ? [] : [bullets(facts.slice(0, MAX_FACTS))];
}
function* evidence({ missing, divided, excused, unplanned, shards }) {
	if (missing.length > 0) {
		const from = [...new Set(missing.map(({ shard }) => shard))].sort((a, b) => a - b);
		yield `run the job of ${from.length === 1 ? "shard" : "shards"} ${some(from)} of ${shards.length} again; files that report no test belong in may-report-nothing`;
	}
	for (const { name, parts, cases } of missing.length > 0 ? [] : divided) yield line`${code(name)} ran in ${countOf(parts, "part")}, ${countOf(cases, "case")} in all`;
	if (excused.length > 0) yield `${countOf(excused.length, "test")} reported nothing, as the workflow says they may`;
	if (unplanned > 0) yield `${countOf(unplanned, "reported file")} not in the plan: other suites, or helpers`;
}
function some(numbers) {
	const more = numbers.length > MAX_ROWS ? `, and ${numbers.length - MAX_ROWS} more` : "";
	return numbers.slice(0, MAX_ROWS).join(", ") + more;
}
function lostTable({ missing, twice }) {
	const rows = [...missing.map(({ name, shard, leg }) => [code(name), line`missing from shard ${shard}${leg === null ? "" : ` of ${leg}`}`]), ...twice.map(({ name, jobs }) => [code(name), `ran in ${jobs.join(" and in ")}`])];
	if (rows.length === 0) return [];
	const columns = [{ title: "test" }, { title: "problem" }];
	const rest = rows.slice(MAX_ROWS, 500);
	return [table(columns, rows.slice(0, MAX_ROWS)), ...rest.length > 0 ? [details(`${rows.length - MAX_ROWS} more`, [table(columns, rest)])] : []];
}
function trust(shards) {
	const actual = shards.flatMap(({ actualSeconds }) => actualSeconds === null ? [] : [actualSeconds]);
	if (actual.length === 0) return "No shard reported how long it took.";
	const predicted = shards.map(({ predictedSeconds }) => predictedSeconds ?? 0);
	const slowest = Math.max(...actual);
	const expected = Math.max(...predicted);
	const mean = sum(actual) / actual.length;
	const against = expected > 0 ? `, predicted ${formatSeconds(expected)} (${formatChange(slowest / expected - 1)})` : "";
	const balance = mean > 0 && actual.length === shards.length ? `; ${(slowest / mean).toFixed(2)} × the mean shard` : "";
	return `Slowest shard: ${formatSeconds(slowest)}${against}${balance}.`;
}
function shardTable(shards) {
	const most = Math.max(...shards.map(({ predictedSeconds, actualSeconds }) => Math.max(predictedSeconds ?? 0, actualSeconds ?? 0)));
	const columns = [
		{
			title: "shard",
			align: "right"
		},
		{
			title: "predicted",
			align: "right"
		},
		{
			title: "actual",
			align: "right"
		},
		{ title: "share of the slowest" },
		{
			title: "tests",
			align: "right"
		}
	];
	const rows = shards.map(({ shard, predictedSeconds, actualSeconds, tests }) => [
		String(shard),
		formatSeconds(predictedSeconds),
		formatSeconds(actualSeconds),
		bar(actualSeconds ?? 0, most),
		formatCount(tests)
	]);
	const rest = rows.slice(MAX_ROWS);
	return [table(columns, rows.slice(0, MAX_ROWS)), ...rest.length > 0 ? [details(`${rest.length} more shards`, [table(columns, rest)])] : []];
}
// actions/plan-shards/find-plan.ts
const MAX_PLAN_BYTES = 67108864;
async function findPlan(values, ports) {
	if (values.plan !== void 0) return {
		kept: await readPlanFile(values.plan, ports),
		problems: []
	};
	if (ports.context.runId === null) throw new InputError([{
		name: "plan",
		place: "input",
		given: null,
		expected: "a plan, outside a workflow run"
	}]);
	try {
		const newest = newestOfEach(await listPlans(ports, values.job));
		const { kept, problem } = await readFirst(newest, ports);
		const differ = new Set(newest.map(({ own }) => own?.hash)).size > 1;
		const problems = [];
		if (kept === null) problems.push({
			code: "no-plan",
			message: problem ?? "this run kept no plan"
		});
		if (differ) problems.push({
			code: "plans-differ",
			message: `the shards made different plans: ${hashes(newest)}`
		});
		return {
			kept,
			problems
		};
	} catch (error) {
		return {
			kept: null,
			problems: [{
				code: "no-plan",
				message: `the plan could not be read: ${messageOf(error)}`
			}]
		};
	}
}
function newestOfEach(stored) {
	const byShard = new Map();
	for (const plan of stored) {
		const place = plan.own?.shard ?? 0;
		if (plan.attempt >= (byShard.get(place)?.attempt ?? 0)) byShard.set(place, plan);
	}
	const forAll = byShard.get(0);
	return forAll ? [forAll] : [...byShard.values()];
}
function hashes(plans) {
	return plans.slice(0, 20).map(({ own }) => `${own?.shard} ${own?.hash.slice(0, 7)}`).join(", ");
}
async function readPlanFile(path, { workspace, workspaceAt }) {
	const slash = withSlashes(path).lastIndexOf("/");
	const text = await (isAbsolute(path) ? workspaceAt(path.slice(0, slash + 1)) : workspace).read(isAbsolute(path) ? path.slice(slash + 1) : path, MAX_PLAN_BYTES);
	const kept = text === null ? null : parsePlan(text);
	if (kept !== null) return kept;
	throw new InputError([{
		name: "plan",
		place: "input",
		given: path,
		expected: "a file with a plan of this action"
	}]);
}
function isAbsolute(path) {
	return /^(?:[a-z]:)?[\\/]/i.test(path);
}
function parsePlan(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const data = isObject(value) ? value.data : null;
	if (!isObject(data) || !Array.isArray(data.shards)) return parseStoredPlan(value);
	const shards = data.shards.map((shard) => isObject(shard) && Array.isArray(shard.tests) ? shard.tests.map(asPlanned) : null);
	return parseStoredPlan({
		schema: storedPlan([]).schema,
		planHash: data.planHash,
		runner: data.runner,
		shards
	});
}
function asPlanned(test) {
	return isObject(test) ? {
		...test,
		seconds: test.expectedSeconds ?? test.seconds
	} : test;
}
// actions/plan-shards/read-ran.ts
async function readRan(globs, ports) {
	const jobsOf = (paths) => {
		const jobs = jobsOfReports(paths);
		return (path) => jobs.get(path) ?? path;
	};
	const { rows, tests, isWhole, leftOut } = await readReports({
		globs,
		jobsOf,
		keep: ALL_CASES,
		timesCount: false
	}, ports);
	const unread = toldProblems(rows, ({ problems: [first] }) => first).map((one) => `${one.report.path}: ${one.problem.message}${moreReports(one)}`);
	const messages = [
		...rows.length === 0 ? [`no file matches ${globs.join(", ")}`] : [],
		...leftOut === null ? [] : [leftOut.message],
		...isWhole ? [] : [`more than ${ALL_CASES.cases} cases; of some files only the longest were looked at`],
		...unread
	];
	return {
		files: tests.map((entry) => ({
			...ranFile(entry),
			isComplete: isWhole
		})),
		problems: messages.map((message) => ({
			code: "unchecked",
			message
		}))
	};
}
// actions/plan-shards/verify-run.ts
const NO_PLAN = storedPlan([]);
const NOT_JUDGED = {
	decision: false,
	code: "not-judged",
	reason: "a check does not judge the plan"
};
async function verifyRun(values, ports) {
	const { kept, problems } = await findPlan(values, ports);
	if (kept === null) return toResult(NO_PLAN, failed(problems));
	const ran = values.junit.length > 0 ? await readRan(values.junit, ports) : await readParts(values, ports);
	const names = kept.shards.flatMap((tests) => tests.map(({ name }) => name));
	const excused = new Set(await namesMatching(names, values["may-report-nothing"]));
	const verification = verifyPlan(kept, ran.files, excused);
	const all = [
		...problems,
		...verification.problems,
		...verification.complete ? [] : ran.problems
	];
	return toResult(kept, {
		...verification,
		complete: all.length === 0,
		problems: all
	});
}
function unchecked() {
	return toResult(NO_PLAN, failed([{
		code: "unchecked",
		message: "the check broke off"
	}]));
}
function failed(problems) {
	return {
		...verifyPlan(NO_PLAN, []),
		complete: false,
		problems
	};
}
function toResult(kept, verification) {
	const tests = kept.shards.flat();
	const data = {
		shards: kept.shards.map((planned, index) => ({
			shard: index + 1,
			tests: planned,
			seconds: roundTo(sumBy(planned, ({ seconds }) => seconds), 3)
		})),
		shardCount: kept.shards.length,
		planHash: kept.planHash,
		runner: kept.runner ?? "custom",
		lowerBoundSeconds: roundTo(lowerBoundSeconds(tests, kept.shards.length), 3),
		alternatives: [],
		worthIt: NOT_JUDGED,
		wallSeconds: null,
		verification
	};
	return {
		outputs: planOutputs(data, { "worth-it": null }),
		data,
		summary: verifySummary(verification),
		annotations: verification.problems.map(({ message }) => ({
			level: "error",
			title: "plan-shards: verify",
			message
		})),
		verdict: verification.complete ? "pass" : "fail"
	};
}
async function readParts({ job }, { context, history }) {
	if (context.runId === null) throw new InputError([{
		name: "junit",
		place: "input",
		given: null,
		expected: "reports, outside a workflow run"
	}]);
	try {
		const { records, problems } = await history.readParts(context.runId);
		return {
			files: ranInParts(records, job),
			problems: problems.map(({ message }) => ({
				code: "unchecked",
				message
			}))
		};
	} catch (error) {
		return {
			files: [],
			problems: [{
				code: "unchecked",
				message: messageOf(error)
			}]
		};
	}
}
export { unchecked, verifyRun };
