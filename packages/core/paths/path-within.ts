/**
 * The path below a folder, both with `/`; null where it is not below. On Windows, which a drive letter tells, the case does
 * not count: tools differ in how they write the letter.
 */
export function pathWithin(folder: string, path: string): string | null {
  const start = `${folder.replace(/\/+$/, "")}/`;
  const begin = path.slice(0, start.length);
  const isWindows = /^[a-z]:/i.test(folder);
  const isBelow = isWindows ? begin.toLowerCase() === start.toLowerCase() : begin === start;
  return isBelow ? path.slice(start.length) : null;
}
