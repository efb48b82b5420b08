/**
 * A line with its variable parts replaced by what they are, so that the same failure in two runs has the same text.
 *
 * Masking matters more than the log parser behind it: with it, template accuracy about doubles (arXiv 2412.05254).
 * The last part of a path stays, without it every compile error of a project would be one and the same.
 */
export function maskLine(text: string): string {
  const line = text.slice(0, MAX_CHARACTERS).trim();
  return MASKS.reduce((masked, [pattern, name]) => masked.replace(pattern, name), line).replace(/\s+/g, " ");
}

/** Characters; what follows rarely distinguishes two failures and always costs time. */
const MAX_CHARACTERS = 400;

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"<>)]+/gi, "<url>"],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b0x[0-9a-f]+\b/gi, "<hex>"],
  // A commit, a digest: at least one digit, or "deadbeef" and "defaced" would go too.
  [/\b(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "<address>"],
  [/(?:[A-Za-z]:)?(?:[\w.@+~-]*[\\/])+(?=[\w.@+~-])/g, "<dir>/"],
  [/\b\d[\d,._]*(?: ?(?:ns|µs|us|ms|s|sec|seconds?|m|min|minutes?|h|[kKMGT]i?B|%))?(?!\w)/g, "<n>"],
];
