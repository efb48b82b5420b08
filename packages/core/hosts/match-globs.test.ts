import { Minimatch } from "minimatch";
import { expect, it } from "vitest";
import { matchGlobs } from "./match-globs.ts";

const PATHS = [
  "go.mod",
  "a/go.mod",
  "a/b/go.mod",
  ".hidden/go.mod",
  "cargo.mod",
  "a/cargo.mod",
  "go.mod/x",
  "a/go.mod.bak",
  "a/goXmod",
  "a/Go.mod",
];

it.each(["**/go.mod", "**/.go.mod", "**/x", "**/go-mod_2.lock"])(
  "finds the files of a name as the matcher does: %s",
  async (glob) => {
    const matcher = new Minimatch(glob, { dot: true });
    const paths = [...PATHS, "b/.go.mod", ".go.mod", "go-mod_2.lock", "c/go-mod_2.lock"];
    expect(await matchGlobs(paths, [glob])).toEqual(paths.filter((path) => matcher.match(path)).sort());
  },
);

it("takes away what a later glob excludes, and only that", async () => {
  expect(await matchGlobs(PATHS, ["**/go.mod", "!a/**", "**/a/b/go.mod"])).toEqual([
    ".hidden/go.mod",
    "a/b/go.mod",
    "go.mod",
  ]);
  expect(await matchGlobs([], ["**/*", "!**/x"])).toEqual([]);
});
