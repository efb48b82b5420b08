import { expect, it } from "vitest";
import { pathWithin } from "./path-within.ts";

it.each([
  ["/srv/app", "/srv/app/src/a.ts", "src/a.ts"],
  ["/srv/app/", "/srv/app/a.ts", "a.ts"],
  ["/", "/a.ts", "a.ts"],
  ["/srv/app", "/srv/application/a.ts", null],
  ["/srv/app", "/srv/app", null],
  ["/srv/app", "src/a.ts", null],
  ["/srv/app", "/SRV/app/a.ts", null],
  ["C:/srv", "c:/Srv/a.ts", "a.ts"],
])("below %j, %j is %j", (folder, path, expected) => {
  expect(pathWithin(folder, path)).toBe(expected);
});
