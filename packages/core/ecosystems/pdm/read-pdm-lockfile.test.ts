import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { parseLockfile } from "../parse-lockfile.ts";

// Written by PDM 2.29.4 for a project with an extra, a group and a package for one system.
const text = readFileSync(join(import.meta.dirname, "fixtures/pdm.lock"), "utf8");
const digest = (changed: string) => lockfileDigest("pdm.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("pdm.lock", changed)).problems[0]?.code ?? "ok";
const entriesIn = async (changed: string) => (await parseLockfile("pdm.lock", changed)).entries;

describe("readPdmLockfile", () => {
  it("reads every package with its version and groups", async () => {
    const packages = (await entriesIn(text)).filter(({ name }) => name !== "[settings]");
    expect(packages.length).toBe(text.match(/^\[\[package\]\]$/gm)?.length);
    expect(packages.find(({ name }) => name === "iniconfig")).toMatchObject({ details: { groups: ["dev"] } });
  });

  it("takes every line for part of the installation but for notes", async () => {
    const same = await unnoticedDeletions("pdm.lock", text);
    expect(same.filter((line) => !/^(?:#|summary = |content_hash = )/.test(line))).toEqual([]);
    expect(same.length).toBeGreaterThan(0);
  });

  it("sees every change of a value but for those", async () => {
    const same = await unnoticedChanges("pdm.lock", text);
    expect(same.filter((line) => !/^(?:#|summary = |content_hash = |lock_version = )/.test(line))).toEqual([]);
  });

  it("counts the version of an archive in the checkout, and not that of a folder", async () => {
    const local = (path: string, version: string) =>
      `[metadata]\nlock_version = "4.5.1"\n[[package]]\nname = "a"\nversion = "${version}"\npath = "${path}"\n`;
    expect(await digest(local("./a", "1"))).toBe(await digest(local("./a", "2")));
    expect(await digest(local("./a.whl", "1"))).not.toBe(await digest(local("./a.whl", "2")));
  });

  it("takes the host of a file for part of it only where it has no digest", async () => {
    const at = (host: string, hash: string) =>
      `[metadata]\nlock_version = "4.5.1"\n[[package]]\nname = "a"\nversion = "1"\nfiles = [{url = "https://${host}/a.whl"${hash}}]\n`;
    const hash = `, hash = "sha256:${"a".repeat(64)}"`;
    expect(await digest(at("a.example", hash))).toBe(await digest(at("b.example", hash)));
    expect(await digest(at("a.example", ""))).not.toBe(await digest(at("b.example", "")));
    expect(await digest(at("a.example", ', hash = "md5:0"'))).not.toBe(
      await digest(at("b.example", ', hash = "md5:0"')),
    );
  });

  it("does not mind line ends, comments and order", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    const [head = "", ...packages] = text.split("[[package]]\n");
    expect(await digest([head, ...packages.reverse().map((one) => `${one}\n`)].join("[[package]]\n"))).toBe(same);
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf(text.replace('lock_version = "4.5.1"', 'lock_version = "5.0"'))).toBe("unsupported-version");
    expect(await codeOf("")).toBe("unsupported-version");
    expect(await codeOf("package = 1\n")).toBe("unexpected-shape");
    expect(await codeOf('[[package]]\nversion = "1"\n[metadata]\nlock_version = "4.4"\n')).toBe("unexpected-shape");
    expect(await codeOf(text.replace("[[package]]", "<<<<<<< HEAD\n[[package]]"))).toBe("syntax");
    expect(await codeOf(text.slice(0, -5))).toBe("syntax");
  });
});
