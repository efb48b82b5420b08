import type { UnitFinder } from "./case-units.ts";

interface OpenClass {
  readonly name: string;
  readonly indent: number;
  /** Without base classes of its own project, which may bring tests that the file does not show. */
  readonly isPlain: boolean;
  /** Of its methods; null until its first line. */
  body: number | null;
}

interface Outline {
  /** Module-level classes that are only selected as a whole. */
  readonly classes: ReadonlySet<string>;
  /** Names of classes that the file defines twice. */
  readonly ambiguous: ReadonlySet<string>;
  /** Functions and methods of plain classes, as pytest writes them: `test_a`, `TestX::test_b`. */
  readonly functions: ReadonlySet<string>;
}

/** A class without tests of its own. */
const PLAIN_BASE = /^(?:\w+\.)*(?:object|TestCase|IsolatedAsyncioTestCase|SimpleTestCase|TransactionTestCase)$/;
/** Decorators that leave a test's name alone; others (`@parameterized.expand`) make new tests of it. */
const HARMLESS = /^@(?:pytest\.|mock\.|unittest\.|patch\b|skip|override_settings|freeze_time|responses\.|staticmethod)/;
/** Files that make tests as they run, or whose tests need each other. */
const NOT_DIVISIBLE =
  /setattr\s*\(|globals\s*\(|metaclass\s*=|instantiate_\w+\s*\(|pytest\.mark\.(?:order|dependency|incremental|run)\b|^from\s+\S+\s+import\s+\*/m;

/**
 * Test ids that pytest can be given, and left out, without touching any other test. `--deselect` takes the *beginnings* of
 * ids, so a name that is the beginning of another word of the file is never used; and a class that may inherit tests is
 * only selected as a whole, written `TestX::`.
 */
export const pythonUnits: UnitFinder = (text) => {
  if (NOT_DIVISIBLE.test(text)) return null;
  const { classes, functions, ambiguous } = outlineOf(text);
  const words = [...new Set(text.match(/[\p{L}\p{N}_]+/gu))].sort();
  const begins = new Set(words.filter((word, index) => words[index + 1]?.startsWith(word)));
  return (name) => {
    const bracket = name.indexOf("[");
    const id = bracket < 0 ? name : name.slice(0, bracket);
    const [first = "", ...inside] = id.split("::");
    if (ambiguous.has(first)) return null;
    if (functions.has(id)) return begins.has(id.slice(id.lastIndexOf(":") + 1)) ? null : id;
    return inside.length > 0 && classes.has(first) ? `${first}::` : null;
  };
};

function outlineOf(text: string): Outline {
  const reader = new OutlineReader();
  for (const line of text.split("\n")) reader.read(line);
  return reader;
}

/** Reads lines by their indentation. What it does not understand it leaves out, and such tests are not named. */
class OutlineReader implements Outline {
  readonly classes = new Set<string>();
  readonly functions = new Set<string>();
  readonly ambiguous = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #open: OpenClass[] = [];
  #harmless = true;

  read(line: string): void {
    const text = line.trimStart();
    if (text === "" || text.startsWith("#")) return;
    const indent = line.length - text.length;
    while (this.#isLeft(indent, text)) this.#open.pop();
    const inside = this.#open.at(-1);
    if (inside !== undefined) inside.body ??= indent;
    const place = inside === undefined ? 0 : inside.body;
    if (indent !== place) return;
    if (text.startsWith("@")) this.#harmless &&= HARMLESS.test(text);
    else if (/^(?:async\s+)?def\s/.test(text)) this.#function(text);
    else if (/^class\s/.test(text)) this.#class(text, indent);
  }

  #isLeft(indent: number, text: string): boolean {
    const inside = this.#open.at(-1);
    return inside !== undefined && indent <= inside.indent && /^[\p{L}_@]/u.test(text);
  }

  #function(text: string): void {
    const name = /^(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(text)?.[1];
    const usable = this.#harmless && this.#open.every(({ isPlain }) => isPlain);
    if (name !== undefined && usable) this.functions.add([...this.#open.map((one) => one.name), name].join("::"));
    this.#harmless = true;
  }

  #class(text: string, indent: number): void {
    const match = /^class\s+([\p{L}\p{N}_]+)\s*(?:\(([^()]*)\))?\s*:/u.exec(text);
    const name = match?.[1] ?? "";
    const bases = (match?.[2] ?? "").split(",").map((base) => base.trim());
    const isPlain = match !== null && this.#harmless && bases.every((base) => base === "" || PLAIN_BASE.test(base));
    if (this.#open.length === 0) {
      if (this.#seen.has(name)) this.ambiguous.add(name);
      this.#seen.add(name);
      if (name !== "" && this.#harmless && !isPlain) this.classes.add(name);
    }
    this.#open.push({ name, indent, isPlain, body: null });
    this.#harmless = true;
  }
}

/** Whether a test id is what a unit selects: itself with all its parameters, or all of a class. */
export function unitCoversId(unit: string, id: string): boolean {
  return id === unit || id.startsWith(unit.endsWith("::") ? unit : `${unit}[`);
}
