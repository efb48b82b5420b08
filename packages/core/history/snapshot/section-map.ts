import type { HistorySections } from "../store.ts";

/** What a section may unpack to. */
export const MAX_SECTION_BYTES = 16 * 1024 * 1024;
export const MAX_SECTIONS = 16;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;

export function isSectionName(name: string): boolean {
  return NAME.test(name);
}

/**
 * Sections that are unpacked when they are asked for. One that cannot be read is treated as missing: what is stored with a history
 * can always be made again.
 */
export function sectionMap(packed: ReadonlyMap<string, () => string | null>): HistorySections {
  return new LazySections(packed);
}

class LazySections implements HistorySections {
  readonly #packed: ReadonlyMap<string, () => string | null>;
  readonly #texts = new Map<string, string | null>();

  constructor(packed: ReadonlyMap<string, () => string | null>) {
    this.#packed = packed;
  }

  get(name: string): string | undefined {
    if (!this.#texts.has(name)) this.#texts.set(name, this.#packed.get(name)?.() ?? null);
    return this.#texts.get(name) ?? undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *entries(): MapIterator<[string, string]> {
    for (const name of this.#packed.keys()) {
      const text = this.get(name);
      if (text !== undefined) yield [name, text];
    }
  }

  *keys(): MapIterator<string> {
    for (const [name] of this.entries()) yield name;
  }

  *values(): MapIterator<string> {
    for (const [, text] of this.entries()) yield text;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(work: (text: string, name: string, sections: HistorySections) => void): void {
    for (const [name, text] of this.entries()) work(text, name, this);
  }
}
