import type { Rest } from "../github/rest.ts";
import type { BaseSettings } from "../workspace/base-settings.ts";
import { changeSources } from "./change-sources.ts";
import type { ChangedRun } from "./changed-run.ts";
import { readBaseText } from "./read-base-text.ts";

/**
 * The configuration file as it is where the change goes: at the base of a pull request or merge queue, before a push, on
 * the default branch for pushes to other branches and for events that change nothing.
 */
export async function readBaseSettings(
  path: string,
  run: ChangedRun,
  rest: Rest | null,
  repository: string | null,
): Promise<BaseSettings> {
  const [ref, otherwise] = basesOf(run);
  if (ref === undefined || repository === null) return { kind: "absent" };
  const from = `the base, ${ref}`;
  if (rest === null) return { kind: "unreadable", from, reason: "there is no token for GitHub's API" };
  const reading = await readBaseText(rest, repository, path, ref);
  if (reading.known) return { kind: "read", from, text: reading.text };
  // After a forced push the commit before it may be gone.
  if (otherwise === undefined || !reading.isGone) return { kind: "unreadable", from, reason: reading.reason };
  const second = await readBaseText(rest, repository, path, otherwise);
  return second.known
    ? { kind: "read", from: `the base, ${otherwise}`, text: second.text }
    : { kind: "unreadable", from: `the base, ${otherwise}`, reason: second.reason };
}

/** Where the settings that count are, first choice first. */
function basesOf(run: ChangedRun): readonly string[] {
  if (run.event === null) return [];
  const { event, branch, defaultBranch } = run;
  // On a branch of one's own a first push could loosen the settings, and a second one be judged by them.
  if (event === "push" && defaultBranch !== null && branch !== defaultBranch) return [defaultBranch];
  const places = changeSources(run);
  return [places.known ? places.sources[0].base : null, run.defaultBranch].filter((ref) => ref !== null);
}
