import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A git repository with a remote, from which act takes the name, the branch and the commit of a run. */
export interface GitRepository {
  /** Commits all that has changed. */
  commit(): { before: string; sha: string };
  /** What the last commit holds: text by path. */
  files(): Readonly<Record<string, string>>;
  /** The text of a file, and of a workflow its name. */
  read(path: string): { text: string; name: string };
}

/** What GitHub names as the commit before the first one. */
const NO_COMMIT = "0".repeat(40);

export function gitRepository(directory: string, fullName: string): GitRepository {
  const identity = ["-c", "user.name=Mona Lisa", "-c", "user.email=octocat@github.com"];
  const git = (...words: string[]) => {
    return execFileSync("git", ["-C", directory, ...identity, ...words], { encoding: "utf8" }).trim();
  };
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", `https://github.com/${fullName}.git`);
  let head = NO_COMMIT;
  return {
    commit() {
      const before = head;
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "Change");
      head = git("rev-parse", "HEAD");
      return { before, sha: head };
    },
    files() {
      const paths = git("ls-files").split("\n");
      return Object.fromEntries(paths.map((path) => [path, readFileSync(join(directory, path), "utf8")]));
    },
    read(path) {
      const text = readFileSync(join(directory, path), "utf8");
      return { text, name: /^name: (.+)$/m.exec(text)?.[1] ?? path };
    },
  };
}
