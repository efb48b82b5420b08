import { $ as sparkline, At as table, Bt as isObject, Ct as details, I as rankSumTest, L as plainText, Nt as fileName, Ot as paragraph, Tt as line, Ut as addTo, Vt as groupBy, Wt as compareText, Yt as defineAction, _t as formatSeconds, an as text, bt as bullets, dt as sumBy, ft as countOf, gt as formatInterval, kt as strong, mt as formatChange, nn as list, nt as median, q as fetched, tn as integer, vt as formatShare, xt as code } from "./runner.js";
import { l as resumeReplay, n as parseApiRun, u as WorkflowReplay } from "./shared/fetch-run.js";
import { _ as runHeaders, f as runFeatures, h as traffic, i as comesToTraining, l as isLearnt, m as MAX_RUN_MS, p as ActiveRuns, s as forecastScore, t as loadNetworkTrainer, u as observation, y as baselines } from "./shared/network-trainer.js";
import { i as readChange, n as namedChange } from "./shared/change.js";
import { t as modelName } from "./shared/model-name.js";
// actions/predict-duration/probabilities.ts
function probabilities(options) {
	return {
		...list(options),
		expects: "numbers between 0 and 1, one per line, such as 0.75",
		absent: [],
		parse(text) {
			const values = text.split(/[\s,]+/).filter((word) => word !== "").map((word) => /^0?\.\d+$/.test(word) ? Number(word) : NaN);
			return values.every((value) => value > 0 && value < 1) ? {
				ok: true,
				value: values
			} : { ok: false };
		}
	};
}
// packages/core/duration/runs/choose-series.ts
function chooseSeries(runs, name) {
	const { workflow } = name;
	const own = runs.filter(inRepository(runs, name));
	const series = own.findLast((run) => workflow === null || isWorkflow(run.record, workflow))?.series;
	const chosen = own.filter((run) => run.series === series);
	return workflow === null && chosen.length < own.length ? [] : chosen;
}
function inRepository(runs, { repository, repositoryId = null }) {
	if (repository === null) return () => true;
	const ids = new Set(repositoryId === null ? [] : [repositoryId]);
	const names = new Set([repository.toLowerCase()]);
	for (const { record } of runs) if (names.has(nameOf(record)) && record.repository_id != null) ids.add(record.repository_id);
	for (const { record } of runs) if (ids.has(record.repository_id ?? 0)) names.add(nameOf(record));
	return ({ record }) => record.repository === null || names.has(nameOf(record));
}
function nameOf({ repository }) {
	return (repository ?? "").toLowerCase();
}
function isWorkflow({ workflow, workflow_path }, name) {
	return workflow === name || workflow_path === name || workflow_path !== null && fileName(workflow_path) === name;
}
// actions/predict-duration/read-active-runs.ts
async function readActiveRuns(workflow, records, ports) {
	const { context } = ports;
	const now = ports.now().getTime();
	if (workflow === null || !records.some((record) => isWorkflow(record, workflow))) return null;
	const runs = await runningRuns(records, now, ports);
	if (runs === null) return null;
	return runs.filter((run) => isWorkflow(run, workflow) && run.run_id !== context.runId).flatMap(startOf);
}
async function runningRuns(records, now, { rest, context, log }) {
	const { repository } = context;
	if (rest === null || repository === null) return unfinished(records, now);
	const created = `>=${new Date(now - MAX_RUN_MS).toISOString().slice(0, 19)}Z`;
	const path = `/repos/${repository}/actions/runs`;
	const { value, problems } = await fetched(path, async (note) => {
		const answer = await rest.get(path, {
			created,
			per_page: 100
		});
		const runs = isObject(answer) ? answer.workflow_runs : null;
		return Array.isArray(runs) ? runs.flatMap((run) => parseApiRun(run, note) ?? []) : null;
	});
	if (value === null) log.info(`Active runs are unknown: ${problems[0]?.message ?? "no answer from GitHub"}`);
	return value?.filter(({ status }) => status !== null && status !== "completed") ?? null;
}
function unfinished(records, now) {
	const runs = records.filter((record) => {
		const [since = NaN] = startOf(record).map((way) => now - way.startedAt);
		return record.completed_at === null && since > 0 && since < 432e5;
	});
	return runs.length === 0 ? null : runs;
}
function startOf({ attempt, created_at, started_at }) {
	const since = attempt > 1 ? started_at ?? created_at : created_at;
	return since === null ? [] : [{ startedAt: Date.parse(since) }];
}
// actions/predict-duration/read-changed-files.ts
async function readChangedFiles(named, records, { rest, context, log }) {
	if (named.length > 0) return namedChange(named).files;
	if (!records.some(({ changes }) => changes !== null)) return null;
	const change = await readChange(context, rest, context.repository);
	if (!change.known) log.info(`The changed files are unknown: ${change.reason}`);
	return change.known ? change.files : null;
}
// packages/core/duration/confidence.ts
function confidence(prediction, { n, mdape, coverage80 }) {
	if (prediction === null) return "none";
	const width = prediction.p90 / prediction.p10;
	if (mdape === null || coverage80 === null) return "low";
	if (n >= 20 && mdape <= .1 && coverage80 >= .65 && width <= 1.5) return "high";
	return n >= 10 && mdape <= .25 && width <= 3 ? "medium" : "low";
}
// packages/core/duration/page/duration-summary.ts
function durationSummary(prediction, workflow, now) {
	const reasons = reasonLines(prediction);
	const blocks = [paragraph(headline(prediction, workflow, now))];
	if (reasons.length > 0) blocks.push(bullets(reasons));
	if (prediction.drift !== null) blocks.push(paragraph(driftLine(prediction.drift)));
	if (prediction.run.p50 !== null) blocks.push(paragraph(trustLine(prediction)));
	if (prediction.past.n > 0) blocks.push(paragraph(pastLine(prediction.past)));
	return {
		title: "predict-duration",
		blocks: [...blocks, ...jobBlocks(prediction.jobs)]
	};
}
function headline(prediction, workflow, now) {
	const { run, confidence } = prediction;
	const { p10, p50, p90 } = run;
	if (p50 === null) return unknownHeadline(workflow, prediction);
	const done = endTime(now, p50);
	const range = formatInterval(p50, p10, p90).slice(formatSeconds(p50).length);
	return line`⏳ ${strong(`About ${formatSeconds(p50)}`)}${range}, done near ${done} UTC. Confidence: ${confidence}.`;
}
function endTime(now, seconds) {
	const [day = "", time = ""] = new Date(now.getTime() + seconds * 1e3).toISOString().split("T");
	return `${now.toISOString().startsWith(day) ? "" : `${day} `}${time.slice(0, 5)}`;
}
function unknownHeadline(workflow, { workflows, repositories, forkRuns }) {
	const of = workflow === null ? "" : line` of ${code(plainText(workflow, 100))}`;
	if (workflow === null && workflows.length > 1) return line`⏳ ${strong("Duration unknown")}: set the workflow; the history holds ${names(workflows)}.`;
	const elsewhere = repositories.length === 0 ? "" : line` of ${names(repositories)}, and none of this repository. Is that its former name? Then set GITHUB_REPOSITORY to it`;
	const others = workflows.length === 0 ? "" : line` It holds ${names(workflows)}${elsewhere}.`;
	const forks = forkRuns === 0 ? "" : `; ${countOf(forkRuns, "run")} from forks ignored`;
	const needed = countOf(10, "run");
	return line`⏳ ${strong("Duration unknown")}: the history has no complete run${of} yet${forks}.${others} Predictions start after the first complete run and become reliable after ${needed}.`;
}
const MAX_REASONS = 3;
function reasonLines({ reasons, jobs }) {
	const lines = [];
	const { lastJob, alike, touched, docsOnly, skipped } = reasons;
	if (lastJob !== null) {
		const expected = jobs.find(({ name }) => name === lastJob.name)?.p50 ?? null;
		const length = expected === null ? "" : `, ${formatSeconds(expected)} expected`;
		lines.push(line`${job(lastJob.name)} decides: it ended last in ${lastJob.times} of ${lastJob.runs} runs${length}`);
	}
	if (touched !== null) {
		const difference = `${touched.seconds < 0 ? "−" : "+"}${formatSeconds(Math.abs(touched.seconds))}`;
		lines.push(line`the change touches ${job(touched.what)}: ${difference} in ${countOf(touched.runs, "such run")}`);
	}
	if (alike !== null && alike.runs < alike.of) {
		const others = alike.others === null ? "" : `; the others ${formatSeconds(alike.others)}`;
		const same = `${alike.runs} of the last ${countOf(alike.of, "run")}`;
		lines.push(`${same} had this event and kind of branch: typically ${formatSeconds(alike.median)}${others}`);
	}
	if (skipped.length > 0) {
		const first = skipped.slice(0, 3).flatMap((name, index) => index === 0 ? [job(name)] : [", ", job(name)]);
		const more = skipped.length > 3 ? ", …" : "";
		const why = docsOnly ? "documentation only: " : "";
		lines.push(line`${why}${skipped.length} of ${countOf(jobs.length, "job")} will probably be skipped: ${first}${more}`);
	}
	return lines.slice(0, MAX_REASONS);
}
function driftLine({ runs, factor }) {
	const change = `typically ${formatChange(factor - 1)} compared with earlier runs`;
	return line`⚠️ ${strong("Durations have changed")}: the last ${countOf(runs, "run")} took ${change}. A new machine, cache or test suite?`;
}
function trustLine(prediction) {
	const { error, baselines, model, runsUsed } = prediction;
	if (error.mdape === null) {
		const needed = 10 - runsUsed;
		const more = needed > 0 ? `; ${countOf(needed, "more run")} needed` : "";
		return `Not enough history to measure the error: ${countOf(runsUsed, "complete run")} so far${more}.`;
	}
	const simple = ["last value", "median of 10"].flatMap((name) => {
		const mdape = baselines.find((baseline) => baseline.name === name)?.mdape ?? null;
		return mdape === null ? [] : [`${modelName(name)} ${formatShare(mdape)}`];
	});
	const held = error.coverage80 === null ? "" : ` The 80 % range held in ${formatShare(error.coverage80)}.`;
	const compared = [countOf(error.n, "run"), simple.join(", ")].filter((part) => part !== "").join("; ");
	return `Typical error here ${formatShare(error.mdape)} (${compared}).${held} Predicted by ${modelWords(model, baselines)}: the smallest recent mean error.${betterBaseline(prediction)}`;
}
function pastLine({ n, mdape, coverage80 }) {
	const held = Math.round((coverage80 ?? 0) * n);
	if (n === 1) return `The last prediction made here was off by ${formatShare(mdape)}; its range ${held === 1 ? "held" : "did not hold"}.`;
	return `The last ${countOf(n, "prediction")} made here were typically off by ${formatShare(mdape)}; ${held} of ${n} ranges held.`;
}
const voicesOf = (model) => model?.split(" + ") ?? [];
function modelWords(model, baselines) {
	const [best = "nothing", ...others] = voicesOf(model);
	const simple = others.filter((name) => baselines.some((baseline) => baseline.name === name));
	const more = others.length - simple.length;
	const words = [...simple.map(modelName), ...more === 0 ? [] : [more === 1 ? "one more that agrees" : `${more} more that agree`]];
	return [modelName(best), ...words].reduce((text, word, index) => text + (index < words.length ? ", " : " and ") + word);
}
function betterBaseline({ error, baselines, model }) {
	const better = baselines.filter(({ name, mdape }) => (mdape ?? 1) < (error.mdape ?? 0) && !voicesOf(model).includes(name)).sort((a, b) => (a.mdape ?? 1) - (b.mdape ?? 1))[0];
	if (better === void 0) return "";
	if ((better.mape ?? 0) > (error.mape ?? 0)) return ` By mean error, which decides, ${modelName(better.name)} is off by ${formatShare(better.mape)} against ${formatShare(error.mape)}.`;
	return ` ${modelName(better.name)} was better over these runs, but not clearly so recently; it takes over if it stays better.`;
}
const MAX_ROWS = 12;
function jobBlocks(jobs) {
	if (jobs.length === 0) return [];
	const first = jobTable(jobs.slice(0, MAX_ROWS));
	const rest = jobs.slice(MAX_ROWS);
	return rest.length === 0 ? [first] : [first, details(`The ${countOf(rest.length, "shorter job")}`, [jobTable(rest.slice(0, MAX_FOLDED_ROWS))])];
}
const MAX_FOLDED_ROWS = 100;
function jobTable(jobs) {
	return table([
		{ title: "job" },
		{
			title: "expected",
			align: "right"
		},
		{
			title: "range",
			align: "right"
		},
		{
			title: "runs?",
			align: "right"
		},
		{ title: "last ten" }
	], jobs.map(({ name, p10, p50, p90, probability, lastTen }) => [
		job(name),
		formatSeconds(p50),
		p50 === null ? "unknown" : `${formatSeconds(p10)} – ${formatSeconds(p90)}`,
		formatShare(probability),
		lastTen.length === 0 ? "none yet" : sparkline(lastTen)
	]));
}
function job(name) {
	return code(plainText(name, 100));
}
function names(all) {
	const first = all.slice(0, 3).flatMap((name, index) => index === 0 ? [job(name)] : [", ", job(name)]);
	return all.length > 3 ? [...first, ", …"] : first;
}
// packages/core/duration/drift.ts
const RECENT = [
	5,
	8,
	12
];
const EARLIER_RUNS = 40;
const MIN_EARLIER_RUNS = 20;
const LEVEL$1 = .001;
const MIN_SHIFT = Math.log(1.07);
function levelResiduals(learnt) {
	const kindOf = ({ context }) => `${context.event} ${context.branchKind}`;
	const levels = new Map([...groupBy(learnt, kindOf)].map(([kind, runs]) => [kind, median(runs.map(({ outcome }) => Math.log(outcome.seconds))) ?? 0]));
	return learnt.map((run) => Math.log(run.outcome.seconds) - (levels.get(kindOf(run)) ?? 0));
}
function findDrift(residuals) {
	for (const runs of RECENT) {
		const recent = residuals.slice(-runs);
		const before = residuals.slice(-runs - EARLIER_RUNS, -runs);
		if (before.length < MIN_EARLIER_RUNS) continue;
		const shift = (median(recent) ?? 0) - (median(before) ?? 0);
		if (Math.abs(shift) >= MIN_SHIFT && rankSumTest(recent, before) < LEVEL$1) return {
			runs,
			factor: Math.exp(shift)
		};
	}
	return null;
}
// packages/core/duration/past-predictions.ts
function pastPredictions(records) {
	const { pinball: _, ...score } = forecastScore(records.slice(-50).flatMap(madeIn));
	return score;
}
function madeIn(record) {
	if (record.trust === "fork") return [];
	return (record.decisions ?? []).flatMap((decision) => scored(decision, record)).slice(0, 1);
}
function scored({ action, decision, outcome }, record) {
	if (action !== "predict-duration" || !isObject(decision) || !isObject(outcome)) return [];
	const { workflow } = decision;
	if (typeof workflow === "string" && !isWorkflow(record, workflow)) return [];
	const { seconds: actual, conclusion } = outcome;
	if (conclusion !== "success" && conclusion !== "neutral") return [];
	const { p10, p50, p90 } = isObject(decision.run) ? decision.run : {};
	if (!isSeconds(actual) || !isSeconds(p10) || !isSeconds(p50) || !isSeconds(p90)) return [];
	return [{
		actual,
		predicted: {
			p10,
			p50,
			p90
		}
	}];
}
function isSeconds(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
// packages/core/duration/touched-reason.ts
const MIN_RUNS = 4;
const LEVEL = .01;
const MIN_DIFFERENCE_SHARE = .1;
function touchedReason(learnt, { changes }) {
	if (changes === null) return null;
	const knownRuns = learnt.filter(({ context }) => context.changes !== null);
	const touched = [...changes.folders.map((folder) => ({
		what: `${folder}/`,
		is: (run) => touches(run, "folders", folder)
	})), ...changes.types.map((type) => ({
		what: type,
		is: (run) => touches(run, "types", type)
	}))].filter(({ what }) => what !== "/");
	const [largest] = touched.flatMap(({ what, is }) => {
		const [those, others] = [knownRuns.filter(is), knownRuns.filter((run) => !is(run))];
		if (those.length < MIN_RUNS || others.length < MIN_RUNS) return [];
		const [inThose, inOthers] = [secondsOf(those), secondsOf(others)];
		const usual = median(inOthers) ?? 0;
		const seconds = (median(inThose) ?? 0) - usual;
		return rankSumTest(inThose, inOthers) < LEVEL / touched.length && Math.abs(seconds) >= MIN_DIFFERENCE_SHARE * usual ? [{
			what,
			seconds,
			runs: those.length
		}] : [];
	}).sort((a, b) => Math.abs(b.seconds) - Math.abs(a.seconds) || compareText(a.what, b.what));
	return largest ?? null;
}
function touches({ context }, group, item) {
	return context.changes?.[group].includes(item) ?? false;
}
function secondsOf(runs) {
	return runs.map(({ outcome }) => outcome.seconds);
}
// packages/core/duration/prediction-reasons.ts
function predictionReasons(learnt, context, jobs) {
	const recent = learnt.slice(-50);
	const skipped = jobs.filter(({ probability }) => probability !== null && probability < .5).map(({ name }) => name);
	const last = lastJob(recent);
	return {
		lastJob: last !== null && skipped.includes(last.name) ? null : last,
		alike: alike(recent, context),
		touched: touchedReason(learnt, context),
		docsOnly: context.changes?.docsOnly ?? false,
		skipped
	};
}
function lastJob(recent) {
	const times = new Map();
	let runs = 0;
	for (const run of recent) {
		const ended = (run.jobs ?? []).filter((job) => job.ran && job.completedAt !== null);
		if (ended.length < 2) continue;
		const last = ended.reduce((late, job) => (job.completedAt ?? 0) > (late.completedAt ?? 0) ? job : late);
		addTo(times, last.name);
		runs += 1;
	}
	const [most] = [...times].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
	return most === void 0 ? null : {
		name: most[0],
		times: most[1],
		runs
	};
}
function alike(recent, context) {
	const seconds = (runs) => runs.flatMap(({ outcome }) => outcome.seconds);
	const isAlike = (run) => (context.event === null || run.context.event === context.event) && (context.branchKind === null || run.context.branchKind === context.branchKind);
	if (context.event === null && context.branchKind === null) return null;
	const same = seconds(recent.filter(isAlike));
	const middle = median(same);
	if (middle === null) return null;
	const others = seconds(recent.filter((run) => !isAlike(run)));
	return {
		runs: same.length,
		of: recent.length,
		median: middle,
		others: median(others)
	};
}
// packages/core/duration/queue-time.ts
function queueTime(runs) {
	const waited = runs.slice(-30).flatMap(({ jobs }) => jobs?.flatMap(({ queueSeconds }) => queueSeconds ?? []) ?? []);
	const p50 = median(waited);
	return p50 === null ? null : {
		p50,
		jobs: waited.length
	};
}
// packages/core/duration/runs/fits-pattern.ts
function fitsPattern(pattern, name) {
	const [start = "", ...rest] = pattern.split("*");
	const end = rest.pop();
	if (end === void 0) return name === pattern;
	if (!name.startsWith(start)) return false;
	let from = start.length;
	for (const part of rest) {
		const at = name.indexOf(part, from);
		if (at === -1) return false;
		from = at + part.length;
	}
	return name.length - end.length >= from && name.endsWith(end);
}
// packages/core/duration/predict-duration.ts
const MIN_PROBABILITY = .02;
async function predictDuration(records, target, models = null) {
	const now = target.now.getTime();
	const all = runHeaders(records).filter(({ createdAt }) => createdAt < now);
	const runs = chooseSeries(all, target);
	const { activeRuns = null } = target;
	const { replay: storedReplay, later } = (activeRuns === null ? null : resumeReplay(models, runs, now)) ?? {
		replay: void 0,
		later: runs.slice(-400)
	};
	const replay = new WorkflowReplay(runs.at(-1)?.series ?? "", await trainerFor(storedReplay?.state, later.length), storedReplay);
	replay.arrive(later, activeRuns === null ? null : new ActiveRuns(runs.slice(-800)), now);
	const seenTraffic = activeRuns === null ? null : traffic(activeRuns, now);
	const context = runFeatures({
		...target,
		createdAt: now,
		traffic: seenTraffic
	});
	const { run, jobs } = replay.timeline.forecast(replay.series, context, jobsByName(target));
	const tally = replay.tally(context);
	const [answer, ...others] = tally.board.scores(200);
	const { pinball: _, name: __, ...error } = answer ?? {
		name: "paceline",
		...forecastScore([])
	};
	const explainedRuns = runs.slice(-80).map((header) => observation(header));
	const learnt = explainedRuns.filter((past) => isLearnt(past, now) && past.repeats === context.rerun);
	const predicted = jobPredictions(jobs, replay, target, context);
	return {
		run: run?.answer ?? unknown,
		quantiles: askedQuantiles(run, target),
		jobs: predicted,
		model: run?.model ?? null,
		error,
		past: pastPredictions(runs.slice(-80).flatMap(({ record }) => record.attempt > 1 === context.rerun ? record : [])),
		baselines: errorsOf(others.filter(({ name }) => isBaseline(name))),
		models: errorsOf(others.filter(({ name }) => !isBaseline(name))),
		confidence: confidence(run?.answer ?? null, answer ?? forecastScore([])),
		queue: queueTime(explainedRuns.filter(({ knownAt, fromFork }) => knownAt !== null && knownAt < now && !fromFork)),
		drift: findDrift(levelResiduals(learnt)),
		runsUsed: tally.learnt,
		forkRuns: sumBy(runs, ({ record }) => record.trust === "fork" ? 1 : 0),
		reasons: predictionReasons(learnt, context, predicted),
		workflows: runs.length > 0 ? [] : workflowNames(all),
		repositories: runs.length > 0 ? [] : otherRepositories(all, target)
	};
}
async function trainerFor(state, later) {
	const { forecaster, activeRuns = [] } = state?.timeline ?? {};
	return [forecaster?.first, forecaster?.later].some((kind) => comesToTraining(kind?.network, later + activeRuns.length)) ? await loadNetworkTrainer() : null;
}
const isBaseline = (name) => baselines.some((baseline) => baseline.name === name);
const errorsOf = (scores) => scores.map(({ name, mdape, mape }) => ({
	name,
	mdape,
	mape
}));
const workflowNames = (runs) => [...new Set(runs.flatMap(({ record }) => record.workflow ?? record.workflow_path ?? []))].sort();
function otherRepositories(runs, { repository }) {
	const held = [...new Set(runs.flatMap(({ record }) => record.repository ?? []))].sort();
	const isHeld = held.some((name) => name.toLowerCase() === repository?.toLowerCase());
	return repository === null || isHeld ? [] : held;
}
const unknown = {
	p10: null,
	p50: null,
	p90: null
};
function askedQuantiles(forecast, { quantiles = [] }) {
	if (forecast === null) return [];
	return quantiles.map((probability) => ({
		probability,
		seconds: forecast.quantile(probability)
	}));
}
const jobsByName = ({ jobs = [] }) => jobs.filter((name) => !name.includes("*"));
function jobPredictions(jobs, { timeline, series }, target, context) {
	const { jobs: names = [], quantiles = [] } = target;
	const requestedJobs = new Set(jobsByName(target));
	return [...jobs].filter(([name, { probability, forecast }]) => requestedJobs.has(name) ? forecast !== null : (probability ?? 0) >= MIN_PROBABILITY).filter(([name]) => names.length === 0 || names.some((pattern) => fitsPattern(pattern, name))).map(([name, { forecast, probability }]) => ({
		name,
		...forecast?.answer ?? unknown,
		...quantiles.length === 0 ? {} : { quantiles: askedQuantiles(forecast, target) },
		probability,
		lastTen: timeline.forecaster(series).lastDurations(name, 10, context)
	})).sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0) || compareText(a.name, b.name));
}
// actions/predict-duration/to-result.ts
const outputs = {
	p10: "10th percentile in seconds: one run in ten is faster; empty while unknown.",
	p50: "Median in seconds: the run is as likely to be faster as slower; empty while unknown.",
	p90: "90th percentile in seconds: nine runs in ten are faster; empty while unknown.",
	jobs: "Name, p10, p50, p90 and probability of running for each job, as JSON.",
	quantiles: "The additional quantiles of the run, as a JSON object from probability to seconds.",
	"queue-p50": "Median seconds that a job will wait for a runner; empty while unknown.",
	confidence: "`high`, `medium`, `low`, or `none` without a prediction.",
	model: "The models used: those with the smallest recent error in this repository.",
	error: "Error measured in this repository, as JSON: mdape, mape, within10, coverage80 (shares of 1) over n runs.",
	"finish-at": "When the run will finish (p50), ISO 8601 in UTC."
};
async function toResult(records, given, { workflow, files, activeRuns, models }, context, now) {
	const data = await predicted(records, {
		repository: context.repository,
		repositoryId: context.repositoryId,
		workflow,
		event: given.event ?? context.event,
		branch: given.branch ?? context.branch,
		sha: context.sha,
		attempt: given.attempt ?? context.attempt,
		files,
		now,
		jobs: given.jobs,
		quantiles: given.quantiles,
		activeRuns
	}, models);
	const { run, jobs, quantiles, queue, confidence, model, error } = data;
	return {
		outputs: {
			...run,
			jobs: JSON.stringify(jobs.map(({ lastTen: _, ...job }) => job)),
			quantiles: JSON.stringify(Object.fromEntries(quantiles.map(({ probability, seconds }) => [probability, seconds]))),
			"queue-p50": queue?.p50 ?? null,
			confidence,
			model,
			error: JSON.stringify(error),
			"finish-at": run.p50 === null ? null : new Date(now.getTime() + run.p50 * 1e3).toISOString()
		},
		data,
		summary: durationSummary(data, workflow, now),
		annotations: run.p50 === null ? [] : unknownJobs(given.jobs, data),
		decisions: run.p50 === null ? [] : [{
			decision: storedPrediction(data, workflow),
			evidence: { ...error }
		}]
	};
}
function unknownJobs(requestedJobs, { jobs }) {
	const unknown = requestedJobs.filter((pattern) => !jobs.some(({ name }) => fitsPattern(pattern, name)));
	if (unknown.length === 0) return [];
	return [{
		level: "warning",
		title: "predict-duration",
		message: `the workflow has no recorded job named ${unknown.join(", ")}`
	}];
}
async function predicted(records, target, models) {
	try {
		return await predictDuration(records, target, models);
	} catch (error) {
		if (models === null) throw error;
		return predictDuration(records, target);
	}
}
const MAX_JOBS = 256;
function storedPrediction({ run, jobs, model, confidence }, workflow) {
	return {
		workflow,
		run,
		model,
		confidence,
		jobs: jobs.slice(0, MAX_JOBS).map(({ name, p10, p50, p90 }) => ({
			name,
			p10,
			p50,
			p90
		}))
	};
}
// actions/predict-duration/action.ts
const action = defineAction({
	name: "predict-duration",
	description: "Predicts how long this run and each of its jobs will take, as a range whose accuracy is measured.",
	inputs: {
		workflow: text({ help: "Workflow to predict: its name, path or file name. Default: the current workflow." }),
		event: text({ help: "Event that triggers the run, such as `push`. Default: the current event." }),
		branch: text({ help: "Branch to build. Default: the current branch." }),
		"changed-files": list({ help: "Paths that the change touches, one per line. Default: as reported by GitHub." }),
		jobs: list({ help: "Jobs to predict, one name per line; `*` matches any text. Default: all." }),
		quantiles: probabilities({ help: "Additional quantiles to predict, such as `0.75` or `0.99`." }),
		attempt: integer({
			help: "Attempt of the run; 2 or more for a re-run. Default: the current attempt.",
			min: 1
		})
	},
	outputs,
	permissions: {
		actions: "read",
		contents: "read",
		"pull-requests": "read"
	},
	async run(values, ports) {
		const { records, sections } = await ports.history.read();
		const workflow = values.workflow ?? ports.context.workflowPath ?? ports.context.workflow;
		const [files, activeRuns] = await Promise.all([readChangedFiles(values["changed-files"], records, ports), readActiveRuns(workflow, records, ports)]);
		return toResult(records, values, {
			workflow,
			files,
			activeRuns,
			models: sections.get("models") ?? null
		}, ports.context, ports.now());
	},
	async fallback(values, { context, now }) {
		return toResult([], values, {
			workflow: values.workflow ?? context.workflowPath ?? context.workflow,
			files: null,
			activeRuns: null,
			models: null
		}, context, now());
	}
});
export { action };
