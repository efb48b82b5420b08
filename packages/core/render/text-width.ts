const INVISIBLE = /[\u200d\ufe0f\u2060\p{Mn}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u2705\u274c\u23f3\u26a0]/u;

/** Columns on a terminal: wide characters and emoji count two, joiners and variation selectors none. */
export function textWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (INVISIBLE.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Lines of at most `limit` columns, broken at spaces; a word that is longer than a line is broken itself. */
export function wrapText(text: string, limit: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/ +/).flatMap((part) => breakWord(part, limit))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && textWidth(longer) > limit) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

function breakWord(word: string, limit: number): string[] {
  if (textWidth(word) <= limit) return [word];
  const characters = [...word];
  const pieces = Array.from({ length: Math.ceil(characters.length / limit) }, (_, index) =>
    characters.slice(index * limit, (index + 1) * limit).join(""),
  );
  return pieces;
}
