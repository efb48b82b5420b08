/** Whether a name matches a pattern in which `*` matches any text; case-sensitive. Cost: linear in the name. */
export function fitsPattern(pattern: string, name: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === undefined) return name === pattern;
  if (!name.startsWith(start)) return false;
  let from = start.length;
  // The leftmost place of each part leaves the most room for those after it.
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return name.length - end.length >= from && name.endsWith(end);
}
