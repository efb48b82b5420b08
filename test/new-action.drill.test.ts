import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sumBy } from "../packages/core/stats/sum.ts";

const root = join(import.meta.dirname, "..");
let clone = "";
let built = 0;

beforeAll(() => {
  clone = join(mkdtempSync(join(tmpdir(), "paceline-new-")), "clone");
  execFileSync("git", ["clone", "--quiet", root, clone]);
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  execFileSync(process.execPath, ["scripts/build.ts"], { cwd: clone, stdio: "ignore" });
  built = bytesOf("dist");
});
afterAll(() => rmSync(join(clone, ".."), { recursive: true, force: true }));

const node = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: clone, encoding: "utf8" });
  return { status, output: stdout + stderr };
};
const bytesOf = (folder: string) =>
  sumBy(readdirSync(join(clone, folder), { recursive: true, encoding: "utf8" }), (name) => {
    const found = statSync(join(clone, folder, name));
    return found.isFile() ? found.size : 0;
  });
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

  it("adds at most 4 kB to dist/, which a second build makes again, byte for byte", () => {
    expect(node("scripts/build.ts").output).toContain("greet-world.js");
    expect(bytesOf("dist") - built).toBeLessThan(4000);
    expect(node("scripts/build.ts", "--check").status).toBe(0);
  });

  it("refuses a name that no action can have, and one that is taken", () => {
    expect(node("scripts/new-action.ts", "Greet World").status).toBe(2);
    expect(node("scripts/new-action.ts", "plan-shards").status).toBe(2);
    expect(node("scripts/new-action.ts", "new-name", "--domain", "policy").status).toBe(2);
  });
});
