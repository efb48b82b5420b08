import { expect, it } from "vitest";
import { fnv1a } from "./fnv-1a.ts";

// Test vectors of Landon Curt Noll's page on FNV (32-bit FNV-1a).
it.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("of %j is the published hash", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

it("goes on where it stopped", () => {
  expect(fnv1a("bar", fnv1a("foo"))).toBe(fnv1a("foobar"));
});
