import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import type { PlannedTest, TestPart } from "../estimates/planned-test.ts";
import { jestName, playwrightName, vitestName } from "./case-units.ts";
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
    ["cypress", ["[id]/a.cy.js", "(g)/a,{b}.cy.js"], ["--spec", "?id?/a.cy.js,?g?/a??b?.cy.js"]],
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
      { numRuns: propertyRuns(1_000) },
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
  const only: TestPart = { number: 1, of: 2, kind: "only", cases: ["math adds", "math (sub)"] };
  const except: TestPart = { ...only, number: 2, kind: "except" };

  it.each(["jest", "vitest", "playwright"] as const)(
    "are selected for %s by patterns that fit every name once",
    (runner) => {
      const full = (name: string) => (runner === "playwright" ? `chromium e2e/a.ts ${name}` : name);
      const ignoresCase = runner !== "vitest";
      const fits = [only, except].map((part) => {
        const args = argsOf(runner, ["e2e/a.ts"], part);
        const inverted = args.includes("--grep-invert");
        const place = args.findIndex((argument) => /^--(?:testNamePattern|grep|grep-invert)$/.test(argument));
        const pattern = new RegExp(args[place + 1] ?? "", ignoresCase ? "i" : "");
        return (name: string) => pattern.test(full(name)) !== inverted;
      });
      for (const name of [...only.cases, "math adds more", "new", "more math adds", "math add", "math sub"]) {
        expect(fits.map((fit) => fit(name))).toEqual([only.cases.includes(name), !only.cases.includes(name)]);
      }
      if (runner === "vitest") expect(fits[0]?.("math > adds")).toBe(true); // since Vitest 5
      if (runner === "playwright") expect(fits[0]?.("math adds @slow @fast")).toBe(true);
    },
  );

  it("are test ids and deselected ids for pytest, counted from the same folder", () => {
    const cases = ["test_a", "TestB::"];
    expect(argsOf("pytest", ["t.py"], { ...only, cases })).toEqual(["--rootdir=.", "t.py::test_a", "t.py::TestB"]);
    expect(argsOf("pytest", ["./t.py"], { ...except, cases })).toEqual([
      "--rootdir=.",
      "./t.py",
      "--deselect=t.py::test_a",
      "--deselect=t.py::TestB::",
    ]);
  });

  it("are run and skipped by name for Go", () => {
    const cases = ["TestA", "TestB"];
    expect(argsOf("go", ["./pkg"], { ...only, cases })).toEqual(["-run", "^(?:TestA|TestB)$", "./pkg"]);
    expect(argsOf("go", ["./pkg"], { ...except, cases })).toEqual(["-skip", "^(?:TestA|TestB)$", "./pkg"]);
  });

  it("are whole full names for RSpec, and methods with all data sets for PHPUnit", () => {
    expect(argsOf("rspec", ["a_spec.rb"], { ...only, cases: ["A#b (c)"] })).toEqual([
      "a_spec.rb",
      "--example-matches",
      "\\A(?:A#b \\(c\\))\\z",
    ]);
    expect(argsOf("rspec", ["a_spec.rb"], { ...except, cases: ["b"] }).at(-1)).toBe("\\A(?!(?:b)\\z)");
    // PHP's patterns, as JavaScript's: with an end that is no line's.
    const [fits, others] = [only, except].map((part) => {
      const filter = argsOf("phpunit", ["ATest.php"], { ...part, cases: ["testA"] }).at(-1) ?? "";
      return new RegExp(filter.slice(1, -2).replaceAll("\\z", "$"), "s");
    });
    for (const name of [
      "App\\ATest::testA",
      "App\\ATest::testA with data set #0",
      'ATest::testA with data set "x\n"',
    ]) {
      expect([fits?.test(name), others?.test(name)]).toEqual([true, false]);
    }
    for (const name of ["App\\ATest::testAB", 'App\\ATest::testB with data set "::testA"', "TestA::testB"]) {
      expect([fits?.test(name), others?.test(name)]).toEqual([false, true]);
    }
  });
});

describe("patterns of parts", () => {
  const word = fc.constantFrom(
    ..."ab A[](){}.*+?^$|\\/-#@'\"%&;<>=!ü数 ".split(""),
    " > ",
    " › ",
    " @x",
    "\\A",
    "${x}",
  );
  const title = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((words) => words.join(""))
    .filter((name) => name.trim() !== "");
  const method = fc.stringMatching(/^[a-zA-Z_ü]{1,4}$/);
  /** What a runner's pattern is matched with, for a case of this name as reported. */
  const MATCHED: Readonly<Record<string, (name: string) => string>> = {
    jest: (name) => name.trimStart(),
    vitest: (name) => name,
    playwright: (name) => `my browser e2e/a.ts ${name.replaceAll(" › ", " ")}`,
    rspec: (name) => name,
    go: (name) => name,
    phpunit: (name) => `App\\ATest::${name}`,
  };
  const NOT = new Set(["--grep-invert", "-skip"]);
  const FLAGS = /^(?:--(?:testNamePattern|grep|grep-invert|example-matches|filter)|-run|-skip)$/;

  function selects(runner: RunnerName, part: TestPart): (name: string) => boolean {
    const args = argsOf(runner, ["e2e/a.ts"], part);
    const place = args.findIndex((argument) => FLAGS.test(argument));
    const text = (args[place + 1] ?? "").replace(/^\/(.*)\/s$/s, "$1"); // PHP's delimiters
    const unicode = text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
    const ruby = unicode.replace(/^\\A/, "^").replace(/\\z(?=\)?$)/, "$");
    const pattern = new RegExp(ruby, runner === "jest" || runner === "playwright" ? "is" : "s");
    const matched = MATCHED[runner] ?? ((name) => name);
    return (name) => pattern.test(matched(name)) !== NOT.has(args[place] ?? "");
  }

  it("of rspec are written in ASCII, which Ruby takes in every locale", () => {
    const args = argsOf("rspec", ["spec/a_spec.rb"], { number: 1, of: 2, kind: "only", cases: ["mäth › 😀"] });
    expect(args.at(-1)).toBe(String.raw`\A(?:m\u{e4}th \u{203a} \u{1f600})\z`);
  });

  it.each(["jest", "vitest", "playwright", "rspec", "go", "phpunit"] as const)(
    "of %s select every case once",
    (runner) => {
      const isCode = runner === "go" || runner === "phpunit";
      const names = fc.uniqueArray(isCode ? method : title, { minLength: 2, maxLength: 8 });
      const covers = testRunner(runner).division?.covers;
      const form =
        { jest: jestName, vitest: vitestName, playwright: playwrightName }[runner as string] ??
        ((name: string) => name);
      fc.assert(
        fc.property(names, fc.array(isCode ? method : title, { maxLength: 4 }), (known, others) => {
          const units = [...new Set(known.map(form))];
          const [first, second] = [units.slice(0, 1), units.slice(1, Math.ceil(units.length / 2))];
          const parts: TestPart[] = [
            { number: 1, of: 3, kind: "only", cases: first },
            ...(second.length > 0 ? [{ number: 2, of: 3, kind: "only" as const, cases: second }] : []),
            { number: 3, of: 3, kind: "except", cases: [...first, ...second] },
          ];
          const selecting = parts.map((part) => selects(runner, part));
          for (const name of [...known, ...others]) {
            expect(selecting.map((one) => one(name)).filter(Boolean)).toHaveLength(1);
            const named = parts.findIndex(
              ({ kind, cases }) => kind === "only" && cases.some((unit) => covers?.(unit, name)),
            );
            expect(selecting[named < 0 ? parts.length - 1 : named]?.(name)).toBe(true);
          }
        }),
        { numRuns: propertyRuns(2_000) },
      );
    },
  );
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
