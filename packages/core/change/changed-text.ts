/** A changed file with its text on both sides. */
export interface ChangedText {
  readonly path: string;
  /** `unread` if one of the two texts cannot be read, so that it is unknown whether the file changed. */
  readonly status: "added" | "modified" | "removed" | "unread";
  /** The text before; null if there was none, if it could not be read, or if it was not requested. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The changed files that were asked for, or why they are not known. */
export type TextReading =
  | { readonly known: true; readonly files: readonly ChangedText[] }
  | { readonly known: false; readonly reason: string };
