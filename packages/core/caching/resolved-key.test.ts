import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { decideCacheKey } from "./decide-cache-key.ts";

/** The promise of the whole domain: same resolved set, same key; other resolved set, other key. */

type Entry = Record<string, unknown>;
type Lock = { name: string; version: string; packages: Record<string, Entry> };

const settings = { prefix: "p", os: "Linux", arch: "X64", runtimes: [], salt: null };
const request = { installed: false, built: false, paths: [] };
const keyOf = async (path: string, text: string) =>
  (await decideCacheKey(settings, request, new Map([[path, text]]), null)).key;

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const hostile = fc.oneof(
  word,
  fc.constantFrom("__proto__", "constructor", "a\nb", 'q"', "\u0000", "ä", "a,b"),
  fc.string(),
);
const version = fc.tuple(fc.nat(20), fc.nat(20)).map(([major, minor]) => `${major}.${minor}.0`);

const entry = fc.record(
  {
    version,
    resolved: hostile.map((name) => `https://registry.example/${name}.tgz`),
    integrity: fc.stringMatching(/^sha512-[A-Za-z0-9+/]{8}$/),
    dev: fc.constant(true),
    optional: fc.constant(true),
    peer: fc.constant(true),
    hasInstallScript: fc.constant(true),
    inBundle: fc.constant(true),
    os: fc.array(word, { maxLength: 2 }),
    cpu: fc.array(word, { maxLength: 2 }),
    libc: fc.array(word, { maxLength: 2 }),
    dependencies: fc.dictionary(hostile, version, { maxKeys: 3 }),
    bin: fc.dictionary(word, word, { maxKeys: 2 }),
    novelty: hostile,
  },
  { requiredKeys: ["version"] },
);
const places = fc
  .array(hostile, { minLength: 1, maxLength: 3 })
  .map((names) => names.map((n) => `node_modules/${n}`).join("/"));
const packages = fc.array(fc.tuple(places, entry), { minLength: 1, maxLength: 6 }).map(Object.fromEntries<Entry>);
const lock = fc.record<Lock>({ name: hostile, version, packages });

/** How a file can look different and mean the same. */
const looks = fc.record({
  seed: fc.nat(),
  indent: fc.constantFrom(0, 2, "\t"),
  crlf: fc.boolean(),
  bump: version,
  name: hostile,
});
type Looks = typeof looks extends fc.Arbitrary<infer T> ? T : never;

function write({ name, version, packages }: Lock, look?: Looks): string {
  const root = {
    name: look?.name ?? name,
    version: look?.bump ?? version,
    license: `L${look?.seed}`,
    dependencies: { x: look?.bump },
  };
  const file = {
    name: root.name,
    version: root.version,
    lockfileVersion: 3,
    requires: true,
    packages: { "": root, ...packages },
  };
  const text = JSON.stringify(look ? shuffled(file, look.seed) : file, null, look?.indent);
  return look?.crlf ? text.replaceAll("\n", "\r\n") : text;
}

/** The same value with its keys in another order, at every level. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const rank = (key: string) => [...key].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0) + seed) % 9973, seed);
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(keys.map((key) => [key, shuffled((value as Entry)[key], seed)]));
}

describe("the key of an npm lockfile", () => {
  it("is the same under other formatting, key order, line ends and own name, version, licence and ranges", async () => {
    await fc.assert(
      fc.asyncProperty(lock, looks, async (file, look) => {
        expect(await keyOf("package-lock.json", write(file, look))).toBe(await keyOf("package-lock.json", write(file)));
      }),
    );
  });

  it("is another one when any field of any entry becomes another one", async () => {
    const fields = [
      "version",
      "resolved",
      "integrity",
      "dev",
      "optional",
      "peer",
      "hasInstallScript",
      "link",
      "os",
      "cpu",
    ];
    const change = fc.record({
      index: fc.nat(),
      field: fc.constantFrom(...fields, "libc", "bin", "dependencies", "new"),
    });
    await fc.assert(
      fc.asyncProperty(lock, change, async (file, { index, field }) => {
        const paths = Object.keys(file.packages);
        const path = paths[index % paths.length] ?? "";
        const before = file.packages[path]?.[field];
        const after =
          typeof before === "string" ? `${before}x` : before === true ? undefined : before ? { a: "z" } : true;
        const changed = { ...file.packages[path], [field]: after };
        const other = write({ ...file, packages: { ...file.packages, [path]: changed } });
        expect(await keyOf("package-lock.json", other)).not.toBe(await keyOf("package-lock.json", write(file)));
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it("is another one when an entry comes, goes or moves", async () => {
    await fc.assert(
      fc.asyncProperty(lock, async (file) => {
        const key = await keyOf("package-lock.json", write(file));
        const [[path = "", moved = {}] = [], ...rest] = Object.entries(file.packages);
        const gone = Object.fromEntries(rest);
        const there = { ...gone, [`node_modules/elsewhere/${path}`]: moved };
        const others = [gone, there, { ...file.packages, "node_modules/new one": {} }];
        const keys = await Promise.all(
          others.map((packages) => keyOf("package-lock.json", write({ ...file, packages }))),
        );
        expect(new Set([key, ...keys]).size).toBe(4);
      }),
    );
  });

  it("is the same for two files exactly when their entries are", async () => {
    const few = fc.record<Lock>({
      name: word,
      version,
      packages: fc.dictionary(
        fc.constantFrom("node_modules/a", "node_modules/b"),
        fc.record({ version: fc.constantFrom("1", "2") }, { requiredKeys: [] }),
      ),
    });
    const sorted = ({ packages }: Lock) =>
      JSON.stringify(["node_modules/a", "node_modules/b"].map((path) => packages[path] ?? null));
    await fc.assert(
      fc.asyncProperty(few, few, async (one, other) => {
        const same =
          (await keyOf("package-lock.json", write(one))) === (await keyOf("package-lock.json", write(other)));
        expect(same).toBe(sorted(one) === sorted(other));
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});

const source = fc.constantFrom("registry+https://index.example", "git+https://git.example/a?branch=main#0123abcd");
const crate = fc.record({ name: word, version, source, checksum: fc.stringMatching(/^[0-9a-f]{64}$/) });
type Crate = typeof crate extends fc.Arbitrary<infer T> ? T : never;
const crates = fc.uniqueArray(crate, { minLength: 1, maxLength: 6, selector: ({ name }) => name });

function writeCargo(list: readonly Crate[], own: { name: string; version: string }): string {
  const fetched = list.map(
    (one) =>
      `[[package]]\n${Object.entries(one)
        .map(([key, value]) => `${key} = "${value}"\n`)
        .join("")}`,
  );
  const mine = `[[package]]\nname = "my-${own.name}"\nversion = "${own.version}"\ndependencies = [\n "${list[0]?.name}",\n]\n`;
  return ["version = 4\n", mine, ...fetched].join("\n");
}

describe("the key of Cargo.lock", () => {
  const own = fc.record({ name: word, version });

  it("is the same under another order, line ends and own names and versions", async () => {
    await fc.assert(
      fc.asyncProperty(crates, own, own, async (list, one, other) => {
        const text = writeCargo(list.toReversed(), other).replaceAll("\n", "\r\n");
        expect(await keyOf("Cargo.lock", text)).toBe(await keyOf("Cargo.lock", writeCargo(list, one)));
      }),
    );
  });

  it("is another one when any crate's name, version, source or checksum becomes another one, or a crate goes", async () => {
    const field = fc.constantFrom("name", "version", "source", "checksum");
    await fc.assert(
      fc.asyncProperty(crates, own, fc.nat(), field, async (list, app, index, name) => {
        const changed = list.map((one, at) => (at === index % list.length ? { ...one, [name]: `${one[name]}0` } : one));
        const lists = [list, changed, list.slice(1)];
        const keys = await Promise.all(lists.map((some) => keyOf("Cargo.lock", writeCargo(some, app))));
        expect(new Set(keys).size).toBe(3);
      }),
    );
  });
});
