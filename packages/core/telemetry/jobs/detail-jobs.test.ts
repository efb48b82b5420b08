import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRecord, StepRecord } from "../../record/record.ts";
import { coveredSeconds } from "./covered-seconds.ts";
import { detailJobs } from "./detail-jobs.ts";
import { splitJobName } from "./split-job-name.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 5, 12) + seconds * 1000).toISOString();
const step = (name: string, from: number, to: number, conclusion = "success"): StepRecord => ({
  number: 1,
  name,
  started_at: at(from),
  completed_at: at(to),
  conclusion,
});
const job = (given: Partial<JobRecord>): JobRecord => ({
  name: "test (3, ubuntu)",
  runner: null,
  created_at: at(0),
  started_at: at(12),
  completed_at: at(100),
  conclusion: "success",
  steps: null,
  ...given,
});
const detail = (given: Partial<JobRecord>, attempt = 1) => detailJobs([job(given)], attempt)[0];

describe("a job's name", () => {
  it.each([
    ["build", "build", []],
    ["test (3, ubuntu)", "test", ["3", "ubuntu"]],
    ["caller / callee", "caller / callee", []],
    ["deploy (eu) / test (3, windows-11-arm)", "deploy / test", ["eu", "3", "windows-11-arm"]],
    ["test (ubuntu (arm), 3)", "test", ["ubuntu (arm)", "3"]],
    ["Test 2/6", "Test", ["2/6"]],
    ["a / b (x / y)", "a / b", ["x / y"]],
    [
      "test (a, a very long value that GitHub has cut of...",
      "test",
      ["a", "a very long value that GitHub has cut of..."],
    ],
    ["f(x)", "f(x)", []],
    ["(odd)", "(odd)", []],
    ["unclosed (3", "unclosed (3", []],
    ["more) than (that)", "more) than", ["that"]],
  ])("%s is %s with %j", (name, identity, matrix) => {
    expect(splitJobName(name)).toEqual({ identity, matrix });
  });

  it("splits into what it was made of", () => {
    const word = fc.stringMatching(/^[a-z0-9._-]{1,8}$/).filter((text) => !text.endsWith("..."));
    const values = fc.array(word, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, values), { minLength: 1, maxLength: 3 }), (parts) => {
        const name = parts.map(([base, of]) => (of.length > 0 ? `${base} (${of.join(", ")})` : base)).join(" / ");
        const expected = { identity: parts.map(([base]) => base).join(" / "), matrix: parts.flatMap(([, of]) => of) };
        expect(splitJobName(name)).toEqual(expected);
      }),
    );
  });

  it("can be anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("(", ")", " ", "/", ",", ".", "a"), maxLength: 60 }), (name) => {
        const { identity, matrix } = splitJobName(name);
        expect([identity, ...matrix].join("").length).toBeLessThanOrEqual(name.length);
      }),
    );
  });
});

describe("the time of a job", () => {
  it("is waiting, set-up and work", () => {
    const steps = [
      step("Set up job", 12, 15),
      step("Initialize containers", 15, 31),
      step("Pre Run docker/login-action@v3", 31, 32),
      step("Run actions/checkout@v6", 32, 34),
      step("Run npm test", 34, 90),
      step("Never", 90, 90, "skipped"),
      step("Post Run actions/checkout@v6", 90, 91),
      step("Complete job", 91, 91),
    ];
    expect(detail({ steps })).toMatchObject({ queue_seconds: 12, setup_seconds: 20, work_seconds: 58 });
  });

  it("counts steps that run beside each other once", () => {
    const steps = [
      step("Set up job", 12, 14),
      step("database", 14, 90),
      step("unit", 14, 50),
      step("e2e", 40, 80),
      step("Complete job", 90, 90),
    ];
    expect(detail({ steps })).toMatchObject({ setup_seconds: 2, work_seconds: 76 });
  });

  it("is never negative, though GitHub's clocks differ by a second", () => {
    expect(detail({ started_at: at(-1) })).toMatchObject({ queue_seconds: 0 });
  });

  it("is unknown where its times are", () => {
    const unknown = detail({ started_at: null, steps: [] });
    expect(unknown).not.toHaveProperty("queue_seconds");
    expect(unknown).not.toHaveProperty("work_seconds");
    expect(detail({ steps: [step("Set up job", 12, 15)] })).not.toHaveProperty("setup_seconds");
  });
});

describe("a job that an earlier attempt ran", () => {
  const old = { created_at: at(500), started_at: at(12), completed_at: at(100), steps: [step("Run x", 20, 90)] };

  it("is marked, and has neither waited nor worked in this one", () => {
    const carried = detail(old, 2);
    expect(carried).toMatchObject({ carried: true, identity: "test" });
    for (const name of ["queue_seconds", "setup_seconds", "work_seconds"]) expect(carried).not.toHaveProperty(name);
  });

  it("is no job of a first attempt, nor one that was run again", () => {
    expect(detail(old, 1)).not.toHaveProperty("carried");
    expect(detail({ created_at: at(500), started_at: at(512), completed_at: at(600) }, 2)).not.toHaveProperty(
      "carried",
    );
  });
});

it("covered seconds are the length of the union of spans", () => {
  const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 10 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const covered = new Set(pairs.flatMap(([from, to]) => range(from, to)));
      const milliseconds = pairs.map(([start, end]) => ({ start: start * 1000, end: end * 1000 }));
      expect(coveredSeconds(milliseconds)).toBe(covered.size);
    }),
  );
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
