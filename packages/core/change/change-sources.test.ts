import { describe, expect, test } from "vitest";
import { changeSources, queueOf } from "./change-source.ts";
import { readRun } from "./fetch-run.ts";

const sha = "a".repeat(40);
const old = "b".repeat(40);
const run = (given: object) => {
  const read = readRun({ id: 7, event: "push", head_sha: sha, head_branch: "main", ...given }, () => {});
  if (read === null) throw new Error("no run");
  return read;
};

describe("the change of a run", () => {
  test.each([
    ["a push", {}, old, [{ base: old, head: sha }, { commit: sha }]],
    ["a push of which nothing else is known", {}, null, [{ commit: sha }]],
    [
      "the first push of a branch",
      { head_branch: "topic" },
      "0".repeat(40),
      [{ base: "main", head: sha }, { commit: sha }],
    ],
    ["a new tag", { head_branch: "v1.0" }, "0".repeat(40), [{ base: "main", head: sha }, { commit: sha }]],
    ["the first push of a repository", {}, "0".repeat(40), [{ commit: sha }]],
    ["a schedule", { event: "schedule" }, old, []],
    ["a pull request that is not known", { event: "pull_request" }, old, []],
    ["a merge group with another name", { event: "merge_group" }, null, [{ commit: sha }]],
  ])("%s is %j", (_, given, before, sources) => {
    expect(changeSources(run(given), before, "main")).toEqual(sources);
  });

  test("a pull request has its own list", () => {
    expect(changeSources({ ...run({ event: "pull_request" }), pull_request: 5 }, null, "main")).toEqual([
      { pullRequest: 5 },
    ]);
  });

  test("a merge group's branch names base and pull request", () => {
    const queued = run({ event: "merge_group", head_branch: `gh-readonly-queue/release/1.x/pr-12-${old}` });
    expect(queueOf(queued)).toEqual({ base_branch: "release/1.x", pull_request: 12, base_sha: old });
    expect(changeSources(queued, null, "main")).toEqual([{ base: old, head: sha }, { commit: sha }]);
  });
});
