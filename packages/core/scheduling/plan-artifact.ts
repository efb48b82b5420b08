import { legibleName } from "../hash/legible-name.ts";

/** What the name of a stored plan's artifact says. */
export interface PlanArtifact {
  /** Of a plan that a shard made for itself: which of how many, and how its hash begins. */
  readonly own: OwnPlan | null;
  /** The attempt that made the plan. */
  readonly attempt: number;
  /** A digest, where another plan of the run already had its name. */
  readonly besides: string | null;
}

export interface OwnPlan {
  readonly shard: number;
  readonly total: number;
  readonly hash: string;
}

/** As much of the hash as distinguishes plans and keeps names legible. Characters. */
const HASH_LENGTH = 12;
const ENDING = /^(?:-shard-(\d{1,3})-of-(\d{1,3})-([0-9a-f]{12}))?(?:-attempt-(\d{1,4}))?(?:-besides-([0-9a-f]{12}))?$/;
/** What a job's name would be taken for: the end of such a name, or a part of it. */
const LIKE_ENDING = /(?:^|-)(?:shard|attempt|besides)-/;

/** `paceline-plan-<run>`, with the job that the timings come from where several suites are planned in one run. */
export function planArtifactBase(runId: number, job = ""): string {
  return `paceline-plan-${runId}${job === "" ? "" : `-${legibleName(job, LIKE_ENDING)}`}`;
}

/** Artifacts of one run cannot share a name, so shards and later attempts add to it. */
export function planArtifactName(base: string, { own, attempt }: Omit<PlanArtifact, "besides">): string {
  const shard = own === null ? "" : `-shard-${own.shard}-of-${own.total}-${own.hash.slice(0, HASH_LENGTH)}`;
  return `${base}${shard}${attempt > 1 ? `-attempt-${attempt}` : ""}`;
}

/** Reads such a name; null for an artifact that is something else. */
export function parsePlanArtifact(base: string, name: string): PlanArtifact | null {
  const match = name.startsWith(base) ? ENDING.exec(name.slice(base.length)) : null;
  if (match === null) return null;
  const [, shard, total, hash, attempt, besides] = match;
  const own = shard && total && hash ? { shard: Number(shard), total: Number(total), hash } : null;
  return { own, attempt: Number(attempt ?? 1), besides: besides ?? null };
}
