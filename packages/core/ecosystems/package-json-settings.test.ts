import { describe, expect, it } from "vitest";
import { npm } from "./npm/npm.ts";
import { packageJsonSettings } from "./package-json-settings.ts";
import { pnpm } from "./pnpm/pnpm.ts";

const file = {
  name: "app",
  version: "1.0.0",
  scripts: { test: "vitest", postinstall: "node patch.js" },
  dependencies: { b: "^1.0.0", a: "^1.0.0" },
  devDependencies: { c: "^1.0.0" },
};
const meaning = async (change: object) =>
  (await packageJsonSettings.read(JSON.stringify({ ...file, ...change }))).join("\n");

describe("package.json beside a lockfile", () => {
  it("counts where node_modules is cached, and not for what was downloaded", () => {
    for (const { folders } of [npm, pnpm]) {
      expect(folders?.install?.companions).toContain("package.json");
      expect(folders?.store.companions).toEqual([]);
    }
  });

  it.each([
    ["a dependency that is removed", { dependencies: { b: "^1.0.0" } }],
    ["one that moves to another group", { dependencies: { b: "*" }, devDependencies: { a: "*", c: "*" } }],
    ["a script of an installation", { scripts: { ...file.scripts, postinstall: "node other.js" } }],
    ["scripts that packages may run", { allowScripts: { b: true } }],
    ["the members of the workspace", { workspaces: ["packages/*"] }],
    ["the package manager", { packageManager: "npm@12.2.2" }],
    ["pnpm's settings", { pnpm: { onlyBuiltDependencies: ["b"] } }],
  ])("counts by %s", async (_, change) => {
    expect(await meaning(change)).not.toBe(await meaning({}));
  });

  it.each([
    ["version", { version: "2.0.0" }],
    ["ranges and order", { dependencies: { a: "^1.2.0", b: "^1.1.0" } }],
    ["other scripts", { scripts: { ...file.scripts, test: "jest", lint: "biome" } }],
    ["fields for people and other tools", { description: "x", engines: { node: ">=24" }, jest: {} }],
  ])("does not count by its %s", async (_, change) => {
    expect(await meaning(change)).toBe(await meaning({}));
  });

  it("counts by its bytes when it is broken", async () => {
    expect(await packageJsonSettings.read("{")).not.toEqual(await packageJsonSettings.read("{ "));
  });
});
