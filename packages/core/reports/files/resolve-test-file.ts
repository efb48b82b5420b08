import { fileName } from "../../paths/path-parts.ts";
import type { TestCase, TestSuite } from "../report/junit-report.ts";
import { classFile, dottedParts, looselyNamedFile, pythonFile, testOfDottedName } from "./named-files.ts";
import type { NearbyFiles } from "./nearby-files.ts";
import { decoded, normaliseReportPath, withoutPlace } from "./normalise-report-path.ts";
import type { SuitePlaces } from "./suite-places.ts";
import { isSourceFile } from "./test-file-names.ts";

/** Which file a test case is written in, and how that is known. */
export interface TestFile {
  readonly file: string;
  readonly rule: TestFileRule;
}

/** From sure to weak. `name`: no file is known, and a stable name of the group stands in for it. */
export type TestFileRule =
  | "case-file"
  | "suite-file"
  | "path-as-name"
  | "python-module"
  | "class-name"
  | "report-name"
  | "folder"
  | "loose-name"
  | "only-test"
  | "name";

export interface TestFileSources {
  readonly suites: readonly TestSuite[];
  readonly files: NearbyFiles;
  readonly places: SuitePlaces;
  /** Absolute path of the checkout that wrote the report, or null where it is not known. */
  readonly workspaceRoot: string | null;
  /** Path of the report, or null where it is not known. */
  readonly report: string | null;
}

/** The file of a case by the first rule that knows one; null where neither the case nor its suite has a name. */
export function resolveTestFile(testCase: TestCase, sources: TestFileSources): TestFile | null {
  const suite = testCase.suite === null ? undefined : sources.suites[testCase.suite];
  const named = suite?.name ?? null;
  return (
    pytestModule(testCase, suite, sources.files) ??
    unittestFixture(testCase, sources.files) ??
    asFile(fileOfOwnClass(testCase, sources), "suite-file", sources) ??
    asFile(testCase.file, "case-file", sources) ??
    asFile(fileOfSuite(testCase, sources), "suite-file", sources) ??
    pathAsName(testCase, suite, sources) ??
    byName(testCase, suite, sources) ??
    byReportName(sources) ??
    folderOfSuite(suite, sources) ??
    found(looselyNamedFile(testCase.classname, sources.files), "loose-name") ??
    found(looselyNamedFile(named, sources.files), "loose-name") ??
    onlyTest(testCase.classname ?? named, sources.files) ??
    groupName(testCase, suite)
  );
}

function found(file: string | null, rule: TestFileRule): TestFile | null {
  return file === null ? null : { file, rule };
}

/**
 * PHPUnit's case names the file in which its method is written, which may be a trait or a base class of many; the suite
 * called like its class names the file that is run.
 */
function fileOfOwnClass({ suite, classname }: TestCase, { suites }: TestFileSources): string | null {
  if (classname === null) return null;
  const wanted = classname.replaceAll("\\", ".");
  for (let index = suite; index !== null; index = suites[index]?.parent ?? null) {
    const { name = null, file = null } = suites[index] ?? {};
    if (file !== null && name?.replaceAll("\\", ".") === wanted) return file;
  }
  return null;
}

function fileOfSuite({ suite }: TestCase, { suites, places }: TestFileSources): string | null {
  return suite === null ? null : places.fileOf(suite, suites);
}

function asFile(path: string | null, rule: TestFileRule, { files, workspaceRoot }: TestFileSources): TestFile | null {
  if (path === null) return null;
  const normal = normaliseReportPath(path, workspaceRoot);
  // unittest-xml-reporting writes `.py` for a file that it does not know.
  if (normal === "" || normal.endsWith("/") || /^\.\w+$/.test(normal)) return null;
  const file = files.findWithin(normal) ?? (normal.includes("%") ? files.findWithin(decoded(normal)) : null);
  // Pest writes a title with a class in it where it has no file.
  return found(file ?? (/[()]/.test(fileName(normal)) && !/\.\w+$/.test(normal) ? null : normal), rule);
}

/** jest-junit and others name the suite or the class after the file. */
function pathAsName(testCase: TestCase, suite: TestSuite | undefined, sources: TestFileSources): TestFile | null {
  const names = [testCase.classname, suite?.name].flatMap((name) => (name == null ? [] : pathIn(name)));
  return asFile(names[0] ?? null, "path-as-name", sources);
}

/** A name that is a path, or begins with one: `spec/a_spec.lua:12`, `test/a.js › adds`. */
function pathIn(name: string): string[] {
  const file = withoutPlace(name);
  if (looksLikePath(file)) return [file];
  const first = /^(\S{1,1000}) (?:›|>|\|) /.exec(name)?.[1];
  return first?.includes("/") === true && looksLikePath(first) ? [first] : [];
}

function looksLikePath(name: string): boolean {
  if (!isSourceFile(name)) return false;
  // `com.example.Test.t` is a class and `a b › c.go` a title; a path has a separator or a file name's few dots.
  return /[\\/]/.test(name)
    ? !/[\r\n|›]/.test(name)
    : /^[\w-]+(?:\.[\w-]+){1,2}$/.test(name) && !/\.[A-Z]\w*\./.test(name);
}

/** pytest's `file` is where a function was defined, which may be a base class or a library; the class names the module. */
function pytestModule(testCase: TestCase, suite: TestSuite | undefined, files: NearbyFiles): TestFile | null {
  if (suite?.name !== "pytest" || testCase.file?.endsWith(".py") !== true) return null;
  return found(pythonFile(dottedParts(testCase.classname), true, files), "python-module");
}

/**
 * A set-up of a whole class or module that failed, `setUpClass (test_shop.Orders)`: unittest-xml-reporting files it under
 * Python's own `unittest/suite.py`, and nose2 cuts its name in two at the last dot.
 */
function unittestFixture({ classname, name }: TestCase, files: NearbyFiles): TestFile | null {
  for (const text of [name, `${classname}.${name}`]) {
    const owner = /^(?:setUp|tearDown)(?:Class|Module) \(([\w.]{1,1000})\)$/.exec(text ?? "")?.[1];
    if (owner !== undefined) return found(pythonFile(dottedParts(owner), true, files), "python-module");
  }
  return null;
}

/** What the class, or else the suite, is called: a module, a class, or a file of another language. */
function byName(testCase: TestCase, suite: TestSuite | undefined, { files }: TestFileSources): TestFile | null {
  const isPytest = suite?.name === "pytest";
  const name = testCase.classname ?? suite?.name ?? null;
  const python = pythonFile(dottedParts(testCase.classname), isPytest, files);
  if (python !== null) return found(python, "python-module");
  if (isPytest) return pytestGuess(dottedParts(testCase.classname));
  return found(classFile(name, files) ?? testOfDottedName(name, files), "class-name");
}

/** `tests.unit.test_a.TestX` is `tests/unit/test_a.py`: Python's classes begin with a capital, its modules do not. */
function pytestGuess(parts: readonly string[]): TestFile | null {
  const module = parts.findLastIndex((part) => /^[a-z_]/.test(part));
  return module < 0 ? null : found(`${parts.slice(0, module + 1).join("/")}.py`, "python-module");
}

/** `TEST-a.b.CTest.xml` is of that class, `TEST-features-login.xml` of that feature, `login.cy.js.xml` of that file. */
function byReportName({ report, files }: TestFileSources): TestFile | null {
  const name = /^(?:TESTS?-)?(.+)\.xml$/i.exec(fileName(report ?? ""))?.[1];
  if (name === undefined) return null;
  if (looksLikePath(name) && files.hasName(name)) return found(files.find(name), "report-name");
  if (!/^TESTS?-/i.test(fileName(report ?? ""))) return null;
  const feature = files.findTest(name.replaceAll("-", "/")) ?? files.findTest(name.replaceAll(".", "/"));
  return found(classFile(name, files) ?? feature, "report-name");
}

/** Ginkgo's `package` is the folder of the suite, which is what its runner takes. */
function folderOfSuite(suite: TestSuite | undefined, { files, workspaceRoot }: TestFileSources): TestFile | null {
  if (suite?.package?.includes("/") !== true) return null;
  const folder = normaliseReportPath(suite.package, workspaceRoot).replace(/\/+$/, "");
  if (files.hasFolder(folder)) return found(folder, "folder");
  return isSourceFile(folder) ? found(files.findWithin(folder), "folder") : null;
}

/** jest-junit and others write titles alone; where the checkout has one test file, they are of that. */
function onlyTest(name: string | null, files: NearbyFiles): TestFile | null {
  return name !== null && /\s/.test(name) && !/[\\/]|::/.test(name) ? found(files.onlyTest, "only-test") : null;
}

/** Without a file, tests of one class or suite still belong together, and their name is the same in the next run. */
function groupName(testCase: TestCase, suite: TestSuite | undefined): TestFile | null {
  const name = testCase.classname?.split("$")[0] ?? suite?.name ?? null;
  // Node's JUnit reporter calls the class of every test so.
  return name === null || name === "" || name === "test" ? null : { file: name, rule: "name" };
}
