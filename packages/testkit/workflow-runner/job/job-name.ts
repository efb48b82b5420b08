import { toText } from "../../expressions/expression-data.ts";
import { isJsonObject, type Json, type JsonObject } from "../../expressions/json.ts";

const MAX_NAME_CHARACTERS = 100;

/**
 * The name under which a job appears. One that a matrix made and whose name does not come from an expression carries its
 * values: `test (linux, 20)`.
 */
export function jobName(base: string, matrix: JsonObject | undefined, namedByExpression: boolean): string {
  if (!matrix || namedByExpression) return base;
  const name = `${base} (${leavesOf(matrix).map(toText).join(", ")})`;
  return name.length <= MAX_NAME_CHARACTERS ? name : `${name.slice(0, MAX_NAME_CHARACTERS - 3)}...`;
}

function leavesOf(value: Json): Json[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isJsonObject(value) ? Object.values(value).flatMap(leavesOf) : [value];
}
