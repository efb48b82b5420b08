import { describe, expect, it } from "vitest";
import { lockfileDigest, unnoticedChanges, unnoticedDeletions } from "../../../../test/lockfile-edits.ts";
import { describeRealLockfiles } from "../../../../test/real-lockfiles.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { go } from "./go.ts";
import { goModSettings } from "./go-mod-settings.ts";

const sum = `a.example/x v1.0.0 h1:YHLKNupSD1KqjDbQ3+LVdQ81h/UJbJyZG203cEfnQgM=
a.example/x v1.0.0/go.mod h1:aQUYkXzVsufM+DwF1aE+0xfcU+56JwCaLick0ClmMTw=
a.example/x v1.1.0/go.mod h1:t+4WcQ4+PXTa8aQdNKe40ZP6iwesoMFWAxPGd3UGjyY=
b.example/y/v2 v2.0.0+incompatible h1:VlbKKnNfV8bJzeqoa4cOKqO6bYr3WgKZxO8Z16+hsOM=
`;
const digest = (changed: string) => lockfileDigest("go.sum", changed);
const codeOf = async (changed: string) => (await parseLockfile("go.sum", changed)).problems[0]?.code ?? "ok";

describe("readGoSum", () => {
  it("has an entry for each version of a module, with the digest of its files and of its manifest", async () => {
    const { entries } = await parseLockfile("go.sum", sum);
    expect(entries.map(({ name, version, integrity }) => [name, version, integrity?.slice(0, 6) ?? null])).toEqual([
      ["a.example/x", "v1.0.0", "h1:YHL"],
      ["a.example/x", "v1.1.0", null],
      ["b.example/y/v2", "v2.0.0+incompatible", "h1:Vlb"],
    ]);
  });

  it("takes every line and value for part of the installation", async () => {
    expect(await unnoticedDeletions("go.sum", sum)).toEqual([]);
    expect(await unnoticedChanges("go.sum", sum)).toEqual([]);
  });

  it("does not mind order, line ends and a line that is written twice", async () => {
    const same = await digest(sum);
    expect(same.startsWith("resolved")).toBe(true);
    expect(await digest(sum.split("\n").reverse().join("\n"))).toBe(same);
    expect(await digest(sum.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await digest(sum + sum)).toBe(same);
  });

  it("leaves to its bytes what Go does not write", async () => {
    for (const line of [
      "<<<<<<< HEAD",
      "=======",
      "a v1.0.0",
      "a 1.0.0 h1:a=",
      "a v1.0.0 b c",
      "a v1.0.0 md5:a",
      "a v1 h1:",
    ])
      expect(await codeOf(`${sum}${line}\n`), line).toBe("syntax");
  });
});

describe("go.mod beside go.sum", () => {
  const mod = `module m.example/app // name

go 1.24

toolchain go1.24.2

require (
	a.example/x v1.0.0
	b.example/y/v2 v2.0.0+incompatible // indirect
)

replace c.example/z => ../z
exclude a.example/x v1.1.0
retract v0.1.0
`;
  const meaning = async (text: string) => (await goModSettings.read(text)).join("\n");

  it("counts, because it chooses among what go.sum holds", async () => {
    expect(go.folders?.store.companions).toContain("go.mod");
    for (const [before, after] of [
      ["x v1.0.0", "x v1.1.0"],
      ["go 1.24", "go 1.25"],
      ["go1.24.2", "go1.24.3"],
      ["=> ../z", "=> ../y"],
      ["exclude a.example/x", "exclude a.example/y"],
    ] as const)
      expect(await meaning(mod.replace(before, after)), before).not.toBe(await meaning(mod));
  });

  it("does not count by its comments, order, layout, the module's own name and what it retracts", async () => {
    const same = await meaning(mod);
    expect(await meaning(mod.replace(" // indirect", ""))).toBe(same);
    expect(await meaning(mod.replace("m.example/app", "m.example/other"))).toBe(same);
    expect(await meaning(mod.replace("retract v0.1.0", "retract [v0.1.0, v0.2.0] // bad"))).toBe(same);
    expect(await meaning(mod.replaceAll("\n", "\r\n"))).toBe(same);
    expect(await meaning(`// note "quoted"\n${mod}`)).toBe(same);
    const lines = "require a.example/x v1.0.0\nrequire b.example/y/v2 v2.0.0+incompatible\n";
    expect(await meaning(mod.replace(/require \([^)]*\)\n/, lines))).toBe(same);
  });

  it("hides nothing behind quotes or in a block that is closed on its line", async () => {
    const named = (path: string) => meaning(`replace a.example/x => "../${path}"\n`);
    expect(await named("b//c")).not.toBe(await named("b//d"));
    expect(await meaning("retract ( )\nrequire a v1.0.0\n")).not.toBe(await meaning("retract ( )\nrequire a v1.1.0\n"));
  });
});

it("keeps what was downloaded, which every system has in one place", () => {
  const paths = (os: string) => go.folders?.store.paths({ os, folder: "", entries: [] });
  expect(paths("Linux")).toEqual(["~/go/pkg/mod"]);
  expect(paths("Windows")).toEqual(paths("Linux"));
});

describeRealLockfiles("go.sum", (files) => {
  it("are all read as their resolved set, with every digest", async () => {
    expect(files.length).toBeGreaterThanOrEqual(17);
    for (const { path, text } of files) {
      const { method, entries, problems } = await parseLockfile("go.sum", text);
      expect(method, `${path} ${problems[0]?.message}`).toBe("resolved");
      const digests = entries.flatMap(({ integrity, details }) => [integrity ?? [], details["go.mod"] ?? []].flat());
      expect(new Set(digests), path).toEqual(new Set(text.match(/h1:\S+/g)));
    }
  });
});
