import { fileName, folderOf } from "../../paths/path-parts.ts";
import { isNamedAsTest, isTestFile, looseName, stemOf } from "./test-file-names.ts";

/** The checkout's files, found by the end of their path: reports rarely agree on where paths begin. */
export class WorkspaceFiles {
  readonly #byName = new Map<string, string[]>();
  readonly #paths: readonly string[];
  /** Created when needed: most reports name their files. */
  #folders: ReadonlySet<string> | null = null;
  #testsByStem: ReadonlyMap<string, readonly string[]> | null = null;
  #testsByLooseName: ReadonlyMap<string, readonly string[]> | null = null;
  #onlyTest: string | null | undefined;

  /** `paths` are relative to the checkout and written with `/`. */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
    for (const path of paths) put(this.#byName, fileName(path), path);
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /** All files of this name, whatever their folder. */
  named(name: string): readonly string[] {
    return this.#byName.get(name) ?? [];
  }

  hasFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.#paths);
    return this.#folders.has(path);
  }

  get hasTests(): boolean {
    this.#testsByStem ??= indexBy(this.#paths, stemOf);
    return this.#testsByStem.size > 0;
  }

  /** Test files by their name without extension, whatever the language. */
  testsOfStem(stem: string): readonly string[] {
    this.#testsByStem ??= indexBy(this.#paths, stemOf);
    return this.#testsByStem.get(stem) ?? [];
  }

  /** Test files by their {@link looseName}. */
  testsOfLooseName(name: string): readonly string[] {
    this.#testsByLooseName ??= indexBy(this.#paths, (path) => looseName(stemOf(path)));
    return this.#testsByLooseName.get(name) ?? [];
  }

  /** The one file whose name says that it holds tests, where there is only one. */
  get onlyTest(): string | null {
    if (this.#onlyTest === undefined) {
      const tests = this.#paths.filter(isNamedAsTest);
      this.#onlyTest = tests.length === 1 ? (tests[0] ?? null) : null;
    }
    return this.#onlyTest;
  }
}

function indexBy(paths: readonly string[], keyOf: (path: string) => string): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const path of paths) if (isTestFile(path)) put(index, keyOf(path), path);
  return index;
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== "" && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
    }
  }
  return folders;
}

function put(index: Map<string, string[]>, key: string, path: string): void {
  const known = index.get(key);
  if (known) known.push(path);
  else index.set(key, [path]);
}
