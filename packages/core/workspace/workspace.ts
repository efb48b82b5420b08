/** The checkout. Paths are relative to it and written with `/`. */
export interface Workspace {
  readonly root: string;
  /** Files that match any of the globs, sorted. `node_modules` and `.git` are only entered when a glob names them. */
  glob(globs: readonly string[]): Promise<readonly string[]>;
  /** The file's text, or null where there is no such file. Rejects with `file-too-large` or `outside-workspace`. */
  read(path: string, maxBytes?: number): Promise<string | null>;
  /** The same as bytes, for files whose encoding is theirs to say. */
  readBytes(path: string, maxBytes?: number): Promise<Uint8Array | null>;
}
