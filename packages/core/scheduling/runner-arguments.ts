import type { PlannedTest, TestPart } from "./planned-test.ts";

type Arguments = (tests: readonly PlannedTest[]) => string[];

/** Paths as they are; one that would be taken for an option is written as `./-x`. */
export const pathArguments: Arguments = (tests) => tests.map(({ name }) => safePath(name));

function safePath(name: string): string {
  return name.startsWith("-") ? `./${name}` : name;
}

export const jestArguments: Arguments = (tests) => {
  const patterns = namePatterns(tests, escaped);
  return ["--runTestsByPath", ...pathArguments(tests), ...patterns];
};

/** Vitest 5 joins suite and test by ` > `, as its reports do; before it was a blank. */
export const vitestArguments: Arguments = (tests) => [
  ...pathArguments(tests),
  ...namePatterns(tests, (name) => name.split(" > ").map(escaped).join("(?: > | )")),
];

function namePatterns(tests: readonly PlannedTest[], pattern: (name: string) => string): string[] {
  return tests.flatMap(({ part }) => {
    if (part === undefined) return [];
    const names = part.cases.map(pattern).join("|");
    return ["--testNamePattern", part.kind === "only" ? `^(?:${names})$` : `^(?!(?:${names})$)`];
  });
}

export const pytestArguments: Arguments = (tests) =>
  tests.flatMap(({ name, part }) => {
    if (part === undefined) return [safePath(name)];
    const ids = part.cases.map((id) => `${name}::${id}`);
    return part.kind === "only" ? ids.map(safePath) : [safePath(name), ...ids.map((id) => `--deselect=${id}`)];
  });

/** Regular expressions for whole paths; a pattern with `/` in front and behind would be taken for one with flags. */
export const pathPatterns: Arguments = (tests) => tests.map(({ name }) => `[/]${escaped(withoutDot(name))}$`);

/** One argument with all names in it. */
export function commaJoined(flag: string): Arguments {
  return (tests) => [flag, tests.map(({ name }) => safePath(name)).join(",")];
}

/** Packages, and for one package in parts a pattern: only top-level tests are told apart. */
export const goArguments: Arguments = (tests) =>
  tests.flatMap(({ name, part }) => [...(part === undefined ? [] : [goFlag(part), goPattern(part)]), name]);

const goFlag = ({ kind }: TestPart): string => (kind === "only" ? "-run" : "-skip");
const goPattern = ({ cases }: TestPart): string => `^(?:${cases.map(escaped).join("|")})$`;

/** `./` and the folder of a test file: Go runs packages, not files. Other names are packages already. */
export function goPackages(files: readonly string[]): string[] {
  const packages = files.map((file) => {
    if (!file.endsWith("_test.go")) return file;
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/"))).replace(/^(?:\.\/)+/, "");
    return folder === "" || folder === "." ? "." : `./${folder}`;
  });
  return [...new Set(packages)];
}

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
  const file = withoutDot(name).replace(/\.(?:java|kt|groovy|scala)$/, "");
  if (file === name && !name.includes("/")) return name.replaceAll(".", "/"); // a class, not a file
  const inSources = /(?:^|\/)src\/\w+\/(?:java|kotlin|groovy|scala)\/(.+)$/.exec(file)?.[1];
  return inSources ?? file.slice(file.lastIndexOf("/") + 1);
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
  const file = name.slice(name.lastIndexOf("/") + 1);
  return file.endsWith(".cs") ? file.slice(0, -".cs".length) : file.slice(file.lastIndexOf(".") + 1);
}

function withoutDot(name: string): string {
  return name.replace(/^(?:\.\/)+/, "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
