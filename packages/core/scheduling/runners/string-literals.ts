/**
 * What stands in quotes in a text of some programming language, unescaped. Comments and patterns may confuse it for the
 * rest of their line; it only has to find most literals, in one pass over any text.
 */
export function stringLiterals(text: string): string[] {
  const literals: string[] = [];
  const quote = /['"`]/g;
  for (let match = quote.exec(text); match !== null; match = quote.exec(text)) {
    const end = endOfLiteral(text, match.index, match[0]);
    if (end === null) {
      const line = text.indexOf("\n", match.index);
      if (line < 0) break;
      quote.lastIndex = line;
    } else {
      literals.push(text.slice(match.index + 1, end).replace(/\\(['"`\\])/g, "$1"));
      quote.lastIndex = end + 1;
    }
  }
  return literals;
}

/** Longer ones are no titles. Characters. */
const MAX_CHARACTERS = 5_000;

/** Index of the quote that ends what begins at `start`; null where there is none. Only backticks may hold line breaks. */
function endOfLiteral(text: string, start: number, quote: string): number | null {
  const most = Math.min(text.length, start + MAX_CHARACTERS);
  for (let index = start + 1; index < most; index += 1) {
    const character = text[index];
    if (character === "\\") index += 1;
    else if (character === quote) return index;
    else if (character === "\n" && quote !== "`") return null;
  }
  return null;
}
