import { sha256 } from "../hash/sha256.ts";

/**
 * The identity of a finding that survives edits around it: rule, file and offending content, not the line. White space
 * does not count. `occurrence` tells apart equal content in one file, in the order of the file, from 0.
 */
export function fingerprint(rule: string, file: string, subject: string, occurrence: number): string {
  const normalised = subject.replace(/\s+/g, " ").trim();
  const digest = sha256(JSON.stringify([rule, file, normalised, occurrence]));
  // 128 bits: no accidental collision, and short enough to paste into a waiver. `pg1` is this recipe's version.
  return `pg1:${digest.slice(0, 32)}`;
}
