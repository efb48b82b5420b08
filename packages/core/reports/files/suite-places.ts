import type { TestSuite } from "../report/junit-report.ts";

/**
 * The file of each suite: its own, that of the suite around it, or of the empty suite before it. Cypress' reporter names
 * the spec only on an empty "Root Suite", and the suites of that spec follow it.
 */
export class SuitePlaces {
  readonly #files: (string | null)[] = [];
  /** By the suite around: the file of the last empty suite in it. */
  readonly #roots = new Map<number | null, string>();

  /** `suites` may have grown since the last time. */
  fileOf(index: number, suites: readonly TestSuite[]): string | null {
    for (let next = this.#files.length; next <= index; next += 1) {
      const suite = suites[next];
      if (suite === undefined) return null;
      const { file, parent, stated } = suite;
      const around = parent === null ? null : (this.#files[parent] ?? null);
      if (file !== null && (stated.tests === 0 || suite.name === "Root Suite")) this.#roots.set(parent, file);
      this.#files.push(file ?? around ?? this.#roots.get(parent) ?? null);
    }
    return this.#files[index] ?? null;
  }
}
