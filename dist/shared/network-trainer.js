import { o as __toESM } from "./rolldown-runtime.js";
import { B as conformalQuantile, F as mulberry32, H as medianAbsolutePercentageError, Nt as fileName, Pt as folderOf, R as pinballLoss, U as meanAbsolutePercentageError, V as shareWithin, Vt as groupBy, Wt as compareText, ct as runSeconds, dt as sumBy, it as roundTo, lt as secondsBetween, rt as quantile, st as recordKey, tt as weightedQuantileOfSorted, ut as sum, z as intervalCoverage } from "../runner.js";
import { d as isCompleteEnd, s as isCarriedOver } from "./record.js";
var DurationSeries = class DurationSeries {
	latest = [];
	latestSequences = [];
	sorted = [];
	sequences = [];
	add(sequence, logSeconds) {
		this.latest.push(logSeconds);
		this.latestSequences.push(sequence);
		const at = firstAbove(this.sorted, logSeconds);
		this.sorted.splice(at, 0, logSeconds);
		this.sequences.splice(at, 0, sequence);
		if (this.latest.length > 200) this.#forgetOldest();
	}
	#forgetOldest() {
		const [logSeconds, sequence] = [this.latest.shift(), this.latestSequences.shift()];
		if (logSeconds === void 0 || sequence === void 0) return;
		const at = this.#indexOf(logSeconds, sequence);
		if (at === -1) return;
		this.sorted.splice(at, 1);
		this.sequences.splice(at, 1);
	}
	#indexOf(logSeconds, sequence) {
		for (let at = firstAbove(this.sorted, logSeconds) - 1; at >= 0 && this.sorted[at] === logSeconds; at -= 1) if (this.sequences[at] === sequence) return at;
		return -1;
	}
	get state() {
		return {
			sequences: [...this.latestSequences],
			logSeconds: [...this.latest]
		};
	}
	static restore({ sequences, logSeconds }) {
		const series = new DurationSeries();
		series.latest.push(...logSeconds);
		series.latestSequences.push(...sequences);
		const order = Uint16Array.from(logSeconds.keys()).sort((a, b) => (logSeconds[a] ?? 0) - (logSeconds[b] ?? 0) || a - b);
		for (const index of order) {
			series.sorted.push(logSeconds[index] ?? 0);
			series.sequences.push(sequences[index] ?? 0);
		}
		return series;
	}
};
function firstAbove(sorted, value) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
// packages/core/duration/models/middle-of-sorted.ts
const SHARES = [
	.4,
	.45,
	.5,
	.55,
	.6
];
const MEDIAN = 2;
const SAME_KIND = .1;
function middleOfSorted(sorted, weights, total) {
	if (!(total > 0)) return null;
	const quantiles = quantilesAt(SHARES, sorted, weights, total);
	const median = quantiles[MEDIAN] ?? 0;
	let [sum, near] = [0, 0];
	for (const quantile of quantiles) {
		if (Math.abs(quantile - median) > SAME_KIND) continue;
		sum += quantile;
		near += 1;
	}
	return sum / near;
}
function quantilesAt(shares, sorted, weights, total) {
	const quantiles = [];
	let reached = 0;
	let last = 0;
	for (let index = 0; index < sorted.length && quantiles.length < shares.length; index += 1) {
		const weight = weights[index] ?? 0;
		if (!(weight > 0)) continue;
		reached += weight;
		last = sorted[index] ?? 0;
		while (reached >= (shares[quantiles.length] ?? Number.POSITIVE_INFINITY) * total) quantiles.push(last);
	}
	while (quantiles.length < shares.length) quantiles.push(last);
	return quantiles;
}
// packages/core/duration/models/mismatch-terms.ts
const differ = (a, b) => a === b ? 0 : 1;
function distance(a, b, step) {
	if (a === null || a === void 0 || b === null || b === void 0) return 0;
	return Math.abs(a - b) / step;
}
function jaccardDistance(a, b) {
	if (a === void 0 || b === void 0 || a.length === 0 && b.length === 0) return 0;
	let both = 0;
	let [left, right] = [0, 0];
	while (left < a.length && right < b.length) {
		const [x = "", y = ""] = [a[left], b[right]];
		if (x === y) both += 1;
		if (x <= y) left += 1;
		if (y <= x) right += 1;
	}
	return 1 - both / (a.length + b.length - both);
}
function clockDistance(a, b) {
	const apart = Math.abs(a - b);
	return Math.min(apart, 24 - apart) / 12;
}
const mismatchTerms = [
	{
		name: "event",
		strength: 2,
		mismatch: (a, b) => differ(a.event, b.event)
	},
	{
		name: "kind of branch",
		strength: 1.5,
		mismatch: (a, b) => differ(a.branchKind, b.branchKind)
	},
	{
		name: "branch",
		strength: .5,
		mismatch: (a, b) => differ(a.branch, b.branch)
	},
	{
		name: "file types",
		strength: 1.5,
		mismatch: (a, b) => jaccardDistance(a.changes?.types, b.changes?.types)
	},
	{
		name: "folders",
		strength: .2,
		mismatch: (a, b) => jaccardDistance(a.changes?.folders, b.changes?.folders)
	},
	{
		name: "documents only",
		strength: .2,
		mismatch: (a, b) => a.changes === null || b.changes === null ? 0 : differ(a.changes.docsOnly, b.changes.docsOnly)
	},
	{
		name: "lines",
		strength: .1,
		mismatch: (a, b) => distance(a.changes?.logLines, b.changes?.logLines, 3)
	},
	{
		name: "files",
		strength: .3,
		mismatch: (a, b) => distance(a.changes?.logFiles, b.changes?.logFiles, 2)
	},
	{
		name: "re-run",
		strength: .7,
		mismatch: (a, b) => differ(a.rerun, b.rerun)
	},
	{
		name: "commit seen before",
		strength: 1.5,
		mismatch: (a, b) => differ(a.shaSeen, b.shaSeen)
	},
	{
		name: "new branch",
		strength: .7,
		mismatch: (a, b) => differ(a.branchNew, b.branchNew)
	},
	{
		name: "level",
		strength: 1,
		mismatch: (a, b) => Math.min(1, distance(a.level, b.level, .2))
	},
	{
		name: "age",
		strength: 1.25,
		choices: [
			.4,
			.8,
			1.25,
			1.8,
			2.5
		],
		mismatch: (a, b) => Math.log1p(Math.abs(a.completedRuns - b.completedRuns) / 2)
	},
	{
		name: "time of day",
		strength: .3,
		mismatch: (a, b) => clockDistance(a.hour, b.hour)
	},
	{
		name: "active runs",
		strength: .7,
		mismatch: (a, b) => distance(a.traffic?.logRuns, b.traffic?.logRuns, 1)
	},
	{
		name: "time since the last active run began",
		strength: .5,
		mismatch: (a, b) => Math.min(1, distance(a.traffic?.logMinutes, b.traffic?.logMinutes, 2))
	},
	{
		name: "idle time",
		strength: .1,
		mismatch: (a, b) => Math.min(1, distance(a.logIdle, b.logIdle, 4))
	}
];
const usualChoices = [
	0,
	.15,
	.4,
	1,
	2.5
];
const startStrengths = mismatchTerms.map(({ strength }) => strength);
var Neighbourhood = class {
	#past = [];
	#first;
	constructor({ first, past } = {
		first: 0,
		past: []
	}) {
		this.#first = first;
		this.#past.push(...past);
	}
	get state() {
		return {
			first: this.#first,
			past: [...this.#past]
		};
	}
	get size() {
		return this.#first + this.#past.length;
	}
	situation(sequence) {
		return this.#past[sequence - this.#first];
	}
	situations() {
		return this.#past;
	}
	add(situation) {
		this.#past.push(situation);
		if (this.#past.length > 800) {
			this.#past.shift();
			this.#first += 1;
		}
		return this.size - 1;
	}
	compare(target) {
		const past = this.#past.slice(-300);
		return {
			first: this.size - past.length,
			rows: past.length,
			columns: mismatchColumns(target, past)
		};
	}
};
function mismatchColumns(target, past) {
	const all = new Float32Array(mismatchTerms.length * past.length);
	return mismatchTerms.map(({ mismatch }, term) => {
		const column = all.subarray(term * past.length, (term + 1) * past.length);
		for (let row = 0; row < past.length; row += 1) {
			const other = past[row];
			if (other !== void 0) column[row] = mismatch(target, other);
		}
		return column;
	});
}
function runWeights({ first, rows, columns }, strengths) {
	const distances = new Float64Array(rows);
	for (let term = 0; term < columns.length; term += 1) {
		const [column, strength] = [columns[term], strengths[term] ?? 0];
		if (strength === 0 || column === void 0) continue;
		for (let row = 0; row < rows; row += 1) distances[row] = (distances[row] ?? 0) + strength * (column[row] ?? 0);
	}
	for (let row = 0; row < rows; row += 1) distances[row] = Math.exp(-(distances[row] ?? 0));
	return {
		first,
		weights: distances
	};
}
// packages/core/duration/models/duration-model.ts
var Target = class {
	comparison;
	situation;
	#weights = new Map();
	gathered = new Float64Array(201);
	gatheredTotal = 0;
	constructor(comparison, situation = null) {
		this.comparison = comparison;
		this.situation = situation;
	}
	weights(strengths) {
		const known = this.#weights.get(strengths);
		if (known !== void 0) return known;
		const made = runWeights(this.comparison, strengths);
		this.#weights.set(strengths, made);
		return made;
	}
};
const baselines = [{
	name: "median of 10",
	usualError: 1.25,
	middle: ({ latest }) => quantile(latest.slice(-10), .5),
	ends({ latest }) {
		const lastTen = latest.slice(-10);
		return bothKnown(quantile(lastTen, .1), quantile(lastTen, .9));
	}
}, {
	name: "last value",
	usualError: 1.4,
	middle: ({ latest }) => latest.at(-1) ?? null,
	ends({ latest }) {
		const last = latest.at(-1);
		return last === void 0 ? null : {
			p10: last,
			p90: last
		};
	}
}];
function similarRuns(name, usualError, strengths) {
	return {
		name,
		usualError,
		middle(series, target) {
			const weights = gather(series, target, strengths());
			return middleOfSorted(series.sorted, weights, target.gatheredTotal);
		},
		ends(series, target) {
			const weights = gather(series, target, strengths());
			const at = (probability) => weightedQuantileOfSorted(series.sorted, weights, probability);
			return bothKnown(at(.1), at(.9));
		}
	};
}
function bothKnown(p10, p90) {
	return p10 === null || p90 === null ? null : {
		p10,
		p90
	};
}
function gather({ sequences }, target, strengths) {
	const { gathered } = target;
	const { first, weights } = target.weights(strengths);
	let total = 0;
	for (let index = 0; index < sequences.length; index += 1) {
		const row = (sequences[index] ?? -1) - first;
		const weight = row < 0 ? 0 : weights[row] ?? 0;
		gathered[index] = weight;
		total += weight;
	}
	target.gatheredTotal = total;
	return gathered;
}
// packages/core/duration/network/network-inputs.ts
const yes = (fact) => fact === true ? 1 : 0;
const onClock = (hour) => hour * 2 * Math.PI / 24;
const networkInputs = [
	{
		name: "push",
		value: ({ event }) => yes(event === "push")
	},
	{
		name: "pull request",
		value: ({ event }) => yes(event === "pull_request")
	},
	{
		name: "main branch",
		value: ({ branchKind }) => yes(branchKind === "main")
	},
	{
		name: "re-run",
		value: ({ rerun }) => yes(rerun)
	},
	{
		name: "commit seen before",
		value: ({ shaSeen }) => yes(shaSeen)
	},
	{
		name: "new branch",
		value: ({ branchNew }) => yes(branchNew)
	},
	{
		name: "documents only",
		value: ({ changes }) => yes(changes?.docsOnly)
	},
	{
		name: "files",
		value: ({ changes }) => (changes?.logFiles ?? 0) / 4
	},
	{
		name: "lines",
		value: ({ changes }) => (changes?.logLines ?? 0) / 8
	},
	{
		name: "time of day",
		value: ({ hour }) => Math.sin(onClock(hour))
	},
	{
		name: "time of day, a quarter on",
		value: ({ hour }) => Math.cos(onClock(hour))
	},
	{
		name: "idle time",
		value: ({ logIdle }) => logIdle === null ? 0 : (logIdle - 7) / 4
	}
];
const APART = .3;
function networkInput(situation, forecasts) {
	const [first, ...others] = forecasts;
	if (first === null || first === void 0 || others.includes(null)) return null;
	return [...others.map((other) => ((other ?? first) - first) / APART), ...networkInputs.map(({ value }) => value(situation))].map(cut);
}
function cut(value) {
	return roundTo(Math.max(-2, Math.min(2, value)), 2);
}
// packages/core/duration/runs/series-names.ts
function seriesNames(records) {
	const repositories = new Aliases();
	for (const { repository, repository_id } of records) repositories.join(repositoryName(repository), idOf(repository_id));
	const repositoryOf = ({ repository, repository_id }) => repositories.nameOf(idOf(repository_id) ?? repositoryName(repository));
	const workflows = new Aliases();
	const within = (record, name) => `${repositoryOf(record)}\n${name}`;
	const idWithin = (record) => record.workflow_id == null ? null : within(record, `#${record.workflow_id}`);
	for (const record of records) workflows.join(within(record, workflowName(record)), idWithin(record));
	return (record) => workflows.nameOf(idWithin(record) ?? within(record, workflowName(record)));
}
function repositoryName(name) {
	return (name ?? "").toLowerCase();
}
function workflowName({ workflow, workflow_path }) {
	return workflow_path ?? workflow ?? "";
}
function idOf(id) {
	return id == null ? null : `#${id}`;
}
var Aliases = class {
	#groups = new Map();
	join(name, id) {
		const named = this.#groups.get(name) ?? {
			name,
			members: [name]
		};
		this.#groups.set(name, named);
		if (id === null) return;
		const known = this.#groups.get(id) ?? {
			name,
			members: [id]
		};
		this.#groups.set(id, known);
		known.name = name;
		if (known === named) return;
		for (const member of named.members) this.#groups.set(member, known);
		known.members.push(...named.members);
	}
	nameOf(text) {
		return this.#groups.get(text)?.name ?? text;
	}
};
// packages/core/duration/runs/run-headers.ts
function runHeaders(records) {
	const series = seriesNames(records);
	return records.map((record) => runHeader(record, series(record))).filter((header) => header !== null).sort(byCreation$1);
}
function runHeader(record, series) {
	const createdAt = instant(record.created_at) ?? instant(record.started_at);
	if (createdAt === null) return null;
	return {
		record,
		key: recordKey(record),
		series,
		createdAt
	};
}
function instant(time) {
	const milliseconds = time === null ? NaN : Date.parse(time);
	return Number.isFinite(milliseconds) ? milliseconds : null;
}
function byCreation$1(a, b) {
	return a.createdAt - b.createdAt || a.record.run_id - b.record.run_id || a.record.attempt - b.record.attempt || compareText(a.key, b.key);
}
// packages/core/duration/runs/traffic.ts
const MAX_RUN_MS = 432e5;
function traffic(activeRuns, now) {
	const ages = activeRuns.map(({ startedAt: since }) => now - since).filter((age) => age > 0 && age < 432e5);
	const latest = ages.reduce((least, age) => Math.min(least, age), MAX_RUN_MS);
	return {
		logRuns: Math.log1p(ages.length),
		logMinutes: Math.log1p(latest / 6e4)
	};
}
// packages/core/duration/runs/active-runs.ts
var ActiveRuns = class {
	#ways;
	constructor(runs) {
		this.#ways = runs.map(wayOf).sort((a, b) => a.startedAt - b.startedAt);
	}
	at(time) {
		const activeRuns = [];
		for (let index = this.#begunBefore(time) - 1; index >= 0; index -= 1) {
			const way = this.#ways[index];
			if (way === void 0 || time - way.startedAt >= 432e5) break;
			if (way.until >= time) activeRuns.push({ startedAt: way.startedAt });
		}
		return activeRuns;
	}
	#begunBefore(time) {
		let [low, high] = [0, this.#ways.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.#ways[middle]?.startedAt ?? time) < time) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
function wayOf({ record, createdAt }) {
	const startedAt = record.attempt > 1 ? instant(record.started_at) : null;
	const completedAt = instant(record.completed_at);
	return {
		startedAt: Math.max(createdAt, startedAt ?? createdAt),
		until: completedAt === null ? Number.POSITIVE_INFINITY : Math.max(completedAt, createdAt)
	};
}
// packages/core/duration/runs/branch-kind.ts
const MAIN = /^(main|master|trunk|develop|dev|default)$/i;
const BOT = /^(dependabot|renovate|pre-commit-ci|snyk|imgbot|greenkeeper|pyup|scala-steward|l10n|weblate|crowdin)\b/i;
const MERGE_QUEUE = /^(gh-readonly-queue|merge-queue|staging\.tmp|trying\.tmp|bors)\b/i;
const VERSION = /^(release|releases|hotfix|stable|support|maint|maintenance)\b|^v?\d+(\.\w+)*(-|$)/i;
function branchKind(branch) {
	if (branch === null || branch === "") return null;
	const name = branch.replace(/^refs\/(heads|tags)\//, "");
	if (MAIN.test(name)) return "main";
	if (MERGE_QUEUE.test(name)) return "queue";
	const bot = BOT.exec(name)?.[1];
	if (bot !== void 0) return `bot:${bot.toLowerCase()}`;
	return VERSION.test(name) ? "version" : "other";
}
// packages/core/duration/runs/run-features.ts
function runFeatures(facts) {
	return {
		event: facts.event,
		branch: facts.branch,
		branchKind: branchKind(facts.branch),
		sha: facts.sha,
		rerun: facts.attempt > 1,
		createdAt: facts.createdAt,
		hour: (facts.createdAt / HOUR_MS % 24 + 24) % 24,
		changes: facts.files === null ? null : changeFeatures(facts.files),
		traffic: facts.traffic ?? null
	};
}
const HOUR_MS = 36e5;
const DOCS = /\.(md|mdx|rst|adoc|txt)$|(^|\/)(docs?|documentation)\/|(^|\/)(license|licence|authors|codeowners)$/i;
function changeFeatures(files) {
	const lines = files.map(changedLines);
	return {
		types: sortedSet(files.map(({ path }) => fileType(path))),
		folders: sortedSet(files.map(({ path }) => folderOf(path).split("/").slice(0, 2).join("/"))),
		logFiles: Math.log1p(files.length),
		logLines: lines.every((count) => count !== null) ? Math.log1p(sum(lines)) : null,
		docsOnly: files.length > 0 && files.every(({ path }) => DOCS.test(path))
	};
}
function sortedSet(items) {
	return [...new Set(items)].sort();
}
function changedLines({ additions, deletions }) {
	if (additions === null && deletions === null) return null;
	return Math.max(0, additions ?? 0) + Math.max(0, deletions ?? 0);
}
function fileType(path) {
	const name = fileName(path).toLowerCase();
	const dot = name.lastIndexOf(".");
	return dot === -1 ? name : name.slice(dot);
}
// packages/core/duration/runs/observations.ts
function observations(records, { activeRuns = true } = {}) {
	const headers = runHeaders(records);
	if (!activeRuns) return headers.map((header) => observation(header));
	const bySeries = groupBy(headers, ({ series }) => series);
	const ways = new Map([...bySeries].map(([series, runs]) => [series, new ActiveRuns(runs)]));
	return headers.map((header) => observation(header, ways.get(header.series)));
}
function observation({ record, key, series, createdAt }, ways = null) {
	const completedAt = instant(record.completed_at);
	return {
		key,
		runId: record.run_id,
		attempt: record.attempt,
		repeats: record.attempt > 1 || (record.jobs?.some(({ carried }) => carried === true) ?? false),
		series,
		context: runFeatures({
			...contextOf(record),
			createdAt,
			files: record.changes?.files ?? null,
			traffic: ways === null ? null : traffic(ways.at(createdAt), createdAt)
		}),
		knownAt: completedAt === null ? null : Math.max(completedAt, createdAt),
		outcome: {
			seconds: usable(runSeconds(record)),
			complete: isCompleteEnd(record.conclusion)
		},
		jobs: record.jobs?.map((job) => jobObservation(job, record.attempt)) ?? null,
		fromFork: record.trust === "fork"
	};
}
function contextOf({ event, branch, sha, attempt }) {
	return {
		event,
		branch,
		sha,
		attempt
	};
}
function jobObservation(job, attempt) {
	const ran = job.conclusion !== "skipped";
	const carried = job.carried === true || attempt > 1 && isCarriedOver(job);
	const timed = ran && !carried;
	return {
		name: job.name,
		ran,
		carried,
		queueSeconds: timed ? secondsBetween(job.created_at, job.started_at) : null,
		completedAt: carried ? null : instant(job.completed_at),
		seconds: timed ? usable(secondsBetween(job.started_at, job.completed_at)) : null,
		complete: isCompleteEnd(job.conclusion)
	};
}
function usable(seconds) {
	return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
function byCreation(a, b) {
	return a.context.createdAt - b.context.createdAt || a.runId - b.runId || a.attempt - b.attempt || compareText(a.key, b.key);
}
function isLearnt(run, now) {
	const { seconds, complete } = run.outcome;
	return complete && seconds !== null && !run.fromFork && run.knownAt !== null && run.knownAt < now;
}
// packages/core/duration/models/error-track.ts
const DECAY$1 = .97;
const USUAL_WEIGHT = 6;
const MAX_ERROR$1 = .7;
var ErrorTrack = class {
	#errors;
	#weight;
	constructor([errors, weight] = [0, 0]) {
		this.#errors = errors;
		this.#weight = weight;
	}
	get state() {
		return [this.#errors, this.#weight];
	}
	get error() {
		return this.#weight === 0 ? null : this.#errors / this.#weight;
	}
	expectedError(usual) {
		return (this.#errors + USUAL_WEIGHT * usual) / (this.#weight + USUAL_WEIGHT);
	}
	score(predicted, actual) {
		this.#errors = this.#errors * DECAY$1 + Math.min(MAX_ERROR$1, Math.abs(actual - predicted));
		this.#weight = this.#weight * DECAY$1 + 1;
	}
};
// packages/core/duration/models/residual-window.ts
const MAX_RESIDUALS = 150;
const PRIOR = [
	-.22,
	-.09,
	-.04,
	-.02,
	0,
	.03,
	.07,
	.14,
	.22
];
var ResidualWindow = class {
	#latest;
	#sorted;
	#added;
	constructor({ latest, added } = {
		latest: PRIOR,
		added: 0
	}) {
		this.#latest = [...latest];
		this.#sorted = [...Float64Array.from(latest).sort()];
		this.#added = added;
	}
	get state() {
		return {
			latest: [...this.#latest],
			added: this.#added
		};
	}
	add(residual) {
		this.#added += 1;
		this.#latest.push(residual);
		this.#sorted.splice(firstNotBelow(this.#sorted, residual), 0, residual);
		const prior = Math.max(0, PRIOR.length - Math.floor(this.#added / 2));
		while (this.#latest.length > Math.min(MAX_RESIDUALS, prior + this.#added)) this.#forgetOldest();
	}
	quantile(probability) {
		return conformalQuantile(this.#sorted, probability) ?? 0;
	}
	#forgetOldest() {
		const oldest = this.#latest.shift();
		if (oldest !== void 0) this.#sorted.splice(firstNotBelow(this.#sorted, oldest), 1);
	}
};
function firstNotBelow(sorted, value) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle] ?? value) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
// packages/core/duration/models/interval-track.ts
const MAX_LOG_SPREAD = Math.log(4);
var IntervalTrack = class {
	#low;
	#high;
	constructor(state) {
		this.#low = new ResidualWindow(state?.low);
		this.#high = new ResidualWindow(state?.high);
	}
	get state() {
		return {
			low: this.#low.state,
			high: this.#high.state
		};
	}
	score(predicted, actual) {
		this.#low.add(actual - halfWayTo(predicted.p10, predicted.p50));
		this.#high.add(actual - halfWayTo(predicted.p90, predicted.p50));
	}
	interval(predicted) {
		return {
			p10: this.quantile(predicted, .1),
			p50: predicted.p50,
			p90: this.quantile(predicted, .9)
		};
	}
	quantile({ p10, p50, p90 }, probability) {
		if (probability === .5) return p50;
		return probability < .5 ? Math.min(p50, halfWayTo(p10, p50) + this.#low.quantile(probability)) : Math.max(p50, halfWayTo(p90, p50) + this.#high.quantile(probability));
	}
};
function halfWayTo(quantile, middle) {
	return middle + Math.max(-MAX_LOG_SPREAD, Math.min(MAX_LOG_SPREAD, quantile - middle)) / 2;
}
// packages/core/duration/models/series-forecaster.ts
const NEARLY_BEST = 1.07;
const AGREEING = .2;
var SeriesForecaster = class {
	durations;
	#models;
	#names;
	#errors;
	#intervals;
	constructor(own, state, corrections = []) {
		this.#models = [
			...own,
			...baselines,
			...corrections
		];
		this.#names = this.#models.map(({ name }) => name);
		this.#errors = this.#models.map((_, index) => new ErrorTrack(state?.errors[index]));
		this.#intervals = new IntervalTrack(state?.intervals);
		this.durations = state === void 0 ? new DurationSeries() : DurationSeries.restore(state.durations);
	}
	get state() {
		return {
			durations: this.durations.state,
			errors: this.#errors.map((track) => track.state),
			intervals: this.#intervals.state
		};
	}
	forecast(target) {
		const byModel = [];
		for (const model of this.#models) byModel.push(model.middle(this.durations, target, byModel));
		const voices = believed(this.#candidates(byModel));
		if (voices.length === 0) return null;
		const answer = this.#meanOf(voices, target);
		return {
			model: voices.map(({ model }) => model.name).join(" + "),
			answer: inSeconds(this.#intervals.interval(answer)),
			said: {
				answer,
				byModel
			},
			names: this.#names,
			quantile: (probability) => toSeconds(this.#intervals.quantile(answer, probability))
		};
	}
	#candidates(byModel) {
		const level = this.#errorLevel();
		const candidates = [];
		for (const [index, model] of this.#models.entries()) {
			const middle = byModel[index] ?? null;
			const track = this.#errors[index];
			if (middle === null || track === void 0) continue;
			candidates.push({
				model,
				middle,
				error: track.expectedError(model.usualError * level)
			});
		}
		return candidates;
	}
	#errorLevel() {
		let [sum, known] = [0, 0];
		for (const [index, { usualError }] of this.#models.entries()) {
			const error = this.#errors[index]?.error ?? null;
			if (error === null) continue;
			sum += error / usualError;
			known += 1;
		}
		return known === 0 ? 1 : sum / known;
	}
	#meanOf(voices, target) {
		const memo = voices.map(({ model, middle }) => {
			const ends = model.ends(this.durations, target, middle);
			return {
				p10: ends?.p10 ?? middle,
				p50: middle,
				p90: ends?.p90 ?? middle
			};
		});
		const meanEnd = (end) => sumBy(memo, (quantiles) => quantiles[end]) / memo.length;
		return {
			p10: meanEnd("p10"),
			p50: meanEnd("p50"),
			p90: meanEnd("p90")
		};
	}
	observe(sequence, seconds, memo) {
		const actual = Math.log(seconds);
		if (memo !== null) {
			this.#intervals.score(memo.answer, actual);
			for (const [index, track] of this.#errors.entries()) {
				const middle = memo.byModel[index] ?? null;
				if (middle !== null) track.score(middle, actual);
			}
		}
		this.durations.add(sequence, actual);
	}
};
function believed(candidates) {
	const ranked = candidates.toSorted((a, b) => a.error - b.error);
	const [best] = ranked;
	if (best === void 0) return [];
	const agreeing = ranked.filter(({ error, middle }) => error <= best.error * NEARLY_BEST && Math.abs(middle - best.middle) <= AGREEING);
	return agreeing.filter(({ middle }, index) => agreeing.findIndex((other) => other.middle === middle) === index);
}
function inSeconds({ p10, p50, p90 }) {
	return {
		p10: toSeconds(p10),
		p50: toSeconds(p50),
		p90: toSeconds(p90)
	};
}
function toSeconds(logSeconds) {
	return Math.max(1, Math.round(1e3 * Math.exp(logSeconds))) / 1e3;
}
// packages/core/duration/replay/forecast-score.ts
function forecastScore(forecasts) {
	const actual = forecasts.map((forecast) => forecast.actual);
	const predicted = forecasts.map((forecast) => forecast.predicted);
	const middle = predicted.map(({ p50 }) => p50);
	return {
		mdape: medianAbsolutePercentageError(actual, middle),
		mape: meanAbsolutePercentageError(actual, middle),
		within10: shareWithin(actual, middle, .1),
		coverage80: intervalCoverage(actual, predicted.map(({ p10 }) => p10), predicted.map(({ p90 }) => p90)),
		pinball: relativePinball(forecasts),
		n: forecasts.length
	};
}
function relativePinball(forecasts) {
	let loss = 0;
	let seconds = 0;
	for (const { actual, predicted } of forecasts) {
		const { p10, p50, p90 } = predicted;
		loss += (pinballLoss(actual, p10, .1) + pinballLoss(actual, p50, .5) + pinballLoss(actual, p90, .9)) / 3;
		seconds += actual;
	}
	return seconds > 0 ? loss / seconds : null;
}
// packages/core/duration/replay/score-board.ts
const ANSWER = "paceline";
var ScoreBoard = class {
	#names;
	#cases;
	#ranges = [];
	constructor({ names, cases } = {
		names: [],
		cases: []
	}) {
		this.#names = names;
		this.#cases = [...cases];
	}
	state(latest) {
		return {
			names: this.#names,
			cases: this.#cases.slice(-latest)
		};
	}
	add(actual, { answer, said, names }, ranges = null) {
		const byModel = said.byModel.flatMap((logSeconds) => logSeconds === null ? [] : toSeconds(logSeconds));
		if (byModel.length < names.length) return;
		this.#names = names;
		this.#cases.push([
			actual,
			answer.p10,
			answer.p50,
			answer.p90,
			...byModel
		]);
		if (ranges !== null) this.#ranges.push(ranges);
	}
	scores(latest = Number.POSITIVE_INFINITY) {
		const cases = this.#cases.slice(-latest);
		const actual = cases.map(([seconds]) => seconds);
		const answers = cases.map(([seconds, p10, p50, p90]) => ({
			actual: seconds,
			predicted: {
				p10,
				p50,
				p90
			}
		}));
		const ranged = this.#ranges.length < this.#cases.length ? null : this.#ranges.slice(-cases.length);
		const models = this.#names.map((name, index) => {
			if (ranged !== null) return {
				name,
				...forecastScore(rangedCases(actual, ranged, name))
			};
			const predicted = cases.map((scored) => scored[FIRST_MODEL + index] ?? NaN);
			return {
				name,
				mdape: medianAbsolutePercentageError(actual, predicted),
				mape: meanAbsolutePercentageError(actual, predicted),
				within10: shareWithin(actual, predicted, .1),
				coverage80: null,
				pinball: null,
				n: cases.length
			};
		});
		return [{
			name: ANSWER,
			...forecastScore(answers)
		}, ...models];
	}
};
function rangedCases(actual, ranges, name) {
	return actual.flatMap((seconds, index) => {
		const predicted = ranges[index]?.get(name);
		return predicted === void 0 ? [] : [{
			actual: seconds,
			predicted
		}];
	});
}
const FIRST_MODEL = 4;
// packages/core/duration/replay/at-least-its-jobs.ts
function atLeastItsJobs(forecast) {
	const { run, sureJob } = forecast;
	if (run === null || sureJob === null) return forecast;
	const { answer, quantile } = sureJob;
	const floored = {
		...run,
		answer: {
			p10: Math.max(run.answer.p10, answer.p10),
			p50: Math.max(run.answer.p50, answer.p50),
			p90: Math.max(run.answer.p90, answer.p90)
		},
		quantile: (probability) => Math.max(run.quantile(probability), quantile(probability))
	};
	return {
		...forecast,
		run: floored
	};
}
// packages/core/duration/runs/job-family.ts
function jobFamily(name) {
	return name.split(" / ").map((part) => part.replace(/ \([^()]*\)$| \d{1,4}\/\d{1,4}$/, "")).join(" / ");
}
// packages/core/duration/models/job-forecasters.ts
var JobForecasters = class {
	#models;
	#byName = new Map();
	#families = new Map();
	constructor(models, state = []) {
		this.#models = models;
		for (const [name, series] of state) this.#add(name, new SeriesForecaster(models, series));
	}
	get state() {
		return [...this.#byName].map(([name, series]) => [name, series.state]);
	}
	forecast(name, target) {
		return (this.#byName.get(name) ?? this.#likeRelatives(name))?.forecast(target) ?? null;
	}
	observe(name, sequence, seconds, said) {
		(this.#byName.get(name) ?? this.#add(name, new SeriesForecaster(this.#models))).observe(sequence, seconds, said);
	}
	lastDurations(name, count) {
		return this.#byName.get(name)?.durations.latest.slice(-count).map(toSeconds) ?? [];
	}
	forgetBefore(sequence) {
		for (const [name, { durations }] of this.#byName) {
			if ((durations.latestSequences.at(-1) ?? 0) >= sequence) continue;
			this.#byName.delete(name);
			this.#families.get(jobFamily(name))?.delete(name);
		}
	}
	#likeRelatives(name) {
		const known = [...this.#families.get(jobFamily(name)) ?? []].slice(-30).flatMap((relative) => {
			const durations = this.#byName.get(relative)?.durations;
			return durations?.latest.map((logSeconds, index) => [durations.latestSequences[index] ?? 0, logSeconds]) ?? [];
		});
		if (known.length === 0) return null;
		const pooled = new SeriesForecaster(this.#models);
		known.sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
		for (const [sequence = 0, logSeconds = 0] of known) pooled.durations.add(sequence, logSeconds);
		return pooled;
	}
	#add(name, series) {
		this.#byName.set(name, series);
		const family = jobFamily(name);
		const relatives = this.#families.get(family);
		if (relatives === void 0) this.#families.set(family, new Set([name]));
		else relatives.add(name);
		return series;
	}
};
// packages/core/duration/models/job-presence.ts
const FADING = .97;
const fadingByAge = Float64Array.from({ length: 301 }, (_, age) => FADING ** age);
var JobPresence = class {
	#known;
	#ran;
	constructor({ known, ran } = {
		known: [],
		ran: []
	}) {
		this.#known = [...known];
		this.#ran = new Map(ran.map(([name, runs]) => [name, [...runs]]));
	}
	get state() {
		return {
			known: [...this.#known],
			ran: [...this.#ran]
		};
	}
	observe(sequence, jobs) {
		this.#known.push(sequence);
		for (const { name, ran, carried } of jobs) {
			if (!ran || carried) continue;
			const runs = this.#ran.get(name);
			if (runs === void 0) this.#ran.set(name, [sequence]);
			else if (runs.at(-1) !== sequence) runs.push(sequence);
		}
		const oldest = sequence - 300;
		forgetUntil(this.#known, oldest);
		for (const [name, runs] of this.#ran) {
			forgetUntil(runs, oldest);
			if (runs.length === 0) this.#ran.delete(name);
		}
	}
	names() {
		return [...this.#ran.keys()];
	}
	likelihood({ first, weights }) {
		const latest = this.#known.at(-1) ?? 0;
		const weigh = (sequences) => {
			let sum = 0;
			for (const sequence of sequences) sum += (weights[sequence - first] ?? 0) * (fadingByAge[latest - sequence] ?? 0);
			return sum;
		};
		const all = weigh(this.#known);
		return (name) => {
			const ran = this.#ran.get(name);
			return all > 0 && ran !== void 0 ? weigh(ran) / all : null;
		};
	}
};
function forgetUntil(sequences, oldest) {
	while ((sequences[0] ?? Number.POSITIVE_INFINITY) <= oldest) sequences.shift();
}
// packages/core/duration/network/network-weights.ts
function runNetwork({ layers }, inputs) {
	let values = inputs;
	for (const { weights, biases } of layers) {
		const outputs = new Float32Array(weights.length);
		for (const [node, row] of weights.entries()) {
			let sum = biases[node] ?? 0;
			for (let input = 0; input < row.length; input += 1) sum += (row[input] ?? 0) * (values[input] ?? 0);
			outputs[node] = Math.tanh(sum);
		}
		values = outputs;
	}
	return values[0] ?? 0;
}
// packages/core/duration/network/network-model.ts
const FIRST_TRAINING = 60;
const RUNS_BETWEEN$1 = 120;
const MAX_EXAMPLES = 300;
const MAX_TARGET = .9;
const CUT_AT = 2;
const MIN_CORRECTION = .005;
function comesToTraining(state, more) {
	const learnt = state?.learnt ?? 0;
	for (let count = learnt + 1; count <= learnt + more; count += 1) if (isTrainingDue(count)) return true;
	return false;
}
function isTrainingDue(learnt) {
	return learnt === FIRST_TRAINING || learnt > 0 && learnt % RUNS_BETWEEN$1 === 0;
}
var LearntNetwork = class {
	#corrected;
	#train;
	#examples;
	#learnt;
	#trained;
	constructor(corrected, train, state) {
		this.#corrected = corrected;
		this.#train = train;
		this.#examples = [...state?.examples ?? []];
		this.#learnt = state?.learnt ?? 0;
		this.#trained = state?.trained ?? null;
	}
	get state() {
		return {
			learnt: this.#learnt,
			trained: this.#trained,
			examples: [...this.#examples]
		};
	}
	model = {
		name: "network",
		usualError: 1.15,
		middle: (_, { situation }, forecasts) => {
			const [corrected = null] = forecasts;
			if (corrected === null || situation === null || this.#trained === null) return corrected;
			const inputs = networkInput(situation, forecasts);
			if (inputs === null) return corrected;
			return corrected + this.#trained.largest * runNetwork(this.#trained.weights, inputs) / MAX_TARGET;
		},
		ends: (series, target, middle) => {
			const [ends, from] = [this.#corrected.ends(series, target, middle), this.#corrected.middle(series, target, [])];
			if (ends === null || from === null) return null;
			return {
				p10: ends.p10 + middle - from,
				p90: ends.p90 + middle - from
			};
		}
	};
	learn(situation, forecasts, actual) {
		const inputs = networkInput(situation, forecasts);
		const [corrected = null] = forecasts;
		if (inputs === null || corrected === null) return;
		this.#examples.push([actual - corrected, inputs]);
		if (this.#examples.length > MAX_EXAMPLES) this.#examples.shift();
		this.#learnt += 1;
		if (this.#train !== null && isTrainingDue(this.#learnt)) this.#trained = trained(this.#examples, this.#train);
	}
};
function trained(examples, train) {
	const errors = examples.map(([residual]) => Math.abs(residual));
	const typical = quantile(errors, .5) ?? 0;
	if (typical < MIN_CORRECTION) return null;
	const largest = CUT_AT * typical;
	return {
		largest,
		weights: train(examples.map(([residual, inputs]) => ({
			inputs,
			target: MAX_TARGET * Math.max(-1, Math.min(1, residual / largest))
		})))
	};
}
// packages/core/duration/similarity/replayed-prediction.ts
const MAX_ERROR = .7;
var ReplayedPrediction = class {
	#case;
	#distances;
	#weights;
	#changed;
	#present = null;
	constructor(tuningCase, strengths) {
		const rows = tuningCase.durations.length;
		this.#case = tuningCase;
		this.#distances = new Float64Array(rows);
		this.#weights = new Float64Array(rows).fill(1);
		this.#changed = new Float64Array(rows);
		for (const [term, strength] of strengths.entries()) this.#addToDistances(term, strength);
		this.#refreshWeights();
	}
	shift(term, change) {
		this.#addToDistances(term, change);
		this.#refreshWeights();
	}
	error(term, change) {
		const column = this.#case.columns[term];
		if (change === 0 || column === void 0 || this.#case.idle[term]) {
			this.#present ??= this.#errorOf(this.#weights, sum(this.#weights));
			return this.#present;
		}
		const [weights, changed, ofOne] = [
			this.#weights,
			this.#changed,
			Math.exp(-change)
		];
		let total = 0;
		for (let row = 0; row < changed.length; row += 1) {
			const mismatch = column[row] ?? 0;
			let weight = weights[row] ?? 0;
			if (mismatch !== 0) weight *= mismatch === 1 ? ofOne : Math.exp(-change * mismatch);
			changed[row] = weight;
			total += weight;
		}
		return this.#errorOf(changed, total);
	}
	#addToDistances(term, change) {
		const column = this.#case.columns[term];
		if (column === void 0 || change === 0 || this.#case.idle[term]) return;
		for (let row = 0; row < column.length; row += 1) this.#distances[row] = (this.#distances[row] ?? 0) + change * (column[row] ?? 0);
	}
	#refreshWeights() {
		this.#present = null;
		for (let row = 0; row < this.#weights.length; row += 1) this.#weights[row] = Math.exp(-(this.#distances[row] ?? 0));
	}
	#errorOf(weights, total) {
		const half = total / 2;
		let reached = 0;
		let row = 0;
		while (row < weights.length - 1) {
			reached += weights[row] ?? 0;
			if (reached >= half) break;
			row += 1;
		}
		return Math.min(MAX_ERROR, Math.abs((this.#case.durations[row] ?? 0) - this.#case.actual));
	}
};
// packages/core/duration/similarity/tuning-case.ts
function tuningCase({ durations, first }, sequence, actual, archive, neighbourhood) {
	const target = neighbourhood.situation(sequence);
	const end = durations - archive.forgotten;
	if (target === void 0 || end < 0) return null;
	const rows = [];
	for (let index = Math.max(0, end - 200); index < end; index += 1) {
		const [of, logSeconds] = [archive.sequences[index], archive.logSeconds[index]];
		if (of !== void 0 && logSeconds !== void 0 && of >= first) rows.push({
			logSeconds,
			sequence: of
		});
	}
	rows.sort((a, b) => a.logSeconds - b.logSeconds);
	const past = rows.flatMap((row) => neighbourhood.situation(row.sequence) ?? []);
	if (past.length < 2 || past.length < rows.length) return null;
	const columns = mismatchColumns(target, past);
	return {
		durations: Float64Array.from(rows, ({ logSeconds }) => logSeconds),
		columns,
		idle: columns.map((column) => column.every((mismatch) => mismatch === column[0])),
		actual
	};
}
// packages/core/duration/similarity/strength-tuner.ts
const CASES = 110;
const RUNS_BETWEEN = 50;
const DECAY = .985;
const PRICE = 3e-4;
const ARCHIVED = 420;
var StrengthTuner = class {
	#ended = [];
	#archive;
	#cases = new Map();
	#latest;
	#strengths;
	#runs;
	constructor(state) {
		this.#latest = state?.latest ?? [startStrengths];
		this.#strengths = meanOf(this.#latest);
		this.#runs = state?.runs ?? 0;
		this.#ended.push(...state?.ended ?? []);
		const { forgotten = 0, sequences = [], logSeconds = [] } = state?.archive ?? {};
		this.#archive = {
			forgotten,
			sequences: [...sequences],
			logSeconds: [...logSeconds]
		};
	}
	get state() {
		return {
			latest: this.#latest,
			runs: this.#runs,
			ended: [...this.#ended],
			archive: this.#archive
		};
	}
	get strengths() {
		return this.#strengths;
	}
	get durations() {
		return this.#archive.forgotten + this.#archive.sequences.length;
	}
	learn(known, sequence, actual, neighbourhood) {
		this.#ended.push({
			known,
			sequence,
			actual
		});
		if (this.#ended.length > CASES) this.#forgetCase();
		this.#remember(sequence, actual);
		this.#runs += 1;
		if (this.#runs % RUNS_BETWEEN !== 0) return;
		this.#latest = [...this.#latest, this.#descend(neighbourhood)].slice(-4);
		this.#strengths = meanOf(this.#latest);
	}
	#forgetCase() {
		const oldest = this.#ended.shift();
		if (oldest !== void 0) this.#cases.delete(oldest);
	}
	#remember(sequence, actual) {
		const { sequences, logSeconds } = this.#archive;
		sequences.push(sequence);
		logSeconds.push(actual);
		if (sequences.length <= ARCHIVED) return;
		sequences.shift();
		logSeconds.shift();
		this.#archive.forgotten += 1;
	}
	#descend(neighbourhood) {
		const strengths = [...this.#latest.at(-1) ?? startStrengths];
		const replays = this.#replays(strengths, neighbourhood);
		let best = loss(replays, Number.POSITIVE_INFINITY) + PRICE * sum(strengths);
		for (const [term, { choices = usualChoices }] of mismatchTerms.entries()) {
			const before = strengths[term] ?? 0;
			let chosen = before;
			for (const choice of choices) {
				if (choice === before) continue;
				const price = PRICE * (sum(strengths) - before + choice);
				const tried = loss(replays, best - price, term, choice - before) + price;
				if (tried < best - 1e-9) {
					best = tried;
					chosen = choice;
				}
			}
			if (chosen === before) continue;
			strengths[term] = chosen;
			for (const replay of replays) replay.shift(term, chosen - before);
		}
		return strengths;
	}
	#replays(strengths, neighbourhood) {
		return this.#ended.flatMap((ended) => {
			const newCase = this.#cases.get(ended) ?? caseOf(ended, this.#archive, neighbourhood);
			this.#cases.set(ended, newCase);
			return newCase === null ? [] : new ReplayedPrediction(newCase, strengths);
		});
	}
};
function caseOf(ended, archive, neighbourhood) {
	return tuningCase(ended.known, ended.sequence, ended.actual, archive, neighbourhood);
}
function meanOf(several) {
	return startStrengths.map((_, term) => sum(several.map((strengths) => strengths[term] ?? 0)) / several.length);
}
function loss(replays, limit, term = 0, change = 0) {
	const weights = (1 - DECAY ** replays.length) / .015000000000000013;
	let total = 0;
	let weight = 1;
	for (let index = replays.length - 1; index >= 0; index -= 1) {
		total += weight * (replays[index]?.error(term, change) ?? 0);
		if (total > limit * weights) return Number.POSITIVE_INFINITY;
		weight *= DECAY;
	}
	return weights === 0 ? 0 : total / weights;
}
// packages/core/duration/similarity/learnt-similarity.ts
var LearntSimilarity = class {
	#tuner;
	#learnt = startStrengths;
	#halfLearnt = startStrengths;
	constructor(state) {
		this.#tuner = new StrengthTuner(state);
		this.#adopt(this.#tuner.strengths);
	}
	get state() {
		return this.#tuner.state;
	}
	models = [
		similarRuns("similar runs", 1, () => this.#halfLearnt),
		similarRuns("similar runs, as learnt", 1.01, () => this.#learnt),
		similarRuns("similar runs, as usual", 1.02, () => startStrengths),
		similarRuns("latest runs alike", 1.07, () => latestAlike),
		similarRuns("same branch", 1.08, () => sameBranch)
	];
	get durations() {
		return this.#tuner.durations;
	}
	learn(known, sequence, actual, neighbourhood) {
		this.#tuner.learn(known, sequence, actual, neighbourhood);
		this.#adopt(this.#tuner.strengths);
	}
	#adopt(strengths) {
		if (strengths === this.#learnt) return;
		this.#learnt = strengths;
		this.#halfLearnt = startStrengths.map((start, term) => (start + (strengths[term] ?? start)) / 2);
	}
};
const latestAlike = only({
	event: 2,
	"kind of branch": 1.5,
	level: 1,
	age: 2.2
});
const sameBranch = only({
	event: 2,
	branch: 5,
	age: 1
});
const sameJobs = only({
	event: 3,
	"kind of branch": 1.5,
	"file types": 1.5,
	folders: 1,
	"documents only": 1
});
function only(strengths) {
	return mismatchTerms.map(({ name }) => strengths[name] ?? 0);
}
// packages/core/duration/replay/workflow-forecaster.ts
const SURE = .95;
const RUNS_BETWEEN_CLEANING = 100;
var WorkflowForecaster = class {
	#neighbourhood;
	#similarity;
	#network;
	#run;
	#jobs;
	#presence;
	#commits = new Set();
	#branches = new Set();
	#lastEnd;
	constructor(state, train = null) {
		this.#neighbourhood = new Neighbourhood(state?.neighbourhood);
		this.#similarity = new LearntSimilarity(state?.similarity);
		this.#network = new LearntNetwork(this.#similarity.models[0], train, state?.network);
		this.#run = new SeriesForecaster(this.#similarity.models, state?.run, [this.#network.model]);
		this.#jobs = new JobForecasters(this.#similarity.models, state?.jobs);
		this.#presence = new JobPresence(state?.presence);
		this.#lastEnd = state?.lastEnd ?? null;
		for (const situation of this.#neighbourhood.situations()) this.#remember(situation);
	}
	get state() {
		return {
			neighbourhood: this.#neighbourhood.state,
			similarity: this.#similarity.state,
			network: this.#network.state,
			run: this.#run.state,
			jobs: this.#jobs.state,
			presence: this.#presence.state,
			lastEnd: this.#lastEnd
		};
	}
	jobNames() {
		return this.#presence.names();
	}
	forecast(context, jobs) {
		const situation = this.#situation(context);
		const target = new Target(this.#neighbourhood.compare(situation), situation);
		const likelihood = this.#presence.likelihood(target.weights(sameJobs));
		const forecastOf = (name) => ({
			forecast: this.#jobs.forecast(name, target),
			probability: likelihood(name)
		});
		const byName = new Map();
		for (const name of jobs) if (!byName.has(name)) byName.set(name, forecastOf(name));
		const sureJobs = this.#presence.names().filter((name) => (likelihood(name) ?? 0) >= SURE);
		const forecastJobs = byName.size === 0 ? [] : sureJobs;
		const run = this.#run.forecast(target);
		const known = {
			durations: this.#similarity.durations,
			first: target.comparison.first
		};
		return {
			run,
			jobs: byName,
			sureJobs,
			sureJob: longest(forecastJobs.map((name) => (byName.get(name) ?? forecastOf(name)).forecast)),
			memo: {
				situation,
				known,
				run: run?.said ?? null,
				jobs: memosOf(byName)
			}
		};
	}
	lastDurations(job, count) {
		return this.#jobs.lastDurations(job, count);
	}
	observe(run, memo) {
		const sequence = this.#neighbourhood.add(memo.situation);
		const { seconds, complete } = run.outcome;
		if (complete && seconds !== null) {
			this.#run.observe(sequence, seconds, memo.run);
			if (memo.run !== null) this.#network.learn(memo.situation, memo.run.byModel.slice(0, -1), Math.log(seconds));
			this.#similarity.learn(memo.known, sequence, Math.log(seconds), this.#neighbourhood);
		}
		for (const job of run.jobs ?? []) {
			if (!job.complete || job.seconds === null) continue;
			this.#jobs.observe(job.name, sequence, job.seconds, memo.jobs[job.name] ?? null);
		}
		if (complete && run.jobs !== null) this.#presence.observe(sequence, run.jobs);
		this.#ended(run, sequence);
	}
	pass(run, { situation }) {
		this.#ended(run, this.#neighbourhood.add(situation));
	}
	#ended({ context, knownAt }, sequence) {
		this.#remember(context);
		this.#lastEnd = knownAt;
		if (sequence % RUNS_BETWEEN_CLEANING === 0) this.#jobs.forgetBefore(sequence - 800);
	}
	#situation(context) {
		return {
			...context,
			shaSeen: context.sha !== null && this.#commits.has(context.sha),
			branchNew: context.branch !== null && !this.#branches.has(context.branch),
			level: this.#run.durations.latest.at(-1) ?? null,
			completedRuns: this.#neighbourhood.size,
			logIdle: this.#lastEnd === null ? null : Math.log1p(Math.max(0, context.createdAt - this.#lastEnd) / 1e3)
		};
	}
	#remember({ sha, branch }) {
		if (sha !== null) this.#commits.add(sha);
		if (branch !== null) this.#branches.add(branch);
	}
};
function longest(forecasts) {
	return forecasts.reduce((most, one) => one !== null && one.answer.p50 > (most?.answer.p50 ?? 0) ? one : most, null);
}
function memosOf(jobs) {
	const memos = Object.create(null);
	for (const [name, { forecast }] of jobs) if (forecast !== null) memos[name] = forecast.said;
	return memos;
}
// packages/core/duration/replay/attempt-forecaster.ts
const UNKNOWN_ERROR = Math.log(1.5);
const MAX_APART = Math.log(1.5);
var AttemptForecaster = class {
	#first;
	#later;
	#errors;
	constructor(state, train = null) {
		this.#first = new WorkflowForecaster(state?.first, train);
		this.#later = new WorkflowForecaster(state?.later, train);
		this.#errors = {
			first: new ErrorTrack(state?.errors.first),
			later: new ErrorTrack(state?.errors.later)
		};
	}
	get state() {
		const { first, later } = this.#errors;
		return {
			first: this.#first.state,
			later: this.#later.state,
			errors: {
				first: first.state,
				later: later.state
			}
		};
	}
	jobNames({ rerun }) {
		return [...new Set([...this.#first.jobNames(), ...rerun ? this.#later.jobNames() : []])];
	}
	forecast(context, jobs) {
		const first = this.#first.forecast(context, jobs);
		if (!context.rerun) return {
			...atLeastItsJobs(first),
			memo: {
				first: first.memo,
				later: null,
				sureJobs: []
			}
		};
		const later = this.#later.forecast(context, jobs);
		const memo = {
			first: first.memo,
			later: later.memo,
			sureJobs: first.sureJobs
		};
		if (!this.#laterIsBelieved(later)) return {
			...atLeastItsJobs(first),
			memo
		};
		return {
			...atLeastItsJobs({
				...later,
				jobs: withFirst(later.jobs, first.jobs)
			}),
			memo
		};
	}
	lastDurations(job, count, { rerun }) {
		const later = rerun ? this.#later.lastDurations(job, count) : [];
		return later.length > 0 ? later : this.#first.lastDurations(job, count);
	}
	observe(run, memo) {
		if (!run.repeats || isWholeAgain(run, memo)) this.#first.observe(run, memo.first);
		else this.#first.pass(run, memo.first);
		if (!run.repeats || memo.later === null) return;
		const { seconds, complete } = run.outcome;
		if (complete && seconds !== null) for (const kind of ["first", "later"]) {
			const said = memo[kind]?.run?.answer.p50;
			if (said !== void 0) this.#errors[kind].score(said, Math.log(seconds));
		}
		this.#later.observe(run, memo.later);
	}
	#laterIsBelieved({ run }) {
		if (run === null) return false;
		const { first, later } = this.#errors;
		return first.error === null || (later.error ?? UNKNOWN_ERROR) <= first.error;
	}
};
function isWholeAgain({ outcome, jobs }, { first, sureJobs }) {
	const said = first.run?.answer.p50;
	if (!outcome.complete || outcome.seconds === null || said === void 0) return false;
	const ran = new Set(jobs?.filter((job) => job.ran && !job.carried).map(({ name }) => name));
	return (jobs === null || jobs.every(({ carried }) => !carried) && sureJobs.every((name) => ran.has(name))) && Math.abs(Math.log(outcome.seconds) - said) <= MAX_APART;
}
function withFirst(later, first) {
	return new Map([...later].map(([name, { forecast, probability }]) => [name, {
		forecast: forecast ?? first.get(name)?.forecast ?? null,
		probability: probability ?? 0
	}]));
}
// packages/core/duration/replay/completion-queue.ts
var CompletionQueue = class {
	#heap = [];
	add(pending) {
		let at = this.#heap.push(pending) - 1;
		while (at > 0) {
			const parent = at - 1 >> 1;
			if (!this.#swapIfBefore(at, parent)) break;
			at = parent;
		}
	}
	takeBefore(time) {
		const heap = this.#heap;
		const earliest = heap[0];
		if (earliest === void 0 || earliest.knownAt >= time) return null;
		const last = heap.pop();
		if (last !== void 0 && heap.length > 0) {
			heap[0] = last;
			this.#sink();
		}
		return earliest;
	}
	pending() {
		return this.#heap.toSorted((a, b) => a.knownAt - b.knownAt || byCreation(a.run, b.run));
	}
	#sink() {
		let at = 0;
		for (;;) {
			const left = 2 * at + 1;
			const child = this.#isBefore(left + 1, left) ? left + 1 : left;
			if (!this.#swapIfBefore(child, at)) return;
			at = child;
		}
	}
	#isBefore(a, b) {
		const [first, second] = [this.#heap[a], this.#heap[b]];
		if (first === void 0 || second === void 0) return false;
		return (first.knownAt - second.knownAt || byCreation(first.run, second.run)) < 0;
	}
	#swapIfBefore(a, b) {
		const [first, second] = [this.#heap[a], this.#heap[b]];
		if (first === void 0 || second === void 0 || !this.#isBefore(a, b)) return false;
		this.#heap[a] = second;
		this.#heap[b] = first;
		return true;
	}
};
// packages/core/duration/replay/timeline.ts
var Timeline = class {
	#forecasters = new Map();
	#activeRuns = new CompletionQueue();
	#train;
	constructor(train = null) {
		this.#train = train;
	}
	arrive(run, jobs = run.jobs?.map(({ name }) => name) ?? []) {
		this.#learnUntil(run.context.createdAt);
		const forecast = this.#forecaster(run.series).forecast(run.context, jobs);
		this.#expect(run, forecast.memo);
		return forecast;
	}
	forecast(series, context, jobs = []) {
		this.#learnUntil(context.createdAt);
		const forecaster = this.#forecaster(series);
		return forecaster.forecast(context, [...forecaster.jobNames(context), ...jobs]);
	}
	forecaster(series) {
		return this.#forecaster(series);
	}
	state(series) {
		const activeRuns = this.#activeRuns.pending().filter(({ run }) => run.series === series);
		return {
			forecaster: this.#forecaster(series).state,
			activeRuns: activeRuns.map(({ run, memo }) => [run.key, memo])
		};
	}
	restore(series, { forecaster, activeRuns }, find) {
		this.#forecasters.set(series, new AttemptForecaster(forecaster, this.#train));
		for (const [key, memo] of activeRuns) {
			const run = find(key);
			if (run !== null) this.#expect(run, memo);
		}
	}
	#expect(run, memo) {
		if (run.knownAt !== null && !run.fromFork) this.#activeRuns.add({
			run,
			knownAt: run.knownAt,
			memo
		});
	}
	#learnUntil(time) {
		for (;;) {
			const ended = this.#activeRuns.takeBefore(time);
			if (ended === null) return;
			this.#forecaster(ended.run.series).observe(ended.run, ended.memo);
		}
	}
	#forecaster(series) {
		const knownForecaster = this.#forecasters.get(series);
		if (knownForecaster !== void 0) return knownForecaster;
		const newForecaster = new AttemptForecaster(void 0, this.#train);
		this.#forecasters.set(series, newForecaster);
		return newForecaster;
	}
};
const HIDDEN_NODES = 3;
const ROUNDS = 15;
const RATE = .01;
async function loadNetworkTrainer() {
	const { NeuralNetwork } = await import("../vendor/brain.js").then((m) => __toESM(m.default, 1));
	return (examples) => {
		if (examples.length === 0) return { layers: [] };
		const network = new NeuralNetwork({
			inputSize: examples[0]?.inputs.length ?? 0,
			hiddenLayers: [HIDDEN_NODES],
			outputSize: 1,
			activation: "tanh",
			iterations: ROUNDS,
			learningRate: RATE,
			errorThresh: 1e-9
		});
		network.initialize();
		setFirstWeights(network);
		network.train(examples.map(({ inputs, target }) => ({
			input: [...inputs],
			output: [target]
		})));
		return { layers: layersOf(network) };
	};
}
function setFirstWeights({ weights, biases }) {
	const random = mulberry32(1);
	for (const [layer, nodes] of weights.entries()) {
		const largest = layer === weights.length - 1 ? .02 : .2;
		for (const row of nodes ?? []) row.set(Array.from(row, () => largest * (2 * random() - 1)));
		biases[layer]?.fill(0);
	}
}
function layersOf({ weights, biases }) {
	return weights.slice(1).map((nodes = [], index) => ({
		weights: nodes.map((row) => [...row]),
		biases: [...biases[index + 1] ?? []]
	}));
}
export { runHeaders as _, ANSWER as a, mismatchTerms as b, ResidualWindow as c, observations as d, runFeatures as f, instant as g, traffic as h, comesToTraining as i, isLearnt as l, MAX_RUN_MS as m, Timeline as n, ScoreBoard as o, ActiveRuns as p, CompletionQueue as r, forecastScore as s, loadNetworkTrainer as t, observation as u, networkInputs as v, baselines as y };
