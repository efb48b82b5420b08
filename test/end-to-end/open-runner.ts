import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type FakeGitHub,
  makeProject,
  type Permissions,
  type Project,
  type RuntimeOptions,
  runActionStep,
  runtimeEnvironment,
  type StepResult,
  startGitHub,
  type WorkflowRun,
} from "../../packages/testkit/index.ts";
import { type ResultFile, ROOT } from "./built-product.ts";
import type { ActionName } from "./data-shapes.ts";

export const REPOSITORY = "acme/shop";

/** One job on a runner: a checkout, and steps in it. */
export interface Runner extends Disposable {
  readonly github: FakeGitHub;
  readonly workspace: Project;
  step(action: ActionName, options?: StepOptions): Promise<StepOutcome>;
}

export interface StepOptions extends RuntimeOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  /** The run that this one follows, by a `workflow_run` event. */
  readonly after?: WorkflowRun;
  /** When the runner stops the step, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface StepOutcome extends StepResult {
  /** The file behind `result-path`; undefined where the step wrote none. */
  readonly result: ResultFile | undefined;
  /** What the step left in the workspace, where no output tells of it. */
  readonly leftBehind: readonly string[];
}

export async function openRunner(files: Readonly<Record<string, string>>): Promise<Runner> {
  const github = await startGitHub();
  const [workspace, temp] = [makeProject(files), makeProject()];
  const { world } = github;
  world.addRepository(REPOSITORY);
  return {
    github,
    workspace,
    async step(action, { inputs = {}, permissions, after, timeoutMs, ...runtime } = {}) {
      const event = after === undefined ? "push" : "workflow_run";
      const run = world.addRun({ repository: REPOSITORY, event });
      const job = world.addJob({ run_id: run.id, name: "test" });
      const token = world.addToken(REPOSITORY, permissions ?? { actions: "read", contents: "read" }).value;
      const before = readdirSync(workspace.directory);
      const step = await runActionStep({
        actionDirectory: action === "preflight" ? ROOT : join(ROOT, "actions", action),
        inputs,
        workspace: workspace.directory,
        temp: temp.directory,
        env: runtimeEnvironment(github, { run, job }, runtime),
        github: { token, repository: REPOSITORY, event: payloadAfter(after) },
        contexts: { matrix: null },
        ...(timeoutMs !== undefined && { timeoutMs }),
      });
      const path = step.outputs["result-path"];
      const result = path && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
      const added = readdirSync(workspace.directory).filter((name) => !before.includes(name));
      const leftBehind = added.filter((name) => !namedBy(Object.values(step.outputs), name));
      return { ...step, result, leftBehind };
    },
    [Symbol.dispose]() {
      workspace.remove();
      temp.remove();
      void github.close();
    },
  };
}

/** Whether an output names a file in this folder, such as `plan-path`. */
export function namedBy(outputs: readonly string[], folder: string): boolean {
  return outputs.some((value) => value.startsWith(`${folder}/`));
}

function payloadAfter(run: WorkflowRun | undefined) {
  const repository = { full_name: REPOSITORY, default_branch: "main" };
  return run === undefined
    ? { repository }
    : { repository, workflow_run: { id: run.id, run_attempt: run.run_attempt } };
}
