import type { TimingsByFile } from "./test-timings.ts";

/** More files hardly change what is learnt from all of them together. */
const MOST_FILES = 1000;

/** Files that were measured at least twice, the one that took longest in its newest run first; of very many the longest. */
export function longestFiles(byFile: TimingsByFile): string[] {
  const files: { readonly file: string; readonly newest: number }[] = [];
  for (const [file, history] of byFile) {
    if (history.length > 1) files.push({ file, newest: history[0]?.seconds ?? 0 });
  }
  return files
    .sort((a, b) => b.newest - a.newest)
    .slice(0, MOST_FILES)
    .map(({ file }) => file);
}
