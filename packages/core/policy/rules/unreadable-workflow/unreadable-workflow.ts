import type { WorkflowFile } from "../../../workflow/workflow.ts";
import type { Unknown, Violation } from "../../finding.ts";
import type { Rule } from "../../rule.ts";

/**
 * Workflow files of which something could not be understood. Whether that alone keeps the gate from passing is decided
 * for all rules together (`on-unknown`); this finding says where and why. It only advises by default, because a file that
 * GitHub itself cannot read never runs, and such files are common in test data.
 */
export const unreadableWorkflow: Rule = {
  id: "SYN-1",
  title: "workflow cannot be read",
  severity: "medium",
  level: "advisory",
  motivation: "What cannot be read cannot be checked, so no other rule has seen all of this file.",
  remedy: "Correct the file; GitHub will most likely reject it too",
  references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax"],
  finds: "a workflow or action manifest that could not be read completely",
  leavesAlone: "a readable workflow, even if GitHub would reject it",
  check: ({ workflows, unread }) => ({
    violations: [...workflows.flatMap(violationsOf), ...unread.map(unreadViolation)],
  }),
};

function violationsOf({ path, problems }: WorkflowFile): readonly Violation[] {
  return problems.map(({ code, message, at }) => ({ file: path, ...at, message, subject: code }));
}

const UNREAD_REMEDY = "Make it a file of the checkout that can be read";

function unreadViolation({ file, reason }: Unknown): Violation {
  return { file, line: 1, column: 1, message: reason, remedy: UNREAD_REMEDY, subject: "unread" };
}
