import { formatNumber } from "./format-number.ts";
import type { Json } from "./json.ts";

const STEP = "  ";

/** `toJSON(value)`: as `JSON.stringify` with two blanks, but with numbers as the runner writes them. */
export function toJson(value: Json, indent = ""): string {
  if (typeof value === "number") return formatNumber(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + STEP;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => toJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${toJson(item, inner)}`);
  const [open, close] = isList ? "[]" : "{}";
  return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
