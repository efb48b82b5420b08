/**
 * How good are shard plans on other people's CI? On public timing histories, each plan is made with what was known at
 * one capture and scored on the next: slowest shard ÷ lower bound of the true times, 1.00 being perfect.
 */
import { printBalance } from "./shards/balance.ts";
import { printKnownTests } from "./shards/known-tests.ts";
import { printLearning } from "./shards/learning.ts";
import { printNewTests } from "./shards/new-tests.ts";
import { printSpeed } from "./shards/speed.ts";
import { readAllSeries } from "./shards/timing-series.ts";

/** Prints the tables. */
export async function run(): Promise<void> {
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
}
