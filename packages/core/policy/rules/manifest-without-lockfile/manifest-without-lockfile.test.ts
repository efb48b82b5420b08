import { describe, expect, it } from "vitest";
import { readPolicyInput } from "../../policy-input.ts";
import { manifestWithoutLockfile } from "./manifest-without-lockfile.ts";

type Tree = Readonly<Record<string, string>>;

/** Checks the change from one tree of manifests and lockfiles to another. */
async function check(before: Tree, after: Tree, unknownBefore = false) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const files = paths
    .filter((path) => before[path] !== after[path])
    .map((path) => {
      const status = after[path] === undefined ? "removed" : before[path] === undefined ? "added" : "modified";
      const old = unknownBefore ? null : (before[path] ?? null);
      return { path, status, before: old, after: after[path] ?? null } as const;
    });
  const roots = Object.entries(after).map(([path, text]) => ({ path, text }));
  const sources = {
    workflows: [],
    unread: [],
    dependencyPaths: Object.keys(after),
    roots,
    change: { known: true, files } as const,
  };
  const { violations, unknown } = manifestWithoutLockfile.check(await readPolicyInput(sources, []));
  return { found: violations.map(({ file, line }) => `${file}:${line}`), unknown: unknown?.map(({ file }) => file) };
}

const npm = (version: string, rest = "") => `{\n  "dependencies": {\n    "a": "${version}"\n  }${rest}\n}\n`;
const ruby = (version: string) => ({ Gemfile: `gem "x", "${version}"\n` });
const clean = { found: [], unknown: [] };

describe("LCK-1", () => {
  it("flags a dependency that changed while the lockfile beside it did not, at the dependency's line", async () => {
    const lock = { "package-lock.json": "{}" };
    expect(await check({ "package.json": npm("1"), ...lock }, { "package.json": npm("2"), ...lock })).toEqual({
      found: ["package.json:3"],
      unknown: [],
    });
  });

  it("is content when the lockfile changed too, or when there is none", async () => {
    const before = { "package.json": npm("1"), "yarn.lock": "1" };
    expect(await check(before, { "package.json": npm("2"), "yarn.lock": "2" })).toEqual(clean);
    expect(await check({ "package.json": npm("1") }, { "package.json": npm("2") })).toEqual(clean);
  });

  it("flags a manifest whose lockfile was deleted, whether or not it changed itself", async () => {
    const before = { "package.json": npm("1"), "package-lock.json": "{}" };
    const found = { found: ["package.json:1"], unknown: [] };
    expect(await check(before, { "package.json": npm("2") })).toEqual(found);
    expect(await check(before, { "package.json": npm("1") })).toEqual(found);
    const nested = { "app/Cargo.toml": '[dependencies]\na = "1"\n', "app/Cargo.lock": "x" };
    expect(await check(nested, { "app/Cargo.toml": nested["app/Cargo.toml"] })).toEqual({
      found: ["app/Cargo.toml:1"],
      unknown: [],
    });
  });

  it("is content when another lockfile takes its place, or when the manifest went too", async () => {
    const before = { "package.json": npm("1"), "package-lock.json": "{}" };
    expect(await check(before, { "package.json": npm("1"), "pnpm-lock.yaml": "x" })).toEqual(clean);
    expect(await check(before, {})).toEqual(clean);
  });

  it("does not mind changes that leave the lockfile valid", async () => {
    const lock = { "pnpm-lock.yaml": "x" };
    const after = { "package.json": npm("1", ',\n  "scripts": {}'), ...lock };
    expect(await check({ "package.json": npm("1"), ...lock }, after)).toEqual(clean);
  });

  it("looks for the lockfile at the root of the workspace", async () => {
    const root = { "package.json": '{"workspaces":["packages/*"]}', "package-lock.json": "{}" };
    const result = await check(
      { ...root, "packages/a/package.json": npm("1") },
      { ...root, "packages/a/package.json": npm("2") },
    );
    expect(result).toEqual({ found: ["packages/a/package.json:3"], unknown: [] });
  });

  it("leaves packages below that are no members alone", async () => {
    const root = { "package.json": '{"workspaces":["packages/*"]}', "package-lock.json": "{}" };
    const example = (version: string) => ({ ...root, "examples/a/package.json": npm(version) });
    expect(await check(example("1"), example("2"))).toEqual(clean);
    const crate = (version: string) => ({
      "Cargo.toml": "[package]\n",
      "Cargo.lock": "",
      "sub/go.mod": `require a ${version}`,
      "go.mod": "",
      "go.sum": "",
    });
    expect(await check(crate("v1"), crate("v2"))).toEqual(clean);
  });

  it("knows Cargo's and uv's workspaces", async () => {
    const cargo = (version: string) => ({
      "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nexclude = ["fuzz"]\n',
      "Cargo.lock": "",
      "crates/a/Cargo.toml": `[dependencies]\nserde = "${version}"\n`,
      "fuzz/Cargo.toml": `[dependencies]\nserde = "${version}"\n`,
    });
    expect((await check(cargo("1"), cargo("2"))).found).toEqual(["crates/a/Cargo.toml:2"]);
    const uv = (version: string) => ({
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["libs/*"]\n',
      "uv.lock": "",
      "libs/a/pyproject.toml": `[project]\ndependencies = ["x==${version}"]\n`,
    });
    expect((await check(uv("1"), uv("2"))).found).toEqual(["libs/a/pyproject.toml:2"]);
  });

  it("reads a manifest as the package manager of the lockfile does", async () => {
    const manifest = (version: string) => `[tool.poetry.dependencies]\nx = "${version}"\n`;
    const change = (lockfile: string) =>
      check({ "pyproject.toml": manifest("1"), [lockfile]: "" }, { "pyproject.toml": manifest("2"), [lockfile]: "" });
    expect((await change("poetry.lock")).found).toEqual(["pyproject.toml:2"]);
    expect(await change("uv.lock")).toEqual(clean);
    expect((await check({ ...ruby("1"), "gems.locked": "" }, { ...ruby("2"), "gems.locked": "" })).found).toEqual([]);
    expect((await check({ ...ruby("1"), "Gemfile.lock": "" }, { ...ruby("2"), "Gemfile.lock": "" })).found).toEqual([
      "Gemfile:1",
    ]);
  });

  it("says unknown when the text before the change cannot be had, or the manifest cannot be read", async () => {
    const lock = { "go.sum": "" };
    const before = { "go.mod": "require a v1", ...lock };
    expect((await check(before, { "go.mod": "require a v2", ...lock }, true)).unknown).toEqual(["go.mod"]);
    const broken = { "package.json": "{", "yarn.lock": "" };
    expect((await check({ ...broken, "package.json": npm("1") }, broken)).unknown).toEqual(["package.json"]);
  });

  it("says unknown when nobody can tell whether the lockfile above is meant", async () => {
    const tree = (version: string) => ({ "package.json": "{", "yarn.lock": "", "p/package.json": npm(version) });
    expect(await check(tree("1"), tree("2"))).toEqual({ found: [], unknown: ["p/package.json"] });
  });

  it("counts every dependency of a new manifest, and none of one that goes away", async () => {
    const lock = { "composer.lock": "" };
    const manifest = { "composer.json": '{"require":{"php":"8"}}' };
    expect((await check(lock, { ...lock, ...manifest })).found).toEqual(["composer.json:1"]);
    expect(await check({ ...lock, ...manifest }, lock)).toEqual(clean);
  });

  it("did not run when the change is not known, and says so only where there is a lockfile", async () => {
    const sources = { workflows: [], unread: [], roots: [], change: { known: false, reason: "no base" } as const };
    const run = async (dependencyPaths: readonly string[]) =>
      manifestWithoutLockfile.check(await readPolicyInput({ ...sources, dependencyPaths }, []));
    expect(await run(["a/uv.lock"])).toMatchObject({ ran: false, unknown: [{ file: "." }] });
    expect(await run(["package.json"])).toMatchObject({ ran: false, unknown: [] });
  });
});
