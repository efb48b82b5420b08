import { describe, expect, it } from "vitest";
import { caseName } from "./case-name.ts";

describe("caseName", () => {
  it.each([
    ["tests/test_a.py", "tests.test_a", "test_b[1-x]", "test_b[1-x]"],
    ["tests/test_a.py", "tests.test_a.TestX.TestInner", "test_b", "TestX::TestInner::test_b"],
    ["backend/tests/test_a.py", "test_a.TestX", "test_b", "TestX::test_b"], // pytest was started further down
    ["tests/test_a.py", "repo.tests.test_a.TestX", "test_b", "TestX::test_b"], // or further up
    ["tests/test_a.py", "elsewhere.Base", "test_b", "test_b"],
    ["src/a.test.ts", "src/a.test.ts", "math > adds ", "math > adds "],
    ["src/a.test.ts", "", " adds", " adds"],
  ])("in %s, class %s, %j is %j", (file, classname, name, expected) => {
    expect(caseName({ classname, name }, file)).toBe(expected);
  });

  it("is unknown for a case without a name", () => {
    expect(caseName({ classname: "tests.test_a", name: null }, "tests/test_a.py")).toBeNull();
    expect(caseName({ classname: null, name: "" }, "tests/test_a.py")).toBeNull();
  });
});
