/** A file by its name in any folder, as dependencies are looked for: no matcher is needed for it. */
const NAME_ANYWHERE = /^\*\*\/([\w.-]*\w[\w.-]*)$/;

/**
 * Paths that match any of the globs, sorted, each once. `!glob` takes away what earlier globs matched. A glob without
 * wildcards is a path and matches itself, whatever signs are in it.
 */
export async function matchGlobs(paths: readonly string[], globs: readonly string[]): Promise<readonly string[]> {
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
    const matches = await matcherOf(negated ? pattern.slice(1) : pattern);
    for (const path of candidates) {
      if (!matches(path)) continue;
      if (negated) matched.delete(path);
      else matched.add(path);
    }
  }
  return [...matched].sort();
}

async function matcherOf(pattern: string): Promise<(path: string) => boolean> {
  const name = NAME_ANYWHERE.exec(pattern)?.[1];
  if (name !== undefined) return (path) => path === name || path.endsWith(`/${name}`);
  const { Minimatch } = await import("minimatch");
  const matcher = new Minimatch(pattern, { dot: true, nocomment: true, nonegate: true });
  return (path) => matcher.match(path);
}
