import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptPlan } from "./kept-plan.ts";
import type { PlannedTest } from "./planned-test.ts";
import type { RanFile } from "./verification.ts";
import { verifyPlan } from "./verify-plan.ts";

const test = (name: string, seconds = 10): PlannedTest => ({ name, seconds, source: "history" });
const ran = (job: string, file: string, more: Partial<RanFile> = {}): RanFile => ({
  job,
  file,
  seconds: 12,
  cases: null,
  ...more,
});
const plan = keptPlan([[test("tests/a.py"), test("tests/b.py")], [test("tests/c.py", 30)]]);
const complete = [ran("test (1)", "tests/a.py"), ran("test (1)", "tests/b.py"), ran("test (2)", "tests/c.py")];
const codes = (files: readonly RanFile[], of = plan) => verifyPlan(of, files).problems.map(({ code }) => code);

describe("verifyPlan", () => {
  it("passes when every planned test ran once, and says how long each shard took", () => {
    expect(verifyPlan(plan, complete)).toMatchObject({
      complete: true,
      problems: [],
      planned: 3,
      ran: 3,
      shards: [
        { shard: 1, tests: 2, predictedSeconds: 20, actualSeconds: 24, missing: 0 },
        { shard: 2, tests: 1, predictedSeconds: 30, actualSeconds: 12, missing: 0 },
      ],
    });
  });

  it("names what did not run, and the shard that should have run it", () => {
    const { complete: passed, missing, shards } = verifyPlan(plan, complete.slice(0, 2));
    expect(passed).toBe(false);
    expect(missing).toEqual([{ name: "tests/c.py", shard: 2, leg: null }]);
    expect(shards[1]).toMatchObject({ actualSeconds: null, missing: 1 });
  });

  it("names what ran in two shards", () => {
    const { problems, twice } = verifyPlan(plan, [...complete, ran("test (2)", "tests/a.py")]);
    expect(problems.map(({ code }) => code)).toEqual(["run-twice"]);
    expect(twice).toEqual([{ name: "tests/a.py", jobs: ["test (1)", "test (2)"] }]);
  });

  it("does not take silence for success", () => {
    expect(codes([])).toEqual(["nothing-reported"]);
    expect(codes([ran("lint", "src/style.py")])).toEqual(["nothing-reported"]);
  });

  it("takes tests out of the blame that are known to report nothing", () => {
    const { complete: passed, excused } = verifyPlan(plan, complete.slice(0, 2), new Set(["tests/c.py"]));
    expect(passed).toBe(true);
    expect(excused).toEqual(["tests/c.py"]);
  });

  it("counts files that nobody planned, and does not mind them", () => {
    expect(verifyPlan(plan, [...complete, ran("lint", "src/style.py")])).toMatchObject({
      complete: true,
      unplanned: 1,
    });
  });

  it("finds files under shorter paths and with backslashes", () => {
    const of = keptPlan([[test("packages/web/src/a.test.ts")], [test("packages/api/src/b.test.ts")]]);
    expect(codes([ran("t (1)", "src\\a.test.ts"), ran("t (2)", "./src/b.test.ts")], of)).toEqual([]);
  });

  describe("with a matrix of systems", () => {
    const legs = ["ubuntu", "windows"].flatMap((os) =>
      complete.map((one) => ({ ...one, job: one.job.replace("(", `(${os}, `), seconds: os === "ubuntu" ? 5 : 7 })),
    );
    it("wants every test in every leg, once", () => {
      expect(codes(legs)).toEqual([]);
      expect(verifyPlan(plan, legs.slice(0, -1)).missing).toEqual([
        { name: "tests/c.py", shard: 2, leg: "test (windows, 1)" },
      ]);
    });
    it("takes the leg that took longest", () => {
      expect(verifyPlan(plan, legs).shards.map(({ actualSeconds }) => actualSeconds)).toEqual([14, 7]);
    });
    it("knows legs of one job, each of which runs everything", () => {
      const whole = ["ubuntu", "windows"].flatMap((os) => complete.map((one) => ({ ...one, job: os })));
      expect(codes(whole)).toEqual([]);
      expect(verifyPlan(plan, whole.slice(0, -1)).complete).toBe(false);
    });
  });

  describe("below files", () => {
    const ids = keptPlan([[test("t.py::test_a")], [test("t.py::test_b")]]);
    it("looks for test ids among the cases", () => {
      expect(
        codes([ran("t (1)", "t.py", { cases: ["test_a"] }), ran("t (2)", "t.py", { cases: ["test_b"] })], ids),
      ).toEqual([]);
      expect(codes([ran("t (1)", "t.py", { cases: ["test_a"] })], ids)).toEqual(["missing"]);
      expect(
        codes(
          [ran("t (1)", "t.py", { cases: ["test_a", "test_b"] }), ran("t (2)", "t.py", { cases: ["test_b"] })],
          ids,
        ),
      ).toEqual(["run-twice"]);
    });
    it("takes an id for run with its file where a report has only sums", () => {
      expect(codes([ran("t (1)", "t.py"), ran("t (2)", "t.py")], ids)).toEqual([]);
    });
    it("wants all parts of a file that shards share", () => {
      const cases = ["x", "y"];
      const of = keptPlan([
        [{ ...test("t.py"), part: { number: 1, of: 2, kind: "only", cases } }],
        [{ ...test("t.py"), part: { number: 2, of: 2, kind: "except", cases } }],
      ]);
      const first = ran("t (1)", "t.py", { cases });
      expect(codes([first, ran("t (2)", "t.py", { cases: ["new"] })], of)).toEqual([]);
      expect(codes([first], of)).toEqual(["missing"]);
      expect(codes([ran("t (1)", "t.py"), ran("t (2)", "t.py")], of)).toEqual([]);
      expect(codes([ran("t (1)", "t.py")], of)).toEqual(["missing"]);
      expect(codes([ran("t (1)", "t.py", { cases: ["x"] }), ran("t (2)", "t.py", { cases: ["new"] })], of)).toEqual([
        "missing",
      ]);
    });
  });

  it("never passes a run that lacks a test", () => {
    const cases = fc
      .uniqueArray(fc.stringMatching(/^[a-z/]{1,8}$/), { minLength: 2, maxLength: 12 })
      .chain((names) => fc.record({ names: fc.constant(names), lost: fc.nat({ max: names.length - 1 }) }));
    fc.assert(
      fc.property(cases, ({ names, lost }) => {
        const half = Math.ceil(names.length / 2);
        const shards = [names.slice(0, half), names.slice(half)].map((list) => list.map((name) => test(name)));
        const all = shards.flatMap((tests, index) => tests.map(({ name }) => ran(`test (${index + 1})`, name)));
        expect(verifyPlan(keptPlan(shards), all).complete).toBe(true);
        const without = all.filter(({ file }) => file !== names[lost]);
        expect(verifyPlan(keptPlan(shards), without).complete).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
