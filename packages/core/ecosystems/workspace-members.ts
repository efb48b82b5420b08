import type { WorkspaceMembers } from "./manifest.ts";

/** Whether the folder (relative to the workspace's root) is one of its members. */
export function isWorkspaceMember(folder: string, { include, exclude }: WorkspaceMembers): boolean {
  // npm and pnpm write exclusions as `!pattern` in the same list.
  const excluded = [...exclude, ...include.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))];
  const included = include.filter((glob) => !glob.startsWith("!"));
  return included.some((glob) => matchesFolder(folder, glob)) && !excluded.some((glob) => matchesFolder(folder, glob));
}

/**
 * Globs of workspace lists: `*` inside one folder's name, `**` for any number of folders. Braces and the like are
 * left out on purpose: none of the package managers' manuals mention them.
 */
function matchesFolder(folder: string, glob: string): boolean {
  const path = folder.split("/");
  const pattern = glob.replace(/^\.\//, "").replace(/\/+$/, "").split("/");
  let [at, next] = [0, 0];
  // Where to go on after the last `**` when what follows it does not fit: one folder further.
  let retry: { at: number; next: number } | null = null;
  while (at < path.length) {
    if (pattern[next] === "**") {
      retry = { at, next };
      next += 1;
    } else if (next < pattern.length && matchesName(path[at] ?? "", pattern[next] ?? "")) {
      at += 1;
      next += 1;
    } else if (retry !== null) {
      retry = { at: retry.at + 1, next: retry.next };
      at = retry.at;
      next = retry.next + 1;
    } else {
      return false;
    }
  }
  return pattern.slice(next).every((part) => part === "**");
}

function matchesName(name: string, pattern: string): boolean {
  const parts = pattern.split("*");
  const [first = ""] = parts;
  if (parts.length === 1) return name === pattern;
  const last = parts.at(-1) ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= name.length - last.length;
}
