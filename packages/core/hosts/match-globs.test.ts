import fc from "fast-check";
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

it.each([
  "**/go.mod",
  "**/.go.mod",
  "**/x",
  "**/go-mod_2.lock",
  "a/*.mod",
  "*.mod",
  "**/*od",
  "a/{go,cargo}.mod",
  "{go.mod}",
  "**",
  "**/a/**",
  "**/.hidden/**",
  "**/go.mod/**",
])("finds the files of a glob as the matcher does: %s", async (glob) => {
  const paths = [...PATHS, "b/.go.mod", ".go.mod", "go-mod_2.lock", "c/go-mod_2.lock", "a/.mod", "a/b/mod"];
  expect(await matchGlobs(paths, [glob])).toEqual(found(paths, glob));
});

it("finds what the matcher does, whatever the glob", async () => {
  const piece = fc.constantFrom(
    "**/a/**",
    "*",
    "**",
    "/",
    ".",
    "..",
    "a",
    "b.c",
    "_t.go",
    "{a,b}",
    "{a}",
    ".{a,b}",
    "{a,}",
    "-",
    "!",
    "?",
  );
  const path = fc
    .array(fc.constantFrom("a", "b", ".a", "b.c", "a.b", "_t.go", "a_t.go", "-", ".c", "..."), {
      minLength: 1,
      maxLength: 3,
    })
    .map((segments) => segments.join("/"));
  const glob = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(path, { minLength: 1 }), glob, async (paths, pattern) => {
      fc.pre(!/^(!|\.\/)/.test(pattern) && !paths.includes(pattern));
      expect(await matchGlobs(paths, [pattern])).toEqual(found(paths, pattern));
    }),
    { numRuns: 1000 },
  );
});

function found(paths: readonly string[], glob: string): readonly string[] {
  const matcher = new Minimatch(glob, { dot: true, nocomment: true, nonegate: true });
  return paths.filter((path) => matcher.match(path)).sort();
}

it("takes away what a later glob excludes, and only that", async () => {
  expect(await matchGlobs(PATHS, ["**/go.mod", "!a/**", "**/a/b/go.mod"])).toEqual([
    ".hidden/go.mod",
    "a/b/go.mod",
    "go.mod",
  ]);
  expect(await matchGlobs([], ["**/*", "!**/x"])).toEqual([]);
});
