import { expect, it } from "vitest";
import { encodePath } from "./encode-path.ts";
import { leadsOut } from "./leads-out.ts";
import { withSlashes } from "./with-slashes.ts";
import { withoutLeadingDot } from "./without-leading-dot.ts";

it("writes paths of Windows with slashes", () => {
  expect(withSlashes("a\\b/c.ts")).toBe("a/b/c.ts");
});

it.each([
  ["./a.ts", "a.ts"],
  ["././/a.ts", "a.ts"],
  ["../a.ts", "../a.ts"],
  [".github/a.yml", ".github/a.yml"],
  ["a/./b.ts", "a/./b.ts"],
])("%j without a leading dot is %j", (path, expected) => {
  expect(withoutLeadingDot(path)).toBe(expected);
});

it("encodes all but the slashes", () => {
  expect(encodePath("a b/ä#?.ts")).toBe("a%20b/%C3%A4%23%3F.ts");
});

it("knows what leads out of a folder", () => {
  expect(["/a", "../a", "C:/a"].every(leadsOut)).toBe(true);
  expect(["a", "./a", "a/../b", "..a", "C:a", "**/a"].some(leadsOut)).toBe(false);
});
