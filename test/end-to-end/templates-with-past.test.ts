import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "./built-product.ts";
import { ALL_FILES, planOf } from "./round-results.ts";
import { imbalance, openShop, type Round, type Shop, shardSeconds, type UnseenRound } from "./shop.ts";

beforeAll(requireBuild);

describe("a repository with a past that asks for three shards", () => {
  let shop: Shop;
  let unseen: UnseenRound;
  let seen: Round;
  let later: UnseenRound;

  beforeAll(async () => {
    shop = await openShop({ ".github/paceline.yml": "plan-shards:\n  shards: 3\n" });
    addPastRuns(shop, 15);
    unseen = await shop.pushUnseen();
    seen = await shop.push();
    later = await shop.pushUnseen();
  }, 120_000);
  afterAll(() => shop?.[Symbol.dispose]());

  it("has them better balanced once it has learnt", () => {
    const byCount = shardSeconds(unseen);
    const byTime = shardSeconds(later);
    expect([byCount.length, byTime.length]).toEqual([3, 3]);
    expect(imbalance(byTime)).toBeLessThan(imbalance(byCount) / 1.1);
  });

  it("gets a run whose Learn run was cancelled made whole by the next one", async () => {
    expect(seen.learn.job("Record").annotations).toEqual([]);
    const record = (await shop.history()).find(({ run_id }) => run_id === unseen.ci.run.id);
    expect(record?.conclusion).toBe("success");
    expect(record?.jobs?.map(({ name }) => name).sort()).toEqual([
      "Complete",
      "Plan",
      "Test 1/3",
      "Test 2/3",
      "Test 3/3",
    ]);
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
