import type { JsonObject } from "../../expressions/json.ts";
import type { World } from "../../world/world.ts";
import type { WorkflowRun } from "../../world/world-records.ts";
import type { BuiltinAction } from "../definition/builtin-action.ts";
import type { StepReport } from "./job-result.ts";

/** Where runs live: what `startGitHub` gives. */
export interface RunServer {
  readonly url: string;
  readonly world: World;
}

export interface RunWorkflowOptions {
  /** `owner/name`; added to the world when it is not there. */
  readonly repository: string;
  /** Path of the workflow inside `source`, by default `.github/workflows/ci.yml`. */
  readonly workflowPath?: string;
  /** The workflow itself, when it is not a file of `source`. */
  readonly text?: string;
  /** The repository's files: what `actions/checkout` copies, and where `$/path` actions are. */
  readonly source: Source;
  /** `push` unless said. */
  readonly event?: string;
  /** `refs/heads/<default branch>` unless the event says otherwise. */
  readonly ref?: string;
  readonly sha?: string;
  readonly actor?: string;
  /** For `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  /** For events of pull requests: the number of one that is in the world. */
  readonly pullRequest?: number;
  /** For `workflow_run`: the run that ended. */
  readonly triggeredBy?: WorkflowRun;
  /** Joins the payload that the runner makes from the rest. */
  readonly payload?: JsonObject;
  /**
   * Actions of other repositories: `owner/repo@v1`, `owner/repo/path@*` or `owner/repo@*` (then a path is looked up
   * below it) to a folder or to code of the test. `actions/checkout`, `setup-node` and `cache` need no entry.
   */
  readonly actions?: Readonly<Record<string, string | BuiltinAction>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Variables of the machine, below those of the workflow. */
  readonly env?: Readonly<Record<string, string>>;
  /** The clock of runs, jobs, steps and logs; the world's unless said. */
  readonly now?: () => Date;
  /** When the run begins, in the world's time; by default now. */
  readonly startAt?: Date;
  /** How many seconds a step pretends to have lasted. Undefined: as long as it did. */
  readonly duringStep?: (step: StepIdentity, result: StepReport) => number | undefined;
  /**
   * How many jobs of one matrix really run at the same time, each on a machine of its own; 1 unless said, which always
   * gives the same order. A job that fails fast then stops those that have not begun, not those that run.
   */
  readonly jobsAtOnce?: number;
  /** What runs JavaScript actions, and `node` in scripts. */
  readonly node?: string;
  /** A step that takes longer in reality is stopped and fails; by default 60 000. */
  readonly stepTimeoutMs?: number;
  /** As with `ACTIONS_STEP_DEBUG`. */
  readonly debug?: boolean;
}

export interface StepIdentity {
  /** Name of the job, with its matrix values. */
  readonly job: string;
  readonly name: string;
  /** The `id:` of the step; empty for one that has none, and for post steps. */
  readonly id: string;
}

/** A folder, or a choice of folders by what a checkout asks for. */
type Source = string | ((checkout: { repository: string; ref: string }) => string);
