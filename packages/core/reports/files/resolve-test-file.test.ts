import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TestCase, TestSuite } from "../report/junit-report.ts";
import { NearbyFiles } from "./nearby-files.ts";
import { normaliseReportPath } from "./normalise-report-path.ts";
import { resolveTestFile } from "./resolve-test-file.ts";
import { SuitePlaces } from "./suite-places.ts";
import { WorkspaceFiles } from "./workspace-files.ts";

const noCounts = { tests: null, failures: null, errors: null, skipped: null };
const suite = (given: Partial<TestSuite>): TestSuite => ({
  name: null,
  file: null,
  seconds: null,
  stated: noCounts,
  parent: null,
  ...given,
});
const testCase = (given: Partial<TestCase>): TestCase => ({
  suite: null,
  file: null,
  classname: null,
  name: "works",
  seconds: null,
  status: "passed",
  message: null,
  retries: 0,
  flaky: false,
  ...given,
});
const resolve = (
  given: Partial<TestCase>,
  {
    suites = [] as TestSuite[],
    files = [] as string[],
    workspaceRoot = null as string | null,
    report = null as string | null,
  } = {},
) => {
  const near = new NearbyFiles(new WorkspaceFiles(files), report);
  return resolveTestFile(testCase(given), { suites, files: near, places: new SuitePlaces(), workspaceRoot, report });
};

describe("the file of a test", () => {
  it("is what the case states, as a path in the workspace", () => {
    const workspaceRoot = "/home/me/app";
    expect(resolve({ file: "/home/me/app/test/a.test.js" }, { workspaceRoot })).toEqual({
      file: "test/a.test.js",
      rule: "case-file",
    });
  });

  it("is found in the workspace when the report was written on another machine", () => {
    const files = ["test/a.test.js", "other/a.test.js"];
    expect(resolve({ file: "C:\\build\\7\\test\\a.test.js" }, { files })?.file).toBe("test/a.test.js");
  });

  it("is the module of a class whose set-up failed, as unittest-xml-reporting 4.0.0 and nose2 0.16.0 write it", () => {
    const suites = [suite({ name: "unittest.suite._ErrorHolder-20261128", file: "unittest/suite.py" })];
    const files = ["tests/test_shop.py", "tests/test_cart.py"];
    const expected = { file: "tests/test_shop.py", rule: "python-module" };
    expect(
      resolve({ suite: 0, name: "setUpClass (tests.test_shop.Orders)", classname: "" }, { suites, files }),
    ).toEqual(expected);
    expect(resolve({ classname: "setUpClass (tests.test_shop", name: "Orders)" }, { files })).toEqual(expected);
    expect(resolve({ classname: "", name: "tearDownModule (tests.test_shop)" }, { files })).toEqual(expected);
    expect(resolve({ file: "a/b.js", name: "setUpClass (nothing here)" })?.file).toBe("a/b.js");
  });

  it("is that of the innermost suite that states one", () => {
    const suites = [suite({ file: "outer.php" }), suite({ file: "inner.php", parent: 0 }), suite({ parent: 1 })];
    expect(resolve({ suite: 2 }, { suites })).toEqual({ file: "inner.php", rule: "suite-file" });
  });

  it("is not the bare extension that some producers write", () => {
    expect(resolve({ suite: 0, classname: "TestAcme" }, { suites: [suite({ file: ".py" })] })?.rule).toBe("name");
  });

  it("is the suite's name where that is a path, as jest writes it", () => {
    const suites = [suite({ name: "__tests__\\main.test.js" })];
    expect(resolve({ suite: 0, classname: "Test 1 › Test 1.1" }, { suites })).toEqual({
      file: "__tests__/main.test.js",
      rule: "path-as-name",
    });
  });

  it("is the module of a pytest class", () => {
    expect(resolve({ classname: "tests.unit.test_a.TestX" })).toEqual({
      file: "tests/unit/test_a.py",
      rule: "python-module",
    });
    const suites = [suite({ name: "pytest" })];
    expect(resolve({ suite: 0, classname: "checks.login.Login" }, { suites })?.file).toBe("checks/login.py");
    const files = ["backend/checks/login.py"];
    expect(resolve({ classname: "checks.login.Login" }, { files })?.file).toBe("backend/checks/login.py");
  });

  it("is the module even where pytest names the file of a base class", () => {
    const suites = [suite({ name: "pytest" })];
    const given = { suite: 0, file: "test/common.py", classname: "test.test_spark.SparkTests" };
    expect(resolve(given, { suites })?.file).toBe("test/test_spark.py");
    expect(resolve({ ...given, classname: "custom" }, { suites })?.file).toBe("test/common.py");
  });

  it("is the source of a class, also of an inner one", () => {
    const files = ["app/src/test/java/com/acme/FooTest.java", "lib/src/com/other/FooTest.java"];
    expect(resolve({ classname: "com.acme.FooTest$Inner" }, { files })).toEqual({ file: files[0], rule: "class-name" });
    expect(resolve({ classname: "Acme.Tests.Foo" }, { files: ["tests/Foo.cs"] })?.file).toBe("tests/Foo.cs");
  });

  it("is the class itself where no file is known or several would do", () => {
    const files = ["a/FooTest.java", "b/FooTest.java"];
    expect(resolve({ classname: "com.acme.FooTest" }, { files })).toEqual({ file: "com.acme.FooTest", rule: "name" });
  });

  it("is unknown where nothing has a name", () => {
    expect(resolve({})).toBeNull();
  });
});

describe("a path in a report", () => {
  it.each([
    ["/home/runner/work/app/app/test/a.py", "test/a.py"],
    ["D:\\a\\app\\app\\test\\a.py", "test/a.py"],
    ["/Users/runner/work/app/app/test/a.py", "test/a.py"],
    ["/__w/app/app/test/a.py", "test/a.py"],
    ["/github/workspace/test/a.py", "test/a.py"],
    ["file:///github/workspace/test/a.py", "test/a.py"],
    ["./src/../test//a.py", "test/a.py"],
    ["../lib/a.py", "../lib/a.py"],
    ["/opt/lib/a.py", "/opt/lib/a.py"],
  ])("%s is %s in the workspace", (path, expected) => {
    expect(normaliseReportPath(path, null)).toBe(expected);
  });

  it("of Windows is stripped whatever the case of its drive", () => {
    expect(normaliseReportPath("d:\\work\\App\\test\\a.py", "D:\\work\\App")).toBe("test/a.py");
  });

  it("stays the same when it is normalised again", () => {
    const part = fc.constantFrom("..", ".", "", "a", "b.py", "\\");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = normaliseReportPath(parts.join("/"), null);
        expect(normaliseReportPath(once, null)).toBe(once);
        expect(once).not.toContain("\\");
      }),
    );
  });
});
