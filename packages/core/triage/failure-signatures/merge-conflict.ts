import type { Signature } from "./signature.ts";

/** Branches that do not fit together. */
export const mergeConflictSignatures: readonly Signature[] = [
  {
    id: "merge-conflict",
    cause: "merge-conflict",
    favours: "code",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:CONFLICT \(|merge conflict|could not apply [0-9a-f]{7,}|automatic merge failed|out of sync with|not (?:possible to fast-forward|mergeable)|cherry-pick\b.{0,120}(?:fail|non-zero|returned))/i,
    example: "CONFLICT (content): Merge conflict in src/cart.ts",
  },
];
