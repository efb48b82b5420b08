import { fetchChanges } from "../github/fetch-changes.ts";
import type { Rest } from "../github/rest.ts";
import type { ChangeReading } from "./change-reading.ts";
import { type ChangePlace, changeSources } from "./change-sources.ts";
import type { ChangedRun } from "./changed-run.ts";

/**
 * What a run's change touches, from the first source that GitHub still has. The one way to ask, for runs that go on and
 * for runs that are recorded: a model is then asked with the same facts that it was trained on.
 *
 * @param rest Null where there is no token.
 * @param repository `owner/name`; null on a laptop.
 */
export async function readChange(
  run: ChangedRun,
  rest: Rest | null,
  repository: string | null,
): Promise<ChangeReading> {
  const places = changeSources(run);
  if (!places.known) return { ...places, problems: [] };
  if (repository === null) return unknown("the repository is not known");
  if (rest === null) return unknown("there is no token to ask GitHub what changed");
  const [first, second] = places.sources;
  const reading = await readPlace(first, rest, repository);
  // After a forced push the old commit may be gone; every other refusal would only be repeated.
  const isGone = reading.problems.some(({ code }) => code === "api-missing");
  return isGone && second !== undefined ? readPlace(second, rest, repository) : reading;
}

async function readPlace(place: ChangePlace, rest: Rest, repository: string): Promise<ChangeReading> {
  const { value, problems } = await fetchChanges(rest, repository, place.source);
  if (value === null) {
    return { ...unknown(`GitHub did not say what changed: ${problems[0]?.message ?? "no reason given"}`), problems };
  }
  const { files, truncated, mergeBase } = value;
  const limit = truncated ? `GitHub lists only the first ${files.length} files of this change` : null;
  return { known: true, files, truncated, base: mergeBase ?? place.base, partial: limit ?? place.partial, problems };
}

function unknown(reason: string): ChangeReading {
  return { known: false, reason, problems: [] };
}
