import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trainModels } from "../../packages/core/duration/trained-models.ts";
import { fileStore } from "../../packages/core/history/files/file-store.ts";
import { median } from "../../packages/core/stats/median.ts";
import { printTable } from "../print-table.ts";
import { syntheticRuns } from "./synthetic-runs.ts";

const RUNS = 5000;
const TIMES = 11;
const CHILD = join(import.meta.dirname, "prediction-child.ts");

/** What one child process measured. */
export interface PredictionCost {
  readonly readMilliseconds: number;
  readonly predictMilliseconds: number;
}

/** One prediction in a process of its own, from a snapshot with trained models and from one without. */
export async function printPrediction(): Promise<void> {
  const records = syntheticRuns(0, RUNS + 1);
  const now = records.at(-1)?.created_at ?? "";
  const history = records.slice(0, -1);
  const started = performance.now();
  const models = await trainModels(history);
  const trained = performance.now();
  await trainModels(records, models);
  const caughtUp = performance.now();
  console.log(`\nOne prediction from a snapshot of ${RUNS} runs of 20 jobs, ${TIMES} processes`);
  console.log(`Training from scratch ${ms(trained - started)} ms, one run more ${ms(caughtUp - trained)} ms\n`);
  const folder = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  const rows: string[][] = [];
  for (const [name, sections] of [
    ["trained models", new Map([["models", models]])],
    ["retraining", new Map<string, string>()],
  ] as const) {
    const path = join(folder, `${name.replace(" ", "-")}.snapshot`);
    await fileStore(path).write(history, sections);
    const costs = Array.from({ length: TIMES }, () => measure(path, now));
    const times = costs.map(({ predictMilliseconds }) => predictMilliseconds);
    const middle = median(times) ?? Number.NaN;
    rows.push([
      name,
      `${(statSync(path).size / 1024).toFixed(0)}`,
      ms(median(costs.map(({ readMilliseconds }) => readMilliseconds)) ?? Number.NaN),
      ms(middle),
      `${ms(Math.min(...times))}–${ms(Math.max(...times))}`,
      sections.size === 0 ? "" : `50 ms ${middle <= 50 ? "ok" : "MISSED"}`,
    ]);
  }
  rmSync(folder, { recursive: true });
  printTable(["with", "snapshot, kB", "reading it, ms", "prediction, ms", "min–max", "bound"], rows);
}

function measure(path: string, now: string): PredictionCost {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CHILD, path, now], { encoding: "utf8" });
  if (status !== 0) throw new Error(`a prediction failed: ${stderr}`);
  return JSON.parse(stdout) as PredictionCost;
}

const ms = (milliseconds: number): string => milliseconds.toFixed(0);
