/** `tests/a.py` of `./tests/a.py`: the same file, of which some tools write one form and some the other. */
export function withoutLeadingDot(path: string): string {
  return path.replace(/^(?:\.\/+)+/, "");
}
