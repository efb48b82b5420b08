import type { Log, Ports } from "../../packages/core/action/ports.ts";
import { namedChange } from "../../packages/core/change/change-reading.ts";
import { readChange } from "../../packages/core/change/read-change.ts";
import type { ChangedFile, RunRecord } from "../../packages/core/record/record.ts";

/**
 * What the running change touches: the paths that were named, or else GitHub's answer. Null where it cannot be known;
 * a prediction is possible all the same, so the reason is only mentioned.
 */
export async function readChangedFiles(
  named: readonly string[],
  records: readonly RunRecord[],
  { rest, context, log }: Pick<Ports, "rest" | "context"> & { readonly log: Pick<Log, "info"> },
): Promise<readonly ChangedFile[] | null> {
  if (named.length > 0) return namedChange(named).files;
  // Where no past run knows its files there is nothing to compare with, and a call is saved.
  if (!records.some(({ changes }) => changes !== null)) return null;
  const change = await readChange(context, rest, context.repository);
  if (!change.known) log.info(`The changed files are unknown: ${change.reason}`);
  return change.known ? change.files : null;
}
