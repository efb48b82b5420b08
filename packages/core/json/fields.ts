/**
 * Reading one JSON object field by field. A wrong field becomes null and is named; nothing is thrown, nothing is
 * coerced. What arrives here may come from a fork, so every string, list and number has a bound.
 */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly problems: string[];
  readonly #read = new Set<string>();

  constructor(object: Readonly<Record<string, unknown>>, path = "", problems: string[] = []) {
    this.#object = object;
    this.#path = path;
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
    if (value.length > limit)
      this.problems.push(`${this.#path}${name}: ${value.length - limit} entries above the limit of ${limit} left out`);
    const items: T[] = [];
    for (const [index, item] of value.slice(0, limit).entries()) {
      const path = `${this.#path}${name}[${index}].`;
      const entry = isObject(item) ? read(new Fields(item, path, this.problems)) : null;
      if (entry === null) this.problems.push(`${path.slice(0, -1)}: not a valid entry, left out`);
      else items.push(entry);
    }
    return items;
  }

  object<T>(name: string, read: (fields: Fields) => T | null): T | null {
    const value = this.#take(name);
    if (value === null) return null;
    if (!isObject(value)) return this.#wrong(name, "an object");
    return read(new Fields(value, `${this.#path}${name}.`, this.problems));
  }

  /** Any JSON, bounded in depth, width and length, without names that reach prototypes. */
  json(name: string): unknown {
    return harmless(this.#take(name));
  }

  /** The fields that nobody asked for: kept, so that a newer record passes through an older reader. */
  rest(): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.#object)
        .filter(([name, value]) => !this.#read.has(name) && isHarmlessName(name) && value !== null)
        .slice(0, MOST_UNKNOWN_FIELDS)
        .map(([name, value]) => [name, harmless(value)]),
    );
  }

  #take(name: string): unknown {
    this.#read.add(name);
    return (Object.hasOwn(this.#object, name) ? this.#object[name] : null) ?? null;
  }

  #wrong(name: string, expected: string): null {
    this.problems.push(`${this.#path}${name}: expected ${expected}`);
    return null;
  }
}

/** A workflow run may last 35 days, the longest that GitHub allows. */
const MAX_SECONDS = 35 * 24 * 3600;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Bounds of what nobody has described: one value may not grow past what a record is otherwise. */
const DEPTH = 8;
const MOST_ENTRIES = 1_000;
const MOST_VALUES = 20_000;
const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;
const MOST_UNKNOWN_FIELDS = 100;

/** A copy without names that reach prototypes, cut at the bounds. */
function harmless(value: unknown): unknown {
  let left = MOST_VALUES;
  const copy = (item: unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0 || (depth === 0 && typeof item === "object")) return null;
    if (typeof item === "string") return item.length > LONGEST_TEXT ? item.slice(0, LONGEST_TEXT).toWellFormed() : item;
    if (Array.isArray(item)) return item.slice(0, MOST_ENTRIES).map((entry) => copy(entry, depth - 1));
    if (!isObject(item)) return item;
    const entries = Object.entries(item).filter(([name]) => isHarmlessName(name));
    return Object.fromEntries(entries.slice(0, MOST_ENTRIES).map(([name, entry]) => [name, copy(entry, depth - 1)]));
  };
  return copy(value, DEPTH);
}

function isHarmlessName(name: string): boolean {
  return name.length <= LONGEST_NAME && !FORBIDDEN.has(name);
}
