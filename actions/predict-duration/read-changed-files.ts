import type { Log, Ports } from "../../packages/core/action/ports.ts";
import { fetchChanges } from "../../packages/core/github/fetch-changes.ts";
import type { ChangedFile, RunRecord } from "../../packages/core/record/record.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";

type Change = readonly Pick<ChangedFile, "path" | "additions" | "deletions">[];

/**
 * What the running change touches: the paths that were given, or else GitHub's answer. Null where it cannot be known;
 * a prediction is possible all the same, so a refusal is only mentioned.
 */
export async function readChangedFiles(
  given: readonly string[],
  records: readonly RunRecord[],
  { rest, context, log }: Pick<Ports, "rest" | "context"> & { readonly log: Pick<Log, "info"> },
): Promise<Change | null> {
  if (given.length > 0) return given.map((path) => ({ path, additions: null, deletions: null }));
  const source = sourceOf(context);
  // Where no past run knows its files there is nothing to compare with, and a call is saved.
  const comparable = records.some(({ changes }) => changes !== null);
  if (rest === null || context.repository === null || source === null || !comparable) return null;
  const { value, problems } = await fetchChanges(rest, context.repository, source);
  if (value === null) log.info(`The changed files are unknown: ${problems[0]?.message ?? "no answer from GitHub"}`);
  return value?.files ?? null;
}

/** A push that creates a branch has no commit before it: GitHub then gives forty zeros. */
function sourceOf({ pullRequest, baseSha, sha }: RunContext): Parameters<typeof fetchChanges>[2] | null {
  if (pullRequest !== null) return { pullRequest };
  return baseSha === null || sha === null || /^0+$/.test(baseSha) ? null : { base: baseSha, head: sha };
}
