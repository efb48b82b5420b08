import { expect, it } from "vitest";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { uv } from "./uv.ts";

it("keeps its cache where each system has it", () => {
  const paths = (os: string | null) => uv.folders?.store.paths({ os, folder: "", entries: [] });
  expect(paths("Linux")).toEqual(["~/.cache/uv"]);
  expect(paths("macOS")).toEqual(paths("Linux"));
  expect(paths("Windows")).toEqual(["~/AppData/Local/uv/cache"]);
  expect(paths(null)).toEqual(paths("Linux"));
});

describeRealLockfiles("uv.lock", (files) => {
  it("are all read as their resolved set, with an entry for each package", async () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const { path, text } of files) {
      const { method, entries } = await parseLockfile("uv.lock", text);
      expect(method, path).toBe("resolved");
      const packages = entries.filter(({ name }) => name !== "[settings]");
      expect(packages.length, path).toBe(text.match(/^\[\[package\]\]$/gm)?.length);
    }
  });
});
