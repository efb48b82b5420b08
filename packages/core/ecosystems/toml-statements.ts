import { LineIndex, type Position } from "../yaml/line-index.ts";

/** `key = value` of a TOML file. */
export interface TomlStatement {
  /** Table and key: `target.'cfg(unix)'.dependencies.libc`. The n-th `[[table]]` is `table#n`. */
  readonly name: string;
  /** Without comments and without white space outside strings. */
  readonly value: string;
  readonly at: Position;
}

/**
 * Splits TOML into its statements, which is all that comparing two versions needs; values stay text. Reads over what
 * it cannot make out. One pass, so linear.
 */
export function tomlStatements(text: string): readonly TomlStatement[] {
  const lines = new LineIndex(text);
  const statements: TomlStatement[] = [];
  const tables = new Map<string, number>();
  let table = "";
  for (const { start, code, equals } of logicalLines(text)) {
    const header = /^\[\[?([^\]]+)\]/.exec(code)?.[1];
    if (header !== undefined) {
      const count = (tables.get(header) ?? 0) + 1;
      tables.set(header, count);
      table = code.startsWith("[[") ? `${header}#${count}.` : `${header}.`;
    } else if (equals > 0) {
      const [key, value] = [code.slice(0, equals), code.slice(equals + 1)];
      statements.push({ name: table + key, value: sortedArray(value), at: lines.positionOf(start) });
    }
  }
  return statements;
}

/** The quoted texts in an array's value. */
export function textsIn(value: string): readonly string[] {
  return [...value.matchAll(/"([^"\\]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
}

/** Arrays of plain texts in a fixed order: in dependency lists it means nothing, and nor does a last comma. */
function sortedArray(value: string): string {
  const rest = value.replaceAll(/"[^"\\]*"|'[^']*'/g, "");
  return /^\[,*\]$/.test(rest) ? JSON.stringify([...textsIn(value)].sort()) : value;
}

interface LogicalLine {
  /** Offset of its first character in the text. */
  readonly start: number;
  readonly code: string;
  /** Index in `code` of the sign between key and value, or -1. */
  readonly equals: number;
}

/** Lines without comments and white space; brackets and long strings go on over line ends. */
function* logicalLines(text: string): Generator<LogicalLine> {
  let pieces: string[] = [];
  let [start, length, equals, depth] = [0, 0, -1, 0];
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const end = endOfToken(text, at);
    if (isLineEnd(sign) && depth === 0 && length > 0) {
      yield { start, code: pieces.join(""), equals };
      [pieces, length, equals] = [[], 0, -1];
    } else if (!/[\s#]/.test(sign)) {
      if (length === 0) start = at;
      if (sign === "=" && equals < 0 && depth === 0) equals = length;
      depth = Math.max(0, depth + depthChange(sign));
      pieces.push(text.slice(at, end));
      length += end - at;
    }
    at = end;
  }
  if (length > 0) yield { start, code: pieces.join(""), equals };
}

/** A whole string or comment, else one character. What is not closed ends with the line, or with the text. */
function endOfToken(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === "#") return endOfLine(text, at);
  if (sign !== '"' && sign !== "'") return at + 1;
  const fence = sign.repeat(3);
  return text.startsWith(fence, at) ? endOfLongString(text, at + 3, fence) : endOfString(text, at + 1, sign);
}

function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === quote) return at + 1;
    if (isLineEnd(sign)) return at;
    if (sign === "\\" && quote === '"') at += 1;
  }
  return text.length;
}

function endOfLongString(text: string, from: number, fence: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith(fence, at)) return at + 3;
    if (text.charAt(at) === "\\" && fence === '"""') at += 1;
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charAt(at))) at += 1;
  return at;
}

function isLineEnd(sign: string): boolean {
  return sign === "\n" || sign === "\r";
}

function depthChange(sign: string): number {
  if (sign === "[" || sign === "{") return 1;
  return sign === "]" || sign === "}" ? -1 : 0;
}
