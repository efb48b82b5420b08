import { fileName } from "../../paths/path-parts.ts";
import { withoutLeadingDot } from "../../paths/without-leading-dot.ts";
import type { PlannedTest, TestPart } from "../estimates/planned-test.ts";
import { timingKey } from "../tests/timing-key.ts";

type Arguments = (tests: readonly PlannedTest[]) => string[];

/** Paths as they are; one that would be taken for an option is written as `./-x`. */
export const pathArguments: Arguments = (tests) => tests.map(({ name }) => safePath(name));

function safePath(name: string): string {
  return name.startsWith("-") ? `./${name}` : name;
}

export const jestArguments: Arguments = (tests) => [
  "--runTestsByPath",
  ...pathArguments(tests),
  ...patternOf(tests, (part) => ["--testNamePattern", jsPattern(part, escaped, "\\s*")]),
];

/** Vitest 5 joins suite and test by ` > `; before it was a blank. */
export const vitestArguments: Arguments = (tests) => [
  ...pathArguments(tests),
  ...patternOf(tests, (part) => [
    "--testNamePattern",
    jsPattern(part, (unit) => escaped(unit).replaceAll(" ", "(?: >)? ")),
  ]),
];

/** The pattern of the one part in these tests, if there is one: it would hold for all of them. */
function patternOf(tests: readonly PlannedTest[], pattern: (part: TestPart, name: string) => string[]): string[] {
  return tests.flatMap(({ part, name }) => (part === undefined ? [] : pattern(part, name)));
}

function jsPattern({ kind, cases }: TestPart, unit: (name: string) => string, before = ""): string {
  const names = `${before}(?:${cases.map(unit).join("|")})$`;
  return kind === "only" ? `^${names}` : `^(?!${names})`;
}

/** With RSpec, `^` and `$` are ends of lines. */
export const rspecArguments: Arguments = (tests) => [
  ...pathArguments(tests),
  ...patternOf(tests, ({ kind, cases }) => {
    const names = `(?:${cases.map((name) => inAscii(escaped(name))).join("|")})\\z`;
    return ["--example-matches", kind === "only" ? `\\A${names}` : `\\A(?!${names})`];
  }),
];

/** Under `LANG=C`, as in bare containers, Ruby refuses a pattern with other letters; their numbers it takes. */
function inAscii(pattern: string): string {
  return pattern.replace(/[^\x20-\x7e]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** PHPUnit matches `Name\Space\ClassTest::testA with data set #0`. */
export const phpunitArguments: Arguments = (tests) => [
  ...pathArguments(tests),
  ...patternOf(tests, ({ kind, cases }) => {
    const names = `[^:]+::(?:${cases.map(escaped).join("|")})(?: with data set .*)?\\z`;
    return ["--filter", kind === "only" ? `/^${names}/s` : `/^(?!${names})/s`];
  }),
];

/**
 * Test ids, and for the last part what the others run. `--deselect` takes beginnings of ids, which count from pytest's
 * root folder and not, like those that select, from the working folder: so both are made the same.
 */
export const pytestArguments: Arguments = (tests) => [
  ...(tests.some(({ part }) => part !== undefined) ? ["--rootdir=."] : []),
  ...tests.flatMap(({ name, part }) => {
    if (part === undefined) return [safePath(name)];
    if (part.kind === "only") return part.cases.map((id) => safePath(`${name}::${id.replace(/::$/, "")}`));
    return [safePath(name), ...part.cases.map((id) => `--deselect=${timingKey(name)}::${id}`)];
  }),
];

/**
 * Regular expressions for whole paths; a pattern with `/` in front and behind would be taken for one with flags. Parts are
 * told by what Playwright matches: project, path, titles and tags separated by spaces.
 */
export const playwrightArguments: Arguments = (tests) => [
  ...tests.map(({ name }) => `[/]${escaped(withoutLeadingDot(name))}$`),
  ...patternOf(tests, ({ kind, cases }, name) => {
    const file = escaped(fileName(timingKey(name)));
    const titles = cases.map((unit) => escaped(unit).replaceAll(" ", "(?: ›)? "));
    const pattern = `${file} (?:${titles.join("|")})(?: @\\S+)*$`;
    return [kind === "only" ? "--grep" : "--grep-invert", pattern, "--pass-with-no-tests"];
  }),
];

/**
 * One argument with all names in it, each of them a glob: `?`, which is any one character, stands for what would be read as
 * part of a pattern, or as the comma between two. `[id]/page.cy.js` would be passed over without a word otherwise.
 */
export const cypressArguments: Arguments = (tests) => [
  "--spec",
  tests.map(({ name }) => safePath(name).replace(/[[\]{}()*?,!\\]/g, "?")).join(","),
];

/** Packages, and for one package in parts a pattern: only top-level tests are distinguished. */
export const goArguments: Arguments = (tests) => [
  ...patternOf(tests, ({ kind, cases }) => {
    return [kind === "only" ? "-run" : "-skip", `^(?:${cases.map(escaped).join("|")})$`];
  }),
  ...tests.map(({ name }) => name),
];

/** A flag for each class by its full name: `--tests com.a.FooTest`. */
export function classFilters(flag: string): Arguments {
  return (tests) => tests.flatMap(({ name }) => [flag, classPath(name).replaceAll("/", ".")]);
}

/** All classes in one property, as paths: older versions take no full names. */
export function classPaths(property: string): Arguments {
  return (tests) => [`${property}${tests.map(({ name }) => `${classPath(name)}.java`).join(",")}`];
}

/** `com/a/FooTest` of `app/src/test/java/com/a/FooTest.java`; of a file elsewhere its name alone. */
function classPath(name: string): string {
  const file = withoutLeadingDot(name).replace(/\.(?:java|kt|groovy|scala)$/, "");
  if (file === name && !name.includes("/")) return name.replaceAll(".", "/"); // a class, not a file
  const inSources = /(?:^|\/)src\/\w+\/(?:java|kotlin|groovy|scala)\/(.+)$/.exec(file)?.[1];
  return inSources ?? fileName(file);
}

/** nextest's own quoted form of a matcher does not match binary ids, so ids stand as they are. */
export const nextestFilter: Arguments = (tests) => [
  "-E",
  tests.map(({ name }) => `binary_id(=${name.replace(/[\\()]/g, "\\$&")})`).join(" | "),
];

/** Methods of the class that the file is named after, and of classes inside it. */
export const vstestFilter: Arguments = (tests) => [
  "--filter",
  tests
    .map(({ name }) => className(name).replace(/[\\()&|=!~]/g, "\\$&"))
    .map((name) => `FullyQualifiedName~.${name}.|FullyQualifiedName~.${name}+`)
    .join("|"),
];

/** `FooTests` of `src/App.Tests/FooTests.cs`. */
export function className(name: string): string {
  const file = fileName(name);
  return file.endsWith(".cs") ? file.slice(0, -".cs".length) : file.slice(file.lastIndexOf(".") + 1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
