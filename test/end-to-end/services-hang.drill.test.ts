import { beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "./built-product.ts";
import type { ActionName } from "./data-shapes.ts";
import { openRunner, REPOSITORY } from "./open-runner.ts";

beforeAll(requireBuild);

/** A service that takes connections and never answers may cost a job this much, and no more. */
const PATIENCE_MS = 200_000;
/** What a job that plans, or one that keeps its test times, may lose when nothing at all answers. */
const MAX_PLAN_MS = 35_000;
const MAX_PART_MS = 12_000;

/** A step after a run that passed, while all requests that match get no answer. */
async function stepWhile(
  match: string,
  action: ActionName,
  inputs: Readonly<Record<string, string>>,
  timeoutMs = PATIENCE_MS,
) {
  using runner = await openRunner({ "package.json": "{}", "report.xml": REPORT });
  const { world, faults } = runner.github;
  const after = world.addRun({ repository: REPOSITORY, conclusion: "success" });
  world.addJob({ run_id: after.id, conclusion: "success" });
  faults.add({ match, fault: { kind: "hang" } });
  const step = await runner.step(action, { after, inputs, timeoutMs });
  return { ...step, asked: runner.github.requests.map(({ target }) => target) };
}

const REPORT = '<testsuite name="s"><testcase file="a.test.js" name="works" time="2"/></testsuite>';
const TESTS = { tests: "a.test.js\nb.test.js", shards: "2" };

describe("services that never answer", () => {
  it.concurrent.each(["CacheService", "ArtifactService", "/blobs/", "/repos/"])(
    "do not fail the jobs that learn and plan: %s",
    async (match) => {
      const [learn, plan] = await Promise.all([
        stepWhile(match, "record-telemetry", {}),
        stepWhile(match, "preflight", { tests: "a.test.js" }),
      ]);
      for (const step of [learn, plan]) expect(step).toMatchObject({ timedOut: false, exitCode: 0 });
      expect(plan.outputs["shard-count"]).toBe("1");
    },
    PATIENCE_MS + 20_000,
  );
});

describe("when nothing at all answers", () => {
  it.each<[ActionName, Readonly<Record<string, string>>]>([
    ["plan-shards", TESTS],
    ["preflight", TESTS],
  ])(
    "%s stops asking by itself in time, and plans",
    async (action, inputs) => {
      const step = await stepWhile("", action, inputs, MAX_PLAN_MS);
      expect(step).toMatchObject({ timedOut: false, exitCode: 0 });
      expect(step.outputs["shard-count"]).toBe("2");
      // GitHub's API is asked once, the services once each.
      expect(step.asked.filter((target) => target.includes("/repos/")).length).toBeLessThanOrEqual(1);
    },
    PATIENCE_MS,
  );

  it(
    "a job that ran tests keeps nothing, says so, and goes on in time",
    async () => {
      const step = await stepWhile("", "record-telemetry", { junit: "report.xml" }, MAX_PART_MS);
      expect(step).toMatchObject({ timedOut: false, exitCode: 0 });
      expect(step.result?.data).toMatchObject({
        stored: { artifact: { done: false, reason: expect.stringMatching(/./) } },
      });
    },
    PATIENCE_MS,
  );
});
