import { beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "./built-product.ts";
import type { ActionName } from "./data-shapes.ts";
import { openRunner, REPOSITORY } from "./open-runner.ts";

beforeAll(requireBuild);

/** A service that takes connections and never answers may cost a job this much, and no more. */
const PATIENCE_MS = 200_000;

/** A step after a run that passed, while all requests that match get no answer. */
async function stepWhile(match: string, action: ActionName, inputs: Readonly<Record<string, string>>) {
  using runner = await openRunner({ "package.json": "{}" });
  const { world, faults } = runner.github;
  const after = world.addRun({ repository: REPOSITORY, conclusion: "success" });
  world.addJob({ run_id: after.id, conclusion: "success" });
  faults.add({ match, fault: { kind: "hang" } });
  return await runner.step(action, { after, inputs, timeoutMs: PATIENCE_MS });
}

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
