import { beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "../end-to-end/built-product.ts";
import { starterWorkflow } from "../end-to-end/sample-repository.ts";
import { type ActRound, openActShop } from "./act-shop.ts";
import { sampleSuite } from "./sample-suite.ts";

const CI = ".github/workflows/ci.yml";
const LEARN = ".github/workflows/learn.yml";
const files = { ...sampleSuite(), [CI]: starterWorkflow("ci"), [LEARN]: starterWorkflow("learn") };

const summaryOf = ({ jobs }: ActRound, job: string) => jobs.find(({ name }) => name === job)?.summary ?? "";

describe("the starter workflows where GitHub's services are not", () => {
  beforeAll(requireBuild);

  it("the history lives in a cache of the older API, too", async () => {
    using shop = await openActShop(files, "cache of act");
    const first = await shop.push(CI);
    await shop.follow(first.run, LEARN);
    const second = await shop.push(CI);
    expect(summaryOf(second, "Plan")).toMatch(/1 run.*paceline-history-v1-main-/);
    expect(shop.github.requestsTo("CacheService")).toEqual([]);
  });

  it("without caches and artifacts, tests run all the same, and nothing looks like an error", async () => {
    using shop = await openActShop(files, "none");
    const { conclusion, jobs } = await shop.push(CI);
    expect(conclusion).toBe("success");
    expect(jobs.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(jobs.filter(({ key }) => key === "test").length).toBeGreaterThan(0);
  });
});
