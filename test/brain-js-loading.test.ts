import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { catalogue } from "../actions/catalogue.ts";
import { action } from "../actions/predict-duration/action.ts";
import { exampleRun } from "../packages/core/duration/testing/example-run.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";

/** brain.js is a third of a megabyte of code. Only who trains a network pays for it. */
const isLoaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes("brain.js"));

async function predict(runs: number): Promise<void> {
  const history = Array.from({ length: runs }, (_, index) => exampleRun(index + 1, { seconds: 100 + (index % 7) }));
  const now = new Date("2026-06-01T00:00:00Z");
  const { presented } = await runInMemory(action, { history, now, context: { workflow: "CI", event: "push" } });
  expect(presented?.outputs.p50).toBeGreaterThan(0);
}

it("no action loads brain.js at its start, and a prediction only once there is enough to train a network", async () => {
  for (const { load } of Object.values(catalogue)) await load();
  expect(isLoaded()).toBe(false);
  await predict(59);
  expect(isLoaded()).toBe(false);
  await predict(60);
  expect(isLoaded()).toBe(true);
});
