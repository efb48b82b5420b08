import { describe, expect, it } from "vitest";
import { addCase, type ClassSums, emptySums } from "./file-sums.ts";
import { RepeatedTests } from "./repeated-tests.ts";

function classOf(seconds: readonly number[], more: Partial<ClassSums> = {}): ClassSums {
  const sums = emptySums("a/ATest.java", "a.ATest");
  for (const [index, time] of seconds.entries()) {
    const known = { suite: null, file: null, classname: "a.ATest", message: null, retries: 0, flaky: false } as const;
    addCase(sums, { ...known, name: `test ${index}`, seconds: time, status: "passed" });
  }
  return { ...sums, ...more };
}

interface Place {
  readonly sums: ClassSums;
  readonly job?: string;
  readonly report: string;
}

/** Whether the second is what the first was already. */
function isRepeated(first: Place, second: Place): boolean {
  const tests = new RepeatedTests();
  tests.isRepeated(first.sums, first.job ?? "test", first.report);
  return tests.isRepeated(second.sums, second.job ?? "test", second.report);
}

describe("a class in a second report of its job", () => {
  const single = { sums: classOf([1, 2]), report: "r/TEST-a.ATest.xml" };

  it("is the same where its names and times are, whatever their order", () => {
    expect(isRepeated(single, { sums: classOf([1, 2]), report: "r/TESTS-TestSuites.xml" })).toBe(true);
    expect(isRepeated(single, { sums: classOf([2, 1]), report: "r/TESTS-TestSuites.xml" })).toBe(true);
  });

  it("was run again where its times differ, or the time of its start", () => {
    expect(isRepeated(single, { sums: classOf([1, 2.001]), report: "r/other.xml" })).toBe(false);
    const [early, late] = [1000, 9000].map((startedAt) => classOf([1, 2], { startedAt }));
    if (early === undefined || late === undefined) throw new Error("two starts");
    expect(isRepeated({ ...single, sums: early }, { sums: late, report: "r/other.xml" })).toBe(false);
    expect(isRepeated({ ...single, sums: early }, { sums: early, report: "r/other.xml" })).toBe(true);
  });

  it("was run again where it has no times that could tell", () => {
    expect(isRepeated({ ...single, sums: classOf([0, 0]) }, { sums: classOf([0, 0]), report: "r/b.xml" })).toBe(false);
  });

  it("is another where it has more tests, others, or other outcomes", () => {
    for (const sums of [
      classOf([1, 2, 0]),
      classOf([1, 2], { nameHash: 7 }),
      classOf([1, 2], { failures: 1 }),
      classOf([1, 2], { skipped: 1 }),
    ]) {
      expect(isRepeated(single, { sums, report: "r/b.xml" })).toBe(false);
    }
  });

  it("may be rounded otherwise by a reporter that says when it began", () => {
    const testng = classOf([1.001, 2.001], { startedAt: 1000 });
    expect(isRepeated(single, { sums: testng, report: "r/junitreports/TEST-a.ATest.xml" })).toBe(true);
    const later = classOf([1.1, 2.1], { startedAt: 1000 });
    expect(isRepeated(single, { sums: later, report: "r/junitreports/TEST-a.ATest.xml" })).toBe(false);
  });
});

it("a class in the report of another job was run twice, but for reports of one folder by Ant's names", () => {
  const [first, second] = ["1", "2"].map((job) => ({ sums: classOf([1, 2]), job, report: `${job}/report.xml` }));
  if (first === undefined || second === undefined) throw new Error("two jobs");
  expect(isRepeated(first, second)).toBe(false);
  const started = classOf([1, 2], { startedAt: 1000 });
  expect(isRepeated({ ...first, sums: started }, { ...second, sums: started })).toBe(false);
  expect(isRepeated({ ...first, sums: started }, { ...second, sums: started, report: "1/all.xml" })).toBe(true);
  const ant = ["r/TEST-a.ATest.xml", "r/TESTS-TestSuites.xml"].map((report) => ({ ...first, job: report, report }));
  expect(isRepeated(ant[0] ?? first, ant[1] ?? first)).toBe(true);
  const apart = ["1/TEST-a.ATest.xml", "2/TEST-a.ATest.xml"].map((report) => ({ ...first, job: report, report }));
  expect(isRepeated(apart[0] ?? first, apart[1] ?? first)).toBe(false);
});
