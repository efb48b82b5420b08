/**
 * A summary as data. Everything that is text is plain text: renderers escape it, so no foreign string can become
 * markup, a log command or a link.
 */
export interface Document {
  /** The action's name: the only heading above the first line. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: Inline }
  | { readonly kind: "heading"; readonly text: Inline }
  | { readonly kind: "bullets"; readonly items: readonly Inline[] }
  | Table
  | { readonly kind: "details"; readonly summary: Inline; readonly blocks: readonly Block[] }
  | { readonly kind: "mermaid"; readonly code: string; readonly alternative: string }
  | { readonly kind: "code"; readonly text: string; readonly language?: string }
  | { readonly kind: "footer"; readonly text: Inline };

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inline[])[];
}

export interface Column {
  readonly title: string;
  /** Numbers are right-aligned. */
  readonly align?: "left" | "right";
}

export type Inline = string | Mark | readonly Inline[];

export type Mark =
  | { readonly kind: "strong"; readonly text: Inline }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: Inline; readonly url: string };

export const paragraph = (text: Inline): Block => ({ kind: "paragraph", text });
export const heading = (text: Inline): Block => ({ kind: "heading", text });
export const bullets = (items: readonly Inline[]): Block => ({ kind: "bullets", items });
export const details = (summary: Inline, blocks: readonly Block[]): Block => ({ kind: "details", summary, blocks });
export const table = (columns: readonly Column[], rows: readonly (readonly Inline[])[]): Table => ({
  kind: "table",
  columns,
  rows,
});
/** `code` must be built by a function of `render/` that makes foreign labels safe for Mermaid. */
export const mermaid = (code: string, alternative: string): Block => ({ kind: "mermaid", code, alternative });
export const codeBlock = (text: string, language?: string): Block => ({
  kind: "code",
  text,
  ...(language !== undefined && { language }),
});
export const footer = (text: Inline): Block => ({ kind: "footer", text });

export const strong = (text: Inline): Mark => ({ kind: "strong", text });
export const code = (text: string): Mark => ({ kind: "code", text });
export const link = (text: Inline, url: string): Mark => ({ kind: "link", text, url });

/** A sentence with marks in it: line\`${strong(n)} shards\`. */
export function line(parts: TemplateStringsArray, ...values: readonly (Inline | number)[]): Inline {
  return parts.flatMap((part, index): readonly Inline[] => {
    const value = values[index];
    return value === undefined ? [part] : [part, typeof value === "number" ? String(value) : value];
  });
}
