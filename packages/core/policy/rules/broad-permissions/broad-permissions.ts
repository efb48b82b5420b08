import type { Job, Permissions, Workflow } from "../../../workflow/workflow.ts";
import type { Position } from "../../../yaml/line-index.ts";
import type { Violation } from "../../finding.ts";
import type { Rule } from "../../rule.ts";

/** Jobs whose token may do what the repository's default allows, or everything. */
export const broadPermissions: Rule = {
  id: "PRM-1",
  title: "permissions missing or too broad",
  severity: "medium",
  level: "soft",
  motivation:
    "Without `permissions` a job's token gets the repository's default, which may be write access to everything. " +
    "Any step of the job, and any code that it downloads, can use that token.",
  remedy: "Add `permissions: {}` at the top of the workflow, and to each job only the scopes that its steps need",
  references: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions",
    "https://docs.github.com/en/actions/tutorials/authenticate-with-github_token",
  ],
  finds: "a job for which neither it nor its workflow sets `permissions`; `write-all`; `read-all`",
  leavesAlone: "`permissions: {}`; single scopes; jobs of a workflow that is only ever called",
  otherLevels: "`hard` for `write-all`; `advisory` for `read-all`",
  check: ({ workflows }) => ({
    violations: workflows.flatMap(({ path, content }) =>
      content?.kind === "workflow" ? violationsOf(content).map((found) => ({ ...found, file: path })) : [],
    ),
  }),
};

type Found = Omit<Violation, "file">;

function violationsOf(workflow: Workflow): readonly Found[] {
  const onlyCalled = workflow.triggers.length > 0 && workflow.triggers.every((name) => name === "workflow_call");
  return [
    ...grantsAll(workflow.permissions, "the workflow"),
    ...workflow.jobs.flatMap((job) => grantsAll(job.permissions, `job \`${job.id}\``)),
    ...(workflow.permissions === null ? workflow.jobs.flatMap((job) => grantsDefault(job, onlyCalled)) : []),
  ];
}

function grantsAll(permissions: Permissions | null, who: string): readonly Found[] {
  if (permissions?.kind !== "all") return [];
  const { access, at } = permissions;
  const found = { ...at, subject: `${who}: ${access}-all` };
  return access === "write"
    ? [{ ...found, message: `\`write-all\` lets ${who} change everything`, severity: "high", level: "hard" }]
    : [{ ...found, message: `\`read-all\` lets ${who} read everything`, severity: "low", level: "advisory" }];
}

/**
 * A workflow that is only ever called gets at most what its caller grants, so its own jobs need not repeat it; a call
 * that it makes in turn passes that on to yet another file, and should say how much of it.
 */
function grantsDefault(job: Job, onlyCalled: boolean): readonly Found[] {
  if (job.permissions !== null || (onlyCalled && job.calls === null)) return [];
  const at: Position = job.at;
  return [
    {
      ...at,
      subject: `job \`${job.id}\`: default`,
      message: `job \`${job.id}\` and its workflow set no \`permissions\`: its token gets the default ones`,
    },
  ];
}
