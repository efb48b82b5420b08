/** The checkout. Paths are relative to it and written with `/`. */
export interface Workspace {
  readonly root: string;
  /**
   * Files that match any of the globs, those behind links of the checkout included. `node_modules` and `.git` are only
   * entered when a glob names them.
   */
  list(globs: readonly string[], options?: MatchOptions): Promise<Listing>;
  /** The file's text, or null where there is no such file. Rejects with `file-too-large` or `outside-workspace`. */
  read(path: string, maxBytes?: number): Promise<string | null>;
  /** The same as bytes, for files whose encoding is theirs to say. */
  readBytes(path: string, maxBytes?: number): Promise<Uint8Array | null>;
  /** The end of a file, from the beginning of a line on; null where there is no such file. */
  readEnd(path: string, maxBytes: number): Promise<FileEnd | null>;
  /** Whether a path is inside, links followed; the file itself need not exist. */
  contains(path: string): Promise<boolean>;
}

export interface MatchOptions {
  /** `Action.YML` matches `action.yml`, as on the file systems of Windows and macOS. */
  readonly ignoreCase?: boolean;
}

export interface FileEnd {
  readonly text: string;
  /** Lines before it that were left out. */
  readonly skippedLines: number;
}

export interface Listing {
  /** Sorted, each once. */
  readonly paths: readonly string[];
  /** What could have matched and was not looked at. A gate must not pass for it. */
  readonly omitted: readonly Omission[];
}

export interface Omission {
  readonly path: string;
  readonly reason: string;
}
