/** A reference, known or not; any other `&` stands for itself, as in {@link hideStrayAmpersands}. */
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z_][\w.-]{0,40});/gi;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its XML references replaced; null where one is unknown or stands for a character that XML does not allow. */
export function decodeReferences(text: string): string | null {
  if (!text.includes("&")) return text;
  let known = true;
  const decoded = text.replace(REFERENCE, (_, name?: string, decimal?: string, hexadecimal?: string) => {
    const character = name === undefined ? ofCode(decimal, hexadecimal) : NAMED[name];
    known &&= character !== undefined;
    return character ?? "";
  });
  return known ? decoded : null;
}

function ofCode(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const text = decimal ?? hexadecimal;
  if (text === undefined) return undefined;
  const code = Number.parseInt(text, decimal === undefined ? 16 : 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** The characters of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
