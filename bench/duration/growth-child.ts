/** Measures learning from as many synthetic runs as the first argument says, and prints one line of JSON. */
import { loadNetworkTrainer } from "../../packages/core/duration/network/network-trainer.ts";
import { Timeline } from "../../packages/core/duration/replay/timeline.ts";
import { observations } from "../../packages/core/duration/runs/observations.ts";
import { runFeatures } from "../../packages/core/duration/runs/run-features.ts";
import { collectEarly } from "../../packages/core/history/toolkit/collect-early.ts";
import type { Growth } from "./print-growth.ts";
import { syntheticRuns } from "./synthetic-runs.ts";

// As the product does where it reads a large history. Without it, V8 fills 100 MB more before it collects, however little lives.
await collectEarly(Number.POSITIVE_INFINITY);

const MEGABYTE = 1024 * 1024;
/** Runs are made and learnt from in portions, so that the memory of learning is not hidden by that of the records. */
const PORTION = 100;

const runs = Number(process.argv[2]);
const bareMegabytes = process.memoryUsage.rss() / MEGABYTE;
const timeline = new Timeline(await loadNetworkTrainer());
let [trainSeconds, processorSeconds] = [0, 0];
let series = "";
for (let first = 0; first < runs; first += PORTION) {
  const portion = observations(syntheticRuns(first, Math.min(PORTION, runs - first)));
  const [started, used] = [performance.now(), process.cpuUsage()];
  for (const run of portion) timeline.arrive(run);
  trainSeconds += (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  processorSeconds += (user + system) / 1e6;
  series = portion[0]?.series ?? "";
}
const context = { event: "push", branch: "main", sha: null, attempt: 1, files: null, createdAt: Date.UTC(2100, 0, 1) };
const started = performance.now();
timeline.forecast(series, runFeatures(context));
const growth: Growth = {
  trainSeconds,
  processorSeconds,
  predictMilliseconds: performance.now() - started,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  bareMegabytes,
};
process.stdout.write(JSON.stringify(growth));
