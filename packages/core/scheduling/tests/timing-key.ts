import { withSlashes } from "../../paths/with-slashes.ts";
import { withoutLeadingDot } from "../../paths/without-leading-dot.ts";
/**
 * The form of a test's name under which its timings are kept and found.
 *
 * Reports from Windows write `tests\a.py`, shells write `./tests/a.py`: both are the file `tests/a.py`. Only the part
 * before `::` is a path; what follows (a pytest node id, say) may hold a backslash that means something.
 */
export function timingKey(name: string): string {
  if (!name.startsWith(".") && !name.includes("\\")) return name; // nearly all, and asked for often
  const separator = name.indexOf("::");
  const path = separator < 0 ? name : name.slice(0, separator);
  const rest = separator < 0 ? "" : name.slice(separator);
  return withoutLeadingDot(withSlashes(path)) + rest;
}
