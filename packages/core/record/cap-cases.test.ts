import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capCases } from "./cap-cases.ts";
import { parseRecord } from "./parse-record.ts";
import type { TestCaseRecord, TestFileRecord } from "./record.ts";

const casesOf = (count: number, seconds: (index: number) => number | null = (index) => index): TestCaseRecord[] =>
  Array.from({ length: count }, (_, index) => ({ name: `case ${index}`, seconds: seconds(index) }));
const fileOf = (file: string, cases: readonly TestCaseRecord[] | null): TestFileRecord => ({
  ...{ job: "test", file, seconds: 1, tests: 1, failures: 0, skipped: 0 },
  ...(cases && { cases }),
});

describe("of very many cases", () => {
  it("a file keeps the 2,000 longest, in their order", () => {
    const [test] = capCases([fileOf("a", casesOf(3_000))]);
    expect(test?.cases?.map(({ seconds }) => seconds)).toEqual(Array.from({ length: 2_000 }, (_, at) => at + 1_000));
  });

  it("a record keeps the 20,000 longest, whatever file they are in", () => {
    const files = Array.from({ length: 30 }, (_, index) =>
      fileOf(
        `${index}`,
        casesOf(1_000, () => index),
      ),
    );
    const kept = capCases(files).map(({ cases }) => cases?.length);
    expect(kept).toEqual([...new Array(10).fill(0), ...new Array(20).fill(1_000)]);
  });

  it("those without a time go first, and the row itself stays", () => {
    const some = casesOf(2_001, (index) => (index === 7 ? null : 1));
    const [test] = capCases([fileOf("a", some)]);
    expect(test?.cases).toHaveLength(2_000);
    expect(test?.cases?.map(({ name }) => name)).not.toContain("case 7");
    expect(test).toMatchObject({ file: "a", seconds: 1, tests: 1 });
  });

  it("the same are kept when the list is capped again, or comes in another order", () => {
    const seconds = fc.array(fc.option(fc.nat(5)), { minLength: 2_100, maxLength: 2_200, size: "max" });
    fc.assert(
      fc.property(seconds, (times) => {
        const cases = casesOf(times.length, (index) => times[index] ?? null);
        const namesOf = (tests: readonly TestFileRecord[]) => tests[0]?.cases?.map(({ name }) => name).sort();
        const once = capCases([fileOf("a", cases)]);
        expect(capCases(once)).toBe(once);
        expect(namesOf(capCases([fileOf("a", cases.toReversed())]))).toEqual(namesOf(once));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a case from outside", () => {
  const parse = (cases: unknown) => {
    const parsed = parseRecord({ schema: "paceline.run/1", run_id: 1, tests: [{ file: "a", cases }] });
    if (!parsed.ok) throw new Error(parsed.message);
    return { cases: parsed.record.tests?.[0]?.cases, problems: parsed.problems.length };
  };

  it("keeps what it may say; a wrong value is unknown and named", () => {
    const good = { name: "adds", seconds: 0.5, outcome: "failed", retries: 1, flaky: true };
    expect(parse([good])).toEqual({ cases: [good], problems: 0 });
    const wrong = { name: "adds", seconds: -1, outcome: "exploded", retries: 0.5, flaky: "yes" };
    expect(parse([wrong])).toEqual({ cases: [{ name: "adds", seconds: null }], problems: 3 });
  });

  it("whose name is too long is left out, for a part of a name selects nothing", () => {
    expect(parse([{ name: "n".repeat(1_001) }, { name: "n".repeat(1_000) }]).cases).toHaveLength(1);
  });

  it("without a name is left out, and a list that is none is unknown", () => {
    expect(parse([{ seconds: 1 }, 5, { name: "b" }]).cases).toEqual([{ name: "b", seconds: null }]);
    expect(parse("many").cases).toBeUndefined();
  });

  it("is cut off at 2,000 of a file, the longest kept", () => {
    expect(parse(casesOf(2_500)).cases?.[0]).toEqual({ name: "case 500", seconds: 500 });
  });
});
