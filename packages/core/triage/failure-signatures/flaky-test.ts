import type { Signature } from "./signature.ts";

/** What tests say that sometimes fail. From a log alone it is only a hint; history decides. */
export const flakyTestSignatures: readonly Signature[] = [
  {
    id: "says-flaky",
    cause: "flaky-test",
    favours: "flaky",
    weight: 3,
    pattern:
      /\b(?:passed on (?:retry|rerun|attempt)|flaky (?:test|failure)|known flak|flakes?\b.{0,40}detected|\d+ flaky\b)/i,
    example: "1 flaky test: checkout.spec.ts passed on retry",
  },
  {
    id: "time-dependent",
    cause: "flaky-test",
    favours: "flaky",
    weight: 1.5,
    pattern:
      /\b(?:race condition|deadlock(?: detected)?|database is locked|concurrent modification|ConcurrentModificationException|lock wait timeout|serialization failure|could not serialize access|browser (?:has )?(?:disconnected|closed|crashed)|target closed|session (?:not created|deleted)|page crashed)\b/i,
    example: "sqlite3.OperationalError: database is locked",
  },
];
