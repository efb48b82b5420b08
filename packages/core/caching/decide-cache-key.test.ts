import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { describeSharedData } from "../../../test/describe-shared-data.ts";
import { decideCacheKey, nothingToCache } from "./decide-cache-key.ts";

const settings = { prefix: "p", os: "Linux", arch: "X64", runtimes: [], salt: null };
const store = { installed: false, built: false, paths: [] };
const modules = { ...store, installed: true };

function npmLock(
  version: string,
  packages: Record<string, object> = { "node_modules/a": { version: "1.0.0" } },
): string {
  return JSON.stringify({ name: "app", version, lockfileVersion: 3, packages: { "": { version }, ...packages } });
}

function decide(files: Record<string, string>, base: Record<string, string> | null = null, request = {}) {
  const asMap = (texts: Record<string, string>) => new Map(Object.entries(texts));
  return decideCacheKey(settings, { ...store, ...request }, asMap(files), base && asMap(base));
}

describe("decideCacheKey", () => {
  it("says that a version bump changes the file and not the key", async () => {
    const decision = await decide({ "package-lock.json": npmLock("1.0.1") }, { "package-lock.json": npmLock("1.0.0") });
    expect(decision).toMatchObject({ changed: false, changes: [] });
    expect(decision.inputs).toMatchObject([{ method: "resolved", changed: false, textChanged: true }]);
    expect(decision.targets).toMatchObject([{ name: "npm", changed: false }]);
  });

  it("says which entry made the key another one", async () => {
    const after = npmLock("1.0.0", { "node_modules/a": { version: "1.1.0" }, "node_modules/b": { version: "2.0.0" } });
    const decision = await decide({ "package-lock.json": after }, { "package-lock.json": npmLock("1.0.0") });
    expect(decision.changed).toBe(true);
    expect(decision.changes).toMatchObject([
      {
        path: "package-lock.json",
        entries: [
          { name: "a", change: "changed", fields: ["version"], before: "1.0.0", after: "1.1.0" },
          { name: "b", change: "added", after: "2.0.0" },
        ],
      },
    ]);
  });

  it("does not know whether anything changed without a base", async () => {
    const decision = await decide({ "package-lock.json": npmLock("1.0.0") });
    expect(decision.changed).toBeNull();
    expect(decision.targets[0]?.changed).toBeNull();
    expect(decision.inputs[0]).toMatchObject({ changed: null, textChanged: null });
  });

  it("compares each package manager for itself", async () => {
    const cargo = "version = 4\n";
    const base = { "package-lock.json": npmLock("1.0.0"), "Cargo.lock": cargo };
    const { targets } = await decide({ ...base, "package-lock.json": npmLock("1.0.0", {}) }, base);
    expect(targets.map(({ name, changed }) => [name, changed])).toEqual([
      ["cargo", false],
      ["npm", true],
    ]);
  });

  it("falls back to the bytes of a broken lockfile, so that any edit is a new key", async () => {
    const broken = await decide({ "package-lock.json": "{ <<<<<<<" });
    expect(broken.inputs).toMatchObject([{ method: "bytes" }]);
    expect(broken.problems).toMatchObject([{ path: "package-lock.json", code: "syntax" }]);
    expect((await decide({ "package-lock.json": "{ <<<<<<< " })).key).not.toBe(broken.key);
  });

  it("ignores package-lock.json beside npm-shrinkwrap.json, as npm does", async () => {
    const both = await decide({ "npm-shrinkwrap.json": npmLock("1.0.0"), "package-lock.json": "anything" });
    expect(both.inputs.map(({ path }) => path)).toEqual(["npm-shrinkwrap.json"]);
    expect(
      (await decide({ "a/npm-shrinkwrap.json": npmLock("1"), "package-lock.json": npmLock("1") })).inputs,
    ).toHaveLength(2);
  });

  it("names the folders of each package manager and system", async () => {
    const files = { "package-lock.json": npmLock("1.0.0"), "rust/Cargo.lock": "version = 4\n" };
    expect((await decide(files)).paths).toContain("~/.npm");
    expect((await decide(files, null, { built: true })).paths).toContain("rust/target");
    const windows = await decideCacheKey({ ...settings, os: "Windows" }, store, new Map(Object.entries(files)), null);
    expect(windows.paths).toContain("~/AppData/Local/npm-cache");
    expect((await decide(files, null, { paths: ["~/mine"] })).paths).toEqual(["~/mine"]);
  });

  it("caches every node_modules of a workspace, and none outside of it", async () => {
    const lock = npmLock("1.0.0", {
      "node_modules/a": {},
      "packages/x/node_modules/a": {},
      "../../home/node_modules/a": {},
      "pa*/node_modules/a": {},
      "/etc/node_modules/a": {},
      "a\nb/node_modules/a": {},
    });
    const { paths, restoreKeys } = await decide({ "web/package-lock.json": lock }, null, modules);
    expect(paths).toEqual(["web/node_modules", "web/packages/x/node_modules"]);
    expect(restoreKeys).toEqual([]);
  });

  it("lets .npmrc count for node_modules, but never its credentials", async () => {
    const key = async (npmrc: string) =>
      (await decide({ "package-lock.json": npmLock("1.0.0"), ".npmrc": npmrc }, null, modules)).key;
    expect(await key("omit=dev\n")).not.toBe(await key(""));
    expect(await key("; note\r\n//registry.example/:_authToken=one\r\n")).toBe(await key(""));
    expect(await key("_password=a\nemail=x@example.test\n//h.example/:username=me")).toBe(await key(""));
  });

  it("gives a key and a harmless path when there is no lockfile", async () => {
    const nothing = await decide({});
    expect(nothing).toMatchObject({
      key: "p-linux-x64-no-lockfile",
      restoreKeys: [],
      paths: [nothingToCache],
      targets: [],
    });
    expect((await decide({ "tools.txt": "a" })).key).not.toBe((await decide({ "tools.txt": "b" })).key);
  });
});

describeSharedData("H-lockfiles/real/dorny+test-reporter/package-lock.json.gz", "a public lockfile", (real) => {
  it("keeps its key under a release's version bump, where a hash of the file does not", async () => {
    const before = gunzipSync(readFileSync(real)).toString("utf8");
    const file = JSON.parse(before) as { version: string; packages: Record<string, { version: string }> };
    file.version = "99.0.0";
    Object.assign(file.packages[""] ?? {}, { version: "99.0.0" });
    const after = JSON.stringify(file, null, 2);
    const { key } = await decide({ "package-lock.json": before });
    expect((await decide({ "package-lock.json": after })).key).toBe(key);
    expect(hashFiles(after)).not.toBe(hashFiles(before));
    const other = { ...file, packages: { ...file.packages, "node_modules/undici": { version: "0.0.1" } } };
    expect((await decide({ "package-lock.json": JSON.stringify(other) })).key).not.toBe(key);
  });
});

/** GitHub's `hashFiles` of one file: the hash of its hash. */
function hashFiles(text: string): string {
  return createHash("sha256").update(createHash("sha256").update(text).digest()).digest("hex");
}
