import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rule } from "../packages/core/policy/rule.ts";
import { ROOT } from "./catalogue.ts";
import type { FolderValue } from "./folder-list.ts";

/** All rules, one line each, for the README of policy-gate. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, finds, level, otherLevels, leavesAlone }) =>
      `| \`${id}\` | ${finds} | \`${level}\`${otherLevels === undefined ? "" : `; ${otherLevels}`} | ${leavesAlone} |\n`,
  );
  return `| rule | finds | level | accepts |\n| :-- | :-- | :-- | :-- |\n${rows.join("")}`;
}

/** The page with all that each rule knows of itself, and its samples. */
export async function rulesPage(room: string, rules: readonly FolderValue<Rule>[]): Promise<string> {
  const sections = await Promise.all(
    rules.map(async ({ folder, value }) => {
      const sample = (name: string) => readFile(join(ROOT, room, folder, name), "utf8");
      return section(value, await sample("bad.yml"), await sample("ok.yml"));
    }),
  );
  return [
    '<!-- Made by "npm run generate" from packages/core/policy/rules. Do not edit. -->',
    "",
    "# Rules",
    "",
    "What [policy-gate](../actions/policy-gate) looks for. A level can be set for each rule; the one given here is where none is.",
    "",
    ...sections,
  ].join("\n");
}

function section(rule: Rule, bad: string, ok: string): string {
  const others = rule.otherLevels === undefined ? "" : `; ${rule.otherLevels}`;
  return [
    `## ${rule.id}: ${rule.title}`,
    "",
    `Severity ${rule.severity}, level \`${rule.level}\`${others}.`,
    "",
    `**Finds** ${rule.finds}. **Accepts:** ${rule.leavesAlone}.`,
    "",
    `**Why:** ${rule.motivation}`,
    "",
    `**Remedy:** ${rule.remedy}.`,
    "",
    "Found:",
    "",
    `\`\`\`yaml\n${bad}\`\`\``,
    "",
    "Accepted:",
    "",
    `\`\`\`yaml\n${ok}\`\`\``,
    "",
    "See also:",
    "",
    ...rule.references.map((url) => `- <${url}>`),
    "",
  ].join("\n");
}
