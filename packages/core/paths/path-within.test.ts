import { expect, it } from "vitest";
import { pathWithin } from "./path-within.ts";

it.each([
  ["/work/app", "/work/app/src/a.ts", "src/a.ts"],
  ["/work/app/", "/work/app/a.ts", "a.ts"],
  ["/", "/a.ts", "a.ts"],
  ["/work/app", "/work/application/a.ts", null],
  ["/work/app", "/work/app", null],
  ["/work/app", "src/a.ts", null],
  ["/work/app", "/WORK/app/a.ts", null],
  ["C:/work", "c:/Work/a.ts", "a.ts"],
])("below %j, %j is %j", (folder, path, expected) => {
  expect(pathWithin(folder, path)).toBe(expected);
});
