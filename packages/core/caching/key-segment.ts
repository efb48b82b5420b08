import { sha256 } from "../hash/sha256.ts";

/**
 * A text as one part of a cache key. Short plain texts stay as they are; in any other, foreign signs become `_` and a
 * digest of the whole text follows, so that two texts never become the same part.
 */
export function keySegment(text: string, longest = 40): string {
  if (/^[A-Za-z0-9._-]+$/.test(text) && text.length <= longest) return text;
  const digest = sha256(text).slice(0, 12);
  const readable = text.replace(/[^A-Za-z0-9._-]+/g, "_").slice(0, longest - digest.length - 1);
  return `${readable}_${digest}`;
}
