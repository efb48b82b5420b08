/** `ok 3 - adds # SKIP no database`, or what is there of it. */
export interface TapPoint {
  readonly indent: number;
  readonly isOk: boolean;
  readonly name: string;
  readonly directive: "skip" | "todo" | null;
  /** node-tap puts the time behind the name. */
  readonly seconds: number | null;
}

const POINT = /^( {0,400})(not )?ok\b(?: +\d{1,9})?(?: +- +| +)?(.*)$/;
const DIRECTIVE = /\s+#\s*(skip|todo)\S*(?:\s.*)?$/i;
const TIME = /\s+#\s*time=(\d{1,12}(?:\.\d{1,9})?)(ms|s)?\s*$/i;

/** A line as a test point; null for any other line. */
export function tapPoint(line: string): TapPoint | null {
  const match = POINT.exec(line);
  if (match === null) return null;
  const [, indent = "", not, description = ""] = match;
  // A subtest in braces has its opening one at the end.
  const open = description.replace(/\s*\{\s*$/, "");
  const time = TIME.exec(open);
  const timed = time === null ? open : open.slice(0, time.index);
  const directive = DIRECTIVE.exec(timed);
  const word = directive?.[1]?.toLowerCase();
  return {
    indent: indent.length,
    isOk: not === undefined,
    name: (directive === null ? timed : timed.slice(0, directive.index)).replace(/\\([#\\])/g, "$1").trim(),
    directive: word === "skip" || word === "todo" ? word : null,
    seconds: time === null ? null : Number(time[1]) / (time[2]?.toLowerCase() === "s" ? 1 : 1000),
  };
}
