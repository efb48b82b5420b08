import { describe, expect, it } from "vitest";
import { unknownContext } from "../hosts/memory.ts";
import { changeSources, queueOf } from "./change-sources.ts";
import type { ChangedRun } from "./changed-run.ts";

const sha = "a".repeat(40);
const old = "b".repeat(40);
const none = "0".repeat(40);
const run = (given: Partial<ChangedRun>): ChangedRun => ({
  ...unknownContext,
  event: "push",
  sha,
  branch: "main",
  defaultBranch: "main",
  ...given,
});
const places = (given: Partial<ChangedRun>) => {
  const found = changeSources(run(given));
  return found.known ? found.sources : found;
};

const whole = (base: string) => ({ source: { base, head: sha }, base, partial: null });
const last = { source: { commit: sha }, base: null, partial: expect.any(String) };

describe("the change of a run", () => {
  it.each<[string, Partial<ChangedRun>, unknown]>([
    ["a push", { baseSha: old }, [whole(old), last]],
    ["a push of which nothing else is known", {}, [last]],
    ["the first push of a branch", { branch: "topic", baseSha: none }, [whole("main"), last]],
    ["a new tag", { branch: "v1.0", baseSha: none }, [whole("main"), last]],
    ["the first push of a repository", { baseSha: none }, [last]],
    [
      "a first push where the default branch is not known",
      { branch: "topic", baseSha: none, defaultBranch: null },
      [last],
    ],
    ["a merge group with another name", { event: "merge_group" }, [last]],
    [
      "a pull request",
      { event: "pull_request", pullRequest: 5, baseSha: old },
      [{ source: { pullRequest: 5 }, base: old, partial: null }],
    ],
    [
      "a review of a pull request",
      { event: "pull_request_review", pullRequest: 5, baseSha: old },
      [{ source: { pullRequest: 5 }, base: old, partial: null }],
    ],
  ])("of %s is asked for", (_, given, expected) => {
    expect(places(given)).toEqual(expected);
  });

  it.each<[string, Partial<ChangedRun>]>([
    ["a schedule", { event: "schedule", baseSha: old }],
    ["a run after another run", { event: "workflow_run", baseSha: old }],
    ["a pull request whose number is not known", { event: "pull_request" }],
    ["a push whose commit is not known", { sha: null, baseSha: old }],
    ["a laptop", { event: null, baseSha: old }],
  ])("of %s is unknown, with a reason of its own", (_, given) => {
    expect(places(given)).toEqual({ known: false, reason: expect.any(String) });
  });

  it("of a merge queue is named by its branch", () => {
    const queued = { event: "merge_group", branch: `gh-readonly-queue/release/1.x/pr-12-${old}` };
    expect(queueOf(queued)).toEqual({ base_branch: "release/1.x", pull_request: 12, base_sha: old });
    expect(places(queued)).toEqual([whole(old), last]);
  });
});
