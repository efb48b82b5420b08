import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
let clone = "";

beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), "paceline-new-")), "clone");
  execFileSync("git", ["clone", "--quiet", root, clone]);
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
});
afterAll(() => rmSync(join(clone, ".."), { recursive: true, force: true }));

const node = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: clone, encoding: "utf8" });
  return { status, output: stdout + stderr };
};
const vitest = (file: string) => node(join("node_modules", "vitest", "vitest.mjs"), "run", file);

describe("adding an action by the steps of CONTRIBUTING.md", () => {
  it("makes a folder and a test that fails", () => {
    expect(node("scripts/new-action.ts", "greet-world", "--domain", "greetings").status).toBe(0);
    expect(vitest("test/greet-world.test.ts").status).toBe(1);
  });

  it("generates manifest, catalogue and tables, after which nothing is stale", () => {
    const written = node("scripts/generate.ts").output;
    expect(written).toContain("actions/greet-world/action.yml");
    expect(written).toContain("docs/architecture.md");
    expect(written).not.toContain("actions/plan-shards");
    expect(readFileSync(join(clone, "actions/greet-world/action.yml"), "utf8")).toContain("using: node24");
    expect(readFileSync(join(clone, "actions/greet-world/README.md"), "utf8")).toContain("| `subject` |");
    expect(node("scripts/generate.ts", "--check").status).toBe(0);
  });

  it("runs from source, compiles, and its test passes once it decides", () => {
    const source = join(clone, "actions/greet-world/action.ts");
    writeFileSync(source, readFileSync(source, "utf8").replace('"undecided"', '"decided"'));
    const { status, output } = node("bin/from-source.mjs", "greet-world", "--subject", "x", "--json");
    expect([status, JSON.parse(output).outputs]).toEqual([0, { decision: "decided" }]);
    expect(vitest("test/greet-world.test.ts").status).toBe(0);
    expect(vitest("test/architecture.test.ts").status).toBe(0);
    expect(vitest("packages/core/greetings").status).toBe(0);
    expect(node(join("node_modules", "typescript", "bin", "tsc"), "-b", "actions").output).toBe("");
  });

  it("refuses a name that no action can have, and one that is taken", () => {
    expect(node("scripts/new-action.ts", "Greet World").status).toBe(2);
    expect(node("scripts/new-action.ts", "plan-shards").status).toBe(2);
    expect(node("scripts/new-action.ts", "new-name", "--domain", "policy").status).toBe(2);
  });
});
