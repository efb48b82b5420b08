import { changeSources } from "../../packages/core/github/change-source.ts";
import { fetchChanges } from "../../packages/core/github/fetch-changes.ts";
import type { ApiRun } from "../../packages/core/github/fetch-run.ts";
import type { Fetched } from "../../packages/core/github/fetched.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import type { Changes } from "../../packages/core/record/record.ts";

export interface ChangeHints {
  /** The commit on which a push was put, where one of its jobs has left it. */
  readonly before: string | null;
  readonly defaultBranch: string | null;
}

/** The changed files of a run by the first source that GitHub still has; null for a run that is about no change. */
export async function readChanges(
  run: ApiRun,
  rest: Rest,
  repository: string,
  { before, defaultBranch }: ChangeHints,
): Promise<Fetched<Changes>> {
  let answer: Fetched<Changes> = { value: null, problems: [] };
  for (const source of changeSources(run, before, defaultBranch)) {
    answer = await fetchChanges(rest, repository, source);
    // After a forced push the old commit may be gone; everything else would be the same again.
    if (!answer.problems.some(({ code }) => code === "api-missing")) return answer;
  }
  return answer;
}
