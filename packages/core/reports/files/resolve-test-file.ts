import type { TestCase, TestSuite } from "../report/junit-report.ts";
import { normaliseReportPath } from "./normalise-report-path.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";

/** Which file a test case is written in, and how that is known. */
export interface TestFile {
  readonly file: string;
  readonly rule: TestFileRule;
}

/** From sure to weak. `name`: no file is known, and a stable name of the group stands in for it. */
export type TestFileRule = "case-file" | "suite-file" | "path-as-name" | "python-module" | "class-name" | "name";

export interface TestFileSources {
  readonly suites: readonly TestSuite[];
  readonly files: WorkspaceFiles;
  /** Absolute path of the checkout that wrote the report, or null where it is not known. */
  readonly workspaceRoot: string | null;
}

/** Extensions of files that hold tests, in the languages whose runners write JUnit reports. */
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|java|kts?|scala|groovy|rb|php|phpt|cs|fs|vb|go|rs|swift|mm?|c|cc|cpp|cxx|dart|exs?|t|pl|lua|r|jl|hs|elm|clj[cs]?|feature|robot|bats|sh|ps1|ya?ml)$/i;
const CLASS_EXTENSIONS = ["java", "kt", "scala", "groovy", "cs", "swift", "php"];

/** The file of a case by the first rule that knows one; null where neither the case nor its suite has a name. */
export function resolveTestFile(testCase: TestCase, sources: TestFileSources): TestFile | null {
  const suite = testCase.suite === null ? undefined : sources.suites[testCase.suite];
  return (
    pytestModule(testCase, suite, sources.files) ??
    asFile(testCase.file, "case-file", sources) ??
    asFile(fileOfSuite(suite, sources.suites), "suite-file", sources) ??
    pathAsName(testCase, suite, sources) ??
    pythonModule(testCase.classname, suite?.name ?? null, sources.files) ??
    className(testCase.classname ?? suite?.name ?? null, sources.files) ??
    groupName(testCase, suite)
  );
}

/** The file of the innermost suite that states one. */
function fileOfSuite(suite: TestSuite | undefined, suites: readonly TestSuite[]): string | null {
  let current = suite;
  while (current !== undefined && current.file === null)
    current = current.parent === null ? undefined : suites[current.parent];
  return current?.file ?? null;
}

function asFile(path: string | null, rule: TestFileRule, { files, workspaceRoot }: TestFileSources): TestFile | null {
  if (path === null) return null;
  const normal = normaliseReportPath(path, workspaceRoot);
  // unittest-xml-reporting writes `.py` for a file that it does not know.
  if (normal === "" || normal.endsWith("/") || /^\.\w+$/.test(normal)) return null;
  return { file: files.findWithin(normal) ?? normal, rule };
}

/** jest-junit and others name the suite or the class after the file. */
function pathAsName(testCase: TestCase, suite: TestSuite | undefined, sources: TestFileSources): TestFile | null {
  const name = [testCase.classname, suite?.name].find((name) => name != null && looksLikePath(name));
  return asFile(name ?? null, "path-as-name", sources);
}

function looksLikePath(name: string): boolean {
  if (!SOURCE_FILE.test(name)) return false;
  // `com.example.Test.t` is a class and `a b › c.go` a title; a path has a separator or a file name's few dots.
  return /[\\/]/.test(name)
    ? !/[\r\n|›]/.test(name)
    : /^[\w-]+(?:\.[\w-]+){1,2}$/.test(name) && !/\.[A-Z]\w*\./.test(name);
}

/** pytest's `file` is where a function was defined, which may be a base class or a library; the class names the module. */
function pytestModule(testCase: TestCase, suite: TestSuite | undefined, files: WorkspaceFiles): TestFile | null {
  if (suite?.name !== "pytest" || testCase.file?.endsWith(".py") !== true) return null;
  return knownModule(dottedParts(testCase.classname), files);
}

/** `tests.unit.test_a.TestX` is `tests/unit/test_a.py`, with as many classes behind the module as there are. */
function pythonModule(classname: string | null, suite: string | null, files: WorkspaceFiles): TestFile | null {
  const parts = dottedParts(classname);
  const known = knownModule(parts, files);
  if (known !== null || suite !== "pytest") return known;
  // Python's classes begin with a capital, its modules do not.
  const module = parts.findLastIndex((part) => /^[a-z_]/.test(part));
  return module < 0 ? null : moduleFile(parts, module);
}

/** A module that is in the checkout, or that has the name of a test module. */
function knownModule(parts: readonly string[], files: WorkspaceFiles): TestFile | null {
  for (let length = parts.length; length > 0; length -= 1) {
    if (!files.hasName(`${parts[length - 1]}.py`)) continue;
    const found = files.find(`${parts.slice(0, length).join("/")}.py`);
    if (found !== null) return { file: found, rule: "python-module" };
  }
  const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
  return module < 0 ? null : moduleFile(parts, module);
}

function moduleFile(parts: readonly string[], module: number): TestFile {
  return { file: `${parts.slice(0, module + 1).join("/")}.py`, rule: "python-module" };
}

/** The parts of a dotted name, or none where it is something else. More than 30 are no module. */
function dottedParts(name: string | null): readonly string[] {
  const parts = name?.split(".") ?? [];
  return parts.length <= 30 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? parts : [];
}

/** `com.example.OuterTest$Inner` is `…/com/example/OuterTest.java` (or another language's), where there is one such file. */
function className(name: string | null, files: WorkspaceFiles): TestFile | null {
  const parts = (name ?? "").split("$")[0]?.split(/[.\\]|::/) ?? [];
  for (let from = 0; from < parts.length; from += 1) {
    for (const extension of CLASS_EXTENSIONS) {
      const found = files.find(`${parts.slice(from).join("/")}.${extension}`);
      if (found !== null) return { file: found, rule: "class-name" };
    }
  }
  return null;
}

/** Without a file, tests of one class or suite still belong together, and their name is the same in the next run. */
function groupName(testCase: TestCase, suite: TestSuite | undefined): TestFile | null {
  const name = testCase.classname?.split("$")[0] ?? suite?.name ?? null;
  return name === null || name === "" ? null : { file: name, rule: "name" };
}
