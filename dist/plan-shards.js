import { $t as fromBase, Jt as defineAction, Qt as flag, Zt as either, en as integer, in as text, nn as number, qt as messageOf, rn as oneOf, tn as list } from "./runner.js";
import { a as writePlan, d as planSummary, f as makePlan, l as toMatrix, n as readTests, o as planDecision, r as planPaths, t as searchWarnings, u as publishedPlan } from "./shared/search-warnings.js";
import { T as RUNNER_NAMES, a as listPlans, i as warning, n as planOutputs, o as readFirst, r as warnAboutUnstoredPlan, s as storePlan, t as outputs } from "./shared/plan-result.js";
// actions/plan-shards/parse-duration.ts
const UNITS = {
	h: 3600,
	m: 60,
	s: 1
};
const DURATION = /^(?:(\d{1,5}(?:\.\d{1,3})?)h)?\s*(?:(\d{1,5}(?:\.\d{1,3})?)m(?:in)?)?\s*(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/;
function parseDuration(text) {
	const match = DURATION.exec(text.trim());
	if (match === null) return null;
	const [, hours = 0, minutes = 0, seconds = 0] = match;
	const total = Number(hours) * UNITS.h + Number(minutes) * UNITS.m + Number(seconds) * UNITS.s;
	return total > 0 ? total : null;
}
// actions/plan-shards/shard-of.ts
function parseShardOf(text) {
	const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
	const [shard, total] = [Number(match?.[1]), Number(match?.[2])];
	return shard >= 1 && shard <= total && total <= 256 ? {
		shard,
		total
	} : null;
}
// actions/plan-shards/inputs.ts
const shardNumber = {
	min: 1,
	max: 256
};
const inputs = {
	tests: list({ help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line. Empty: where `runner` looks for them." }),
	runner: oneOf(RUNNER_NAMES, {
		help: "Test runner: whose arguments `args` holds, and where tests are when `tests` is empty.",
		fallback: "custom"
	}),
	shards: either("auto", integer({
		help: "",
		...shardNumber
	}), {
		help: "How many shards; `auto` weighs what another shard saves against the set-up that it burns.",
		fallback: "auto"
	}),
	shard: shardOf("This job's shard, as `3/8`: it makes the plan of all 8 itself and gives its own tests as outputs."),
	"min-shards": integer({
		help: "Fewest shards that `auto` may choose.",
		fallback: 1,
		...shardNumber
	}),
	"max-shards": integer({
		help: "Most shards that `auto` may choose; by default the jobs that GitHub allows in a matrix.",
		fallback: 256,
		...shardNumber
	}),
	concurrency: integer({
		help: "Jobs that your account runs at once, less those that others need; by default those of GitHub Free.",
		fallback: 20,
		min: 1,
		max: 1e3
	}),
	objective: oneOf([
		"balanced",
		"fastest",
		"cheapest"
	], {
		help: "What `auto` is for. `balanced`: another shard has to save more seconds than its set-up takes.",
		fallback: "balanced"
	}),
	"cost-weight": number({
		help: "Instead of `objective`: US dollars that a saved minute is worth.",
		min: 0
	}),
	"target-duration": duration("Instead of `objective`: the fewest shards with which nine of ten runs are done in this time, such as `10m`."),
	"setup-seconds": either("auto", number({
		help: "",
		min: 0,
		max: 21600
	}), {
		help: "What every shard spends besides its tests: checkout, install, build. `auto` learns it from earlier jobs, 25 before.",
		fallback: "auto"
	}),
	"runs-on": text({ help: "A label of the shards' runners, such as `ubuntu-latest`: times of such machines count before those of others, and their minutes have a price. By default that of earlier jobs." }),
	"price-per-minute": either("auto", number({
		help: "",
		min: 0
	}), {
		help: "US dollars for a started minute of one shard; `auto`: GitHub's price for `runs-on`, which is nothing for standard runners of public repositories.",
		fallback: "auto"
	}),
	group: list({ help: "Tests that have to share a shard, one set a line: globs or names with blanks between, or a JSON array." }),
	"split-files": oneOf(["auto", "never"], {
		help: "Divide files that take longer than a fair share by the names of their cases, where `runner` can and their times are recorded.",
		fallback: "auto"
	}),
	exclusive: list({ help: "Tests no two of which may share a shard, written like `group`." }),
	job: text({ help: "Learn only from jobs whose name starts with this; for suites that several jobs run." }),
	"allow-empty": flag({
		help: "Accept that no test is found: then the matrix is empty.",
		fallback: false
	}),
	verify: flag({
		help: "Plan nothing: check that what the shards ran is what was planned, and fail when it is not.",
		fallback: false
	}),
	junit: list({ help: "For `verify`: globs of the shards' JUnit reports; without them what the jobs of this run recorded." }),
	plan: fromBase(text({ help: "For `verify`: file with the plan; by default the plan that this run stored." })),
	"may-report-nothing": fromBase(list({ help: "For `verify`: globs or names of planned files that report no test, such as files whose tests are all left out." }))
};
function shardOf(help) {
	return {
		...text({ help }),
		expects: `a shard and how many there are, such as 3/8 (at most 256)`,
		absent: void 0,
		parse: (given) => {
			const value = parseShardOf(given);
			return value === null ? { ok: false } : {
				ok: true,
				value
			};
		}
	};
}
function duration(help) {
	return {
		...text({ help }),
		expects: "a time above zero, such as 90s, 10m or 1h30m",
		absent: void 0,
		parse: (given) => {
			const value = parseDuration(given);
			return value === null ? { ok: false } : {
				ok: true,
				value
			};
		}
	};
}
// actions/plan-shards/plan-matrix.ts
async function planMatrix(values, ports) {
	const found = await readTests(values, ports.workspace);
	const { tests } = found;
	const { kept, problem } = await readEarlier(values, ports);
	const { records } = await ports.history.read();
	const plan = await makePlan({
		values,
		tests,
		records,
		kept
	}, ports);
	const paths = planPaths(ports, values.job);
	const effects = {
		...writePlan(plan, paths),
		...kept === null && storePlan(plan, ports, values.job, null)
	};
	const unmatched = await searchWarnings(values, found, ports.workspace);
	const result = matrixResult(plan, paths, [...problem === null ? [] : [problem], ...unmatched]);
	const { annotations = [] } = result;
	return {
		...result,
		effects,
		settle: (outcomes) => ({ annotations: [...annotations, ...warnAboutUnstoredPlan(outcomes)] })
	};
}
function matrixResult(plan, paths, problems = []) {
	const matrix = toMatrix(plan, paths?.plan ?? null);
	const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
	if (!matrix.hasFiles) warnings.push("the lists are too long for a matrix: let the shards fetch theirs with `shard: ${{ matrix.name }}`");
	return {
		outputs: planOutputs(plan, {
			matrix: matrix.text,
			"plan-path": paths?.plan ?? null
		}),
		data: publishedPlan(plan),
		summary: planSummary(plan),
		decisions: planDecision(plan),
		annotations: warnings.map(warning)
	};
}
async function readEarlier({ job }, ports) {
	const { runId, attempt } = ports.context;
	if (runId === null || attempt <= 1) return {
		kept: null,
		problem: null
	};
	try {
		const plans = (await listPlans(ports, job)).filter(({ own }) => own === null);
		const { kept, problem } = await readFirst(plans, ports);
		if (kept !== null) return {
			kept,
			problem: null
		};
		return {
			kept: null,
			problem: replanned(problem ?? "it left none")
		};
	} catch (error) {
		return {
			kept: null,
			problem: replanned(messageOf(error))
		};
	}
}
function replanned(reason) {
	return `the first attempt's plan could not be read (${reason}): planned anew, so the shards may be others than before`;
}
// actions/plan-shards/action.ts
const action = defineAction({
	name: "plan-shards",
	description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
	inputs,
	outputs,
	permissions: {
		actions: "read",
		contents: "read"
	},
	isGate: ({ verify }) => verify,
	async run(values, ports) {
		if (values.verify) return (await import("./verify-run.js")).verifyRun(values, ports);
		if (values.shard === void 0) return planMatrix(values, ports);
		return (await import("./plan-own-shard.js")).planOwnShard(values.shard, values, ports);
	},
	async fallback(values, ports) {
		if (values.verify) return (await import("./verify-run.js")).unchecked();
		const { tests } = await readTests(values, ports.workspace);
		const total = values.shard && { total: values.shard.total };
		const plan = await makePlan({
			values,
			tests,
			records: [],
			...total
		}, ports);
		if (values.shard === void 0) return matrixResult(plan, null);
		return (await import("./plan-own-shard.js")).ownResult(values.shard, plan, null);
	}
});
export { action };
