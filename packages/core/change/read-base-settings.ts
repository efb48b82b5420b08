import type { Rest } from "../github/rest.ts";
import type { BaseSettings } from "../workspace/base-settings.ts";
import { changeSources } from "./change-sources.ts";
import type { ChangedRun } from "./changed-run.ts";
import { readBaseText } from "./read-base-text.ts";

/**
 * The configuration file as it is where the change goes: at the base of a pull request or merge queue, before a push, on
 * the default branch for events that change nothing.
 */
export async function readBaseSettings(
  path: string,
  run: ChangedRun,
  rest: Rest | null,
  repository: string | null,
): Promise<BaseSettings> {
  const ref = baseOf(run);
  if (ref === null || repository === null) return { kind: "absent" };
  const from = `the base, ${ref}`;
  if (rest === null) return { kind: "unreadable", from, reason: "there is no token for GitHub's API" };
  const reading = await readBaseText(rest, repository, path, ref);
  return reading.known
    ? { kind: "read", from, text: reading.text }
    : { kind: "unreadable", from, reason: reading.reason };
}

function baseOf(run: ChangedRun): string | null {
  const places = changeSources(run);
  if (places.known) return places.sources[0].base ?? null;
  return run.event === null ? null : run.defaultBranch;
}
