import { At as table, Bt as isObject, Ct as details, Gt as InputError, Ht as countBy, Nt as fileName, Ot as paragraph, Pt as folderOf, Q as bar, Tt as line, Ut as addTo, Vt as groupBy, Wt as compareText, Z as legibleName, _t as formatSeconds, bt as bullets, dt as sumBy, et as weightedQuantile, ft as countOf, ht as formatCount, it as roundTo, kt as strong, lt as secondsBetween, mt as formatChange, nt as median, rt as quantile, vt as formatShare, xt as code, yt as formatUsd } from "../runner.js";
import { C as improvePacking, D as testRunner, O as timingKey, S as packingBound, T as pairReportedNames, _ as packInOrder, b as sortLoads, f as namesMatching, g as lowerBoundSeconds, h as dealtSeconds, m as planHash, p as suiteNames, u as storedPlan, v as packShards, w as longestFirst, x as searchDivision, y as secondsIn } from "./plan-result.js";
import { n as pricePerMinute } from "./cost.js";
import { d as isCompleteEnd, f as jobEndings, u as endingOf } from "./record.js";
// packages/core/scheduling/choice/shard-objective.ts
function scoreOf(objective, outcome, setupSeconds) {
	const { slowest, shards, wallP50, wallP90, billedMinutes, usd } = outcome;
	switch (objective.kind) {
		case "balanced": return slowest + shards * setupSeconds;
		case "fastest": return wallP50;
		case "cheapest": return billedMinutes + wallP50 * TIE;
		case "cost-weight": return usd + objective.usdPerSavedMinute * wallP50 / 60;
		case "target": return wallP90;
	}
}
const TIE = 1e-7;
function goodEnough(objective, best) {
	if (objective.kind === "fastest") return best * NEARLY;
	if (objective.kind === "target") return Math.max(objective.seconds, best * NEARLY);
	return null;
}
const NEARLY = 1.01;
const WORTH_PACKING = .998;
const MAX_PACKED_COUNTS = 24;
function chooseShardCount(packer, pricer, bounds, objective) {
	const { total, longest } = packer;
	const score = (outcome) => scoreOf(objective, outcome, pricer.setupSeconds);
	const candidates = range(bounds, packer.most).map((shards) => {
		const best = pricer.atBest({
			total,
			longest,
			shards
		});
		return {
			shards,
			bound: score(best),
			likely: score(pricer.evenly(best, total))
		};
	});
	const scores = new Map();
	const scoreAt = (shards) => {
		const knownScore = scores.get(shards) ?? score(pricer.outcome(packer.secondsOf(shards)));
		scores.set(shards, knownScore);
		return knownScore;
	};
	let best = {
		shards: 1,
		score: Number.POSITIVE_INFINITY
	};
	const [slack, most] = objective.kind === "balanced" ? [1, 256] : [WORTH_PACKING, MAX_PACKED_COUNTS];
	for (const { shards, bound } of candidates.toSorted((a, b) => a.likely - b.likely || a.shards - b.shards)) {
		if (bound > best.score * slack) continue;
		if (scores.size >= most) break;
		const own = scoreAt(shards);
		if (own < best.score || own === best.score && shards < best.shards) best = {
			shards,
			score: own
		};
	}
	const enough = goodEnough(objective, best.score);
	if (enough === null) return best.shards;
	return candidates.find(({ shards, bound }) => bound <= enough && scoreAt(shards) <= enough)?.shards ?? best.shards;
}
function range({ minShards, maxShards }, most) {
	const last = Math.max(1, Math.min(maxShards, 256, most));
	const first = Math.min(minShards, last);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
// packages/core/scheduling/tests/newest-first.ts
function newestFirst(a, b) {
	return compareText(timeOf(b), timeOf(a)) || b.run_id - a.run_id;
}
function timeOf({ started_at, created_at }) {
	return started_at ?? created_at ?? "";
}
// packages/core/scheduling/choice/learn-runner.ts
const GENERIC = new Set([
	"self-hosted",
	"linux",
	"windows",
	"macos",
	"x64",
	"arm64",
	"arm"
]);
function learnRunner(records, jobPrefix = "") {
	for (const record of records.filter(({ trust }) => trust === "trusted").sort(newestFirst)) {
		const [only, second] = kindsOf(record, jobPrefix).values();
		if (only !== void 0) return second === void 0 ? only : null;
	}
	return null;
}
function tellingLabel(labels) {
	return labels.find((label) => !GENERIC.has(label.toLowerCase())) ?? labels[0];
}
function kindsOf({ jobs, tests }, prefix) {
	const measuring = new Set(tests?.map(({ job }) => job).filter((job) => job?.startsWith(prefix)));
	const kinds = new Map();
	for (const { name, runner } of jobs ?? []) {
		const labels = runner?.labels ?? [];
		if (measuring.has(name) && labels.length > 0) kinds.set(labels.toSorted().join("\n"), labels);
	}
	return kinds;
}
// packages/core/scheduling/choice/learn-setup.ts
const DEFAULT_SETUP_SECONDS = 25;
const MIN_JOBS_FOR_MEDIAN = 3;
const RECENT_JOBS = 40;
const MIN_SETUP_SECONDS = 5;
function learnSetup(records, jobPrefix = "") {
	const jobs = testJobs(records, jobPrefix);
	const passed = jobs.filter(({ ending }) => ending !== "failed");
	const setups = (passed.some(isKnown) ? passed : jobs).filter(isKnown).slice(0, RECENT_JOBS).map(({ setup }) => setup);
	const seconds = setups.length < MIN_JOBS_FOR_MEDIAN ? Math.min(...setups) : median(setups) ?? 0;
	if (setups.length > 0) return {
		seconds: Math.max(MIN_SETUP_SECONDS, roundTo(seconds, 1)),
		source: "learnt",
		jobs: setups.length
	};
	const shortest = Math.min(DEFAULT_SETUP_SECONDS, ...passed.map(({ total }) => total));
	return {
		seconds: Math.max(MIN_SETUP_SECONDS, roundTo(shortest, 1)),
		source: "default",
		jobs: 0
	};
}
const isKnown = (job) => job.setup !== null;
function testJobs(records, prefix) {
	const found = [];
	let known = 0;
	for (const record of [...records].sort(newestFirst)) {
		if (record.trust !== "trusted") continue;
		for (const job of testJobsOf(record, prefix)) {
			found.push(job);
			if (job.ending !== "failed" && job.setup !== null) known++;
		}
		if (known >= RECENT_JOBS) break;
	}
	return found;
}
function testJobsOf({ jobs, tests }, prefix) {
	const testSeconds = new Map();
	for (const { job, seconds } of tests ?? []) {
		if (job === null || seconds === null || !job.startsWith(prefix)) continue;
		addTo(testSeconds, job, seconds);
	}
	return (jobs ?? []).flatMap((job) => {
		const inTests = testSeconds.get(job.name);
		const total = secondsBetween(job.started_at, job.completed_at);
		const ending = endingOf(job.conclusion);
		if (inTests === void 0 || total === null || job.carried === true || ending === "cut") return [];
		return [{
			ending,
			total,
			setup: setupOf$1(job, total, inTests)
		}];
	});
}
function setupOf$1({ steps }, total, inTests) {
	if (inTests <= total) return total - inTests;
	const lengths = (steps ?? []).map((step) => secondsBetween(step.started_at, step.completed_at) ?? 0);
	const longest = Math.max(0, ...lengths);
	return longest > 0 ? Math.max(0, total - longest) : null;
}
// packages/core/scheduling/past-plans.ts
const MAX_SHARDS = 256;
const NEWEST_PLANS = 20;
function pastPlans(records, jobPrefix = "") {
	const plans = [];
	const complete = records.filter(({ trust, conclusion }) => trust === "trusted" && isCompleteEnd(conclusion));
	for (const record of complete.sort(newestFirst)) {
		if (plans.length >= NEWEST_PLANS) break;
		plans.push(...plansOf(record, jobPrefix));
	}
	const [last] = plans;
	const typicalError = median(plans.map(errorOf));
	return last === void 0 || typicalError === null ? null : {
		plans: plans.length,
		typicalError,
		last
	};
}
function plansOf({ run_id, decisions }, prefix) {
	const byHash = new Map();
	for (const decided of decisions ?? []) {
		const facts = decided.action === "plan-shards" ? factsOf(decided) : null;
		if (facts === null) continue;
		const plan = byHash.get(facts.hash) ?? {
			total: facts.total,
			shards: new Map()
		};
		byHash.set(facts.hash, plan);
		for (const one of facts.shards) if (one.job.startsWith(prefix)) plan.shards.set(one.shard, one);
	}
	return [...byHash.values()].flatMap(({ total, shards }) => {
		const rows = [...shards.values()].sort((a, b) => a.shard - b.shard).map(({ shard, predicted, actual }) => ({
			shard,
			predicted,
			actual
		}));
		return total > 0 && rows.length === total ? [{
			runId: run_id,
			shards: rows
		}] : [];
	});
}
function factsOf({ decision, outcome }) {
	if (!isObject(decision) || !isObject(outcome) || !isObject(decision.wallSeconds)) return null;
	const { planHash: hash, shards: planned, shard: own = 1, shardCount: total } = decision;
	if (typeof hash !== "string" || !Array.isArray(planned) || !Array.isArray(outcome.shards)) return null;
	if (planned.length > MAX_SHARDS || !isCount(own)) return null;
	const ended = outcome.shards;
	const shards = planned.flatMap((given, index) => {
		const [predicted, actual] = [numberOf(given, "seconds"), numberOf(ended[index], "test_seconds")];
		const job = isObject(ended[index]) ? ended[index].job : null;
		if (predicted === null || actual === null || typeof job !== "string") return [];
		return [{
			shard: own + index,
			predicted,
			actual,
			job
		}];
	});
	return {
		hash,
		total: isCount(total) ? total : planned.length,
		shards
	};
}
function numberOf(value, name) {
	const found = isObject(value) ? value[name] : null;
	return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= MAX_SHARDS;
}
function slowestOf$1({ shards }) {
	return {
		predicted: Math.max(...shards.map((shard) => shard.predicted)),
		actual: Math.max(...shards.map((shard) => shard.actual))
	};
}
function errorOf(plan) {
	const { predicted, actual } = slowestOf$1(plan);
	return predicted > 0 ? Math.abs(actual / predicted - 1) : 0;
}
// packages/core/scheduling/choice/count-shards.ts
function countShards(packer, pricer, wanted) {
	const { shards, minShards, maxShards, objective } = wanted;
	if (shards !== "auto") return Math.max(1, Math.min(shards, packer.most));
	return chooseShardCount(packer, pricer, {
		minShards: Math.max(minShards, packer.fewest),
		maxShards
	}, objective);
}
// packages/core/scheduling/choice/judge-worth.ts
const MIN_GAIN_SHARE = .05;
const MIN_SHOWN_SHARE = .005;
const ONE_SHARD_SUFFICES = "one shard is enough: another would cost more set-up time than it saves";
function judgeWorth({ shards, balanced, measured, setupSeconds, slowest, slowestByCount }) {
	if (!measured) return refuse("no-history", "no test has been measured yet, so the tests are split by count");
	if (shards <= 1) return refuse("one-shard", balanced ? ONE_SHARD_SUFFICES : "with one shard there is nothing to divide");
	const gain = (setupSeconds + slowestByCount) / (setupSeconds + slowest) - 1;
	const longer = gain < MIN_SHOWN_SHARE ? "a split by number of files would finish just as soon" : `a split by number of files would take ${formatShare(gain)} longer`;
	if (gain < MIN_GAIN_SHARE) return refuse("count-split-is-as-good", longer);
	return {
		decision: true,
		code: "worth-it",
		reason: longer
	};
}
function refuse(code, reason) {
	return {
		decision: false,
		code,
		reason
	};
}
// packages/core/scheduling/choice/list-alternatives.ts
const LADDER = [
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	10,
	12,
	16,
	20,
	24,
	32,
	48,
	64,
	96,
	128,
	192,
	256
];
function listAlternatives(chosen, packer, pricer, useful) {
	if (packer.most === 0) return [];
	const most = Math.min(packer.most, Math.max(chosen, useful));
	return paretoFront([...new Set([...LADDER.filter((shards) => shards <= most), chosen])].map((shards) => pricer.price(packer.secondsOf(shards))), new Set([1, chosen]));
}
function paretoFront(rows, always) {
	return rows.filter((row) => always.has(row.shards) || !rows.some((other) => beats(other, row))).toSorted((a, b) => a.shards - b.shards);
}
function beats(a, b) {
	return a.wallP50 <= b.wallP50 && a.billedMinutes <= b.billedMinutes && (a.wallP50 < b.wallP50 || a.billedMinutes < b.billedMinutes || a.shards < b.shards);
}
// packages/core/scheduling/choice/slowest-of-shards.ts
function slowestOfShards(loads, spread, probability) {
	return solve(loads.map((seconds) => ({
		seconds,
		count: 1
	})), spread, probability);
}
function slowestAtBest({ total, longest, shards }, spread, probability) {
	const first = Math.max(longest, total / shards);
	const groups = [{
		seconds: first,
		count: 1
	}];
	if (shards > 1) groups.push({
		seconds: Math.max(0, total - first) / (shards - 1),
		count: shards - 1
	});
	return solve(groups, spread, probability);
}
function solve(groups, spread, probability) {
	const longest = groups.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	if (longest === 0) return 0;
	const shape = Math.log(9) / Math.log(spread);
	const allDoneBy = (time) => groups.reduce((product, { seconds, count }) => product / (1 + (seconds / time) ** shape) ** count, 1);
	let [low, high] = [longest / spread, longest];
	while (allDoneBy(low) > probability) low /= 2;
	while (allDoneBy(high) < probability) high *= 2;
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (allDoneBy(middle) < probability) low = middle;
		else high = middle;
	}
	return high;
}
// packages/core/scheduling/choice/shard-pricer.ts
function shardPricer(costs) {
	const { setupSeconds, usdPerMinute, spread, concurrency = Number.POSITIVE_INFINITY } = costs;
	const minutesOf = (seconds) => Math.max(1, Math.ceil((setupSeconds + seconds) / 60));
	function priceOf(loads, machines) {
		const wall = (probability) => roundTo(setupSeconds + slowestOfShards(machines, spread, probability), 1);
		const billedMinutes = sumBy(loads, minutesOf);
		return {
			shards: loads.length,
			wallP50: wall(.5),
			wallP90: wall(.9),
			billedMinutes,
			usd: roundTo(billedMinutes * usdPerMinute, 4)
		};
	}
	function atBest({ shards, total, longest }) {
		const machines = Math.min(shards, concurrency);
		const busy = total + (shards - machines) * setupSeconds;
		const wall = (probability) => setupSeconds + slowestAtBest({
			total: busy,
			longest,
			shards: machines
		}, spread, probability);
		const billedMinutes = Math.max(shards, Math.ceil((total + shards * setupSeconds) / 60 - 1e-6));
		return {
			shards,
			wallP50: wall(.5),
			wallP90: wall(.9),
			billedMinutes,
			usd: billedMinutes * usdPerMinute,
			slowest: Math.max(longest, busy / machines)
		};
	}
	return {
		setupSeconds,
		price: (loads) => priceOf(loads, loadsOfMachines(loads, concurrency, setupSeconds)),
		outcome(loads) {
			const machines = loadsOfMachines(loads, concurrency, setupSeconds);
			return {
				...priceOf(loads, machines),
				slowest: machines.reduce((most, load) => Math.max(most, load), 0)
			};
		},
		atBest,
		evenly(best, total) {
			const billedMinutes = Math.max(best.billedMinutes, best.shards * minutesOf(total / best.shards));
			return {
				...best,
				billedMinutes,
				usd: billedMinutes * usdPerMinute
			};
		}
	};
}
function loadsOfMachines(loads, concurrency, setupSeconds) {
	if (loads.length <= concurrency) return loads;
	const machines = loads.slice(0, concurrency);
	for (const seconds of loads.slice(concurrency)) {
		const free = machines.indexOf(Math.min(...machines));
		machines[free] = (machines[free] ?? 0) + setupSeconds + seconds;
	}
	return machines;
}
// packages/core/scheduling/timings/longest-files.ts
const MAX_FILES$3 = 1e3;
function longestFiles(byFile) {
	const newest = new Float64Array(byFile.size).fill(Number.NEGATIVE_INFINITY);
	let row = 0;
	for (const [, history] of byFile) {
		if (history.length > 1) newest[row] = history[0]?.seconds ?? 0;
		row++;
	}
	const shortest = newest.toSorted().at(-1e3) ?? 0;
	const files = [];
	row = 0;
	for (const file of byFile.keys()) {
		const seconds = newest[row++] ?? 0;
		if (seconds >= Math.max(shortest, 0)) files.push({
			file,
			seconds
		});
	}
	return files.sort((a, b) => b.seconds - a.seconds).slice(0, MAX_FILES$3).map(({ file }) => file);
}
// packages/core/scheduling/timings/machine-effects.ts
function machineEffects({ byFile }, files = longestFiles(byFile)) {
	const rows = tellingRows(byFile, files);
	let effects = new Map();
	if (rows.length === 0) return effects;
	for (let round = 0; round < ROUNDS; round++) effects = effectsGiven(rows, levelsGiven(rows, effects));
	return effects;
}
const ROUNDS = 4;
const MIN_SECONDS$2 = .02;
const STRENGTH = 1;
function tellingRows(byFile, files) {
	return files.map((file) => (byFile.get(file) ?? []).filter(({ seconds }) => seconds >= MIN_SECONDS$2)).filter((history) => history.length > 1).map((history) => history.map(({ machine, seconds }) => ({
		machine,
		log: Math.log(seconds)
	})));
}
function levelsGiven(rows, effects) {
	return rows.map((row) => median(row.map(({ machine, log }) => log - (effects.get(machine) ?? 0))) ?? 0);
}
function effectsGiven(rows, levels) {
	const readings = new Map();
	for (const [index, row] of rows.entries()) {
		const level = levels[index] ?? 0;
		for (const { machine, log } of row) {
			const reading = readings.get(machine) ?? {
				above: [],
				weights: []
			};
			readings.set(machine, reading);
			reading.above.push(log - level);
			reading.weights.push(Math.exp(level / 2));
		}
	}
	return new Map([...readings].map(([machine, { above, weights }]) => [machine, shrunkMedian(above, weights)]));
}
function shrunkMedian(values, weights) {
	let [sum, squares] = [0, 0];
	for (const weight of weights) {
		sum += weight;
		squares += weight * weight;
	}
	const equalFiles = sum * sum / squares;
	return (weightedQuantile(values, weights, .5) ?? 0) * equalFiles / (equalFiles + STRENGTH);
}
// packages/core/scheduling/timings/level-timings.ts
function levelTimings(timings, files = longestFiles(timings.byFile)) {
	const effects = machineEffects(timings, files);
	const machines = timings.machines ?? [];
	const isAlike = (machine) => machines[machine]?.alike ?? true;
	const usual = usualEffect([...effects].filter(([machine]) => isAlike(machine)), machines);
	const factors = new Map([...effects].map(([machine, effect]) => [machine, Math.exp(usual - effect)]));
	const anyUnlike = machines.some(({ alike }) => !alike);
	return (history) => {
		const alike = anyUnlike ? history.filter(({ machine }) => isAlike(machine)) : history;
		return (alike.length > 0 ? alike : history).map(({ seconds, machine }) => seconds * (factors.get(machine) ?? 1));
	};
}
const NEWEST_RUNS$1 = 3;
function usualEffect(effects, machines) {
	const runs = [...groupBy(effects, ([machine]) => machines[machine]?.run ?? machine)].sort(([a], [b]) => a - b).slice(0, NEWEST_RUNS$1);
	return median(runs.map(([, members]) => median(members.map(([, effect]) => effect)) ?? 0)) ?? 0;
}
// packages/core/scheduling/estimates/estimators.ts
const ESTIMATORS = {
	halfway: (past) => (newest(past) + (median(past.slice(0, 3)) ?? 0)) / 2,
	newest,
	smoothed: (past) => {
		let [weight, weights, sum] = [
			1,
			0,
			0
		];
		for (const seconds of past) {
			sum += weight * seconds;
			weights += weight;
			weight /= 2;
		}
		return sum / weights;
	}
};
function newest(past) {
	return past[0] ?? 0;
}
// packages/core/scheduling/estimates/choose-estimator.ts
const BACKTESTED = 4;
const MIN_MEASUREMENTS = 20;
function chooseEstimator(histories) {
	if (sumBy(histories, (past) => Math.max(0, Math.min(BACKTESTED, past.length - 1))) < MIN_MEASUREMENTS) return "halfway";
	let best = {
		name: "halfway",
		error: backtest("halfway", histories)
	};
	for (const name of ["newest", "smoothed"]) {
		const error = backtest(name, histories);
		if (error < best.error) best = {
			name,
			error
		};
	}
	return best.name;
}
function backtest(name, histories) {
	let sum = 0;
	for (const past of histories) for (let index = 0; index < Math.min(BACKTESTED, past.length - 1); index++) sum += (ESTIMATORS[name](past.slice(index + 1)) - (past[index] ?? 0)) ** 2;
	return sum;
}
// packages/core/scheduling/estimates/folder-prior.ts
var FolderPrior = class {
	#folders = new Map();
	#medianStrength;
	constructor(medianStrength = MEDIAN_STRENGTH) {
		this.#medianStrength = medianStrength;
	}
	add(name, seconds) {
		for (const path of foldersOf(name)) {
			const folder = this.#folders.get(path);
			if (folder === void 0) this.#folders.set(path, {
				seconds: [seconds],
				sum: seconds,
				logMedian: null
			});
			else {
				folder.seconds.push(seconds);
				folder.sum += seconds;
				folder.logMedian = null;
			}
		}
	}
	estimate(name) {
		let centre = null;
		let mean = null;
		for (const path of foldersOf(name)) {
			const folder = this.#folders.get(path);
			if (folder === void 0) break;
			const files = folder.seconds.length;
			const own = logMedianOf(folder);
			centre = centre === null ? own : (files * own + this.#medianStrength * centre) / (files + this.#medianStrength);
			mean = mean === null ? folder.sum / files : (folder.sum + MEAN_STRENGTH * mean) / (files + MEAN_STRENGTH);
		}
		if (centre === null || mean === null) return null;
		const typical = Math.exp(centre);
		return {
			typical,
			expected: (typical + mean) / 2
		};
	}
};
const MEDIAN_STRENGTH = .3;
const MEAN_STRENGTH = 3;
const MIN_SECONDS$1 = 1e-4;
function logMedianOf(folder) {
	if (folder.logMedian === null) {
		const sorted = Float64Array.from(folder.seconds).sort();
		const middle = (sorted.length - 1) / 2;
		const logAt = (index) => Math.log(Math.max(MIN_SECONDS$1, sorted[index] ?? 0));
		folder.logMedian = (logAt(Math.floor(middle)) + logAt(Math.ceil(middle))) / 2;
	}
	return folder.logMedian;
}
const MAX_LEVELS = 64;
function foldersOf(name) {
	const folders = [""];
	for (let place = 0; place < name.length && folders.length <= MAX_LEVELS; place++) {
		const end = boundaryAt(name, place);
		if (end > 0) folders.push(name.slice(0, end));
		if (end > 0) place = end - 1;
	}
	return folders;
}
const [SLASH, COLON, BRACKET] = [
	47,
	58,
	91
];
function boundaryAt(name, place) {
	const code = name.charCodeAt(place);
	if (code === SLASH || code === BRACKET) return place + 1;
	return code === COLON && name.charCodeAt(place + 1) === COLON ? place + 2 : 0;
}
// packages/core/scheduling/estimates/moved-tests.ts
function movedTests({ added, vanished, staying }) {
	const moved = new Map();
	if (vanished.length > staying.size) return moved;
	const vanishedBy = groupBy(vanished, lastPart);
	for (const name of staying) vanishedBy.delete(lastPart(name));
	for (const [part, [name, second]] of groupBy(added, lastPart)) {
		const [old, otherOld] = vanishedBy.get(part) ?? [];
		if (name !== void 0 && old !== void 0 && second === void 0 && otherOld === void 0) moved.set(name, old);
	}
	return moved;
}
function lastPart(name) {
	const separator = name.lastIndexOf("::");
	if (separator >= 0) return name.slice(separator + 2);
	const file = fileName(name);
	const dot = file.indexOf(".", 1);
	return dot < 0 ? file : file.slice(0, dot);
}
// packages/core/scheduling/estimates/size-effect.ts
function sizeEffect(names, recorded, matched, sizes) {
	if (sizes === void 0) return () => 1;
	const logSizes = new Map();
	const points = [];
	for (const name of names) {
		const size = sizes.get(name);
		if (size === void 0 || !Number.isFinite(size) || size <= 0) continue;
		const key = timingKey(name);
		const old = matched.get(key);
		logSizes.set(old ?? key, Math.log(size));
		const seconds = recorded.get(old ?? "");
		if (seconds === void 0 || seconds <= 0) continue;
		points.push({
			folder: folderOf(key),
			x: Math.log(size),
			y: Math.log(seconds)
		});
	}
	if (points.length === 0) return () => 1;
	const power = powerWithinFolders(points);
	const usual = sumBy(points, ({ x }) => x) / points.length;
	return (key) => {
		const logFactor = power * ((logSizes.get(key) ?? usual) - usual);
		return Math.exp(Math.min(MAX_LOG_FACTOR, Math.max(-MAX_LOG_FACTOR, logFactor)));
	};
}
const PRIOR_POWER = .7;
const PRIOR_STRENGTH = 5;
const MAX_POWER = 1.2;
const MAX_LOG_FACTOR = Math.log(100);
function powerWithinFolders(points) {
	let [spread, together] = [PRIOR_STRENGTH, PRIOR_STRENGTH * PRIOR_POWER];
	for (const members of groupBy(points, ({ folder }) => folder).values()) {
		const meanX = sumBy(members, ({ x }) => x) / members.length;
		const meanY = sumBy(members, ({ y }) => y) / members.length;
		for (const { x, y } of members) {
			spread += (x - meanX) ** 2;
			together += (x - meanX) * (y - meanY);
		}
	}
	return Math.min(MAX_POWER, Math.max(0, together / spread));
}
// packages/core/scheduling/estimates/estimate-seconds.ts
const DEFAULT_SECONDS = 1;
const MIN_SECONDS = .001;
const TRUST_IN_MOVED = .8;
function estimateSeconds(names, timings, sizes) {
	const matched = pairReportedNames(names, timings.byFile);
	const recorded = estimateRecorded(timings);
	const guess = newTestGuesser(names, recorded, matched, sizes);
	return names.map((name) => {
		const key = timingKey(name);
		const measured = recorded.get(matched.get(key) ?? "");
		if (measured !== void 0) return {
			name,
			seconds: rounded(measured),
			source: "history"
		};
		const guessed = guess(key);
		if (guessed === null) return {
			name,
			seconds: DEFAULT_SECONDS,
			source: "default"
		};
		const { expected, typical } = guessed;
		return {
			name,
			seconds: rounded(expected),
			source: "folder",
			typicalSeconds: rounded(typical)
		};
	});
}
function estimateRecorded(timings) {
	const { byFile } = timings;
	const longest = longestFiles(byFile);
	const level = levelTimings(timings, longest);
	const name = chooseEstimator(longest.map((file) => level(byFile.get(file) ?? [])));
	const recorded = new Map();
	for (const [file, history] of byFile) recorded.set(file, ESTIMATORS[name](level(history)));
	return recorded;
}
function newTestGuesser(names, recorded, matched, sizes) {
	const added = new Set(names.map(timingKey).filter((key) => !matched.has(key)));
	if (added.size === 0 || recorded.size === 0) return () => null;
	const effect = sizeEffect(names, recorded, matched, sizes);
	const prior = new FolderPrior();
	for (const [key, seconds] of recorded) prior.add(key, seconds / effect(key));
	const moved = movedFrom(added, recorded, matched);
	return (key) => {
		const fromFolder = prior.estimate(key);
		if (fromFolder === null) return null;
		const factor = effect(key);
		const neighbours = {
			typical: fromFolder.typical * factor,
			expected: fromFolder.expected * factor
		};
		const before = recorded.get(moved.get(key) ?? "");
		if (before === void 0) return neighbours;
		const blended = before ** TRUST_IN_MOVED * neighbours.typical ** .19999999999999996;
		return {
			typical: blended,
			expected: blended
		};
	};
}
function movedFrom(added, recorded, matched) {
	if (matched.size === recorded.size) return new Map();
	const staying = new Set(matched.values());
	const vanished = [...recorded.keys()].filter((key) => !staying.has(key));
	return movedTests({
		added: [...added],
		vanished,
		staying
	});
}
function rounded(seconds) {
	return Math.max(MIN_SECONDS, roundTo(seconds, 4));
}
// packages/core/scheduling/packing/prove-bound.ts
function proveBound(inOrder, shards, slowest) {
	const longest = inOrder[0];
	const share = sumBy(inOrder, ({ seconds }) => seconds) / Math.max(1, shards);
	const isClose = (bound) => slowest <= bound * 1.005;
	const pieces = inOrder.map((piece) => piece.seconds);
	const seconds = packingBound(pieces, shards, slowest);
	const gap = seconds > 0 ? Math.max(0, slowest / seconds - 1) : 0;
	return {
		kind: kindOf(),
		seconds,
		gap
	};
	function kindOf() {
		if (isClose(share)) return "balanced";
		if (longest && isClose(longest.seconds)) return (longest.tests?.length ?? 1) > 1 ? "group" : "single-file";
		return isClose(seconds) || isBest(pieces, shards, slowest) ? "few-files" : "unproven";
	}
}
function isBest(pieces, shards, slowest) {
	if (pieces.length > 100) return false;
	return searchDivision(pieces, shards, slowest / 1.005, MAX_STEPS) === "none";
}
const MAX_STEPS = 2e5;
// packages/core/scheduling/packing/split-by-count.ts
function slowestByCount(inOrder, shards) {
	const neighbours = new Array(shards).fill(0);
	const inTurn = new Array(shards).fill(0);
	for (let index = 0; index < inOrder.length; index++) {
		const seconds = inOrder[index]?.seconds ?? 0;
		const shard = Math.floor(index * shards / inOrder.length);
		neighbours[shard] = (neighbours[shard] ?? 0) + seconds;
		inTurn[index % shards] = (inTurn[index % shards] ?? 0) + seconds;
	}
	return Math.min(Math.max(0, ...neighbours), Math.max(0, ...inTurn));
}
// packages/core/scheduling/tests/constraints.ts
const NO_CONSTRAINTS = {
	together: [],
	apart: []
};
function brokenConstraints(shards, { together, apart }) {
	if (together.length === 0 && apart.length === 0) return [];
	const shardOf = new Map(shards.flatMap((names, shard) => names.map((name) => [name, shard])));
	const torn = together.flatMap((set) => {
		const planned = set.filter((name) => shardOf.has(name));
		const stray = planned.find((name) => shardOf.get(name) !== shardOf.get(planned[0] ?? ""));
		return stray === void 0 ? [] : [{
			kind: "together",
			tests: [planned[0] ?? "", stray]
		}];
	});
	const met = apart.flatMap((set) => {
		const firstIn = new Map();
		for (const name of new Set(set)) {
			const shard = shardOf.get(name);
			const first = shard === void 0 ? void 0 : firstIn.get(shard);
			if (first !== void 0) return [{
				kind: "apart",
				tests: [first, name]
			}];
			if (shard !== void 0) firstIn.set(shard, name);
		}
		return [];
	});
	return [...torn, ...met];
}
// packages/core/scheduling/packing/make-blocks.ts
const NO_SETS = [];
function makeBlocks(tests, { together, apart }) {
	const sets = apartSets(apart);
	return [...groupBy(tests, rootsOf(tests, together))].map(([, members]) => {
		const [first] = members;
		if (members.length === 1 && first !== void 0) return {
			name: first.name,
			seconds: first.seconds,
			tests: members,
			apart: sets.get(first.name) ?? NO_SETS
		};
		const ordered = [...members].sort(longestFirst);
		const seconds = sumBy(ordered, (test) => test.seconds);
		const inSets = new Set(ordered.flatMap(({ name }) => sets.get(name) ?? []));
		return {
			name: ordered[0]?.name ?? "",
			seconds,
			tests: ordered,
			apart: [...inSets]
		};
	});
}
function apartSets(apart) {
	const sets = new Map();
	for (const [number, names] of apart.entries()) for (const name of new Set(names)) sets.set(name, [...sets.get(name) ?? [], number]);
	return sets;
}
function rootsOf(tests, together) {
	if (together.length === 0) return ({ name }) => name;
	const parent = new Map(tests.map(({ name }) => [name, name]));
	const root = (name) => {
		let place = name;
		for (;;) {
			const above = parent.get(place) ?? place;
			if (above === place) return place;
			parent.set(place, parent.get(above) ?? above);
			place = above;
		}
	};
	for (const set of together) {
		const planned = set.filter((name) => parent.has(name));
		for (const name of planned) parent.set(root(name), root(planned[0] ?? name));
	}
	return ({ name }) => root(name);
}
// packages/core/scheduling/packing/packer.ts
function itemPacker(items) {
	const inOrder = items.toSorted(longestFirst);
	const seconds = secondsIn(inOrder);
	const loads = packing((shards) => packInOrder(inOrder, shards));
	return {
		pieces: inOrder,
		fewest: 1,
		most: items.length,
		total: sumBy(items, ({ seconds }) => seconds),
		longest: inOrder[0]?.seconds ?? 0,
		pack: loads.pack,
		secondsOf: remember((shards) => dealtSeconds(seconds, shards) ?? loads.secondsOf(shards))
	};
}
function packing(pack) {
	const remembered = remember(pack);
	return {
		pack: remembered,
		secondsOf: (shards) => remembered(shards).map(({ seconds }) => seconds)
	};
}
function remember(answer) {
	const answers = new Map();
	return (shards) => {
		const known = answers.get(shards) ?? answer(shards);
		answers.set(shards, known);
		return known;
	};
}
// packages/core/scheduling/packing/pack-blocks.ts
function testPacker(tests, constraints = NO_CONSTRAINTS) {
	if (constraints.together.length === 0 && constraints.apart.length === 0) return itemPacker(tests);
	const blocks = makeBlocks(tests, constraints).sort(longestFirst);
	const pack = blocks.every(({ apart }) => apart.length === 0) ? packInOrder : packApart;
	return {
		pieces: blocks,
		fewest: largestSet(blocks),
		most: blocks.length,
		total: sumBy(blocks, ({ seconds }) => seconds),
		longest: blocks[0]?.seconds ?? 0,
		...packing((shards) => pack(blocks, shards).map(unpack))
	};
}
function largestSet(blocks) {
	return [...groupBy(blocks.flatMap(({ apart }) => apart), (set) => set).values()].reduce((most, members) => Math.max(most, members.length), 1);
}
function packApart(blocks, shards) {
	const first = dealApart(blocks, shards);
	const hardest = (block) => block.apart.length;
	const again = first.misplaced > 0 ? dealApart([...blocks].sort((a, b) => hardest(b) - hardest(a) || longestFirst(a, b)), shards) : first;
	const { bins } = again.misplaced < first.misplaced ? again : first;
	for (const bin of bins) bin.items.sort(longestFirst);
	const filled = bins.filter(({ items }) => items.length > 0);
	return sortLoads(improvePacking(filled, mayMeet));
}
function dealApart(blocks, shards) {
	const bins = Array.from({ length: Math.min(shards, blocks.length) }, () => ({
		items: [],
		seconds: 0,
		sets: new Set()
	}));
	let misplaced = 0;
	for (const block of blocks) {
		const allowed = bins.filter(({ sets }) => !block.apart.some((set) => sets.has(set)));
		if (allowed.length === 0) misplaced++;
		const bin = leastLoaded(allowed.length > 0 ? allowed : bins);
		bin?.items.push(block);
		if (bin) bin.seconds += block.seconds;
		for (const set of block.apart) bin?.sets.add(set);
	}
	return {
		bins,
		misplaced
	};
}
function leastLoaded(bins) {
	let least = bins[0];
	for (const bin of bins) {
		const fewer = least && bin.seconds === least.seconds && bin.items.length < least.items.length;
		if (least && (bin.seconds < least.seconds || fewer)) least = bin;
	}
	return least;
}
function mayMeet(block, others) {
	return block.apart.length === 0 || !others.some(({ apart }) => apart.some((set) => block.apart.includes(set)));
}
function unpack({ items }) {
	const tests = items.flatMap((block) => block.tests);
	if (tests.length > items.length) tests.sort(longestFirst);
	return {
		items: tests,
		seconds: sumBy(tests, (test) => test.seconds)
	};
}
// packages/core/scheduling/packing/stored-plan-packer.ts
function storedPlanPacker(shards, constraints) {
	const loads = shards.map((items) => ({
		items,
		seconds: sumBy(items, ({ seconds }) => seconds)
	}));
	const seconds = loads.map((load) => load.seconds);
	const others = testPacker(shards.flat(), constraints);
	return {
		...others,
		pack: (count) => count === loads.length ? loads : others.pack(count),
		secondsOf: (count) => count === loads.length ? seconds : others.secondsOf(count)
	};
}
// packages/core/scheduling/parts/merge-parts.ts
function mergeParts(shards, overheads) {
	const merged = shards.map((tests) => {
		return [...groupBy(tests, ({ name }) => name).values()].map((parts) => parts.reduce((a, b) => mergeTwo(a, b, overheads.get(a.name) ?? 0)));
	});
	const counts = countBy(merged.flat(), ({ name }) => name);
	const numbers = new Map();
	const renumber = (test) => {
		const { part, ...whole } = test;
		const of = counts.get(test.name) ?? 1;
		if (part === void 0 || of === 1) return whole;
		const number = part.kind === "except" ? of : (numbers.get(test.name) ?? 0) + 1;
		if (part.kind === "only") numbers.set(test.name, number);
		return {
			...whole,
			part: {
				...part,
				number,
				of
			}
		};
	};
	return merged.map((tests) => tests.map(renumber));
}
function mergeTwo(a, b, overhead) {
	if (a.part === void 0 || b.part === void 0) return a;
	const seconds = roundTo(a.seconds + b.seconds - overhead, 3);
	return {
		...a,
		seconds,
		part: {
			...a.part,
			...selection(a.part, b.part)
		}
	};
}
function selection(a, b) {
	if (a.kind === "only" && b.kind === "only") return {
		kind: "only",
		cases: [...a.cases, ...b.cases].sort()
	};
	const [except, only] = a.kind === "except" ? [a, b] : [b, a];
	const named = new Set(only.cases);
	return {
		kind: "except",
		cases: except.cases.filter((name) => !named.has(name))
	};
}
// packages/core/scheduling/parts/split-file.ts
const MAX_PARTS = 16;
const MAX_CHARACTERS$1 = 12e3;
const CONTROL = /\p{Cc}|\p{Cs}/u;
function splittableFile(test, { cases, unnamed }, unitOf) {
	const named = namedUnits(test.name, secondsOfUnits(cases, unitOf));
	const inUnits = sumBy(named.units, ({ seconds }) => seconds);
	const shortest = cases.reduce((least, { seconds }) => Math.min(least, seconds), Number.POSITIVE_INFINITY);
	const outside = Math.max(0, test.seconds - inUnits - named.rest);
	const unseen = unnamed === 0 ? 0 : Math.min(outside, unnamed * shortest);
	const rest = named.rest + unseen;
	if (named.units.length + Number(rest > 0) < 2 || inUnits <= 0) return null;
	const scale = Math.min(1, test.seconds / (inUnits + rest));
	return {
		test,
		units: named.units.map(({ name, seconds }) => ({
			name,
			seconds: seconds * scale
		})),
		rest: rest * scale,
		overhead: test.seconds - (inUnits + rest) * scale
	};
}
function secondsOfUnits(cases, unitOf) {
	const sums = new Map();
	const whole = new Map();
	for (const { name, seconds } of cases) {
		const unit = (CONTROL.test(name) ? null : unitOf(name)) ?? "";
		addTo(sums, unit, seconds);
		if (unit === name) whole.set(unit, seconds);
	}
	for (const [unit, seconds] of whole) sums.set(unit, Math.max(seconds, 0));
	return sums;
}
function namedUnits(file, sums) {
	const longestFirst = [...sums].sort(([a, x], [b, y]) => y - x || compareText(a, b));
	const units = [];
	let rest = 0;
	let characters = 0;
	for (const [name, seconds] of longestFirst) {
		characters += name.length + file.length;
		if (name !== "" && seconds > 0 && characters <= MAX_CHARACTERS$1) units.push({
			name,
			seconds
		});
		else rest += seconds;
	}
	return {
		units,
		rest
	};
}
function shortestPart({ units, rest, overhead }) {
	return overhead + Math.max(rest, ...units.map(({ seconds }) => seconds));
}
function mostParts({ units, rest }) {
	return Math.min(MAX_PARTS, units.length + Number(rest > 0));
}
function partsFor(file, seconds) {
	const room = Math.max(seconds, shortestPart(file)) - file.overhead;
	const parts = room > 0 ? Math.ceil((file.test.seconds - file.overhead) / room) : 1;
	return Math.max(1, Math.min(parts, mostParts(file)));
}
function splitFile({ test, units, rest, overhead }, of) {
	if (of < 2) return [test];
	const items = rest > 0 ? [...units, {
		name: "",
		seconds: rest
	}] : units;
	const loads = packShards(items, of);
	const lasts = loads.findIndex((load) => load.items.some(({ name }) => name === ""));
	const last = lasts < 0 ? loads.length - 1 : lasts;
	const ordered = [...loads.filter((_, index) => index !== last), ...loads.slice(last, last + 1)];
	const named = ordered.slice(0, -1).map((load) => load.items.map(({ name }) => name).sort());
	return ordered.map(({ seconds }, index) => {
		const cases = named[index];
		const part = {
			number: index + 1,
			of: ordered.length
		};
		return {
			name: test.name,
			seconds: roundTo(overhead + seconds, 3),
			source: test.source,
			part: cases === void 0 ? {
				...part,
				kind: "except",
				cases: named.flat().sort()
			} : {
				...part,
				kind: "only",
				cases
			}
		};
	});
}
// packages/core/scheduling/parts/pack-parts.ts
function partsPacker(options) {
	const { tests, constraints, splittable } = options;
	const whole = testPacker(tests, constraints);
	if (splittable.length === 0) return whole;
	const divisible = new Set(splittable.map(({ test }) => test.name));
	const longest = whole.pieces.find(({ name }) => !divisible.has(name))?.seconds ?? 0;
	return {
		...whole,
		most: whole.most + sumBy(splittable, (file) => mostParts(file) - 1),
		longest: Math.max(longest, ...splittable.map(shortestPart)),
		...packing((shards) => {
			const asFiles = whole.pack(shards);
			const enough = slowestOf(asFiles) * .95;
			if (whole.total / shards >= enough) return asFiles;
			const asParts = options.parts === "beside" ? packBeside(options, shards) : packAlone(options, shards);
			return slowestOf(asParts) < enough ? asParts : asFiles;
		})
	};
}
function packBeside({ tests, constraints, splittable }, shards) {
	const share = sumBy(tests, ({ seconds }) => seconds) / shards;
	const giants = new Map(splittable.map((file) => [file.test.name, splitFile(file, partsFor(file, share))]));
	const packed = testPacker(tests.flatMap((test) => giants.get(test.name) ?? [test]).map(asItem), constraints).pack(shards);
	const overheads = new Map(splittable.map((file) => [file.test.name, file.overhead]));
	return mergeParts(packed.map(({ items }) => items.map(unwrap)), overheads).map((items) => ({
		items,
		seconds: sumBy(items, ({ seconds }) => seconds)
	})).sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}
function asItem(piece) {
	return {
		name: piece.part === void 0 ? piece.name : `${piece.name}\n${piece.part.number}`,
		seconds: piece.seconds,
		source: piece.source,
		piece
	};
}
function unwrap(item) {
	return "piece" in item ? item.piece : item;
}
function packAlone(options, shards) {
	const counts = new Map();
	for (let slowest = slowestFile(options, counts); slowest !== null; slowest = slowestFile(options, counts)) {
		const needed = Math.max(2, (counts.get(slowest) ?? 1) + 1);
		const more = new Map(counts).set(slowest, needed);
		if (needed > mostParts(slowest) || expected(options, more, shards) >= expected(options, counts, shards)) break;
		counts.set(slowest, needed);
	}
	return dealAlone(options, counts, shards);
}
function slowestFile({ splittable }, counts) {
	let most = null;
	for (const file of splittable) if (most === null || partSeconds(file, counts) > partSeconds(most, counts)) most = file;
	return most;
}
function partSeconds(file, counts) {
	const parts = counts.get(file) ?? 1;
	return Math.max(shortestPart(file), file.overhead + (file.test.seconds - file.overhead) / parts);
}
function expected({ tests, splittable }, counts, shards) {
	const split = splittable.filter((file) => counts.has(file));
	const usedShards = sumBy(split, (file) => counts.get(file) ?? 0);
	const apart = new Set(split.map(({ test }) => test.name));
	const rest = tests.filter(({ name }) => !apart.has(name));
	const remainingShards = shards - usedShards;
	if (remainingShards < (rest.length > 0 ? 1 : 0)) return Number.POSITIVE_INFINITY;
	const total = sumBy(rest, ({ seconds }) => seconds);
	const longest = rest.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	const inParts = split.map((file) => partSeconds(file, counts));
	return Math.max(...inParts, longest, remainingShards > 0 ? total / remainingShards : 0);
}
function dealAlone({ tests, constraints, splittable }, counts, shards) {
	const split = splittable.filter((file) => counts.has(file));
	const parts = split.flatMap((file) => splitFile(file, counts.get(file) ?? 1));
	const apart = new Set(split.map(({ test }) => test.name));
	const rest = tests.filter(({ name }) => !apart.has(name));
	const alone = parts.map((part) => ({
		items: [part],
		seconds: part.seconds
	}));
	const remainingShards = Math.max(1, shards - parts.length);
	return [...alone, ...testPacker(rest, constraints).pack(remainingShards)].sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}
function compareFirst({ items: [a] }, { items: [b] }) {
	if (a === void 0 || b === void 0) return 0;
	return longestFirst(a, b) || (a.part?.number ?? 0) - (b.part?.number ?? 0);
}
function slowestOf(loads) {
	return loads.reduce((most, { seconds }) => Math.max(most, seconds), 0);
}
// packages/core/scheduling/parts/splittable-files.ts
function splittableFiles(tests, inside, { together, apart }, { division }) {
	if (inside === void 0 || inside.size === 0 || division === void 0) return {
		splittable: [],
		parts: "beside"
	};
	const constrained = new Set([...together, ...apart].flat());
	return {
		splittable: tests.flatMap((test) => {
			const file = constrained.has(test.name) ? void 0 : inside.get(test.name);
			if (file === void 0) return [];
			const names = file.cases.cases.map(({ name }) => name);
			const unitOf = division.units(file.text, names);
			return (unitOf && splittableFile(test, file.cases, unitOf)) ?? [];
		}),
		parts: division.parts
	};
}
// packages/core/scheduling/plan-evidence.ts
function planEvidence({ timings, past = null }, { setup, price, concurrency }, { minShards, maxShards }, { spread, typicalError, jobs }) {
	return {
		runs: timings.runs,
		forkRuns: timings.forkRuns,
		leftOut: timings.leftOut ?? {
			incomplete: 0,
			otherBranches: 0
		},
		allowed: {
			min: minShards,
			max: maxShards
		},
		setupSeconds: setup.seconds,
		setup,
		spread,
		concurrency: concurrency ?? null,
		typicalError,
		jobsCompared: jobs,
		price,
		past
	};
}
// packages/core/scheduling/tests/test-list.ts
function formatTestList(names) {
	return names.map((name) => needsQuotes(name) ? JSON.stringify(name) : name).join("\n");
}
function parseTestList(text) {
	if (text.includes("\0")) return text.split("\0").filter((name) => name !== "");
	return text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => unquoted(line) ?? line);
}
function needsQuotes(name) {
	return name.startsWith("\"") || name.trim() === "" || /[\n\r\0]/.test(name);
}
function unquoted(line) {
	if (!line.startsWith("\"")) return null;
	try {
		const value = JSON.parse(line);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
// packages/core/scheduling/plan-warnings.ts
const MAX_NAMES = 5;
function* planWarnings(wanted, plan, facts) {
	const { named, unique, reused } = facts;
	if (unique < named) yield {
		code: "duplicate-tests",
		message: `${named - unique} of ${named} tests were listed more than once`
	};
	const fewest = wanted.shards === "auto" ? wanted.minShards : wanted.shards;
	if (reused === null && unique > 0 && fewest > plan.shardCount) yield {
		code: "fewer-tests-than-shards",
		message: `${fewest} shards were requested, but there are only ${unique} tests to divide: ${plan.shardCount} shards are planned`
	};
	if (facts.unknown !== null) yield {
		code: "few-tests-known",
		message: unknownMessage(facts.unknown, unique)
	};
	const hidden = plan.runner === "pytest" ? bracketFolders(plan) : [];
	if (hidden.length > 0) yield {
		code: "names-unselectable",
		message: `pytest does not find files in folders with brackets in their names: ${some(hidden)}`
	};
	yield* changedSince(reused);
	const missed = missedTarget(wanted.objective, plan);
	if (missed !== null) yield {
		code: "target-missed",
		message: missed
	};
	const quoted = plan.shards.flatMap(({ tests }) => tests.filter(({ name }) => formatTestList([name]) !== name));
	if (quoted.length > 0) yield {
		code: "names-quoted",
		message: `${countOf(quoted.length, "name")} with a line break or a leading quote: written as JSON strings in files and args, which a shell does not decode: ${some(quoted.map(({ name }) => formatTestList([name])))}`
	};
	for (const { kind, tests } of plan.broken) {
		const [wantedPlace, why] = kind === "apart" ? ["in different shards", "too few shards, or they are in one group"] : ["in the same shard", "the stored plan separates them"];
		yield {
			code: "constraint-broken",
			message: `could not keep ${tests.join(" and ")} ${wantedPlace}: ${why}`
		};
	}
}
function unknownMessage({ count, listed, reported }, unique) {
	const knownCount = unique - count;
	const foundWords = knownCount === 0 ? "none" : knownCount < count ? `only ${knownCount}` : String(knownCount);
	const example = reported === null ? `such as ${listed}` : `the list has ${listed}, the history has ${reported}`;
	return `${foundWords} of ${unique} tests ${knownCount === 1 ? "was" : "were"} found in the history (${example}): do the test reports use the same file names as the list?`;
}
function bracketFolders({ shards }) {
	return shards.flatMap(({ tests }) => tests.map(({ name }) => name)).filter((name) => folderOf(name.split("::")[0] ?? "").includes("["));
}
function* changedSince(reused) {
	if (reused !== null && reused.deleted.length > 0) yield {
		code: "tests-deleted",
		message: `${countOf(reused.deleted.length, "test")} of the first attempt's plan no longer exist and are left out: ${some(reused.deleted)}`
	};
	if (reused !== null && reused.added.length > 0) yield {
		code: "tests-added",
		message: `${countOf(reused.added.length, "test")} not in the first attempt's plan; added to the shortest shard: ${some(reused.added)}`
	};
}
function missedTarget(objective, plan) {
	if (objective?.kind !== "target" || plan.wallSeconds === null || plan.wallSeconds.p90 <= objective.seconds) return null;
	const target = formatSeconds(objective.seconds);
	const { setupSeconds } = plan.evidence;
	const longest = plan.shards.flatMap(({ tests }) => tests.slice(0, 1)).reduce((most, test) => most !== null && most.seconds >= test.seconds ? most : test, null);
	const can = `this plan is the best possible: nine runs in ten within ${formatSeconds(plan.wallSeconds.p90)}`;
	if (longest && setupSeconds + longest.seconds > objective.seconds) return `no number of shards finishes in ${target}: ${longest.name} alone takes ${formatSeconds(longest.seconds)}, and set-up ${formatSeconds(setupSeconds)}; ${can}`;
	return `${countOf(plan.shardCount, "shard")} cannot finish in ${target}: raise max-shards or concurrency, or split long files; ${can}`;
}
function some(names) {
	const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : "";
	return names.slice(0, MAX_NAMES).join(", ") + more;
}
// packages/core/scheduling/reuse-plan.ts
function reuseShards(storedPlan, tests) {
	const byKey = new Map(tests.map((test) => [timingKey(test.name), test]));
	const plannedNames = new Set();
	const deleted = new Set();
	const shards = storedPlan.shards.map((shard) => shard.filter(({ name }) => {
		const key = timingKey(name);
		const listed = byKey.has(key);
		(listed ? plannedNames : deleted).add(listed ? key : name);
		return listed;
	}));
	const added = tests.filter(({ name }) => !plannedNames.has(timingKey(name)));
	addToShortest(shards, added);
	return {
		shards: shards.filter((shard) => shard.length > 0),
		deleted: [...deleted],
		added: added.map(({ name }) => name)
	};
}
function addToShortest(shards, added) {
	if (added.length > 0 && shards.length === 0) shards.push([]);
	const seconds = shards.map((shard) => sumBy(shard, (test) => test.seconds));
	for (const test of added) {
		const shortest = seconds.indexOf(Math.min(...seconds));
		shards[shortest]?.push(test);
		seconds[shortest] = (seconds[shortest] ?? 0) + test.seconds;
	}
}
// packages/core/scheduling/tests/unique-tests.ts
function uniqueTests(names) {
	const seenNames = new Set();
	return names.toSorted().filter((name) => {
		const key = timingKey(name);
		if (seenNames.has(key)) return false;
		seenNames.add(key);
		return true;
	});
}
// packages/core/scheduling/timings/machine-spread.ts
function machineSpread(timings) {
	const ratios = measuredOverExpected(timings);
	const jobs = ratios.length;
	const [usual, slow] = [median(ratios), quantile(ratios, ninthOfTen(jobs))];
	if (jobs < MIN_JOBS || usual === null || slow === null) return {
		spread: DEFAULT_SPREAD,
		typicalError: null,
		jobs
	};
	return {
		spread: Math.min(MAX_SPREAD, Math.max(MIN_SPREAD, slow / usual)),
		typicalError: median(ratios.map((ratio) => Math.abs(ratio - 1))),
		jobs
	};
}
function ninthOfTen(jobs) {
	return jobs < 2 ? 1 : Math.min(1, (.9 * (jobs + 1) - 1) / (jobs - 1));
}
const DEFAULT_SPREAD = 1.3;
const MIN_JOBS = 9;
const EARLIER_RUNS = 3;
const MIN_SPREAD = 1.03;
const MAX_SPREAD = 3;
const MAX_FILES$2 = 1e4;
const MIN_JOB_SECONDS = 1;
function measuredOverExpected(timings) {
	const machines = new Map();
	const everyNth = Math.ceil(timings.byFile.size / MAX_FILES$2);
	let place = 0;
	for (const file of timings.byFile.keys()) {
		if (place++ % everyNth !== 0) continue;
		const history = timings.byFile.get(file) ?? [];
		for (const [index, { seconds, machine }] of history.entries()) {
			const earlier = history.slice(index + 1, index + 1 + EARLIER_RUNS);
			if (earlier.length === 0) break;
			const sums = machines.get(machine) ?? {
				measured: 0,
				expected: 0
			};
			machines.set(machine, sums);
			sums.measured += seconds;
			sums.expected += median(earlier.map((timing) => timing.seconds)) ?? 0;
		}
	}
	return [...machines.values()].filter(({ expected }) => expected >= MIN_JOB_SECONDS).map(({ measured, expected }) => measured / expected);
}
// packages/core/scheduling/unknown-tests.ts
const MIN_KNOWN_SHARE = .5;
const MIN_LASTING_SHARE = .2;
const MIN_LASTING_RUNS = 3;
function unknownTests(planned, { byFile, runs }) {
	const whole = planned.filter(({ part }) => (part?.number ?? 1) === 1);
	const unknown = whole.filter(({ source }) => source !== "history");
	const [first] = unknown;
	if (first === void 0 || runs === 0 || unknown.length < MIN_LASTING_SHARE * whole.length) return null;
	const strangers = strangersIn(whole, byFile);
	const isLasting = strangers.some((file) => (byFile.get(file)?.length ?? 0) >= MIN_LASTING_RUNS);
	if (whole.length - unknown.length >= MIN_KNOWN_SHARE * whole.length && !isLasting) return null;
	const pair = alike(unknown, strangers);
	return {
		count: unknown.length,
		listed: pair?.listed ?? first.name,
		reported: pair?.reported ?? strangers[0] ?? null
	};
}
function strangersIn(listed, byFile) {
	const keys = new Set(listed.map(({ name }) => timingKey(name)));
	const knownNames = new Set(listed.filter(({ source }) => source === "history").map(({ name }) => nameOf(name)));
	return [...byFile.keys()].filter((file) => !keys.has(file) && !knownNames.has(nameOf(file)));
}
function alike(unknown, strangers) {
	const byName = new Map(strangers.map((file) => [nameOf(file), file]));
	for (const { name } of unknown) {
		const reported = byName.get(nameOf(name));
		if (reported !== void 0) return {
			listed: name,
			reported
		};
	}
	return null;
}
function nameOf(name) {
	return fileName(name.split("::")[0] ?? name).replace(/(?<=.)\.\w{1,6}$/, "").toLowerCase();
}
// packages/core/scheduling/plan-shards.ts
const BALANCED = { kind: "balanced" };
function planShards(tests, evidence, machines, wanted) {
	const { setup, price, concurrency } = machines;
	const { shards, maxShards, objective = BALANCED, storedPlan = null } = wanted;
	const runner = tests.runner ?? "custom";
	const names = uniqueTests(tests.names);
	const estimates = estimateSeconds(names, evidence.timings, evidence.sizes);
	const constraints = withSweeps(tests.constraints ?? NO_CONSTRAINTS, names, testRunner(runner));
	const reused = storedPlan && reuseShards(storedPlan, estimates);
	const packer = reused ? storedPlanPacker(reused.shards, constraints) : partsPacker({
		tests: estimates,
		constraints,
		...splittableFiles(estimates, tests.inside, constraints, testRunner(runner))
	});
	const spread = machineSpread(evidence.timings);
	const pricer = shardPricer({
		setupSeconds: setup.seconds,
		usdPerMinute: price.usdPerMinute,
		spread: spread.spread,
		...concurrency !== void 0 && { concurrency }
	});
	const count = reused ? reused.shards.length : countShards(packer, pricer, {
		...wanted,
		objective
	});
	const loads = packer.pack(count);
	const alternatives = listAlternatives(count, packer, pricer, Math.min(maxShards, concurrency ?? 256));
	const planned = loads.flatMap(({ items }) => items);
	const slowest = loads.reduce((most, load) => Math.max(most, load.seconds), 0);
	const sources = countSources(planned.filter(({ part }) => (part?.number ?? 1) === 1));
	const measured = sources.default < planned.length;
	const chosen = alternatives.find((row) => row.shards === loads.length);
	const plan = {
		shards: loads.map(({ items, seconds }, index) => ({
			shard: index + 1,
			tests: items,
			seconds: roundTo(seconds, 3)
		})),
		shardCount: loads.length,
		planHash: planHash(loads.map(({ items }) => items)),
		runner,
		lowerBoundSeconds: roundTo(lowerBoundSeconds(planned, loads.length), 3),
		bound: proveBound(piecesOf(planned, packer), loads.length, slowest),
		choice: choiceOf(reused, wanted),
		alternatives: measured ? alternatives : [],
		worthIt: judgeWorth({
			shards: loads.length,
			balanced: shards === "auto" && maxShards > 1 && objective.kind === "balanced",
			measured,
			setupSeconds: setup.seconds,
			slowest,
			slowestByCount: slowestByCount(estimates, loads.length)
		}),
		wallSeconds: measured && chosen ? {
			p50: chosen.wallP50,
			p90: chosen.wallP90
		} : null,
		sources,
		evidence: planEvidence(evidence, machines, wanted, spread),
		broken: brokenConstraints(loads.map(({ items }) => items.map(({ name }) => name)), constraints)
	};
	const unknown = unknownTests(planned, evidence.timings);
	const facts = {
		named: tests.names.length,
		unique: names.length,
		reused,
		unknown
	};
	return {
		...plan,
		warnings: [...planWarnings(wanted, plan, facts)]
	};
}
function withSweeps({ together, apart }, names, runner) {
	return {
		together: [...together, ...runner.sweeps?.(names) ?? []],
		apart
	};
}
function choiceOf(reused, { shards, objective = BALANCED }) {
	if (reused !== null) return { kind: "kept" };
	return shards === "auto" ? objective : { kind: "given" };
}
function piecesOf(planned, packer) {
	return planned.some(({ part }) => part !== void 0) ? planned.toSorted(longestFirst) : packer.pieces;
}
function countSources(estimates) {
	const counts = {
		history: 0,
		folder: 0,
		default: 0
	};
	for (const { source } of estimates) counts[source]++;
	return counts;
}
// packages/core/scheduling/timings/file-rows.ts
var FileRows = class {
	#rows = new Map();
	#names = [];
	get size() {
		return this.#names.length;
	}
	rowOf(file) {
		const known = this.#rows.get(file);
		if (known !== void 0) return known;
		this.#rows.set(file, this.#names.length);
		return this.#names.push(file) - 1;
	}
	nameOf(row) {
		return this.#names[row] ?? "";
	}
};
// packages/core/scheduling/timings/is-complete.ts
const MIN_PASSED_SHARE = .9;
function isComplete(reading, usual) {
	const { seconds, executed, passed, ending, attempt } = reading;
	if (ending === "cut" || ending === "failed" && passed === 0) return false;
	const expected = Number.isNaN(usual.passed) ? executed : usual.passed;
	if (passed < MIN_PASSED_SHARE * expected) return false;
	return !(attempt > 1 || passed < executed || Number.isNaN(passed) && ending === "failed") || Number.isNaN(usual.seconds) || areAlike(seconds, usual.seconds);
}
function areAlike(a, b) {
	return a <= b * 1.5 && b <= a * 1.5;
}
// packages/core/scheduling/timings/usual-readings.ts
const NEWEST_READINGS = 7;
const FIRST_ROWS$1 = 256;
const STANDINGS = [
	"default branch",
	"other branch",
	"doubtful"
];
var UsualReadings = class {
	#bySuite = new Map();
	#orders = new Map();
	add(standing, suite, row, reading) {
		this.#columnsOf(suite).get(standing)?.add(row, reading);
	}
	get(suite, row) {
		const order = this.#orderFor(suite);
		for (const standing of STANDINGS) for (const columns of order) {
			const own = columns.get(standing);
			if (own?.has(row)) return new UsualFile(standing, own, row);
		}
		return null;
	}
	#columnsOf(suite) {
		const known = this.#bySuite.get(suite);
		if (known !== void 0) return known;
		const made = new Map(STANDINGS.map((standing) => [standing, new NewestColumns()]));
		this.#bySuite.set(suite, made);
		this.#orders.clear();
		return made;
	}
	#orderFor(suite) {
		const known = this.#orders.get(suite);
		if (known !== void 0) return known;
		const family = familyOf(suite);
		const distance = (other) => other === suite ? 0 : familyOf(other) === family ? 1 : 2;
		const order = [...this.#bySuite].sort(([a], [b]) => distance(a) - distance(b)).map(([, columns]) => columns);
		this.#orders.set(suite, order);
		return order;
	}
};
function familyOf(suite) {
	return suite.replace(/(?<![\w.])\d{1,4}(?![\w.])/g, "#");
}
var UsualFile = class {
	standing;
	#columns;
	#row;
	constructor(standing, columns, row) {
		this.standing = standing;
		this.#columns = columns;
		this.#row = row;
	}
	get passed() {
		return this.#columns.middle("passed", this.#row);
	}
	get seconds() {
		return this.standing === "doubtful" ? NaN : this.#columns.middle("seconds", this.#row);
	}
	get newestSeconds() {
		return this.#columns.newestSeconds(this.#row);
	}
};
var NewestColumns = class {
	#counts = new Uint8Array(0);
	#seconds = new Float32Array(0);
	#passed = new Float32Array(0);
	add(row, { seconds, passed }) {
		if (row >= this.#counts.length) this.#grow(row + 1);
		const count = this.#counts[row] ?? 0;
		if (count === NEWEST_READINGS) return;
		this.#seconds[row * NEWEST_READINGS + count] = seconds;
		this.#passed[row * NEWEST_READINGS + count] = passed;
		this.#counts[row] = count + 1;
	}
	has(row) {
		return (this.#counts[row] ?? 0) > 0;
	}
	middle(what, row) {
		const values = what === "seconds" ? this.#seconds : this.#passed;
		const start = row * NEWEST_READINGS;
		let known = 0;
		let zeros = 0;
		for (let place = start; place < start + (this.#counts[row] ?? 0); place++) {
			const value = values[place] ?? NaN;
			if (value > 0) known = insert(sorted, known, value);
			else if (value === 0) zeros++;
		}
		if (known > 0) return sorted[known >> 1] ?? NaN;
		return zeros > 0 ? 0 : NaN;
	}
	newestSeconds(row) {
		const start = row * NEWEST_READINGS;
		return [...this.#seconds.subarray(start, start + (this.#counts[row] ?? 0))];
	}
	#grow(rows) {
		const wanted = Math.max(FIRST_ROWS$1, 2 ** Math.ceil(Math.log2(rows)));
		const [counts, seconds, passed] = [
			this.#counts,
			this.#seconds,
			this.#passed
		];
		this.#counts = new Uint8Array(wanted);
		this.#counts.set(counts);
		this.#seconds = new Float32Array(wanted * NEWEST_READINGS);
		this.#seconds.set(seconds);
		this.#passed = new Float32Array(wanted * NEWEST_READINGS);
		this.#passed.set(passed);
	}
};
const sorted = new Float64Array(NEWEST_READINGS);
function insert(into, length, value) {
	let place = length;
	for (; place > 0 && (into[place - 1] ?? 0) > value; place--) into[place] = into[place - 1] ?? 0;
	into[place] = value;
	return length + 1;
}
// packages/core/scheduling/timings/judge-readings.ts
const NEWEST_OF_DEFAULT = 3;
const NOTHING_USUAL = {
	seconds: NaN,
	passed: NaN
};
const MIN_READINGS = 3;
var ReadingsJudge = class {
	#usual = new UsualReadings();
	#branches;
	constructor(branches) {
		this.#branches = branches;
	}
	show({ record, suites }) {
		const isDefault = this.#isDefault(record);
		for (const readings of suites) for (let place = 0; place < readings.size; place++) {
			const reading = readings.reading(place);
			const standing = standingOf(reading, isDefault);
			if (standing !== null) this.#usual.add(standing, readings.suite, readings.row(place), reading);
		}
	}
	judge(record, suite, row, reading) {
		const usual = this.#usual.get(suite, row);
		if (!isComplete(reading, usual ?? NOTHING_USUAL)) return "incomplete";
		const { branch } = record;
		if (this.#isDefault(record) || branch === this.#branches.branch || usual === null) return "counts";
		return agrees(reading.seconds, usual) ? "counts" : "foreign";
	}
	usualSeconds(suite, row) {
		return (this.#usual.get(suite, row) ?? NOTHING_USUAL).seconds;
	}
	#isDefault({ branch }) {
		const { defaultBranch } = this.#branches;
		return branch === null || defaultBranch === null || branch === defaultBranch;
	}
};
function standingOf({ ending, attempt, executed, passed }, isDefault) {
	if (ending === "cut") return null;
	if (ending !== "failed" && !(passed < executed) && attempt === 1) return isDefault ? "default branch" : "other branch";
	return passed > 0 ? "doubtful" : null;
}
function agrees(seconds, { standing, seconds: usual, newestSeconds }) {
	if (standing === "doubtful") return true;
	if (standing === "default branch") {
		const newest = newestSeconds.slice(0, NEWEST_OF_DEFAULT);
		return seconds >= Math.min(...newest) / 1.5 && seconds <= Math.max(...newest) * 1.5;
	}
	return newestSeconds.length < MIN_READINGS || areAlike(seconds, usual);
}
// packages/core/scheduling/timings/latest-first.ts
function latestFirst(a, b) {
	return startedAt(b) - startedAt(a) || b.run_id - a.run_id || b.attempt - a.attempt;
}
function startedAt(record) {
	const time = Date.parse(record.started_at ?? record.created_at ?? "");
	return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
// packages/core/scheduling/timings/suite-readings.ts
const ENDINGS = [
	"passed",
	"unknown",
	"failed",
	"cut"
];
var SuiteReadings = class {
	suite;
	#attempt;
	#rows;
	#seconds;
	#executed;
	#passed;
	#endings;
	#jobs;
	#places = new Map();
	#size = 0;
	constructor(suite, attempt, most) {
		this.suite = suite;
		this.#attempt = attempt;
		this.#rows = new Uint32Array(most);
		this.#seconds = new Float64Array(most);
		this.#executed = new Float32Array(most);
		this.#passed = new Float32Array(most);
		this.#endings = new Uint8Array(most);
		this.#jobs = new Uint32Array(most);
	}
	add(row, { seconds, tests, skipped, failures }, job, ending) {
		const place = this.#placeOf(row);
		const executed = tests === null ? NaN : Math.max(0, tests - (skipped ?? 0));
		this.#seconds[place] = (this.#seconds[place] ?? 0) + (seconds ?? 0);
		this.#executed[place] = (this.#executed[place] ?? 0) + executed;
		this.#passed[place] = (this.#passed[place] ?? 0) + Math.max(0, executed - (failures ?? 0));
		this.#endings[place] = Math.max(this.#endings[place] ?? 0, ENDINGS.indexOf(ending));
		this.#jobs[place] = job;
	}
	close() {
		this.#places = null;
	}
	get size() {
		return this.#size;
	}
	placeOf(row) {
		return this.#rows.subarray(0, this.#size).indexOf(row);
	}
	row(place) {
		return this.#rows[place] ?? 0;
	}
	reading(place) {
		return {
			seconds: this.#seconds[place] ?? NaN,
			executed: this.#executed[place] ?? NaN,
			passed: this.#passed[place] ?? NaN,
			ending: ENDINGS[this.#endings[place] ?? 0] ?? "unknown",
			attempt: this.#attempt
		};
	}
	job(place) {
		return this.#jobs[place] ?? 0;
	}
	#placeOf(row) {
		const known = this.#places?.get(row);
		if (known !== void 0) return known;
		this.#rows[this.#size] = row;
		this.#places?.set(row, this.#size);
		return this.#size++;
	}
};
// packages/core/scheduling/timings/measure-run.ts
function measuresFiles({ tests }, jobPrefix) {
	return tests?.some((entry) => isMeasured(entry, jobPrefix)) ?? false;
}
function measureRun(record, files, jobPrefix, wanted) {
	const entries = (record.tests ?? []).filter((entry) => isMeasured(entry, jobPrefix) && (wanted?.has(timingKey(entry.file)) ?? true));
	if (entries.length === 0) return null;
	const numbers = numberJobs(entries);
	const jobNames = [...numbers.keys()];
	const endingOf = jobEndings(record);
	const endings = jobNames.map((job) => endingOf(job));
	const suiteOf = suiteNames(jobNames);
	const suites = new Map([...new Set(suiteOf.values())].map((suite) => [suite, new SuiteReadings(suite, record.attempt, entries.length)]));
	const only = suites.size === 1 ? [...suites.values()][0] : void 0;
	for (const entry of entries) {
		const name = entry.job ?? "";
		const job = numbers.get(name) ?? 0;
		(only ?? suites.get(suiteOf.get(name) ?? ""))?.add(files.rowOf(timingKey(entry.file)), entry, job, endings[job] ?? "unknown");
	}
	for (const suite of suites.values()) suite.close();
	return {
		record,
		suites: [...suites.values()],
		jobNames
	};
}
function isMeasured({ seconds, job }, jobPrefix) {
	return seconds !== null && Number.isFinite(seconds) && seconds >= 0 && (job ?? "").startsWith(jobPrefix);
}
function numberJobs(entries) {
	const numbers = new Map();
	for (const { job } of entries) if (!numbers.has(job ?? "")) numbers.set(job ?? "", numbers.size);
	return numbers;
}
// packages/core/scheduling/timings/slowest-readings.ts
function slowestReadings({ record, suites, jobNames }, judge, { files, isAlike }) {
	const slowest = new Slowest(files, jobNames.map(isAlike));
	const missing = new Map();
	const leftOut = new Set();
	for (const readings of suites) for (let place = 0; place < readings.size; place++) {
		const row = readings.row(place);
		const reading = readings.reading(place);
		const verdict = judge.judge(record, readings.suite, row, reading);
		if (verdict === "counts") {
			slowest.add(row, reading.seconds, readings.job(place));
			continue;
		}
		leftOut.add(verdict);
		const usual = suites.length > 1 ? judge.usualSeconds(readings.suite, row) : NaN;
		if (usual > (missing.get(row) ?? 0)) missing.set(row, usual);
	}
	for (const [row, usual] of missing) slowest.forgetBelow(row, usual);
	return {
		seconds: slowest.seconds,
		jobs: slowest.jobs,
		counted: slowest.count(),
		leftOut
	};
}
var Slowest = class {
	seconds;
	jobs;
	#alike;
	constructor(files, alike) {
		this.seconds = new Float64Array(files).fill(NaN);
		this.jobs = new Uint32Array(files);
		this.#alike = alike;
	}
	add(row, seconds, job) {
		const ours = this.seconds[row] ?? NaN;
		const [alike, alikeOurs] = [this.#alike[job], this.#alike[this.jobs[row] ?? 0]];
		if ((alike === alikeOurs ? ours > seconds : alikeOurs) && !Number.isNaN(ours)) return;
		this.seconds[row] = seconds;
		this.jobs[row] = job;
	}
	forgetBelow(row, seconds) {
		if ((this.seconds[row] ?? NaN) < seconds) this.seconds[row] = NaN;
	}
	count() {
		let count = 0;
		for (const seconds of this.seconds) if (!Number.isNaN(seconds)) count++;
		return count;
	}
};
// packages/core/scheduling/timings/default-branch.ts
const USUAL_NAMES = [
	"main",
	"master",
	"trunk"
];
function likelyDefaultBranch(records) {
	const [bases, branches] = [new Map(), new Map()];
	for (const { branch, base_branch } of records) {
		if (base_branch !== null) addTo(bases, base_branch);
		if (branch !== null) addTo(branches, branch);
	}
	return mostFrequent(bases) ?? USUAL_NAMES.find((name) => branches.has(name)) ?? mostFrequent(branches);
}
function mostFrequent(counts) {
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
	return most?.[0] ?? null;
}
// packages/core/scheduling/timings/timing-options.ts
function trustedBranches(records, { branch = null, defaultBranch = likelyDefaultBranch(records) }) {
	return {
		branch,
		defaultBranch
	};
}
// packages/core/scheduling/timings/timing-table.ts
const MAX_TIMINGS_PER_FILE = 10;
const FIRST_ROWS = 256;
var TimingTable = class {
	#rows = new Map();
	#counts = new Uint8Array(FIRST_ROWS);
	#seconds = new Float64Array(FIRST_ROWS * MAX_TIMINGS_PER_FILE);
	#machines = new Uint32Array(FIRST_ROWS * MAX_TIMINGS_PER_FILE);
	rowOf(file) {
		const known = this.#rows.get(file);
		if (known !== void 0) return known;
		const row = this.#rows.size;
		if (row === this.#counts.length) this.#grow();
		this.#rows.set(file, row);
		return row;
	}
	add(row, seconds, machine) {
		const count = this.#counts[row] ?? 0;
		if (count === MAX_TIMINGS_PER_FILE) return;
		this.#seconds[row * MAX_TIMINGS_PER_FILE + count] = seconds;
		this.#machines[row * MAX_TIMINGS_PER_FILE + count] = machine;
		this.#counts[row] = count + 1;
	}
	get size() {
		return this.#rows.size;
	}
	has(file) {
		return this.#rows.has(file);
	}
	keys() {
		return this.#rows.keys();
	}
	get(file) {
		const row = this.#rows.get(file);
		return row === void 0 ? void 0 : this.#timings(row);
	}
	*[Symbol.iterator]() {
		let row = 0;
		for (const file of this.#rows.keys()) yield [file, this.#timings(row++)];
	}
	#timings(row) {
		const timings = [];
		const start = row * MAX_TIMINGS_PER_FILE;
		for (let place = start; place < start + (this.#counts[row] ?? 0); place++) timings.push({
			seconds: this.#seconds[place] ?? 0,
			machine: this.#machines[place] ?? 0
		});
		return timings;
	}
	#grow() {
		const rows = 2 * this.#counts.length;
		const [counts, seconds, machines] = [
			this.#counts,
			this.#seconds,
			this.#machines
		];
		this.#counts = new Uint8Array(rows);
		this.#counts.set(counts);
		this.#seconds = new Float64Array(rows * MAX_TIMINGS_PER_FILE);
		this.#seconds.set(seconds);
		this.#machines = new Uint32Array(rows * MAX_TIMINGS_PER_FILE);
		this.#machines.set(machines);
	}
};
// packages/core/scheduling/timings/test-timings.ts
function testTimings(records, options = {}) {
	const { job = "", runsOn } = options;
	const files = new FileRows();
	const judge = new ReadingsJudge(trustedBranches(records, options));
	const { measured: measuredRuns, forkRuns } = measureTrusted(records, files, job);
	for (const measured of measuredRuns) judge.show(measured);
	const byFile = new TimingTable();
	const machines = [];
	const leftOut = {
		incomplete: 0,
		otherBranches: 0
	};
	let runs = 0;
	for (const measured of measuredRuns) {
		const isAlike = jobsAlike(measured.record, runsOn);
		const readings = slowestReadings(measured, judge, {
			files: files.size,
			isAlike
		});
		if (readings.leftOut.has("incomplete")) leftOut.incomplete++;
		if (readings.leftOut.has("foreign")) leftOut.otherBranches++;
		if (readings.counted === 0) continue;
		const numbers = measured.jobNames.map((name) => machines.push({
			run: runs,
			alike: isAlike(name)
		}) - 1);
		for (const [row, seconds] of readings.seconds.entries()) {
			if (Number.isNaN(seconds)) continue;
			byFile.add(byFile.rowOf(files.nameOf(row)), seconds, numbers[readings.jobs[row] ?? 0] ?? 0);
		}
		runs++;
	}
	return {
		byFile,
		runs,
		forkRuns,
		leftOut,
		machines
	};
}
function measureTrusted(records, files, job) {
	const measured = [];
	let forkRuns = 0;
	for (const record of [...records].sort(latestFirst)) {
		if (record.trust !== "trusted") {
			if (measuresFiles(record, job)) forkRuns++;
			continue;
		}
		const run = measureRun(record, files, job);
		if (run !== null) measured.push(run);
	}
	return {
		measured,
		forkRuns
	};
}
function jobsAlike({ jobs }, label) {
	if (label === void 0) return () => true;
	const alike = new Set(jobs?.filter(({ runner }) => runner?.labels.includes(label)).map(({ name }) => name));
	return (job) => alike.has(job);
}
// packages/core/scheduling/runners/go-packages.ts
function goPackages(files, module) {
	const packages = files.map((file) => {
		if (!file.endsWith("_test.go")) return file;
		const folder = folderOf(file).replace(/^(?:\.(?:\/|$))+/, "");
		if (module !== null) return folder === "" ? module : `${module}/${folder}`;
		return folder === "" ? "." : `./${folder}`;
	});
	return [...new Set(packages)];
}
function goModule(text) {
	return /^module\s+"?([^\s"]+)"?/m.exec(text ?? "")?.[1] ?? null;
}
function goFolder(name, module) {
	if (name === module || name === ".") return "";
	if (module !== null && name.startsWith(`${module}/`)) return name.slice(module.length + 1);
	return name.startsWith("./") ? name.slice(2) : null;
}
// packages/core/scheduling/timings/counted-files.ts
function countedFiles(records, wanted, options) {
	const files = new FileRows();
	const judge = new ReadingsJudge(trustedBranches(records, options));
	const measured = new Map();
	for (const record of records.filter(({ trust }) => trust === "trusted").sort(latestFirst)) {
		const own = measureRun(record, files, options.job ?? "", wanted);
		if (own === null) continue;
		judge.show(own);
		measured.set(record, own);
	}
	return (record, key) => {
		const row = files.rowOf(key);
		return (measured.get(record)?.suites ?? []).every((readings) => {
			const place = readings.placeOf(row);
			return place === -1 || judge.judge(record, readings.suite, row, readings.reading(place)) === "counts";
		});
	};
}
// packages/core/scheduling/timings/recorded-cases.ts
function recordedCases({ cases }) {
	if (cases == null || cases.length === 0) return null;
	return cases.map(({ name, seconds, outcome }) => ({
		name,
		seconds: outcome === "skipped" ? 0 : seconds ?? 0
	}));
}
// packages/core/scheduling/timings/case-timings.ts
const NEWEST_RUNS = 3;
function caseTimings(records, wanted, options = {}) {
	const runsOfFile = new Map([...wanted].map((key) => [key, []]));
	const open = new Set(wanted);
	const isCounted = countedFiles(records, wanted, options);
	for (const record of [...records].sort(newestFirst)) {
		if (open.size === 0) break;
		if (record.trust !== "trusted") continue;
		for (const [key, run] of casesOf(record, options.job ?? "", open)) {
			if (!isCounted(record, key)) continue;
			if ((runsOfFile.get(key) ?? []).push(run) >= NEWEST_RUNS) open.delete(key);
		}
	}
	return new Map([...runsOfFile].flatMap(([key, runs]) => runs.length === 0 ? [] : [[key, medianOf(runs)]]));
}
function medianOf(runs) {
	const values = new Map();
	for (const { seconds } of runs) for (const [name, value] of seconds) values.set(name, [...values.get(name) ?? [], value]);
	return {
		cases: [...values].map(([name, list]) => ({
			name,
			seconds: median(list) ?? 0
		})),
		unnamed: Math.max(0, (runs[0]?.tests ?? 0) - (runs[0]?.seconds.size ?? 0))
	};
}
function casesOf({ tests }, prefix, wanted) {
	const byFile = new Map();
	for (const entry of tests ?? []) {
		const key = timingKey(entry.file);
		const cases = wanted.has(key) && (entry.job ?? "").startsWith(prefix) ? recordedCases(entry) : null;
		if (cases === null) continue;
		const run = byFile.get(key) ?? {
			seconds: new Map(),
			tests: 0
		};
		byFile.set(key, run);
		for (const { name, seconds } of mergeNames(cases)) run.seconds.set(name, Math.max(seconds, run.seconds.get(name) ?? 0));
		run.tests = Math.max(run.tests, (entry.tests ?? 0) - (cases.length - new Set(cases.map(({ name }) => name)).size));
	}
	return byFile;
}
function mergeNames(cases) {
	const sums = new Map();
	for (const { name, seconds } of cases) addTo(sums, name, seconds);
	return [...sums].map(([name, seconds]) => ({
		name,
		seconds
	}));
}
// actions/plan-shards/read-inside.ts
const MAX_FILES$1 = 64;
const MAX_FILE_BYTES$1 = 1048576;
async function readInside(tests, { records, timings, options }, { runner, "split-files": wanted }, workspace) {
	if (wanted === "never" || testRunner(runner).division === void 0 || !records.some(hasCases)) return void 0;
	const longest = longestTests(tests, timings);
	const cases = caseTimings(records, new Set(longest.values()), options);
	const textOf = runner === "go" ? await packageReader(workspace) : fileReader(workspace);
	const files = [...longest].map(async ([name, key]) => {
		const ofFile = cases.get(key);
		const text = ofFile === void 0 ? null : await textOf(name);
		return ofFile === void 0 || text === null ? [] : [[name, {
			cases: ofFile,
			text
		}]];
	});
	return new Map((await Promise.all(files)).flat());
}
function hasCases({ tests }) {
	return tests?.some(({ cases }) => (cases?.length ?? 0) > 0) ?? false;
}
function longestTests(tests, timings) {
	const recorded = pairReportedNames(tests, timings.byFile.keys());
	const longest = tests.flatMap((name) => {
		const key = recorded.get(timingKey(name));
		const [newest] = key !== void 0 && timings.byFile.get(key) || [];
		return key === void 0 || newest === void 0 ? [] : [{
			name,
			key,
			seconds: newest.seconds
		}];
	}).sort((a, b) => b.seconds - a.seconds || compareText(a.name, b.name)).slice(0, MAX_FILES$1);
	return new Map(longest.map(({ name, key }) => [name, key]));
}
function fileReader(workspace) {
	return (name) => workspace.read(timingKey(name), MAX_FILE_BYTES$1).catch(() => null);
}
async function packageReader(workspace) {
	const readFile = fileReader(workspace);
	const module = goModule(await readFile("go.mod"));
	return async (name) => {
		const folder = goFolder(name, module);
		if (folder === null || /[*?[\]{}()!]/.test(folder)) return null;
		const { paths: files } = await workspace.list([folder === "" ? "*_test.go" : `${folder}/*_test.go`]);
		const texts = await Promise.all(files.map(readFile));
		return texts.every((text) => text !== null) ? texts.join("\n") : null;
	};
}
// actions/plan-shards/read-sets.ts
async function readSets(lines, names) {
	return (await matched(lines, names)).filter((set) => set.length > 1);
}
async function idleSets(lines, names) {
	const sets = await matched(lines, names);
	return lines.filter((_, index) => (sets[index]?.length ?? 0) < 2);
}
function matched(lines, names) {
	return Promise.all(lines.map((line) => namesMatching(names, patternsOf(line))));
}
function patternsOf(line) {
	if (!line.startsWith("[")) return line.split(/\s+/);
	try {
		const value = JSON.parse(line);
		if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
	} catch {}
	return line.split(/\s+/);
}
// actions/plan-shards/read-sizes.ts
const MAX_FILES = 2e3;
const MAX_FILE_BYTES = 1048576;
const MAX_PARALLEL_READS = 32;
const CARRIAGE_RETURN = 13;
async function readSizes(tests, timings, workspace) {
	if (tests.length > MAX_FILES || timings.byFile.size === 0) return void 0;
	if (pairReportedNames(tests, timings.byFile.keys()).size >= new Set(tests).size) return void 0;
	const sizes = new Map();
	for (let from = 0; from < tests.length; from += MAX_PARALLEL_READS) {
		const names = tests.slice(from, from + MAX_PARALLEL_READS);
		const fileSizes = await Promise.all(names.map((name) => sizeOf(name, workspace)));
		for (const [index, name] of names.entries()) sizes.set(name, fileSizes[index] ?? 0);
	}
	return sizes;
}
async function sizeOf(name, workspace) {
	const bytes = await workspace.readBytes(name, MAX_FILE_BYTES).catch(() => null);
	return bytes === null ? 0 : bytes.filter((byte) => byte !== CARRIAGE_RETURN).length;
}
// actions/plan-shards/make-plan.ts
async function makePlan({ values, tests, records, storedPlan = null, total }, { workspace, context }) {
	const labels = values["runs-on"] === void 0 ? learnRunner(records, values.job) : [values["runs-on"]];
	const options = {
		job: values.job,
		runsOn: labels ? tellingLabel(labels) : void 0,
		branch: context.branch,
		...context.defaultBranch !== null && { defaultBranch: context.defaultBranch }
	};
	const timings = testTimings(records, options);
	const sizes = await readSizes(tests, timings, workspace);
	const inside = storedPlan === null ? await readInside(tests, {
		records,
		timings,
		options
	}, values, workspace) : void 0;
	const constraints = {
		together: await readSets(values.group, tests),
		apart: await readSets(values.exclusive, tests)
	};
	return planShards({
		names: tests,
		runner: values.runner,
		constraints,
		...inside && { inside }
	}, {
		timings,
		past: pastPlans(records, values.job),
		...sizes && { sizes }
	}, {
		setup: setupOf(values, records),
		price: priceOf(values, labels, context),
		concurrency: values.concurrency
	}, {
		shards: total ?? values.shards,
		minShards: values["min-shards"],
		maxShards: values["max-shards"],
		objective: objectiveOf(values),
		storedPlan
	});
}
function setupOf({ "setup-seconds": given, job }, records) {
	return given === "auto" ? learnSetup(records, job) : {
		seconds: given,
		source: "given",
		jobs: 0
	};
}
function priceOf({ "price-per-minute": given }, labels, { isPublic }) {
	const label = (labels && tellingLabel(labels)) ?? null;
	if (given !== "auto") return {
		usdPerMinute: given,
		basis: "given",
		label
	};
	const { usdPerMinute, basis } = pricePerMinute(labels ?? [], {
		isPublic,
		time: null
	});
	if (usdPerMinute !== null && basis !== "unknown") return {
		usdPerMinute,
		basis,
		label
	};
	return {
		usdPerMinute: pricePerMinute(labels ?? [], {
			isPublic: false,
			time: null
		}).usdPerMinute ?? STANDARD_PRICE,
		basis: "assumed",
		label
	};
}
const STANDARD_PRICE = .006;
function objectiveOf(values) {
	const target = values["target-duration"];
	const weight = values["cost-weight"];
	if (target !== void 0) return {
		kind: "target",
		seconds: target
	};
	return weight === void 0 ? { kind: values.objective } : {
		kind: "cost-weight",
		usdPerSavedMinute: weight
	};
}
// packages/core/scheduling/page/plan-reasons.ts
function* planReasons(plan) {
	const { worthIt, sources, evidence } = plan;
	const measured = plan.wallSeconds !== null;
	if (!worthIt.decision) yield line`Planning by time does not pay off here: ${worthIt.reason}`;
	if (measured) yield* whySoMany(plan);
	if (measured && plan.shardCount > 1) yield* whyNotFaster(plan);
	yield* whichInParts(plan);
	if (worthIt.decision) yield worthIt.reason;
	if (sources.folder > 0 && sources.history > 0) yield `${countOf(sources.folder, "new test")} estimated from the folder`;
	if (evidence.forkRuns > 0) yield `${countOf(evidence.forkRuns, "run")} from forks ignored`;
	const { incomplete, otherBranches } = evidence.leftOut;
	if (incomplete > 0) yield `times of incomplete test files ignored in ${countOf(incomplete, "run")}`;
	if (otherBranches > 0) yield `times that disagree with the default branch ignored in ${countOf(otherBranches, "run")} of other branches`;
}
function* whySoMany({ choice, shardCount, evidence, worthIt, bound }) {
	const limit = evidence.concurrency;
	const { min, max } = evidence.allowed;
	if (choice.kind === "kept") yield "repeats the plan of an earlier attempt or shard of this run, test by test";
	else if (choice.kind !== "given" && shardCount === min && min > 1) yield `min-shards requires at least ${min}`;
	else if (choice.kind !== "given" && shardCount === max) yield `max-shards allows at most ${max}`;
	else if (choice.kind !== "given" && choice.kind !== "cheapest" && limit !== null && shardCount === limit) yield `more than ${countOf(limit, "shard")} would wait for a runner`;
	else if (choice.kind === "balanced") {
		if (worthIt.code === "one-shard" || bound.kind === "single-file" || bound.kind === "group") return;
		yield `one more shard would save less than the ${formatSeconds(evidence.setupSeconds)} of set-up it costs`;
	} else if (choice.kind === "fastest") yield "no other number of shards finishes more than 1 % earlier";
	else if (choice.kind === "cheapest") yield "no other number of shards is billed for fewer minutes";
	else if (choice.kind === "cost-weight") yield `one more shard would cost more than ${formatUsd(choice.usdPerSavedMinute)} per minute saved`;
	else if (choice.kind === "target") yield `the fewest shards that finish nine runs in ten within ${formatSeconds(choice.seconds)}, or the nearest possible`;
}
function* whichInParts({ shards }) {
	for (const { tests } of shards) for (const { name, part } of tests) if (part?.number === 1) yield line`${code(name)} takes longer than a fair share, so it runs in ${part.of} parts`;
}
function* whyNotFaster({ bound, shards, shardCount }) {
	const longest = shards[0]?.tests[0];
	switch (bound.kind) {
		case "single-file":
			if (longest && longest.part === void 0) yield line`${code(longest.name)} (${formatSeconds(longest.seconds)}) sets the minimum: no number of shards finishes sooner; splitting the file would help`;
			return;
		case "group":
			yield `tests that must stay together (${formatSeconds(bound.seconds)}) set the minimum`;
			return;
		case "few-files":
			yield `with so few files, ${countOf(shardCount, "shard")} cannot be balanced better`;
			return;
		case "unproven":
			yield `no better split was found; the best possible is at most ${formatShare(bound.gap)} shorter`;
			return;
		case "balanced": return;
	}
}
// packages/core/scheduling/page/plan-tables.ts
const MAX_ROWS = 12;
const MAX_NAME_CHARACTERS = 32;
function shardTable(shards, measured) {
	if (shards.length === 0) return [];
	const slowest = shards[0]?.seconds ?? 0;
	return cutTable([
		{
			title: "shard",
			align: "right"
		},
		{
			title: measured ? "expected" : "weight",
			align: "right"
		},
		{ title: "share of the slowest" },
		{
			title: "tests",
			align: "right"
		},
		...measured ? [{ title: "longest" }] : []
	], shards.map(({ shard, seconds, tests }) => [
		String(shard),
		measured ? formatSeconds(seconds) : formatCount(seconds),
		bar(seconds, slowest),
		formatCount(tests.length),
		...measured ? [longestOf(tests)] : []
	]), "shard");
}
function longestOf([longest]) {
	if (longest === void 0) return "";
	const { name, part } = longest;
	const short = name.length > MAX_NAME_CHARACTERS ? `…${name.slice(-31)}` : name;
	return part === void 0 ? code(short) : line`${code(short)} part ${part.number} of ${part.of}`;
}
function alternativesTable({ alternatives, shardCount, evidence }) {
	if (alternatives.length < 2) return [];
	const { label, usdPerMinute, basis } = evidence.price;
	const hasPrice = usdPerMinute > 0;
	const price = `${basis === "assumed" ? "assumed price" : "price"}${label === null ? "" : ` on ${label}`}`;
	const columns = [
		{
			title: "shards",
			align: "right"
		},
		{
			title: "wall time p50 (p90)",
			align: "right"
		},
		{
			title: "billed minutes",
			align: "right"
		},
		...hasPrice ? [{
			title: price,
			align: "right"
		}] : []
	];
	const rows = nearChosen(alternatives, shardCount).map((row) => [
		row.shards === shardCount ? strong(`${row.shards} (chosen)`) : String(row.shards),
		`${formatSeconds(row.wallP50)} (${formatSeconds(row.wallP90)})`,
		formatCount(row.billedMinutes),
		...hasPrice ? [formatUsd(row.usd)] : []
	]);
	const title = `Why ${shardCount}: time and ${hasPrice ? "price" : "billed minutes"} by number of shards (${countOf(rows.length, "row")})`;
	return [details(title, [table(columns, rows)])];
}
function lastPlanTable({ shards, runId }) {
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
		{
			title: "change",
			align: "right"
		}
	];
	const rows = shards.map(({ shard, predicted, actual }) => [
		String(shard),
		formatSeconds(predicted),
		formatSeconds(actual),
		formatChange(predicted > 0 ? actual / predicted - 1 : null)
	]);
	const title = `The previous plan, in run ${runId}: predicted and actual test time (${countOf(rows.length, "shard")})`;
	return [details(title, cutTable(columns, rows, "shard"))];
}
function cutTable(columns, rows, noun) {
	const rest = rows.slice(MAX_ROWS);
	const more = countOf(rest.length, `more ${noun}`);
	return [table(columns, rows.slice(0, MAX_ROWS)), ...rest.length > 0 ? [details(more, [table(columns, rest)])] : []];
}
function nearChosen(rows, chosen) {
	const index = rows.findIndex((row) => row.shards === chosen);
	const first = Math.max(0, Math.min(index - MAX_ROWS / 2, rows.length - MAX_ROWS));
	return rows.slice(first, first + MAX_ROWS);
}
// packages/core/scheduling/page/plan-summary.ts
const MAX_WARNINGS = 3;
function planSummary(plan, own) {
	if (plan.shardCount === 0) return {
		title: "plan-shards",
		blocks: [paragraph(headline(plan))]
	};
	return {
		title: "plan-shards",
		blocks: [
			...own === void 0 ? [] : [paragraph(ownLine(plan, own))],
			paragraph(headline(plan)),
			bullets([...planReasons(plan)].slice(0, 3)),
			...plan.warnings.slice(0, MAX_WARNINGS).map(({ message }) => paragraph(line`⚠️ warning: ${message}`)),
			paragraph(own !== void 0 && plan.wallSeconds === null ? ALONE : trust(plan)),
			...shardTable(plan.shards, plan.wallSeconds !== null),
			...alternativesTable(plan),
			...plan.evidence.past === null ? [] : lastPlanTable(plan.evidence.past.last)
		]
	};
}
function ownLine({ shards, planHash, wallSeconds }, own) {
	const { tests = [], seconds = 0 } = shards[own.shard - 1] ?? {};
	const expected = wallSeconds === null ? "" : `, about ${formatSeconds(seconds)} of tests`;
	const what = `Shard ${own.shard} of ${own.total}: ${countOf(tests.length, "test")}${expected}.`;
	return line`${strong(what)} Plan ${code(planHash.slice(0, 12))}.`;
}
function headline({ shardCount, wallSeconds, alternatives, sources, evidence }) {
	const shards = countOf(shardCount, "shard");
	if (shardCount === 0) return line`⚠️ ${strong("No tests, no shards.")}`;
	if (wallSeconds === null) return line`⏳ ${strong(`${shards}, split by count`)}: none of ${countOf(sources.default, "test")} has been measured yet.`;
	const chosen = alternatives.find((row) => row.shards === shardCount);
	const single = alternatives.find((row) => row.shards === 1);
	const decision = line`✅ ${strong(`${shards}, about ${formatSeconds(wallSeconds.p50)}`)}`;
	if (shardCount === 1 || single === void 0 || chosen === void 0) return [decision, "."];
	return [decision, ` instead of ${formatSeconds(single.wallP50)} in one job; ${priceChange(chosen, single, evidence.price)}.`];
}
function priceChange(chosen, single, { basis, usdPerMinute }) {
	if (basis === "public") return "no charge: standard runners are free in public repositories";
	if (basis === "self-hosted") return "no charge: self-hosted runners";
	const usd = chosen.usd - single.usd;
	if (usd === 0) return "the same price";
	const assumed = basis === "assumed" ? `, if a minute costs ${formatUsd(usdPerMinute)}` : "";
	return `${formatUsd(Math.abs(usd))} ${usd > 0 ? "more" : "less"} per run${assumed}`;
}
const ALONE = "Shards that plan for themselves count every test the same: they start at different times and may find different histories, and tests would be lost between two plans. With a plan job, tests are divided by time.";
function trust(plan) {
	const { evidence, wallSeconds } = plan;
	const { setupSeconds, setup } = evidence;
	if (wallSeconds === null) return "Not enough history yet: every test counts the same. After one recorded run with test reports, plans are made by time.";
	return `${`Nine runs in ten should finish within ${formatSeconds(wallSeconds.p90)}, of which ${formatSeconds(setupSeconds)} is set-up${SETUP_KNOWN[setup.source](setup.jobs)}.`}${beyondTheTable(plan)} ${howRight(evidence)}`;
}
const MIN_BEYOND_SHARE = .05;
function beyondTheTable({ shards, shardCount, wallSeconds, evidence }) {
	const slowest = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	const { setupSeconds, concurrency } = evidence;
	const wall = wallSeconds?.p50 ?? 0;
	const beyond = wall - setupSeconds - slowest;
	if (beyond < MIN_BEYOND_SHARE * wall) return "";
	if (concurrency !== null && shardCount > concurrency) return ` With ${countOf(concurrency, "concurrent job")}, waiting and differences between machines add ${formatSeconds(beyond)} to the times below.`;
	return ` Machines differ in speed: the slowest of ${shardCount} usually adds ${formatSeconds(beyond)} to the times below.`;
}
function howRight({ past, runs, typicalError, jobsCompared }) {
	if (past !== null) {
		const { predicted, actual } = slowestOf$1(past.last);
		const last = `the slowest shard's tests took ${formatSeconds(actual)}, predicted ${formatSeconds(predicted)} (${formatChange(predicted > 0 ? actual / predicted - 1 : null)})`;
		if (past.plans === 1) return `In the last plan ${last}.`;
		return `In the last plan ${last}; half of the last ${countOf(past.plans, "plan")} were within ${formatShare(past.typicalError)}.`;
	}
	if (typicalError === null) return `From ${countOf(runs, "run")}; not enough jobs yet to measure the error, so the range is a default.`;
	return `Typical error of a job here ${formatShare(typicalError)} (${countOf(jobsCompared, "job")}, ${countOf(runs, "run")}).`;
}
const SETUP_KNOWN = {
	given: () => "",
	learnt: (jobs) => ` (learnt from ${countOf(jobs, "job")})`,
	default: () => " (the default until three jobs are recorded)"
};
// packages/core/scheduling/published-plan.ts
function publishedPlan(plan) {
	return {
		...plan,
		shards: plan.shards.map((shard) => ({
			...shard,
			tests: shard.tests.map(publishedTest)
		}))
	};
}
function publishedTest(test) {
	const { typicalSeconds, ...rest } = test;
	return typicalSeconds === void 0 ? test : {
		...rest,
		seconds: typicalSeconds,
		expectedSeconds: test.seconds
	};
}
// packages/core/scheduling/to-matrix.ts
const MAX_CHARACTERS = 45e4;
const MAX_LIST_BYTES = 12e4;
function toMatrix(plan, planPath) {
	const measured = plan.wallSeconds !== null;
	const { args } = testRunner(plan.runner);
	const entries = plan.shards.map(({ shard, tests, seconds }) => ({
		shard,
		total: plan.shardCount,
		name: `${shard}/${plan.shardCount}`,
		files: formatTestList(namesOf(tests)),
		args: formatTestList(args(tests)),
		"predicted-seconds": measured ? roundTo(seconds, 1) : null
	}));
	const text = JSON.stringify({ include: entries });
	const listsFit = entries.every(({ files, args }) => fitsVariable(files) && fitsVariable(args));
	if (text.length <= MAX_CHARACTERS && listsFit) return {
		text,
		hasFiles: true
	};
	const include = entries.map((entry) => ({
		...entry,
		files: "",
		args: "",
		plan: planPath
	}));
	return {
		text: JSON.stringify({ include }),
		hasFiles: false
	};
}
function namesOf(tests) {
	return [...new Set(tests.map((test) => test.name))];
}
function fitsVariable(list) {
	return Buffer.byteLength(list) <= MAX_LIST_BYTES;
}
// actions/plan-shards/plan-decision.ts
function planDecision(plan, own) {
	const { shards, shardCount, planHash, wallSeconds, worthIt, sources, evidence } = plan;
	const reportedShards = own === void 0 ? shards : shards.slice(own.shard - 1, own.shard);
	if (reportedShards.length === 0) return [];
	return [{
		decision: {
			planHash,
			shardCount,
			...own !== void 0 && {
				shard: own.shard,
				of: own.total
			},
			shards: reportedShards.map(({ seconds, tests }) => ({
				seconds,
				tests: tests.length
			})),
			wallSeconds,
			worthIt: worthIt.decision
		},
		evidence: {
			sources,
			...evidence
		}
	}];
}
// actions/plan-shards/plan-files.ts
function planPaths({ context, temp }, job = "") {
	if (context.runId === null) return null;
	const suite = job === "" ? "" : legibleName(job, DOTS);
	const folder = `${temp === null ? ".paceline" : `${temp.replace(/\/$/, "")}/paceline`}${suite === "" ? "" : `/${suite}`}`;
	return {
		plan: `${folder}/shard-plan.json`,
		files: `${folder}/shard-files.txt`,
		args: `${folder}/shard-args.txt`
	};
}
const DOTS = /^\.+$/;
function writePlan(plan, paths) {
	if (paths === null) return {};
	const publishedPlan = storedPlan(plan.shards.map(({ tests }) => tests), plan.runner);
	const args = plan.shards.map(({ tests }) => testRunner(plan.runner).args(tests));
	return { plan: {
		kind: "write-file",
		path: paths.plan,
		content: `${JSON.stringify({
			...publishedPlan,
			args
		})}\n`
	} };
}
function writeLists({ shard }, plan, paths) {
	if (paths === null) return {};
	const tests = plan.shards[shard - 1]?.tests ?? [];
	const args = tests.length === 0 ? [] : testRunner(plan.runner).args(tests);
	return {
		files: {
			kind: "write-file",
			path: paths.files,
			content: asLines(namesOf(tests))
		},
		args: {
			kind: "write-file",
			path: paths.args,
			content: asLines(args)
		}
	};
}
function asLines(list) {
	return list.length === 0 ? "" : `${formatTestList(list)}\n`;
}
// actions/plan-shards/read-tests.ts
async function readTests(inputs, workspace) {
	const problems = [...contradictions(inputs)];
	if (problems.length > 0) throw new InputError(problems);
	const usual = testRunner(inputs.runner).globs;
	const lines = inputs.tests.length > 0 ? inputs.tests : usual;
	const globs = lines.filter(isGlob);
	const names = parseTestList(lines.filter((line) => !isGlob(line)).join("\n"));
	const { paths, omitted } = globs.length > 0 ? await workspace.list(globs) : {
		paths: [],
		omitted: []
	};
	const found = [...paths, ...names];
	const tests = inputs.runner === "go" ? await asPackages(found, workspace) : found;
	if (tests.length === 0 && !inputs["allow-empty"]) throw new InputError([{
		name: "tests",
		place: "input",
		given: quoteGlob(lines.join(", ")),
		expected: "at least one test (or allow-empty: true)"
	}]);
	return {
		tests,
		omitted
	};
}
const MAX_GLOBS = 50;
async function unmatchedGlobs({ tests }, workspace) {
	const globs = tests.filter(isGlob).slice(0, MAX_GLOBS);
	const excluded = globs.filter((glob) => glob.startsWith("!"));
	const wanted = globs.filter((glob) => !glob.startsWith("!"));
	const found = await Promise.all(wanted.map((glob) => workspace.list([glob, ...excluded])));
	return wanted.filter((_, index) => found[index]?.paths.length === 0);
}
async function asPackages(files, workspace) {
	return goPackages(files, goModule(await workspace.read("go.mod").catch(() => null)));
}
function* contradictions(inputs) {
	const { "min-shards": min, "max-shards": max, objective } = inputs;
	if (min > max) yield {
		name: "min-shards",
		place: "input",
		given: String(min),
		expected: `no more than max-shards, ${max}`
	};
	const { "target-duration": target, "cost-weight": weight } = inputs;
	if (target !== void 0 && (weight !== void 0 || objective !== "balanced")) yield {
		name: "target-duration",
		place: "input",
		given: `${target} s`,
		expected: "no other objective"
	};
	else if (weight !== void 0 && objective !== "balanced") yield {
		name: "cost-weight",
		place: "input",
		given: String(weight),
		expected: "no other objective"
	};
}
function isGlob(line) {
	if (line.startsWith("\"") || line.includes("::") || line.includes("\0")) return false;
	return line.startsWith("!") || /[*?]/.test(line);
}
function quoteGlob(given) {
	return given.length > 200 ? `${given.slice(0, 200)}…` : given;
}
// actions/plan-shards/search-warnings.ts
const MAX_NAMED_OMISSIONS = 3;
async function searchWarnings(values, { tests, omitted }, workspace) {
	const globs = values["allow-empty"] ? [] : await unmatchedGlobs(values, workspace);
	const sets = async (name) => (await idleSets(values[name], tests)).map((line) => `${name}: fewer than two tests match ${line}`);
	return [
		...globs.map((glob) => `tests: no file matches ${glob}`),
		...await sets("group"),
		...await sets("exclusive"),
		...omitted.slice(0, MAX_NAMED_OMISSIONS).map(({ path, reason }) => `tests: ${path} was not searched: ${reason}`),
		...omitted.length > MAX_NAMED_OMISSIONS ? [`tests: ${omitted.length - MAX_NAMED_OMISSIONS} more places were not searched`] : []
	];
}
export { writePlan as a, namesOf as c, planSummary as d, makePlan as f, writeLists as i, toMatrix as l, readTests as n, planDecision as o, formatTestList as p, planPaths as r, fitsVariable as s, searchWarnings as t, publishedPlan as u };
