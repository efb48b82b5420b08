/** How a report writes fractions; null before that matters. */
export type DecimalMark = "." | ",";

const TIME = /\b(?:time|duration|elapsed|real[Tt]ime)\s{0,5}=\s{0,5}["']\s{0,5}(\d[\d.,]{0,30})\s{0,5}["']/g;
const MAX_TIME_CHARACTERS = 80;

/** `1,078`: 1.078 or 1078 seconds, and only the rest of the report shows which. */
export function isAmbiguousTime(text: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(text);
}

/**
 * The mark that the times of a report agree on. A point anywhere makes commas thousands (Surefire); without any point they
 * are decimal, for no report has all its times above a thousand seconds and none between.
 */
export function decimalMark(pieces: Iterable<string>): DecimalMark {
  let rest = "";
  for (const piece of pieces) {
    const text = rest + piece;
    for (const [, time = ""] of text.matchAll(TIME)) {
      const [point, comma] = [time.lastIndexOf("."), time.lastIndexOf(",")];
      // Where both are in one time, the last is the decimal mark.
      if (point > comma) return ".";
      if (point >= 0) return ",";
    }
    rest = text.slice(-MAX_TIME_CHARACTERS);
  }
  return ",";
}
