import { sha256 } from "./sha256.ts";

/** Artifact names may hold neither path separators nor what some file system refuses; 100 characters keep them legible. */
const MAX_CHARACTERS = 100;
const DIGEST = 8;

/**
 * A text as a part of an artifact's name: letters, digits, `.`, `_` and `-`. What does not fit is left out, and then a digest of
 * the whole text is added, so that texts that differ have names that differ: in an artifact's name of which a run can have
 * each only once, `test (a/b)` and `test (a b)` would get in each other's way, and of `テスト (単体)` nothing would be left.
 */
export function legibleName(text: string, isTaken: RegExp | null = null): string {
  const plain = withoutSigns(text);
  const looksDigested = /(?:^|-)[0-9a-f]{8}$/.test(plain);
  if (plain === text && plain.length <= MAX_CHARACTERS && !looksDigested && isTaken?.test(plain) !== true) return plain;
  const legible = withoutSigns(plain.slice(0, MAX_CHARACTERS - DIGEST - 1));
  return `${legible}${legible === "" ? "" : "-"}${sha256(text).slice(0, DIGEST)}`;
}

function withoutSigns(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "");
}
