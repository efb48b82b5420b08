import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { bundler } from "./bundler.ts";

const text = `GIT
  remote: https://git.example/acme/gh
  revision: e1fcd75786ffa75667e47d3d824b54d1bd0017fe
  branch: main
  specs:
    gh (0.21.0)
      addressable (~> 2.8)

PATH
  remote: engines/own
  specs:
    own (1.0.0)
      rack (>= 2.0)

GEM
  remote: https://gems.example/
  specs:
    addressable (2.8.7)
      public_suffix (>= 2.0.2, < 7.0)
    nokogiri (1.18.1-arm64-darwin)
    nokogiri (1.18.1-x86_64-linux-gnu)
    public_suffix (6.0.1)
    rack (3.1.8)

PLATFORMS
  arm64-darwin-24
  x86_64-linux-gnu

DEPENDENCIES
  gh!
  nokogiri (~> 1.18)
  own!
  rack

CHECKSUMS
  addressable (2.8.7) sha256=462986537cf3735ab5f3c0f557f14155d778f4b43ea4f485a9deb9c8f7c58232
  gh (0.21.0)
  nokogiri (1.18.1-arm64-darwin) sha256=${"a".repeat(64)}
  nokogiri (1.18.1-x86_64-linux-gnu) sha256=${"b".repeat(64)}
  own (1.0.0)
  public_suffix (6.0.1) sha256=61d44e1cab5cbbbe5b31068481cf16976dd0dc1b6b07bd95617ef8c5e3e00c6f
  rack (3.1.8) sha256=${"d".repeat(64)}

RUBY VERSION
   ruby 3.4.1p0

BUNDLED WITH
   2.6.2
`;
const digest = (changed: string) => lockfileDigest("Gemfile.lock", changed);
const codeOf = async (changed: string) => (await parseLockfile("Gemfile.lock", changed)).problems[0]?.code ?? "ok";

describe("readGemfileLockfile", () => {
  it("reads every gem with its version for each platform, and one in a folder without", async () => {
    const { entries } = await parseLockfile("gems.locked", text);
    expect(entries.map(({ name, version }) => [name, version])).toEqual([
      ["[settings]", null],
      ["gh", "0.21.0"],
      ["own", null],
      ["addressable", "2.8.7"],
      ["nokogiri", "1.18.1-arm64-darwin"],
      ["nokogiri", "1.18.1-x86_64-linux-gnu"],
      ["public_suffix", "6.0.1"],
      ["rack", "3.1.8"],
    ]);
  });

  it("takes every line for part of the installation but for hosts, empty digests and Bundler's own version", async () => {
    // Without its header a list goes to the one before, where it is something else.
    expect(await unnoticedDeletions("Gemfile.lock", text)).toEqual([
      ...["specs:", "specs:", "remote: https://gems.example/", "specs:"],
      ...["gh (0.21.0)", "own (1.0.0)", "2.6.2"],
    ]);
  });

  it("sees every change of a value but for those, own versions and own ranges", async () => {
    expect(await unnoticedChanges("Gemfile.lock", text)).toEqual([
      ...["own (1.0.0)", "remote: https://gems.example/", "nokogiri (~> 1.18)"],
      ...["gh (0.21.0)", "own (1.0.0)", "2.6.2"],
    ]);
  });

  it("takes the host for part of the installation where a gem has no digest", async () => {
    const bare = text.replaceAll(/ sha256=\w+/g, "");
    const mirrored = (from: string) => from.replaceAll("gems.example", "mirror.example");
    expect(await digest(mirrored(text))).toBe(await digest(text));
    expect(await digest(mirrored(bare))).not.toBe(await digest(bare));
    expect(await digest(text.replace("git.example", "mirror.example"))).not.toBe(await digest(text));
  });

  it("sees a digest of a gem that is not there", async () => {
    const more = text.replace("  rack (3.1.8) sha", "  other (1.0) sha256=00\n  rack (3.1.8) sha");
    expect(await digest(more)).not.toBe(await digest(text));
  });

  it("does not mind line ends and order", async () => {
    const same = await digest(text);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(text.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await digest(text.replace(/( {2}gh!\n)([\s\S]*?)( {2}rack\n)/, "$3$2$1"))).toBe(same);
    expect(await digest(text.replace(/(.*arm64-darwin-24\n)(.*x86_64-linux-gnu\n)/, "$2$1"))).toBe(same);
    const [git = "", path = "", ...rest] = text.split("\n\n");
    expect(await digest([path, git, ...rest].join("\n\n"))).toBe(same);
  });

  it("leaves to its bytes what Bundler does not write", async () => {
    expect(await codeOf("")).toBe("unexpected-shape");
    expect(await codeOf("  rack\n")).toBe("syntax");
    expect(await codeOf("UNKNOWN\n  rack\n")).toBe("syntax");
    expect(await codeOf(text.replace("PLATFORMS", "<<<<<<< HEAD\nPLATFORMS"))).toBe("syntax");
    expect(await codeOf(text.replace("    rack (3.1.8)\n", "     rack (3.1.8)\n"))).toBe("syntax");
    expect(await codeOf(text.replace("    rack (3.1.8)\n", "    rack\n"))).toBe("syntax");
    expect(await codeOf(text.replace("  branch: main", "  __proto__: main"))).toBe("syntax");
    expect(await codeOf("GEM\n  specs:\n      rack\n")).toBe("syntax");
    expect(await codeOf("CHECKSUMS\n  a (1) sha256=0\n  a (1) sha256=1\n")).toBe("syntax");
    expect(await codeOf("CHECKSUMS\n  a\n")).toBe("syntax");
  });
});

it("keeps the gems of a deployment, and none outside of the checkout", () => {
  const paths = (folder: string) => bundler.folders?.store.paths({ os: "Linux", folder, entries: [] });
  expect(paths("")).toEqual(["vendor/bundle"]);
  expect(paths("web")).toEqual(["web/vendor/bundle"]);
  expect(paths("a*")).toEqual([]);
});

describeRealLockfiles("Gemfile.lock", (files) => {
  it("are all read as their resolved set, with an entry for each gem", async () => {
    expect(files.length).toBeGreaterThanOrEqual(18);
    for (const { path, text } of files) {
      const { method, entries, problems } = await parseLockfile("Gemfile.lock", text);
      expect(method, `${path} ${problems[0]?.message}`).toBe("resolved");
      const gems = entries.filter(({ name }) => name !== "[settings]");
      expect(gems.length, path).toBe(text.match(/^ {4}\S+ \(/gm)?.length ?? 0);
    }
  });
});
