import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One TypeScript file: its path below the root, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** Path below the root. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** The relative imports of a file, those by `import()` included. */
export function importsOf({ path, text }: Source): Import[] {
  const statements = text.matchAll(/^(?:import|export)\b([^;]*?)from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm);
  return [...statements].map(([, clause = "", fixed, lazy]) => ({
    target: normalize(join(dirname(path), fixed ?? lazy ?? "")).replaceAll("\\", "/"),
    typeOnly: /^\s*type\b/.test(clause),
  }));
}

/** All TypeScript below these folders of the root. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return globSync(`{${folders.join(",")}}/**/*.ts`, { cwd: root, exclude: ["**/node_modules/**"] })
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
