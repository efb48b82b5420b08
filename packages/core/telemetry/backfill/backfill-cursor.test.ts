import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BackfillCursor, NO_CURSOR, parseCursor, writeCursor } from "./backfill-cursor.ts";

const cursor: BackfillCursor = {
  spans: [
    { from: "2026-03-02T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" },
    { from: null, to: "2026-03-01T00:00:00.000Z" },
  ],
  open: [{ runId: 7, attempt: 2, tries: 1 }],
  etags: new Map([[">=2026-03-03T00:00:00Z", 'W/"abc"']]),
  learner: ".github/workflows/learn.yml",
};
const text = writeCursor(cursor, "acme/app");

describe("a cursor", () => {
  it("comes back as it was kept", () => {
    expect(parseCursor(text, "acme/app")).toEqual(cursor);
    expect(parseCursor(writeCursor(NO_CURSOR, "acme/app"), "acme/app")).toEqual(NO_CURSOR);
  });

  it.each([
    ["none", undefined],
    ["a text that is cut off", text.slice(0, -9)],
    ["one of a newer version", text.replace("backfill/1", "backfill/2")],
    ["one of another repository", text.replace("acme/app", "acme/other")],
    ["a span that ends before it begins", text.replace("2026-03-03", "2026-02-03")],
    ["spans that overlap", text.replace("2026-03-01", "2026-03-02")],
    ["a time that is none", text.replace("2026-03-01T", "soon")],
    ["a run without a number", text.replace('"runId":7', '"runId":-7')],
    ["an ETag that would break a header", text.replace("abc", "a\\r\\nb")],
    ["a list that is none", text.replace(/"spans":\[.*?\]/, '"spans":null')],
  ])("is dropped as a whole for %s", (_, doubtful) => {
    expect(parseCursor(doubtful, "acme/app")).toEqual(NO_CURSOR);
  });

  it("is dropped or sound, whatever was written over it", () => {
    const places = fc.array(fc.tuple(fc.nat(text.length), fc.string({ maxLength: 4 })), { maxLength: 3 });
    fc.assert(
      fc.property(places, (damages) => {
        const damaged = damages.reduce(
          (whole, [at, by]) => whole.slice(0, at) + by + whole.slice(at + by.length),
          text,
        );
        const read = parseCursor(damaged, "acme/app");
        for (const { from, to } of read.spans) expect(from === null || from <= to).toBe(true);
        for (const [asked, etag] of read.etags) expect(`${asked}${etag}`).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
