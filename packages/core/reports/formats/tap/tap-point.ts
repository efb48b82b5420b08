/** `ok 3 - adds # SKIP no database`, or what is there of it. */
export interface TapPoint {
  readonly indent: number;
  readonly isOk: boolean;
  readonly name: string;
  readonly directive: "skip" | "todo" | null;
  /** node-tap puts the time behind the name. */
  readonly seconds: number | null;
}

const POINT = /^( {0,400})(not )?ok\b(?: {1,9}\d{1,9})?(?: {1,9}- {1,9}| {1,9})?(.*)$/;
const DIRECTIVE = /\s#\s{0,9}(skip|todo)/i;
const TIME = /\s#\s{0,9}time=(\d{1,12}(?:\.\d{1,9})?)(ms|s)?$/i;

/** A line as a test point; null for any other line. */
export function tapPoint(line: string): TapPoint | null {
  const match = POINT.exec(line);
  if (match === null) return null;
  const [, indent = "", not, description = ""] = match;
  // A subtest in braces has its opening one at the end.
  const end = description.trimEnd();
  const open = end.endsWith("{") ? end.slice(0, -1).trimEnd() : end;
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
