/**
 * Foreign text made fit for one line of a summary: no control, zero-width or direction-changing characters, one line,
 * and not longer than `limit`.
 */
export function plainText(foreign: string, limit = 500): string {
  const cut = foreign.length > limit * 2 ? foreign.slice(0, limit * 2) : foreign;
  const clean = cut
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, "")
    .toWellFormed();
  return clean.length > limit ? `${clean.slice(0, limit - 1).toWellFormed()}…` : clean;
}
