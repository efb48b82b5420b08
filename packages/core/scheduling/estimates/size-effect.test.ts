import { describe, expect, it } from "vitest";
import { sizeEffect } from "./size-effect.ts";

/** Sixty measured files in three folders, of 1 to 20 tests each, whose seconds go with a power of their size. */
function effectOf(power: number, sizes = true) {
  const names = Array.from({ length: 60 }, (_, index) => `f${index % 3}/${index}.py`);
  const sizeOf = (index: number) => 1 + (index % 20);
  const recorded = new Map(names.map((name, index) => [name, 10 ** (index % 3) * sizeOf(index) ** power]));
  const given = new Map([...names.map((name, index): [string, number] => [name, sizeOf(index)]), ["f0/new.py", 40]]);
  const matched = new Map(names.map((name) => [name, name]));
  return sizeEffect([...names, "f0/new.py", "f0/unknown.py"], recorded, matched, sizes ? given : undefined);
}

describe("sizeEffect", () => {
  it("learns how seconds grow with size within folders", () => {
    const linear = effectOf(1);
    expect(linear("f0/new.py") / linear("f1/19.py")).toBeCloseTo(2, 0);
    const flat = effectOf(0);
    expect(flat("f0/new.py") / flat("f1/19.py")).toBeLessThan(1.2);
  });

  it("says nothing of files of unknown size", () => {
    expect(effectOf(1)("f0/unknown.py")).toBe(1);
    expect(effectOf(1, false)("f0/new.py")).toBe(1);
  });

  it("passes over sizes that are none", () => {
    const bad = new Map([0, -1, Number.NaN, Number.POSITIVE_INFINITY].map((size, index) => [`${index}.py`, size]));
    const effect = sizeEffect([...bad.keys()], new Map([["0.py", 1]]), new Map([["0.py", "0.py"]]), bad);
    expect([...bad.keys()].map(effect)).toEqual([1, 1, 1, 1]);
  });

  it("has no effect where no measured file has a size, however large the files are", () => {
    const sizes = new Map(["a.js", "b.js"].map((name, index) => [name, 4_000 * 10 ** index]));
    const effect = sizeEffect([...sizes.keys()], new Map([["x.py", 0.5]]), new Map(), sizes);
    expect(["a.js", "b.js", "x.py"].map(effect)).toEqual([1, 1, 1]);
  });
});
