import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { parseYaml } from "./parse-yaml.ts";
import { childOf, entriesOf, entryOf, itemsOf, textOf } from "./yaml-node.ts";

const codesOf = async (text: string) => (await parseYaml(text)).problems.map(({ code }) => code);

describe("parseYaml", () => {
  it("gives every value the place where its own text begins", async () => {
    const text = "a: one\nb: \"two\"\nc: 'three'\nd: |\n  four\ne: [five]\nf: >-\n\n  six\n";
    const { root } = await parseYaml(text);
    const places = entriesOf(root).map(({ value }) => {
      const scalar = value.kind === "sequence" ? value.items[0] : value;
      return [scalar?.at.line, scalar?.at.column];
    });
    expect(places).toEqual([
      [1, 4],
      [2, 5],
      [3, 5],
      [5, 3],
      [6, 5],
      [9, 3],
    ]);
  });

  it("points at the key when a value is empty", async () => {
    const { root } = await parseYaml("a: 1\njobs:\n");
    expect(childOf(root, "jobs")).toMatchObject({ value: null, at: { line: 2, column: 1 } });
    expect(textOf(childOf(root, "jobs"))).toBeUndefined();
  });

  it("keeps `on` and `yes` as text, and quoted or tagged text as text", async () => {
    const { root } = await parseYaml('on: yes\nn: 5\nq: "5"\nt: !!str 5\nb: true');
    expect(entriesOf(root).map(({ value }) => value.kind === "scalar" && value.value)).toEqual([
      "yes",
      5,
      "5",
      "5",
      true,
    ]);
  });

  it("follows aliases to the text that they repeat", async () => {
    const { root, problems } = await parseYaml("a: &x\n  - one\nb: *x\n");
    expect(problems).toEqual([]);
    expect(itemsOf(childOf(root, "b"))[0]).toMatchObject({ text: "one", at: { line: 2, column: 5 } });
  });

  it("keeps keys that name parts of every object, harmlessly", async () => {
    const { root } = await parseYaml("__proto__: { x: 1 }\nconstructor: 2");
    expect(textOf(childOf(root, "constructor"))).toBe("2");
    expect(childOf(root, "toString")).toBeUndefined();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("lists duplicate keys, merge keys and further documents, and still reads the rest", async () => {
    const { root, problems } = await parseYaml("a: 1\na: 2\nb:\n  <<: { c: 3 }\n---\nz: 1\n");
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ["merge-key", 4],
      ["duplicate-key", 2],
      ["several-documents", 4],
    ]);
    expect(textOf(entryOf(root, "a")?.value)).toBe("2");
  });

  it("has nothing to say about an empty file or one with only comments", async () => {
    expect(await parseYaml("")).toEqual({ root: null, problems: [] });
    expect(await parseYaml("# nothing\n")).toEqual({ root: null, problems: [] });
  });

  it("says where the syntax is wrong", async () => {
    const { root, problems } = await parseYaml("a: 1\nb: [1, 2\n");
    expect(root).toBeNull();
    expect(problems).toMatchObject([{ code: "syntax", at: { line: 3 } }]);
  });

  it.each([
    ["unknown-alias", "a: *nobody"],
    ["recursive-alias", "a: &a [*a]"],
    ["key-not-scalar", "? [a, b]\n: 1"],
    ["too-large", `a: ${"x".repeat(1024 * 1024)}`],
    ["too-deep", "[".repeat(5000)],
    ["too-deep", `a: ${"{a: ".repeat(70)}1${"}".repeat(70)}`],
    ["syntax", "a: \u0000"],
  ])("reports %s", async (code, text) => {
    expect(await codesOf(text)).toEqual([code]);
  });

  it("refuses a billion laughs before anyone walks the tree", async () => {
    const levels = "bcdefghij".split("").map((name, index) => {
      const inner = Array.from({ length: 9 }, () => `*${"abcdefghi"[index]}`).join(", ");
      return `${name}: &${name} [${inner}]`;
    });
    expect(await codesOf(`a: &a [ha, ha]\n${levels.join("\n")}`)).toEqual(["too-many-nodes"]);
  });

  it("refuses aliases that nest deeper than the limit", async () => {
    const deep = Array.from({ length: 40 }, (_, n) => `k${n + 1}: &a${n + 1} [[*a${n}]]`).join("\n");
    expect(await codesOf(`k0: &a0 x\n${deep}`)).toEqual(["too-deep"]);
  });

  it("reads JSON, also with tabs", async () => {
    const { root, problems } = await parseYaml('{\n\t"name": "x",\n\t"list": [\n\t\t1\n\t]\n}\n');
    expect(problems).toEqual([]);
    expect(childOf(root, "name")).toMatchObject({ text: "x", at: { line: 2, column: 11 } });
  });
});

describe("parseYaml on anything", () => {
  const scraps = [
    "a",
    "b: ",
    "- ",
    "\n",
    "  ",
    "&x ",
    "*x",
    "? ",
    ": ",
    "|\n",
    ">-\n",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
  ];
  const rare = [
    "#",
    "!!str ",
    "%YAML 1.2\n",
    "---\n",
    "...\n",
    "\t",
    "\r\n",
    "\uFEFF",
    "<<: ",
    "\u0000",
    "\u2028",
    "\\x",
  ];

  it("never throws, and every position lies inside the text", async () => {
    const scrap = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scraps) }, fc.constantFrom(...rare), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (parts) => {
        const text = parts.join("");
        const lines = text.split(/\r\n|\n|\r/);
        for (const { at } of (await parseYaml(text)).problems) {
          expect(at.line).toBeLessThanOrEqual(lines.length);
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? "").length + 1);
        }
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  it("reads back what JSON wrote", async () => {
    const plain = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.constant(null)));
    await fc.assert(
      fc.asyncProperty(plain, async (object) => {
        const { root, problems } = await parseYaml(JSON.stringify(object));
        expect(problems.filter(({ code }) => code !== "merge-key")).toEqual([]);
        const read = entriesOf(root).map(({ key, value }) => [key.text, value.kind === "scalar" ? value.value : value]);
        expect(read).toEqual(Object.entries(object));
      }),
    );
  });
});
