import { describe, expect, it } from "vitest";
import { tapPoint } from "./tap-point.ts";

describe("a line of TAP", () => {
  it.each([
    ["ok 1 - adds", { isOk: true, name: "adds", directive: null, seconds: null, indent: 0 }],
    ["not ok 2 pays", { isOk: false, name: "pays" }],
    ["    ok 3 - inner # SKIP no database", { indent: 4, name: "inner", directive: "skip" }],
    ["not ok 4 - later # TODO", { isOk: false, directive: "todo" }],
    ["ok 5 - test/a.test.js # time=320.5ms {", { name: "test/a.test.js", seconds: 0.3205 }],
    ["ok 6 - b # time=2s", { name: "b", seconds: 2 }],
    ["ok", { name: "", isOk: true }],
    ["ok 7 - issue \\#12 is fixed", { name: "issue #12 is fixed", directive: null }],
  ])("%s is a test", (line, expected) => {
    expect(tapPoint(line)).toMatchObject(expected);
  });

  it.each(["okay", "# Subtest: ok", "1..3", "  ---", "not okay"])("%s is none", (line) => {
    expect(tapPoint(line)).toBeNull();
  });

  it("is read in one go, however long it is", () => {
    expect(tapPoint(`ok 1 - a${" ".repeat(1_000_000)}b`)?.directive).toBeNull();
    expect(tapPoint(`ok 1 - a${" {".repeat(500_000)}`)?.isOk).toBe(true);
  });
});
