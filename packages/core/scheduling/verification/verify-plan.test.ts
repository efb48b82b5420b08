import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import type { RunnerName } from "../runners/test-runners.ts";
import { storedPlan } from "../stored-plan.ts";
import type { RanCase, RanFile } from "./verification.ts";
import { verifyPlan } from "./verify-plan.ts";

const test = (name: string, seconds = 10): PlannedTest => ({ name, seconds, source: "history" });
const ran = (job: string, file: string, more: Partial<RanFile> = {}): RanFile => ({
  job,
  file,
  seconds: 12,
  cases: null,
  ...more,
});
const cases = (names: readonly string[], seconds = 1): RanCase[] =>
  names.map((name) => ({ name, seconds, isSkipped: false }));
const skipped = (names: readonly string[]): RanCase[] => names.map((name) => ({ name, seconds: 0, isSkipped: true }));
const plan = storedPlan([[test("tests/a.py"), test("tests/b.py")], [test("tests/c.py", 30)]]);
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
    expect(missing).toEqual([{ name: "tests/c.py", shard: 2, leg: null, isSkipped: false }]);
    expect(shards[1]).toMatchObject({ actualSeconds: null, missing: 1 });
  });

  it("does not take a report of nothing but skipped cases for a run", () => {
    const asCases = complete.map((one) => ({ ...one, cases: skipped(["t"]), executed: 0 }));
    expect(codes(asCases)).toEqual(["missing"]);
    expect(verifyPlan(plan, asCases).missing.every(({ isSkipped }) => isSkipped)).toBe(true);
    expect(codes(complete.map((one) => ({ ...one, executed: 0 })))).toEqual(["missing"]);
    expect(codes(complete.map((one, index) => ({ ...one, executed: index })))).toEqual(["missing"]);
    const ids = storedPlan([[test("t.py::test_a"), test("t.py::test_b")]]);
    const half = ran("t", "t.py", { cases: [...cases(["test_a"]), ...skipped(["test_b"])], executed: 1 });
    expect(verifyPlan(ids, [half]).missing.map(({ name }) => name)).toEqual(["t.py::test_b"]);
  });

  it("never lets a path of another suite stand in for a planned one", () => {
    const other = ran("e2e", "packages/core/tests/c.py");
    expect(codes([...complete.slice(0, 2), other])).toEqual(["missing"]);
    // Nor a shorter one, from a job that writes whole paths elsewhere.
    const nested = storedPlan([[test("app/tests/a.py"), test("app/tests/c.py")]]);
    expect(codes([ran("t", "app/tests/a.py"), ran("t", "tests/c.py")], nested)).toEqual(["missing"]);
  });

  it("refuses more jobs than shards, because one of them may be another suite's", () => {
    const one = storedPlan([plan.shards.flat()]);
    const e2e = [...complete.map((file) => ({ ...file, job: "test" })).slice(0, 2), ran("e2e", "tests/c.py")];
    expect(codes(e2e, one)).toEqual(["unchecked"]);
    expect(verifyPlan(one, e2e, { jobsKnown: false }).complete).toBe(true);
  });

  it("knows files that a runner names from another folder, all in one way", () => {
    const below = complete.map((one) => ({ ...one, file: `packages/core/${one.file}` }));
    expect(codes(below)).toEqual([]);
    const nested = storedPlan([[test("app/tests/a.py"), test("app/tests/c.py")]]);
    expect(codes([ran("t", "tests/a.py"), ran("t", "tests/c.py")], nested)).toEqual([]);
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
    const { complete: passed, excused } = verifyPlan(plan, complete.slice(0, 2), { excused: new Set(["tests/c.py"]) });
    expect(passed).toBe(true);
    expect(excused).toEqual(["tests/c.py"]);
  });

  it("refuses to excuse every test: nothing would be left to verify", () => {
    const all = new Set(["tests/a.py", "tests/b.py", "tests/c.py"]);
    expect(verifyPlan(plan, complete, { excused: all }).problems).toMatchObject([{ code: "unchecked" }]);
  });

  it("counts files that nobody planned, and does not mind them", () => {
    expect(verifyPlan(plan, [...complete, ran("lint", "src/style.py")])).toMatchObject({
      complete: true,
      unplanned: 1,
    });
  });

  it("finds files under shorter paths and with backslashes", () => {
    const of = storedPlan([[test("packages/web/src/a.test.ts")], [test("packages/api/src/b.test.ts")]]);
    expect(codes([ran("t (1)", "src\\a.test.ts"), ran("t (2)", "./src/b.test.ts")], of)).toEqual([]);
  });

  describe("with a matrix of systems", () => {
    const variants = ["ubuntu", "windows"].flatMap((os) =>
      complete.map((one) => ({ ...one, job: one.job.replace("(", `(${os}, `), seconds: os === "ubuntu" ? 5 : 7 })),
    );
    const jobs = [...new Set(variants.map(({ job }) => job))].map((name) => ({
      name,
      conclusion: "success",
      isCarried: false,
    }));
    it("wants every test in every variant, once", () => {
      expect(verifyPlan(plan, variants, { jobs }).problems).toEqual([]);
      expect(verifyPlan(plan, variants.slice(0, -1), { jobs }).missing).toEqual([
        expect.objectContaining({ name: "tests/c.py", shard: 2, isSkipped: false }),
      ]);
    });
    it("misses a variant of which no job reported anything", () => {
      const ubuntu = variants.filter(({ job }) => job.includes("ubuntu"));
      expect(verifyPlan(plan, ubuntu, { jobs }).missing).toHaveLength(3);
    });
    it("proves nothing without the list of jobs, unless it is said how often the suite runs", () => {
      const ubuntu = variants.filter(({ job }) => job.includes("ubuntu"));
      expect(codes(ubuntu)).toEqual(["unchecked"]);
      expect(verifyPlan(plan, ubuntu, { suiteRuns: 1 }).problems).toEqual([]);
      expect(verifyPlan(plan, ubuntu, { suiteRuns: 2 }).problems).toMatchObject([{ code: "unchecked" }]);
      expect(verifyPlan(plan, variants, { suiteRuns: 2 }).problems).toEqual([]);
    });
    it.each(["failure", "cancelled", "timed_out", "skipped", "action_required"])(
      "names a job that ended with %s",
      (word) => {
        const ended = jobs.map((job, index) => (index === 0 ? { ...job, conclusion: word } : job));
        expect(verifyPlan(plan, variants, { jobs: ended }).problems).toMatchObject([{ code: "job-not-passed" }]);
        // Jobs of other names are other jobs' business.
        const lint = { name: "lint", conclusion: word, isCarried: false };
        expect(verifyPlan(plan, variants, { jobs: [...jobs, lint] }).problems).toEqual([]);
      },
    );
    it("misses a system of jobs whose names show no list of values", () => {
      const named = (os: string) =>
        complete.map((one) => ({ ...one, job: `Test ${os} ${one.job.replace(/\D/g, "")}/2` }));
      const listed = ["ubuntu-latest", "windows-latest"].flatMap((os) => named(os).map(({ job }) => job));
      const facts = { jobs: listed.map((name) => ({ name, conclusion: "success", isCarried: false })) };
      expect(verifyPlan(plan, named("ubuntu-latest"), facts).missing).toHaveLength(3);
      const all = [...named("ubuntu-latest"), ...named("windows-latest")];
      expect(verifyPlan(plan, all, facts).problems).toEqual([]);
    });
    it("knows the jobs of a called workflow by what they call themselves", () => {
      const called = jobs.map((job) => ({ ...job, name: `caller / ${job.name}` }));
      expect(verifyPlan(plan, variants, { jobs: called }).problems).toEqual([]);
      const ubuntu = variants.filter(({ job }) => job.includes("ubuntu"));
      expect(verifyPlan(plan, ubuntu, { jobs: called }).missing).toHaveLength(3);
    });
    it("wants to know how often the suite runs where reports do not name the listed jobs", () => {
      const folders = complete.map((one) => ({ ...one, job: `reports/${one.job.replace(/\D/g, "")}` }));
      const facts = { jobs, jobsKnown: false };
      expect(verifyPlan(plan, folders, facts).problems).toMatchObject([{ code: "unchecked" }]);
      expect(verifyPlan(plan, folders, { ...facts, suiteRuns: 1 }).problems).toEqual([]);
      expect(verifyPlan(plan, folders, { ...facts, jobs: jobs.slice(0, 2) }).problems).toEqual([]);
    });
    it("takes the variant that took longest", () => {
      expect(verifyPlan(plan, variants).shards.map(({ actualSeconds }) => actualSeconds)).toEqual([14, 7]);
    });
    it("knows variants of one job, each of which runs everything", () => {
      const whole = ["ubuntu", "windows"].flatMap((os) => complete.map((one) => ({ ...one, job: os })));
      expect(codes(whole)).toEqual(["unchecked"]);
      expect(verifyPlan(plan, whole, { suiteRuns: 2 }).problems).toEqual([]);
      expect(verifyPlan(plan, whole.slice(0, -1), { suiteRuns: 2 }).complete).toBe(false);
    });
  });

  describe("below files", () => {
    const ids = storedPlan([[test("t.py::test_a")], [test("t.py::test_b")]]);
    const inFile = (job: string, names: readonly string[]) => ran(job, "t.py", { cases: cases(names) });
    it("looks for test ids among the cases", () => {
      expect(codes([inFile("t (1)", ["test_a"]), inFile("t (2)", ["test_b"])], ids)).toEqual([]);
      expect(codes([inFile("t (1)", ["test_a"])], ids)).toEqual(["missing"]);
      expect(codes([inFile("t (1)", ["test_a", "test_b"]), inFile("t (2)", ["test_b"])], ids)).toEqual(["run-twice"]);
      const inClass = storedPlan([[test("t.py::TestX::test_a[b::c]")], [test("t.py::TestY::test_a[b::c]")]]);
      expect(codes([inFile("t (1)", ["TestX::test_a[b::c]"])], inClass)).toEqual(["missing"]);
    });
    it("takes an id for run with its file where a report has only sums", () => {
      expect(codes([ran("t (1)", "t.py"), ran("t (2)", "t.py")], ids)).toEqual([]);
    });
  });

  describe("with a file in parts", () => {
    const units = ["x", "y"];
    const parted = (runner: RunnerName) =>
      storedPlan(
        [
          [{ ...test("t.py"), part: { number: 1, of: 2, kind: "only", cases: units } }],
          [{ ...test("t.py"), part: { number: 2, of: 2, kind: "except", cases: units } }],
        ],
        runner,
      );
    const of = parted("custom");
    const ranIn = (job: string, names: readonly string[], left: readonly string[] = []) =>
      ran(job, "t.py", { cases: [...cases(names), ...skipped(left)] });

    it("wants all parts, and every case that one of them names", () => {
      expect(codes([ranIn("t (1)", units), ranIn("t (2)", ["new"])], of)).toEqual([]);
      expect(codes([ranIn("t (1)", units)], of)).toEqual(["missing"]);
      expect(codes([ranIn("t (2)", ["new"])], of)).toEqual(["missing"]);
      expect(codes([ranIn("t (1)", ["x"]), ranIn("t (2)", ["new"])], of)).toEqual(["missing"]);
    });

    it("wants a report of each part where only sums are known", () => {
      expect(codes([ran("t (1)", "t.py"), ran("t (2)", "t.py")], of)).toEqual([]);
      expect(codes([ran("t (1)", "t.py")], of)).toEqual(["missing"]);
      // Two reports of one job are still one part.
      expect(codes([ran("t (1)", "t.py"), ran("t (1)", "t.py")], of)).toEqual(["missing"]);
    });

    it("does not take a case for run that a pattern left out", () => {
      expect(codes([ranIn("t (1)", units, ["new"]), ranIn("t (2)", ["new"], units)], of)).toEqual([]);
      expect(codes([ranIn("t (2)", ["new"], units)], of)).toEqual(["missing"]);
      expect(codes([ranIn("t (1)", units, ["new"])], of)).toEqual(["missing"]);
      expect(codes([ranIn("t (1)", [...units, "new"]), ranIn("t (2)", ["new"], units)], of)).toEqual(["run-twice"]);
    });

    it("accepts cases that the code itself skips, where every part reported", () => {
      expect(codes([ranIn("t (1)", [], [...units, "new"]), ranIn("t (2)", ["new"], units)], of)).toEqual([]);
    });

    it("does not miss cases that a record of very many does not list", () => {
      const cut = [ranIn("t (1)", ["x"]), ranIn("t (2)", ["new"])].map((file) => ({ ...file, isComplete: false }));
      expect(codes(cut, of)).toEqual([]);
    });

    it("knows parameters, subtests and data sets as parts of what is named", () => {
      for (const [runner, names] of [
        ["pytest", ["x[1]", "x[2]", "y"]],
        ["go", ["x", "x/one", "y"]],
        ["phpunit", ["x with data set #0", "y"]],
      ] as const) {
        expect(codes([ranIn("t (1)", names), ranIn("t (2)", ["xy"])], parted(runner))).toEqual([]);
        expect(codes([ranIn("t (1)", [...names, "xy"])], parted(runner))).toEqual([]);
        expect(codes([ranIn("t (1)", names)], parted(runner))).toEqual(["missing"]);
      }
    });

    it("counts for each shard what its own cases took", () => {
      const { shards } = verifyPlan(of, [
        ran("t (1)", "t.py", { seconds: 20, cases: cases(units, 10) }),
        ran("t (2)", "t.py", { seconds: 3, cases: cases(["new"], 3) }),
      ]);
      expect(shards.map(({ actualSeconds }) => actualSeconds)).toEqual([20, 3]);
    });
  });

  it("never passes a run that lacks a test", () => {
    const plans = fc
      .uniqueArray(fc.stringMatching(/^[a-z/]{1,8}$/), { minLength: 2, maxLength: 12 })
      .chain((names) => fc.record({ names: fc.constant(names), lost: fc.nat({ max: names.length - 1 }) }));
    fc.assert(
      fc.property(plans, ({ names, lost }) => {
        const half = Math.ceil(names.length / 2);
        const shards = [names.slice(0, half), names.slice(half)].map((list) => list.map((name) => test(name)));
        const all = shards.flatMap((tests, index) => tests.map(({ name }) => ran(`test (${index + 1})`, name)));
        expect(verifyPlan(storedPlan(shards), all).complete).toBe(true);
        const without = all.filter(({ file }) => file !== names[lost]);
        expect(verifyPlan(storedPlan(shards), without).complete).toBe(false);
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});
