import { json, type Reply } from "../http/exchange.ts";
import type { ChangedFile, Commit } from "../world/world-records.ts";
import { pageOf, paginate, positive } from "./paginate.ts";
import { nodeId } from "./repository-json.ts";
import { notFound, type RestCall } from "./rest-route.ts";

/** Commits and comparisons show this many files at once. */
const MAX_FILES_PER_PAGE = 300;
const MAX_FILES = 3000;

/** Files beyond the first 300 are on further pages. */
export function getCommit({ world, repository, params, api, asked }: RestCall): Reply {
  const commit =
    world.commits.find((known) => known.repository === repository.full_name && known.sha === params.sha) ??
    (params.sha === repository.default_branch ? tipOf(repository) : undefined);
  if (!commit) return notFound();
  const page = positive(asked.searchParams.get("page")) ?? 1;
  const { items, headers } = pageOf(commit.files.slice(0, MAX_FILES), asked, page, MAX_FILES_PER_PAGE);
  const additions = commit.files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = commit.files.reduce((sum, file) => sum + file.deletions, 0);
  const stats = { total: additions + deletions, additions, deletions };
  return json(200, { ...commitJson(commit, api), stats, files: items.map(fileJson(api, commit)) }, headers);
}

/** The default branch always has a commit, whether or not a test cares which. */
function tipOf({ full_name, default_branch }: RestCall["repository"]): Commit {
  const author = { name: "octocat", email: "octocat@github.com", date: "2026-01-01T00:00:00Z" };
  return { repository: full_name, sha: "0".repeat(40), parents: [], message: default_branch, author, files: [] };
}

/** Paging goes through the commits; the files, 300 at most, are on the first page only. */
export function compareCommits({ world, repository, params, api, asked }: RestCall): Reply {
  const [base = "", head = ""] = (params.basehead ?? "").split(/\.{2,3}/);
  const found = world.comparisons.find((known) => {
    return known.repository === repository.full_name && known.base === base && known.head === head;
  });
  if (!found) return notFound();
  const { commits, behind_by } = found;
  const { items, headers } = paginate(commits, asked);
  const isFirst = (positive(asked.searchParams.get("page")) ?? 1) === 1;
  const last = commits.at(-1) ?? { repository: repository.full_name, sha: head };
  const ahead = commits.length > 0 ? "ahead" : "identical";
  const value = {
    url: `${api}/repos/${repository.full_name}/compare/${params.basehead}`,
    html_url: `https://github.com/${repository.full_name}/compare/${params.basehead}`,
    status: behind_by === 0 ? ahead : commits.length > 0 ? "diverged" : "behind",
    ahead_by: commits.length,
    behind_by,
    total_commits: commits.length,
    commits: items.map((commit) => commitJson(commit, api)),
    ...(isFirst && { files: found.files.slice(0, MAX_FILES_PER_PAGE).map(fileJson(api, last)) }),
  };
  return json(200, value, headers);
}

function commitJson({ sha, repository, message, author, parents }: Commit, api: string) {
  const url = `${api}/repos/${repository}/commits`;
  return {
    sha,
    node_id: nodeId("C", Number.parseInt(sha.slice(0, 8), 16) || 0),
    url: `${url}/${sha}`,
    html_url: `https://github.com/${repository}/commit/${sha}`,
    commit: { message, author, committer: author, comment_count: 0 },
    parents: parents.map((parent) => ({ sha: parent, url: `${url}/${parent}` })),
  };
}

/** A file of a diff, as commits, comparisons and pull requests show it. */
export function fileJson(api: string, { repository, sha }: { repository: string; sha: string }) {
  return (file: ChangedFile) => ({
    sha,
    ...file,
    changes: file.additions + file.deletions,
    blob_url: `https://github.com/${repository}/blob/${sha}/${file.filename}`,
    raw_url: `https://github.com/${repository}/raw/${sha}/${file.filename}`,
    contents_url: `${api}/repos/${repository}/contents/${encodeURIComponent(file.filename)}?ref=${sha}`,
  });
}
