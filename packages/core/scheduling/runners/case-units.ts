import { countBy } from "../../collections/count-by.ts";
import { stringLiterals } from "./string-literals.ts";

/**
 * Finds in a file's text what a runner can select by name, and returns for a case's name as reported the unit that
 * selects it; null for a case that must not be named. Null altogether: the file must not be divided. `names` are all
 * cases that were recorded.
 *
 * Only what the text still has is named. A case that was deleted or renamed since it was measured would else fail its
 * shard (pytest refuses ids that it does not find) or the check afterwards.
 */
export type UnitFinder = (text: string, names: readonly string[]) => UnitOf | null;
export type UnitOf = (caseName: string) => string | null;

/** Functions of Go; subtests are run by the test around them. */
export const goUnits: UnitFinder = (text) => {
  const functions = new Set([...text.matchAll(/^func\s+([\p{L}\p{N}_]+)\s*\(/gmu)].map(([, name]) => name));
  return (name) => known(withoutSubtests(name), functions);
};

export function withoutSubtests(name: string): string {
  const slash = name.indexOf("/");
  return slash < 0 ? name : name.slice(0, slash);
}

/** Methods of PHPUnit; data sets are run by the method around them. Where tests depend on others, all stay together. */
export const phpUnits: UnitFinder = (text) => {
  if (/@depends|#\[Depends/.test(text)) return null;
  const methods = new Set([...text.matchAll(/function\s+([\p{L}\p{N}_]+)\s*\(/giu)].map(([, name]) => name));
  return (name) => known(withoutDataSet(name), methods);
};

export function withoutDataSet(name: string): string {
  const place = name.indexOf(" with data set ");
  return place < 0 ? name : name.slice(0, place);
}

function known(unit: string, names: ReadonlySet<string | undefined>): string | null {
  return names.has(unit) ? unit : null;
}

/**
 * Full names that are made of titles in the text: the last one in quotes, and as often as cases end with it, or one of
 * them may have gone; those of the suites in front in quotes or as a word (`describe Cart`).
 */
export function titleUnits(canonical: (name: string) => string, stayTogether?: RegExp): UnitFinder {
  return (text, names) => {
    if (stayTogether?.test(text)) return null;
    const titles = new Titles(text, canonical);
    const recorded = countBy(new Set(names.map(canonical)), (name) => titles.last(name));
    return (name) => {
      const full = canonical(name);
      const title = titles.last(full);
      if (title === null || titles.occurrences(title) !== recorded.get(title)) return null;
      return titles.has(full.slice(0, -title.length)) ? full : null;
    };
  };
}

/** Deeper nesting is not looked at, nor longer titles. */
const MAX_TITLES = 20;
const MAX_WORDS = 60;

class Titles {
  readonly #literals: ReadonlyMap<string | null, number>;
  readonly #words: ReadonlySet<string>;

  constructor(text: string, canonical: (name: string) => string) {
    this.#literals = countBy(stringLiterals(text), canonical);
    this.#words = new Set((text.match(/[\p{L}\p{N}_.:#]+/gu) ?? []).map(canonical));
  }

  occurrences(title: string): number {
    return this.#literals.get(title) ?? 0;
  }

  /** The longest end of a name that is in quotes somewhere. */
  last(name: string): string | null {
    if (this.#literals.has(name)) return name;
    let space = name.indexOf(" ");
    for (let words = 1; words <= MAX_WORDS && space >= 0; words += 1, space = name.indexOf(" ", space + 1)) {
      const title = name.slice(space + 1);
      if (title.trim() !== "" && this.#literals.has(title)) return title;
    }
    return null;
  }

  /** Whether the text has all of these titles, with a blank behind each. */
  has(titles: string): boolean {
    let rest = titles;
    for (let count = 0; count < MAX_TITLES && rest !== ""; count += 1) {
      const name = rest.endsWith(" ") ? rest.slice(0, -1) : rest;
      const word = name.slice(name.lastIndexOf(" ") + 1);
      const title = this.last(name) ?? (this.#words.has(word) ? word : null);
      if (title === null || title === "") return false;
      rest = name.slice(0, -title.length);
    }
    return rest === "";
  }
}

/** Jest joins suites and title by blanks, some reporters leave one in front, and its patterns ignore the case. */
export const jestName = (name: string): string => name.trimStart().toLowerCase();

/** Vitest's reports join by ` > `. */
export const vitestName = (name: string): string => name.replaceAll(" > ", " ");

/** RSpec's full names are what its patterns are matched with. */
export const rspecName = (name: string): string => name;

/** Playwright's reports join by ` › `, its patterns ignore the case, and tags may or may not be a part of the title. */
export const playwrightName = (name: string): string =>
  name
    .replaceAll(" › ", " ")
    .replace(/(?: @\S{1,200}){1,50}$/, "")
    .toLowerCase();
