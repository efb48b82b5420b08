import type { Annotation, Effects, Result } from "../../packages/core/action/result.ts";
import { formatShare } from "../../packages/core/render/quantities.ts";
import type { JobTriage } from "../../packages/core/triage/triage-job.ts";
import { type TriageReport, triageSummary, verdictText } from "../../packages/core/triage/triage-summary.ts";

type Triage = Pick<TriageReport, "jobs" | "unread">;
export const outputs = {
  category: "`flaky`, `infra` or `code`; `mixed` if jobs differ, `none` if nothing failed.",
  retry: "`true` if every failed job can pass in a re-run.",
  jobs: "JSON array with `job`, `category`, `cause`, `confidence`, `retry` and `fingerprint` for each failed job.",
};

/** `rerunOf` is the run whose failed jobs may be started again, or null if no re-run was requested. */
export function toResult(triage: Triage, rerunOf: number | null): Result<keyof typeof outputs, Triage> {
  const { jobs, unread } = triage;
  const retry = jobs.length > 0 && unread.length === 0 && jobs.every((job) => job.retry.decision);
  const effects: Effects =
    retry && rerunOf !== null
      ? { rerun: { kind: "rerun-failed-jobs", runId: rerunOf, reason: jobs[0]?.retry.reason ?? "" } }
      : {};
  return {
    outputs: {
      category: commonCategory(jobs, unread.length),
      retry,
      jobs: JSON.stringify(jobs.map(brief)),
    },
    data: triage,
    summary: triageSummary({ ...triage, rerun: null }),
    annotations: jobs.slice(0, MAX_ANNOTATIONS).map(annotate),
    effects,
    settle: ({ rerun }) =>
      rerun === undefined
        ? {}
        : { summary: triageSummary({ ...triage, rerun: { started: rerun.done, reason: rerun.reason } }) },
  };
}

/** GitHub shows ten of a kind for each step. */
const MAX_ANNOTATIONS = 10;

function annotate(job: JobTriage): Annotation {
  const evidence = job.evidence[0]?.text.slice(0, 500) ?? "no line of the log explains it";
  return {
    level: "notice",
    title: `${job.job}: ${verdictText(job)} (${job.category}, ${formatShare(job.confidence)})`,
    message: evidence,
  };
}

function commonCategory(jobs: readonly JobTriage[], unread: number): string {
  const categories = new Set<string>(jobs.map(({ category }) => category));
  const [only = unread > 0 ? "unknown" : "none"] = categories;
  return categories.size > 1 ? "mixed" : only;
}

function brief({ job, category, cause, confidence, retry, fingerprint }: JobTriage): Record<string, unknown> {
  return { job, category, cause, confidence, retry: retry.decision, fingerprint };
}
