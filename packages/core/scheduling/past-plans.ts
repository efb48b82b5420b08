import { isObject } from "../json/is-object.ts";
import { isCompleteEnd } from "../record/ending.ts";
import type { DecisionRecord, RunRecord } from "../record/record.ts";
import { median } from "../stats/median.ts";
import { newestFirst } from "./tests/newest-first.ts";

/** What came of earlier plans. */
export interface PastPlans {
  /** Plans whose shards all reported how long their tests took. */
  readonly plans: number;
  /** Median of how far the slowest shard's tests were from what was predicted of the slowest; 0.05 is 5 %. */
  readonly typicalError: number;
  /** The newest of them. */
  readonly last: PastPlan;
}

export interface PastPlan {
  readonly runId: number;
  readonly shards: readonly PastShard[];
}

export interface PastShard {
  readonly shard: number;
  /** Seconds of the tests alone. */
  readonly predicted: number;
  readonly actual: number;
}

/** GitHub's limit of jobs in a matrix. */
const MAX_SHARDS = 256;
/** Older plans say little of today's. */
const NEWEST_PLANS = 20;

/** Compares the decisions of earlier runs with what came of them; null where nothing can be compared yet. */
export function pastPlans(records: readonly RunRecord[], jobPrefix = ""): PastPlans | null {
  const plans: PastPlan[] = [];
  // Tests that failed at once, or were cut, say nothing of how good the plan was.
  const complete = records.filter(({ trust, conclusion }) => trust === "trusted" && isCompleteEnd(conclusion));
  for (const record of complete.sort(newestFirst)) {
    if (plans.length >= NEWEST_PLANS) break;
    plans.push(...plansOf(record, jobPrefix));
  }
  const [last] = plans;
  const typicalError = median(plans.map(errorOf));
  return last === undefined || typicalError === null ? null : { plans: plans.length, typicalError, last };
}

/** The plans of one run; where shards planned for themselves, each has left its own line of the same plan. */
function plansOf({ run_id, decisions }: RunRecord, prefix: string): PastPlan[] {
  const byHash = new Map<string, { total: number; shards: Map<number, PastShard> }>();
  for (const decided of decisions ?? []) {
    const facts = decided.action === "plan-shards" ? factsOf(decided) : null;
    if (facts === null) continue;
    const plan = byHash.get(facts.hash) ?? { total: facts.total, shards: new Map<number, PastShard>() };
    byHash.set(facts.hash, plan);
    for (const one of facts.shards) if (one.job.startsWith(prefix)) plan.shards.set(one.shard, one);
  }
  return [...byHash.values()].flatMap(({ total, shards }) => {
    const pastShards = [...shards.values()].sort((a, b) => a.shard - b.shard);
    const rows = pastShards.map(({ shard, predicted, actual }) => ({ shard, predicted, actual }));
    return total > 0 && rows.length === total ? [{ runId: run_id, shards: rows }] : [];
  });
}

interface DecisionFacts {
  readonly hash: string;
  readonly total: number;
  readonly shards: readonly (PastShard & { readonly job: string })[];
}

function factsOf({ decision, outcome }: DecisionRecord): DecisionFacts | null {
  if (!isObject(decision) || !isObject(outcome) || !isObject(decision.wallSeconds)) return null; // nothing was predicted
  const { planHash: hash, shards: planned, shard: own = 1, shardCount: total } = decision;
  if (typeof hash !== "string" || !Array.isArray(planned) || !Array.isArray(outcome.shards)) return null;
  if (planned.length > MAX_SHARDS || !isCount(own)) return null;
  const ended: readonly unknown[] = outcome.shards;
  const shards = planned.flatMap((given: unknown, index) => {
    const [predicted, actual] = [numberOf(given, "seconds"), numberOf(ended[index], "test_seconds")];
    const job: unknown = isObject(ended[index]) ? ended[index].job : null;
    if (predicted === null || actual === null || typeof job !== "string") return [];
    return [{ shard: own + index, predicted, actual, job }];
  });
  return { hash, total: isCount(total) ? total : planned.length, shards };
}

function numberOf(value: unknown, name: string): number | null {
  const found = isObject(value) ? value[name] : null;
  return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= MAX_SHARDS;
}

/** Of the shards that were predicted to be slowest and that were: what decides when all are done. */
export function slowestOf({ shards }: PastPlan): { readonly predicted: number; readonly actual: number } {
  return {
    predicted: Math.max(...shards.map((shard) => shard.predicted)),
    actual: Math.max(...shards.map((shard) => shard.actual)),
  };
}

function errorOf(plan: PastPlan): number {
  const { predicted, actual } = slowestOf(plan);
  return predicted > 0 ? Math.abs(actual / predicted - 1) : 0;
}
