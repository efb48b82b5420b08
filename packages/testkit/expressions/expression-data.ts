import { data } from "@actions/expressions";
import type { ExpressionData } from "@actions/expressions/data/expressiondata";
import { formatNumber } from "./format-number.ts";
import type { Json, JsonObject } from "./json.ts";

// GitHub publishes its evaluator for editors; there, numbers become text in JavaScript's way and not in the runner's.
data.NumberData.prototype.coerceString = function () {
  return formatNumber(this.value);
};

/** Plain data to the evaluator's own classes. */
export function toExpressionData(value: Json): ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toExpressionData));
  return toDictionary(value);
}

export function toDictionary(object: JsonObject): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(object).map(([key, value]) => ({ key, value: toExpressionData(value) })),
  );
}

/** The evaluator's classes back to plain data. A number may come back as NaN, which JSON text could not carry. */
export function fromExpressionData(value: ExpressionData): Json {
  if (value instanceof data.StringData || value instanceof data.NumberData || value instanceof data.BooleanData) {
    return value.value;
  }
  if (value instanceof data.Array) return value.values().map(fromExpressionData);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map(({ key, value: item }) => [key, fromExpressionData(item)]));
  }
  return null;
}

/** How GitHub writes a value inside a longer string: null is empty, a number has at most 15 digits. */
export function toText(value: Json): string {
  return toExpressionData(value).coerceString();
}

/** False for null, false, 0, NaN and the empty string; true for the rest, also for empty lists and objects. */
export function isTruthy(value: Json): boolean {
  return Array.isArray(value) || Boolean(value);
}
