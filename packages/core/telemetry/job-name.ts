/**
 * The name that GitHub shows for a job without a `name:` of its own: its key, and in a matrix the values in brackets.
 * `matrix` is the `matrix` context as JSON, empty or `null` outside of a matrix.
 */
export function jobName(key: string, matrix: string): string {
  const values = scalars(parse(matrix));
  return values.length === 0 ? key : `${key} (${values.join(", ")})`;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Values of a combination in their order, those of inner objects in their place. */
function scalars(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "object") return Object.values(value).flatMap(scalars);
  return [String(value)];
}
