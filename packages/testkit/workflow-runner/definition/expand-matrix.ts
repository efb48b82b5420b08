import { isJsonObject, type Json, type JsonObject } from "../../expressions/json.ts";

/** GitHub refuses more jobs than this from one matrix. */
const MAX_JOBS = 256;

/**
 * The combinations of a `strategy.matrix` whose templates are filled: the product of its lists, less `exclude`, plus
 * `include`. An included entry joins every combination whose own values it does not change; one that joins none is a
 * combination by itself. Throws where GitHub refuses the matrix.
 */
export function expandMatrix(matrix: Json): JsonObject[] {
  if (!isJsonObject(matrix)) throw new Error("The matrix is not a mapping");
  const { include, exclude, ...vectors } = matrix;
  const excluded = listOfObjects("exclude", exclude);
  const originals = Object.keys(vectors).length === 0 ? [] : productOf(vectors);
  const kept = originals.filter((combination) => !excluded.some((pattern) => matches(combination, pattern)));
  const combinations = withIncluded(kept, listOfObjects("include", include));
  if (combinations.length === 0) throw new Error("The matrix has no combination");
  if (combinations.length > MAX_JOBS) throw new Error(`The matrix has more than ${MAX_JOBS} combinations`);
  return combinations;
}

function productOf(vectors: JsonObject): JsonObject[] {
  return Object.entries(vectors).reduce<JsonObject[]>(
    (combinations, [name, values]) => {
      if (!Array.isArray(values)) throw new Error(`The matrix vector '${name}' is not a list`);
      if (values.length === 0) throw new Error(`The matrix vector '${name}' has no values`);
      return combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
    },
    [{}],
  );
}

function withIncluded(originals: readonly JsonObject[], included: readonly JsonObject[]): JsonObject[] {
  const extended = originals.map((combination) => ({ ...combination }));
  const added: JsonObject[] = [];
  for (const entry of included) {
    const joinable = extended.filter((_, index) => isCompatible(originals[index] ?? {}, entry));
    if (joinable.length === 0) added.push({ ...entry });
    for (const combination of joinable) Object.assign(combination, entry);
  }
  return [...extended, ...added];
}

/** True when the entry changes none of the values that come from the lists; those from other entries it may change. */
function isCompatible(original: JsonObject, entry: JsonObject): boolean {
  return Object.entries(entry).every(([key, value]) => !(key in original) || isSame(original[key], value));
}

function matches(value: Json | undefined, pattern: Json): boolean {
  if (!isJsonObject(pattern)) return isSame(value, pattern);
  return isJsonObject(value) && Object.entries(pattern).every(([key, part]) => matches(value[key], part));
}

function isSame(one: Json | undefined, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function listOfObjects(name: string, value: Json | undefined): JsonObject[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isJsonObject)) throw new Error(`matrix.${name} is not a list of mappings`);
  return value;
}
