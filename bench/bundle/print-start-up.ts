import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { LIGHT_STEPS, stepCommand } from "../../scripts/bundle/modules-at-start.ts";
import { printTable } from "../print-table.ts";
import type { BuiltTree } from "./built-tree.ts";

const RUNS = 41;

/**
 * Milliseconds of whole processes above bare Node, in turn with it and with each other, so that a noisy machine slows all
 * of them alike. Medians.
 */
export function printStartUp(trees: readonly BuiltTree[], temp: string): void {
  const bare: number[] = [];
  const cells = LIGHT_STEPS.map((step) => ({
    step,
    subjects: trees.map(({ root }) => ({
      ...stepCommand(root, step, join(root, "examples", "project"), temp),
      times: [] as number[],
    })),
  }));
  for (let round = 0; round <= RUNS; round += 1) {
    process.stderr.write(`\rstart-up, round ${round} of ${RUNS}`);
    const time = milliseconds(["-e", "0"], {}, temp);
    if (round > 0) bare.push(time);
    for (const { args, env, times } of cells.flatMap(({ subjects }) => subjects)) {
      const elapsed = milliseconds(args, env, temp);
      if (round > 0) times.push(elapsed);
    }
  }
  process.stderr.write("\n");
  const floor = median(bare);
  const rows = cells.map(({ step, subjects }) => {
    const above = subjects.map(({ times }) => median(times) - floor);
    const ratio = (above.at(-1) ?? Number.NaN) / (above[0] ?? Number.NaN);
    return [
      step.action,
      ...above.map((time) => `+${time.toFixed(1)}`),
      above.length > 1 ? ratio.toFixed(2) : "",
      "× 0.85",
    ];
  });
  console.log(`\nStart-up above bare Node (${floor.toFixed(1)} ms), medians of ${RUNS} runs in turn:`);
  printTable(["step", ...trees.map(({ name }) => `${name}, ms`), "ratio", "bound"], rows);
}

function milliseconds(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env });
  const elapsed = performance.now() - started;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return elapsed;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
