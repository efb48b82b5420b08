import { isObject } from "../../json/is-object.ts";

/** A longer line is not an event of a test runner. Characters. */
const MAX_LINE_CHARACTERS = 1_000_000;

/** Undefined where it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A line as an object; null for anything else. */
export function parsedLine(line: string): Readonly<Record<string, unknown>> | null {
  const text = line.trimStart();
  if (!text.startsWith("{") || text.length > MAX_LINE_CHARACTERS) return null;
  const value = parsedJson(text);
  return isObject(value) ? value : null;
}

/** The objects among these lines. */
export function firstObjects(lines: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  return lines.map(parsedLine).filter((object) => object !== null);
}
