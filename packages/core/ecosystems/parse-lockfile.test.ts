import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { ecosystems } from "./ecosystems.ts";
import { parseLockfile } from "./parse-lockfile.ts";

const readable = ecosystems.flatMap(({ lockfiles }) =>
  lockfiles.flatMap(({ file, content }) => (content === undefined ? [] : file)),
);
const codes = async (path: string, text: string) => (await parseLockfile(path, text)).problems.map(({ code }) => code);

/** Lines that lockfiles are made of: TOML, YAML, and the formats of Yarn 1, Bundler and Go. */
const scraps = [
  ...["[[package]]", "[metadata]", 'name = "a"', "dependencies = [", ' "b",', "]", "x"],
  ...[
    "lockfileVersion: '9.0'",
    "packages:",
    "  a@1.0.0:",
    "    - a",
    "    resolution: {integrity: x}",
    "---",
    "  x: *a",
  ],
  ...["version = 1", 'lock-version = "2.1"', 'lock_version = "4.5.1"', "source = { virtual = '.' }", "files = [{}]"],
  ...["# yarn lockfile v1", "a@1:", '  version "1"', "  dependencies:", "__metadata:", "  version: 8", '"a@npm:1":'],
  ...["GEM", "  specs:", "    a (1)", "      b (>= 1)", "CHECKSUMS", "  a (1) sha256=0", "a.example/x v1.0.0 h1:x="],
];

describe("parseLockfile", () => {
  it("knows a lockfile by its name, below any folder and with either slash", async () => {
    expect((await parseLockfile("web/package-lock.json", "{}")).kind).toBe("npm");
    expect((await parseLockfile("a\\npm-shrinkwrap.json", "{}")).kind).toBe("npm");
    expect((await parseLockfile("Cargo.lock", "")).kind).toBe("cargo");
    expect((await parseLockfile("my-package-lock.json", "{}")).kind).toBeNull();
    expect(await codes("constructor", "")).toEqual(["no-reader"]);
  });

  it("leaves to its bytes what it does not understand, and says why", async () => {
    expect(await codes("package-lock.json", "<<<<<<< HEAD")).toEqual(["syntax"]);
    expect(await codes("package-lock.json", "[]")).toEqual(["unexpected-shape"]);
    expect(await codes("package-lock.json", "{}")).toEqual(["unexpected-shape"]);
    expect(await codes("package-lock.json", '{"lockfileVersion":4,"packages":{}}')).toEqual(["unsupported-version"]);
    expect(await codes("package-lock.json", '{"lockfileVersion":3,"packages":{"node_modules/a":1}}')).toEqual([
      "unexpected-shape",
    ]);
    expect(
      await codes("package-lock.json", `{"lockfileVersion":3,"x":${"[".repeat(5000)}${"]".repeat(5000)}}`),
    ).toEqual(["too-deep"]);
    expect(await codes("Cargo.lock", "version = 9\n")).toEqual(["unsupported-version"]);
    expect(await codes("Cargo.lock", '[[package]]\nname = "a"\n')).toEqual(["unexpected-shape"]);
    expect(await codes("Cargo.lock", "<<<<<<< HEAD\n")).toEqual(["syntax"]);
    expect(await codes("package-lock.json", " ".repeat(50 * 1024 * 1024 + 1))).toEqual(["too-large"]);
  });

  it("reads a file that starts with a byte order mark", async () => {
    expect((await parseLockfile("package-lock.json", '\uFEFF{"lockfileVersion":3,"packages":{}}')).method).toBe(
      "resolved",
    );
  });

  it.each(readable)("never throws and never half understands %s, whatever the text", async (name) => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json({ maxDepth: 6 }),
      fc.json().map((json) => `{"lockfileVersion":2,"packages":${json},"dependencies":${json}}`),
      fc.json().map((json) => `{"_meta":{"pipfile-spec":6},"default":${json}}`),
      fc.json().map((json) => `{"packages":[],"packages-dev":${json},"_meta":${json}}`),
      fc.array(fc.constantFrom(...scraps)).map((lines) => lines.join("\n")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const parsed = await parseLockfile(name, text);
        expect(parsed.problems.length).toBe(parsed.method === "resolved" ? 0 : 1);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
