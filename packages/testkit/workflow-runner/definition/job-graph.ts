/** The part of a job that says what it waits for. */
export interface GraphJob {
  readonly id: string;
  readonly needs: readonly string[];
}

/** The jobs in an order in which each comes after all that it needs; otherwise as they are written. */
export function orderJobs<Job extends GraphJob>(jobs: readonly Job[]): Job[] {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const ordered = new Set<Job>();
  const visit = (job: Job, waiting: readonly string[]) => {
    if (ordered.has(job)) return;
    if (waiting.includes(job.id)) throw new Error(`Jobs need each other: ${[...waiting, job.id].join(" → ")}`);
    for (const id of job.needs) {
      const needed = byId.get(id);
      if (!needed) throw new Error(`The job '${job.id}' needs '${id}', which does not exist`);
      visit(needed, [...waiting, job.id]);
    }
    ordered.add(job);
  };
  for (const job of jobs) visit(job, []);
  return [...ordered];
}

/** All jobs that must end before this one, near and far. */
export function ancestorsOf(id: string, jobs: readonly GraphJob[]): string[] {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const found = new Set<string>();
  const visit = (job: GraphJob | undefined) => {
    for (const needed of job?.needs ?? []) {
      if (found.has(needed)) continue;
      found.add(needed);
      visit(byId.get(needed));
    }
  };
  visit(byId.get(id));
  return [...found];
}

/** All jobs that wait for this one, near and far. */
export function descendantsOf(id: string, jobs: readonly GraphJob[]): string[] {
  return jobs.map((job) => job.id).filter((other) => ancestorsOf(other, jobs).includes(id));
}
