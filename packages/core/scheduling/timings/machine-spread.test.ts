import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { machineSpread } from "./machine-spread.ts";
import type { Timing } from "./timing.ts";

/** Ten runs on five machines each, twenty files of 1 s a machine; each machine has a factor of its own. */
function history(factor: (random: () => number) => number) {
  const random = mulberry32(3);
  const factors = Array.from({ length: 50 }, () => factor(random));
  const byFile = new Map<string, Timing[]>();
  for (let file = 0; file < 100; file++) {
    const machines = Array.from({ length: 10 }, (_, run) => run * 5 + Math.floor(random() * 5));
    byFile.set(
      `t${file}`,
      machines.map((machine) => ({ seconds: factors[machine] ?? 1, machine })),
    );
  }
  return { byFile, runs: 10, forkRuns: 0 };
}

describe("machineSpread", () => {
  it("is small where machines are alike, and large where they are not", () => {
    const alike = machineSpread(history(() => 1));
    const apart = machineSpread(history((random) => Math.exp(random() - 0.5)));
    expect(alike.spread).toBeLessThan(1.05);
    expect(alike.typicalError).toBeCloseTo(0, 6);
    expect(apart.spread).toBeGreaterThan(1.2);
    expect(apart.spread).toBeLessThan(1.8);
    expect(apart.typicalError).toBeGreaterThan(0.1);
  });

  it("is measured for a suite that always runs in one job, from ten runs of it", () => {
    const inOneJob = (runs: number) => ({
      byFile: new Map([["t", Array.from({ length: runs }, (_, machine) => ({ seconds: 5 + (machine % 3), machine }))]]),
      runs,
      forkRuns: 0,
    });
    expect(machineSpread(inOneJob(10)).typicalError).not.toBeNull();
    expect(machineSpread(inOneJob(9)).typicalError).toBeNull();
  });

  it("is a default as long as too few jobs can be compared", () => {
    const one = { byFile: new Map([["t", [{ seconds: 5, machine: 0 }]]]), runs: 1, forkRuns: 0 };
    expect(machineSpread(one)).toEqual({ spread: 1.3, typicalError: null, jobs: 0 });
    expect(machineSpread({ byFile: new Map(), runs: 0, forkRuns: 0 })).toMatchObject({ typicalError: null });
  });
});
