/** A separate copy: part of a text keeps the whole text in memory. */
export function detached(part: string): string {
  return Buffer.from(part).toString();
}
