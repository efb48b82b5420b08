/** Hides every secret in a text, the longest first, so that one which contains another is hidden whole. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets.filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}
