import { describe, expect, it } from "vitest";
import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import type { UnitOf } from "../runners/case-units.ts";
import { shortestPart, splitFile, splittableFile } from "./split-file.ts";

const test = (seconds: number): PlannedTest => ({ name: "tests/giant", seconds, source: "history" });
const same: UnitOf = (name) => name;
const casesOf = (seconds: Readonly<Record<string, number>>, unnamed = 0) => ({
  cases: Object.entries(seconds).map(([name, value]) => ({ name, seconds: value })),
  unnamed,
});

describe("splittableFile", () => {
  it("takes a test with subtests as one, with the seconds that it counts for them", () => {
    const cases = casesOf({ TestA: 10, "TestA/one": 6, "TestA/two": 4, TestB: 5 });
    const file = splittableFile(test(20), cases, (name) => name.split("/")[0] ?? name);
    expect(file?.units).toEqual([
      { name: "TestA", seconds: 10 },
      { name: "TestB", seconds: 5 },
    ]);
    expect(file).toMatchObject({ rest: 0, overhead: 5 });
  });

  it("leaves to the last part what cannot be named, takes no time, or no record names", () => {
    const cases = casesOf({ long: 40, longer: 50, "made up": 7, empty: 0 }, 3);
    const file = splittableFile(test(120), cases, (name) => (name === "made up" ? null : name));
    expect(file?.units.map(({ name }) => name)).toEqual(["longer", "long"]);
    expect(file).toMatchObject({ rest: 7, overhead: 23 });
    const [first, last] = file ? splitFile(file, 2) : [];
    expect(first?.part).toMatchObject({ kind: "only", cases: ["longer"] });
    expect(last?.part).toMatchObject({ kind: "except", cases: ["longer"] });
  });

  it("expects of cases that no record names no more than of the shortest that it does", () => {
    const file = splittableFile(test(100), casesOf({ a: 30, b: 30, c: 2 }, 10), same);
    expect(file).toMatchObject({ rest: 20, overhead: 18 });
    expect(file && shortestPart(file)).toBe(48);
  });

  it("names only as many cases as a command line takes, the longest", () => {
    const cases = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`case number ${index}`, 2_000 - index]),
    );
    const file = splittableFile(test(2_001_000), casesOf(cases), same);
    expect(file?.units.length).toBeGreaterThan(100);
    const parts = file ? splitFile(file, 16) : [];
    expect(Math.max(...parts.map(({ part }) => part?.cases.join().length ?? 0))).toBeLessThan(16_000);
    expect(file?.units[0]?.name).toBe("case number 0");
    expect(sumBy(parts, ({ seconds }) => seconds)).toBeCloseTo(2_001_000);
  });

  it("never names what a line of text cannot hold", () => {
    const file = splittableFile(test(30), casesOf({ "line\nbreak": 10, "tab\tulator": 10, plain: 10 }), same);
    expect(file?.units.map(({ name }) => name)).toEqual(["plain"]);
    expect(file?.rest).toBe(20);
  });

  it("is nothing for a file of one case, of cases that take no time, or that cannot be named", () => {
    expect(splittableFile(test(9), casesOf({ x: 9 }), same)).toBeNull();
    expect(splittableFile(test(9), casesOf({ x: 0, y: 0 }), same)).toBeNull();
    expect(splittableFile(test(9), casesOf({ x: 4, y: 5 }), () => null)).toBeNull();
  });
});
