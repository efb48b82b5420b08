import { describe, expect, it } from "vitest";
import { PacelineError } from "../../errors/paceline-error.ts";
import { memoryRest } from "../../hosts/memory-rest.ts";
import { readListedArtifact } from "./listed-artifact.ts";
import { Uploaders } from "./uploaders.ts";

const RUN = "/repos/acme/app/actions/runs/9";
const TIP = "/repos/acme/app/branches/main";
const tip = { commit: { sha: "tip" } };

/** An artifact of run 9 that mentions run 7, uploaded from this branch or tag. */
function artifact(head_branch: string, isFork = false) {
  const workflow_run = { id: 9, repository_id: 1, head_repository_id: isFork ? 2 : 1, head_branch };
  const listed = readListedArtifact({ id: 1, name: "paceline-run-7-1", size_in_bytes: 9, workflow_run }, "main");
  if (listed === null) throw new Error("not ours");
  return listed;
}

function believed(head_branch: string, answers: Readonly<Record<string, unknown>>): Promise<boolean> {
  const rest = memoryRest(answers);
  return new Uploaders({ rest, repository: "acme/app", defaultBranch: "main" }).maySpeakOfOthers(artifact(head_branch));
}

describe("who speaks of other runs is believed", () => {
  it.each(["workflow_run", "schedule", "repository_dispatch"])(
    "where the event (%s) runs the default branch's workflow, whatever the branch was called then",
    async (event) => {
      expect(await believed("main", { [RUN]: { event } })).toBe(true);
      expect(await believed("master", { [RUN]: { event } })).toBe(true);
    },
  );

  it.each(["push", "workflow_dispatch"])("where a %s was to the default branch", async (event) => {
    for (const status of ["behind", "identical"]) {
      const compared = { "/repos/acme/app/compare/tip...abc?per_page=1": { status } };
      expect(await believed("main", { [RUN]: { event, head_sha: "abc" }, [TIP]: tip, ...compared })).toBe(true);
    }
  });

  it("where GitHub does not show more than the branch's name", async () => {
    expect(await believed("main", { [RUN]: { event: "push", head_sha: "abc" } })).toBe(true);
    expect(await believed("main", {})).toBe(true);
  });
});

describe("who speaks of other runs is not believed", () => {
  it("from another branch", async () => {
    for (const event of ["push", "workflow_dispatch", "pull_request"]) {
      expect(await believed("topic", { [RUN]: { event, head_sha: "abc" } })).toBe(false);
    }
    expect(await believed("topic", {})).toBe(false);
  });

  it.each(["ahead", "diverged"])("from a tag called as the default branch is, whose commit is %s", async (status) => {
    const compared = { "/repos/acme/app/compare/tip...abc?per_page=1": { status } };
    expect(await believed("main", { [RUN]: { event: "push", head_sha: "abc" }, [TIP]: tip, ...compared })).toBe(false);
  });

  it.each(["pull_request", "pull_request_target", "merge_group", "issue_comment", "release"])(
    "from a run of another event (%s), whose branch may be called alike",
    async (event) => {
      expect(await believed("main", { [RUN]: { event, head_sha: "abc" } })).toBe(false);
    },
  );

  it("from a fork, and nobody is asked", async () => {
    const rest = memoryRest({ [RUN]: { event: "workflow_run" } });
    const uploaders = new Uploaders({ rest, repository: "acme/app", defaultBranch: "main" });
    expect(await uploaders.maySpeakOfOthers(artifact("main", true))).toBe(false);
    expect(rest.asked).toEqual([]);
  });
});

it("a run is asked for once", async () => {
  const rest = memoryRest({ [RUN]: { event: "schedule" } });
  const uploaders = new Uploaders({ rest, repository: "acme/app", defaultBranch: "main" });
  await Promise.all([1, 2, 3].map(() => uploaders.maySpeakOfOthers(artifact("main"))));
  expect(rest.asked).toEqual([RUN]);
});

it("where GitHub does not answer now, nothing is decided", async () => {
  const rest = memoryRest(() => {
    throw new PacelineError("api-unavailable", "503");
  });
  const uploaders = new Uploaders({ rest, repository: "acme/app", defaultBranch: "main" });
  await expect(uploaders.maySpeakOfOthers(artifact("main"))).rejects.toMatchObject({ code: "api-unavailable" });
});
