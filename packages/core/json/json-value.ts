/** What `JSON.parse` can return. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** Own keys only are ever read, so a key such as `__proto__` is a key like any other. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** Levels of nesting; npm's own files stay below 30. */
const deepestNesting = 200;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own key. */
export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** True when the value is nested deeper than we follow. */
export function isTooDeep(value: JsonValue, levels = deepestNesting): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner: JsonValue) => isTooDeep(inner, levels - 1));
}

/**
 * One text per value, whatever the order of keys was: equal texts mean equal values, and the other way round.
 * Keys are sorted by UTF-16 code units, never by locale, so that every machine agrees.
 */
export function canonicalJson(value: JsonValue): string {
  if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(",")}}`;
  }
  // `JSON.stringify` would write the infinity that 1e999 reads as as null.
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : JSON.stringify(value);
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
