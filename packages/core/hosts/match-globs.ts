/**
 * Paths that match any of the globs, sorted, each once. `!glob` takes away what earlier globs matched. A glob without
 * wildcards is a path and matches itself, whatever signs are in it.
 */
export async function matchGlobs(paths: readonly string[], globs: readonly string[]): Promise<readonly string[]> {
  const matched = new Set<string>();
  const patterns = globs.map((glob) => glob.replace(/^(!?)\.\//, "$1"));
  const { Minimatch } = await import("minimatch");
  const known = new Set(paths);
  for (const pattern of patterns) {
    if (known.has(pattern)) {
      matched.add(pattern);
      continue;
    }
    const negated = pattern.startsWith("!");
    const matcher = new Minimatch(negated ? pattern.slice(1) : pattern, { dot: true, nocomment: true, nonegate: true });
    for (const path of negated ? [...matched] : paths) {
      if (!matcher.match(path)) continue;
      if (negated) matched.delete(path);
      else matched.add(path);
    }
  }
  return [...matched].sort();
}
