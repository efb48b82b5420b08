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
