import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const REPOSITORY = join(import.meta.dirname, "../..");

/**
 * What this work returns of the repository as it was at a commit, checked out for the time being into a folder of its own
 * without `node_modules`; null where the clone has no such commit.
 */
export function atCommit<T>(commit: string, work: (folder: string) => T): T | null {
  if (!hasCommit(commit)) return null;
  const temp = mkdtempSync(join(tmpdir(), "paceline-commit-"));
  const folder = join(temp, "repository");
  try {
    git("worktree", "add", "--quiet", "--detach", folder, commit);
    return work(folder);
  } finally {
    rmSync(temp, { recursive: true, force: true });
    git("worktree", "prune");
  }
}

function hasCommit(commit: string): boolean {
  try {
    git("cat-file", "-e", `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

function git(...args: readonly string[]): void {
  execFileSync("git", args, { cwd: REPOSITORY, stdio: "ignore" });
}
