/**
 * How well are durations of CI predicted on other people's projects? Each run is predicted from what had ended before
 * it was created (rolling origin), by ours, by what people use, and by models that others published for the same runs.
 *
 * `npm run bench -- duration [--only TEXT] [--growth]`
 */

import { loadNetworkTrainer } from "../packages/core/duration/network/network-trainer.ts";
import { differingLines } from "./duration/check-prefixes.ts";
import { collectCases } from "./duration/collect-cases.ts";
import type { DataSet } from "./duration/data-set.ts";
import { ghaRuns } from "./duration/gha-runs.ts";
import { jobHistories } from "./duration/job-histories.ts";
import { printBounds } from "./duration/print-bounds.ts";
import { printGrowth } from "./duration/print-growth.ts";
import { printPrediction } from "./duration/print-prediction.ts";
import { printPooled, printProjects, type Scored } from "./duration/print-projects.ts";
import { replayedSuites } from "./duration/replayed-suites.ts";
import { travisBuilds } from "./duration/travis-builds.ts";

const SOURCES: Readonly<Record<string, () => DataSet[]>> = {
  "C-gha-runs": ghaRuns,
  "C-travis-builds": travisBuilds,
  "C-job-histories": jobHistories,
  "R-replay": replayedSuites,
};

/** Prints the tables; about a minute for all projects, another for `--growth`. */
export async function run(options: readonly string[]): Promise<void> {
  const only = options.includes("--only") ? (options[options.indexOf("--only") + 1] ?? "") : "";
  const sets = Object.entries(SOURCES).flatMap(([folder, read]) => {
    const found = read();
    if (found.length === 0) console.log(`${folder} is not on this machine (../shared/data): not measured.`);
    return found;
  });
  const chosen = sets.filter(({ project }) => project.toLowerCase().includes(only.toLowerCase()));
  const train = await loadNetworkTrainer();
  const scored = chosen.map((set, index): Scored => {
    process.stderr.write(`${index + 1} of ${chosen.length}: ${set.project}\n`);
    return { set, cases: collectCases(set, train), differing: differingLines(set, train) };
  });
  printProjects(scored);
  printPooled(scored);
  printBounds(scored);
  if (options.includes("--growth")) {
    printGrowth();
    await printPrediction();
  } else console.log("\nTime and memory at 500, 5,000 and 50,000 runs: add --growth.");
}
