import type { Signature } from "./signature.ts";

/** Somebody, or a newer run, stopped the job. */
export const cancelledSignatures: readonly Signature[] = [
  {
    id: "cancelled",
    cause: "cancelled",
    favours: "infra",
    weight: 4,
    lasting: true,
    pattern:
      /\b(?:the operation was cancell?ed|the run was cancell?ed|a task was cancell?ed|(?:received|got) SIG(?:INT|TERM)|KeyboardInterrupt|cancelled by|higher priority waiting request)\b/i,
    example: "The operation was canceled.",
  },
];
