import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idleAction, lintWorkflow } from "../../packages/testkit/index.ts";
import { type ResultFile, ROOT, requireBuild } from "./built-product.ts";
import { ndjson } from "./sample-history.ts";
import { PRETENDED_SECONDS, starterWorkflow } from "./sample-repository.ts";
import { imbalance, openShop, type Round, type Shop, shardSeconds } from "./shop.ts";

beforeAll(requireBuild);

/** GitHub shows larger summaries, but nobody reads them. */
const READABLE_BYTES = 64 * 1024;
const ALL_FILES = Object.keys(PRETENDED_SECONDS).sort();

function planOf({ results }: Round) {
  return results.get("Plan")?.data as {
    "policy-gate": { verdict: string; findings: unknown[]; unknown: unknown[] };
    "predict-duration": { run: { p50: number } | null; error: { n: number } | null; confidence: string };
    "plan-shards": { shardCount: number; worthIt: { code: string }; evidence: { runs: number; forkRuns: number } };
  };
}

function storedBy({ results }: Round, job: string) {
  return results.get(job)?.data.stored as Record<"artifact" | "cache", { done: boolean; reason: string }>;
}

/** Every test file that the run's jobs were given, in the order of the alphabet. */
function filesRun({ ci }: Round): string[] {
  return ci.jobs
    .flatMap(({ matrix }) =>
      String(matrix?.files ?? "")
        .split("\n")
        .filter(Boolean),
    )
    .sort();
}

/** A command's whole result. */
function paceline(...words: string[]): ResultFile {
  const command = [join(ROOT, "bin/paceline.mjs"), ...words, "--json"];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

describe("a repository that takes both starter workflows", () => {
  let shop: Shop;
  let first: Round;
  let second: Round;
  let broken: Round;
  let pull: Round;
  let fork: Round;
  let last: Round;
  let rounds: Round[];

  beforeAll(async () => {
    shop = await openShop();
    first = await shop.push();
    second = await shop.push();
    shop.project.setFailing(["test/cart.test.mjs"]);
    broken = await shop.push();
    shop.project.setFailing([]);
    pull = await shop.pullRequest("acme/shop");
    fork = await shop.pullRequest("mallory/shop");
    last = await shop.push();
    rounds = [first, second, broken, pull, fork, last];
  }, 180_000);
  afterAll(() => shop?.[Symbol.dispose]());

  it("every run passes but the one with a failing test, and runs every test once", () => {
    const conclusions = ["success", "success", "failure", "success", "success", "success"];
    expect(rounds.map(({ ci }) => ci.conclusion)).toEqual(conclusions);
    expect(rounds.map(({ learn }) => learn.conclusion)).toEqual(Array(6).fill("success"));
    for (const round of rounds) expect(filesRun(round)).toEqual(ALL_FILES);
  });

  it("the first run works without history and says so", () => {
    const plan = planOf(first);
    expect(plan["plan-shards"]).toMatchObject({ worthIt: { code: "no-history" }, evidence: { runs: 0 } });
    expect(plan["predict-duration"].run?.p50 ?? null).toBeNull();
    expect(first.ci.job("Plan").summary).toContain("no history yet");
    expect(first.ci.jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
  });

  it("learn.yml keeps each run as an artifact and in the default branch's cache", () => {
    const artifacts = shop.github.world.artifacts.map(({ name }) => name);
    for (const { ci } of rounds) expect(artifacts).toContain(`paceline-run-${ci.run.id}-1`);
    const keys = [first, second, broken, pull, last].map(({ learn }) => `paceline-history-v1-main-${learn.run.id}-1`);
    expect(shop.github.world.caches.map(({ key, ref }) => [ref, key])).toEqual(
      keys.map((key) => ["refs/heads/main", key]),
    );
    expect(first.learn.jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
  });

  it("the second run is divided by time, because the first was recorded", () => {
    const { "plan-shards": plan, "predict-duration": duration } = planOf(second);
    expect(plan).toMatchObject({ worthIt: { code: "worth-it" }, evidence: { runs: 1 } });
    expect(plan.shardCount).toBeGreaterThan(1);
    expect(duration.run?.p50).toBeGreaterThan(0);
    expect(shardSeconds(second)[0]).toBeLessThan((shardSeconds(first)[0] ?? 0) / 2);
  });

  it("the runs after it are as well balanced", () => {
    for (const round of [broken, pull, fork, last]) {
      expect(imbalance(shardSeconds(round))).toBeLessThan(imbalance(shardSeconds(second)) * 1.1);
    }
  });

  it("the policy finds nothing in the starter workflows", () => {
    for (const round of rounds) {
      expect(planOf(round)["policy-gate"]).toMatchObject({ verdict: "pass", findings: [], unknown: [] });
    }
  });

  it("every job with a Paceline step has a short summary with numbers in it", () => {
    const ran = rounds.flatMap(({ ci, learn }) => [...ci.jobs, ...learn.jobs]).filter(({ steps }) => steps.length > 0);
    expect(ran.length).toBeGreaterThan(rounds.length * 3);
    for (const { summary } of ran) {
      expect(Buffer.byteLength(summary)).toBeLessThan(READABLE_BYTES);
      expect(summary).toMatch(/^### [a-z-]+\n\n(✅|⏳|⚠️|❌) /u);
      expect(summary).not.toMatch(/\b(?:undefined|NaN|null|\[object)\b/);
    }
    expect(second.ci.job("Plan").summary).toContain(`${planOf(second)["plan-shards"].shardCount} shards`);
    expect(second.learn.job("Record").summary).toContain("12 tests");
  });

  it("nothing is left in a workspace", () => {
    expect(shop.leftBehind).toEqual([]);
  });

  it("a pull request leaves the cache alone and says why; its run is merged from its artifacts", async () => {
    const job = pull.ci.jobs.find(({ key }) => key === "test")?.name ?? "";
    expect(storedBy(pull, job)).toMatchObject({ artifact: { done: true }, cache: { done: false } });
    expect(storedBy(pull, job).cache.reason).not.toBe("");
    expect(pull.ci.job(job).summary).toContain(storedBy(pull, job).cache.reason);
    const record = (await shop.history()).find(({ run_id }) => run_id === pull.ci.run.id);
    expect(record).toMatchObject({ event: "pull_request", trust: "trusted", base_branch: "main" });
    expect(record?.tests).toHaveLength(ALL_FILES.length);
  });

  it("a fork's run may not write the cache; it is merged later, marked, and teaches no plan", async () => {
    expect(storedBy(fork, "Record")).toMatchObject({ artifact: { done: true }, cache: { done: false } });
    expect(storedBy(fork, "Record").cache.reason).toMatch(/denied/);
    expect(fork.results.get("Record")?.data.record).toMatchObject({ trust: "fork" });
    const record = (await shop.history()).find(({ run_id }) => run_id === fork.ci.run.id);
    expect(record).toMatchObject({ event: "pull_request", trust: "fork" });
    shop.project.write({ "history.ndjson": ndjson(await shop.history()) });
    const planned = paceline(
      "plan-shards",
      "--tests",
      ALL_FILES.join("\n"),
      "--history",
      `${shop.project.directory}/history.ndjson`,
    );
    expect(planned.data.evidence).toMatchObject({ runs: 5 });
  });

  it("a failing run is triaged under its job's name", () => {
    const failed = broken.ci.jobs.filter(({ conclusion }) => conclusion === "failure").map(({ name }) => name);
    expect(failed).toHaveLength(1);
    const triaged = rounds.filter(({ learn }) => learn.job("Triage").conclusion !== "skipped");
    expect(triaged).toEqual([broken]);
    expect(broken.results.get("Triage")?.data.jobs).toMatchObject([{ job: failed[0], category: "code" }]);
    expect(broken.learn.job("Triage").summary).toContain(failed[0]);
  });
});

describe("a repository with a past that asks for three shards", () => {
  let shop: Shop;
  let unseen: Round["ci"];
  let seen: Round;
  let later: Round;

  beforeAll(async () => {
    shop = await openShop({ ".github/paceline.yml": "plan-shards:\n  shards: 3\n" });
    addPastRuns(shop, 15);
    unseen = await shop.pushUnseen();
    seen = await shop.push();
    later = await shop.push();
  }, 120_000);
  afterAll(() => shop?.[Symbol.dispose]());

  it("has them better balanced once it has learnt", () => {
    const byCount = shardSeconds({ ci: unseen });
    const byTime = shardSeconds(later);
    expect([byCount.length, byTime.length]).toEqual([3, 3]);
    expect(imbalance(byTime)).toBeLessThan(imbalance(byCount) / 1.1);
  });

  it("gets a run whose Learn run was cancelled made whole by the next one", async () => {
    expect(seen.learn.job("Record").annotations).toEqual([]);
    const record = (await shop.history()).find(({ run_id }) => run_id === unseen.run.id);
    expect(record).toMatchObject({ conclusion: "success", jobs: [{ name: "Plan" }, {}, {}, {}] });
    expect(record?.tests).toHaveLength(ALL_FILES.length);
  });

  it("predicts on the first day from runs of before, and not from those of the learner itself", async () => {
    const { error, confidence } = planOf(later)["predict-duration"];
    expect(error?.n).toBeGreaterThanOrEqual(10);
    expect(confidence).not.toBe("none");
    expect(new Set((await shop.history()).map(({ workflow }) => workflow))).toEqual(new Set(["CI"]));
  });
});

/** Runs of ten minutes, one a day, from before Paceline came. */
function addPastRuns({ github: { world } }: Shop, days: number): void {
  for (let day = 1; day <= days; day += 1) {
    const time = (minute: number) => new Date(Date.UTC(2026, 0, day, 12, minute)).toISOString();
    const ran = { created_at: time(0), run_started_at: time(0), updated_at: time(10), conclusion: "success" } as const;
    const run = world.addRun({ repository: "acme/shop", ...ran });
    world.addJob({ run_id: run.id, name: "Test", started_at: time(0), completed_at: time(10), conclusion: "success" });
  }
}

it("should the plan be missing, all tests run in one job", async () => {
  using shop = await openShop();
  const actions = { "paceline/paceline/actions/record-telemetry@*": join(ROOT, "actions/record-telemetry") };
  const { ci } = await shop.push({ actions: { ...actions, "paceline/paceline@*": idleAction() } });
  expect(ci.conclusion).toBe("success");
  expect(shardSeconds({ ci })).toHaveLength(1);
});

describe.each(["ci", "learn"])("the starter workflow %s", (name) => {
  it("has no mistake that GitHub would find", async () => {
    const localActions = { directory: ROOT, repository: "paceline/paceline" };
    expect(await lintWorkflow(starterWorkflow(name), `${name}.yml`, { localActions })).toEqual([]);
  });

  it("has the properties by which GitHub offers it", () => {
    const properties = JSON.parse(readFileSync(join(ROOT, `workflows-templates/${name}.properties.json`), "utf8"));
    expect(properties).toEqual({
      name: expect.stringMatching(/^.{3,60}$/),
      description: expect.stringMatching(/^.{10,200}$/),
      iconName: expect.stringMatching(/^octicon [a-z0-9-]+$/),
      categories: expect.any(Array),
      ...(properties.filePatterns && { filePatterns: expect.any(Array) }),
    });
    // The general categories of github.com/actions/starter-workflows.
    const known =
      /^(continuous integration|deployment|testing|code quality|code review|dependency management|monitoring|automation|utilities)$/i;
    for (const category of properties.categories) expect(category).toMatch(known);
    for (const pattern of properties.filePatterns ?? []) expect(() => new RegExp(pattern)).not.toThrow();
  });
});
