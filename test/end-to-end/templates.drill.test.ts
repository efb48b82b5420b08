import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "./built-product.ts";
import { ALL_FILES, filesRun, jobsWithPaceline, planOf, storedBy } from "./round-results.ts";
import { imbalance, openShop, type Round, type Shop, shardSeconds } from "./shop.ts";

beforeAll(requireBuild);

/** What `npm test` shows in three runs, over six and with npm itself. */
describe("a repository that has taken both starter workflows, over six runs", () => {
  let shop: Shop;
  let pull: Round;
  let rounds: Round[];

  beforeAll(async () => {
    shop = await openShop({}, {});
    const first = await shop.push();
    const second = await shop.push();
    shop.project.setFailing(["test/cart.test.mjs"]);
    const broken = await shop.push();
    shop.project.setFailing([]);
    pull = await shop.pullRequest("acme/shop");
    const fork = await shop.pullRequest("mallory/shop");
    rounds = [first, second, broken, pull, fork, await shop.push()];
  }, 180_000);
  afterAll(() => shop?.[Symbol.dispose]());

  it("every run passes but the one with a failing test, and runs every test once", () => {
    const conclusions = ["success", "success", "failure", "success", "success", "success"];
    expect(rounds.map(({ ci }) => ci.conclusion)).toEqual(conclusions);
    expect(rounds.map(({ learn }) => learn.conclusion)).toEqual(Array(6).fill("success"));
    for (const round of rounds) expect(filesRun(round)).toEqual(ALL_FILES);
  });

  it("each learns from those before it, but not from a fork's, and stays as well balanced", () => {
    const plans = rounds.map((round) => planOf(round)["plan-shards"]);
    expect(plans.map(({ evidence }) => evidence.runs)).toEqual([0, 1, 2, 3, 4, 4]);
    const [, second = 1, ...later] = rounds.map((round) => imbalance(shardSeconds(round)));
    for (const value of later) expect(value).toBeLessThan(second * 1.1);
  });

  it("the policy finds nothing, summaries have numbers, and nothing is left in a workspace", () => {
    for (const round of rounds) {
      expect(planOf(round)["policy-gate"]).toMatchObject({ verdict: "pass", findings: [], unknown: [] });
    }
    for (const { summary } of jobsWithPaceline(rounds)) expect(summary).toMatch(/^### [a-z-]+\n\n(✅|⏳|⚠️|❌) /u);
    expect(shop.leftBehind).toEqual([]);
  });

  it("only runs of the default branch are in its cache", () => {
    const keys = rounds.filter((_, index) => ![3, 4].includes(index)).map(({ learn }) => learn.run.id);
    expect(shop.github.world.caches.map(({ key }) => key)).toEqual(
      [...keys.slice(0, 3), pull.learn.run.id, ...keys.slice(3)].map((id) => `paceline-history-v1-main-${id}-1`),
    );
  });

  it("the failing run is triaged, out of what npm really prints", () => {
    const triaged = rounds.map(({ learn }) => learn.job("Triage").conclusion);
    expect(triaged.map((conclusion) => conclusion !== "skipped")).toEqual([false, false, true, false, false, false]);
    expect(rounds[2]?.results.get("Triage")?.data.jobs).toMatchObject([
      { category: "code", failingTests: [{ file: "test/cart.test.mjs" }] },
      { job: "Complete" },
    ]);
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
});
