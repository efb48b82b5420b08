import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AnyAction } from "../packages/core/action/define-action.ts";
import { runOnRunner } from "../packages/core/hosts/actions.ts";
import {
  type FakeGitHub,
  type Job,
  runInEnvironment,
  runtimeEnvironment,
  type WorkflowRun,
} from "../packages/testkit/index.ts";

/** Where a step runs: `folder` is the checkout, and the steps of one job share a folder for temporary files below it. */
export interface StepPlace {
  readonly github: FakeGitHub;
  readonly folder: string;
  readonly run: WorkflowRun;
  readonly job: Job;
}

/** Runs one step in this process: the file of its outputs as text, and its whole result. */
export async function runStep<D = unknown>(
  { github, folder, run, job }: StepPlace,
  action: AnyAction,
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly output: string; readonly result: { readonly summary: string; readonly data: D } }> {
  const temp = join(folder, `temp-${job.id}`);
  const output = join(await mkdtemp(join(folder, "step-")), "output.txt");
  await Promise.all([writeFile(output, ""), mkdir(temp, { recursive: true })]);
  const given = { "github-token": github.world.addToken("acme/app").value, ...inputs };
  const environment = {
    ...runtimeEnvironment(github, { run, job }),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: "", // the client of the runner remembers the first such file of a process
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  await runInEnvironment(environment, () => runOnRunner(action));
  const text = await readFile(output, "utf8");
  return { output: text, result: JSON.parse(await readFile(outputOf(text, "result-path"), "utf8")) };
}

/** One output from the file of a step's outputs; empty where it has none of that name. */
export function outputOf(text: string, name: string): string {
  return new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n?\\1$`, "m").exec(text)?.[2] ?? "";
}
