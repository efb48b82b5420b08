import type { Signature } from "./signature.ts";

/** Time limits: of jobs and steps, where the same would happen again, and of tests, which history has to judge. */
export const timeoutSignatures: readonly Signature[] = [
  {
    id: "job-timeout",
    cause: "timeout",
    favours: "infra",
    weight: 4,
    lasting: true,
    pattern:
      /\b(?:(?:action|job|step)\b.{0,200} has (?:timed out after|exceeded the maximum execution time)|the action has timed out|no output has been received in the last|exceeded the maximum time limit for jobs|execution timed out|terminated due to inactivity)/i,
    example: "The action 'Test' has timed out after 360 minutes.",
  },
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
];
