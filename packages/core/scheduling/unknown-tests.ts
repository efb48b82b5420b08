import { fileName } from "../paths/path-parts.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import { timingKey } from "./tests/timing-key.ts";
import type { TestTimings } from "./timings/test-timings.ts";

/** What a user compares to see whether reports name files otherwise than the list does. */
export interface UnknownTests {
  /** Listed tests that no run measured. */
  readonly count: number;
  /** One of them. */
  readonly listed: string;
  /** What reports name instead: a measured file that is not in the list; null where there is none. */
  readonly reported: string | null;
}

/** Below this share of known names, reports and list hardly are about the same files. */
const MIN_KNOWN_SHARE = 0.5;
/** This many unknown tests are not just a few new files if runs keep reporting others that were not listed. */
const MIN_LASTING_SHARE = 0.2;
const MIN_LASTING_RUNS = 3;

/** The tests that stay unknown, or null where they are few or new. */
export function unknownTests(planned: readonly PlannedTest[], { byFile, runs }: TestTimings): UnknownTests | null {
  const whole = planned.filter(({ part }) => (part?.number ?? 1) === 1);
  const unknown = whole.filter(({ source }) => source !== "history");
  const [first] = unknown;
  if (first === undefined || runs === 0 || unknown.length < MIN_LASTING_SHARE * whole.length) return null;
  const strangers = strangersIn(whole, byFile);
  const isLasting = strangers.some((file) => (byFile.get(file)?.length ?? 0) >= MIN_LASTING_RUNS);
  if (whole.length - unknown.length >= MIN_KNOWN_SHARE * whole.length && !isLasting) return null;
  const pair = alike(unknown, strangers);
  return {
    count: unknown.length,
    listed: pair?.listed ?? first.name,
    reported: pair?.reported ?? strangers[0] ?? null,
  };
}

/** Measured files that are none of the listed ones. */
function strangersIn(listed: readonly PlannedTest[], byFile: TestTimings["byFile"]): readonly string[] {
  const keys = new Set(listed.map(({ name }) => timingKey(name)));
  const knownNames = new Set(listed.filter(({ source }) => source === "history").map(({ name }) => nameOf(name)));
  return [...byFile.keys()].filter((file) => !keys.has(file) && !knownNames.has(nameOf(file)));
}

/** Two names of what may be one file. */
function alike(
  unknown: readonly PlannedTest[],
  strangers: readonly string[],
): { readonly listed: string; readonly reported: string } | null {
  const byName = new Map(strangers.map((file) => [nameOf(file), file]));
  for (const { name } of unknown) {
    const reported = byName.get(nameOf(name));
    if (reported !== undefined) return { listed: name, reported };
  }
  return null;
}

/** The last part of a path, or of a class's name, without an extension. */
function nameOf(name: string): string {
  const file = fileName(name.split("::")[0] ?? name);
  return file.replace(/(?<=.)\.\w{1,6}$/, "").toLowerCase();
}
