import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { bundler } from "./bundler/bundler.ts";
import { cargo } from "./cargo/cargo.ts";
import { composer } from "./composer/composer.ts";
import type { Ecosystem } from "./ecosystem.ts";
import { ecosystems } from "./ecosystems.ts";
import { go } from "./go/go.ts";
import { changedItems } from "./manifest.ts";
import { npm } from "./npm/npm.ts";
import { poetry } from "./poetry/poetry.ts";
import { readManifest } from "./read-manifest.ts";
import { tomlStatements } from "./toml-statements.ts";
import { uv } from "./uv/uv.ts";
import { isWorkspaceMember } from "./workspace-members.ts";

/** Names of what changed between two texts of one file. */
async function changes(ecosystem: Ecosystem, path: string, before: string, after: string) {
  const [old, now] = [await readManifest(ecosystem, path, before), await readManifest(ecosystem, path, after)];
  if (old === null || now === null) return "unreadable";
  return changedItems(old, now, ecosystem.removalsCount).map(({ name, at }) => `${name} @${at.line}:${at.column}`);
}

describe("what counts as a change of dependencies", () => {
  it("in package.json: versions, overrides and workspaces, but no scripts, engines or layout", async () => {
    const before = '{ "name": "x", "dependencies": { "a": "1", "b": "2" }, "scripts": { "t": "1" } }';
    const layout = '{\n  "dependencies": {\n    "b": "2",\n    "a": "1"\n  },\n  "engines": { "node": "24" }\n}\n';
    expect(await changes(npm, "package.json", before, layout)).toEqual([]);
    const changed =
      '{\n  "dependencies": {\n    "a": "1.1"\n  },\n  "overrides": { "c": "3" },\n  "workspaces": ["w"]\n}';
    expect(await changes(npm, "package.json", before, changed)).toEqual([
      "dependencies.a @3:6",
      "overrides.c @5:19",
      "workspaces @6:4",
      "dependencies.b @1:1",
    ]);
  });

  it("in Cargo.toml: all dependency tables and the package's version, but not its description", async () => {
    const before = '[package]\nname = "x"\nversion = "1.0.0"\n[dependencies]\nserde = "1" # json\n';
    const described = '[package]\nname = "x"\nversion="1.0.0"\ndescription = "a [b]"\n[dependencies]\nserde = "1"\n';
    expect(await changes(cargo, "Cargo.toml", before, described)).toEqual([]);
    const changed =
      '[package]\nname = "x"\nversion = "1.0.1"\n[dependencies]\nserde = { version = "1", features = [\n  "derive",\n] }\n[target.\'cfg(unix)\'.dev-dependencies]\nlibc = "0.2"\n';
    expect(await changes(cargo, "Cargo.toml", before, changed)).toEqual([
      "package.version @3:1",
      "dependencies.serde @5:1",
      "target.'cfg(unix)'.dev-dependencies.libc @9:1",
    ]);
  });

  it("in pyproject.toml: dependency lists of poetry and of the standard, in any order, but not tool settings", async () => {
    const before = '[project]\ndependencies = ["a>=1", "b"]\n[tool.ruff]\nline-length = 88\n';
    const reordered = '[project]\ndependencies = [\n  "b",  # why\n  "a>=1",\n]\n[tool.ruff]\nline-length = 100\n';
    expect(await changes(uv, "pyproject.toml", before, reordered)).toEqual([]);
    const grouped = (version: string) => `[tool.poetry.group.dev.dependencies]\npytest = "${version}"\n`;
    expect(await changes(poetry, "pyproject.toml", grouped("^7"), grouped("^8"))).toEqual([
      "tool.poetry.group.dev.dependencies.pytest @2:1",
    ]);
    expect(await changes(uv, "pyproject.toml", grouped("^7"), grouped("^8"))).toEqual([]);
  });

  it("in go.mod: new module versions, but no `// indirect`, no Go version, no local replacement", async () => {
    const before = "module m\n\ngo 1.22\n\nrequire (\n\ta.com/x v1.0.0 // indirect\n\tb.com/y v1.0.0\n)\n";
    const same = "module m\n\ngo 1.23\n\nrequire a.com/x v1.0.0\nrequire c.com/z v0.0.0\nreplace c.com/z => ../z\n";
    expect(await changes(go, "go.mod", before, same)).toEqual([]);
    expect(await changes(go, "go.mod", before, before.replace("y v1.0.0", "y v1.1.0"))).toEqual(["b.com/y @7:2"]);
  });

  it("in a Gemfile: code, but no comments", async () => {
    const before = 'source "https://rubygems.org"\ngem "rails", "~> 8"\n';
    expect(await changes(bundler, "Gemfile", before, `# frozen\n${before.replace('8"\n', '8" # web\n')}`)).toEqual([]);
    expect(await changes(bundler, "Gemfile", before, before.replace("8", "8.1"))).toEqual([
      'gem "rails", "~> 8.1" @2:1',
      'gem "rails", "~> 8" @1:1',
    ]);
  });

  it("in composer.json: what composer hashes", async () => {
    const text = (php: string, description: string) => `{"description":"${description}","require":{"php":"${php}"}}`;
    expect(await changes(composer, "composer.json", text("8", "a"), text("8", "b"))).toEqual([]);
    expect(await changes(composer, "composer.json", text("8", "a"), text("9", "a"))).toEqual(["require.php @1:32"]);
  });

  it("is not known when a manifest is broken or has a key twice", async () => {
    expect(await changes(npm, "package.json", "{}", "{")).toBe("unreadable");
    expect(await changes(npm, "package.json", "{}", '{"dependencies":{"a":"1","a":"2"}}')).toBe("unreadable");
  });
});

describe("readManifest", () => {
  it("reads nothing from files that are no manifests, whatever they are called", async () => {
    expect(await readManifest(npm, "toString", "{}")).toBeNull();
    expect(await readManifest(npm, "a/package-lock.json", "{}")).toBeNull();
    expect(await readManifest(npm, "Cargo.toml", "")).toBeNull();
  });

  it("never throws and takes any text", async () => {
    const formats = fc.constantFrom(
      ...ecosystems.flatMap((ecosystem) => ecosystem.manifests.map(({ file }) => ({ ecosystem, file }))),
    );
    const scrap = fc.constantFrom('"', "'", '"""', "'''", "\\", "[", "]", "{", "}", "=", "\n", "#", "a", " ", ",", "(");
    await fc.assert(
      fc.asyncProperty(
        formats,
        fc.array(fc.oneof(scrap, fc.string()), { maxLength: 50 }),
        async ({ ecosystem, file }, parts) => {
          const manifest = await readManifest(ecosystem, file, parts.join(""));
          expect(manifest === null || Array.isArray(manifest.items)).toBe(true);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });

  it("takes time in proportion to the text, also for strings that never end", () => {
    for (const unit of ['"""\\', '"\\', "'''x''", "[", "# ", '= "']) tomlStatements(unit.repeat(100_000));
  });
});

describe("tomlStatements", () => {
  it("keeps long strings whole and numbers tables of the same name", () => {
    const text = "a.b = '''\n[x]\n'''\n[[s]]\nurl = 1\n[[s]]\nurl = 2\n";
    expect(tomlStatements(text).map(({ name, value }) => [name, value])).toEqual([
      ["a.b", "'''\n[x]\n'''"],
      ["s#1.url", "1"],
      ["s#2.url", "2"],
    ]);
  });
});

describe("isWorkspaceMember", () => {
  it.each([
    ["packages/a", ["packages/*"], true],
    ["packages/a/b", ["packages/*"], false],
    ["packages/a/b", ["packages/**"], true],
    ["packages", ["packages/**"], true],
    ["apps/web", ["./apps/web/"], true],
    ["apps/web-ui", ["apps/web"], false],
    ["a/x/b/y/c", ["a/**/b/**/c"], true],
    ["libs/test-a", ["libs/*", "!libs/test-*"], false],
    ["x/ab", ["x/a*b"], true],
    ["x/a", ["x/a*a"], false],
  ])("%s in %j: %s", (folder, include, expected) => {
    expect(isWorkspaceMember(folder, { include, exclude: [] })).toBe(expected);
  });
});
