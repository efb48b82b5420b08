import type { TimingsByFile } from "./timing.ts";

/** More files hardly change what is learnt from all of them together. */
const MAX_FILES = 1000;

/** Files that were measured at least twice, the one that took longest in its newest run first; of very many the longest. */
export function longestFiles(byFile: TimingsByFile): string[] {
  const newest = new Float64Array(byFile.size).fill(Number.NEGATIVE_INFINITY);
  let row = 0;
  for (const [, history] of byFile) {
    if (history.length > 1) newest[row] = history[0]?.seconds ?? 0;
    row++;
  }
  const shortest = newest.toSorted().at(-MAX_FILES) ?? 0;
  const files: { readonly file: string; readonly seconds: number }[] = [];
  row = 0;
  for (const file of byFile.keys()) {
    const seconds = newest[row++] ?? 0;
    if (seconds >= Math.max(shortest, 0)) files.push({ file, seconds });
  }
  return files
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, MAX_FILES)
    .map(({ file }) => file);
}
