import { expect, it } from "vitest";
import { World } from "./world.ts";

const now = () => new Date("2026-01-05T12:00:00.700Z");

function build(): World {
  const world = new World({ now });
  world.addRepository("acme/app", { default_branch: "trunk" });
  const run = world.addRun({ repository: "acme/app", conclusion: "success" });
  world.addJob({ run_id: run.id, conclusion: "success" });
  world.addArtifact({ runId: run.id, name: "report", bytes: new Uint8Array(3) });
  world.addPullRequest({ repository: "acme/app", number: 1, head: { ref: "t", sha: "a", repository: "acme/app" } });
  return world;
}

it("the same calls at the same time build the same world", () => {
  expect(JSON.stringify(build())).toBe(JSON.stringify(build()));
});

it("a run needs only a repository: it is a push to the default branch, and the next one has the next number", () => {
  const world = build();
  expect(world.addRun({ repository: "acme/app" })).toMatchObject({
    event: "push",
    head_branch: "trunk",
    ref: "refs/heads/trunk",
    run_number: 2,
    run_attempt: 1,
    created_at: "2026-01-05T12:00:00Z",
  });
});

it("a pull request from a fork runs in its merge ref and knows its base", () => {
  const world = build();
  const pull = { number: 7, head: { ref: "topic", sha: "a" }, base: { ref: "trunk", sha: "b" } };
  const run = world.addRun({ repository: "acme/app", head_repository: "stranger/app", pull_requests: [pull] });
  expect(run).toMatchObject({ event: "pull_request", ref: "refs/pull/7/merge", baseRef: "trunk" });
});

it("an entry larger than the whole limit is kept, alone", () => {
  const world = build();
  world.cacheLimitBytes = 10;
  const entry = { repository: "acme/app", ref: "refs/heads/trunk", version: "v" };
  world.addCache({ ...entry, key: "small", bytes: new Uint8Array(4) });
  world.addCache({ ...entry, key: "giant", bytes: new Uint8Array(40) });
  expect(world.caches.map(({ key }) => key)).toEqual(["giant"]);
});

it("repositories are found whatever the case of their name", () => {
  expect(build().repository("Acme/App")?.full_name).toBe("acme/app");
});
