import { $t as flag, Jt as messageOf, Qt as either, Yt as defineAction, an as text, en as fromBase, in as oneOf, nn as list, qt as PacelineError, rn as number, tn as integer } from "./runner.js";
import { a as writePlan, d as planSummary, f as makePlan, l as toMatrix, n as readTests, o as planDecision, r as planPaths, t as searchWarnings, u as publishedPlan } from "./shared/search-warnings.js";
import { E as RUNNER_NAMES, O as timingKey, a as listPlans, c as storePlan, i as warning, n as planOutputs, o as readFirst, r as warnAboutUnstoredPlan, t as outputs } from "./shared/plan-result.js";
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
	tests: list({ help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line. If empty, the places where `runner` looks." }),
	runner: oneOf(RUNNER_NAMES, {
		help: "Test runner. Decides the form of the output `args`, and where tests are looked for when `tests` is empty.",
		fallback: "custom"
	}),
	shards: either("auto", integer({
		help: "",
		...shardNumber
	}), {
		help: "Number of shards. `auto` weighs the time another shard saves against the set-up time it costs.",
		fallback: "auto"
	}),
	shard: shardOf("This job's shard, such as `3/8`: the job computes the plan for all 8 shards itself and outputs its own tests."),
	"min-shards": integer({
		help: "Minimum number of shards that `auto` may choose.",
		fallback: 1,
		...shardNumber
	}),
	"max-shards": integer({
		help: "Maximum number of shards that `auto` may choose. Default: GitHub's limit of jobs per matrix.",
		fallback: 256,
		...shardNumber
	}),
	concurrency: integer({
		help: "Concurrent jobs available to this suite: your account's limit, minus what other workflows need. Default: GitHub Free's limit.",
		fallback: 20,
		min: 1,
		max: 1e3
	}),
	objective: oneOf([
		"balanced",
		"fastest",
		"cheapest"
	], {
		help: "What `auto` optimises. `balanced`: another shard must save more seconds than its set-up takes.",
		fallback: "balanced"
	}),
	"cost-weight": number({
		help: "Instead of `objective`: what a saved minute is worth, in US dollars.",
		min: 0
	}),
	"target-duration": duration("Instead of `objective`: the fewest shards that finish nine runs in ten within this time, such as `10m`."),
	"setup-seconds": either("auto", number({
		help: "",
		min: 0,
		max: 21600
	}), {
		help: "Seconds each shard spends besides its tests: checkout, install, build. `auto` learns it from earlier jobs, and assumes 25 until then.",
		fallback: "auto"
	}),
	"runs-on": text({ help: "Runner label of the shards, such as `ubuntu-latest`. Timings from the same kind of machine take precedence, and the label sets the price. Default: the label of earlier jobs." }),
	"price-per-minute": either("auto", number({
		help: "",
		min: 0
	}), {
		help: "US dollars per started minute of one shard. `auto`: GitHub's price for `runs-on`; standard runners are free in public repositories.",
		fallback: "auto"
	}),
	group: list({ help: "Tests that must share a shard, one set per line: globs or names separated by spaces, or a JSON array." }),
	"split-files": oneOf(["auto", "never"], {
		help: "Split files that take longer than a fair share by case name, where `runner` supports it and case times are recorded.",
		fallback: "auto"
	}),
	exclusive: list({ help: "Tests of which no two may share a shard; same format as `group`." }),
	job: fromBase(text({ help: "Learn only from jobs whose name starts with this text. Needed when several jobs run different suites." })),
	"allow-empty": flag({
		help: "Allow an empty list of tests: the matrix is then empty.",
		fallback: false
	}),
	verify: flag({
		help: "Do not plan: check that the shards ran exactly what was planned, and fail if they did not.",
		fallback: false
	}),
	junit: fromBase(list({ help: "For `verify`: globs of the shards' test reports. Default: what the jobs of this run recorded." })),
	plan: fromBase(text({ help: "For `verify`: file with the plan. Default: the plan that this run stored." })),
	"suite-runs": fromBase(integer({
		min: 1,
		max: 256,
		help: "For `verify`: how many times the whole suite runs, such as `2` for two operating systems. Needed if GitHub's list of jobs is not available."
	})),
	"may-report-nothing": fromBase(list({ help: "For `verify`: globs or names of planned files that may report no tests, such as files whose tests are all filtered out." }))
};
function shardOf(help) {
	return {
		...text({ help }),
		expects: `a shard and the number of shards, such as 3/8 (at most 256)`,
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
		expects: "a positive time, such as 90s, 10m or 1h30m",
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
	const foundTests = await readTests(values, ports.workspace);
	const { tests } = foundTests;
	const { kept: storedPlan, problem } = await readEarlier(values, tests, ports);
	const { records } = await ports.history.read();
	const plan = await makePlan({
		values,
		tests,
		records,
		storedPlan
	}, ports);
	const paths = planPaths(ports, values.job);
	const effects = {
		...writePlan(plan, paths),
		...storedPlan === null && storePlan(plan, ports, values.job, null)
	};
	const unmatched = await searchWarnings(values, foundTests, ports.workspace);
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
	if (!matrix.hasFiles) warnings.push("the lists are too long for a matrix: let each shard fetch its own with `shard: ${{ matrix.name }}`");
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
async function readEarlier({ job }, tests, ports) {
	const { runId, attempt } = ports.context;
	if (runId === null || attempt <= 1) return {
		kept: null,
		problem: null
	};
	try {
		const { kept: storedPlan, problem } = await readFitting((await listPlans(ports, job)).filter(({ own }) => own === null), tests, ports);
		if (storedPlan !== null) return {
			kept: storedPlan,
			problem: null
		};
		return {
			kept: null,
			problem: replanned(problem ?? "it stored no plan")
		};
	} catch (error) {
		return {
			kept: null,
			problem: replanned(messageOf(error))
		};
	}
}
async function readFitting(plans, tests, ports) {
	const first = await readFirst(plans, ports);
	if (first.kept === null || plans.length < 2 || isOf(first.kept, tests)) return first;
	for (const plan of plans.slice(1, MAX_SUITE_PLANS)) {
		const other = await readFirst([plan], ports);
		if (other.kept !== null && isOf(other.kept, tests)) return other;
	}
	return {
		kept: null,
		problem: "its plans are of other tests"
	};
}
const MAX_SUITE_PLANS = 5;
function isOf({ shards }, tests) {
	const listed = new Set(tests.map(timingKey));
	return shards.flat().some(({ name }) => listed.has(timingKey(name)));
}
function replanned(reason) {
	return `the first attempt's plan could not be read (${reason}): a new plan was made, so the shards may differ`;
}
// actions/plan-shards/action.ts
const action = defineAction({
	name: "plan-shards",
	description: "Divides the tests over as many jobs as pay off, so that all finish at about the same time.",
	inputs,
	outputs,
	permissions: {
		actions: "read",
		contents: "read"
	},
	isGate: ({ verify }) => verify,
	mustFinish: ({ shard }) => shard !== void 0,
	async run(values, ports) {
		if (values.verify) return (await import("./verify-run.js")).verifyRun(values, ports);
		if (values.shard === void 0) return planMatrix(values, ports);
		return (await import("./plan-own-shard.js")).planOwnShard(values.shard, values, ports);
	},
	async fallback(values, ports) {
		if (values.verify) return (await import("./verify-run.js")).unchecked();
		if (values.shard !== void 0) throw new PacelineError("plan-unknown", "a shard has no default");
		const { tests } = await readTests(values, ports.workspace);
		return matrixResult(await makePlan({
			values,
			tests,
			records: []
		}, ports), null);
	}
});
export { action };
