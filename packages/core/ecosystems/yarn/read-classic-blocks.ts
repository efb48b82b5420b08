import type { JsonObject } from "../../json/json-value.ts";

/** `a@^1.0.0, a@^1.1.0:` with the lines below it. */
export interface ClassicBlock {
  readonly patterns: readonly string[];
  /** Texts, and tables of texts. */
  readonly fields: JsonObject;
}

export type ClassicBlocks =
  | { readonly ok: true; readonly blocks: readonly ClassicBlock[] }
  | { readonly ok: false; readonly line: number };

/** In UTF-16 units. A header names each range of a package once; the longest public ones have 2,000. */
const MAX_LINE_LENGTH = 100_000;

/** Quoted as JSON, or bare: Yarn quotes what holds a space, a colon, a comma or a quote. */
const WORD = String.raw`(?:"[^"\\]*(?:\\.[^"\\]*)*"|[^\s":,]+)`;
const WORDS = new RegExp(WORD, "g");
const HEADER = new RegExp(`^(${WORD}(?:, ${WORD})*):$`);
const TABLE = new RegExp(`^ {2}(${WORD}):$`);
const ROW = new RegExp(`^(?: {2}| {4})(${WORD}) (${WORD})$`);

/**
 * Reads exactly what Yarn 1 writes: blocks at the margin, `name value` two columns in, and below a `name:` the same four
 * columns in. Anything else is refused with its line, so that nothing is read wrongly.
 */
export function readClassicBlocks(text: string): ClassicBlocks {
  const reader = new BlockReader();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (line.length > MAX_LINE_LENGTH || !reader.add(line)) return { ok: false, line: index + 1 };
  }
  return { ok: true, blocks: reader.blocks() };
}

type Rows = Map<string, string>;

class BlockReader {
  readonly #blocks: { patterns: readonly string[]; fields: Map<string, string | Rows> }[] = [];
  readonly #patterns = new Set<string>();
  /** The table that is open: lines four columns in belong to it. */
  #table: Rows | null = null;

  /** False for a line that Yarn does not write in this place. */
  add(line: string): boolean {
    if (!line.startsWith(" ")) return this.#addBlock(HEADER.exec(line)?.[1]);
    if (line.endsWith(":")) return this.#addTable(TABLE.exec(line)?.[1]);
    const [, name, value] = ROW.exec(line) ?? [];
    return name !== undefined && value !== undefined && this.#addRow(line.startsWith("    "), name, value);
  }

  blocks(): readonly ClassicBlock[] {
    return this.#blocks.map(({ patterns, fields }) => {
      const rows = [...fields].map(([name, value]) => [name, value instanceof Map ? Object.fromEntries(value) : value]);
      return { patterns, fields: Object.fromEntries(rows) as JsonObject };
    });
  }

  #addBlock(header: string | undefined): boolean {
    if (header === undefined) return false;
    const patterns = (header.match(WORDS) ?? []).map(unquoted);
    for (const pattern of patterns) {
      if (pattern === null || this.#patterns.has(pattern)) return false;
      this.#patterns.add(pattern);
    }
    this.#blocks.push({ patterns: patterns.filter((pattern) => pattern !== null), fields: new Map() });
    this.#table = null;
    return true;
  }

  #addTable(word: string | undefined): boolean {
    const fields = this.#blocks.at(-1)?.fields;
    const name = word === undefined ? null : unquoted(word);
    if (fields === undefined || name === null || fields.has(name)) return false;
    this.#table = new Map();
    fields.set(name, this.#table);
    return true;
  }

  #addRow(isInner: boolean, first: string, second: string): boolean {
    if (!isInner) this.#table = null;
    const rows = isInner ? this.#table : this.#blocks.at(-1)?.fields;
    const [name, value] = [unquoted(first), unquoted(second)];
    if (rows === null || rows === undefined || name === null || value === null || rows.has(name)) return false;
    rows.set(name, value);
    return true;
  }
}

function unquoted(word: string): string | null {
  if (!word.startsWith('"')) return word;
  try {
    return JSON.parse(word) as string;
  } catch {
    return null;
  }
}
