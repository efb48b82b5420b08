import { isCarriedOver } from "../../record/is-carried-over.ts";
import type { JobRecord } from "../../record/record.ts";
import { jobPhases } from "./job-phases.ts";
import { splitJobName } from "./split-job-name.ts";

/** Jobs of one attempt with what follows from their names and times: identity, matrix, waiting, set-up and work. */
export function detailJobs<J extends JobRecord>(jobs: readonly J[], attempt: number): J[] {
  return jobs.map((job) => {
    const carried = attempt > 1 && isCarriedOver(job);
    const { queue, setup, work } = jobPhases({ ...job, carried });
    return {
      ...job,
      ...splitJobName(job.name),
      ...(carried && { carried }),
      ...(queue !== null && { queue_seconds: queue }),
      ...(setup !== null && { setup_seconds: setup }),
      ...(work !== null && { work_seconds: work }),
    };
  });
}
