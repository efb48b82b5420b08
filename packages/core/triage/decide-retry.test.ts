import { describe, expect, it } from "vitest";
import type { Classification } from "./classify-failure.ts";
import { decideRetry } from "./decide-retry.ts";
import type { Signal } from "./find-signals.ts";

const network: Signal = {
  id: "n",
  cause: "network",
  favours: "infra",
  weight: 5,
  relevance: 1,
  lasting: false,
  line: 1,
};
const nothing = { weight: 0, tests: [], complete: false };
const infra = (confidence: number): Classification => ({
  category: "infra",
  cause: "network",
  confidence,
  probabilities: { flaky: 0, infra: confidence, code: 1 - confidence },
  decisive: network,
});

describe("decideRetry", () => {
  it("runs again what is surely a passing disturbance, and not what is only likely one", () => {
    expect(decideRetry(infra(0.9), [network], nothing, { attempt: 1, ground: "unknown" }).decision).toBe(true);
    expect(decideRetry(infra(0.7), [network], nothing, { attempt: 1, ground: "unknown" }).decision).toBe(false);
  });

  it.each(["compile", "lint", "merge-conflict"] as const)(
    "never runs again where a %s failure is near, however sure the rest",
    (cause) => {
      const near: Signal = { ...network, cause, favours: "code", weight: 3 };
      expect(decideRetry(infra(0.97), [network, near], nothing, { attempt: 1, ground: "unknown" }).decision).toBe(
        false,
      );
    },
  );

  it("does not run again what lasts", () => {
    const full: Signal = { ...network, cause: "disk", lasting: true };
    expect(decideRetry(infra(0.97), [full], nothing, { attempt: 1, ground: "unknown" }).decision).toBe(false);
  });

  it("is stopped by what lasts only where that stands near to what failed", () => {
    const full: Signal = { ...network, cause: "disk", lasting: true };
    expect(
      decideRetry(infra(0.97), [network, { ...full, relevance: 0.7 }], nothing, { attempt: 1, ground: "unknown" })
        .decision,
    ).toBe(false);
    expect(
      decideRetry(infra(0.97), [network, { ...full, relevance: 0.5 }], nothing, { attempt: 1, ground: "unknown" })
        .decision,
    ).toBe(true);
  });

  it("does not run again what already was", () => {
    expect(decideRetry(infra(0.97), [network], nothing, { attempt: 2, ground: "unknown" }).decision).toBe(false);
  });

  it("runs flaky tests again only when history knows all of them", () => {
    const flaky: Classification = { ...infra(0.9), category: "flaky", cause: "flaky-test" };
    const tests = [{ file: null, name: "a", commits: 2 }];
    expect(decideRetry(flaky, [], nothing, { attempt: 1, ground: "unknown" }).decision).toBe(false);
    expect(
      decideRetry(flaky, [], { weight: 1, tests, complete: false }, { attempt: 1, ground: "unknown" }).decision,
    ).toBe(false);
    expect(
      decideRetry(flaky, [], { weight: 4, tests, complete: true }, { attempt: 1, ground: "unknown" }).decision,
    ).toBe(true);
  });
});
