import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CacheTarget } from "./cache-target.ts";
import { makeCacheKey } from "./make-cache-key.ts";

const settings = { prefix: "paceline", os: "Linux", arch: "X64", runtimes: ["node24"], salt: null };
const target = (name: string, digest: string, more: Partial<CacheTarget> = {}): CacheTarget => ({
  name,
  paths: [`~/${name}`],
  inputs: [{ path: `${name}.lock`, kind: "file", method: "bytes", digest }],
  olderCopyHelps: true,
  ...more,
});

describe("makeCacheKey", () => {
  it("puts what changes seldom first, and every restore key is the start of the key, longest first", () => {
    const { key, restoreKeys } = makeCacheKey(settings, [target("cargo", "1"), target("npm", "2")]);
    expect(key).toMatch(/^paceline-linux-x64-node24-cargo-[0-9a-f]{32}-npm-[0-9a-f]{32}$/);
    expect(restoreKeys).toEqual([key.slice(0, -32), "paceline-linux-x64-node24-cargo-"]);
  });

  it("keeps the near restore key when only the last target changes", () => {
    const one = makeCacheKey(settings, [target("cargo", "1"), target("npm", "2")]);
    const other = makeCacheKey(settings, [target("cargo", "1"), target("npm", "3")]);
    expect(other.key).not.toBe(one.key);
    expect(other.restoreKeys).toEqual(one.restoreKeys);
  });

  it("has no restore keys where an older copy would be thrown away", () => {
    const modules = target("node_modules", "1", { olderCopyHelps: false });
    expect(makeCacheKey(settings, [modules]).restoreKeys).toEqual([]);
    expect(makeCacheKey(settings, [modules, target("npm", "1")]).targets.map((one) => one.restoreKeys.length)).toEqual([
      0, 1,
    ]);
  });

  it("reads both slashes as one, and does not mind in which order files are found", () => {
    const inputs = ["a/x.lock", "b/x.lock"].map((path) => ({
      path,
      kind: "file" as const,
      method: "bytes" as const,
      digest: "1",
    }));
    const windows = inputs.map((input) => ({ ...input, path: input.path.replace("/", "\\") })).toReversed();
    expect(makeCacheKey(settings, [target("npm", "", { inputs: windows })]).key).toBe(
      makeCacheKey(settings, [target("npm", "", { inputs })]).key,
    );
  });

  it("is another key for other settings, whatever is in them", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.constantFrom("a", "b", "a-b", "a b", "a,b", ""),
    );
    const some = fc.record({
      prefix: text,
      os: fc.option(text),
      arch: fc.option(text),
      runtimes: fc.array(text, { maxLength: 3 }),
      salt: fc.option(text),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(makeCacheKey(one, [target("npm", "1")]).key === makeCacheKey(other, [target("npm", "1")]).key).toBe(
          same,
        );
      }),
    );
  });

  it("keeps apart settings that read the same when joined", () => {
    const variants = [
      { ...settings, runtimes: ["a", "b"] },
      { ...settings, runtimes: ["a"], salt: "b" },
      { ...settings, runtimes: ["a-b"] },
    ];
    expect(new Set(variants.map((variant) => makeCacheKey(variant, [target("npm", "1")]).key)).size).toBe(3);
  });

  it("stays within GitHub's limits for eight targets and any settings", () => {
    const text = fc.string({ unit: "binary", maxLength: 3000 });
    const targets = ["node_modules", "cargo", "npm", "pnpm", "yarn", "go", "uv", "gem"].map((name) =>
      target(name, name),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 40 }), fc.option(text), (prefix, os, runtimes, salt) => {
        const { key, restoreKeys } = makeCacheKey({ prefix, os, arch: os, runtimes, salt }, targets);
        for (const one of [key, ...restoreKeys]) expect(one).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
        expect(1 + restoreKeys.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
