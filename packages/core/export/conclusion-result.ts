/** GitHub's words for an end in those of the conventions (`cicd.pipeline.result`, `cicd.pipeline.task.run.result`). */
const RESULTS: ReadonlyMap<string, string> = new Map([
  ["success", "success"],
  ["failure", "failure"],
  ["timed_out", "timeout"],
  ["cancelled", "cancellation"],
  ["skipped", "skip"],
  // The workflow could not even be started.
  ["startup_failure", "error"],
]);

const ERRORS = ["failure", "timed_out", "startup_failure"];

/** The result of a run, job or step. A word that the conventions do not have (`neutral`, `stale`) is kept as it is. */
export function resultOf(conclusion: string | null): string | null {
  return conclusion === null ? null : (RESULTS.get(conclusion) ?? conclusion);
}

/** `error.type`: GitHub's own word where something failed, one of three; null where nothing did. */
export function errorTypeOf(conclusion: string | null): string | null {
  return conclusion !== null && ERRORS.includes(conclusion) ? conclusion : null;
}
