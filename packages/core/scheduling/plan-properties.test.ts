import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { planRequests } from "./testing/arbitrary-plan-request.ts";
import { brokenInvariants } from "./testing/plan-invariants.ts";

describe("planShards, whatever is asked of it", () => {
  it("plans every test once, in any order alike, and keeps groups together", () => {
    fc.assert(
      fc.property(planRequests, (request) => {
        expect(brokenInvariants(request)).toEqual([]);
      }),
      { numRuns: propertyRuns(4_000) },
    );
  });
});
