/** A changed file with its text on both sides. */
export interface ChangedText {
  readonly path: string;
  /** `unread` when one of two texts cannot be read, so that nobody can say whether the file changed. */
  readonly status: "added" | "modified" | "removed" | "unread";
  /** The text before; null where there was none, where it could not be had, or where nobody asked for it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The changed files that were asked for, or why they are not known. */
export type TextReading =
  | { readonly known: true; readonly files: readonly ChangedText[] }
  | { readonly known: false; readonly reason: string };
