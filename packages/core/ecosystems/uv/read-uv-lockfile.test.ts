import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { readUvLockfile } from "./read-uv-lockfile.ts";

// Written by uv 0.13.9 for a workspace with a member, a package beside it, an extra and a group; hosts renamed.
const text = readFileSync(join(import.meta.dirname, "fixtures/uv.lock"), "utf8");
const digest = (changed: string) => lockfileDigest("uv.lock", changed);

async function entriesIn(changed: string) {
  const reading = await readUvLockfile(changed);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.entries;
}
async function codeOf(changed: string) {
  const reading = await readUvLockfile(changed);
  return reading.ok ? "ok" : reading.problem.code;
}

describe("readUvLockfile", () => {
  it("reads every package with its version, and one's own without", async () => {
    const packages = (await entriesIn(text)).filter(({ name }) => name !== "[settings]");
    expect(packages.length).toBe(text.match(/^\[\[package\]\]$/gm)?.length);
    expect(packages.filter(({ version }) => version === null).map(({ name }) => name)).toEqual([
      "app",
      "left",
      "member",
    ]);
    expect(packages.filter(({ name }) => name === "six").map(({ version }) => version)).toEqual(["1.16.0", "1.17.0"]);
  });

  const inert =
    /^(?:revision = |exclude-newer = |\[options\]|\[package\.metadata|requires-dist = |provides-extras = |dev = \[\{|version = "0\.[13]\.0"|version = "1\.0\.0"$)/;
  /** Ranges of one's own packages stand in a list, one a line. */
  const metadata = new Set(
    [...text.matchAll(/requires-dist = \[\n((?: {4}.*\n)+)/g)].flatMap(([, lines = ""]) =>
      lines.split("\n").map((line) => line.trim()),
    ),
  );

  it("takes every line for part of the installation but for what people ask for and notes", async () => {
    const same = await unnoticedDeletions("uv.lock", text);
    expect(same.filter((line) => !inert.test(line) && !metadata.has(line))).toEqual([]);
    expect(same.length).toBeGreaterThan(0);
  });

  it("sees every change of a value but for those", async () => {
    const same = await unnoticedChanges("uv.lock", text);
    // The last value in the line of a file is its time. The index does not count beside digests.
    const files = /upload-time = |^source = \{ registry = /;
    expect(same.filter((line) => !inert.test(line) && !metadata.has(line) && !files.test(line))).toEqual([]);
  });

  it("sees another digest or name of a file, and not its size, time or host", async () => {
    const same = await digest(text);
    const hash = /sha256:[0-9a-f]{8}/;
    expect(await digest(text.replace(hash, "sha256:00000000"))).not.toBe(same);
    expect(await digest(text.replace(/anyio-([\d.]+)-py3/, "anyio-$1-py2"))).not.toBe(same);
    expect(await digest(text.replaceAll(/, size = \d+/g, "").replaceAll(/, upload-time = "[^"]+"/g, ""))).toBe(same);
    expect(await digest(text.replaceAll("files.example", "mirror.example"))).toBe(same);
    expect(await digest(text.replaceAll("index.example", "mirror.example"))).toBe(same);
  });

  it("takes the host for part of it where a file has no digest", async () => {
    const bare = text.replaceAll(/, hash = "[^"]+"/g, "");
    expect(await digest(bare.replaceAll("files.example", "mirror.example"))).not.toBe(await digest(bare));
    expect(await digest(bare.replaceAll("index.example", "mirror.example"))).not.toBe(await digest(bare));
  });

  it("keeps the index of two packages that only it tells apart", async () => {
    const pair = (first: string, edge: string) =>
      `version = 1\n[[package]]\nname = "x"\nversion = "1"\nsource = { registry = "https://a.example" }\nwheels = [{ url = "https://a.example/x.whl", hash = "sha256:${first.repeat(64)}" }]\n` +
      `[[package]]\nname = "x"\nversion = "1"\nsource = { registry = "https://b.example" }\nwheels = [{ url = "https://b.example/x.whl", hash = "sha256:${"b".repeat(64)}" }]\n` +
      `[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "x", version = "1", source = { registry = "https://${edge}.example" } }]\n`;
    expect(await digest(pair("a", "a"))).not.toBe(await digest(pair("a", "b")));
  });

  it("does not mind line ends, comments and order", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await digest(text.replace("[options]", "# note\n[options]"))).toBe(same);
    const [head = "", ...packages] = text.split("[[package]]\n");
    expect(await digest([head, ...packages.reverse().map((one) => `${one}\n`)].join("[[package]]\n"))).toBe(same);
    const wheels = text.replaceAll(/^wheels = \[\n(.*\n)(.*\n)\]/gm, "wheels = [\n$2$1]");
    expect(await digest(wheels)).toBe(same);
  });

  it("leaves to its bytes what it does not understand in full", async () => {
    expect(await codeOf(text.replace("version = 1", "version = 2"))).toBe("unsupported-version");
    expect(await codeOf("")).toBe("unsupported-version");
    expect(await codeOf("version = 1\npackage = 1\n")).toBe("unexpected-shape");
    expect(await codeOf('version = 1\n[[package]]\nversion = "1"\n')).toBe("unexpected-shape");
    expect(await codeOf(text.replace("[options]", "<<<<<<< HEAD\n[options]"))).toBe("syntax");
    expect(await codeOf(text.slice(0, -20))).toBe("syntax");
    expect(await codeOf(`version = 1\na = ${"[".repeat(5000)}${"]".repeat(5000)}\n`)).toBe("too-deep");
    expect(await codeOf(`version = 1\n[${"a.".repeat(5000)}a]\n`)).toBe("too-deep");
  });
});
