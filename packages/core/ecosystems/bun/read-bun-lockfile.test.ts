import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { bun } from "./bun.ts";

// Written by Bun 1.4.5 for a workspace of two projects.
const text = readFileSync(join(import.meta.dirname, "fixtures/bun.lock"), "utf8");
const digest = (changed: string) => lockfileDigest("bun.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("bun.lock", changed)).problems[0]?.code ?? "ok";
const entriesIn = async (changed: string) => (await parseLockfile("bun.lock", changed)).entries;

describe("readBunLockfile", () => {
  it("reads every place in the tree, and the projects", async () => {
    const entries = await entriesIn(text);
    expect(
      entries.filter(({ name }) => name === "ms").map(({ version, details }) => [version, details["[place]"]]),
    ).toEqual([
      ["2.1.2", "ms"],
      ["2.1.3", "debug/ms"],
    ]);
    expect(entries.find(({ name }) => name === "fsevents")).toMatchObject({
      version: "2.3.3",
      details: { os: "darwin" },
    });
    expect(entries.find(({ name }) => name === "[project] packages/a")).toMatchObject({
      details: { name: "a", dependencies: ["loose-envify", "ms", "react", "use-sync-external-store"] },
    });
  });

  /** The root's name, versions and ranges of the projects, the file's version. */
  const isInert = (line: string) => /^"(?:lockfileVersion|version)": |^"name": "app"/.test(line);
  const ranges = new Set(
    text
      .slice(0, text.indexOf('"packages": {\n'))
      .split("\n")
      .filter((line) => /^ {8}"/.test(line))
      .map((line) => line.trim()),
  );

  it("takes every line for part of the installation but for the projects' own names and versions", async () => {
    const same = await unnoticedDeletions("bun.lock", text);
    expect(same.filter((line) => !isInert(line))).toEqual([]);
    expect(same.length).toBeGreaterThan(0);
  });

  it("sees every change of a value but for those and the ranges", async () => {
    const same = await unnoticedChanges("bun.lock", text);
    expect(same.filter((line) => !isInert(line) && !ranges.has(line))).toEqual([]);
    expect(same).not.toContain('"acli": "cli.js",');
  });

  it("sees a dependency that moves to another group", async () => {
    const moved = text.replace('"devDependencies": {', '"peerDependencies": {');
    expect(await digest(moved)).not.toBe(await digest(text));
  });

  it("takes the address for part of the installation only where there is no strong digest", async () => {
    const at = (host: string, integrity: string) =>
      `{"lockfileVersion": 1, "workspaces": {}, "packages": {"a": ["a@1.0.0", "${host}", {}, "${integrity}"]}}`;
    const strong = `sha512-${"a".repeat(86)}==`;
    expect(await digest(at("https://a.example", strong))).toBe(await digest(at("https://b.example", strong)));
    expect(await digest(at("https://a.example", "sha1-a"))).not.toBe(await digest(at("https://b.example", "sha1-a")));
  });

  it("does not mind line ends, layout, order and last commas", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    const json = JSON.parse(text.replaceAll(/,(?=\s*[\]}])/g, "")) as { packages: object };
    expect(await digest(JSON.stringify(json))).toBe(same);
    const packages = Object.fromEntries(Object.entries(json.packages).reverse());
    expect(await digest(JSON.stringify({ ...json, packages }))).toBe(same);
  });

  it("takes no comma out of a text", async () => {
    const named = (name: string) => `{"lockfileVersion": 1, "a": "${name}",}`;
    expect((await entriesIn(named('x,]\\",}')))[0]).toMatchObject({ details: { a: 'x,]",}' } });
    expect(await digest(named("x,}"))).not.toBe(await digest(named("x}")));
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf(text.replace('"lockfileVersion": 2', '"lockfileVersion": 3'))).toBe("unsupported-version");
    expect(await codeOf("{}")).toBe("unsupported-version");
    expect(await codeOf('{"lockfileVersion": 1, "packages": []}')).toBe("unexpected-shape");
    expect(await codeOf('{"lockfileVersion": 1, "packages": {"a": {}}}')).toBe("unexpected-shape");
    expect(await codeOf('{"lockfileVersion": 1, "packages": {"a": [1]}}')).toBe("unexpected-shape");
    expect(await codeOf('{"lockfileVersion": 1, "workspaces": {"a": 1}}')).toBe("unexpected-shape");
    expect(await codeOf(text.replace('  "packages"', '<<<<<<< HEAD\n  "packages"'))).toBe("syntax");
    expect(await codeOf(text.slice(0, -10))).toBe("syntax");
    expect(await codeOf(`{"a": "${"\\\\".repeat(10_000_000)}`)).toBe("syntax");
    expect(await codeOf(`{"lockfileVersion": 1, "a": ${"[".repeat(5000)}${"]".repeat(5000)}}`)).toBe("too-deep");
  });
});

it("keeps Bun's cache, which every system has in one place", () => {
  const paths = (os: string) => bun.folders?.store.paths({ os, folder: "", entries: [] });
  expect(paths("Linux")).toEqual(["~/.bun/install/cache"]);
  expect(paths("Windows")).toEqual(paths("Linux"));
});

describeRealLockfiles("bun.lock", (files) => {
  it("are all read as their resolved set, but for those made to be refused", async () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    for (const { path, text } of files) {
      const { method, entries } = await parseLockfile("bun.lock", text);
      expect(method, path).toBe(/\/invalid_lockfile/.test(path) ? "bytes" : "resolved");
      if (method === "resolved") expect(entries.length, path).toBeGreaterThan(1);
    }
  });
});
