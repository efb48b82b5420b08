/** GitHub shows this many characters of a job's name, the last three as dots where it is longer. */
const MAX_CHARACTERS = 100;
/** A matrix as large as a step's input may be is still looked at in no time; values beyond these cannot be shown. */
const MAX_VALUES = 256;
const MAX_DEPTH = 20;

/**
 * The whole name of a job without a `name:` of its own: its key, and in a matrix the values in brackets, those of lists and
 * objects in their place. `matrix` is the `matrix` context as JSON, empty or `null` outside of a matrix.
 */
export function jobName(key: string, matrix: string): string {
  const values: string[] = [];
  collect(parse(matrix), values);
  return values.length === 0 ? key : `${key} (${values.join(", ")})`;
}

/** The name as GitHub shows it, in its pages and in its API: a list of test files in the matrix would make it endless. */
export function shownJobName(name: string): string {
  return name.length <= MAX_CHARACTERS ? name : `${name.slice(0, MAX_CHARACTERS - 3)}...`.toWellFormed();
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function collect(value: unknown, into: string[], depth = MAX_DEPTH): void {
  if (value === null || value === undefined || depth === 0 || into.length >= MAX_VALUES) return;
  if (typeof value !== "object") into.push(String(value));
  else for (const inner of Object.values(value)) collect(inner, into, depth - 1);
}
