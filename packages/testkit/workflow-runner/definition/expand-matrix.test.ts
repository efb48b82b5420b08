import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jobName } from "../job/job-name.ts";
import { expandMatrix } from "./expand-matrix.ts";

describe("expandMatrix", () => {
  it("the first list varies slowest", () => {
    expect(expandMatrix({ os: ["linux", "win"], node: [20, 22] })).toEqual([
      { os: "linux", node: 20 },
      { os: "linux", node: 22 },
      { os: "win", node: 20 },
      { os: "win", node: 22 },
    ]);
  });

  it("exclude drops what it matches, also by a part of the values", () => {
    const matrix = { os: ["linux", "win"], node: [20, 22], exclude: [{ os: "win", node: 20 }, { node: 22 }] };
    expect(expandMatrix(matrix)).toEqual([{ os: "linux", node: 20 }]);
  });

  it("exclude looks into nested values", () => {
    const matrix = {
      target: [
        { os: "a", x: 1 },
        { os: "b", x: 1 },
      ],
      exclude: [{ target: { os: "a" } }],
    };
    expect(expandMatrix(matrix)).toEqual([{ target: { os: "b", x: 1 } }]);
  });

  // The example of GitHub's documentation on `include`.
  it("include extends, overwrites what other includes added, or adds a combination", () => {
    const include = [
      { color: "green" },
      { color: "pink", animal: "cat" },
      { fruit: "apple", shape: "circle" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ];
    expect(expandMatrix({ fruit: ["apple", "pear"], animal: ["cat", "dog"], include })).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });

  it("a matrix of included entries alone is these entries", () => {
    expect(expandMatrix({ include: [{ shard: 1 }, { shard: 2 }] })).toEqual([{ shard: 1 }, { shard: 2 }]);
  });

  it.each([
    ["no values", { shard: [] }],
    ["no combination left", { shard: [1], exclude: [{ shard: 1 }] }],
    ["an empty include", { include: [] }],
    ["a vector that is no list", { shard: "1" }],
    ["257 jobs", { shard: Array.from({ length: 257 }, (_, index) => index) }],
    ["no mapping", "1"],
  ])("%s is refused", (_, matrix) => {
    expect(() => expandMatrix(matrix)).toThrow();
  });

  it("without include and exclude the combinations are the whole product, each once", () => {
    const vector = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const combinations = expandMatrix({ a, b });
        expect(new Set(combinations.map((combination) => JSON.stringify(combination))).size).toBe(a.length * b.length);
      }),
    );
  });
});

describe("jobName", () => {
  it("carries the values of the matrix, nested ones too, unless an expression made the name", () => {
    const matrix = { os: "linux", shard: { index: 1, of: 4 } };
    expect(jobName("test", matrix, false)).toBe("test (linux, 1, 4)");
    expect(jobName("test 1", matrix, true)).toBe("test 1");
    expect(jobName("test", undefined, false)).toBe("test");
  });

  it("is cut at 100 characters", () => {
    expect(jobName("test", { files: "x".repeat(200) }, false)).toHaveLength(100);
  });
});
