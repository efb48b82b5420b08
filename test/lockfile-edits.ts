import { digestLockfile } from "../packages/core/caching/digest-lockfile.ts";
import { parseLockfile } from "../packages/core/ecosystems/parse-lockfile.ts";

/** What the cache key is made of: equal for equal sets. Of a file that is not understood, its bytes. */
export async function lockfileDigest(file: string, text: string): Promise<string> {
  const { method, digest } = digestLockfile(file, text, await parseLockfile(file, text));
  return `${method} ${digest}`;
}

/** The lines that could be taken out one by one and the digest stayed the same, blank lines left out. */
export async function unnoticedDeletions(file: string, text: string): Promise<string[]> {
  return unnoticed(file, text, () => null);
}

/** The lines of which the last word, number or text could be made another one and the digest stayed the same. */
export async function unnoticedChanges(file: string, text: string): Promise<string[]> {
  return unnoticed(file, text, (line) => line.replace(/(\w)(?=\W*$)/, (last) => (last === "7" ? "8" : "7")));
}

async function unnoticed(file: string, text: string, edit: (line: string) => string | null): Promise<string[]> {
  const before = await lockfileDigest(file, text);
  const lines = text.split("\n");
  const same: string[] = [];
  for (const [index, line] of lines.entries()) {
    const edited = edit(line);
    if (line.trim() === "" || edited === line) continue;
    const after = edited === null ? lines.toSpliced(index, 1) : lines.with(index, edited);
    if ((await lockfileDigest(file, after.join("\n"))) === before) same.push(line.trim());
  }
  return same;
}
