import { $t as flag, At as table, Ot as paragraph, Tt as line, Yt as defineAction, an as text, ft as countOf, ht as formatCount, kt as strong, vt as formatShare } from "./runner.js";
import { c as ResidualWindow, d as observations, n as Timeline, o as ScoreBoard, r as CompletionQueue, t as loadNetworkTrainer } from "./shared/network-trainer.js";
import { t as modelName } from "./shared/model-name.js";
// packages/core/duration/page/backtest-summary.ts
function backtestSummary(runs, jobs) {
	const blocks = [paragraph(headline(runs, jobs))];
	for (const [what, scores] of [["runs", runs], ["jobs", jobs]]) {
		const n = scores[0]?.n ?? 0;
		if (n > 0) blocks.push(paragraph(`${formatCount(n)} ${what}, each predicted from what had ended before it${rangesOf(scores)}:`), scoreTable(scores));
	}
	return {
		title: "backtest",
		blocks
	};
}
function rangesOf(scores) {
	return scores.every(({ coverage80 }) => coverage80 !== null) ? "" : "; the single models have no range there";
}
function headline(runs, jobs) {
	const [scores, what] = (runs[0]?.n ?? 0) > 0 ? [runs, "run"] : [jobs, "job"];
	const [answer, ...others] = scores;
	if (answer === void 0 || answer.mdape === null) return line`⚠️ ${strong("Nothing to score")}: no complete run began after another had ended.`;
	const simple = others.filter(({ name, mdape }) => mdape !== null && SIMPLE.includes(name)).map(({ name, mdape }) => `${modelName(name)} ${formatShare(mdape)}`);
	const held = `the 80 % range held in ${formatShare(answer.coverage80)}`;
	return line`${strong(`Typical error ${formatShare(answer.mdape)}`)} over ${countOf(answer.n, what)} (${simple.join(", ")}); ${held}.`;
}
const SIMPLE = ["last value", "median of 10"];
function scoreTable(scores) {
	return table([
		{ title: "model" },
		{
			title: "MdAPE",
			align: "right"
		},
		{
			title: "MAPE",
			align: "right"
		},
		{
			title: "within 10 %",
			align: "right"
		},
		{
			title: "80 % range held",
			align: "right"
		},
		{
			title: "pinball loss, % of mean",
			align: "right"
		}
	], scores.map(({ name, mdape, mape, within10, coverage80, pinball }) => [
		name === "paceline" ? strong(name) : name,
		formatShare(mdape),
		formatShare(mape),
		formatShare(within10),
		coverage80 === null ? "" : formatShare(coverage80),
		pinball === null ? "" : (100 * pinball).toFixed(2)
	]));
}
// packages/core/duration/replay/candidate-ranges.ts
var CandidateRanges = class {
	#residuals = new Map();
	forecast({ names, said }) {
		const byModel = new Map();
		for (const [index, name] of names.entries()) {
			const middle = said.byModel[index] ?? null;
			if (middle === null) continue;
			const at = (probability) => Math.exp(middle + this.#window(name).quantile(probability));
			byModel.set(name, {
				p10: at(.1),
				p50: Math.exp(middle),
				p90: at(.9)
			});
		}
		return byModel;
	}
	observe(seconds, said) {
		for (const [name, { p50 }] of said) this.#window(name).add(Math.log(seconds / p50));
	}
	#window(name) {
		const residualWindow = this.#residuals.get(name) ?? new ResidualWindow();
		this.#residuals.set(name, residualWindow);
		return residualWindow;
	}
};
// packages/core/duration/replay/backtest.ts
function backtest(records, { onProgress = () => {}, train = null, activeRuns = true } = {}) {
	const timeline = new Timeline(train);
	const runs = observations(records, { activeRuns });
	const lines = [];
	const boards = {
		runs: new ScoreBoard(),
		jobs: new ScoreBoard()
	};
	const candidates = new RunRanges();
	const tell = (board, line, forecast, ranges = null) => {
		if (line === null) return;
		lines.push(line);
		if (line.scored && forecast !== null) board.add(line.actual, forecast, ranges);
	};
	for (const [index, run] of runs.entries()) {
		const forecast = timeline.arrive(run);
		const ranges = candidates.arrive(run, forecast.run);
		tell(boards.runs, predictionLine(run, null, run.outcome, forecast.run), forecast.run, ranges);
		for (const job of run.jobs ?? []) {
			const jobForecast = forecast.jobs.get(job.name)?.forecast ?? null;
			tell(boards.jobs, predictionLine(run, job.name, job, jobForecast), jobForecast);
		}
		onProgress(index + 1, runs.length);
	}
	return {
		lines,
		runs: boards.runs.scores(),
		jobs: boards.jobs.scores()
	};
}
var RunRanges = class {
	#bySeries = new Map();
	#activeRuns = new CompletionQueue();
	arrive(run, forecast) {
		this.#learnBefore(run.context.createdAt);
		if (forecast === null) return null;
		const jobRanges = this.#ranges(run).forecast(forecast);
		if (run.knownAt !== null && !run.fromFork) this.#activeRuns.add({
			run,
			knownAt: run.knownAt,
			memo: jobRanges
		});
		return jobRanges;
	}
	#learnBefore(time) {
		for (;;) {
			const ended = this.#activeRuns.takeBefore(time);
			if (ended === null) return;
			const { seconds, complete } = ended.run.outcome;
			if (complete && seconds !== null) this.#ranges(ended.run).observe(seconds, ended.memo);
		}
	}
	#ranges({ series: name, repeats }) {
		const series = `${repeats ? "later" : "first"} ${name}`;
		const candidateRanges = this.#bySeries.get(series) ?? new CandidateRanges();
		this.#bySeries.set(series, candidateRanges);
		return candidateRanges;
	}
};
function predictionLine(run, job, { seconds, complete }, forecast) {
	if (seconds === null) return null;
	return {
		run_id: run.runId,
		attempt: run.attempt,
		job,
		p10: forecast?.answer.p10 ?? null,
		p50: forecast?.answer.p50 ?? null,
		p90: forecast?.answer.p90 ?? null,
		model: forecast?.model ?? null,
		actual: seconds,
		scored: complete && !run.fromFork
	};
}
// commands/backtest.ts
const action = defineAction({
	name: "backtest",
	description: "Measures how well durations would have been predicted: replays a history, predicting each run from the runs that ended before it.",
	inputs: {
		"on-their-way": flag({
			help: "Whether a prediction knows how many runs of its workflow are active (only that they started).",
			fallback: true
		}),
		predictions: text({ help: "File to write: one JSON line per run and job with p10, p50, p90, model and actual." })
	},
	outputs: {
		mdape: "Typical error of the run predictions, as a share of the actual duration.",
		coverage80: "Share of runs whose duration was between p10 and p90.",
		n: "Number of scored runs."
	},
	permissions: {},
	async run({ predictions, ...values }, { history, log }) {
		const { records } = await history.read();
		const { lines, runs, jobs } = backtest(records, {
			train: await loadNetworkTrainer(),
			activeRuns: values["on-their-way"],
			onProgress(done, total) {
				if (done % RUNS_PER_NOTE === 0 && done < total) log.info(`replayed ${done} of ${total} runs`);
			}
		});
		const content = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
		const effects = predictions === void 0 ? {} : { predictions: {
			kind: "write-file",
			path: predictions,
			content
		} };
		const [answer] = runs;
		return {
			outputs: {
				mdape: answer?.mdape ?? null,
				coverage80: answer?.coverage80 ?? null,
				n: answer?.n ?? 0
			},
			data: {
				runs,
				jobs,
				predictions: lines.length
			},
			summary: backtestSummary(runs, jobs),
			effects
		};
	}
});
const RUNS_PER_NOTE = 1e3;
export { action };
