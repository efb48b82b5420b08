import { At as table, Bt as isObject, Ct as details, Gt as InputError, Jt as messageOf, Lt as withSlashes, Ot as paragraph, Pt as folderOf, Q as bar, Tt as line, Ut as addTo, Vt as groupBy, _t as formatSeconds, bt as bullets, dt as sumBy, ft as countOf, ht as formatCount, it as roundTo, kt as strong, mt as formatChange, ut as sum, xt as code } from "./runner.js";
import { D as testRunner, O as timingKey, T as pairReportedNames, a as listPlans, d as testLabel, f as namesMatching, g as lowerBoundSeconds, l as parseStoredPlan, n as planOutputs, o as readFirst, p as suiteNames, s as readPlan, u as storedPlan } from "./shared/plan-result.js";
import { i as moreReports, r as distinctProblems } from "./shared/report-row.js";
import { r as readReports, t as ALL_CASES } from "./shared/record-limits.js";
import { t as fetchJobs } from "./shared/fetch-jobs.js";
import { s as isCarriedOver } from "./shared/record.js";
// packages/core/scheduling/verification/expected-jobs.ts
const PASSED = [
	"success",
	"neutral",
	null
];
function expectedJobs(jobs, reported, prefix) {
	if (prefix !== "") return jobs.filter(({ name }) => name.startsWith(prefix));
	const families = new Set(reported.map(familyOf));
	return jobs.filter(({ name }) => families.has(familyOf(name)));
}
function jobsAsReported(jobs, reported) {
	return reported.some((name) => name.includes(CALLED)) ? [...jobs] : jobs.map((job) => ({
		...job,
		name: nameOfItsOwn(job.name)
	}));
}
function nameOfItsOwn(job) {
	const at = job.lastIndexOf(CALLED);
	return at < 0 ? job : job.slice(at + CALLED.length);
}
const CALLED = " / ";
function largestFamily(jobs) {
	const [largest] = [...groupBy(jobs, ({ name }) => familyOf(name)).values()].toSorted((a, b) => b.length - a.length);
	return largest?.[0] === void 0 ? null : {
		name: largest[0].name,
		jobs: largest.length
	};
}
function unpassedJobs(expected) {
	return expected.flatMap(({ name, conclusion }) => PASSED.includes(conclusion) ? [] : [{
		name,
		conclusion: conclusion ?? ""
	}]);
}
const KNOWN_VALUE = /^(?:ubuntu|windows|win|macos|mac|osx|linux|alpine|debian|fedora|chrome|chromium|firefox|webkit|safari|edge|x64|x86|amd64|arm64|arm)(?:[-_.]?[\d.]+|[-_]latest)*(?:[-_](?:x64|x86|amd64|arm64|arm))*$/i;
const NUMBERS = /^v?\d+(?:[./]\d+)*(?:\.x)?$/i;
function hasOtherValues(job) {
	const values = /\(([^()]*)\)?$/.exec(job)?.[1]?.split(",") ?? [];
	if (values.length > 1 && values.some((value) => !/^\s*\d+(\s*\/\s*\d+)?\s*$/.test(value))) return true;
	return job.split(/[\s/,()]+|-(?!latest)/).some((word) => KNOWN_VALUE.test(word));
}
function familyOf(job) {
	const named = /(?:\)|\.\.\.)$/.test(job) ? job.replace(/ \(.*$/s, "") : job;
	const words = named.trim().split(/[\s,]+/).map((word) => KNOWN_VALUE.test(word) || NUMBERS.test(word) ? "#" : word);
	if (/(?:^|\s)\d{1,4}\/\d{1,4}(?:\s|$)/.test(named)) return `${words[0]} #/#`;
	return words.join(" ").replace(/(?<![\w.])\d{1,4}(?![\w.])/g, "#");
}
// packages/core/scheduling/verification/ran-files.ts
function ranInParts(parts, counted, prefix = "") {
	const counts = (job, attempt) => attempt === counted.attempt || counted.carried.has(job);
	const newest = new Map();
	for (const { attempt, tests } of parts) for (const { job } of tests ?? []) {
		const name = job ?? "";
		if (counts(name, attempt)) newest.set(name, Math.max(attempt, newest.get(name) ?? 0));
	}
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
function casesOf({ cases, tests, skipped }) {
	const executed = tests === null ? null : Math.max(0, tests - (skipped ?? 0));
	if (cases == null || cases.length === 0) return {
		cases: null,
		executed
	};
	return {
		cases: cases.map(({ name, seconds, outcome }) => ({
			name,
			seconds,
			isSkipped: outcome === "skipped"
		})),
		executed,
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
// packages/core/scheduling/verification/same-naming.ts
function sameNaming(matched, reportedBy) {
	const exact = [...matched].filter(([planned, reported]) => planned === reported);
	const jobsWithExact = new Set(exact.flatMap(([, reported]) => jobsOf(reportedBy, reported)));
	const added = new Set([...matched].flatMap(([planned, reported]) => folderBefore(reported, planned) ?? []));
	return new Map([...matched].filter(([planned, reported]) => {
		if (planned === reported) return true;
		if (folderBefore(reported, planned) !== null) return exact.length === 0 && added.size === 1;
		return jobsOf(reportedBy, reported).every((job) => !jobsWithExact.has(job));
	}));
}
function folderBefore(path, end) {
	return path !== end && path.endsWith(`/${end}`) ? path.slice(0, -end.length) : null;
}
function jobsOf(reportedBy, key) {
	return (reportedBy.get(key) ?? []).map(({ job }) => job);
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
		this.#matched = sameNaming(pairReportedNames(names, this.#byKey.keys()), this.#byKey);
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
		if (reported.length === 0 || reported.every(isSkipped)) return false;
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
		const isListed = cases.some(({ name, isSkipped }) => !isSkipped && isId(test.name, name));
		return !this.isCase(test) || isListed || reported.some((file) => file.isComplete === false);
	}
	isReported(test, jobs) {
		return this.#reported(test, jobs).length > 0;
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
		return jobs === this.jobs ? reported : reported.filter(({ job }) => jobs.includes(job));
	}
};
function isSkipped({ cases, executed }) {
	if (cases !== null && cases.length > 0) return cases.every((one) => one.isSkipped) && (executed ?? 0) === 0;
	return executed === 0;
}
function isId(id, caseName) {
	const wanted = id.slice(id.indexOf("::") + 2);
	return wanted === caseName || !caseName.includes("::") && wanted.endsWith(`::${caseName}`);
}
function fileOf(name) {
	const separator = name.indexOf("::");
	return separator < 0 ? name : name.slice(0, separator);
}
// packages/core/scheduling/verification/verify-plan.ts
function verifyPlan(plan, ran, { excused = new Set(), jobs = null, prefix = "", suiteRuns = null, jobsKnown = true } = {}) {
	const planned = plan.shards.flatMap((tests, index) => tests.map((test) => ({
		test,
		shard: index + 1
	})));
	const reports = new TestReports(plan, ran);
	const listed = jobs === null ? null : jobsAsReported(jobs, reports.jobs);
	const isListed = listed?.some(({ name }) => reports.jobs.includes(name)) ?? false;
	const expected = listed === null ? [] : expectedJobs(listed, reports.jobs, prefix);
	const variants = matrixVariants([...new Set([...reports.jobs, ...expected.map(({ name }) => name)])], (job) => planned.every(({ test }) => reports.ran(test, [job])));
	const absent = variants.flatMap((variant) => missingIn(variant, planned, reports, variants.length > 1));
	const missing = absent.filter(({ name }) => !excused.has(name));
	const twice = variants.flatMap((variant) => repeatedIn(variant, plan, reports));
	const problems = [
		...problemsOf(missing, twice, reports.jobs.length === 0),
		...jobProblems(unpassedJobs(expected)),
		...variantProblems(variants, suiteRuns, isListed),
		...isListed || suiteRuns !== null ? [] : familyProblems(listed ?? [], plan.shards.length),
		...planned.length > 0 && planned.every(({ test }) => excused.has(testLabel(test))) ? [EVERYTHING_EXCUSED] : [],
		...jobsKnown ? crowdProblems(variants, plan.shards.length) : []
	];
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
			message: "no report contains a planned test"
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
function* jobProblems(unpassed) {
	if (unpassed.length === 0) return;
	const shownJobs = unpassed.slice(0, MAX_NAMED_JOBS).map(({ name, conclusion }) => `${name}: ${conclusion}`);
	const more = unpassed.length > shownJobs.length ? `, and ${unpassed.length - shownJobs.length} more` : "";
	yield {
		code: "job-not-passed",
		message: `${countOf(unpassed.length, "job")} did not pass (${shownJobs.join(", ")}${more})`
	};
}
const MAX_NAMED_JOBS = 5;
function* variantProblems(variants, suiteRuns, isListed) {
	if (suiteRuns !== null && variants.length !== suiteRuns) yield {
		code: "unchecked",
		message: `the suite ran ${countOf(variants.length, "time")}, and should have run ${suiteRuns}`
	};
	if (suiteRuns !== null || isListed) return;
	const [unclear] = variants.flatMap(({ jobs }) => jobs).filter(hasOtherValues);
	if (unclear !== void 0) yield {
		code: "unchecked",
		message: `${unclear} is one of several in its matrix, and without GitHub's list of jobs their number is unknown: set suite-runs to how many times the suite runs`
	};
}
const EVERYTHING_EXCUSED = {
	code: "unchecked",
	message: "may-report-nothing matches every planned test, so nothing was left to verify"
};
function* familyProblems(listed, shards) {
	const largest = largestFamily(listed);
	if (largest === null || largest.jobs <= shards) return;
	yield {
		code: "unchecked",
		message: `${countOf(largest.jobs, "job")} of this run are named like ${largest.name}, the plan has ${countOf(shards, "shard")}, and the reports do not name their jobs: say how often the suite runs with suite-runs`
	};
}
function* crowdProblems(variants, shards) {
	const crowded = variants.find(({ jobs }) => jobs.length > shards);
	if (crowded === void 0) return;
	const names = crowded.jobs.slice(0, MAX_NAMED_JOBS).join(", ");
	yield {
		code: "unchecked",
		message: `${countOf(crowded.jobs.length, "job")} reported tests of ${countOf(shards, "shard")} (${names}): which of them belong to the plan is not known; name the suite's jobs with \`job\``
	};
}
function missingIn(variant, planned, reports, named) {
	return planned.filter(({ test }) => !reports.ran(test, variant.jobs)).map(({ test, shard }) => ({
		name: testLabel(test),
		shard,
		leg: named ? variant.name : null,
		isSkipped: reports.isReported(test, variant.jobs)
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
	return line`❌ ${strong("What ran is not what was planned")}: ${what}. Green jobs do not mean that the whole suite passed.`;
}
function factsOf(verification) {
	const facts = [...evidence(verification)];
	return facts.length === 0 ? [] : [bullets(facts.slice(0, MAX_FACTS))];
}
function* evidence({ missing, divided, excused, unplanned, shards }) {
	if (missing.length > 0) {
		const from = [...new Set(missing.map(({ shard }) => shard))].sort((a, b) => a - b);
		yield `re-run the job of ${from.length === 1 ? "shard" : "shards"} ${some(from)} of ${shards.length}; list files that report no tests in may-report-nothing`;
	}
	for (const { name, parts, cases } of missing.length > 0 ? [] : divided) yield line`${code(name)} ran in ${countOf(parts, "part")}, ${countOf(cases, "case")} in all`;
	if (excused.length > 0) yield `${countOf(excused.length, "test")} reported nothing, as may-report-nothing allows`;
	if (unplanned > 0) yield `${countOf(unplanned, "reported file")} not in the plan: other suites, or support files`;
}
function some(numbers) {
	const more = numbers.length > MAX_ROWS ? `, and ${numbers.length - MAX_ROWS} more` : "";
	return numbers.slice(0, MAX_ROWS).join(", ") + more;
}
function lostTable({ missing, twice }) {
	const rows = [...missing.map(({ name, shard, leg, isSkipped }) => [code(name), line`${isSkipped ? "skipped as a whole in" : "missing from"} shard ${shard}${leg === null ? "" : ` of ${leg}`}`]), ...twice.map(({ name, jobs }) => [code(name), `ran in ${jobs.join(" and in ")}`])];
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
	const balance = mean > 0 && actual.length === shards.length ? `; ${(slowest / mean).toFixed(2)} × the mean of the shards` : "";
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
		plan: await readPlanFile(values.plan, ports),
		problems: []
	};
	if (ports.context.runId === null) throw new InputError([{
		name: "plan",
		place: "input",
		given: null,
		expected: "a plan file (required outside a workflow run)"
	}]);
	try {
		const stored = await listPlans(ports, values.job);
		const newest = newestOfEach(stored.filter(({ besides }) => besides === null));
		const { kept: foundPlan, problem } = await readFirst(newest, ports);
		const differ = new Set(newest.map(({ own }) => own?.hash)).size > 1;
		const problems = [];
		if (foundPlan === null) problems.push({
			code: "no-plan",
			message: problem ?? "this run stored no plan"
		});
		if (differ) problems.push({
			code: "plans-differ",
			message: `the shards made different plans: ${hashes(newest)}`
		});
		if (foundPlan !== null) problems.push(...await otherSuites(foundPlan, stored, ports));
		return {
			plan: foundPlan,
			problems
		};
	} catch (error) {
		return {
			plan: null,
			problems: [{
				code: "no-plan",
				message: `the plan could not be read: ${messageOf(error)}`
			}]
		};
	}
}
async function otherSuites({ planHash }, stored, ports) {
	const besides = stored.filter((plan) => plan.besides !== null);
	const siblings = await Promise.all(besides.slice(0, MAX_BESIDES_PLANS).map((plan) => readPlan(plan, ports)));
	if (!(besides.length > MAX_BESIDES_PLANS || siblings.some((other) => other?.planHash !== planHash))) return [];
	return [{
		code: "plans-differ",
		message: "this run planned several suites of one name, and only one of them can be checked: give each its own `job`, where it is planned and where it is verified"
	}];
}
const MAX_BESIDES_PLANS = 10;
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
	const foundPlan = text === null ? null : parsePlan(text);
	if (foundPlan !== null) return foundPlan;
	throw new InputError([{
		name: "plan",
		place: "input",
		given: path,
		expected: "a plan file written by this action"
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
		timesCount: false,
		wholePaths: true
	}, ports);
	const unread = distinctProblems(rows, ({ problems: [first] }) => first).map((one) => `${one.report.path}: ${one.problem.message}${moreReports(one)}`);
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
// actions/plan-shards/read-run-jobs.ts
async function readRunJobs({ context, rest }) {
	const { repository, runId, attempt } = context;
	if (rest === null || repository === null || runId === null) return {
		jobs: null,
		problems: []
	};
	const { value, problems } = await fetchJobs(rest, repository, runId, attempt);
	if (value === null) return {
		jobs: null,
		problems: [{
			code: "unchecked",
			message: `which jobs had to report is not known (needs \`actions: read\`): ${problems[0]?.message ?? "no reason given"}`
		}]
	};
	return {
		jobs: value.map((job) => ({
			name: job.name,
			conclusion: job.conclusion,
			isCarried: attempt > 1 && isCarriedOver(job)
		})),
		problems: []
	};
}
// actions/plan-shards/verify-run.ts
const NO_PLAN = storedPlan([]);
const NOT_JUDGED = {
	decision: false,
	code: "not-judged",
	reason: "verify does not judge the plan"
};
async function verifyRun(values, ports) {
	const { plan: checkedPlan, problems } = await findPlan(values, ports);
	if (checkedPlan === null) return toResult(NO_PLAN, failed(problems));
	const run = await readRunJobs(ports);
	const ran = values.junit.length > 0 ? await readRan(values.junit, ports) : await readParts(values, ports, run.jobs ?? []);
	const names = checkedPlan.shards.flatMap((tests) => tests.map(({ name }) => name));
	const facts = {
		excused: new Set(await namesMatching(names, values["may-report-nothing"])),
		jobs: run.jobs,
		prefix: values.job ?? "",
		suiteRuns: values["suite-runs"] ?? null,
		jobsKnown: values.junit.length === 0
	};
	const verification = verifyPlan(checkedPlan, ran.files, facts);
	const all = [
		...problems,
		...run.problems,
		...verification.problems,
		...verification.complete ? [] : ran.problems
	];
	return toResult(checkedPlan, {
		...verification,
		complete: all.length === 0,
		problems: all
	});
}
function unchecked() {
	return toResult(NO_PLAN, failed([{
		code: "unchecked",
		message: "verification did not finish"
	}]));
}
function failed(problems) {
	return {
		...verifyPlan(NO_PLAN, []),
		complete: false,
		problems
	};
}
function toResult(checkedPlan, verification) {
	const tests = checkedPlan.shards.flat();
	const data = {
		shards: checkedPlan.shards.map((planned, index) => ({
			shard: index + 1,
			tests: planned,
			seconds: roundTo(sumBy(planned, ({ seconds }) => seconds), 3)
		})),
		shardCount: checkedPlan.shards.length,
		planHash: checkedPlan.planHash,
		runner: checkedPlan.runner ?? "custom",
		lowerBoundSeconds: roundTo(lowerBoundSeconds(tests, checkedPlan.shards.length), 3),
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
async function readParts({ job }, { context, history }, jobs) {
	if (context.runId === null) throw new InputError([{
		name: "junit",
		place: "input",
		given: null,
		expected: "test reports (required outside a workflow run)"
	}]);
	try {
		const { records, problems } = await history.readParts(context.runId);
		const names = jobs.filter(({ isCarried }) => isCarried).map(({ name }) => name);
		const carried = new Set([...names, ...names.map(nameOfItsOwn)]);
		return {
			files: ranInParts(records, {
				attempt: context.attempt,
				carried
			}, job),
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
