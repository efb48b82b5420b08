import type { Signature } from "./signature.ts";

/** Tests that expected something else. */
export const testAssertionSignatures: readonly Signature[] = [
  {
    id: "assertion",
    cause: "test-assertion",
    favours: "code",
    weight: 1,
    pattern:
      /(?:\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bassert(?:ion)?\b.{0,200}\bfailed\b|\bexpected\b.{1,300}\b(?:but|got|to (?:be|equal|match|have|contain|throw)|received|actual|found)\b|\bgot\b.{1,200}\bwant\b|= .{1,200}[,;] want\b|ComparisonFailure|tests? failed consistently|FAILED CONSISTENTLY)/i,
    example: "AssertionError: expected 1249 to be 1250",
  },
  {
    id: "test-failed",
    cause: "test-assertion",
    favours: "code",
    weight: 0.7,
    pattern:
      /^\W{0,20}(?:--- FAIL: |FAILED? (?:\[[\d.]+s\] )?\S*(?:test|spec)|FAIL\s+\S*(?:test|spec)|not ok \d|\d+\) )|\btests?::\S+.{0,40}FAILED|\bpanicked at\b|^_{4,} .{1,300} _{4,}$|\b\d+ (?:of \d+ )?(?:tests?|specs?|examples?|scenarios?) fail|\b\d+ failed\b.{0,80}\bpassed\b/i,
    example: "--- FAIL: TestGross (0.00s)",
  },
];
