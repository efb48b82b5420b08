/**
 * An active run, as GitHub's list of runs shows it: that it started, and nothing about its outcome. Neither
 * its length nor its end, its outcome or its jobs can be known from it.
 */
export interface ActiveRun {
  /** When this attempt began, in milliseconds since 1970. */
  readonly startedAt: number;
}

/**
 * The runs of a workflow that are active when another one is created: a run that joins a queue waits. It is observed, not
 * predicted: anyone who looks at that moment sees the same, whatever these runs turn out to be later.
 */
export interface Traffic {
  /** Logarithm of one more than their number. */
  readonly logRuns: number;
  /** Logarithm of one more than the minutes since the last of them began; half a day where there is none. */
  readonly logMinutes: number;
}

/** In milliseconds. A run that is active for longer waits for a person, not for a machine, and does not delay others. */
export const MAX_RUN_MS = 12 * 3_600_000;

export function traffic(activeRuns: readonly ActiveRun[], now: number): Traffic {
  const ages = activeRuns.map(({ startedAt: since }) => now - since).filter((age) => age > 0 && age < MAX_RUN_MS);
  const latest = ages.reduce((least, age) => Math.min(least, age), MAX_RUN_MS);
  return { logRuns: Math.log1p(ages.length), logMinutes: Math.log1p(latest / 60_000) };
}
