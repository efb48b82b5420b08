/** A file that decides what is installed, reduced to a digest. */
export interface CacheInput {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** The package manager whose lockfile it is, the kind of settings, or `file`. */
  readonly kind: string;
  /** `resolved`: only what decides the installation was hashed. `bytes`: the whole file was. */
  readonly method: "resolved" | "bytes";
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** One thing to cache, such as npm's packages: where it is, and what decides its content. */
export interface CacheTarget {
  /** `npm`, `node_modules` … */
  readonly name: string;
  readonly paths: readonly string[];
  readonly inputs: readonly CacheInput[];
  /** False where the tool throws an older copy away before it installs, so that restoring one only costs time. */
  readonly olderCopyHelps: boolean;
}

/** What does not come from files. */
export interface CacheSettings {
  readonly prefix: string;
  /** The runner's words, `Linux`, `X64`. Null where unknown. */
  readonly os: string | null;
  readonly arch: string | null;
  /** Versions that what is cached depends on: `node22`. */
  readonly runtimes: readonly string[];
  /** Any text. Changing it discards all caches. */
  readonly salt: string | null;
}
