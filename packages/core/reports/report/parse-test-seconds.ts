import { type DecimalMark, isAmbiguousTime } from "./decimal-mark.ts";

/** Longest time that is trusted, in seconds: GitHub ends every workflow run after 35 days. */
const MAX_TEST_SECONDS = 35 * 86_400;

/**
 * Seconds from a `time` attribute, or null where it is no such number. Surefire writes thousands with commas
 * (`1,234.5`), some locales a decimal comma (`0,25`); where both are possible, `mark` tells. Negative, NaN and absurdly
 * long times (some producers write nanoseconds) are unknown rather than wrong.
 */
export function parseTestSeconds(text: string, mark: DecimalMark = "."): number | null {
  // How nearly all are written.
  if (/^\d{1,6}(?:\.\d{1,9})?$/.test(text)) return Number(text);
  // Thousands may be set apart by a blank or an apostrophe.
  const plain = withDecimalPoint(text.trim().replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/g, ""), mark);
  if (!/^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
  const seconds = Number(plain);
  return seconds <= MAX_TEST_SECONDS ? seconds : null;
}

function withDecimalPoint(text: string, mark: DecimalMark): string {
  if (mark === "," && isAmbiguousTime(text)) return text.replace(",", ".");
  if (mark === "," && /^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) return text.replaceAll(",", "");
  return /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}
