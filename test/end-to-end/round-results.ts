import { PRETENDED_SECONDS } from "./sample-repository.ts";
import type { Round, UnseenRound } from "./shop.ts";

export const ALL_FILES = Object.keys(PRETENDED_SECONDS).sort();

export function planOf({ results }: UnseenRound) {
  return results.get("Plan")?.data as {
    "policy-gate": { verdict: string; findings: unknown[]; unknown: unknown[] };
    "predict-duration": { run: { p50: number } | null; error: { n: number } | null; confidence: string };
    "plan-shards": { shardCount: number; worthIt: { code: string }; evidence: { runs: number; forkRuns: number } };
  };
}

export function storedBy({ results }: UnseenRound, job: string) {
  return results.get(job)?.data.stored as Record<"artifact" | "cache", { done: boolean; reason: string }>;
}

/** Every test file that the run's jobs were given, in the order of the alphabet. */
export function filesRun({ ci }: UnseenRound): string[] {
  return ci.jobs
    .flatMap(({ matrix }) =>
      String(matrix?.files ?? "")
        .split("\n")
        .filter(Boolean),
    )
    .sort();
}

/** Jobs of both workflows that had a Paceline step: all but the one that only looks at the others. */
export function jobsWithPaceline(rounds: readonly Round[]) {
  const jobs = rounds.flatMap(({ ci, learn }) => [...ci.jobs, ...learn.jobs]);
  return jobs.filter(({ key, steps }) => steps.length > 0 && key !== "complete");
}
