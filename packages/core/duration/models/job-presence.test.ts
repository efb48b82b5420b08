import { expect, it } from "vitest";
import { JobPresence } from "./job-presence.ts";

const job = (name: string, ran = true) => ({
  name,
  ran,
  carried: false,
  seconds: 1,
  complete: true,
  completedAt: null,
  queueSeconds: null,
});
const equal = { first: 0, weights: new Float64Array(10_000).fill(1) };

it("a job's probability is the share of the runs in which it ran, like runs and late runs counting more", () => {
  const presence = new JobPresence();
  presence.observe(0, [job("build"), job("deploy")]);
  presence.observe(1, [job("build"), job("deploy", false)]);
  presence.observe(2, [job("build")]);
  expect(presence.likelihood(equal)("build")).toBe(1);
  expect(presence.likelihood(equal)("deploy")).toBeCloseTo(0.97 ** 2 / (1 + 0.97 + 0.97 ** 2), 12);
  expect(presence.likelihood({ first: 0, weights: new Float64Array([8, 1, 1]) })("deploy")).toBeGreaterThan(0.75);
  expect(presence.names()).toEqual(["build", "deploy"]);
});

it("a job that was removed is soon unlikely", () => {
  const presence = new JobPresence();
  for (let run = 0; run < 300; run += 1) presence.observe(run, [job("build"), ...(run < 100 ? [job("old")] : [])]);
  expect(presence.likelihood(equal)("old")).toBeLessThan(0.005);
});

it("two jobs of one name in a run count once", () => {
  const presence = new JobPresence();
  presence.observe(0, [job("test"), job("test")]);
  expect(presence.likelihood(equal)("test")).toBe(1);
});

it("without known jobs the probability is unknown", () => {
  expect(new JobPresence().likelihood(equal)("build")).toBeNull();
});

it("names that are new in each run are forgotten after a while", () => {
  const presence = new JobPresence();
  for (let run = 0; run < 2000; run += 1) presence.observe(run, [job(`preview ${run}`)]);
  expect(presence.names().length).toBeLessThan(700);
});
