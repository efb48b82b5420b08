import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countBy } from "../packages/core/collections/count-by.ts";
import { folderOf } from "../packages/core/paths/path-parts.ts";
import { AREAS } from "../scripts/architecture/areas.ts";
import { checkImports } from "../scripts/architecture/check-imports.ts";
import { findCircles } from "../scripts/architecture/find-circles.ts";
import { areaGraph } from "../scripts/architecture/floors.ts";
import { importsOf, readSources, type Source } from "../scripts/architecture/source.ts";

/** The only places that may read files, the network, the environment, the clock or chance. */
const MAY_DO_IO = [
  "packages/core/hosts",
  "packages/core/github/octokit-rest.ts",
  "packages/core/export/send-otlp.ts",
  "packages/core/history",
  "packages/testkit",
  "actions/dispatcher.ts",
  "bin",
];
const IO =
  /from "node:(fs|fs\/promises|child_process|http|https|net|os|process)"|\bprocess\.(env|std|cwd|exit|argv)|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/;

/** Loaded by `import()` where they are used, never at the start; `export/` as a whole is loaded so. */
const HEAVY =
  /^(import|export) (?!type).*from "(@actions\/(cache|artifact|github)|brain\.js|@opentelemetry\/[\w-]+|saxes|js-yaml|minimatch|fzstd|fflate|re2js)/m;

const FORBIDDEN_NAMES = /(^|\/)(utils?|common|helpers?|shared|misc)(\/|\.ts$)/;
const MAX_LINES = 300;
const MAX_SOURCE_FILES_PER_FOLDER = 25;

function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [...checkImports(source), ...otherViolations(source)]);
}

function otherViolations({ path, text }: Source): string[] {
  const found: string[] = [];
  if (!MAY_DO_IO.some((place) => path.startsWith(place)) && IO.test(text))
    found.push(`${path}: does I/O (${IO.exec(text)?.[0]})`);
  if (path.startsWith("packages/core") && !path.startsWith("packages/core/export") && HEAVY.test(text))
    found.push(`${path}: loads a heavy module at the start (${HEAVY.exec(text)?.[0]})`);
  if (FORBIDDEN_NAMES.test(path)) found.push(`${path}: a name that says nothing`);
  if (path.startsWith("packages/core") && path.endsWith("/index.ts")) found.push(`${path}: a barrel inside core`);
  if (text.split("\n").length > MAX_LINES) found.push(`${path}: longer than ${MAX_LINES} lines`);
  return found;
}

function fullFolders(sources: readonly Source[]): string[] {
  const counts = countBy(sources, ({ path }) => folderOf(path));
  return [...counts]
    .filter(([, count]) => count > MAX_SOURCE_FILES_PER_FOLDER)
    .map(([folder, count]) => `${folder}: ${count} source files; give it inner rooms`);
}

const root = join(import.meta.dirname, "..");
const everything = readSources(root, ["actions", "bench", "bin", "commands", "packages", "scripts", "test"]);
const sources = everything.filter(
  ({ path }) => /^(actions|bin|commands|packages)\//.test(path) && !path.endsWith(".test.ts"),
);

describe("the architecture", () => {
  it("is kept by every source file", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(violations(sources)).toEqual([]);
  });

  it("has no circles of imports, types included", () => {
    const imports = everything.map((source) => [source.path, importsOf(source).map(({ target }) => target)] as const);
    expect(findCircles(new Map(imports))).toEqual([]);
  });

  it("has floors: neither areas nor the rooms of an area allow each other in a circle", () => {
    expect(findCircles(areaGraph())).toEqual([]);
    for (const { rooms = {} } of Object.values(AREAS)) expect(findCircles(new Map(Object.entries(rooms)))).toEqual([]);
  });

  it("has no folder that is too full to look through", () => {
    expect(fullFolders(sources)).toEqual([]);
    const crowd = Array.from({ length: 26 }, (_, index) => ({ path: `packages/core/stats/${index}.ts`, text: "" }));
    expect(fullFolders(crowd)).toHaveLength(1);
  });

  it.each([
    ["a domain that imports a host", "packages/core/duration/a.ts", 'import { x } from "../hosts/actions.ts";'],
    ["a domain that imports another domain", "packages/core/policy/a.ts", 'import { x } from "../caching/key.ts";'],
    ["a domain that reads a file", "packages/core/triage/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["a domain that asks the clock", "packages/core/duration/a.ts", "const now = Date.now();"],
    ["a domain that asks the environment", "packages/core/policy/a.ts", "const { CI } = process.env;"],
    [
      "an action that imports another action",
      "actions/cache-key/a.ts",
      'import { action } from "../policy-gate/action.ts";',
    ],
    [
      "an action that imports a host",
      "actions/cache-key/a.ts",
      'import { x } from "../../packages/core/hosts/help.ts";',
    ],
    [
      "a heavy module that is loaded at the start",
      "packages/core/reports/a.ts",
      'import { SaxesParser } from "saxes";',
    ],
    [
      "the framework that imports a domain's code",
      "packages/core/action/a.ts",
      'import { p } from "../history/parse-record.ts";',
    ],
    [
      "a room that imports one above it",
      "packages/core/scheduling/packing/a.ts",
      'import { x } from "../parts/pack-parts.ts";',
    ],
    ["a room that the table does not know", "packages/core/scheduling/new/a.ts", 'import { x } from "../tests/b.ts";'],
    [
      "product code that imports test-only code",
      "packages/core/scheduling/a.ts",
      'import { x } from "./testing/plan-invariants.ts";',
    ],
    ["a folder that belongs nowhere", "packages/core/helpers/a.ts", ""],
  ])("refuses %s", (_, path, text) => {
    expect(violations([{ path, text }])).not.toEqual([]);
  });

  it("names the table to edit when a new folder is missing in it", () => {
    expect(violations([{ path: "packages/core/brand-new/a.ts", text: "" }])[0]).toContain(
      "scripts/architecture/areas.ts",
    );
  });
});
