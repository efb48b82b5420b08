import { compareText } from "../../packages/core/collections/compare-text.ts";
/** A file of code in `dist/`. */
export interface ChunkRow {
  /** Path below `dist/`. */
  readonly chunk: string;
  /** What an `import()` asks for, or `shared`. */
  readonly entry: string;
  readonly modules: number;
  readonly bytes: number;
}

/** In `dist/`, committed with it: the one file there that a review shows. */
export const CHUNKS_FILE = "chunks.md";

const HEAD = ["| chunk | entry | modules | bytes |", "| :-- | :-- | --: | --: |"];
const ROW = /^\| `(.+)` \| (.+) \| (\d+) \| (\d+) \|$/;

/** A Markdown table, by name. */
export function chunkTable(rows: readonly ChunkRow[]): string {
  const sorted = [...rows].sort((left, right) => compareText(left.chunk, right.chunk));
  const lines = sorted.map(({ chunk, entry, modules, bytes }) => `| \`${chunk}\` | ${entry} | ${modules} | ${bytes} |`);
  return `${[...HEAD, ...lines].join("\n")}\n`;
}

export function parseChunkTable(text: string): readonly ChunkRow[] {
  return text.split("\n").flatMap((line) => {
    const [, chunk, entry, modules, bytes] = ROW.exec(line) ?? [];
    if (chunk === undefined || entry === undefined) return [];
    return [{ chunk, entry, modules: Number(modules), bytes: Number(bytes) }];
  });
}

/** For a terminal, largest first: each chunk with what became of its bytes since `before`, then what is gone. */
export function compareChunks(before: readonly ChunkRow[], after: readonly ChunkRow[]): string {
  const known = new Map(before.map((row) => [row.chunk, row.bytes]));
  const left = new Set(after.map(({ chunk }) => chunk));
  const rows = [...after].sort((one, other) => other.bytes - one.bytes);
  return align([
    ["chunk", "entry", "modules", "bytes", "change"],
    ...rows.map((row) => [
      row.chunk,
      row.entry,
      `${row.modules}`,
      `${row.bytes}`,
      change(known.get(row.chunk), row.bytes),
    ]),
    ...before
      .filter(({ chunk }) => !left.has(chunk))
      .map((row) => [row.chunk, row.entry, "", "", `gone, -${row.bytes}`]),
  ]);
}

function change(before: number | undefined, after: number): string {
  if (before === undefined) return `new, +${after}`;
  return before === after ? "" : `${after > before ? "+" : ""}${after - before}`;
}

/** The first two columns to the left, the others to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
