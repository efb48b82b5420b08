import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type RealSuite, runInParts } from "./suite-in-parts.ts";

const root = join(import.meta.dirname, "..", "..");
const isThere = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const runIn = (cwd: string, command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd, encoding: "utf8" });

/** Names that shells, globs and patterns have a meaning for. */
const NASTY = [
  "adds",
  "adds more",
  "Adds",
  "$1 [x] (a|b) {2}^ .* + ?",
  "quotes \\\"double\\\" and \\'single\\'",
  "back\\\\slash /path/",
  "größe › 数 > x",
  " two  spaces ",
  "-x --flag=1",
  "%s percent",
];
const quoted = (name: string) => `'${name.replaceAll('\\"', '"')}'`;
const scripted = (head: string, names: readonly string[]) =>
  `${head}
describe("suite (1)", () => {
${names.map((name) => `  test(${quoted(name)}, () => {});`).join("\n")}
  test.each([[1, "a b"], [2, "c"]])("with %i and %s", () => {});
  describe("inner", () => { test("adds", () => {}); test.skip("left out", () => {}); });
});
test("adds", () => {});
test("suite (1) adds less", () => {});
`;
const changed = (names: readonly string[]) => [...names.slice(1), "adds even more", "brand new"];

const vitest: RealSuite = {
  runner: "vitest",
  tests: "tests/*.test.mjs",
  giant: "tests/giant.test.mjs",
  before: {
    "package.json": "{}",
    "tests/giant.test.mjs": scripted('import { describe, test } from "vitest";', NASTY),
    "tests/small.test.mjs": 'import { test } from "vitest"; test("adds", () => {});',
  },
  after: { "tests/giant.test.mjs": scripted('import { describe, test } from "vitest";', changed(NASTY)) },
  run(args, folder, report) {
    if (!existsSync(join(folder, "node_modules")))
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const command = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=junit", `--outputFile=${report}`];
    return spawnSync(process.execPath, [...command, ...args], { cwd: folder });
  },
};

const python = (names: readonly string[]) => `import pytest, unittest

class Base:
    def test_inherited(self): pass

${names.map((name) => `def test_${name}(): pass`).join("\n")}

@pytest.mark.parametrize("value", ["a b", "x::y", "[1]", "ä", '"', "$x", ""])
def test_with(value): pass

class TestPlain:
    def test_a(self): pass
    def test_a_more(self): pass
    @pytest.mark.skip
    def test_left_out(self): pass
    class TestInner:
        def test_deep(self): pass

class TestHeir(Base):
    def test_own(self): pass

class TestCases(unittest.TestCase):
    def test_one(self): pass
    async def test_two(self): pass
`;
const pytest: RealSuite = {
  runner: "pytest",
  tests: "tests/*.py",
  giant: "tests/test_giant.py",
  before: {
    "tests/test_giant.py": python(["login", "login_twice", "größe", "c", "gone"]),
    "tests/test_small.py": "def test_login(): pass\n",
  },
  after: { "tests/test_giant.py": python(["login", "login_twice", "login_thrice", "größe", "c", "cc"]) },
  run: (args, folder, report) =>
    spawnSync("python3", ["-m", "pytest", "-q", `--junitxml=${report}`, "-o", "junit_family=xunit1", ...args], {
      cwd: folder,
      env: { ...process.env, PYTEST_ADDOPTS: "" },
    }),
};

const go = (names: readonly string[]) => `package cache
import "testing"
${names.map((name) => `func ${name}(t *testing.T) { t.Run("a/b c", func(t *testing.T) {}) }`).join("\n")}
func TestLeftOut(t *testing.T) { t.Skip() }
func FuzzBytes(f *testing.F) { f.Add(1); f.Fuzz(func(t *testing.T, n int) {}) }
func Example() {
	// Output:
}
`;
const goTest: RealSuite = {
  runner: "go",
  tests: "**/*_test.go",
  giant: "example.com/m/cache",
  before: {
    "go.mod": "module example.com/m\n\ngo 1.20\n",
    "m_test.go": 'package m\nimport "testing"\nfunc TestA(t *testing.T) {}\n',
    "internal/cache/i_test.go": 'package cache\nimport "testing"\nfunc TestA(t *testing.T) {}\n',
    "cache/giant_test.go": go(["TestA", "TestAB", "TestGröße", "TestC", "TestGone"]),
  },
  after: { "cache/giant_test.go": go(["TestA", "TestAB", "TestABC", "TestGröße", "TestC"]) },
  run(args, folder, report) {
    const packages = args.length > 0 ? args : ["./..."];
    const { status, stdout } = runIn(folder, "go", ["test", "-json", ...packages]);
    writeFileSync(report, stdout);
    return { status };
  },
};

/** Runners that are no part of this project; absent where the registry cannot be reached. */
const elsewhere = mkdtempSync(join(tmpdir(), "paceline-runners-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }), 60_000);
writeFileSync(join(elsewhere, "package.json"), '{"private":true}');
const PACKAGES = ["jest@30", "jest-junit@17", "@playwright/test@1"];
const isFetched =
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES], {
    cwd: elsewhere,
    timeout: 120_000,
  }).status === 0;

function withModules(folder: string): void {
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(join(elsewhere, "node_modules"), join(folder, "node_modules"));
}

const jest: RealSuite = {
  runner: "jest",
  tests: "tests/*.test.js",
  giant: "tests/giant.test.js",
  before: {
    "package.json": '{"jest":{"reporters":[["jest-junit",{"addFileAttribute":"true"}]]}}',
    "tests/giant.test.js": scripted("", NASTY),
    "tests/small.test.js": 'test("adds", () => {});',
  },
  after: { "tests/giant.test.js": scripted("", changed(NASTY)) },
  run(args, folder, report) {
    withModules(folder);
    const env = { ...process.env, JEST_JUNIT_OUTPUT_FILE: report };
    return spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--ci", ...args], { cwd: folder, env });
  },
};

const titled = (names: readonly string[]) => `const { test } = require("@playwright/test");
test.describe("suite (1)", () => {
${names.map((name) => `  test(${quoted(name)}, () => {});`).join("\n")}
  test("tagged @slow", () => {});
  test("told", { tag: "@fast" }, () => {});
  test.describe("inner", () => { test("adds", () => {}); test.skip("left out", () => {}); });
});
test("adds", () => {});
test("suite (1) adds less", () => {});
`;
const playwright: RealSuite = {
  runner: "playwright",
  tests: "tests/*.spec.js",
  giant: "giant.spec.js",
  before: {
    "package.json": "{}",
    "playwright.config.js": `module.exports = { testDir: "./tests", projects: [{ name: "my browser" }] };`,
    "tests/giant.spec.js": titled(NASTY.filter((name) => name !== "Adds")),
    "tests/small.spec.js": 'require("@playwright/test").test("adds", () => {});',
  },
  after: { "tests/giant.spec.js": titled(changed(NASTY).filter((name) => name !== "Adds")) },
  run(args, folder, report) {
    withModules(folder);
    const env = { ...process.env, PLAYWRIGHT_JUNIT_OUTPUT_FILE: report };
    const command = ["node_modules/@playwright/test/cli.js", "test", "--reporter=junit", ...args];
    return spawnSync(process.execPath, command, { cwd: folder, env });
  },
};

describe.each([
  ["vitest", vitest, true],
  ["pytest", pytest, isThere("python3", "-m", "pytest", "--version")],
  ["go", goTest, isThere("go", "version")],
  ["jest", jest, isFetched],
  ["playwright", playwright, isFetched],
])("%s with a giant file in parts", (name, suite, isInstalled) => {
  it.skipIf(!isInstalled)(`runs every test once, new ones too (needs ${name})`, async () => {
    const run = await runInParts(suite, 4);
    const parts = run.plan.shards.flatMap(({ tests }) => tests).filter(({ part }) => part !== undefined);
    expect(parts.length).toBeGreaterThan(1);
    expect(run.statuses).toEqual(run.statuses.map(() => 0));
    expect(run.byShard.flat().toSorted()).toEqual(run.all.toSorted());
    expect(run.byShard.filter((cases) => cases.length > 0).length).toBe(parts.length);
    expect(run.verified).toBe(0);
    expect(run.verifiedWithout).toEqual(parts.map(() => 1));
  });
});
