import { expect, it } from "vitest";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { poetry } from "./poetry.ts";

it("keeps its cache where each system has it", () => {
  const paths = (os: string | null) => poetry.folders?.store.paths({ os, folder: "", entries: [] });
  expect(paths("Linux")).toEqual(["~/.cache/pypoetry/artifacts", "~/.cache/pypoetry/cache"]);
  expect(paths("macOS")?.every((path) => path.startsWith("~/Library/Caches/"))).toBe(true);
  expect(paths("Windows")).toEqual([
    "~/AppData/Local/pypoetry/Cache/artifacts",
    "~/AppData/Local/pypoetry/Cache/cache",
  ]);
  expect(paths(null)).toEqual(paths("Linux"));
});

describeRealLockfiles("poetry.lock", (files) => {
  it("are all read as their resolved set", async () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const { path, text } of files) {
      const { method, entries } = await parseLockfile("poetry.lock", text);
      expect(method, path).toBe("resolved");
      const packages = entries.filter(({ name }) => name !== "[settings]");
      expect(packages.length, path).toBe(text.match(/^\[\[package\]\]$/gm)?.length);
    }
  });
});
