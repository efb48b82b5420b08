import type { Signature } from "./signature.ts";

/** The system or the runtime ran out of memory. */
export const outOfMemorySignatures: readonly Signature[] = [
  {
    id: "out-of-memory-kill",
    cause: "out-of-memory",
    favours: "infra",
    weight: 5,
    lasting: true,
    pattern:
      /(?:\bOOM ?-?Killed\b|\bout of memory: kill|^\s*Killed\s*$|\b\d+ Killed\b|: Killed\b|\bexit(?:ed)?(?: with)?(?: exit)?(?: code| status)? 137\b|\bcannot allocate memory\b|\bENOMEM\b|signal: killed|Killed signal terminated program)/i,
    example: "script.sh: line 1:  1619 Killed                  python train.py",
  },
  {
    id: "heap-limit",
    cause: "out-of-memory",
    favours: "infra",
    weight: 3.5,
    lasting: true,
    pattern:
      /\b(?:JavaScript heap out of memory|java\.lang\.OutOfMemoryError|OutOfMemoryException|Reached heap limit|GC overhead limit|LLVM ERROR: out of memory|virtual memory exhausted|std::bad_alloc|CUDA out of memory)|(?:^|\s)MemoryError\b/i,
    example: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
  },
];
