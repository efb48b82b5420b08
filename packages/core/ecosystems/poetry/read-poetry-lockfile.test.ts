import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { parseLockfile } from "../parse-lockfile.ts";

// Written by Poetry 2.5.1 for a project with a package beside it, an extra and a group; hosts renamed.
const text = readFileSync(join(import.meta.dirname, "fixtures/poetry.lock"), "utf8");
const digest = (changed: string) => lockfileDigest("poetry.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("poetry.lock", changed)).problems[0]?.code ?? "ok";
const entriesIn = async (changed: string) => (await parseLockfile("poetry.lock", changed)).entries;

describe("readPoetryLockfile", () => {
  it("reads every package with its version, and one in a folder without", async () => {
    const packages = (await entriesIn(text)).filter(({ name }) => name !== "[settings]");
    expect(packages.length).toBe(text.match(/^\[\[package\]\]$/gm)?.length);
    expect(packages.filter(({ version }) => version === null).map(({ name }) => name)).toEqual(["left"]);
    expect(packages.find(({ name }) => name === "iniconfig")).toMatchObject({ details: { groups: ["dev"] } });
  });

  const inert = /^(?:#|description = |content-hash = |\[package\.source\]|type = "legacy"|url = "https|reference = )/;

  it("takes every line for part of the installation but for notes and the index", async () => {
    const same = await unnoticedDeletions("poetry.lock", text);
    expect(same.filter((line) => !inert.test(line) && line !== 'version = "1.0.0"')).toEqual([]);
    expect(same.length).toBeGreaterThan(0);
  });

  it("sees every change of a value but for those", async () => {
    const same = await unnoticedChanges("poetry.lock", text);
    expect(same.filter((line) => !inert.test(line) && line !== 'version = "1.0.0"')).toEqual([]);
  });

  it("goes by the content hash where the groups of packages are worked out from pyproject.toml", async () => {
    const older = text.replace('lock-version = "2.1"', 'lock-version = "2.0"');
    const hash = /content-hash = "\w/;
    expect(await digest(older.replace(hash, 'content-hash = "x'))).not.toBe(await digest(older));
    expect(await digest(text.replace(hash, 'content-hash = "x'))).toBe(await digest(text));
  });

  it("takes the index for part of it where a file has no digest", async () => {
    const bare = text.replaceAll(/, hash = "[^"]+"/g, "");
    expect(await digest(bare.replaceAll("index.example", "mirror.example"))).not.toBe(await digest(bare));
    expect(await digest(text.replaceAll("index.example", "mirror.example"))).toBe(await digest(text));
  });

  it("reads the files of version 1.1, which stand at the end", async () => {
    const old = (hash: string, more = "") =>
      `[[package]]\nname = "a"\nversion = "1"\n\n[metadata]\nlock-version = "1.1"\n[metadata.files]\na = [{file = "a.whl", hash = "sha256:${hash.repeat(64)}"}]\n${more}`;
    expect(await entriesIn(old("a"))).toMatchObject([{ name: "a", details: { files: [{ file: "a.whl" }] } }]);
    expect(await digest(old("a"))).not.toBe(await digest(old("b")));
    expect(await digest(old("a"))).not.toBe(await digest(old("a", "b = []\n")));
  });

  it("does not mind line ends, comments and order", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    const [head = "", ...packages] = text.slice(0, text.indexOf("[extras]")).split("[[package]]\n");
    const turned = [head, ...packages.reverse().map((one) => `${one}\n`)].join("[[package]]\n");
    expect(await digest(turned + text.slice(text.indexOf("[extras]")))).toBe(same);
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf(text.replace('lock-version = "2.1"', 'lock-version = "3.0"'))).toBe("unsupported-version");
    expect(await codeOf("")).toBe("unsupported-version");
    expect(await codeOf("package = 1\n")).toBe("unexpected-shape");
    expect(await codeOf('[[package]]\nname = "a"\n[metadata]\nlock-version = "2.1"\n')).toBe("unexpected-shape");
    expect(await codeOf('[metadata]\nlock-version = "1.1"\nfiles = 1\n')).toBe("unexpected-shape");
    expect(await codeOf(text.replace("[extras]", "<<<<<<< HEAD\n[extras]"))).toBe("syntax");
    expect(await codeOf(text.slice(0, -20))).toBe("syntax");
  });
});
