import { spawnSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type RealSuite, runInParts } from "./suite-in-parts.ts";

const root = join(import.meta.dirname, "..", "..");
const isThere = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

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

describe.each([
  ["vitest", vitest, true],
  ["pytest", pytest, isThere("python3", "-m", "pytest", "--version")],
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
