import { afterEach, beforeEach, expect, it } from "vitest";
import { action as predictDuration } from "../actions/predict-duration/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import type { DurationPrediction } from "../packages/core/duration/predict-duration.ts";
import { exampleRun } from "../packages/core/duration/testing/example-run.ts";
import { trainModels } from "../packages/core/duration/trained-models.ts";
import { octokitRest } from "../packages/core/github/octokit-rest.ts";
import type { Rest } from "../packages/core/github/rest.ts";
import { type MemoryWorld, runInMemory, unknownContext } from "../packages/core/hosts/memory.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import { type FakeGitHub, startGitHub } from "../packages/testkit/index.ts";

let github: FakeGitHub;
let rest: Rest;

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date("2026-02-05T12:00:00Z") });
  github.world.addRepository("owner/name");
  rest = await octokitRest({ token: github.world.addToken("owner/name").value, baseUrl: github.url });
});
afterEach(() => github.close());

const history = (runs: number): RunRecord[] =>
  Array.from({ length: runs }, (_, index) => exampleRun(index + 1, { seconds: 100 + ((index * 7919) % 31) }));

/** What the learner keeps with the records after a run; undefined where it keeps no models. */
async function learn(world: MemoryWorld): Promise<string | undefined> {
  const run = github.world.addRun({ repository: "owner/name", conclusion: "success" });
  const context = { ...unknownContext, repository: "owner/name", defaultBranch: "main", runId: 7, ...world.context };
  const inputs = { "run-id": String(run.id), caches: "false" };
  const { performed, trouble } = await runInMemory(recordTelemetry, { rest, ...world, inputs, context });
  expect(trouble).toBeNull();
  const kept = performed.find((effect) => effect.kind === "keep-records" && effect.store === "cache");
  return kept?.kind === "keep-records" ? kept.sections?.get("models") : undefined;
}

async function predict(records: readonly RunRecord[], models: string | null): Promise<DurationPrediction> {
  const context = { repository: "owner/name", workflow: "CI", event: "push" };
  const world = { rest, history: records, now: new Date("2026-03-01T12:00:00Z"), context };
  const sections = models === null ? {} : { sections: new Map([["models", models]]) };
  const { presented, trouble } = await runInMemory(predictDuration, { ...world, ...sections });
  expect(trouble).toBeNull();
  return presented?.data as DurationPrediction;
}

it("the learner keeps trained models beside the history, and a prediction with them is the same", async () => {
  const records = history(90);
  const models = await learn({ history: records });
  expect(models?.slice(0, 2000)).toContain("ci.yml");
  expect(await predict(records, models ?? null)).toEqual(await predict(records, null));
});

it("the learner goes on from the models that are there: what they know is older than what would be learnt anew", async () => {
  const before = await trainModels(history(380));
  const models = await learn({ history: history(460), sections: new Map([["models", before]]) });
  expect((await predict(history(460), models ?? null)).runsUsed).toBe(460);
  expect((await predict(history(460), null)).runsUsed).toBe(400);
});

it("a run that may not write the snapshot learns nothing for it, and neither does the first", async () => {
  expect(await learn({ history: history(20), context: { ref: "refs/pull/1/merge" } })).toBeUndefined();
  expect(await learn({ history: [] })).toBeUndefined();
});

it("models of a shape that nobody knows are learnt anew", async () => {
  const records = history(30);
  const [head] = (await trainModels(records)).split("\n");
  const strange = `${head}\n{"timeline":{"forecaster":7}}`;
  expect(await predict(records, strange)).toEqual(await predict(records, null));
  expect(await learn({ history: history(31), sections: new Map([["models", strange]]) })).toContain("ci.yml");
});

it.each(["", "{", "null", '{"version":"paceline.duration-models/0"}'])(
  "models that are damaged, %j, are learnt anew, by the learner and by a prediction",
  async (damaged) => {
    const records = history(30);
    expect(await predict(records, damaged)).toEqual(await predict(records, null));
    const models = await learn({ history: records, sections: new Map([["models", damaged]]) });
    expect(models).toBe(await learn({ history: records }));
  },
);
