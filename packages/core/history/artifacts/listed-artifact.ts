import { isObject } from "../../json/is-object.ts";
import { emptyRecord, type RunRecord, type Trust } from "../../record/record.ts";

/** An artifact of ours, as GitHub lists it. What the listing says is GitHub's word, the content is the uploader's. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  /** Compressed bytes. */
  readonly size: number;
  /** `sha256:…` of the compressed bytes; null for old ones. */
  readonly digest: string | null;
  /** The run in its name. */
  readonly runId: number;
  /** True when the name names a job: one job's part and not the whole run. */
  readonly part: boolean;
  /** The run that uploaded it, which need not be the run that it is about. */
  readonly uploader: number;
  readonly trust: Trust;
  /** Uploaded by a run of this repository, on a branch (or a tag) that is called as the default branch is. */
  readonly learner: boolean;
}

const NAME = /^paceline-run-(\d+)-\d+(-.+)?$/;

/** One entry of GitHub's list; null for an artifact that is not ours or has expired. */
export function readListedArtifact(item: unknown, defaultBranch: string): ListedArtifact | null {
  if (!isObject(item) || item.expired === true) return null;
  const { id, name, size_in_bytes: size, workflow_run: run } = item;
  if (typeof id !== "number" || typeof name !== "string" || typeof size !== "number" || !isObject(run)) return null;
  const named = NAME.exec(name);
  if (named === null || typeof run.id !== "number") return null;
  const own = run.repository_id !== undefined && run.repository_id === run.head_repository_id;
  return {
    id,
    name,
    size,
    digest: typeof item.digest === "string" && item.digest.startsWith("sha256:") ? item.digest : null,
    runId: Number(named[1]),
    part: named[2] !== undefined,
    uploader: run.id,
    trust: own ? "trusted" : "fork",
    learner: own && run.head_branch === defaultBranch,
  };
}

/**
 * The order to read in when not all can be read: what outsiders can pile up comes last, and a job's part after the
 * records of whole runs, which hold the parts that were there when they were made.
 */
export function byWorth(left: ListedArtifact, right: ListedArtifact): number {
  return worth(right) - worth(left) || right.id - left.id;
}

function worth({ trust, part }: ListedArtifact): number {
  return (trust === "trusted" ? 2 : 0) + (part ? 0 : 1);
}

/**
 * What an artifact says of its own run is trusted, with the trust that GitHub's listing gives that run. Of other runs
 * only the learner may speak, because only the default branch's own workflows write there. Null for what may not be
 * said; records of other repositories are rejected.
 */
export function vouched(record: RunRecord, artifact: ListedArtifact, repository: string): RunRecord | null {
  if (record.run_id > artifact.uploader + MAX_RUNS_MEANWHILE) return null;
  if (artifact.learner) return { ...record, repository };
  if (!isOwnRun(record, artifact)) return null;
  return artifact.trust === "trusted" ? { ...record, repository, trust: "trusted" } : partOf(record, repository);
}

/**
 * GitHub's numbers of runs grow with time, in 2026 by about 6 × 10⁹ a year for all repositories together: no run mentions one
 * that began days after it. One with the largest number that there is would be the newest for ever.
 */
const MAX_RUNS_MEANWHILE = 100_000_000;

/** Whether the record is about the run that uploaded it, and that the artifact's name names. */
export function isOwnRun({ run_id }: Pick<RunRecord, "run_id">, { uploader, runId }: ListedArtifact): boolean {
  return run_id === uploader && run_id === runId;
}

/** What only a run itself can know. Its jobs, times, changes and conclusion GitHub knows better than a stranger. */
function partOf(record: RunRecord, repository: string): RunRecord {
  const { run_id, attempt, tests, failures, caches, decisions, policy } = record;
  return emptyRecord({ run_id, attempt, repository, trust: "fork", tests, failures, caches, decisions, policy });
}
