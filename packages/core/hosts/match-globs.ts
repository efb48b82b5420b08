import type { MatchOptions } from "../workspace/workspace.ts";

/** `go.mod`, `*.mjs`, `action.{yml,yaml}` … */
const PLAIN_NAME = /^(\*?)([\w.-]+)(?:\{(\w+(?:,\w+)+)\})?$/;
/** … in any folder, or in this one. */
const PLAIN_FOLDER = /^(?:\*\*\/|(?:\.?[\w-][\w.-]*\/)*)$/;
// `**/target/**`: all that is in folders of this name.
const INSIDE = /^\*\*\/(\.?[\w-][\w.-]*)\/\*\*$/;

/**
 * Paths that match any of the globs, sorted, each once. `!glob` takes away what earlier globs matched. A glob without
 * wildcards is a path and matches itself, whatever signs are in it.
 */
export async function matchGlobs(
  paths: readonly string[],
  globs: readonly string[],
  { ignoreCase = false }: MatchOptions = {},
): Promise<readonly string[]> {
  const matched = new Set<string>();
  const patterns = globs.map((glob) => glob.replace(/^(!?)\.\//, "$1"));
  const knownPaths = new Set(paths);
  for (const pattern of patterns) {
    if (knownPaths.has(pattern)) {
      matched.add(pattern);
      continue;
    }
    const negated = pattern.startsWith("!");
    const candidates = negated ? [...matched] : paths;
    if (candidates.length === 0) continue;
    const matches = await matcherOf(negated ? pattern.slice(1) : pattern, ignoreCase);
    for (const path of candidates) {
      if (!matches(path)) continue;
      if (negated) matched.delete(path);
      else matched.add(path);
    }
  }
  return [...matched].sort();
}

async function matcherOf(pattern: string, ignoreCase = false): Promise<(path: string) => boolean> {
  if (ignoreCase) {
    const matches = await matcherOf(pattern.toLowerCase());
    return (path) => matches(path.toLowerCase());
  }
  const plain = plainMatcher(pattern);
  if (plain !== null) return plain;
  const { Minimatch } = await import("minimatch");
  const matcher = new Minimatch(pattern, { dot: true, nocomment: true, nonegate: true });
  return (path) => matcher.match(path);
}

/** For the globs that most steps have, so that they need not load a matcher; null for all others. */
function plainMatcher(pattern: string): ((path: string) => boolean) | null {
  if (pattern === "**") return () => true;
  const inside = INSIDE.exec(pattern)?.[1];
  if (inside !== undefined) return (path) => `/${path}`.includes(`/${inside}/`);
  const [folder, name] = splitName(pattern);
  const [, star, text = "", choices = ""] = PLAIN_NAME.exec(name) ?? [];
  if (star === undefined || !/\w/.test(name) || !PLAIN_FOLDER.test(folder)) return null;
  const endings = choices.split(",").map((choice) => text + choice);
  return (path) => {
    const [parent, file] = splitName(path);
    if (folder !== "**/" && folder !== parent) return false;
    return star === "*" ? endings.some((ending) => file.endsWith(ending)) : endings.includes(file);
  };
}

function splitName(path: string): readonly [folder: string, name: string] {
  const cut = path.lastIndexOf("/") + 1;
  return [path.slice(0, cut), path.slice(cut)];
}
