import type { RunRecord } from "./record.ts";

/**
 * How a run or a job came to its end. `passed` and `failed`: by itself. `cut`: something else ended it (a person, a time
 * limit, another job that failed) or it never ran. `unknown`: not recorded, which does not count against it.
 */
export type Ending = "passed" | "failed" | "cut" | "unknown";

/** From GitHub's word for it. */
export function endingOf(conclusion: string | null): Ending {
  if (conclusion === null) return "unknown";
  if (conclusion === "success" || conclusion === "neutral") return "passed";
  return conclusion === "failure" ? "failed" : "cut";
}

/**
 * Whether a run or job with this conclusion went to its end: only that says how long its work takes. A failure may stop
 * early. A missing conclusion does not count against it.
 */
export function isCompleteEnd(conclusion: string | null): boolean {
  const ending = endingOf(conclusion);
  return ending === "passed" || ending === "unknown";
}

/**
 * How each job of a run ended, by name. Of a job that the record does not list the run's own end tells. A job that an
 * earlier attempt ran counts as cut: its data was not measured here.
 */
export function jobEndings({ jobs, conclusion }: Pick<RunRecord, "jobs" | "conclusion">): (job: string) => Ending {
  const byName = new Map(jobs?.map((job) => [job.name, job.carried === true ? "cut" : endingOf(job.conclusion)]));
  const ofRun = endingOf(conclusion);
  return (job) => byName.get(job) ?? ofRun;
}
