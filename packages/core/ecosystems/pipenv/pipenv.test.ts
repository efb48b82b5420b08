import { expect, it } from "vitest";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { pipenv } from "./pipenv.ts";

it("keeps its cache where each system has it", () => {
  const paths = (os: string | null) => pipenv.folders?.store.paths({ os, folder: "", entries: [] });
  expect(paths("Linux")).toEqual(["~/.cache/pipenv"]);
  expect(paths("macOS")?.every((path) => path.startsWith("~/Library/Caches/"))).toBe(true);
  expect(paths("Windows")).toEqual(["~/AppData/Local/pipenv/pipenv/Cache"]);
  expect(paths(null)).toEqual(paths("Linux"));
});

describeRealLockfiles("Pipfile.lock", (files) => {
  it("are all read as their resolved set", async () => {
    expect(files.length).toBeGreaterThanOrEqual(1);
    for (const { path, text } of files) {
      const { method, entries } = await parseLockfile("Pipfile.lock", text);
      expect(method, path).toBe("resolved");
      expect(entries.length, path).toBeGreaterThan(1);
    }
  });
});
