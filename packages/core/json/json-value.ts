import { isObject } from "./is-object.ts";

/** What `JSON.parse` can return. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** Own keys only are ever read, so a key such as `__proto__` is a key like any other. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** Levels of nesting; npm's own files stay below 30. */
const MAX_DEPTH = 200;

/** Of what `JSON.parse` returned. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value);
}

/** The value of an own key. */
export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** True when the value is nested deeper than we follow. */
export function isTooDeep(value: JsonValue, levels = MAX_DEPTH): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner: JsonValue) => isTooDeep(inner, levels - 1));
}
