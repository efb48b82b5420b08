import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The picture in ARCHITECTURE as a table: what each area may import. `type:` means types only. Paths are prefixes of
 * files below the root; the longest area that fits a file is its own.
 */
const PARSERS = [
  "packages/core/reports",
  "packages/core/logs",
  "packages/core/yaml",
  "packages/core/workflow",
  "packages/core/ecosystems",
];
const FOUNDATION = [
  "packages/core/stats",
  "packages/core/json",
  "packages/core/collections",
  "packages/core/paths",
  "packages/core/render",
  "packages/core/record",
  "packages/core/errors",
  "type:packages/core/workspace",
  "type:packages/core/action",
];
const DOMAIN = [...FOUNDATION, ...PARSERS, "type:packages/core/history"];
const CORE_WITHOUT_HOSTS = globSync("packages/core/*/")
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path !== "packages/core/hosts");

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "packages/core/action": [
    "packages/core/errors",
    "packages/core/record",
    "packages/core/workspace",
    "packages/core/render",
    "type:packages/core/history",
    "type:packages/core/github",
  ],
  "packages/core/errors": [],
  "packages/core/workspace": [],
  "packages/core/render": [],
  "packages/core/record": ["packages/core/json", "type:packages/core/workspace"],
  "packages/core/stats": [],
  "packages/core/json": [],
  "packages/core/collections": [],
  "packages/core/logs": ["packages/core/collections"],
  "packages/core/paths": [],
  "packages/core/yaml": [],
  "packages/core/workflow": ["packages/core/yaml"],
  "packages/core/ecosystems": [
    "packages/core/collections",
    "packages/core/json",
    "packages/core/paths",
    "packages/core/yaml",
  ],
  "packages/core/reports": ["packages/core/record", "packages/core/json"],
  "packages/core/history": [
    "packages/core/errors",
    "packages/core/record",
    "packages/core/collections",
    "packages/core/json",
    "packages/core/stats",
    "type:packages/core/github",
  ],
  "packages/core/github": ["packages/core/errors", "packages/core/json", "packages/core/record"],
  "packages/core/duration": DOMAIN,
  "packages/core/scheduling": DOMAIN,
  "packages/core/caching": DOMAIN,
  "packages/core/triage": DOMAIN,
  "packages/core/policy": DOMAIN,
  "packages/core/cost": DOMAIN,
  "packages/core/telemetry": [...DOMAIN, "type:packages/core/cost"],
  "packages/core/export": DOMAIN,
  "packages/core/hosts": [
    "packages/core/errors",
    "packages/core/record",
    "packages/core/workspace",
    "packages/core/action",
    "packages/core/export",
    "packages/core/history",
    "packages/core/github",
    "packages/core/render",
  ],
  "packages/testkit": [],
  actions: CORE_WITHOUT_HOSTS,
  "actions/dispatcher.ts": ["actions/catalogue.ts", "packages/core/hosts"],
  "actions/catalogue.ts": ["actions", "commands", "type:packages/core/action"],
  "actions/preflight": [...CORE_WITHOUT_HOSTS, "actions"],
  commands: [...CORE_WITHOUT_HOSTS, "actions"],
  bin: ["actions/dispatcher.ts"],
};

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
  /^(import|export) (?!type).*from "(@actions\/(cache|artifact|github|core)|brain\.js|@opentelemetry\/[\w-]+|saxes|js-yaml|minimatch|fzstd|fflate|re2js)/m;

const FORBIDDEN_NAMES = /(^|\/)(utils?|common|helpers?|shared|misc)(\/|\.ts$)/;
const LONGEST = 300;

interface Source {
  readonly path: string;
  readonly text: string;
}

function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [...forbiddenImports(source), ...otherViolations(source)]);
}

function forbiddenImports({ path, text }: Source): string[] {
  const area = areaOf(path);
  if (area === null) return [`${path}: belongs to no area of the architecture`];
  return importsOf({ path, text })
    .filter(({ target, typeOnly }) => !mayImport(area, path, target, typeOnly))
    .map(({ target }) => `${path}: ${area} may not import ${target}`);
}

function otherViolations({ path, text }: Source): string[] {
  const found: string[] = [];
  if (!MAY_DO_IO.some((place) => path.startsWith(place)) && IO.test(text))
    found.push(`${path}: does I/O (${IO.exec(text)?.[0]})`);
  if (path.startsWith("packages/core") && !path.startsWith("packages/core/export") && HEAVY.test(text))
    found.push(`${path}: loads a heavy module at the start (${HEAVY.exec(text)?.[0]})`);
  if (FORBIDDEN_NAMES.test(path)) found.push(`${path}: a name that says nothing`);
  if (path.startsWith("packages/core") && path.endsWith("/index.ts")) found.push(`${path}: a barrel inside core`);
  if (text.split("\n").length > LONGEST) found.push(`${path}: longer than ${LONGEST} lines`);
  return found;
}

function areaOf(path: string): string | null {
  const fitting = Object.keys(ALLOWED).filter((area) => path === area || path.startsWith(`${area}/`));
  return fitting.sort((left, right) => right.length - left.length)[0] ?? null;
}

function mayImport(area: string, path: string, target: string, typeOnly: boolean): boolean {
  // In `actions` every folder is an area of its own.
  if (area === "actions" ? dirname(target) === dirname(path) : target.startsWith(`${area}/`)) return true;
  return (ALLOWED[area] ?? []).some((allowed) => {
    const types = allowed.startsWith("type:");
    const prefix = types ? allowed.slice("type:".length) : allowed;
    return (target === prefix || target.startsWith(`${prefix}/`)) && (!types || typeOnly);
  });
}

function importsOf({ path, text }: Source): { target: string; typeOnly: boolean }[] {
  const statements = text.matchAll(/^(?:import|export)\b([^;]*?)from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm);
  return [...statements].map(([, clause = "", fixed, lazy]) => ({
    target: normalize(join(dirname(path), fixed ?? lazy ?? "")).replaceAll("\\", "/"),
    typeOnly: /^\s*type\b/.test(clause),
  }));
}

/** Groups of files that import each other, directly or by way of others (Tarjan's strongly connected components). */
function circles(sources: readonly Source[]): string[][] {
  const imports = new Map(sources.map((source) => [source.path, importsOf(source).map(({ target }) => target)]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): void => {
    const number = order.size;
    order.set(path, number);
    lowest.set(path, number);
    open.push(path);
    for (const target of imports.get(path) ?? []) {
      if (!imports.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(path, Math.min(lowest.get(path) ?? number, lowest.get(target) ?? number));
    }
    if (lowest.get(path) !== number) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1 || imports.get(path)?.includes(path)) found.push(circle.sort());
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return found;
}

const root = join(import.meta.dirname, "..");
const everything = globSync("{actions,bench,bin,commands,packages,scripts,test}/**/*.ts", {
  cwd: root,
  exclude: ["**/node_modules/**"],
})
  .map((path) => path.replaceAll("\\", "/"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const sources = everything.filter(
  ({ path }) => /^(actions|bin|commands|packages)\//.test(path) && !path.endsWith(".test.ts"),
);

describe("the architecture", () => {
  it("is kept by every source file", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(violations(sources)).toEqual([]);
  });

  it("has no circles of imports, types included", () => {
    expect(circles(everything)).toEqual([]);
  });

  it("finds a circle of three files, and a file that imports itself", () => {
    const importing = (target: string) => `import type { x } from "./${target}.ts";`;
    const files = { a: importing("b"), b: importing("c"), c: importing("a"), d: importing("a"), e: importing("e") };
    const found = circles(Object.entries(files).map(([name, text]) => ({ path: `${name}.ts`, text })));
    expect(found).toEqual([["a.ts", "b.ts", "c.ts"], ["e.ts"]]);
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
      "a heavy module that is loaded at the start",
      "packages/core/reports/a.ts",
      'import { SaxesParser } from "saxes";',
    ],
    [
      "the framework that imports a domain's code",
      "packages/core/action/a.ts",
      'import { p } from "../history/parse-record.ts";',
    ],
    ["a folder that belongs nowhere", "packages/core/helpers/a.ts", ""],
  ])("refuses %s", (_, path, text) => {
    expect(violations([{ path, text }])).not.toEqual([]);
  });
});
