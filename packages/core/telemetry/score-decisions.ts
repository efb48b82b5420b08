import { isObject } from "../json/is-object.ts";
import { type DecisionRecord, type RunRecord, runSeconds, secondsBetween } from "../record/record.ts";
import { sumKnown } from "../reports/report/sum-known.ts";

/** What a run shows about its decisions once it has ended. */
export type EndedRun = Pick<RunRecord, "started_at" | "completed_at" | "conclusion" | "jobs" | "tests">;

/**
 * The decisions of a run with what came of them, so that their accuracy can be computed later. Decisions whose outcome
 * a run alone does not tell are kept as they are.
 */
export function scoreDecisions(decisions: readonly DecisionRecord[], run: EndedRun): DecisionRecord[] {
  if (run.completed_at === null) return [...decisions];
  return decisions.map((decision) => {
    const outcome = outcomeOf(decision, run);
    return outcome === null ? decision : { ...decision, outcome };
  });
}

function outcomeOf({ action, decision, outcome }: DecisionRecord, run: EndedRun): unknown {
  if (outcome !== null) return null;
  switch (action) {
    case "predict-duration":
      return { seconds: runSeconds(run), conclusion: run.conclusion, jobs: jobSeconds(run) };
    case "plan-shards":
      return { shards: shardSeconds(decision, run) };
    default:
      return null;
  }
}

/** Seconds of each job that ran, by name. */
function jobSeconds({ jobs }: EndedRun): { name: string; seconds: number }[] {
  return (jobs ?? [])
    .filter((job) => job.carried !== true && job.conclusion !== "skipped")
    .flatMap(({ name, started_at, completed_at }) => {
      const seconds = secondsBetween(started_at, completed_at);
      return seconds === null ? [] : [{ name, seconds }];
    });
}

/** Of each planned shard: what its job took in all, and its tests alone. Null where no job has the shard's name. */
function shardSeconds(decision: unknown, run: EndedRun): unknown[] {
  if (!isObject(decision) || !Array.isArray(decision.shards)) return [];
  const planned: readonly unknown[] = decision.shards.slice(0, 256);
  // A shard that planned for itself reports itself alone: which it is, of how many.
  const first = Number.isSafeInteger(decision.shard) ? Number(decision.shard) : 1;
  const total = Number.isSafeInteger(decision.of) ? Number(decision.of) : planned.length;
  return planned.map((_, index) => {
    const name = shardName(first + index, total);
    const job = (run.jobs ?? []).find((candidate) => name.test(candidate.name));
    const tests = (run.tests ?? []).filter((test) => test.job !== null && test.job === job?.name);
    return {
      shard: first + index,
      job: job?.name ?? null,
      seconds: job === undefined ? null : secondsBetween(job.started_at, job.completed_at),
      test_seconds: sumKnown(tests.map((test) => test.seconds)),
      carried: job?.carried === true,
    };
  });
}

/** `test 2/6`, as plan-shards names it, or `test (2, 6, …)`, as GitHub does with a matrix. */
function shardName(shard: number, total: number): RegExp {
  return new RegExp(`(?:^|[^\\d/])${shard}/${total}(?:$|[^\\d/])|\\(${shard}, ${total}(?:,|\\))`);
}
