import { sum } from "../stats/sum.ts";
import type { Block, Column, Document, Inline, Table } from "./document.ts";
import { plainText } from "./plain-text.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** Columns that a summary may take on a terminal, and what a table column keeps at least. */
const MAX_WIDTH = 120;
const MIN_COLUMN_WIDTH = 12;

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
  return `${style.strong(title)}\n${"─".repeat(textWidth(title))}\n${blocks.join("\n")}`;
}

function renderBlock(block: Block, style: TextStyle): string {
  switch (block.kind) {
    case "paragraph":
    case "footer":
      return `${wrapText(inline(block.text, style), MAX_WIDTH).join("\n")}\n`;
    case "heading":
      return `${style.strong(inline(block.text, style))}\n`;
    case "bullets":
      return block.items.map((item) => `  • ${wrapText(inline(item, style), MAX_WIDTH - 4).join("\n    ")}\n`).join("");
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
  const widths = columnWidths(columns.map((_, index) => cells.map((row) => textWidth(row[index] ?? ""))));
  const [head = "", ...body] = cells.map((row) => renderRow(row, columns, widths));
  return `${style.strong(head)}\n${widths.map((width) => "─".repeat(width)).join("  ")}\n${body.map((row) => `${row}\n`).join("")}`;
}

/** Each column as wide as its widest cell, but the widest give way until the table fits. */
function columnWidths(cellWidths: readonly (readonly number[])[]): number[] {
  const widths = cellWidths.map((column) => Math.max(...column));
  const room = MAX_WIDTH - 2 * (widths.length - 1);
  while (sum(widths) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= MIN_COLUMN_WIDTH) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** One row, as many lines high as its highest cell. */
function renderRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const wrapped = row.map((text, index) => wrapText(text, widths[index] ?? MIN_COLUMN_WIDTH));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, at) =>
    wrapped
      .map((cell, index) => {
        const text = cell[at] ?? "";
        const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - textWidth(text)));
        return columns[index]?.align === "right" ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
  return lines.join("\n");
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
