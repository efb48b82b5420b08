import type { Signature } from "./signature.ts";

/** No room left. */
export const diskSignatures: readonly Signature[] = [
  {
    id: "disk-full",
    cause: "disk",
    favours: "infra",
    weight: 6,
    lasting: true,
    pattern:
      /\b(?:no space left on device|ENOSPC|not enough (?:free )?(?:disk )?space|disk (?:is )?full|disk quota exceeded|insufficient disk space|There is not enough space on the disk)/i,
    example: "cp: error writing 'dist/app': No space left on device",
  },
];
