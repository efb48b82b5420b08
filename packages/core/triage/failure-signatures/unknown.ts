import type { Signature } from "./signature.ts";

/** The project's own checks, whose cause only the project knows. */
export const unknownSignatures: readonly Signature[] = [
  {
    id: "own-check",
    cause: "unknown",
    favours: "code",
    weight: 2,
    lasting: true,
    pattern:
      /\b(?:refusing to|more than the \d+ maximum|please (?:run|split|update|commit|sign|add|rebase)|regression|uncommitted changes|working tree is dirty|is not up[- ]to[- ]date|coverage .{0,60}(?:below|threshold|not met)|must be (?:updated|regenerated|committed)|command not found)\b/i,
    example: "Coverage for lines (81 %) does not meet the threshold: coverage threshold not met",
  },
];
