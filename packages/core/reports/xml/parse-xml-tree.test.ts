import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReportNotes } from "../report/report-notes.ts";
import { parseXmlTree, TREE_LIMITS } from "./parse-xml-tree.ts";

async function parse(text: string, limits = TREE_LIMITS) {
  const notes = new ReportNotes();
  const root = await parseXmlTree(text, "r", ["unread"], notes, limits);
  return { root, codes: notes.all().map(({ code }) => code) };
}

describe("a document as a tree", () => {
  it("has its attributes and text with the references of XML, and no others", async () => {
    const { root, codes } = await parse(
      `<r a="1 &lt; 2 &amp;amp; &#65; &nbsp;"><b>x &gt; y</b><b><![CDATA[<c>]]></b></r>`,
    );
    expect(codes).toEqual([]);
    expect(root?.attribute("a")).toBe("1 < 2 &amp; A &nbsp;");
    expect(root?.children("b").map(({ text }) => text)).toEqual(["x > y", "<c>"]);
  });

  it("has no prefixes in its names", async () => {
    const { root } = await parse(`<r xmlns:x="u"><x:b c="1"/></r>`);
    expect(root?.child("b")?.attribute("c")).toBe("1");
  });

  it("defines no entities", async () => {
    const laughs = `<?xml version="1.0"?><!-- a --><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>`;
    expect(await parse(laughs)).toEqual({ root: null, codes: ["doctype-refused"] });
  });

  it("may speak of document types in what tests printed", async () => {
    expect((await parse("<r><b><![CDATA[<!DOCTYPE html>]]></b></r>")).root?.child("b")?.text).toBe("<!DOCTYPE html>");
  });

  it("is refused where it is deeper or larger than the limits, and says which", async () => {
    const deep = `<r>${"<a>".repeat(200)}${"</a>".repeat(200)}</r>`;
    expect(await parse(deep)).toEqual({ root: null, codes: ["too-deep"] });
    expect(await parse("<r>long</r>", { ...TREE_LIMITS, characters: 5 })).toEqual({ root: null, codes: ["too-large"] });
  });

  it("is refused before it is parsed where a tag has no end, or there are a million", async () => {
    const huge = [
      `<r>${"<a ".repeat(100_000)}`,
      `<r ${'a="1" '.repeat(50_000)}/>`,
      `<r>${"<a/>".repeat(1_000_001)}</r>`,
    ];
    for (const text of huge) expect(await parse(text)).toEqual({ root: null, codes: ["too-large"] });
  });

  it("keeps the beginning of what tests printed, however long it is", async () => {
    const printed = "x".repeat(100_000);
    const { root, codes } = await parse(
      `<r><b>${printed}</b><b><![CDATA[${printed}]]></b><c d="1"/><!-- ${printed} --></r>`,
    );
    expect([root?.children("b").map(({ text }) => text.slice(0, 3)), codes]).toEqual([["xxx", "xxx"], []]);
    expect(root?.children("b").every(({ text }) => text.length < 20_000)).toBe(true);
    expect(root?.child("c")?.attribute("d")).toBe("1");
  });

  it("has nothing of elements that nobody reads, which may be inside each other", async () => {
    const inner = `<unread><c/><unread a="</unread>"/><unread><![CDATA[</unread>]]></unread></unread><unread/>`;
    const { root, codes } = await parse(`<r>${inner}<b/>${inner}</r>`);
    expect([root?.child("unread"), root?.child("c"), codes]).toEqual([undefined, undefined, []]);
    expect(root?.children("b")).toHaveLength(1);
  });

  it("says that its end is missing", async () => {
    expect((await parse("<r><b>")).codes).toContain("truncated");
  });

  it("reaches no prototype", async () => {
    const { root } = await parse(`<r><__proto__ polluted="1"/><constructor polluted="1"/></r>`);
    expect(root?.attribute("polluted")).toBeUndefined();
    expect(root?.child("toString")).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("is read or named, whatever it is", async () => {
    const piece = fc.constantFrom(
      "<r>",
      "</r>",
      "<a b='1'>",
      "</a>",
      "<a/>",
      "&x;",
      "]]>",
      "<![CDATA[",
      "<!--",
      "<",
      '"',
      "x",
      "<?p?>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { root, codes } = await parse(pieces.join(""));
        if (root === null) expect(codes).not.toEqual([]);
      }),
    );
  });
});
