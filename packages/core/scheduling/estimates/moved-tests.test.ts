import { describe, expect, it } from "vitest";
import { movedTests } from "./moved-tests.ts";

const staying = ["a/one.py", "a/two.py", "a/three.py"];

function moved(added: readonly string[], vanished: readonly string[], more: readonly string[] = []) {
  return Object.fromEntries(movedTests({ added, vanished, staying: new Set([...staying, ...more]) }));
}

describe("movedTests", () => {
  it.each([
    ["new/login.spec.ts", "old/login.spec.ts"],
    ["e2e/chart.spec.ts", "e2e/chart.spec.js"],
    ["t.py::TestB::test_x[1]", "t.py::TestA::test_x[1]"],
    ["top_test.go", "pkg/top_test.go"],
  ])("takes %s for what was %s", (added, vanished) => {
    expect(moved([added], [vanished])).toEqual({ [added]: vanished });
  });

  it("pairs nothing that could be two", () => {
    expect(moved(["x/index.test.ts", "y/index.test.ts"], ["z/index.test.ts"])).toEqual({});
    expect(moved(["x/index.test.ts"], ["y/index.test.ts", "z/index.test.ts"])).toEqual({});
    expect(moved(["x/index.test.ts"], ["y/index.test.ts"], ["z/index.test.ts"])).toEqual({});
  });

  it("pairs nothing when the list is a part of the suite, because then nothing vanished", () => {
    const rest = Array.from({ length: 20 }, (_, index) => `e2e/${index}.py`);
    expect(moved(["unit/login.py"], ["e2e/login.py", ...rest])).toEqual({});
  });
});
