/**
 * How good are shard plans on other people's CI? On public timing histories, each plan is made with what was known at
 * one capture and scored on the next: slowest shard ÷ lower bound of the true times, 1.00 being perfect.
 *
 *   npm run bench -- shards            the tables; a minute, offline
 *   npm run bench -- shards --peers    also installs other tools in a temporary folder and runs them on the same plans
 *   npm run bench -- shards --tune     also shows whether constants fit one project only
 */
import { printBalance } from "./shards/balance.ts";
import { printKnownTests } from "./shards/known-tests.ts";
import { printLearning } from "./shards/learning.ts";
import { printLeaveOneOut } from "./shards/leave-one-out.ts";
import { printNewTests } from "./shards/new-tests.ts";
import { printPeers } from "./shards/peers.ts";
import { printSpeed } from "./shards/speed.ts";
import { printSplitting } from "./shards/splitting.ts";
import { readAllSeries } from "./shards/timing-series.ts";

/** Prints the tables. */
export async function run(options: readonly string[]): Promise<void> {
  printSpeed();
  printLearning();
  const series = readAllSeries();
  if (series === null) {
    console.log("\nThe timing histories are not on this machine (../shared/data/A-test-timings): no plans are scored.");
    return;
  }
  printBalance(series);
  printNewTests(series);
  printKnownTests(series);
  printSplitting(series);
  if (options.includes("--tune")) printLeaveOneOut(series);
  if (options.includes("--peers")) printPeers(series);
}
