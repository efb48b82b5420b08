import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CreationSpan, cover, windowsBeside } from "./creation-spans.ts";

const hour = (index: number) => new Date(Date.UTC(2026, 0, 1, index)).toISOString();
const span = (from: number | null, to: number): CreationSpan => ({
  from: from === null ? null : hour(from),
  to: hour(to),
});

describe("spans of creation", () => {
  it("leave what is newer, the gaps and what is older, newest first", () => {
    expect(windowsBeside([])).toEqual([{ from: null, to: null }]);
    expect(windowsBeside([span(8, 9), span(2, 4)])).toEqual([
      { from: hour(9), to: null },
      { from: hour(4), to: hour(8) },
      { from: null, to: hour(2) },
    ]);
    expect(windowsBeside([span(null, 4)])).toEqual([{ from: hour(4), to: null }]);
  });

  it("that touch become one", () => {
    expect(cover([span(8, 9), span(2, 4)], span(4, 8))).toEqual([span(2, 9)]);
    expect(cover([span(8, 9)], span(null, 3))).toEqual([span(8, 9), span(null, 3)]);
  });

  it("cover what each of them covers, and stay apart", () => {
    const ends = fc.tuple(fc.option(fc.nat(12)), fc.nat(12)).map(([from, to]) => {
      return span(from === null ? null : Math.min(from, to), Math.max(from ?? 0, to));
    });
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 8 }), (added) => {
        const spans = added.reduce<CreationSpan[]>(cover, []);
        const holds = (list: readonly CreationSpan[], time: string) =>
          list.some(({ from, to }) => (from === null || from <= time) && time <= to);
        for (let index = 0; index <= 13; index += 1) {
          expect(holds(spans, hour(index))).toBe(holds(added, hour(index)));
        }
        spans.forEach(({ to }, index) => {
          const above = spans[index - 1];
          if (above !== undefined) expect(above.from !== null && above.from > to).toBe(true);
        });
      }),
    );
  });
});
