import type { Block, Document, Inline, Table } from "./document.ts";
import { plainText } from "./plain-text.ts";

/** How marks look: nothing on a pipe, bold on a terminal. */
export interface TextStyle {
  strong(text: string): string;
}

export const plainStyle: TextStyle = { strong: (text) => text };
export const ansiStyle: TextStyle = { strong: (text) => `\u001b[1m${text}\u001b[22m` };

/** The same summary as readable text for a terminal. */
export function renderText(document: Document, style: TextStyle = plainStyle): string {
  const title = plainText(document.title);
  const blocks = document.blocks.map((block) => renderBlock(block, style));
  return `${style.strong(title)}\n${"─".repeat(width(title))}\n${blocks.join("\n")}`;
}

function renderBlock(block: Block, style: TextStyle): string {
  switch (block.kind) {
    case "paragraph":
    case "footer":
      return `${inline(block.text, style)}\n`;
    case "heading":
      return `${style.strong(inline(block.text, style))}\n`;
    case "bullets":
      return block.items.map((item) => `  • ${inline(item, style)}\n`).join("");
    case "table":
      return renderTable(block, style);
    case "details":
      return `${inline(block.summary, style)}\n${indent(block.blocks.map((inner) => renderBlock(inner, style)).join("\n"))}`;
    case "mermaid":
      return `${plainText(block.alternative, 2000)}\n`;
    case "code":
      return indent(
        `${block.text
          .replace(/\n+$/, "")
          .split("\n")
          .map((row) => plainText(row))
          .join("\n")}\n`,
      );
  }
}

function renderTable({ columns, rows }: Table, style: TextStyle): string {
  const cells = [
    columns.map((column) => plainText(column.title)),
    ...rows.map((row) => columns.map((_, index) => inline(row[index] ?? "", plainStyle))),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => width(row[index] ?? ""))));
  const lines = cells.map((row) =>
    row
      .map((text, index) => {
        const space = " ".repeat((widths[index] ?? 0) - width(text));
        return columns[index]?.align === "right" ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...body] = lines;
  return `${style.strong(head)}\n${widths.map((columnWidth) => "─".repeat(columnWidth)).join("  ")}\n${body.map((row) => `${row}\n`).join("")}`;
}

function inline(text: Inline, style: TextStyle): string {
  if (typeof text === "string") return plainText(text);
  if (!("kind" in text)) return text.map((part) => inline(part, style)).join("");
  switch (text.kind) {
    case "strong":
      return style.strong(inline(text.text, style));
    case "code":
      return plainText(text.text);
    case "link":
      return inline(text.text, style);
  }
}

const indent = (text: string) => text.replace(/^(?=.)/gm, "  ");

/** Columns on a terminal: wide characters and emoji count two, joiners and variation selectors none. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\u200d\ufe0f\u2060\p{Mn}]/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u2705\u274c\u23f3\u26a0]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
