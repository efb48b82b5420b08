import type { Levels } from "./evaluate-policy.ts";
import type { Level } from "./finding.ts";

export const levelWords: readonly (Level | "off")[] = ["hard", "soft", "advisory", "off"];

/**
 * Levels by rule from lines such as `PIN-1: advisory` or `PIN-1=advisory`, or from one JSON object, which is how a
 * mapping in the configuration file arrives. What cannot be meant is returned as `wrong`.
 */
export function parseLevels(
  lines: readonly string[],
  ruleIds: readonly string[],
): { readonly levels: Levels; readonly wrong: readonly string[] } {
  const levels = new Map<string, Level | "off">();
  const wrong: string[] = [];
  for (const line of lines.flatMap(expandObject)) {
    const [, id = "", word = ""] = /^\s*([^\s:=]+)\s*[:=]\s*(\S+)\s*$/.exec(line) ?? [];
    const level = levelWords.find((candidate) => candidate === word);
    if (level !== undefined && ruleIds.includes(id)) levels.set(id, level);
    else wrong.push(line);
  }
  return { levels: Object.fromEntries(levels), wrong };
}

function expandObject(line: string): readonly string[] {
  if (!line.startsWith("{")) return [line];
  try {
    return Object.entries(JSON.parse(line) as Record<string, unknown>).map(([id, level]) => `${id}: ${level}`);
  } catch {
    return [line];
  }
}
