import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRules } from "./rules.ts";

describe("the list of rules", () => {
  const folders = readdirSync(join(import.meta.dirname, "rules"));

  it("has one rule for each folder under rules/", () => {
    expect(builtInRules).toHaveLength(folders.length);
    expect(new Set(builtInRules.map(({ id }) => id)).size).toBe(folders.length);
  });

  it.each(folders)("%s has a test beside its rule", (folder) => {
    expect(readdirSync(join(import.meta.dirname, "rules", folder))).toEqual(
      expect.arrayContaining([`${folder}.ts`, `${folder}.test.ts`]),
    );
  });

  it.each(builtInRules.map((rule) => [rule.id, rule] as const))("%s explains itself", (id, rule) => {
    expect(id).toMatch(/^[A-Z]{3}-\d+$/);
    for (const text of [rule.title, rule.motivation, rule.remedy]) expect(text.length).toBeGreaterThan(10);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const url of rule.references) expect(URL.canParse(url)).toBe(true);
  });
});
