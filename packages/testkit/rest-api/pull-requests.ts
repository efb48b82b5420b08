import { json, type Reply } from "../http/exchange.ts";
import type { PullRequest } from "../world/world-records.ts";
import { fileJson } from "./commits.ts";
import { paginate } from "./paginate.ts";
import { nodeId, userJson } from "./repository-json.ts";
import { notFound, type RestCall } from "./rest-route.ts";

const MAX_FILES = 3000;

export function getPullRequest(call: RestCall): Reply {
  const pull = pullOf(call);
  return pull ? json(200, pullRequestJson(pull, call)) : notFound();
}

export function listPullRequestFiles(call: RestCall): Reply {
  const pull = pullOf(call);
  if (!pull) return notFound();
  const { items, headers } = paginate(pull.files.slice(0, MAX_FILES), call.asked);
  const show = fileJson(call.api, { repository: pull.repository, sha: pull.head.sha });
  return json(200, items.map(show), headers);
}

/** Pull requests that a commit is part of, as head, as merge commit or in between. */
export function listPullRequestsOfCommit(call: RestCall): Reply {
  const { world, repository, params, asked } = call;
  const sha = params.sha ?? "";
  const found = world.pullRequests.filter((pull) => {
    const shas = [pull.head.sha, pull.merge_commit_sha, ...pull.commits];
    return pull.repository === repository.full_name && shas.includes(sha);
  });
  const { items, headers } = paginate(found, asked);
  return json(
    200,
    items.map((pull) => pullRequestJson(pull, call)),
    headers,
  );
}

function pullOf({ world, repository, params }: RestCall): PullRequest | undefined {
  return world.pullRequests.find((pull) => {
    return pull.repository === repository.full_name && String(pull.number) === params.number;
  });
}

function pullRequestJson(pull: PullRequest, { api, repository }: RestCall) {
  const { files: _files, commits: _commits, user, head, base, repository: fullName, ...shown } = pull;
  const [headOwner = ""] = head.repository.split("/");
  const repo = { id: repository.id, name: repository.name, full_name: fullName, fork: false };
  return {
    ...shown,
    id: pull.number,
    node_id: nodeId("PR", pull.number),
    url: `${api}/repos/${fullName}/pulls/${pull.number}`,
    html_url: `https://github.com/${fullName}/pull/${pull.number}`,
    draft: false,
    merged: pull.merged_at !== null,
    changed_files: pull.files.length,
    user: userJson(user, api),
    head: {
      ref: head.ref,
      sha: head.sha,
      label: `${headOwner}:${head.ref}`,
      repo: { ...repo, full_name: head.repository, fork: head.repository !== fullName },
    },
    base: { ...base, label: `${repository.owner}:${base.ref}`, repo },
  };
}
