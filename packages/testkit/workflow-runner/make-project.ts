import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of files for one test. `using` it, or `remove`, takes it away. */
export interface Project extends Disposable {
  readonly directory: string;
  /** Adds or changes files. */
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** Writes the given files (path to content) into a new temporary folder. */
export function makeProject(files: Readonly<Record<string, string>> = {}): Project {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "project-")));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  const write = (added: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(added)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
  };
  write(files);
  return { directory, write, remove, [Symbol.dispose]: remove };
}
