import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "../print-table.ts";
import { ratiosOf, SHARD_COUNTS } from "./balance.ts";
import { splitByBun } from "./bun-peer.ts";
import { installPeers } from "./install-peers.ts";
import { peerJob } from "./peer-job.ts";
import { showPaired, showRatios, slowestOverBound } from "./score.ts";
import { SPLIT_METHODS } from "./split-methods.ts";
import { byGroup, type Plan, plansOf, type Series } from "./timing-series.ts";

/** Plans per group; bun starts a process per shard, so it gets fewer. */
const PLANS = 24;
const BUN_PLANS = 8;

/** The shards of every plan, by one tool. */
type Splits = readonly (readonly (readonly string[])[])[];

/** Runs the real tools on the same plans and prints how they compare. */
export function printPeers(series: readonly Series[]): void {
  console.log(
    "\nOther tools, run for real on the same plans: median (p90); paired: ours against the tool, 95 % interval\n",
  );
  const { python, npmFolder } = installPeers();
  const rows: string[][] = [];
  for (const [group, members] of byGroup(series)) {
    const plans = plansOf(members, PLANS);
    const few = plansOf(members, BUN_PLANS);
    const byFile = members[0]?.unit === "file";
    const bun = npmFolder && byFile ? few.map((plan) => splitByBun(npmFolder, plan, SHARD_COUNTS)) : null;
    for (const [index, shards] of SHARD_COUNTS.entries()) {
      const add = (tool: string, on: readonly Plan[], splits: Splits): void => {
        rows.push([group, String(shards), tool, String(on.length), ...compare(on, splits, shards)]);
      };
      if (python) add("pytest-split chunks", plans, byPytestSplit(python, "duration_based_chunks", plans, shards));
      if (python) add("pytest-split least", plans, byPytestSplit(python, "least_duration", plans, shards));
      if (npmFolder && byFile) add("cypress-split", plans, byCypressSplit(npmFolder, plans, shards));
      if (bun)
        add(
          "bun --timings",
          few,
          bun.map((splits) => splits[index] ?? []),
        );
    }
  }
  printTable(["data", "N", "tool", "plans", "the tool", "paceline", "paired"], rows);
}

function compare(plans: readonly Plan[], splits: Splits, shards: number): string[] {
  for (const [index, { next }] of plans.entries()) {
    const ran = splits[index]?.flat().length;
    if (ran !== next.size) throw new Error(`a tool ran ${ran} of ${next.size} tests`);
  }
  const theirs = plans.map((plan, index) => slowestOverBound(splits[index] ?? [], plan, shards));
  const ours = SPLIT_METHODS.paceline ? ratiosOf(SPLIT_METHODS.paceline, plans, shards) : [];
  return [showRatios(theirs), showRatios(ours), showPaired(ours, theirs)];
}

function byPytestSplit(python: string, algorithm: string, plans: readonly Plan[], shards: number): Splits {
  const input = plans.map((plan) => `${JSON.stringify({ ...peerJob(plan, shards), algorithm })}\n`).join("");
  const script = join(import.meta.dirname, "pytest-split-peer.py");
  const { stdout } = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function byCypressSplit(folder: string, plans: readonly Plan[], shards: number): Splits {
  const [jobs, answers] = [join(folder, "jobs.json"), join(folder, "answers.json")];
  writeFileSync(jobs, JSON.stringify(plans.map((plan) => peerJob(plan, shards))));
  const script = join(import.meta.dirname, "cypress-split-peer.ts");
  spawnSync(process.execPath, [script, folder, jobs, answers], { stdio: ["ignore", "ignore", "inherit"] });
  return JSON.parse(readFileSync(answers, "utf8"));
}
