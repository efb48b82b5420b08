import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { goUnits, jestName, phpUnits, playwrightName, rspecName, titleUnits, vitestName } from "./case-units.ts";

describe("titles of cases", () => {
  const text = `describe("suite (1)", () => { test('adds'); test(\`it's "so"\`); test('it\\'s so');
    describe("inner", () => { test("adds"); test("a b"); }) })`;
  const names = [
    "suite (1) adds",
    'suite (1) it\'s "so"',
    "suite (1) it's so",
    "suite (1) inner adds",
    "suite (1) inner a b",
  ];
  const unitOf = (of: string, recorded = names, source = text) => titleUnits(rspecName)(source, recorded)?.(of) ?? null;

  it("are named where the text has all of them in quotes", () => {
    for (const name of names) expect(unitOf(name)).toBe(name);
  });

  it("are not named where the text lacks one: the case was renamed, moved or is made of a template", () => {
    expect(unitOf("suite (1) gone", [...names, "suite (1) gone"])).toBeNull();
    expect(unitOf("suite (2) adds", [...names.slice(1), "suite (2) adds"])).toBeNull();
    expect(unitOf("suite (1) adds 1 and 2", [...names, "suite (1) adds 1 and 2"])).toBeNull();
  });

  it("are not named where one of several of the same title may have gone", () => {
    expect(unitOf("suite (1) adds", names, text.replace("test('adds');", ""))).toBeNull();
    expect(unitOf("suite (1) inner a b", names, text.replace("test('adds');", ""))).toBe("suite (1) inner a b");
  });

  it("may stand behind words of the code, as RSpec's classes do", () => {
    const ruby = `describe Shop::Cart do\n  describe "#add" do\n    it "is empty" do\n`;
    expect(unitOf("Shop::Cart #add is empty", ["Shop::Cart #add is empty"], ruby)).toBe("Shop::Cart #add is empty");
  });

  it("are the same whatever the report does to them", () => {
    expect(vitestName("suite > inner > adds")).toBe("suite inner adds");
    expect(jestName(" Adds")).toBe("adds");
    expect(playwrightName("suite › Adds @slow @ci")).toBe("suite adds");
  });

  it("stay together where the text says so", () => {
    expect(titleUnits(playwrightName, /\bserial\b/)("test.describe.serial('a', () => {})", [])).toBeNull();
  });

  it("are read from any text in bounded time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.array(fc.string()), (source, recorded) => {
        const find = titleUnits(vitestName)(source, recorded);
        for (const name of recorded) {
          const unit = find?.(name) ?? null;
          if (unit !== null) expect(unit).toBe(vitestName(name));
        }
      }),
      { numRuns: propertyRuns(2_000) },
    );
    const quotes = "'\"`\\".repeat(100_000);
    expect(titleUnits(vitestName)(quotes, [" a".repeat(500)])?.(" a".repeat(500))).toBeNull();
  });
});

describe("functions as cases", () => {
  it("are Go's, with their subtests", () => {
    const unitOf = goUnits("func TestA(t *testing.T) {\n}\nfunc (s *S) TestMethod() {}\n// func TestC(\n", []);
    expect(["TestA", "TestA/x/y", "TestB", "TestMethod", "TestC"].map((name) => unitOf?.(name))).toEqual([
      "TestA",
      "TestA",
      null,
      null,
      null,
    ]);
  });

  it("are PHPUnit's methods, with their data sets, unless tests depend on others", () => {
    const unitOf = phpUnits("public function testA(): void {}\n", []);
    expect(["testA", 'testA with data set "x"', "testB"].map((name) => unitOf?.(name))).toEqual([
      "testA",
      "testA",
      null,
    ]);
    expect(phpUnits("#[Depends('testA')]\npublic function testB() {}", [])).toBeNull();
  });
});
