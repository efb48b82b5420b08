import { fileName, folderOf } from "../../paths/path-parts.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";

/**
 * The checkout's files as one report means them. Where several would do, as in a monorepo with a `test/index.test.ts` in
 * each package, it is the one in the package that the report lies in.
 */
export class NearbyFiles {
  readonly #files: WorkspaceFiles;
  /** Of the report, outermost first. */
  readonly #folders: readonly string[];
  /** Whatever in the report's path may be the name of a package: `reports/junit-billing.xml`. */
  readonly #words: ReadonlySet<string>;

  readonly #wholePaths: boolean;

  /**
   * `report` is the report's path; null where it is not known, and then no file is nearer than another. With `wholePaths`
   * a relative path in a folder that the checkout does not have is not taken for the file behind that folder: whoever
   * wants proof would take another suite's file for his own.
   */
  constructor(files: WorkspaceFiles, report: string | null, wholePaths = false) {
    this.#files = files;
    this.#wholePaths = wholePaths;
    const folders = folderOf(report ?? "").split("/");
    this.#folders = folders.filter((part) => part !== "");
    this.#words = new Set([...this.#folders, ...fileName(report ?? "").split(/[^A-Za-z0-9]+/)]);
  }

  get isEmpty(): boolean {
    return this.#files.isEmpty;
  }

  get hasTests(): boolean {
    return this.#files.hasTests;
  }

  get onlyTest(): string | null {
    return this.#files.onlyTest;
  }

  /** Whether any file is called so: the cheapest way to know that no path ends with it. */
  hasName(name: string): boolean {
    return this.#files.named(name).length > 0;
  }

  hasFolder(path: string): boolean {
    return this.#files.hasFolder(path);
  }

  /** The file whose path ends with this: the nearest of several, or the one with exactly this path. */
  find(ending: string): string | null {
    const candidates = this.#files.named(fileName(ending)).filter((path) => `/${path}`.endsWith(`/${ending}`));
    return this.#nearest(candidates) ?? (candidates.includes(ending) ? ending : null);
  }

  /** The file whose end of path is an end of `path`, the longest end first: for paths of another machine or folder. */
  findWithin(path: string): string | null {
    const parts = path.split("/").filter((part) => part !== "");
    const relative = path.startsWith("/") ? null : this.find(parts.join("/"));
    if (relative !== null) return relative;
    if (this.#wholePaths && !/^(?:\/|[A-Za-z]:)/.test(path)) return null;
    for (let from = 0; from < parts.length; from += 1) {
      const ending = parts.slice(from).join("/");
      if (this.#files.named(fileName(ending)).includes(ending)) return ending;
    }
    return this.find(path.replace(/^\/+/, ""));
  }

  /** The test file with this path but for its extension. */
  findTest(pathWithoutExtension: string): string | null {
    const candidates = this.#files.testsOfStem(fileName(pathWithoutExtension)).filter((path) => {
      return `/${path.slice(0, path.lastIndexOf("."))}`.endsWith(`/${pathWithoutExtension}`);
    });
    return this.#nearest(candidates);
  }

  /** The test file of this loose name, of several the one whose folder is called like the name around it. */
  findLooseTest(name: string, around: string | null, isWanted: (path: string) => boolean): string | null {
    const candidates = this.#files.testsOfLooseName(name).filter(isWanted);
    const inside = candidates.filter((path) => {
      const folder = fileName(folderOf(path)).toLowerCase();
      return around !== null && folder.replace(/[^a-z0-9]/g, "") === around;
    });
    return this.#nearest(inside.length > 0 ? inside : candidates);
  }

  /** The only one, or the one that shares most of its folders with the report; null where several share as many. */
  #nearest(paths: readonly string[]): string | null {
    if (paths.length <= 1) return paths[0] ?? null;
    return onlyBest(paths, (path) => this.#sharedFolders(path)) ?? onlyBest(paths, (path) => this.#sharedWords(path));
  }

  #sharedWords(path: string): number {
    return folderOf(path)
      .split("/")
      .filter((part) => this.#words.has(part)).length;
  }

  /** How many of the file's first folders stand together in the report's path, wherever the report was put. */
  #sharedFolders(path: string): number {
    const folders = folderOf(path).split("/");
    let most = 0;
    for (let start = 0; start < this.#folders.length; start += 1) {
      let length = 0;
      while (length < folders.length && folders[length] === this.#folders[start + length]) length += 1;
      most = Math.max(most, length);
    }
    return most;
  }
}

/** The one path that scores more than all others, and more than nothing. */
function onlyBest(paths: readonly string[], scoreOf: (path: string) => number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const path of paths) {
    const score = scoreOf(path);
    if (score === most) best = null;
    if (score <= most) continue;
    best = path;
    most = score;
  }
  return best;
}
