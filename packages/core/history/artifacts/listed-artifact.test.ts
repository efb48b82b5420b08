import { expect, it } from "vitest";
import { readListedArtifact } from "./listed-artifact.ts";

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
