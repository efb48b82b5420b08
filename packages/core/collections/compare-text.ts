/** Order by UTF-16 code units: the same on every machine, whatever its language, which `localeCompare` is not. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
