import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../json/json-value.ts";
import { readNpmLockfile } from "./read-npm-lockfile.ts";

const leftPad = {
  version: "1.3.0",
  resolved: "https://registry.example/left-pad/-/left-pad-1.3.0.tgz",
  integrity: "sha512-AAAA",
};

function entries(file: JsonObject) {
  const reading = readNpmLockfile(JSON.stringify(file));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.entries;
}

const v3 = (packages: JsonObject, top: JsonObject = {}) =>
  entries({ lockfileVersion: 3, requires: true, packages, ...top });

describe("readNpmLockfile", () => {
  it("gives each place on disk with what is installed there", () => {
    const packages = {
      "": { name: "app", version: "1.0.0", license: "MIT", dependencies: { a: "^1.0.0" } },
      "node_modules/a": { ...leftPad, dev: true, os: ["linux"], license: "MIT", funding: { url: "x" } },
      "node_modules/a/node_modules/@s/b": { ...leftPad, name: "other", hasInstallScript: true },
    };
    expect(v3(packages)).toEqual([
      { ...leftPad, path: "node_modules/a", name: "a", flags: ["dev"], details: { os: ["linux"] } },
      { ...leftPad, path: "node_modules/a/node_modules/@s/b", name: "other", flags: ["hasInstallScript"], details: {} },
    ]);
  });

  it("leaves out the project's own version, name and ranges, but not its install script", () => {
    const own = { name: "app", version: "1.0.0", workspaces: ["x"], bin: { app: "a.js" }, engines: { node: ">=20" } };
    expect(v3({ "": own }, { name: "app", version: "1.0.0" })).toEqual([]);
    expect(v3({ "": { ...own, hasInstallScript: true } })).toMatchObject([{ path: "", flags: ["hasInstallScript"] }]);
  });

  it("keeps a workspace's name, place and the names it asks for, not its version or ranges", () => {
    const link = { resolved: "packages/x", link: true };
    const at = (version: string, range: string) =>
      v3({
        "": { dependencies: { y: range } },
        "node_modules/x": link,
        "packages/x": { name: "x", version, dependencies: { y: range } },
      });
    expect(at("1.0.0", "^1.0.0")).toEqual(at("2.0.0", "^1.1.0"));
    expect(at("1.0.0", "^1.0.0")).toContainEqual(expect.objectContaining({ path: "packages/x", version: null }));
    const asksMore = v3({
      "": {},
      "node_modules/x": link,
      "packages/x": { name: "x", dependencies: { y: "*", z: "*" } },
    });
    expect(asksMore).not.toEqual(at("1.0.0", "*"));
  });

  it("does not mind which host has a package whose digest is known", () => {
    const at = (host: string, integrity: string) =>
      v3({ "node_modules/a": { version: "1.0.0", resolved: `${host}/a.tgz`, integrity } });
    const strong = `sha512-${"a".repeat(86)}==`;
    expect(at("https://a.example", strong)).toEqual(at("https://b.example", strong));
    expect(at("https://a.example", "sha1-a")).not.toEqual(at("https://b.example", "sha1-a"));
    expect(at("file:a", strong)).not.toEqual(at("file:b", strong));
  });

  it("counts fields that it does not know, at the top and in a package", () => {
    expect(v3({}, { linker: "isolated" })).toMatchObject([{ path: "", details: { linker: "isolated" } }]);
    expect(v3({ "node_modules/a": { patched: "p.diff" } })).toMatchObject([{ details: { patched: "p.diff" } }]);
  });

  it("flattens the tree of version 1 into the places on disk", () => {
    const b = { version: "2.0.0", bundled: true };
    const read = entries({
      lockfileVersion: 1,
      dependencies: { a: { ...leftPad, requires: { b: "^2.0.0" }, dependencies: { b } } },
    });
    expect(read).toMatchObject([
      { path: "node_modules/a", name: "a", version: "1.3.0", details: { requires: { b: "^2.0.0" } } },
      { path: "node_modules/a/node_modules/b", name: "b", version: "2.0.0", flags: ["bundled"] },
    ]);
    expect(Object.keys(read[0]?.details ?? {})).toEqual(["requires"]);
  });

  it("keeps where a folder of version 1 is, not the ranges in it", () => {
    const at = (range: string) =>
      entries({ lockfileVersion: 1, dependencies: { x: { version: "file:packages/x", requires: { y: range } } } });
    expect(at("^1.0.0")).toEqual(at("^2.0.0"));
    expect(at("^1.0.0")).toMatchObject([{ path: "node_modules/x", version: "file:packages/x" }]);
  });

  it("takes version 2 as its table of packages, while the tree beside it agrees", () => {
    const git = "git+ssh://git@example.test/o/g.git#0123";
    const packages = {
      "node_modules/a": leftPad,
      "node_modules/alias": { ...leftPad, name: "left-pad" },
      "node_modules/g": { version: "1.0.0", resolved: git },
      "node_modules/x": { resolved: "packages/x", link: true },
      "packages/x": { version: "1.0.0" },
    };
    const dependencies = {
      a: leftPad,
      alias: { ...leftPad, version: "npm:left-pad@1.3.0" },
      g: { version: git, from: "g@github:o/g" },
      x: { version: "file:packages/x" },
    };
    const both = { lockfileVersion: 2, packages, dependencies };
    expect(entries(both)).toEqual(v3(packages));
    const disagreeing = { ...both, dependencies: { ...dependencies, a: { ...leftPad, integrity: "sha512-BBBB" } } };
    expect(entries(disagreeing)).toHaveLength(6);
  });

  it("takes keys that objects inherit for what they are: keys", () => {
    const text =
      '{"lockfileVersion":3,"packages":{"__proto__":{"version":"1"},"node_modules/a":{"__proto__":{"x":1}}}}';
    const reading = readNpmLockfile(text);
    expect(reading.ok && reading.entries.map(({ path, details }) => [path, Object.keys(details)])).toEqual([
      ["__proto__", []],
      ["node_modules/a", ["__proto__"]],
    ]);
  });

  it("believes the last of two equal keys, as npm does", () => {
    const twice =
      '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1"},"node_modules/a":{"version":"2"}}}';
    expect(readNpmLockfile(twice)).toMatchObject({ entries: [{ version: "2" }] });
  });
});
