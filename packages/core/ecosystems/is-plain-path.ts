/**
 * A relative path that stays inside the workspace and that every tool reads as just a path. A lockfile may come from a
 * fork, and the cache's path patterns would read some signs as a wildcard, an exclusion or a comment.
 */
export function isPlainPath(path: string): boolean {
  const hasSigns = /[\p{Cc}*?[\]\\:]/u.test(path) || /^[\s/#!~]|\s$/.test(path);
  return !hasSigns && path.split("/").every((part) => !["", ".", ".."].includes(part));
}
