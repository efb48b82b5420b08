import { type Fetched, fetched, type Note, readAnswer } from "./fetched.ts";
import type { Rest } from "./rest.ts";

export interface PullRequestOfRun {
  readonly pull_request: number;
  readonly base_branch: string | null;
  readonly base_sha: string | null;
}

export interface Head {
  readonly sha: string;
  readonly branch: string | null;
  /** `owner/name` of where the branch is. */
  readonly repository: string | null;
}

interface Listed extends PullRequestOfRun {
  readonly head: string | null;
  readonly isOpen: boolean;
}

/** A search that came to its end; `found` is null where there is no such pull request. */
export interface FoundPullRequest {
  readonly found: PullRequestOfRun | null;
}

/**
 * The pull request whose head is this commit. GitHub shows none with runs from forks, and knows a fork's commit only in
 * the fork: there the branch is the way to it.
 */
export async function findPullRequest(rest: Rest, repository: string, head: Head): Promise<Fetched<FoundPullRequest>> {
  const byCommit = () => listed(rest, `/repos/${repository}/commits/${head.sha}/pulls`, {}, head.sha);
  const owner = head.repository?.split("/")[0];
  if (owner === undefined || head.branch === null || head.repository === repository) return byCommit();
  const ofBranch = { head: `${owner}:${head.branch}`, state: "all" };
  const byBranch = await listed(rest, `/repos/${repository}/pulls`, ofBranch, head.sha);
  return byBranch.value?.found ? byBranch : byCommit();
}

function listed(
  rest: Rest,
  path: string,
  query: Record<string, string>,
  sha: string,
): Promise<Fetched<FoundPullRequest>> {
  return fetched(path, async (note) => {
    const pulls: Listed[] = [];
    for await (const item of rest.pages(path, query)) {
      const pull = readPull(item, note);
      if (pull?.head === sha) pulls.push(pull);
      if (pulls.length >= 100) break;
    }
    const pullRequest = pulls.find((pull) => pull.isOpen) ?? pulls[0];
    if (pullRequest === undefined) return { found: null };
    const { pull_request, base_branch, base_sha } = pullRequest;
    return { found: { pull_request, base_branch, base_sha } };
  });
}

function readPull(value: unknown, note: Note): Listed | null {
  return readAnswer(value, note, (pull) => {
    const number = pull.integer("number", 1);
    if (number === null) return null;
    const base = pull.object("base", (side) => ({ ref: side.string("ref", 500), sha: side.string("sha", 64) }));
    return {
      pull_request: number,
      base_branch: base?.ref ?? null,
      base_sha: base?.sha ?? null,
      head: pull.object("head", (side) => side.string("sha", 64)),
      isOpen: pull.string("state", 20) === "open",
    };
  });
}
