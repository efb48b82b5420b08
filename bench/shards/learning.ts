import {
  learnLevelled,
  learnRaw,
  type SimulatedCi,
  simulateLearning,
  USUAL_CI,
} from "../../packages/core/scheduling/testing/simulate-learning.ts";
import { printTable } from "../print-table.ts";
import { showRatios } from "./score.ts";

const SEEDS = 30;
const RUNS = 6;

const WORLDS: Readonly<Record<string, Partial<SimulatedCi>>> = {
  "±20 % machines, crowding 0.6": {},
  "20 shards, 1,000 files": { shards: 20, files: 1000 },
  "15 % noise per file": { fileNoise: 0.15 },
  "first file pays 5 s": { sharedStart: 5 },
  "even machines": { machineSpread: 0, contention: 0 },
};

/** The feedback loop: plans made from what earlier plans measured. */
export function printLearning(): void {
  console.log("\nSimulated feedback: most ÷ least work of any shard, by run: median (p90) of 30 seeds\n");
  const rows = Object.entries(WORLDS).flatMap(([world, ci]) =>
    Object.entries({ levelled: learnLevelled, "raw readings": learnRaw }).map(([name, planner]) => {
      const seeds = Array.from({ length: SEEDS }, (_, index) =>
        simulateLearning(planner, { ...USUAL_CI, runs: RUNS, ...ci, seed: index + 1 }),
      );
      const cells = Array.from({ length: RUNS }, (_, run) => showRatios(seeds.map((runs) => runs[run]?.spread ?? 0)));
      return [`${world}: ${name}`, ...cells];
    }),
  );
  printTable(["world", ...Array.from({ length: RUNS }, (_, run) => `run ${run + 1}`)], rows);
}
