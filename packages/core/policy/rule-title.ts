import { builtInRules } from "./rules.ts";

/** `PIN-1 unpinned action`. */
export function titleOf(id: string): string {
  const rule = builtInRules.find((candidate) => candidate.id === id);
  return rule === undefined ? id : `${id} ${rule.title}`;
}
