/** JSON from what Bun writes, which has a comma after the last item too. Bun writes no comments. */
export function withoutCommas(text: string): string {
  const pieces: string[] = [];
  let start = 0;
  /** Where a comma is after which nothing but white space came. */
  let comma = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) continue;
    if ((sign === "]" || sign === "}") && comma >= 0) {
      pieces.push(text.slice(start, comma));
      start = comma + 1;
    }
    comma = sign === "," ? at : -1;
    if (sign === '"') at = endOfString(text, at);
  }
  return pieces.join("") + text.slice(start);
}

/** Where the quote is that closes the string; the last character of a text that does not close it. */
function endOfString(text: string, opening: number): number {
  let at = opening + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}
