import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { parseLockfile } from "../parse-lockfile.ts";

// Written by Yarn 1.22.22 and 4.18.1 for one workspace of two projects; hosts renamed.
const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const [classic, berry] = [fixture("yarn-1.lock"), fixture("yarn-4.lock")];
const digest = (changed: string) => lockfileDigest("yarn.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("yarn.lock", changed)).problems[0]?.code ?? "ok";
const entriesIn = async (changed: string) => (await parseLockfile("yarn.lock", changed)).entries;

const packages = [
  ...["debug 4.4.3", "fsevents 2.3.3", "is-number 6.0.0", "is-odd 3.0.1", "js-tokens 4.0.0", "loose-envify 1.4.0"],
  ...["ms 2.1.2", "ms 2.1.3", "object-assign 4.1.1", "react 17.0.2", "react 18.2.0"],
  "use-sync-external-store 1.2.0",
];

/** The order of blocks turned round. */
function reversed(text: string): string {
  const [head = "", ...blocks] = text.trimEnd().split(/\n\n(?=\S)/);
  return `${[head, ...blocks.reverse()].join("\n\n")}\n`;
}

describe.each([
  { name: "version 1", text: classic },
  { name: "Yarn 4", text: berry },
])("readYarnLockfile, $name", ({ text }) => {
  const inert = /^(?:#|version: 10$|resolved )/;

  it("reads every package with its version", async () => {
    const found = (await entriesIn(text)).map(({ name, version }) => `${name} ${version}`);
    expect(found).toEqual(expect.arrayContaining(packages));
  });

  it("takes every line for part of the installation but for comments and hosts", async () => {
    const same = await unnoticedDeletions("yarn.lock", text);
    expect(same.filter((line) => !inert.test(line))).toEqual([]);
  });

  it("sees every change of a value but for those", async () => {
    const same = await unnoticedChanges("yarn.lock", text);
    expect(same.filter((line) => !inert.test(line))).toEqual([]);
  });

  it("does not mind line ends, comments and order", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await digest(`${text}\n# note\n`)).toBe(same);
    expect(reversed(text)).not.toBe(text);
    expect(await digest(reversed(text))).toBe(same);
  });
});

describe("readYarnLockfile, version 1", () => {
  it("takes the address for part of the installation only where there is no strong digest", async () => {
    const mirrored = (text: string) => text.replaceAll("packages.example", "mirror.example");
    const bare = classic.replaceAll(/^ {2}integrity .*\n/gm, "");
    const weak = classic.replaceAll(/^ {2}integrity .*$/gm, "  integrity sha1-5tFa0x/CYoh8zPIXrl+TFvgbGZU=");
    expect(await digest(mirrored(classic))).toBe(await digest(classic));
    expect(await digest(mirrored(bare))).not.toBe(await digest(bare));
    expect(await digest(mirrored(weak))).not.toBe(await digest(weak));
  });

  it("sees a range that gets another answer, as no entry changes but its header", async () => {
    const two = (first: string, second: string) =>
      `# yarn lockfile v1\n\n${first}:\n  version "1.0.0"\n\n${second}:\n  version "2.0.0"\n`;
    expect(await digest(two("a@*, a@1", "a@2"))).not.toBe(await digest(two("a@1", "a@*, a@2")));
    expect(await digest(two("a@*, a@1", "a@2"))).toBe(await digest(two("a@1, a@*", "a@2")));
  });

  it("leaves to its bytes what Yarn does not write", async () => {
    const file = (lines: string) => `# yarn lockfile v1\n${lines}`;
    expect(await codeOf(file(""))).toBe("ok");
    expect(await codeOf("")).toBe("unsupported-version");
    expect(await codeOf("a@1:\n  version 1\n")).toBe("unsupported-version");
    expect(await codeOf(file("a@1:\n"))).toBe("unexpected-shape");
    for (const lines of [
      ...["<<<<<<< HEAD", "a@1", "  version 1", 'a@1:\n  version "1', "a@1:\n\tversion 1", "a@1:\n   version 1"],
      ...["a@1:\n  version 1\n  version 2", "a@1:\n  version 1\na@1:\n  version 1", "a@1, a@1:\n  version 1"],
      ...[
        "a@1:\n  version 1\n    b 2",
        "a@1:\n  dependencies:\n    b 1\n  version 1\n    c 1",
        "a@1 a@2:\n  version 1",
      ],
      'a@1:\n  version "\\x"',
    ])
      expect(await codeOf(file(`${lines}\n`)), lines).toBe("syntax");
    expect(await codeOf(file(`"${"\\\\".repeat(49_000)}:\n`))).toBe("syntax");
    expect(await codeOf(file(`a@${"1".repeat(200_000)}:\n  version 1\n`))).toBe("syntax");
  });
});

describe("readYarnLockfile, Yarn 2 and later", () => {
  it("marks the file for the cache's format, and links the projects by their folders", async () => {
    const entries = await entriesIn(berry);
    expect(entries[0]).toMatchObject({ name: "__metadata", details: { cacheKey: "10c0" } });
    expect(entries.find(({ name }) => name === "a")).toMatchObject({ resolved: "workspace:packages/a" });
    expect(entries.filter(({ name }) => name === "fsevents").map(({ details }) => details.conditions)).toEqual([
      "os=darwin",
      "os=darwin",
    ]);
  });

  it("does not mind where a mirror has an archive of which the checksum is known", async () => {
    const at = (host: string, checksum: string) =>
      `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"a@npm:1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0::__archiveUrl=${host}"\n${checksum}`;
    const checksum = `  checksum: 10c0/${"a".repeat(128)}\n`;
    expect(await digest(at("a.example", checksum))).toBe(await digest(at("b.example", checksum)));
    expect(await digest(at("a.example", ""))).not.toBe(await digest(at("b.example", "")));
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf(berry.replace("version: 10", "version: 11"))).toBe("unsupported-version");
    expect(await codeOf("__metadata: 1\n")).toBe("unsupported-version");
    expect(await codeOf(`${berry}\n"x@npm:1": 1\n`)).toBe("unexpected-shape");
    expect(await codeOf(`${berry}\n"x@npm:1": {version: 1}\n`)).toBe("unexpected-shape");
    expect(await codeOf(`${berry}\n<<<<<<< HEAD\n`)).toBe("syntax");
    expect(await codeOf(`${berry}\n__metadata:\n  version: 10\n`)).toBe("syntax");
    expect(await codeOf(`__metadata:\n  version: 8\n  a: ${"[".repeat(1000)}${"]".repeat(1000)}\n`)).toBe("too-deep");
  });
});
