import { defineAction } from "../packages/core/action/define-action.ts";
import { flag, text } from "../packages/core/action/inputs.ts";
import type { Effects } from "../packages/core/action/result.ts";
import { loadNetworkTrainer } from "../packages/core/duration/network/network-trainer.ts";
import { backtestSummary } from "../packages/core/duration/page/backtest-summary.ts";
import { backtest } from "../packages/core/duration/replay/backtest.ts";

export const action = defineAction({
  name: "backtest",
  description:
    "Measures how well durations would have been predicted: replays a history, predicting each run from the runs that ended before it.",
  inputs: {
    "on-their-way": flag({
      help: "Whether a prediction knows how many runs of its workflow are active (only that they started).",
      fallback: true,
    }),
    predictions: text({ help: "File to write: one JSON line per run and job with p10, p50, p90, model and actual." }),
  },
  outputs: {
    mdape: "Typical error of the run predictions, as a share of the actual duration.",
    coverage80: "Share of runs whose duration was between p10 and p90.",
    n: "Number of scored runs.",
  },
  permissions: {},

  async run({ predictions, ...values }, { history, log }) {
    const { records } = await history.read();
    const { lines, runs, jobs } = backtest(records, {
      train: await loadNetworkTrainer(),
      activeRuns: values["on-their-way"],
      onProgress(done, total) {
        if (done % RUNS_PER_NOTE === 0 && done < total) log.info(`replayed ${done} of ${total} runs`);
      },
    });
    const content = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const effects: Effects =
      predictions === undefined ? {} : { predictions: { kind: "write-file", path: predictions, content } };
    const [answer] = runs;
    return {
      outputs: { mdape: answer?.mdape ?? null, coverage80: answer?.coverage80 ?? null, n: answer?.n ?? 0 },
      data: { runs, jobs, predictions: lines.length },
      summary: backtestSummary(runs, jobs),
      effects,
    };
  },
});

/** Runs between two notes of progress: about a second of work with twenty jobs each. */
const RUNS_PER_NOTE = 1000;
