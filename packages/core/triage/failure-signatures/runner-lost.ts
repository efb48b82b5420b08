import type { Signature } from "./signature.ts";

/** The machine or the pod went away. */
export const runnerLostSignatures: readonly Signature[] = [
  {
    id: "runner-lost",
    cause: "runner-lost",
    favours: "infra",
    weight: 7,
    pattern:
      /\b(?:lost communication with the server|runner has received a shutdown signal|runner (?:was )?(?:terminated|evicted|preempted)|the hosted runner encountered an error|runner process .{0,40}(?:terminated|exited)|spot instance|node was (?:lost|preempted)|job was not acquired by runner)/i,
    example: "The hosted runner lost communication with the server.",
  },
  {
    id: "pod-failure",
    cause: "runner-lost",
    favours: "infra",
    weight: 6,
    pattern:
      /\b(?:pod .{0,120}(?:unhealthy|evicted|failed to (?:start|come online))|ImagePullBackOff|ErrImagePull|CrashLoopBackOff|FailedScheduling|backoff timeout|cannot connect to the docker daemon|docker daemon .{0,20}not running)/i,
    example: "pod failed to come online with error: Pod x is unhealthy with phase status Pending: backoff timeout",
  },
];
