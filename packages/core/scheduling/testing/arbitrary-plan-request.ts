import fc from "fast-check";
import type { ShardMachines, TestEvidence, TestsToPlan, WantedShards } from "../plan-request.ts";
import type { Timing } from "../timings/timing.ts";
import { exampleMachines } from "./example-machines.ts";

/** Few letters, so that names are parts of each other, and what shells, paths and reports stumble over. */
const name = fc
  .array(
    fc.constantFrom("a", "b", "/", "./", "..", "\\", "::", "[", " ", "'", '"', "$(x)", "-", "\n", "é", "😀", ".py"),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

const seconds = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 5 }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.exp(10 * share) / 100),
);

const history = fc.array(fc.record({ seconds, machine: fc.nat({ max: 6 }) }) satisfies fc.Arbitrary<Timing>, {
  minLength: 1,
  maxLength: 4,
});

export interface PlanRequest {
  readonly tests: TestsToPlan;
  readonly evidence: TestEvidence;
  readonly machines: ShardMachines;
  readonly wanted: WantedShards;
}

/** Requests as a small repository might make them, including constraints that cannot all be met. */
export const planRequests: fc.Arbitrary<PlanRequest> = fc
  .array(name, { maxLength: 24 })
  .chain((tests) =>
    fc.record({
      tests: fc.constant(tests),
      measured: fc.dictionary(fc.oneof(name, fc.constantFrom(...(tests.length > 0 ? tests : ["a"]))), history, {
        maxKeys: 24,
      }),
      shards: fc.oneof(fc.constant<"auto">("auto"), fc.integer({ min: 1, max: 30 })),
      minShards: fc.integer({ min: 1, max: 4 }),
      maxShards: fc.integer({ min: 4, max: 256 }),
      setupSeconds: fc.constantFrom(0, 1, 25, 600),
      together: fc.array(fc.subarray(tests, { maxLength: Math.min(4, tests.length) }), { maxLength: 3 }),
      apart: fc.array(fc.subarray(tests, { maxLength: Math.min(4, tests.length) }), { maxLength: 2 }),
    }),
  )
  .map(({ tests, measured, together, apart, setupSeconds, ...wanted }) => ({
    tests: { names: tests, constraints: { together, apart } },
    evidence: { timings: { byFile: new Map(Object.entries(measured)), runs: 1, forkRuns: 0 } },
    machines: exampleMachines(setupSeconds),
    wanted,
  }));
