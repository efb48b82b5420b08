import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bullets, code, codeBlock, details, link, mermaid, paragraph, strong, table } from "./document.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderText } from "./render-text.ts";

const markdown = (foreign: string) =>
  renderMarkdown({ title: "t", blocks: [paragraph(foreign)] })
    .split("\n\n")[1]
    ?.trimEnd() ?? "";

describe("renderMarkdown", () => {
  it("renders marks, tables and details", () => {
    const text = renderMarkdown({
      title: "plan-shards",
      blocks: [
        paragraph(["✅ ", strong("6 shards"), " of ", code("a|b"), " at ", link("run", "https://github.com/a/b")]),
        table([{ title: "shard", align: "right" }, { title: "file" }], [["1", code("a|b")]]),
        details("more", [bullets(["one", "two"])]),
      ],
    });
    expect(text).toBe(
      [
        "### plan-shards\n",
        "✅ **6 shards** of `a|b` at [run](https://github.com/a/b)\n",
        "| shard | file |\n| --: | :-- |\n| 1 | `a\\|b` |\n",
        "<details><summary>more</summary>\n\n- one\n- two\n\n</details>\n",
      ].join("\n"),
    );
  });

  it.each([
    ["markup", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["a link", "[click](https://evil.example)", "\\[click\\](https\\://evil.example)"],
    ["a bare address", "see www.evil.example", "see www\\.evil.example"],
    ["a table cell's end", "a|b", "a\\|b"],
    ["emphasis", "*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"],
    ["a heading", "# big", "\\# big"],
    ["a list", "- item", "\\- item"],
    ["mathematics", "$\\sqrt 2$", "\\$\\\\sqrt 2\\$"],
    ["a second line", "a\n\n# b", "a \\# b"],
    ["direction changes and zero width", "a\u202eb\u200bc", "abc"],
  ])("takes %s in foreign text for text", (_, foreign, expected) => {
    expect(markdown(foreign)).toBe(expected);
  });

  it("keeps ordinary text readable", () => {
    expect(markdown("tests/e2e/checkout.spec.ts took 3 m 40 s (+12 %)")).toBe(
      "tests/e2e/checkout.spec.ts took 3 m 40 s (+12 %)",
    );
  });

  it("never lets foreign text leave its line, its fence or its tag", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (foreign) => {
        const text = renderMarkdown({
          title: "t",
          blocks: [paragraph(foreign), codeBlock(foreign), details(foreign, [])],
        });
        const [line = ""] = text.slice("### t\n\n".length).split("\n");
        expect(line).not.toMatch(/<[a-z!/]/i);
        expect(text).toMatch(/<\/details>\n$/);
      }),
    );
  });

  it("makes code spans that no backtick can close", () => {
    expect(renderMarkdown({ title: "t", blocks: [paragraph(code("a``b`"))] })).toContain("``` a``b` ```");
  });

  it("links only to the web", () => {
    expect(renderMarkdown({ title: "t", blocks: [paragraph(link("x", "javascript:alert(1)"))] })).not.toContain("](");
  });

  it("stays below GitHub's limit and says what was left out", () => {
    const text = renderMarkdown({
      title: "t",
      blocks: Array.from({ length: 50 }, () => codeBlock("x".repeat(100_000))),
    });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\d+ parts/);
  });
});

describe("renderText", () => {
  it("lines up tables and shows pictures in words", () => {
    const text = renderText({
      title: "x",
      blocks: [
        table(
          [{ title: "n", align: "right" }, { title: "name" }],
          [
            ["1", "a"],
            ["10", "✅ b"],
          ],
        ),
        mermaid("gantt", "two bars"),
      ],
    });
    expect(text).toBe("x\n─\n n  name\n──  ────\n 1  a\n10  ✅ b\n\ntwo bars\n");
  });
});
