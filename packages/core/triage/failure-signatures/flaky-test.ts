import type { Signature } from "./signature.ts";

/** What tests say that sometimes fail. From a log alone it is only a hint; history decides. */
export const flakyTestSignatures: readonly Signature[] = [
  {
    id: "test-timeout",
    cause: "timeout",
    favours: "flaky",
    weight: 3,
    pattern:
      /\b(?:test timed out|tests? (?:\S+ )?(?:exceeded|ran over) .{0,40}(?:timeout|limit|\d)|exceeded timeout of \d|Timeout of \d+ ?ms exceeded|test killed with quit|ran too long|\w*Timeout(?:Error|Exception)\b|asynchronous .{0,40}timed out|async callback was not invoked|Command took >\d+|panic: test timed out)/i,
    example: "panic: test timed out after 2s",
  },
  {
    id: "waited-in-vain",
    cause: "timeout",
    favours: "flaky",
    weight: 3.5,
    pattern:
      /\b(?:timed out (?:while |after )?(?:\w+ ){0,3}waiting|waiting for .{1,120} (?:failed|timed out|exceeded)|(?:wait|eventually|condition)\b.{0,60}(?:timed out|never satisfied|not (?:met|satisfied))|element .{0,120}(?:not (?:found|visible|attached|interactable|clickable)|stale)|StaleElementReference\w*)/i,
    example: "Timed out while waiting for element <.button> to be present for 10000 milliseconds.",
  },
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
