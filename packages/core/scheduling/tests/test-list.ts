/**
 * A list of names as text, one a line. A name that would not survive this (a line break in it, a quote in front) is
 * written as a JSON string instead, so that every list can be read back exactly.
 */
export function formatTestList(names: readonly string[]): string {
  return names.map((name) => (needsQuotes(name) ? JSON.stringify(name) : name)).join("\n");
}

/** Reads such a list. Also takes CR LF line ends, blank lines, and NUL-separated names as `git ls-files -z` writes them. */
export function parseTestList(text: string): string[] {
  if (text.includes("\0")) return text.split("\0").filter((name) => name !== "");
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => unquoted(line) ?? line);
}

function needsQuotes(name: string): boolean {
  return name.startsWith('"') || name.trim() === "" || /[\n\r\0]/.test(name);
}

function unquoted(line: string): string | null {
  if (!line.startsWith('"')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "string" ? value : null;
  } catch {
    return null; // a name that merely begins with a quote
  }
}
