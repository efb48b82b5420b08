import { namesMatching } from "../../packages/core/scheduling/tests/names-matching.ts";

/** Sets of tests, one per line: patterns separated by spaces, or a JSON array for names that have some. */
export async function readSets(lines: readonly string[], names: readonly string[]): Promise<string[][]> {
  return (await matched(lines, names)).filter((set) => set.length > 1);
}

/** Lines of sets that bind nothing, because fewer than two tests match them: most likely a name that has changed. */
export async function idleSets(lines: readonly string[], names: readonly string[]): Promise<string[]> {
  const sets = await matched(lines, names);
  return lines.filter((_, index) => (sets[index]?.length ?? 0) < 2);
}

function matched(lines: readonly string[], names: readonly string[]): Promise<string[][]> {
  return Promise.all(lines.map((line) => namesMatching(names, patternsOf(line))));
}

function patternsOf(line: string): string[] {
  if (!line.startsWith("[")) return line.split(/\s+/);
  try {
    const value: unknown = JSON.parse(line);
    if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  } catch {
    // A name may begin with a bracket, too.
  }
  return line.split(/\s+/);
}
