/**
 * The distinct texts and small values of a snapshot, so that each stands there once and cells hold numbers: a job's
 * name, a test's file, a runner. Sorted, so that the same records always number them the same.
 */
export class ValueIndex {
  /** Texts first, then all others by their canonical JSON. */
  readonly values: readonly unknown[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(texts: ReadonlySet<string>, others: ReadonlySet<string>) {
    const sortedTexts = [...texts].sort();
    const sortedOthers = [...others].sort();
    this.values = [...sortedTexts, ...sortedOthers.map((json): unknown => JSON.parse(json))];
    this.#numbers = new Map(
      [...sortedTexts, ...sortedOthers.map(asKey)].map((key, index): [string, number] => [key, index]),
    );
  }

  numberOf(value: unknown): number {
    const number = this.#numbers.get(typeof value === "string" ? value : asKey(canonicalJson(value)));
    if (number === undefined) throw new TypeError("a value that was not collected");
    return number;
  }
}

/** No collected text is this long, so a value's JSON cannot be taken for one. */
export const LONGEST_INDEXED = 200;
const asKey = (json: string) => json.padEnd(LONGEST_INDEXED + 1);

/** JSON with sorted names: the same value gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
