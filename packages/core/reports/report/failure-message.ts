/** Colour and cursor codes, whose escape character the decoder has replaced or a producer has spelt out. */
const TERMINAL_CODES = /(?:\uFFFD|#x1B|\u009B)\[[0-9;]{0,20}[A-Za-z]/gi;

/** What a failure says in at most `limit` characters: its message attribute, or else the first text in it. */
export function failureMessage(attribute: string | undefined, body: string, limit: number): string | null {
  const attributeText = plain(attribute ?? "", limit);
  const text = attributeText === "" ? plain(body, limit) : attributeText;
  return text === "" ? null : text;
}

function plain(text: string, limit: number): string {
  // Four times the limit leaves room for the codes that go away, without looking at megabytes.
  const beginning = text.trimStart().slice(0, limit * 4);
  return cut(beginning.replace(TERMINAL_CODES, "").trim(), limit);
}

/** The first `limit` UTF-16 units, without half a character at the end. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? limit - 1 : limit);
}
