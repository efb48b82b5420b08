import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { executeStep } from "../../step-runner/execute-step.ts";
import { runnerEnvironment } from "../../step-runner/runner-environment.ts";
import { scriptHead } from "./job-log.ts";
import type { RunningJob, StepOutcome } from "./running-job.ts";

export interface ScriptStep {
  readonly script: string;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  /** All variables of the step, GITHUB_ ones excepted. */
  readonly env: Readonly<Record<string, string>>;
  /** The `github` context as the step sees it. */
  readonly github: RunningJob["github"];
  readonly timeoutMs: number;
}

/** The commands behind the short names of shells. */
const SHELLS: Readonly<Record<string, string>> = {
  bash: "bash --noprofile --norc -eo pipefail {0}",
  sh: "sh -e {0}",
  python: "python3 {0}",
  pwsh: "pwsh -command . '{0}'",
};
/** Without `shell:`, and other than with `shell: bash`, a failing command before a pipe is not noticed. */
const DEFAULT_SHELL = "bash -e {0}";
const EXTENSIONS: Readonly<Record<string, string>> = { bash: ".sh", sh: ".sh", python: ".py", pwsh: ".ps1" };

/** Runs the script of a `run:` step. Such steps have no access to caches and artifacts. */
export async function runScript(job: RunningJob, step: ScriptStep): Promise<StepOutcome> {
  const shell = step.shell ?? job.defaults.shell;
  const command = shell === undefined ? DEFAULT_SHELL : (SHELLS[shell] ?? shell);
  if (!command.includes("{0}")) throw new Error(`The shell '${command}' has no {0} for the script`);
  const file = join(job.place.temp, `${randomUUID()}${shell === undefined ? ".sh" : (EXTENSIONS[shell] ?? "")}`);
  writeFileSync(file, step.script);
  const [program = "", ...args] = command.split(" ").filter(Boolean);
  const runner = runnerEnvironment(step.github, job.place);
  const env: Record<string, string> = { ...runner, ...job.options.env, ...step.env };
  const result = await executeStep({
    command: program,
    args: args.map((arg) => arg.replace("{0}", file)),
    cwd: resolve(job.place.workspace, step.workingDirectory ?? job.defaults.workingDirectory ?? "."),
    env: { ...env, PATH: [...job.path, env.PATH].join(delimiter) },
    temp: job.place.temp,
    secrets: job.secrets,
    timeoutMs: step.timeoutMs,
    debug: job.options.debug,
    onFailure: (exitCode) => `Process completed with exit code ${exitCode}.`,
  });
  const head = scriptHead(step.script, command, step.env).map((text) => ({ text, atMs: 0 }));
  takeOver(job, result);
  return { ...result, outcome: result.conclusion, lines: [...head, ...result.lines] };
}

/** What one step leaves to the later ones of its job. */
export function takeOver(
  job: RunningJob,
  left: { env: Record<string, string>; path: string[]; masked: string[] },
): void {
  Object.assign(job.env, left.env);
  for (const directory of left.path) job.path.unshift(directory);
  job.secrets.push(...left.masked);
}
