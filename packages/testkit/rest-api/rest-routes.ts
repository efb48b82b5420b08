import { json, type Route } from "../http/exchange.ts";
import type { World } from "../world/world.ts";
import * as artifacts from "./artifacts.ts";
import * as caches from "./caches.ts";
import * as comments from "./comments.ts";
import * as commits from "./commits.ts";
import * as contents from "./contents.ts";
import * as jobs from "./jobs.ts";
import * as pulls from "./pull-requests.ts";
import type { RateLimit } from "./rate-limit.ts";
import { repositoryJson } from "./repository-json.ts";
import * as reruns from "./reruns.ts";
import { type Need, type RestEntry, restRoute } from "./rest-route.ts";
import * as runs from "./runs.ts";

const METADATA: Need[] = ["metadata:read"];
const READ: Need[] = ["actions:read"];
const WRITE: Need[] = ["actions:write"];
const CONTENTS: Need[] = ["contents:read"];
const PULLS: Need[] = ["pull-requests:read"];
const TALK_READ: Need[] = ["issues:read", "pull-requests:read"];
const TALK: Need[] = ["issues:write", "pull-requests:write"];

const TABLE: RestEntry[] = [
  ["GET", "", METADATA, ({ repository, api }) => json(200, repositoryJson(repository, api))],
  ["GET", "/actions/runs", READ, runs.listRuns],
  ["GET", "/actions/workflows/:workflow/runs", READ, runs.listRuns],
  ["GET", "/actions/runs/:run_id", READ, runs.getRun],
  ["GET", "/actions/runs/:run_id/attempts/:attempt", READ, runs.getRunAttempt],
  ["GET", "/actions/runs/:run_id/jobs", READ, jobs.listJobs],
  ["GET", "/actions/runs/:run_id/attempts/:attempt/jobs", READ, jobs.listAttemptJobs],
  ["GET", "/actions/jobs/:job_id", READ, jobs.getJob],
  ["GET", "/actions/jobs/:job_id/logs", READ, jobs.getJobLogs],
  ["POST", "/actions/runs/:run_id/rerun", WRITE, reruns.rerunRun],
  ["POST", "/actions/runs/:run_id/rerun-failed-jobs", WRITE, reruns.rerunFailedJobs],
  ["POST", "/actions/jobs/:job_id/rerun", WRITE, reruns.rerunJob],
  ["GET", "/actions/artifacts", READ, artifacts.listRepositoryArtifacts],
  ["GET", "/actions/runs/:run_id/artifacts", READ, artifacts.listRunArtifacts],
  ["GET", "/actions/artifacts/:artifact_id", READ, artifacts.getArtifact],
  ["GET", "/actions/artifacts/:artifact_id/:format", READ, artifacts.downloadArtifact],
  ["DELETE", "/actions/artifacts/:artifact_id", WRITE, artifacts.deleteArtifact],
  ["GET", "/actions/caches", READ, caches.listCaches],
  ["DELETE", "/actions/caches", WRITE, caches.deleteCachesByKey],
  ["DELETE", "/actions/caches/:cache_id", WRITE, caches.deleteCacheById],
  ["GET", "/actions/cache/usage", READ, caches.getCacheUsage],
  ["GET", "/contents/*path", CONTENTS, contents.getContent],
  ["GET", "/commits/:sha", CONTENTS, commits.getCommit],
  ["GET", "/commits/:sha/pulls", PULLS, pulls.listPullRequestsOfCommit],
  ["GET", "/compare/*basehead", CONTENTS, commits.compareCommits],
  ["GET", "/pulls/:number", PULLS, pulls.getPullRequest],
  ["GET", "/pulls/:number/files", PULLS, pulls.listPullRequestFiles],
  ["GET", "/issues/:number/comments", TALK_READ, comments.listComments],
  ["POST", "/issues/:number/comments", TALK, comments.createComment],
  ["PATCH", "/issues/comments/:comment_id", TALK, comments.updateComment],
];

export function restRoutes(world: World, rateLimit: RateLimit): Route[] {
  return TABLE.map((entry) => restRoute(world, rateLimit, entry));
}
