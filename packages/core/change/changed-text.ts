/** A changed file with its text on both sides. */
export interface ChangedText {
  readonly path: string;
  readonly status: "added" | "modified" | "removed";
  /** The text before; null where there was none, where it could not be had, or where nobody asked for it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The changed files that were asked for, or why they are not known. */
export type TextReading =
  | { readonly known: true; readonly files: readonly ChangedText[] }
  | { readonly known: false; readonly reason: string };
