import { expect, it } from "vitest";
import { fileName, folderOf, foldersUpwards, joinPath } from "./path-parts.ts";

it.each([
  ["a/b/c.ts", "a/b", "c.ts"],
  ["c.ts", "", "c.ts"],
  ["/c.ts", "", "c.ts"],
  ["a/", "a", ""],
  ["", "", ""],
])("%j is folder %j and name %j", (path, folder, name) => {
  expect([folderOf(path), fileName(path)]).toEqual([folder, name]);
});

it("puts together what was taken apart", () => {
  for (const path of ["a/b/c.ts", "c.ts"]) expect(joinPath(folderOf(path), fileName(path))).toBe(path);
});

it("goes up to the root", () => {
  expect(foldersUpwards("a/b")).toEqual(["a/b", "a", ""]);
  expect(foldersUpwards("")).toEqual([""]);
});
