import fc from "fast-check";
import { expect, it } from "vitest";
import { propertyRuns } from "../../../../testkit/property-runs.ts";
import { formatIso, parseIso } from "./iso-time.ts";

it("writes a time as Date does, and reads it back", () => {
  const range = { min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) };
  fc.assert(
    fc.property(fc.integer(range), (time) => {
      const text = new Date(time).toISOString();
      expect([formatIso(time), parseIso(text)]).toEqual([text, time]);
    }),
    { numRuns: propertyRuns(2_000) },
  );
});

it.each([
  "2026-02-29T00:00:00.000Z",
  "2026-13-01T00:00:00.000Z",
  "2026-01-01T24:00:00.000Z",
  "2026-01-01T00:60:00.000Z",
  "2026-01-01T00:00:00Z",
  "2026-01-01T00:00:00.000+02:00",
  "2026-01-01",
  "",
])("reads %j as no time that it would write", (text) => {
  expect(parseIso(text)).toBeNull();
});
