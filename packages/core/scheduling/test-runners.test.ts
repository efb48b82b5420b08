import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlannedTest, TestPart } from "./planned-test.ts";
import { RUNNER_NAMES, type RunnerName, testRunner } from "./test-runners.ts";

const argsOf = (runner: RunnerName, names: readonly string[], part?: TestPart) =>
  testRunner(runner).args(
    names.map((name): PlannedTest => ({ name, seconds: 1, source: "history", ...(part && { part }) })),
  );
const swept = (runner: RunnerName, names: readonly string[]) =>
  (testRunner(runner).sweeps?.(names) ?? []).map((set) => set.toSorted());

describe("arguments of a runner", () => {
  it.each([
    ["jest", ["a.test.ts"], ["--runTestsByPath", "a.test.ts"]],
    ["vitest", ["src/a.test.ts"], ["src/a.test.ts"]],
    ["playwright", ["e2e/a (1).spec.ts"], ["[/]e2e/a \\(1\\)\\.spec\\.ts$"]],
    ["mocha", ["test/a.js"], ["test/a.js"]],
    ["cypress", ["a.cy.js", "b.cy.js"], ["--spec", "a.cy.js,b.cy.js"]],
    ["pytest", ["t.py::test_a[1]", "u.py"], ["t.py::test_a[1]", "u.py"]],
    ["rspec", ["spec/a_spec.rb"], ["spec/a_spec.rb"]],
    ["minitest", ["test/a_test.rb"], ["test/a_test.rb"]],
    ["go", ["./pkg/a", "."], ["./pkg/a", "."]],
    ["gradle", ["app/src/test/java/com/a/FooTest.java"], ["--tests", "com.a.FooTest"]],
    ["gradle", ["com.a.FooTest"], ["--tests", "com.a.FooTest"]],
    ["maven", ["src/test/java/com/a/FooTest.java", "x/BarTest.kt"], ["-Dtest=com/a/FooTest.java,BarTest.java"]],
    ["phpunit", ["tests/FooTest.php"], ["tests/FooTest.php"]],
    ["cargo-nextest", ["app", "app::cli"], ["-E", "binary_id(=app) | binary_id(=app::cli)"]],
    ["dotnet", ["App.Tests/FooTests.cs"], ["--filter", "FullyQualifiedName~.FooTests.|FullyQualifiedName~.FooTests+"]],
    ["custom", ["-rf", "b"], ["./-rf", "b"]],
  ] as const)("%s: %j", (runner, names, expected) => {
    expect(argsOf(runner, names)).toEqual(expected);
  });

  it("never begin like an option where a name does", () => {
    const name = fc.string({ unit: "binary", maxLength: 8 }).map((text) => `-${text}`);
    fc.assert(
      fc.property(fc.constantFrom("vitest", "mocha", "pytest", "rspec", "phpunit", "custom"), name, (runner, text) => {
        expect(argsOf(runner, [text]).some((argument) => argument.startsWith("-"))).toBe(false);
      }),
    );
  });

  it("are something for every runner and any name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RUNNER_NAMES), fc.string({ unit: "binary", minLength: 1 }), (runner, name) => {
        expect(argsOf(runner, [name]).every((argument) => typeof argument === "string" && argument !== "")).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of patterns are regular expressions that fit the path and no longer one", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z.()[\]+$ -]{1,12}$/), (name) => {
        const [pattern = ""] = argsOf("playwright", [name]);
        expect(new RegExp(pattern).test(`/repo/${name}`)).toBe(true);
        expect(new RegExp(pattern).test(`/repo/${name}x`)).toBe(false);
        expect(new RegExp(pattern).test(`/repo/x${name}`)).toBe(false);
      }),
    );
  });
});

describe("parts of a file", () => {
  const only: TestPart = { number: 1, of: 2, kind: "only", cases: ["math > adds", "math > (sub)"] };
  const except: TestPart = { ...only, number: 2, kind: "except" };
  const full = "math adds";

  it("are selected by patterns that together fit every name once", () => {
    for (const runner of ["jest", "vitest"] as const) {
      const names = { jest: ["math adds", "math (sub)"], vitest: ["math > adds", "math > (sub)"] }[runner];
      const patterns = [only, except].map((part) => {
        const args = argsOf(runner, ["a.test.ts"], { ...part, cases: names });
        return new RegExp(args[args.indexOf("--testNamePattern") + 1] ?? "");
      });
      for (const name of [...names, "math adds more", "new"]) {
        expect(patterns.filter((pattern) => pattern.test(name))).toHaveLength(1);
      }
    }
    expect(new RegExp(argsOf("vitest", ["a"], only).at(-1) ?? "").test(full)).toBe(true); // before Vitest 5
  });

  it("are test ids and deselected ids for pytest", () => {
    const cases = ["test_a", "TestB::test_c[1-x]"];
    expect(argsOf("pytest", ["t.py"], { ...only, cases })).toEqual(["t.py::test_a", "t.py::TestB::test_c[1-x]"]);
    expect(argsOf("pytest", ["t.py"], { ...except, cases })).toEqual([
      "t.py",
      "--deselect=t.py::test_a",
      "--deselect=t.py::TestB::test_c[1-x]",
    ]);
  });

  it("are run and skipped by name for Go", () => {
    const cases = ["TestA", "TestB"];
    expect(argsOf("go", ["./pkg"], { ...only, cases })).toEqual(["-run", "^(?:TestA|TestB)$", "./pkg"]);
    expect(argsOf("go", ["./pkg"], { ...except, cases })).toEqual(["-skip", "^(?:TestA|TestB)$", "./pkg"]);
  });
});

describe("tests that one argument would sweep together", () => {
  it("are names in names for vitest", () => {
    const names = [
      "src/a.test.ts",
      "web/src/a.test.ts",
      "a.test.ts",
      "src/data.test.ts",
      "src/b.test.ts",
      "src/b.test.tsx",
    ];
    expect(swept("vitest", names).map((set) => set.join())).toEqual(
      expect.arrayContaining([
        "src/a.test.ts,web/src/a.test.ts",
        "a.test.ts,src/data.test.ts",
        "src/b.test.ts,src/b.test.tsx",
      ]),
    );
    expect(swept("vitest", ["x/a.test.ts", "y/a.test.ts", "x/b.test.ts"])).toEqual([]);
  });

  it("are names at the end of names for Playwright, and equal classes for dotnet", () => {
    expect(swept("playwright", ["a.spec.ts", "x/a.spec.ts", "xa.spec.ts"])).toEqual([["a.spec.ts", "x/a.spec.ts"]]);
    expect(swept("dotnet", ["A/FooTests.cs", "B/FooTests.cs", "B/BarTests.cs"])).toEqual([
      ["A/FooTests.cs", "B/FooTests.cs"],
    ]);
  });

  it("are found among many files without comparing all with all", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `p${index % 500}/t${index}.test.ts`);
    expect(swept("vitest", [...names, "a/p1/t1.test.ts"])).toEqual([["a/p1/t1.test.ts", "p1/t1.test.ts"]]);
  });
});
