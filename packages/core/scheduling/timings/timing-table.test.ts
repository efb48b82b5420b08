import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimingTable } from "./timing-table.ts";

describe("TimingTable", () => {
  it("reads like a map of lists that keeps the first ten of each file", () => {
    const reading = fc.record({
      file: fc.integer({ min: 0, max: 700 }).map(String),
      seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
      machine: fc.nat({ max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 1200, size: "max" }), (readings) => {
        const table = new TimingTable();
        const lists = new Map<string, { seconds: number; machine: number }[]>();
        for (const { file, seconds, machine } of readings) {
          table.add(table.rowOf(file), seconds, machine);
          const list = lists.get(file) ?? [];
          lists.set(file, list);
          if (list.length < 10) list.push({ seconds, machine });
        }
        expect(table.size).toBe(lists.size);
        expect([...table]).toEqual([...lists]);
        expect([...table.keys()]).toEqual([...lists.keys()]);
        for (const file of ["0", "700", "none"]) expect(table.get(file)).toEqual(lists.get(file));
      }),
      { numRuns: 60 },
    );
  });
});
