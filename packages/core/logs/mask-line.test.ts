import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskLine } from "./mask-line.ts";

describe("maskLine", () => {
  it.each([
    ["took 12.4s at 2026-11-20T10:11:12.123Z", "took 3 ms at 2025-01-02 03:04:05"],
    ["fetch https://registry.example/a-1.2.3.tgz failed", "fetch https://other.example/b failed"],
    ["run 123e4567-e89b-12d3-a456-426614174000 died", "run 00000000-0000-4000-8000-000000000000 died"],
    ["commit 050ce9e1226b at 0xc000af4060", "commit 9f81c02aa7d3e0 at 0x10"],
    ["/home/a/shop/src/cart.ts:14:2 broke", "C:\\work\\shop\\src\\cart.ts:9:11 broke"],
    ["connect 10.1.2.3:443", "connect 192.168.0.1:80"],
  ])("gives %j and %j one text", (one, other) => {
    expect(maskLine(one)).toBe(maskLine(other));
  });

  it.each([
    ["src/cart.ts: no such module", "src/order.ts: no such module"],
    ["test_stock failed", "test_price failed"],
    ["defaced", "effaced"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(maskLine(one)).not.toBe(maskLine(other));
  });

  it("is bounded, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (text) => {
        expect(maskLine(text).length).toBeLessThanOrEqual(4000);
      }),
    );
  });
});
