import { describe, expect, it } from "vitest";
import { readCargoLockfile } from "./read-cargo-lockfile.ts";

const registry = "registry+https://github.com/rust-lang/crates.example-index";
const sum = "a".repeat(64);

function entries(text: string) {
  const reading = readCargoLockfile(text);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.entries;
}

const crate = (name: string, version: string, more = "") =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "${registry}"\nchecksum = "${sum}"\n${more}\n`;
const own = (name: string, version: string, needs: string) =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\ndependencies = [\n "${needs}",\n]\n\n`;

describe("readCargoLockfile", () => {
  it("gives the crates that are fetched, with source and checksum", () => {
    const text = `# generated\nversion = 4\n\n${crate("serde", "1.0.0")}${own("app", "0.1.0", "serde")}`;
    expect(entries(text)).toEqual([
      { path: null, name: "serde", version: "1.0.0", resolved: registry, integrity: sum, flags: [], details: {} },
    ]);
  });

  it("does not mind the own crates' names and versions, also where other crates name them", () => {
    const patched = (version: string) =>
      `${crate("a", "1.0.0", `dependencies = [\n "patched ${version}",\n]\n`)}${own("patched", version, "a")}`;
    expect(entries(patched("1.0.0"))).toEqual(entries(patched("1.0.1")));
  });

  it("completes shortened references, so that an unrelated crate of the same name changes only itself", () => {
    const a = (reference: string) => crate("a", "1.0.0", `dependencies = [\n "${reference}",\n]\n`);
    const alone = entries(a("b") + crate("b", "1.0.0"));
    const beside = entries(a("b 1.0.0") + crate("b", "1.0.0") + crate("b", "2.0.0"));
    expect(beside.slice(0, 2)).toEqual(alone);
    expect(entries(a("b 2.0.0") + crate("b", "1.0.0") + crate("b", "2.0.0"))[0]).not.toEqual(alone[0]);
  });

  it("reads version 1 like version 4: checksums from the end of the file, references in full", () => {
    const v1 =
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${registry}"\ndependencies = [\n "b 1.0.0 (${registry})",\n]\n\n` +
      `[[package]]\nname = "b"\nversion = "1.0.0"\nsource = "${registry}"\n\n` +
      `[metadata]\n"checksum a 1.0.0 (${registry})" = "${sum}"\n"checksum b 1.0.0 (${registry})" = "${sum}"\n`;
    const v4 = `version = 4\n${crate("a", "1.0.0", 'dependencies = [\n "b",\n]\n')}${crate("b", "1.0.0")}`;
    expect(entries(v1)).toEqual(entries(v4));
  });

  it("keeps metadata that belongs to no crate, unused patches and unknown fields", () => {
    expect(entries('[metadata]\nother = "1"\n')).toMatchObject([{ name: "[metadata]", details: { other: "1" } }]);
    expect(entries(`[[patch.unused]]\nname = "p"\nversion = "1.0.0"\nsource = "${registry}"\n`)).toMatchObject([
      { name: "p", flags: ["patch.unused"] },
    ]);
    expect(entries(crate("a", "1.0.0", 'replace = "b 1.0.0"'))).toMatchObject([{ details: { replace: "b 1.0.0" } }]);
  });

  it("is the same with the line ends of Windows", () => {
    const text = `version = 4\n\n${crate("a", "1.0.0", 'dependencies = [\n "b",\n]\n')}`;
    expect(entries(text.replaceAll("\n", "\r\n"))).toEqual(entries(text));
  });

  it.each([
    ["a comment after a value", "version = 4 # four\n"],
    ["a table that Cargo does not write", "[package]\n"],
    ["the same key twice", '[[package]]\nname = "a"\nname = "b"\nversion = "1"\n'],
    ["a list that does not end", '[[package]]\ndependencies = [\n "a",\n'],
    ["a text on several lines", '[[package]]\nname = """\na"""\n'],
    ["an escape that JSON does not know", '[[package]]\nname = "\\U0001F980"\n'],
    ["a conflict", "<<<<<<< HEAD\n[[package]]\n"],
    ["two metadata tables", "[metadata]\n[metadata]\n"],
  ])("refuses %s", (_, text) => {
    expect(readCargoLockfile(text).ok).toBe(false);
  });
});
