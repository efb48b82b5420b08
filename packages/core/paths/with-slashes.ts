/** A path as everything here writes it: with `/`, whatever system or tool it comes from. */
export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
