import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sumBy } from "../packages/core/stats/sum.ts";
import { printTable } from "./print-table.ts";
import { printCleanClone } from "./startup/clean-clone.ts";

const root = join(import.meta.dirname, "..");
const project = join(root, "examples", "project");
const history = join(root, "examples", "history", "mathjs.ndjson.gz");
const paceline = join(root, "bin", "paceline.mjs");
const RUNS = 15;

interface Subject {
  readonly name: string;
  readonly bound: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Does the median meet the bound, given bare Node's median in milliseconds? */
  holds(median: number, bare: number): boolean;
}

/**
 * Start-up as a user's job pays for it: whole processes, in turn with bare `node -e 0`, so that a noisy machine slows
 * all of them alike. Medians and ratios of one call of this benchmark belong together; others do not compare.
 */
export async function run(options: readonly string[]): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  const subjects = allSubjects(temp);
  const times = new Map<string, number[]>([
    ["bare", []],
    ...subjects.map(({ name }): [string, number[]] => [name, []]),
  ]);
  for (let round = 0; round <= RUNS; round += 1) {
    process.stderr.write(`\rround ${round} of ${RUNS}`);
    const bare = milliseconds(["-e", "0"], {}, temp);
    if (round > 0) times.get("bare")?.push(bare);
    for (const { name, args, env } of subjects) {
      const time = milliseconds(args, env ?? {}, temp);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  process.stderr.write("\n");
  const bare = median(times.get("bare") ?? []);
  const rows = subjects.map(({ name, bound, holds }) => {
    const samples = times.get(name) ?? [];
    const middle = median(samples);
    const spread = `${Math.min(...samples).toFixed(0)}–${Math.max(...samples).toFixed(0)}`;
    return [
      name,
      middle.toFixed(0),
      spread,
      (middle / bare).toFixed(2),
      `+${(middle - bare).toFixed(0)}`,
      bound,
      verdict(holds(middle, bare)),
    ];
  });
  printTable(
    ["whole process", "median ms", "min–max", "÷ bare Node", "above bare", "bound", ""],
    [["node -e 0", bare.toFixed(0), "", "1.00", "", "", ""], ...rows],
  );
  printSizes();
  if (options.includes("--clean-clone")) printCleanClone(root, temp);
  else console.log("\nnpm cit from a clean clone and npm run check: add --clean-clone (minutes).");
  rmSync(temp, { recursive: true, force: true });
}

function allSubjects(temp: string): readonly Subject[] {
  const runner = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: project,
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    RUNNER_TEMP: temp,
  };
  for (const file of [runner.GITHUB_OUTPUT, runner.GITHUB_STEP_SUMMARY]) writeFileSync(file, "");
  const step = (action: string) => [join(root, "actions", action, "main.mjs")];
  const light = {
    bound: "bare + 80 ms",
    holds: (time: number, bare: number) => time <= bare + 80,
  };
  return [
    {
      ...light,
      name: "plan-shards as a step, history given",
      args: step("plan-shards"),
      env: { ...runner, INPUT_TESTS: "test/*.mjs", INPUT_HISTORY: "none.ndjson" },
    },
    { ...light, name: "cache-key as a step", args: step("cache-key"), env: runner },
    { ...light, name: "policy-gate as a step (reads YAML)", args: step("policy-gate"), env: runner },
    { ...light, name: "paceline --help", args: [paceline, "--help"] },
    {
      name: "preflight on the example",
      bound: "1.5 s in all",
      args: [
        paceline,
        "preflight",
        "--workspace",
        project,
        "--history",
        history,
        "--workflow",
        "CI",
        "--tests",
        "test/*.mjs",
      ],
      holds: (time) => time <= 1500,
    },
  ];
}

/** Milliseconds of one process from spawn to exit. */
function milliseconds(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string): number {
  const { PATH = "", HOME = "" } = process.env;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env: { PATH, HOME, ...env } });
  const time = performance.now() - started;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return time;
}

function printSizes(): void {
  const files = readdirSync(join(root, "dist"));
  const bytes = sumBy(files, (file) => statSync(join(root, "dist", file)).size);
  console.log(`\ndist/: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB (bound 8 MB) ${verdict(bytes <= 8e6)}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function verdict(holds: boolean): string {
  return holds ? "ok" : "MISSED";
}
