import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { parseLockfile } from "../parse-lockfile.ts";

// Written by Pipenv 2026.10.3 for two categories and a package beside the project; hosts renamed.
const text = readFileSync(join(import.meta.dirname, "fixtures/Pipfile.lock"), "utf8");
const digest = (changed: string) => lockfileDigest("Pipfile.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("Pipfile.lock", changed)).problems[0]?.code ?? "ok";
const entriesIn = async (changed: string) => (await parseLockfile("Pipfile.lock", changed)).entries;

describe("readPipfileLockfile", () => {
  it("reads every package in its category", async () => {
    const entries = await entriesIn(text);
    expect(entries.find(({ name }) => name === "iniconfig")).toMatchObject({ details: { "[category]": "develop" } });
    expect(entries.find(({ name }) => name === "left")).toMatchObject({ version: null, details: { path: "../left" } });
    expect(entries.find(({ name }) => name === "httpx")).toMatchObject({
      version: "==0.27.2",
      details: { extras: ["socks"] },
    });
  });

  it("sees every change of a value but for the hash of the Pipfile and the index's host", async () => {
    const same = await unnoticedChanges("Pipfile.lock", text);
    const meta = text.slice(0, text.indexOf('"default"'));
    expect(same.filter((line) => !meta.includes(line))).toEqual([]);
    expect(same.length).toBe(4);
  });

  it("takes every field for part of the installation", async () => {
    const same: string[] = [];
    const file = JSON.parse(text) as Record<string, Record<string, Record<string, unknown>>>;
    for (const category of ["default", "develop"])
      for (const [name, fields] of Object.entries(file[category] ?? {}))
        for (const field of Object.keys(fields)) {
          const { [field]: _, ...rest } = fields;
          const edited = { ...file, [category]: { ...file[category], [name]: rest } };
          if ((await digest(JSON.stringify(edited))) === (await digest(text)))
            same.push(`${category}.${name}.${field}`);
        }
    expect(same).toEqual([]);
    const { default: packages, develop, ...others } = file;
    expect(await digest(JSON.stringify({ ...others, default: packages, docs: develop }))).not.toBe(await digest(text));
    expect(await digest(JSON.stringify({ ...file, docs: {} }))).toBe(await digest(text));
    expect(await unnoticedDeletions("Pipfile.lock", JSON.stringify(file))).toEqual([]);
  });

  it("takes the host of the index for part of it where a package has no digests", async () => {
    const bare = text.replace(/"hashes": \[[^\]]+\],/, "");
    expect(await digest(bare.replace("index.example", "mirror.example"))).not.toBe(await digest(bare));
    expect(await digest(text.replace("index.example", "mirror.example"))).toBe(await digest(text));
  });

  it("does not mind line ends, layout and order", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await digest(JSON.stringify(JSON.parse(text)))).toBe(same);
    expect(await digest(text.replace(/("hashes": \[\s*)("[^"]+"),(\s*)("[^"]+")/, "$1$4,$3$2"))).toBe(same);
  });

  it("counts the Python that is asked for", async () => {
    expect(await digest(text.replace('"requires": {}', '"requires": {"python_version": "3.12"}'))).not.toBe(
      await digest(text),
    );
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf(text.replace('"pipfile-spec": 6', '"pipfile-spec": 7'))).toBe("unsupported-version");
    expect(await codeOf("{}")).toBe("unsupported-version");
    expect(await codeOf("[]")).toBe("unexpected-shape");
    expect(await codeOf('{"_meta": 1}')).toBe("unexpected-shape");
    expect(await codeOf('{"_meta": {"pipfile-spec": 6}, "default": {"a": 1}}')).toBe("unexpected-shape");
    expect(await codeOf(`<<<<<<< HEAD\n${text}`)).toBe("syntax");
    expect(await codeOf(text.slice(0, -5))).toBe("syntax");
    expect(await codeOf(`{"_meta": {"pipfile-spec": 6}, "a": ${"[".repeat(5000)}${"]".repeat(5000)}}`)).toBe(
      "too-deep",
    );
  });
});
