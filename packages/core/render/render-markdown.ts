import type { Block, Column, Document, Inline, Mark, Table } from "./document.ts";
import { plainText } from "./plain-text.ts";

/** The runner drops a step's whole summary above 1 MiB; some room is left for what the runner itself adds. */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096;

/**
 * GitHub-flavoured Markdown for the job summary. All text is escaped here and nowhere else. Blocks that would pass
 * `limit` bytes are left out, and that is said.
 */
export function renderMarkdown(document: Document, limit = MAX_SUMMARY_BYTES): string {
  const head = `### ${inline(document.title)}\n`;
  const parts = [head];
  let size = Buffer.byteLength(head);
  let left = 0;
  for (const block of document.blocks) {
    const text = renderBlock(block);
    const bytes = Buffer.byteLength(text) + 1;
    if (size + bytes > limit - 200) {
      left += 1;
      continue;
    }
    parts.push(text);
    size += bytes;
  }
  if (left > 0) parts.push(`⚠️ ${left} parts of this summary were left out: a summary may not be larger than 1 MiB.\n`);
  return parts.join("\n");
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `${inline(block.text)}\n`;
    case "heading":
      return `#### ${inline(block.text)}\n`;
    case "bullets":
      return block.items.map((item) => `- ${inline(item)}\n`).join("");
    case "table":
      return renderTable(block);
    case "details":
      return `<details><summary>${html(block.summary)}</summary>\n\n${block.blocks.map(renderBlock).join("\n")}\n</details>\n`;
    case "mermaid":
      return fenced(block.code, "mermaid");
    case "code":
      return fenced(block.text, block.language ?? "");
    case "footer":
      return `<sub>${inline(block.text)}</sub>\n`;
  }
}

function renderTable({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [
    row(columns.map((column) => cell(column.title))),
    row(columns.map(ruler)),
    ...rows.map((cells) => row(columns.map((_, index) => cell(cells[index] ?? "")))),
  ].join("");
}

const ruler = ({ align }: Column) => (align === "right" ? "--:" : ":--");

/** `|` ends a cell even inside code, so it is escaped once more there. */
const cell = (text: Inline) => inline(text, true);

function inline(text: Inline, inTable = false): string {
  if (typeof text === "string") return escapeMarkdown(plainText(text));
  if (isMark(text)) return mark(text, inTable);
  return text.map((part) => inline(part, inTable)).join("");
}

function mark(mark: Mark, inTable: boolean): string {
  switch (mark.kind) {
    case "strong":
      return `**${inline(mark.text, inTable)}**`;
    case "code":
      return codeSpan(mark.text, inTable);
    case "link":
      return isWebAddress(mark.url)
        ? `[${inline(mark.text, inTable)}](${safeUrl(mark.url)})`
        : inline(mark.text, inTable);
  }
}

function codeSpan(text: string, inTable: boolean): string {
  const plain = plainText(text);
  if (plain.trim() === "") return escapeMarkdown(plain);
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${padding}${inTable ? plain.replaceAll("|", "\\|") : plain}${padding}${fence}`;
}

/** Inside `<summary>` Markdown is not read, so marks become tags. */
function html(text: Inline): string {
  if (typeof text === "string") return escapeHtml(plainText(text));
  if (!isMark(text)) return text.map(html).join("");
  if (text.kind === "strong") return `<b>${html(text.text)}</b>`;
  return text.kind === "code" ? `<code>${escapeHtml(plainText(text.text))}</code>` : html(text.text);
}

function isMark(text: Mark | readonly Inline[]): text is Mark {
  return "kind" in text;
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.toWellFormed().replace(/\n+$/, "")}\n${fence}\n`;
}

/** Backslashes before all of Markdown's punctuation; `://` and `www.` are broken so that no bare address is linked. */
function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/[\\`*_[\]~|$]/g, "\\$&")
    .replace(
      /(^|\s)([-+#>=]|\d+[.)])(?=\s|$|[-#>=])/g,
      (_, before: string, sign: string) => `${before}${escapeStart(sign)}`,
    )
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
    .replace(/@(?=\w)/g, "@\u2060");
}

/** A list or heading sign keeps its look with a backslash before its punctuation. */
const escapeStart = (sign: string) => sign.replace(/[-+#>=.)]/, "\\$&");

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url);
}

/** An address that cannot end the link it stands in. */
function safeUrl(url: string): string {
  return new URL(url).href.replace(/[()<>\\|`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
