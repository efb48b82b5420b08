/** `name = "text"`, or a list of texts. Cargo writes nothing else into a package. */
export type CargoValue = string | readonly string[];

export interface CargoTable {
  /** `package`, `patch.unused`, `metadata`, `root`, or "" for the lines above the first header. */
  readonly header: string;
  readonly fields: ReadonlyMap<string, CargoValue>;
}

export type CargoTables =
  | { readonly ok: true; readonly tables: readonly CargoTable[] }
  | { readonly ok: false; readonly line: number };

const header = /^(?:\[\[(package|patch\.unused)\]\]|\[(metadata|root)\])$/;
const pair = /^([A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*") = (.*)$/;

/**
 * Reads exactly what Cargo writes, which is a small part of TOML: known headers, one `key = "text"` per line, lists with
 * one text per line. Anything else, even valid TOML, is rejected with its line, so that nothing is misread.
 */
export function readCargoTables(text: string): CargoTables {
  const lines = text.split(/\r?\n/);
  const tables: { header: string; fields: Map<string, CargoValue> }[] = [{ header: "", fields: new Map() }];
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? "").trimEnd();
    if (line === "" || line.startsWith("#")) continue;
    const opened = header.exec(line);
    if (opened !== null) {
      tables.push({ header: opened[1] ?? opened[2] ?? "", fields: new Map() });
      continue;
    }
    const field = readField(lines, index);
    const fields = tables.at(-1)?.fields;
    if (field === null || fields === undefined || fields.has(field.name)) return { ok: false, line: index + 1 };
    fields.set(field.name, field.value);
    index = field.lastLine;
  }
  return hasUniqueTables(tables) ? { ok: true, tables } : { ok: false, line: lines.length };
}

interface Field {
  readonly name: string;
  readonly value: CargoValue;
  readonly lastLine: number;
}

function readField(lines: readonly string[], index: number): Field | null {
  const parts = pair.exec((lines[index] ?? "").trimEnd());
  if (parts === null) return null;
  const [, key = "", rest = ""] = parts;
  const name = key.startsWith('"') ? readText(key) : key;
  if (name === null) return null;
  if (rest === "[") return readList(lines, index, name);
  if (rest === "[]") return { name, value: [], lastLine: index };
  // The format's own version, `version = 4`, is the one number in the file.
  const value = readText(rest) ?? (name === "version" && /^\d{1,9}$/.test(rest) ? rest : null);
  return value === null ? null : { name, value, lastLine: index };
}

function readList(lines: readonly string[], start: number, name: string): Field | null {
  const value: string[] = [];
  for (let index = start + 1; index < lines.length; index++) {
    const line = (lines[index] ?? "").trim();
    if (line === "]") return { name, value, lastLine: index };
    const text = readText(line.replace(/,$/, ""));
    if (text === null) return null;
    value.push(text);
  }
  return null;
}

/** A basic string whose escapes JSON knows too; TOML's own `\U…` and `\e` are refused. */
function readText(source: string): string | null {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(source)) return null;
  try {
    return JSON.parse(source) as string;
  } catch {
    return null;
  }
}

function hasUniqueTables(tables: readonly CargoTable[]): boolean {
  return ["metadata", "root"].every((single) => tables.filter(({ header }) => header === single).length <= 1);
}
