/** Names that one of the patterns means: the same name, or a glob that fits. A name with `[` or `{` in it is first of all a name. */
export async function namesMatching(names: readonly string[], patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0 || names.length === 0) return [];
  const { Minimatch } = await import("minimatch");
  const knownNames = new Set(names);
  const exact = new Set(patterns.filter((pattern) => knownNames.has(pattern)));
  const globs = patterns
    .filter((pattern) => !exact.has(pattern))
    .map((pattern) => new Minimatch(pattern, { dot: true, nocomment: true, nonegate: true }));
  return names.filter((name) => exact.has(name) || globs.some((glob) => glob.match(name)));
}
