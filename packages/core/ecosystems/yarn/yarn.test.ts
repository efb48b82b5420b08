import { describe, expect, it } from "vitest";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { yarn } from "./yarn.ts";

describe("what Yarn keeps", () => {
  const paths = async (text: string, os: string | null, folder = "") =>
    yarn.folders?.store.paths({ os, folder, entries: (await parseLockfile("yarn.lock", text)).entries });
  const berry = (cacheKey: string) => `__metadata:\n  version: 8\n  cacheKey: ${cacheKey}\n`;

  it("is its cache: another one for Yarn 1, for Yarn 2 and 3, and for Yarn 4", async () => {
    const classic = "# yarn lockfile v1\na@1:\n  version 1\n";
    expect(await paths(classic, "Linux")).toEqual(["~/.cache/yarn"]);
    expect(await paths(classic, "macOS")).toEqual(["~/Library/Caches/Yarn"]);
    expect(await paths(classic, "Windows")).toEqual(["~/AppData/Local/Yarn/Cache"]);
    expect(await paths(berry("8"), "Linux", "web")).toEqual(["web/.yarn/cache"]);
    expect(await paths(berry("10c0"), "macOS")).toEqual(["~/.yarn/berry/cache"]);
    expect(await paths(berry("10c0"), "Windows")).toEqual(["~/AppData/Local/Yarn/Berry/cache"]);
  });

  it("may be any of them where the file is not understood", async () => {
    expect(await paths("<<<<<<< HEAD", null)).toEqual(["~/.cache/yarn", "~/.yarn/berry/cache", ".yarn/cache"]);
  });
});

describeRealLockfiles("yarn.lock", (files) => {
  it("are all read as their resolved set, with an entry for each version", async () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
    for (const { path, text } of files) {
      const { method, entries, problems } = await parseLockfile("yarn.lock", text);
      expect(method, `${path} ${problems[0]?.message}`).toBe("resolved");
      const packages = entries.filter(({ name }) => name !== "__metadata");
      expect(packages.length, path).toBe(text.match(/^ {2}version:? (?!\d+$)/gm)?.length);
    }
  });
});
