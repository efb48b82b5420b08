import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareText } from "../../collections/compare-text.ts";
import { readPnpmLockfile } from "./read-pnpm-lockfile.ts";

// Written by pnpm 7, 8, 9 and 12 for one workspace of three projects, with `install --lockfile-only`.
const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `lockfile-${name}.yaml`), "utf8");
const versions = ["5.4", "6.0", "9.0", "9.0-two-documents"];

async function entriesIn(text: string) {
  const reading = await readPnpmLockfile(text);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.entries;
}
/** Equal for equal resolved sets; null where the file is left to its bytes. */
async function meaning(text: string): Promise<string | null> {
  const reading = await readPnpmLockfile(text);
  return reading.ok ? JSON.stringify(reading.entries.map((entry) => JSON.stringify(sorted(entry))).sort()) : null;
}
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
async function codeOf(text: string) {
  const reading = await readPnpmLockfile(text);
  return reading.ok ? "ok" : reading.problem.code;
}

const packages = [
  ...["debug 4.4.3", "fsevents 2.3.3", "is-number 6.0.0", "is-number 7.0.0", "is-odd 3.0.1", "js-tokens 4.0.0"],
  ...["loose-envify 1.4.0", "ms 2.1.2", "ms 2.1.3", "object-assign 4.1.1", "querystring 0.2.0", "react 17.0.2"],
  ...["react 18.2.0", "use-sync-external-store 1.2.0", "use-sync-external-store 1.2.0"],
];

describe("readPnpmLockfile", () => {
  it.each(versions)("reads every copy of a package, version %s", async (version) => {
    const entries = (await entriesIn(fixture(version))).filter(({ flags }) => !flags.includes("configuration"));
    const copies = entries.filter((entry) => entry.version !== null);
    expect(copies.map((entry) => `${entry.name} ${entry.version}`).sort()).toEqual(packages);
    expect(copies.every(({ integrity }) => integrity?.startsWith("sha512-"))).toBe(true);
    expect(copies.find(({ name }) => name === "fsevents")).toMatchObject({ details: { os: ["darwin"] } });
    expect(copies.find(({ name }) => name === "fsevents")?.flags).toContain("optional");
    expect(entries.flatMap(({ path }) => path ?? [])).toEqual([
      "node_modules",
      "packages/a/node_modules",
      "packages/b/node_modules",
    ]);
  });

  it.each(versions)(
    "takes every line for part of the installation but for ranges and notes, version %s",
    async (version) => {
      const text = fixture(version);
      const before = await meaning(text);
      expect(before).not.toBeNull();
      const lines = text.split("\n");
      const same: string[] = [];
      for (const [index, line] of lines.entries()) {
        const without = await meaning(lines.toSpliced(index, 1).join("\n"));
        if (line.trim() !== "" && without === before) same.push(line.trim());
      }
      const ignored = /^(?:specifier: |deprecated: |---$)/;
      expect(same.filter((line) => !ignored.test(line) && !isRangeOf54(line, version))).toEqual([]);
    },
  );

  it.each(versions)("sees every change of a value but for ranges and notes, version %s", async (version) => {
    const text = fixture(version);
    const before = await meaning(text);
    const lines = text.split("\n");
    const same: string[] = [];
    for (const [index, line] of lines.entries()) {
      const changed = line.replace(/(?<=: |\[)([^\s{}[\]']+)(?=[\]}']*$)/, "$1x");
      if (changed !== line && (await meaning(lines.with(index, changed).join("\n"))) === before) same.push(line.trim());
    }
    const ignored = /^(?:specifier: |deprecated: )/;
    expect(same.filter((line) => !ignored.test(line) && !isRangeOf54(line, version))).toEqual([]);
  });

  it("does not mind line ends, comments, order, layout, deprecation, catalogs and the file's own version", async () => {
    const text = fixture("6.0");
    const same = await meaning(text);
    expect(await meaning(text.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await meaning(`# note\n${text}`)).toBe(same);
    expect(await meaning(text.replace("'6.0'", "'6.1'"))).toBe(same);
    expect(
      await meaning(`${text}\ntime:\n  /ms@2.1.3: '2020-12-08T13:54:35.223Z'\ncatalogs: {default: {a: {}}}\n`),
    ).toBe(same);
    const [first = "", ...blocks] = text.slice(text.indexOf("\npackages:\n")).split("\n\n  /");
    const reordered = [first, ...blocks.map((block) => block.trimEnd()).reverse()].join("\n\n  /");
    expect(reordered).not.toBe(text.slice(text.indexOf("\npackages:\n")).trimEnd());
    expect(await meaning(`${text.slice(0, text.indexOf("\npackages:\n"))}${reordered}\n`)).toBe(same);
  });

  it("reads a project without a workspace as one whose folder is the lockfile's", async () => {
    const alone = "lockfileVersion: '6.0'\n\ndependencies:\n  a:\n    specifier: ^1.0.0\n    version: 1.0.0\n";
    const importers =
      "lockfileVersion: '6.0'\nimporters:\n  .:\n    dependencies: {a: {specifier: '*', version: 1.0.0}}\n";
    expect(await meaning(alone)).toBe(await meaning(importers));
    expect(await meaning(`${importers}dependencies: {b: {specifier: '*', version: 1.0.0}}\n`)).not.toBe(
      await meaning(importers),
    );
  });

  it("keeps apart what comes from a folder, a tarball, a repository and another name", async () => {
    const text = [
      "lockfileVersion: '9.0'",
      "packages:",
      "  left@file:left: {resolution: {directory: left, type: directory}}",
      "  left@file:left.tgz: {resolution: {integrity: sha512-a, tarball: 'file:left.tgz'}, version: 1.0.0}",
      "  is@git+ssh://x.example/o/is.git#0123: {resolution: {commit: '0123', repo: x, type: git}, version: 2.0.0}",
      "snapshots:",
      "  left@file:left: {}",
      "  left@file:left.tgz: {}",
    ].join("\n");
    const copies = (await entriesIn(text)).filter(({ version }) => version !== null);
    expect(copies.map(({ name, version, resolved }) => [name, version, resolved])).toEqual([
      ["left", "file:left", '{"directory":"left","type":"directory"}'],
      ["left", "1.0.0", "file:left.tgz"],
      ["is", "2.0.0", '{"commit":"0123","repo":"x","type":"git"}'],
    ]);
  });

  it("does not mind which host has a tarball whose digest is known", async () => {
    const at = (place: string, integrity: string) =>
      meaning(
        `lockfileVersion: '6.0'\npackages:\n  /a@1.0.0: {resolution: {integrity: ${integrity}, tarball: '${place}'}}\n`,
      );
    const strong = `sha512-${"a".repeat(86)}==`;
    expect(await at("https://a.example/a.tgz", strong)).toBe(await at("https://b.example/a.tgz", strong));
    expect(await at("https://a.example/a.tgz", "sha1-a")).not.toBe(await at("https://b.example/a.tgz", "sha1-a"));
    expect(await at("file:a.tgz", strong)).not.toBe(await at("file:b.tgz", strong));
  });

  it("marks what pnpm installs for its own configuration", async () => {
    const own = (await entriesIn(fixture("9.0-two-documents"))).filter(({ flags }) => flags.includes("configuration"));
    expect(own.map(({ name, path }) => [name, path])).toEqual([
      [".", null],
      ["is-number", null],
    ]);
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    const text = fixture("9.0");
    expect(await codeOf(text.replace("'9.0'", "'10.0'"))).toBe("unsupported-version");
    expect(await codeOf("")).toBe("unexpected-shape");
    expect(await codeOf("- a\n")).toBe("unexpected-shape");
    expect(await codeOf("lockfileVersion: '9.0'\npackages: [a]\n")).toBe("unexpected-shape");
    expect(await codeOf("lockfileVersion: '9.0'\nsnapshots: {a@1.0.0: 1}\n")).toBe("unexpected-shape");
    expect(await codeOf(text.replace("\npackages:", "\n<<<<<<< HEAD\npackages:"))).toBe("syntax");
    expect(await codeOf(`${text}\n  ms@2.1.3: {}\n`)).toBe("syntax");
    expect(await codeOf(`${text}---\n`.repeat(9))).toBe("unexpected-shape");
    expect(await codeOf(`lockfileVersion: '9.0'\na: ${"[".repeat(1000)}${"]".repeat(1000)}`)).toBe("too-deep");
    const bomb = Array.from({ length: 25 }, (_, n) => `x${n + 1}: &x${n + 1} [*x${n}, *x${n}, *x${n}]`);
    expect(await codeOf(["lockfileVersion: '9.0'", "x0: &x0 [a]", ...bomb].join("\n"))).toBe("too-deep");
  });

  it("says in which line it stopped, in the second document too", async () => {
    const reading = await readPnpmLockfile("---\nlockfileVersion: '9.0'\n---\na: 1\na: 2\n");
    expect(reading).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^line 5:/) } });
  });
});

/** In version 5 ranges have a block of their own. */
function isRangeOf54(line: string, version: string): boolean {
  if (version !== "5.4") return false;
  const blocks = fixture(version).matchAll(/^ {4}specifiers:\n((?: {6}.*\n)+)/gm);
  return [...blocks].some(([, block = ""]) => block.includes(line)) || line === "specifiers:";
}
