import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges } from "../../../../test/lockfile-edits.ts";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { composer } from "./composer.ts";

const library = {
  name: "acme/log",
  version: "3.0.2",
  source: {
    type: "git",
    url: "https://git.example/acme/log.git",
    reference: "f16e1d5863e37f8d8c2a01719f5b34baa2b714d3",
  },
  dist: {
    type: "zip",
    url: "https://git.example/acme/log/zipball/f16e1d5863e37f8d8c2a01719f5b34baa2b714d3",
    reference: "f16e1d5863e37f8d8c2a01719f5b34baa2b714d3",
    shasum: "",
  },
  require: { php: ">=8.0.0" },
  provide: { "acme/log-implementation": "3.0" },
  type: "library",
  extra: { "branch-alias": { "dev-master": "3.x-dev" } },
  autoload: { "psr-4": { "Acme\\Log\\": "src" } },
  bin: ["bin/log"],
};
const notes = {
  "notification-url": "https://packages.example/downloads/",
  license: ["MIT"],
  authors: [{ name: "A", homepage: "https://a.example/" }],
  description: "Logs",
  homepage: "https://log.example",
  keywords: ["log"],
  support: { source: "https://git.example/acme/log/tree/3.0.2" },
  funding: [{ type: "custom", url: "https://a.example" }],
  suggest: { "acme/mail": "to send logs" },
  abandoned: true,
  time: "2024-09-11T13:17:53+00:00",
};
const file = {
  _readme: ["This file locks the dependencies of your project to a known state"],
  "content-hash": "0e8d9b3a2f6f4a0d9c8b7a6958473625",
  packages: [{ ...library, ...notes }],
  "packages-dev": [{ ...library, name: "acme/test", version: "1.0.0", ...notes }],
  aliases: [],
  "minimum-stability": "stable",
  "stability-flags": { "acme/log": 20 },
  "prefer-stable": false,
  "prefer-lowest": false,
  platform: { php: ">=8.1" },
  "platform-dev": {},
  "plugin-api-version": "2.6.0",
};
const text = JSON.stringify(file, null, 4);
const digest = (changed: string) => lockfileDigest("composer.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("composer.lock", changed)).problems[0]?.code ?? "ok";
const edited = (change: Partial<Record<keyof typeof file, unknown>>) => digest(JSON.stringify({ ...file, ...change }));

describe("readComposerLockfile", () => {
  it("reads every package, and which are for development", async () => {
    const { entries } = await parseLockfile("composer.lock", text);
    expect(entries.map(({ name, version, flags }) => [name, version, flags])).toEqual([
      ["[settings]", null, []],
      ["acme/log", "3.0.2", []],
      ["acme/test", "1.0.0", ["[development]"]],
    ]);
  });

  it("takes every field of a package for part of the installation but for notes", async () => {
    const same = await digest(text);
    for (const field of Object.keys({ ...library, ...notes })) {
      const { [field]: _, ...rest } = { ...library, ...notes } as Record<string, unknown>;
      const isSame = (await edited({ packages: [rest] })) === same;
      expect(isSame, field).toBe(Object.hasOwn(notes, field));
    }
    expect(await edited({ packages: [{ ...library, ...notes, unknown: 1 }] })).not.toBe(same);
  });

  it("sees every change of a value but for notes", async () => {
    const same = await unnoticedChanges(
      "composer.lock",
      JSON.stringify({ ...file, packages: [library], "packages-dev": [] }, null, 4),
    );
    // Of an empty field only its name could be changed.
    const values = same.filter((line) => !/(?:\[\]|\{\}),?$/.test(line));
    expect(values.map((line) => line.replace(/^("[^"]+").*$/, "$1"))).toEqual([
      ...['"This file locks the dependencies of your project to a known state"', '"content-hash"'],
      '"plugin-api-version"',
    ]);
  });

  it("sees a package that moves to development", async () => {
    const [one, other] = [...file.packages, ...file["packages-dev"]];
    expect(await edited({ packages: [one, other], "packages-dev": [] })).not.toBe(await digest(text));
  });

  it("does not mind order, layout, line ends, and how PHP writes an empty table", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(JSON.stringify(file))).toBe(same);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await edited({ "platform-dev": [] })).toBe(same);
    const others = [library, { ...library, name: "acme/b" }];
    expect(await edited({ packages: others })).toBe(await edited({ packages: others.toReversed() }));
    expect(await edited({ "packages-dev": null })).toBe(await edited({ "packages-dev": [] }));
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf("{}")).toBe("unexpected-shape");
    expect(await codeOf('{"packages": {}}')).toBe("unexpected-shape");
    expect(await codeOf('{"packages": [], "packages-dev": 1}')).toBe("unexpected-shape");
    expect(await codeOf('{"packages": [{"name": "a/b"}]}')).toBe("unexpected-shape");
    expect(await codeOf(`<<<<<<< HEAD\n${text}`)).toBe("syntax");
    expect(await codeOf(text.slice(0, -5))).toBe("syntax");
    expect(await codeOf(`{"packages": ${"[".repeat(5000)}${"]".repeat(5000)}}`)).toBe("too-deep");
  });
});

describe("what Composer keeps", () => {
  it("is its cache, where each system has it", () => {
    const paths = (os: string | null) => composer.folders?.store.paths({ os, folder: "", entries: [] });
    expect(paths("Linux")).toEqual(["~/.cache/composer"]);
    expect(paths("macOS")).toEqual(["~/Library/Caches/composer"]);
    expect(paths("Windows")).toEqual(["~/AppData/Local/Composer"]);
  });
});

describeRealLockfiles("composer.lock", (files) => {
  it("are all read as their resolved set, but for one that is not JSON", async () => {
    expect(files.length).toBeGreaterThanOrEqual(14);
    for (const { path, text } of files) {
      const { method, problems, entries } = await parseLockfile("composer.lock", text);
      expect(method, path).toBe(path.includes("unparseable_lockfile") ? "bytes" : "resolved");
      if (method === "bytes") expect(problems, path).toMatchObject([{ code: "syntax" }]);
      else expect(entries.length, path).toBeGreaterThan(1);
    }
  });
});
