import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LIGHT_STEPS, stepCommand } from "../../scripts/bundle/modules-at-start.ts";
import { printTable } from "../print-table.ts";
import type { BuiltTree } from "./built-tree.ts";

const RUNS = 41;
/** Says at the end of a process how much processor time it took, in microseconds, without loading anything for it. */
const REPORTER = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process._rawDebug("processor " + (user + system));
});`;

/** Milliseconds of a whole process. */
interface Times {
  readonly wall: number[];
  readonly processor: number[];
}

/**
 * Whole processes above bare Node, in turn with it and with each other, so that a noisy machine slows all of them alike.
 * On a busy one the clock says little, and processor time more.
 */
export function printStartUp(trees: readonly BuiltTree[], temp: string): void {
  const reporter = join(temp, "report-processor-time.cjs");
  writeFileSync(reporter, REPORTER);
  const bare: Times = { wall: [], processor: [] };
  const steps = LIGHT_STEPS.map((step) => ({
    step,
    subjects: trees.map(({ root }) => ({
      ...stepCommand(root, step, join(root, "examples", "project"), temp),
      times: { wall: [] as number[], processor: [] as number[] },
    })),
  }));
  for (let round = 0; round < RUNS; round += 1) {
    process.stderr.write(`\rstart-up, round ${round + 1} of ${RUNS}`);
    measure(["--require", reporter, "-e", "0"], {}, temp, bare);
    for (const { args, env, times } of steps.flatMap(({ subjects }) => subjects))
      measure(["--require", reporter, ...args], env, temp, times);
  }
  process.stderr.write("\n");
  const rows = steps.map(({ step, subjects }) => [
    step.action,
    ...aboveBare(
      subjects.map(({ times }) => times.processor),
      bare.processor,
    ),
    ...aboveBare(
      subjects.map(({ times }) => times.wall),
      bare.wall,
    ),
    "× 0.85",
  ]);
  const bases = `${median(bare.processor).toFixed(1)} ms of processor time, ${median(bare.wall).toFixed(1)} ms by the clock`;
  console.log(`\nStart-up above bare Node (${bases}), medians of ${RUNS} runs in turn:`);
  const columns = (unit: string) => [
    ...trees.map(({ name }) => `${name}, ${unit}`),
    ...(trees.length > 1 ? ["ratio"] : []),
  ];
  printTable(["step", ...columns("processor ms"), ...columns("clock ms"), "bound"], rows);
}

/** For each tree how many milliseconds its median is above bare Node's; where there are two, then their ratio. */
function aboveBare(samples: readonly (readonly number[])[], bare: readonly number[]): readonly string[] {
  const above = samples.map((times) => median(times) - median(bare));
  const [first = Number.NaN, second] = above;
  return [
    ...above.map((time) => `+${time.toFixed(1)}`),
    ...(second === undefined ? [] : [(second / first).toFixed(2)]),
  ];
}

function measure(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string, times: Times): void {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  times.wall.push(performance.now() - started);
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  times.processor.push(Number(/^processor (\d+)$/m.exec(stderr)?.[1]) / 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
