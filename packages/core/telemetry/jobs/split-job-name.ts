/** What a job is called in every run, and what its matrix adds to that name. */
export interface JobIdentity {
  /** `caller / test`: without matrix values. */
  readonly identity: string;
  /** Values of the matrix in their order, those of a calling workflow first; empty outside of a matrix. */
  readonly matrix: readonly string[];
}

/**
 * Splits the name under which GitHub shows a job: `caller / callee` for a called workflow, `test (3, ubuntu)` for a
 * combination of a matrix, `test 2/6` for a shard as plan-shards names it. A job whose own `name:` ends in brackets looks
 * the same and is read the same way. GitHub cuts long names at 100 characters; the values that are left are then kept.
 */
export function splitJobName(name: string): JobIdentity {
  const parts = outsideBrackets(name, " / ").map(splitBrackets);
  return { identity: parts.map((part) => part.base).join(" / "), matrix: parts.flatMap((part) => part.values) };
}

function splitBrackets(name: string): { base: string; values: readonly string[] } {
  const shard = /^(.{1,200}) (\d{1,4}\/\d{1,4})$/.exec(name);
  if (shard !== null) return { base: shard[1] ?? name, values: [shard[2] ?? ""] };
  const open = openingOfLast(name);
  if (open <= 0) return { base: name, values: [] };
  const end = name.endsWith(")") ? -1 : undefined;
  return { base: name.slice(0, open), values: outsideBrackets(name.slice(open + 2, end), ", ") };
}

/** Index of the blank before the bracket that the name's end closes, or that its cut left open; -1 without one. */
function openingOfLast(name: string): number {
  const isCut = name.endsWith("...");
  if (!name.endsWith(")") && !isCut) return -1;
  let depth = isCut ? 1 : 0;
  for (let index = name.length - 1; index > 0; index -= 1) {
    if (name[index] === ")") depth += 1;
    if (name[index] !== "(") continue;
    depth -= 1;
    if (depth === 0) return name[index - 1] === " " ? index - 1 : -1;
  }
  return -1;
}

/** The pieces between separators that are in no bracket. */
function outsideBrackets(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || !text.startsWith(separator, index)) continue;
    pieces.push(text.slice(from, index));
    from = index + separator.length;
    index = from - 1;
  }
  return [...pieces, text.slice(from)];
}
