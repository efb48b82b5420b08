import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ChangedText } from "../change/changed-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { childOf, entriesOf, textOf, type YamlNode } from "../yaml/yaml-node.ts";
import { type PolicySources, readPolicyInput } from "./policy-input.ts";
import { builtInRules } from "./rules.ts";

const rooms = join(import.meta.dirname, "rules");
const folders = readdirSync(rooms);

describe("the list of rules", () => {
  it("has one rule for each folder under rules/", () => {
    expect(builtInRules).toHaveLength(folders.length);
    expect(new Set(builtInRules.map(({ id }) => id)).size).toBe(folders.length);
  });

  it.each(folders)("%s has a test and two samples beside its rule", (folder) => {
    const wanted = [`${folder}.ts`, `${folder}.test.ts`, "bad.yml", "ok.yml"];
    expect(readdirSync(join(rooms, folder))).toEqual(expect.arrayContaining(wanted));
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))("%s explains itself", (id, rule) => {
    expect(id).toMatch(/^[A-Z]{3}-\d+$/);
    for (const text of [rule.title, rule.motivation, rule.remedy, rule.finds, rule.leavesAlone])
      expect(text.length).toBeGreaterThan(10);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const url of rule.references) expect(URL.canParse(url)).toBe(true);
  });

  it.each(folders)("%s is found in bad.yml and in no ok.yml", async (folder) => {
    const found = async (file: string) => {
      const input = await readPolicyInput(await sample(readFileSync(join(rooms, folder, file), "utf8")), []);
      return builtInRules.filter((rule) => rule.check(input).violations.length > 0).map(({ id }) => id);
    };
    expect(await found("bad.yml")).toHaveLength(1);
    expect(await found("ok.yml")).toEqual([]);
  });
});

/** A sample is a workflow, or a change: the files `before:` and `after:`. */
async function sample(text: string): Promise<PolicySources> {
  const { root } = await parseYaml(text);
  const [before, after] = [filesIn(childOf(root, "before")), filesIn(childOf(root, "after"))];
  const known: PolicySources = {
    workflows: after.size > 0 ? [] : [{ path: ".github/workflows/sample.yml", text }],
    unread: [],
    dependencyPaths: [...after.keys()],
    roots: [...after].map(([path, text]) => ({ path, text })),
    change: { known: true, files: changedFiles(before, after) },
  };
  return known;
}

function filesIn(node: YamlNode | undefined): ReadonlyMap<string, string> {
  return new Map(entriesOf(node).map(({ key, value }) => [key.text, textOf(value) ?? ""]));
}

function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ChangedText[] {
  return [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => ({ path, status: "modified", before: before.get(path) ?? null, after: text }));
}
