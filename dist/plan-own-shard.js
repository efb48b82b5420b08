import { Gt as InputError, Jt as messageOf, qt as PacelineError } from "./runner.js";
import { a as writePlan, c as namesOf, d as planSummary, f as makePlan, i as writeLists, n as readTests, o as planDecision, p as formatTestList, r as planPaths, s as fitsVariable, t as searchWarnings, u as publishedPlan } from "./shared/search-warnings.js";
import { D as testRunner, a as listPlans, c as storePlan, i as warning, n as planOutputs, o as readFirst, r as warnAboutUnstoredPlan } from "./shared/plan-result.js";
// actions/plan-shards/plan-own-shard.ts
async function planOwnShard(of, values, ports) {
	if (values.shards !== "auto" && values.shards !== of.total) throw new InputError([{
		name: "shards",
		place: "input",
		given: String(values.shards),
		expected: `${of.total}, as in shard, or nothing`
	}]);
	const foundTests = await readTests(values, ports.workspace);
	const { tests } = foundTests;
	const { kept: storedPlan, stored } = await readStored(of, values, ports);
	const plan = await makePlan({
		values,
		tests,
		records: [],
		storedPlan,
		total: of.total
	}, ports);
	ports.log.info(`plan ${plan.planHash}: shard ${of.shard} of ${of.total}`);
	const paths = planPaths(ports, values.job);
	const result = ownResult(of, plan, paths, await searchWarnings(values, foundTests, ports.workspace));
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
	if (own.length === 0) warnings.push(`shard ${shard} of ${total} has no tests: skip its test step if has-tests is false`);
	if (!fits) warnings.push("the lists are too long for outputs: read the files at files-path and args-path");
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
async function readStored(of, { job }, ports) {
	const { runId, repository } = ports.context;
	if (runId === null || repository === null || ports.rest === null) return {
		kept: null,
		stored: []
	};
	const stored = await listPlans(ports, job).catch((error) => refuse(of, `whether a job stored a plan could not be seen: ${messageOf(error)}`));
	const forAll = stored.filter(({ own }) => own === null);
	if (forAll.length === 0) return {
		kept: null,
		stored
	};
	const { kept: storedPlan, problem } = await readFirst(forAll, ports);
	if (storedPlan === null) refuse(of, `the stored plan could not be read: ${problem}`);
	if (storedPlan.shards.length > of.total) refuse(of, `the stored plan has ${storedPlan.shards.length} shards`);
	return {
		kept: storedPlan,
		stored
	};
}
function refuse({ shard, total }, problem) {
	throw new PacelineError("plan-unknown", `which tests shard ${shard} of ${total} has to run is not known: ${problem}`);
}
export { planOwnShard };
