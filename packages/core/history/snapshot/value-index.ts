/** Longer values stand where they are used: what is long is rarely said twice. */
const LONGEST = 200;

/**
 * The distinct texts and small values of a snapshot. Each stands there once, and cells hold numbers: a job's name, a
 * test's file, a runner. Sorted, so that the same records always number them the same.
 */
export class ValueIndex {
  /** Texts first, then all others by their canonical JSON. */
  readonly values: readonly unknown[];
  readonly #texts = new Map<string, number>();
  readonly #others = new Map<string, number>();

  constructor(collected: CollectedValues) {
    const texts = [...collected.texts].sort();
    const others = [...collected.others].sort();
    for (const [number, text] of texts.entries()) this.#texts.set(text, number);
    for (const [index, json] of others.entries()) this.#others.set(json, texts.length + index);
    this.values = [...texts, ...others.map((json): unknown => JSON.parse(json))];
  }

  numberOf(value: unknown): number | null {
    const number = typeof value === "string" ? this.#texts.get(value) : this.#others.get(canonicalJson(value));
    return number ?? null;
  }
}

/** The values that are to be numbered. */
export class CollectedValues {
  readonly texts = new Set<string>();
  readonly others = new Set<string>();

  add(value: unknown): void {
    if (typeof value === "string") this.texts.add(value);
    else this.others.add(canonicalJson(value));
  }
}

export function isShort(value: unknown): boolean {
  return typeof value === "string" ? value.length <= LONGEST : canonicalJson(value).length <= LONGEST;
}

/** A copy with sorted names: the same value gives the same JSON. */
export function canonical(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, canonical(item)]));
}

/** The objects of a snapshot are few and stand in many places: each is put in order once. */
const known = new WeakMap<object, string>();

function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const json = known.get(value) ?? JSON.stringify(canonical(value));
  known.set(value, json);
  return json;
}
