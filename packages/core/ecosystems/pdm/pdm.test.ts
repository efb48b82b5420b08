import { expect, it } from "vitest";
import { pdm } from "./pdm.ts";

it("keeps its cache where each system has it", () => {
  const paths = (os: string | null) => pdm.folders?.store.paths({ os, folder: "", entries: [] });
  expect(paths("Linux")).toEqual(["~/.cache/pdm"]);
  expect(paths("macOS")?.every((path) => path.startsWith("~/Library/Caches/"))).toBe(true);
  expect(paths("Windows")).toEqual(["~/AppData/Local/pdm/pdm/Cache"]);
  expect(paths(null)).toEqual(paths("Linux"));
});
