import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, it } from "node:test";
import { sumOf } from "../src/basket.mjs";

const lines = [
  { code: "tea-green", cents: 450, count: 2 },
  { code: "cup", cents: 1200, count: 1 },
];

describe("a basket", () => {
  it("sums all lines", () => assert.equal(sumOf(lines), 2100));
  it("sums the lines of one kind", () => assert.equal(sumOf(lines, "tea-*"), 900));
  it("waits for the till", () => sleep(120));
});
