import { isObject } from "./is-object.ts";

/**
 * Reading one JSON object field by field. A wrong field becomes null and is named; nothing is thrown, nothing is
 * coerced. What arrives here may come from a fork, so every string, list and number has a bound.
 */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #place: Place;
  readonly problems: string[];
  /** A few short names: looked through faster than a set is made. A history may have a million rows. */
  readonly #read: string[] = [];

  constructor(object: Readonly<Record<string, unknown>>, problems: string[] = [], place: Place = TOP) {
    this.#object = object;
    this.#place = place;
    this.problems = problems;
  }

  string(name: string, limit = 1000): string | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (typeof value !== "string") return this.#wrong(name, "a text");
    return value.length > limit ? value.slice(0, limit).toWellFormed() : value;
  }

  /** A finite number within the bounds. */
  number(name: string, { min = 0, max = MAX_SECONDS }: { min?: number; max?: number } = {}): number | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (typeof value !== "number" || !(value >= min && value <= max)) {
      return this.#wrong(name, `a number from ${min} to ${max}`);
    }
    return value;
  }

  /** A whole number from `min` to 2^53 − 1. */
  integer(name: string, min = 0): number | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < min) {
      return this.#wrong(name, `a whole number, ${min} or more`);
    }
    return value;
  }

  /** An ISO 8601 time between 2008 (GitHub's first year) and 2100, as UTC with milliseconds. */
  time(name: string): string | null {
    const value = this.#take(name);
    if (value === null) return null;
    const time = typeof value === "string" && ISO_TIME.test(value) ? Date.parse(value) : Number.NaN;
    if (!(time >= EARLIEST && time < LATEST)) return this.#wrong(name, "an ISO 8601 time");
    return new Date(time).toISOString();
  }

  boolean(name: string): boolean | null {
    const value = this.#take(name);
    return value === null || typeof value === "boolean" ? value : this.#wrong(name, "true or false");
  }

  strings(name: string, limit: number): readonly string[] | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (!Array.isArray(value)) return this.#wrong(name, "a list of texts");
    return value
      .slice(0, limit)
      .filter((item): item is string => typeof item === "string")
      .map((item) => item.slice(0, 1000));
  }

  /** A list of objects; entries that `read` refuses (null) are left out and named, those beyond `limit` counted. */
  list<T>(name: string, limit: number, read: (fields: Fields) => T | null): readonly T[] | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (!Array.isArray(value)) return this.#wrong(name, "a list");
    if (value.length > limit) this.#tell(name, `${value.length - limit} entries above the limit of ${limit} left out`);
    const items: T[] = [];
    for (let index = 0; index < Math.min(value.length, limit); index += 1) {
      const item: unknown = value[index];
      const place = { above: this.#place, name, index };
      const entry = isObject(item) ? read(new Fields(item, this.problems, place)) : null;
      if (entry === null) this.problems.push(`${pathOf(place)}: not a valid entry, left out`);
      else items.push(entry);
    }
    return items;
  }

  object<T>(name: string, read: (fields: Fields) => T | null): T | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (!isObject(value)) return this.#wrong(name, "an object");
    return read(new Fields(value, this.problems, { above: this.#place, name }));
  }

  /** Any JSON, bounded in depth, width and length, without names that reach prototypes. */
  json(name: string): unknown {
    return harmless(this.#take(name));
  }

  /** The unknown fields: kept, so that a newer record passes through an older reader. */
  rest(): Readonly<Record<string, unknown>> {
    const names = Object.keys(this.#object).filter((name) => !this.#read.includes(name));
    if (names.length === 0) return NOTHING;
    const unknown = names.filter((name) => isHarmlessName(name) && this.#object[name] !== null);
    return Object.fromEntries(unknown.slice(0, MAX_UNKNOWN_FIELDS).map((name) => [name, harmless(this.#object[name])]));
  }

  #take(name: string): unknown {
    this.#read.push(name);
    return (Object.hasOwn(this.#object, name) ? this.#object[name] : null) ?? null;
  }

  #wrong(name: string, expected: string): null {
    this.#tell(name, `expected ${expected}`);
    return null;
  }

  #tell(name: string, problem: string): void {
    this.problems.push(`${pathOf({ above: this.#place, name })}: ${problem}`);
  }
}

/** Path of an object inside the given one; put into words only if something is wrong. */
interface Place {
  readonly above: Place | null;
  readonly name: string;
  /** In a list. */
  readonly index?: number;
}

const TOP: Place = { above: null, name: "" };
const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

/** `jobs[3].steps[0]`. */
function pathOf({ above, name, index }: Place): string {
  const start = above === null || above === TOP ? "" : `${pathOf(above)}.`;
  return `${start}${name}${index === undefined ? "" : `[${index}]`}`;
}

/** A workflow run may last 35 days, the longest that GitHub allows. */
const MAX_SECONDS = 35 * 24 * 3600;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Limits of unknown fields: one value may not grow larger than the rest of a record. */
const MAX_DEPTH = 8;
const MAX_ENTRIES = 1_000;
const MAX_VALUES = 20_000;
const MAX_TEXT_CHARACTERS = 10_000;
const MAX_NAME_CHARACTERS = 200;
const MAX_UNKNOWN_FIELDS = 100;

/** A copy without names that reach prototypes, cut at the bounds. */
function harmless(value: unknown): unknown {
  let remainingValues = MAX_VALUES;
  const copy = (item: unknown, depth: number): unknown => {
    remainingValues -= 1;
    if (remainingValues < 0 || (depth === 0 && typeof item === "object")) return null;
    if (typeof item === "string")
      return item.length > MAX_TEXT_CHARACTERS ? item.slice(0, MAX_TEXT_CHARACTERS).toWellFormed() : item;
    if (Array.isArray(item)) return item.slice(0, MAX_ENTRIES).map((entry) => copy(entry, depth - 1));
    if (!isObject(item)) return item;
    const entries = Object.entries(item).filter(([name]) => isHarmlessName(name));
    return Object.fromEntries(entries.slice(0, MAX_ENTRIES).map(([name, entry]) => [name, copy(entry, depth - 1)]));
  };
  return copy(value, MAX_DEPTH);
}

function isHarmlessName(name: string): boolean {
  return name.length <= MAX_NAME_CHARACTERS && !FORBIDDEN.has(name);
}
