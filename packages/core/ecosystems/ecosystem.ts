import type { LockfileEntry, LockfileReading } from "./lockfile.ts";
import type { Manifest } from "./manifest.ts";

/**
 * All that is known of one package manager: a folder next to this file with one such value. Everything that needs a
 * parser is loaded by `import()`, so that the list of all of them costs next to nothing.
 */
export interface Ecosystem {
  /** The folder's name, also used in cache keys and results: `npm`. */
  readonly name: string;
  /** For people: `Cargo`. */
  readonly title: string;
  /** Files that people edit. */
  readonly manifests: readonly ManifestFormat[];
  /** Files that follow from the manifests. */
  readonly lockfiles: readonly LockfileFormat[];
  /** One lockfile at a root can serve packages in the folders below it. */
  readonly workspaces: boolean;
  /** Removing a dependency leaves a lockfile that the package manager refuses. */
  readonly removalsCount: boolean;
  /** What can be kept between runs; absent where it is not known yet. */
  readonly folders?: CachedFolders;
  /** Settings files in which not every byte counts. */
  readonly settings?: readonly SettingsFormat[];
}

export interface ManifestFormat {
  readonly file: string;
  /** What this package manager reads in it; null when the file is broken. */
  read(text: string): Promise<Manifest | null>;
}

export interface LockfileFormat {
  readonly file: string;
  /** The command that brings it up to date. */
  readonly update: string;
  /** The only manifests that it follows, where the package manager has several kinds. */
  readonly follows?: readonly string[];
  /** A file next to it that the package manager reads instead. */
  readonly shadowedBy?: string;
  /** Absent where only its name is known. */
  readonly content?: LockfileContent;
}

export interface LockfileContent {
  /** For the documentation, which is made from it: `versions 1 to 3`, what counts and what does not. */
  readonly versions: string;
  readonly counts: string;
  readonly ignores: string;
  /** Never throws. The text has no byte order mark and is at most 50 MB long. */
  read(text: string): Promise<LockfileReading>;
}

/** The kinds of folders that can be cached. `install` takes the place of `store`, `build` comes on top. */
export interface CachedFolders {
  /** What was downloaded. */
  readonly store: CachedFolder;
  /** What was installed into the checkout. */
  readonly install?: CachedFolder;
  /** What was built. */
  readonly build?: CachedFolder;
}

export interface CachedFolder {
  /** The part of the cache key that speaks for it, and its name in results. */
  readonly target: string;
  /** What one lockfile fills. `~` is the home folder for `actions/cache`, on Windows too. */
  paths(lockfile: LockfilePlace): readonly string[];
  /** Where the paths come from, for the documentation. */
  readonly source: string;
  /** Names of files next to the lockfile that also decide its contents. */
  readonly companions: readonly string[];
  /** False where the tool deletes an older copy before it installs, so that restoring one only costs time. */
  readonly olderCopyHelps: boolean;
}

export interface LockfilePlace {
  /** The runner's word, `Linux`; null where unknown. */
  readonly os: string | null;
  /** The lockfile's folder, relative to the workspace; the root is empty. */
  readonly folder: string;
  /** None where the lockfile was not understood. */
  readonly entries: readonly LockfileEntry[];
}

export interface SettingsFormat {
  readonly file: string;
  /** Its name in results and digests. */
  readonly kind: string;
  /** For the documentation: what counts and what does not. */
  readonly counts: string;
  readonly ignores: string;
  /** The lines that count. */
  read(text: string): Promise<readonly string[]>;
}
