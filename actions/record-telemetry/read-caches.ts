import { fetchJobLog } from "../../packages/core/github/fetch-job-log.ts";
import type { ApiJob } from "../../packages/core/github/fetch-jobs.ts";
import type { FetchProblem } from "../../packages/core/github/fetched.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { inParallel } from "../../packages/core/history/toolkit/in-parallel.ts";
import { parseJobLog } from "../../packages/core/logs/parse-job-log.ts";
import type { CacheRecord } from "../../packages/core/record/record.ts";
import { readCacheLog } from "../../packages/core/telemetry/caches/read-cache-log.ts";

export interface ReadCaches {
  /** Null where no log was read. */
  readonly caches: readonly CacheRecord[] | null;
  readonly problems: readonly FetchProblem[];
}

/** Each log is one call to GitHub's API: what `auto` and `true` may spend at most. */
const MAX_LOGS = { auto: 20, all: 200 } as const;
const MAX_PARALLEL_LOGS = 5;
const MAX_LOG_BYTES = 16 * 1024 * 1024;

/** What the logs of jobs show about caches. `auto` reads those of jobs with a step that may have used one. */
export async function readCaches(
  choice: "auto" | boolean,
  jobs: readonly ApiJob[],
  rest: Rest,
  repository: string,
): Promise<ReadCaches> {
  const chosen = chooseJobs(choice, jobs);
  if (chosen.length === 0) return { caches: null, problems: [] };
  const jobLogs = await inParallel(chosen, MAX_PARALLEL_LOGS, async ({ id, name }) => {
    const { value, problems } = await fetchJobLog(rest, repository, id, MAX_LOG_BYTES);
    return { caches: value === null ? [] : readCacheLog(parseJobLog(value), name), problems };
  });
  // Logs live shorter than runs do: one that is gone is no trouble.
  const problems = jobLogs.flatMap((one) => one.problems).filter(({ code }) => code !== "api-missing");
  return { caches: jobLogs.flatMap((one) => one.caches), problems };
}

function chooseJobs(choice: "auto" | boolean, jobs: readonly ApiJob[]): readonly ApiJob[] {
  if (choice === false) return [];
  const ran = jobs.filter(({ conclusion, steps }) => conclusion !== "skipped" && (steps?.length ?? 0) > 0);
  if (choice === true) return ran.slice(0, MAX_LOGS.all);
  const likely = ran.map((job) => ({ job, chance: cacheChance(job) })).filter(({ chance }) => chance > 0);
  return likely
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MAX_LOGS.auto)
    .map(({ job }) => job);
}

/** A cache is saved in a `Post` step, and most steps that restore one say so or set something up. */
function cacheChance({ steps }: ApiJob): number {
  const names = (steps ?? []).map(({ name }) => name);
  if (names.some((name) => /cache/i.test(name))) return 3;
  if (names.some((name) => /^Post .*set.?up/i.test(name))) return 2;
  return names.some((name) => name.startsWith("Post ") && !/checkout/i.test(name)) ? 1 : 0;
}
