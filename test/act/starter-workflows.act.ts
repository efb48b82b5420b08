import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { requireBuild } from "../end-to-end/built-product.ts";
import { starterWorkflow } from "../end-to-end/sample-repository.ts";
import { newestSnapshot } from "../end-to-end/shop.ts";
import { type ActRound, type ActShop, openActShop } from "./act-shop.ts";
import type { ActJob } from "./read-act-jobs.ts";
import { SECONDS, sampleSuite, testFile } from "./sample-suite.ts";

const CI = ".github/workflows/ci.yml";
const LEARN = ".github/workflows/learn.yml";
const FILES = Object.keys(SECONDS);
const JOBS = ["Plan", "Test 1/3", "Test 2/3", "Test 3/3"];

interface Round {
  readonly ci: ActRound;
  readonly learn: ActRound;
  /** What the learner left behind. */
  readonly history: readonly RunRecord[];
}

describe("the starter workflows on an independent runner", () => {
  let shop: ActShop;
  const rounds: Round[] = [];
  let broken: Round;

  async function round(files: Readonly<Record<string, string>>): Promise<Round> {
    const ci = await shop.push(CI, files);
    const learn = await shop.follow(ci.run, LEARN);
    return { ci, learn, history: await newestSnapshot(shop.github) };
  }

  beforeAll(async () => {
    requireBuild();
    shop = await openActShop({
      ...sampleSuite(),
      [CI]: starterWorkflow("ci"),
      [LEARN]: starterWorkflow("learn"),
      ".github/paceline.yml": "plan-shards:\n  shards: 3\n",
    });
    for (const count of [1, 2, 3]) rounds.push(await round({ "src/cart.js": `export const count = ${count};\n` }));
    broken = await round({ "test/mail.test.js": testFile(0.3, true) });
  });
  afterAll(() => shop?.[Symbol.dispose]());

  it("three rounds pass without a complaint, and every test runs once in each", () => {
    for (const { ci, learn } of rounds) {
      expect(ci.jobs.flatMap(({ complaints }) => complaints)).toEqual([]);
      expect(learn.jobs.flatMap(({ complaints }) => complaints)).toEqual([]);
      expect([ci.conclusion, learn.conclusion]).toEqual(["success", "success"]);
      expect(ci.jobs.map(({ name }) => name)).toEqual(expect.arrayContaining(JOBS));
      expect(plannedFiles(ci)).toEqual(FILES);
    }
  });

  it("test jobs really run side by side, and what all of them upload at once is kept", () => {
    for (const { ci } of rounds) {
      const jobs = testJobs(ci);
      const begun = Math.max(...jobs.map(({ startedAt }) => startedAt.getTime()));
      const ended = Math.min(...jobs.map(({ endedAt }) => endedAt.getTime()));
      expect(begun).toBeLessThan(ended);
    }
    for (const { ci, history } of rounds) {
      const record = history.find(({ run_id }) => run_id === ci.run.id);
      expect(record?.tests?.map(({ file }) => file).sort()).toEqual(FILES);
    }
  });

  it("each learner's snapshot holds the runs so far, with their jobs", () => {
    expect(rounds.map(({ history }) => history.length)).toEqual([1, 2, 3]);
    for (const record of rounds[2]?.history ?? []) {
      expect(record).toMatchObject({ workflow: "CI", conclusion: "success", trust: "trusted" });
      expect(record.jobs?.map(({ name }) => name)).toEqual(expect.arrayContaining(JOBS));
    }
  });

  it("the first run says that there is no history; the second and third divide by time and predict", () => {
    const [first, second, third] = rounds.map(({ ci }) => ci);
    expect(planOf(first).summary).toContain("no history yet");
    expect(outputsOf(planOf(first)).p50 ?? "").toBe("");
    for (const [runs, ci] of [
      [1, second],
      [2, third],
    ] as const) {
      expect(planOf(ci).summary).not.toContain("no history yet");
      expect(Number(outputsOf(planOf(ci)).p50)).toBeGreaterThan(0);
      expect(planOf(ci).summary).toContain(`${runs} run`);
      expect(slowest(ci)).toBeLessThan(slowest(first));
    }
  });

  it("a failing test turns its own job red and no other, and is triaged under that job's name", () => {
    const [failed, ...others] = testJobs(broken.ci).filter(({ conclusion }) => conclusion === "failure");
    expect(others).toEqual([]);
    expect(failed && filesOf(failed)).toContain("test/mail.test.js");
    const triage = broken.learn.jobs.find(({ name }) => name === "Triage");
    expect(triage?.summary).toContain(failed?.name);
    expect(outputsOf(triage)).toMatchObject({ category: "code", retry: "false" });
    expect(rounds.flatMap(({ learn }) => learn.jobs.map(({ name }) => name))).not.toContain("Triage");
  });

  it("no service refused a request", () => {
    expect(shop.github.requests.filter(({ status }) => status === null || status >= 400)).toEqual([]);
  });
});

function planOf(ci: ActRound | undefined): ActJob {
  const plan = ci?.jobs.find(({ name }) => name === "Plan");
  if (plan === undefined) throw new Error("No job is named Plan");
  return plan;
}

function testJobs(ci: ActRound | undefined): readonly ActJob[] {
  return ci?.jobs.filter(({ key }) => key === "test") ?? [];
}

function outputsOf(job: ActJob | undefined): Record<string, string> {
  return Object.assign({}, ...(job?.steps.map(({ outputs }) => outputs) ?? []));
}

/** The files that the plan gave to a job. */
function filesOf({ matrix }: ActJob): string[] {
  return String(matrix.files ?? "").split("\n");
}

function plannedFiles(ci: ActRound): string[] {
  return testJobs(ci).flatMap(filesOf).sort();
}

/** Seconds that the tests of the slowest shard take, as the sample's table says. */
function slowest(ci: ActRound | undefined): number {
  const sums = testJobs(ci).map((job) => sumBy(filesOf(job), (file) => SECONDS[file] ?? 0));
  return Math.max(...sums);
}
