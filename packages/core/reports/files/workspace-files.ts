/** The checkout's files, found by the end of their path: reports rarely agree on where paths begin. */
export class WorkspaceFiles {
  readonly #byName = new Map<string, string[]>();

  /** `paths` are relative to the checkout and written with `/`. */
  constructor(paths: readonly string[]) {
    for (const path of paths) {
      const name = baseName(path);
      const known = this.#byName.get(name);
      if (known) known.push(path);
      else this.#byName.set(name, [path]);
    }
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /** Whether any file is called so: the cheapest way to know that no path ends with it. */
  hasName(name: string): boolean {
    return this.#byName.has(name);
  }

  /** The file with exactly this path, or else the only one whose path ends with it. */
  find(ending: string): string | null {
    const candidates = (this.#byName.get(baseName(ending)) ?? []).filter((path) => `/${path}`.endsWith(`/${ending}`));
    if (candidates.includes(ending)) return ending;
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  }

  /** The only file whose end of path is an end of `path`, the longest end first: for absolute paths of another machine. */
  findWithin(path: string): string | null {
    const parts = path.split("/").filter((part) => part !== "");
    for (let from = 0; from < parts.length; from += 1) {
      const ending = parts.slice(from).join("/");
      if ((this.#byName.get(baseName(ending)) ?? []).includes(ending)) return ending;
    }
    return this.find(path.replace(/^\/+/, ""));
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
