import { isObject } from "./is-object.ts";

/**
 * JSON with one text per value, whatever the order of names was: equal texts mean equal values, and the other way round.
 * Names are sorted by UTF-16 code units, never by locale, so that every machine agrees. What `JSON.stringify` leaves out of
 * an object is left out here.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (isObject(value)) {
    const names = Object.keys(value).sort();
    const members = names.flatMap((name) => {
      const item = value[name];
      return item === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(item)}`];
    });
    return `{${members.join(",")}}`;
  }
  // `JSON.parse` reads 1e999 as infinity, which `JSON.stringify` would write as null: another value.
  if (value === Number.POSITIVE_INFINITY) return "1e999";
  return value === Number.NEGATIVE_INFINITY ? "-1e999" : JSON.stringify(value);
}
