import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * What a job would download if the working tree were committed as it is: `git archive`, gzip. The clone stays as it is:
 * index and new objects lie in a folder of their own.
 */
export function writeArchive(root: string, file: string): void {
  const temp = mkdtempSync(join(tmpdir(), "paceline-archive-"));
  const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync("git", args, {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    }).trim();
  try {
    const index = resolve(root, git(["rev-parse", "--git-path", "index"]));
    if (existsSync(index)) cpSync(index, join(temp, "index"));
    mkdirSync(join(temp, "objects"));
    const apart = {
      GIT_INDEX_FILE: join(temp, "index"),
      GIT_OBJECT_DIRECTORY: join(temp, "objects"),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, git(["rev-parse", "--git-path", "objects"])),
    };
    git(["add", "--all"], apart);
    git(["archive", "--format=tar.gz", `--output=${file}`, git(["write-tree"], apart)], apart);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
