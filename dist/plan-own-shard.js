import { Wt as InputError, qt as messageOf } from "./runner.js";
import { a as writePlan, c as namesOf, d as planSummary, f as makePlan, i as writeLists, n as readTests, o as planDecision, p as formatTestList, r as planPaths, s as fitsVariable, t as searchWarnings, u as publishedPlan } from "./shared/search-warnings.js";
import { E as testRunner, a as listPlans, i as warning, n as planOutputs, o as readFirst, r as warnAboutUnstoredPlan, s as storePlan } from "./shared/plan-result.js";
// actions/plan-shards/plan-own-shard.ts
async function planOwnShard(of, values, ports) {
	if (values.shards !== "auto" && values.shards !== of.total) throw new InputError([{
		name: "shards",
		place: "input",
		given: String(values.shards),
		expected: `${of.total}, as in shard, or nothing`
	}]);
	const found = await readTests(values, ports.workspace);
	const { tests } = found;
	const { kept, problem, stored } = await readSiblings(of, values, ports);
	const { records } = await ports.history.read();
	const plan = await makePlan({
		values,
		tests,
		records,
		kept,
		total: of.total
	}, ports);
	ports.log.info(`plan ${plan.planHash}: shard ${of.shard} of ${of.total}`);
	const paths = planPaths(ports, values.job);
	const unmatched = await searchWarnings(values, found, ports.workspace);
	const result = ownResult(of, plan, paths, [...problem === null ? [] : [problem], ...unmatched]);
	const own = {
		...of,
		hash: plan.planHash
	};
	const effects = {
		...writePlan(plan, paths),
		...writeLists(of, plan, paths),
		...!isStored(own, stored) && storePlan(plan, ports, values.job, own)
	};
	const { annotations = [] } = result;
	return {
		...result,
		effects,
		settle: (outcomes) => ({ annotations: [...annotations, ...warnAboutUnstoredPlan(outcomes)] })
	};
}
function ownResult({ shard, total }, plan, paths, problems = []) {
	const tests = plan.shards[shard - 1]?.tests ?? [];
	const own = namesOf(tests);
	const files = formatTestList(own);
	const args = formatTestList(tests.length === 0 ? [] : testRunner(plan.runner).args(tests));
	const fits = fitsVariable(files) && fitsVariable(args);
	const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
	if (own.length === 0) warnings.push(`shard ${shard} of ${total} has no tests: skip its test step where has-tests is false`);
	if (!fits) warnings.push("the lists are too long for outputs: read the files of files-path and args-path");
	return {
		outputs: planOutputs(plan, {
			files: fits ? files : "",
			args: fits ? args : "",
			"has-tests": own.length > 0,
			...paths && {
				"plan-path": paths.plan,
				"files-path": paths.files,
				"args-path": paths.args
			}
		}),
		data: {
			...publishedPlan(plan),
			own: {
				shard,
				total,
				tests: own
			}
		},
		summary: planSummary(plan, {
			shard,
			total
		}),
		decisions: planDecision(plan, {
			shard,
			total
		}),
		annotations: warnings.map(warning)
	};
}
function isStored({ shard, total, hash }, stored) {
	return stored.some(({ own }) => own?.shard === shard && own.total === total && hash.startsWith(own.hash));
}
async function readSiblings(of, { job }, ports) {
	const { runId, attempt, repository } = ports.context;
	if (runId === null || repository === null || ports.rest === null && attempt <= 1) return {
		kept: null,
		problem: null,
		stored: []
	};
	try {
		const plans = (await listPlans(ports, job)).filter(({ own }) => own === null || own.total === of.total);
		const { kept, problem } = await readFirst(ownFirst(plans, of), ports);
		if (kept !== null && kept.shards.length > of.total) return {
			kept: null,
			problem: unreadSiblings(`it has ${kept.shards.length} shards`),
			stored: plans
		};
		if (kept !== null || problem === null && attempt <= 1) return {
			kept,
			problem: null,
			stored: plans
		};
		return {
			kept: null,
			problem: unreadSiblings(problem ?? "the first attempt left none"),
			stored: plans
		};
	} catch (error) {
		return {
			kept: null,
			problem: unreadSiblings(messageOf(error)),
			stored: []
		};
	}
}
function ownFirst(plans, { shard }) {
	const rank = ({ own }) => own?.shard === shard ? 0 : 1;
	return plans.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
}
function unreadSiblings(reason) {
	return `the plans of this run's other shards could not be read (${reason}): verify tells whether all made the same one`;
}
export { ownResult, planOwnShard };
