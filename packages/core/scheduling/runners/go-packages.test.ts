import { expect, it } from "vitest";
import { goFolder, goModule, goPackages } from "./go-packages.ts";

it("names the packages of test files in full, as reports do", () => {
  const files = ["a_test.go", "cache/b_test.go", "./cache/c_test.go", "internal/cache/d_test.go", "example.com/other"];
  expect(goPackages(files, "example.com/m")).toEqual([
    "example.com/m",
    "example.com/m/cache",
    "example.com/m/internal/cache",
    "example.com/other",
  ]);
  expect(goPackages(files, null)).toEqual([".", "./cache", "./internal/cache", "example.com/other"]);
});

it("finds the folder of a package again", () => {
  for (const module of ["example.com/m", null]) {
    const packages = goPackages(["a_test.go", "x/y/b_test.go"], module);
    expect(packages.map((name) => goFolder(name, module))).toEqual(["", "x/y"]);
  }
  expect(goFolder("example.com/other", "example.com/m")).toBeNull();
});

it("reads the module's path", () => {
  expect(goModule('// words\nmodule "example.com/m" // more\n\ngo 1.22\n')).toBe("example.com/m");
  expect(goModule("go 1.22\n")).toBeNull();
  expect(goModule(null)).toBeNull();
});
