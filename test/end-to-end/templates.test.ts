import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idleAction, lintWorkflow } from "../../packages/testkit/index.ts";
import { type ResultFile, ROOT, requireBuild } from "./built-product.ts";
import { ALL_FILES, filesRun, jobsWithPaceline, planOf, storedBy } from "./round-results.ts";
import { ndjson } from "./sample-history.ts";
import { starterWorkflow } from "./sample-repository.ts";
import { imbalance, openShop, type Round, type Shop, shardSeconds } from "./shop.ts";

beforeAll(requireBuild);

/** GitHub shows larger summaries, but nobody reads them. */
const READABLE_BYTES = 64 * 1024;

/** A command's whole result. */
function paceline(...words: string[]): ResultFile {
  const command = [join(ROOT, "bin/paceline.mjs"), ...words, "--json"];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

describe("a repository that takes both starter workflows", () => {
  let shop: Shop;
  let first: Round;
  let fork: Round;
  let broken: Round;
  let rounds: Round[];

  beforeAll(async () => {
    shop = await openShop();
    first = await shop.push();
    fork = await shop.pullRequest("mallory/shop");
    shop.project.setFailing(["test/cart.test.mjs"]);
    broken = await shop.push();
    rounds = [first, fork, broken];
  }, 180_000);
  afterAll(() => shop?.[Symbol.dispose]());

  it("every run passes but the one with a failing test, and runs every test once", () => {
    expect(rounds.map(({ ci }) => ci.conclusion)).toEqual(["success", "success", "failure"]);
    expect(rounds.map(({ learn }) => learn.conclusion)).toEqual(["success", "success", "success"]);
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
    const keys = [first, broken].map(({ learn }) => `paceline-history-v1-main-${learn.run.id}-1`);
    expect(shop.github.world.caches.map(({ key, ref }) => [ref, key])).toEqual(
      keys.map((key) => ["refs/heads/main", key]),
    );
    expect(first.learn.jobs.flatMap(({ annotations }) => annotations)).toEqual([]);
  });

  it("the second run is divided by time, because the first was recorded", () => {
    const { "plan-shards": plan, "predict-duration": duration } = planOf(fork);
    expect(plan).toMatchObject({ worthIt: { code: "worth-it" }, evidence: { runs: 1 } });
    expect(plan.shardCount).toBeGreaterThan(1);
    expect(duration.run?.p50).toBeGreaterThan(0);
    expect(shardSeconds(fork)[0]).toBeLessThan((shardSeconds(first)[0] ?? 0) / 2);
  });

  it("the third run is as well balanced, and learns nothing from a fork's", () => {
    expect(imbalance(shardSeconds(broken))).toBeLessThan(imbalance(shardSeconds(fork)) * 1.1);
    expect(planOf(broken)["plan-shards"].evidence).toMatchObject({ runs: 1 });
  });

  it("the policy finds nothing in the starter workflows", () => {
    for (const round of rounds) {
      expect(planOf(round)["policy-gate"]).toMatchObject({ verdict: "pass", findings: [], unknown: [] });
    }
  });

  it("every job with a Paceline step has a short summary with numbers in it", () => {
    const ran = jobsWithPaceline(rounds);
    expect(ran.length).toBeGreaterThan(rounds.length * 3);
    for (const { summary } of ran) {
      expect(Buffer.byteLength(summary)).toBeLessThan(READABLE_BYTES);
      expect(summary).toMatch(/^### [a-z-]+\n\n(✅|⏳|⚠️|❌) /u);
      expect(summary).not.toMatch(/\b(?:undefined|NaN|null|\[object)\b/);
    }
    expect(fork.ci.job("Plan").summary).toContain(`${planOf(fork)["plan-shards"].shardCount} shards`);
    expect(broken.learn.job("Record").summary).toContain("12 tests");
  });

  it("nothing is left in a workspace", () => {
    expect(shop.leftBehind).toEqual([]);
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
    expect(planned.data.evidence).toMatchObject({ runs: 2 });
  });

  it("a failing run is triaged under its job's name", () => {
    const failed = broken.ci.jobs.filter(({ conclusion }) => conclusion === "failure").map(({ name }) => name);
    expect(failed).toEqual([expect.stringMatching(/^Test /), "Complete"]);
    const triaged = rounds.filter(({ learn }) => learn.job("Triage").conclusion !== "skipped");
    expect(triaged).toEqual([broken]);
    expect(broken.results.get("Triage")?.data.jobs).toMatchObject([
      { job: failed[0], category: "code", failingTests: [{ file: "test/cart.test.mjs" }] },
      { job: "Complete" },
    ]);
    expect(broken.learn.job("Triage").summary).toContain(failed[0]);
  });
});

it("should the plan be missing, all tests run in one job", async () => {
  using shop = await openShop();
  const actions = { "paceline/paceline/actions/record-telemetry@*": join(ROOT, "actions/record-telemetry") };
  const { ci } = await shop.pushUnseen({ actions: { ...actions, "paceline/paceline@*": idleAction() } });
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
