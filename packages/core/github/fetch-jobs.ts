import type { Fields } from "../json/fields.ts";
import type { JobRecord, StepRecord } from "../record/record.ts";
import { type Fetched, fetched, type Note, readAnswer } from "./fetched.ts";
import type { Rest } from "./rest.ts";
import { runnerOfLabels } from "./runner-of-labels.ts";

/** A job as the record keeps it, with GitHub's id: two jobs of a run may have the same name. */
export interface ApiJob extends JobRecord {
  readonly id: number;
}

/** A matrix has at most 256 jobs, and a run of many matrices is still read in a bounded number of calls. */
const MAX_JOBS = 2_000;

/** The jobs of one attempt with their steps, in GitHub's order. Jobs that passed before a re-run are among them. */
export function fetchJobs(
  rest: Rest,
  repository: string,
  runId: number,
  attempt: number,
): Promise<Fetched<readonly ApiJob[]>> {
  const path = `/repos/${repository}/actions/runs/${runId}/attempts/${attempt}/jobs`;
  return fetched(path, async (note) => {
    const jobs: ApiJob[] = [];
    for await (const item of rest.pages(path, {}, "jobs")) {
      const job = readJob(item, note);
      if (job === null) note(["a job without id or name was left out"]);
      else jobs.push(job);
      if (jobs.length >= MAX_JOBS) break;
    }
    return jobs;
  });
}

function readJob(value: unknown, note: Note): ApiJob | null {
  return readAnswer(value, note, (job) => {
    const id = job.integer("id", 1);
    const name = job.string("name");
    if (id === null || !name) return null;
    const labels = job.strings("labels", 50);
    return {
      id,
      name,
      runner: labels === null ? null : runnerOfLabels(labels),
      created_at: job.time("created_at"),
      started_at: job.time("started_at"),
      completed_at: job.time("completed_at"),
      conclusion: job.string("conclusion", 50),
      steps: job.list("steps", 1_000, readStep),
    };
  });
}

function readStep(step: Fields): StepRecord | null {
  const number = step.integer("number");
  const name = step.string("name");
  if (number === null || name === null) return null;
  return {
    number,
    name,
    started_at: step.time("started_at"),
    completed_at: step.time("completed_at"),
    conclusion: step.string("conclusion", 50),
  };
}
