import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobRecord } from "../record/record.ts";
import { billedMinutes } from "./billed-minutes.ts";
import { coresOfSku, estimateCarbon } from "./estimate-carbon.ts";
import { parseGivenPrice } from "./given-prices.ts";
import { costRecord, type PriceCircumstances, priceRun } from "./price-run.ts";
import { pricesAt } from "./price-table.ts";
import { skuOfLabels } from "./sku-of-labels.ts";

const job = (seconds: number, labels: readonly string[] = ["ubuntu-latest"], given: Partial<JobRecord> = {}) => ({
  name: "test",
  runner: { labels, os: null, arch: null },
  created_at: null,
  started_at: "2026-02-01T10:00:00.000Z",
  completed_at: new Date(Date.UTC(2026, 1, 1, 10) + seconds * 1000).toISOString(),
  conclusion: "success",
  steps: null,
  ...given,
});
const inPrivate: PriceCircumstances = { isPublic: false, time: "2026-02-01T10:00:00Z" };
const usd = (seconds: number, label: string, given: Partial<PriceCircumstances> = {}) =>
  priceRun([job(seconds, [label])], { ...inPrivate, ...given }).usd;

describe("a job", () => {
  it("is billed by started minutes, one at the least", () => {
    expect([0, 1, 60, 61, 3600].map(billedMinutes)).toEqual([1, 1, 1, 2, 60]);
    expect(
      priceRun(
        Array.from({ length: 30 }, () => job(10)),
        inPrivate,
      ),
    ).toMatchObject({
      billedMinutes: 30,
      usd: 0.18,
    });
  });

  it.each([
    [["ubuntu-latest"], "linux"],
    [["ubuntu-24.04"], "linux"],
    [["Ubuntu-22.04"], "linux"],
    [["ubuntu-slim"], "linux_slim"],
    [["ubuntu-24.04-arm"], "linux_2_core_arm"],
    [["windows-latest"], "windows"],
    [["windows-2025"], "windows"],
    [["windows-11-arm"], "windows_2_core_arm"],
    [["macos-latest"], "macos"],
    [["macos-15-intel"], "macos"],
    [["macos-15-large"], "macos_l"],
    [["macos-latest-xlarge"], "macos_xl"],
    [["ubuntu-latest-8-cores"], "linux_8_core"],
    [["ubuntu-22.04-16core"], "linux_16_core"],
    [["linux-2-core"], "linux_2_core_advanced"],
    [["windows-2022-64-cores"], "windows_64_core"],
    [["linux-arm64-4-cores"], "linux_4_core_arm"],
    [["windows-4-core-gpu"], "windows_4_core_gpu"],
    [["self-hosted", "linux", "X64"], "self_hosted"],
    [["self-hosted", "ubuntu-latest"], "self_hosted"],
  ])("on %j is billed as %s, which has a price", (labels, sku) => {
    expect(skuOfLabels(labels)?.sku).toBe(sku);
    expect(pricesAt(null).usdPerMinute).toHaveProperty(sku);
  });

  it.each([[["arc-runners"]], [["blacksmith-4vcpu-ubuntu-2204"]], [["ubuntu-latest-3-cores"]], [[]], [["gpu"]]])(
    "on %j has an unknown price, which is not 0",
    (labels) => {
      const cost = priceRun([job(60, labels), job(60)], inPrivate);
      expect(cost).toMatchObject({ usd: null, knownUsd: 0.006, jobs: [{ usd: null, basis: "unknown" }, {}] });
      expect(costRecord(cost).usd).toBeNull();
    },
  );

  it("that was skipped, never had a machine, or ran in an earlier attempt costs nothing here", () => {
    const nothing = [
      job(600, ["ubuntu-latest"], { conclusion: "skipped" }),
      job(600, ["ubuntu-latest"], { conclusion: "cancelled", steps: [] }),
      job(600, ["ubuntu-latest"], { carried: true }),
    ];
    expect(priceRun(nothing, inPrivate)).toMatchObject({ usd: 0, billedMinutes: 0, jobs: [], carbon: null });
  });

  it("that still runs has an unknown price", () => {
    expect(priceRun([job(1, ["ubuntu-latest"], { completed_at: null })], inPrivate).usd).toBeNull();
  });
});

describe("prices", () => {
  it("are GitHub's in a private repository", () => {
    expect([usd(90, "ubuntu-latest"), usd(90, "windows-latest"), usd(90, "macos-15")]).toEqual([0.012, 0.02, 0.124]);
  });

  it("are zero for standard runners in a public repository, and for no others", () => {
    const inPublic = { isPublic: true };
    expect(usd(90, "ubuntu-latest", inPublic)).toBe(0);
    expect(usd(90, "macos-15-xlarge", inPublic)).toBe(0.204);
    expect(usd(90, "ubuntu-latest-8-cores", inPublic)).toBe(0.044);
  });

  it("of standard runners are unknown where it is unknown whether the repository is public", () => {
    expect([usd(90, "ubuntu-latest", { isPublic: null }), usd(90, "macos-14-large", { isPublic: null })]).toEqual([
      null,
      0.154,
    ]);
  });

  it("can be stated, also for machines of one's own, whose minutes are not rounded", () => {
    const givenPrices = ["depot-*=0.004", "self-hosted = 0.001"].flatMap((line) => parseGivenPrice(line) ?? []);
    expect(usd(90, "depot-ubuntu-24.04-8", { givenPrices })).toBe(0.008);
    expect(usd(90, "self-hosted", { givenPrices })).toBe(0.0015);
    expect(priceRun([job(90, ["self-hosted"])], inPrivate)).toMatchObject({ usd: 0, billedMinutes: 0 });
  });

  it.each(["", "label", "label=", "=1", "label=-1", "label=1e9", "label=one"])("are not read from %j", (line) => {
    expect(parseGivenPrice(line)).toBeNull();
  });

  it("are those of the day", () => {
    const tables = [
      { since: "2026-01-01", usdPerMinute: { linux: 1 } },
      { since: "2027-01-01", usdPerMinute: { linux: 2 } },
    ];
    const at = (time: string | null) => usd(60, "ubuntu-latest", { time, tables });
    expect([at("2025-06-01T00:00:00Z"), at("2026-12-31T23:59:59Z"), at("2027-01-01T00:00:00Z"), at(null)]).toEqual([
      1, 1, 2, 2,
    ]);
  });
});

describe("carbon", () => {
  it("is an estimate with a range and the name of its method", () => {
    // Two cores for an hour at half load: 2 × (2.14 + 1.568) W × 1.185 = 8.79 Wh.
    const carbon = estimateCarbon(2 * 3600, 500);
    expect(carbon.grams).toBeCloseTo(4.394, 2);
    expect(carbon.low).toBeLessThan(carbon.grams);
    expect(carbon.high).toBeGreaterThan(carbon.grams);
    expect(carbon.method).toContain("Cloud Carbon Footprint");
  });

  it("knows that machines of public repositories are larger", () => {
    expect([coresOfSku("linux", true), coresOfSku("linux", false), coresOfSku("linux_8_core_arm", true)]).toEqual([
      4, 2, 8,
    ]);
  });

  it("is unknown for machines of unknown power, and kept only where it stands for all jobs", () => {
    expect(["macos", "self_hosted", "linux_4_core_gpu", null].map((sku) => coresOfSku(sku, true))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const mixed = priceRun([job(60), job(60, ["macos-15"])], inPrivate);
    expect(mixed.carbon?.jobs).toBe(1);
    expect(costRecord(mixed).co2e_grams).toBeNull();
    expect(costRecord(priceRun([job(60)], inPrivate)).co2e_grams).toBeGreaterThan(0);
  });
});

it("any labels have a price in the table, or an unknown one", () => {
  const word = fc.constantFrom(
    "ubuntu",
    "windows",
    "linux",
    "macos",
    "-",
    "_",
    "4",
    "64",
    "core",
    "cores",
    "arm",
    "latest",
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 3 }), (labels) => {
      const cost = priceRun(
        [
          job(
            60,
            labels.map((words) => words.join("")),
          ),
        ],
        inPrivate,
      );
      expect(cost.usd === null || cost.usd > 0).toBe(true);
    }),
  );
});
