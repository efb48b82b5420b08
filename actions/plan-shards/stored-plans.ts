import type { Ports } from "../../packages/core/action/ports.ts";
import type { Effects } from "../../packages/core/action/result.ts";
import { messageOf, PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { isObject } from "../../packages/core/json/is-object.ts";
import { partRecord } from "../../packages/core/record/part-record.ts";
import {
  type OwnPlan,
  type PlanArtifact,
  parsePlanArtifact,
  planArtifactBase,
  planArtifactName,
} from "../../packages/core/scheduling/plan-artifact.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { parseStoredPlan, type StoredPlan, storedPlan } from "../../packages/core/scheduling/stored-plan.ts";

/** A plan that a job of this run stored, as GitHub lists it. */
export interface ListedPlan extends PlanArtifact {
  readonly id: number;
  readonly name: string;
}

/** A hundred thousand tests take about 2 MB compressed. */
const MAX_ARTIFACT_BYTES = 20 * 1024 * 1024;
/** A run has at most 256 shards, and jobs that leave other artifacts. */
const MAX_LISTED_ARTIFACTS = 2_000;
const NO_TOKEN = "no token for GitHub's API";

/** The plans of this run for this suite, the first made first. Rejects where GitHub cannot be asked. */
export async function listPlans({ context, rest }: Ports, job: string | undefined): Promise<readonly ListedPlan[]> {
  const { repository, runId } = context;
  if (repository === null || runId === null) return [];
  if (rest === null) throw new PacelineError("api-unauthorized", NO_TOKEN);
  const base = planArtifactBase(runId, job);
  const plans: ListedPlan[] = [];
  let listed = 0;
  for await (const item of rest.pages(`/repos/${repository}/actions/runs/${runId}/artifacts`, {}, "artifacts")) {
    const plan = readListed(item, base);
    if (plan !== null) plans.push(plan);
    listed += 1;
    if (listed >= MAX_LISTED_ARTIFACTS) break;
  }
  return plans.sort((a, b) => a.id - b.id);
}

/** The plan behind an artifact; null when it holds none. Rejects where it cannot be fetched. */
export async function readPlan({ id }: ListedPlan, { context, rest }: Ports): Promise<StoredPlan | null> {
  if (rest === null) throw new PacelineError("api-unauthorized", NO_TOKEN);
  const zip = await rest.bytes(`/repos/${context.repository}/actions/artifacts/${id}/zip`, MAX_ARTIFACT_BYTES);
  const { unzipRecords } = await import("../../packages/core/history/artifacts/unzip-records.ts");
  const record: unknown = JSON.parse(await unzipRecords(zip));
  const decisions: unknown = isObject(record) ? record.decisions : null;
  const decision: unknown = Array.isArray(decisions) ? decisions[0] : null;
  return isObject(decision) ? parseStoredPlan(decision.decision) : null;
}

/** The first of these plans that can be read, and why others could not. */
export async function readFirst(
  plans: readonly ListedPlan[],
  ports: Ports,
): Promise<{ readonly kept: StoredPlan | null; readonly problem: string | null }> {
  let problem: string | null = null;
  for (const plan of plans.slice(0, 3)) {
    try {
      const kept = await readPlan(plan, ports);
      if (kept !== null) return { kept, problem: null };
      problem = `${plan.name}: holds no plan`;
    } catch (error) {
      problem = `${plan.name}: ${messageOf(error)}`;
    }
  }
  return { kept: null, problem };
}

/** Name of the effect that stores the plan. */
export const STORED_PLAN = "stored-plan";

/** Stores a plan as a decision in a separate record, which no learner reads: lists of files would swell the history. */
export function storePlan(
  plan: ShardPlan,
  { context, now }: Ports,
  job: string | undefined,
  own: OwnPlan | null,
): Effects {
  const { runId, attempt } = context;
  if (runId === null) return {};
  const kept = storedPlan(
    plan.shards.map(({ tests }) => tests),
    plan.runner,
  );
  const decision = { action: "plan-shards", id: plan.planHash, decided_at: now().toISOString(), decision: kept };
  const record = { ...partRecord(context, runId), decisions: [{ ...decision, evidence: null, outcome: null }] };
  const name = planArtifactName(planArtifactBase(runId, job), { own, attempt });
  return { [STORED_PLAN]: { kind: "keep-records", store: "artifact", name, records: [record] } };
}

function readListed(item: unknown, base: string): ListedPlan | null {
  if (!isObject(item) || item.expired === true) return null;
  const { id, name } = item;
  if (typeof id !== "number" || typeof name !== "string") return null;
  const artifact = parsePlanArtifact(base, name);
  return artifact && { ...artifact, id, name };
}
