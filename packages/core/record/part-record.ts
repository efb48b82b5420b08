import type { RunContext } from "../workspace/run-context.ts";
import { givenFields } from "./given-fields.ts";
import { emptyRecord, type RunRecord } from "./record.ts";

/** What only the job knows. */
type PartKnowledge = Pick<RunRecord, "tests" | "failures" | "decisions">;

/** What one job knows of its run without asking anyone: where and why it runs, its test results, and what was decided in it. */
export function partRecord(context: RunContext, runId: number, knowledge: Partial<PartKnowledge> = {}): RunRecord {
  return emptyRecord({
    run_id: runId,
    attempt: context.attempt,
    repository: context.repository,
    ...givenFields({ repository_id: context.repositoryId }),
    workflow: context.workflow,
    workflow_path: context.workflowPath,
    event: context.event,
    branch: context.branch,
    base_branch: context.baseBranch,
    sha: context.sha,
    base_sha: context.baseSha,
    pull_request: context.pullRequest,
    trust: context.fork ? "fork" : "trusted",
    tests: knowledge.tests ?? null,
    failures: knowledge.failures ?? null,
    decisions: knowledge.decisions ?? null,
  });
}
