import { canonicalJson } from "../../../json/canonical-json.ts";

/** Longer values stand where they are used: what is long is rarely said twice. */
const MAX_CHARACTERS = 200;

/**
 * The distinct texts and small values of a snapshot. Each is stored once, and cells hold numbers: a job's name, a
 * test's file, a runner. It only grows at its end, so that earlier encodings stay valid.
 */
export class Dictionary {
  readonly #values: unknown[];
  readonly #texts = new Map<string, number>();
  /** All others by their canonical JSON. */
  readonly #others = new Map<string, number>();

  constructor(values: readonly unknown[] = []) {
    this.#values = [...values];
    for (let number = 0; number < values.length; number += 1) this.#remember(values[number], number);
  }

  get values(): readonly unknown[] {
    return this.#values;
  }

  /** Sorted, so that the same rows number them the same, and neighbours in the file are neighbours here. */
  addSorted({ texts, others }: CollectedValues): void {
    this.addInOrder([...texts].sort());
    for (const json of [...others].sort()) if (!this.#others.has(json)) this.#append(JSON.parse(json));
  }

  addInOrder(texts: Iterable<string>): void {
    for (const text of texts) this.add(text);
  }

  /** The number of a text, which it gets where it has none. */
  add(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#append(text);
    return this.#values.length - 1;
  }

  numberOf(value: unknown): number | null {
    const number = typeof value === "string" ? this.#texts.get(value) : this.#others.get(textOf(value));
    return number ?? null;
  }

  #append(value: unknown): void {
    this.#remember(value, this.#values.length);
    this.#values.push(value);
  }

  #remember(value: unknown, number: number): void {
    if (typeof value === "string") this.#texts.set(value, number);
    else this.#others.set(textOf(value), number);
  }
}

/** The values that are to be numbered. */
export class CollectedValues {
  readonly texts = new Set<string>();
  readonly others = new Set<string>();

  add(value: unknown): void {
    if (typeof value === "string") this.texts.add(value);
    else this.others.add(textOf(value));
  }
}

export function isShort(value: unknown): boolean {
  return typeof value === "string" ? value.length <= MAX_CHARACTERS : textOf(value).length <= MAX_CHARACTERS;
}

/** The objects of a snapshot are few and stand in many places: each is put in order once. */
const known = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return canonicalJson(value);
  const json = known.get(value) ?? canonicalJson(value);
  known.set(value, json);
  return json;
}
