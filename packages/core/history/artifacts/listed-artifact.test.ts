import { expect, it } from "vitest";
import { emptyRecord } from "../../record/record.ts";
import { readListedArtifact, vouched } from "./listed-artifact.ts";

const listed = (run: Readonly<Record<string, unknown>>) =>
  readListedArtifact({ id: 1, name: "paceline-run-7-1", size_in_bytes: 9, workflow_run: { id: 7, ...run } }, "main");

it("an artifact is trusted where GitHub says that the run's code is the repository's own, not where it says nothing", () => {
  expect(listed({ repository_id: 5, head_repository_id: 5, head_branch: "main" })).toMatchObject({
    trust: "trusted",
    learner: true,
  });
  expect(listed({ repository_id: 5, head_repository_id: 6, head_branch: "main" })).toMatchObject({
    trust: "fork",
    learner: false,
  });
  expect(listed({ head_branch: "main" })).toMatchObject({ trust: "fork", learner: false });
});

it("nobody speaks of a run that is far newer than his own", () => {
  const learner = listed({ id: 20_000_000_000, repository_id: 5, head_repository_id: 5, head_branch: "main" });
  const speaksOf = (run_id: number) =>
    learner !== null && vouched(emptyRecord({ run_id }), learner, "acme/app") !== null;
  expect([7, 20_000_000_000, 20_000_001_000].map(speaksOf)).toEqual([true, true, true]);
  expect([20_200_000_000, 9_999_999_999_999].map(speaksOf)).toEqual([false, false]);
});
