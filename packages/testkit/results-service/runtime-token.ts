import type { World } from "../world/world.ts";
import type { WorkflowRun } from "../world/world-records.ts";

/** What the caches of one scope may be used for. */
export interface CacheAccess {
  /** `refs/heads/<branch>` or `refs/pull/<n>/merge`. */
  readonly ref: string;
  readonly read: boolean;
  readonly write: boolean;
}

/** Who holds a runtime token, and what the token allows. */
export interface RuntimeIdentity {
  readonly runId: number;
  readonly runAttempt: number;
  readonly jobId: string;
  /** In the order in which caches are searched. */
  readonly caches: CacheAccess[];
}

/** `read-write` is what a push has; GitHub gives `read-only` to runs that an outsider can start on the default branch. */
export type CachePolicy = "read-write" | "read-only" | "write-only" | "none";

/** Events that anyone can cause and that run in the default branch's scope (rule of 2026-06-26). */
const OUTSIDER_EVENTS = new Set(["pull_request_target", "issue_comment"]);

const READ = 1;
const WRITE = 2;

/**
 * The token that the runner hands to actions: a JWT whose `scp` claim names run and job and whose `ac` claim lists the
 * cache scopes, as GitHub's does. It is not signed (`alg: none`): the clients do not check, and this is a test.
 */
export function mintRuntimeToken(
  world: World,
  { run, jobId, cachePolicy }: { run: WorkflowRun; jobId: number | string; cachePolicy?: CachePolicy },
): string {
  const issued = Math.floor(world.now().getTime() / 1000);
  const policy = cachePolicy ?? policyOf(run);
  const scopes = cacheScopes(world, run, policy).map(({ ref, read, write }) => ({
    Scope: ref,
    Permission: (read ? READ : 0) + (write ? WRITE : 0),
  }));
  const claims = {
    iss: "https://token.actions.githubusercontent.com",
    iat: issued,
    nbf: issued,
    exp: issued + 6 * 3600,
    scp: `Actions.GenericRead Actions.Results:${run.id}-${run.run_attempt}:${jobId}`,
    ac: JSON.stringify(scopes),
  };
  return `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`;
}

/** Reads a token back; undefined when it is not one of ours. */
export function readRuntimeToken(token: string): RuntimeIdentity | undefined {
  try {
    const claims: { scp: string; ac: string } = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"),
    );
    const ids = /Actions\.Results:(\d+)-(\d+):([^: ]+)/.exec(claims.scp);
    if (!ids) return undefined;
    const scopes: { Scope: string; Permission: number }[] = JSON.parse(claims.ac);
    const caches = scopes.map(({ Scope: ref, Permission: bits }) => {
      return { ref, read: (bits & READ) !== 0, write: (bits & WRITE) !== 0 };
    });
    return { runId: Number(ids[1]), runAttempt: Number(ids[2]), jobId: ids[3] ?? "", caches };
  } catch {
    return undefined;
  }
}

/** A run reads its own ref, then its pull request's base, then the default branch; it writes to its own ref only. */
function cacheScopes(world: World, run: WorkflowRun, policy: CachePolicy): CacheAccess[] {
  const defaultBranch = world.repository(run.repository)?.default_branch ?? "main";
  const others = [run.baseRef, defaultBranch].flatMap((branch) => (branch ? [`refs/heads/${branch}`] : []));
  const read = policy === "read-write" || policy === "read-only";
  const write = policy === "read-write" || policy === "write-only";
  return [...new Set([run.ref, ...others])]
    .map((ref) => ({ ref, read, write: write && ref === run.ref }))
    .filter((access) => access.read || access.write);
}

function policyOf(run: WorkflowRun): CachePolicy {
  const fromFork = run.event === "workflow_run" && run.head_repository !== run.repository;
  return fromFork || OUTSIDER_EVENTS.has(run.event) ? "read-only" : "read-write";
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
