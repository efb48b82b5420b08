import type { Signature } from "./signature.ts";

/** Uncaught exceptions and signals. */
export const crashSignatures: readonly Signature[] = [
  {
    id: "exception",
    cause: "crash",
    favours: "code",
    weight: 1,
    pattern:
      /\b(?:TypeError|ReferenceError|NameError|AttributeError|KeyError|IndexError|ValueError|RuntimeError|NullPointerException|IllegalArgumentException|IllegalStateException|NoMethodError|ZeroDivisionError|RangeError|undefined method|is not a function|null pointer dereference|index out of (?:range|bounds)|internal compiler error)\b/i,
    example: "TypeError: due.toFixed is not a function",
  },
  {
    id: "signal",
    cause: "crash",
    favours: "code",
    weight: 0.7,
    pattern:
      /\b(?:SIG(?:SEGV|ABRT|BUS|ILL|FPE)|segmentation fault|core dumped|access violation|stack (?:smashing|overflow)|heap-use-after-free|AddressSanitizer|ThreadSanitizer|data race|double free|fatal error: (?:fault|found pointer))\b/i,
    example: "app: received signal SIGSEGV",
  },
];
