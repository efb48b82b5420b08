import { defineAction } from "../../packages/core/action/define-action.ts";
import { InputError } from "../../packages/core/action/input-error.ts";
import { flag, integer, list, text } from "../../packages/core/action/inputs.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { repositoryAccess } from "../../packages/core/action/repository-access.ts";
import { findFlakyTests } from "../../packages/core/triage/find-flaky-tests.ts";
import { type FailedJobs, readFailedJobs, readLogFiles } from "./read-failed-jobs.ts";
import { readFailingTests } from "./read-failing-tests.ts";
import { outputs, toResult } from "./to-result.ts";
import { triageJobs } from "./triage-jobs.ts";

/** Says why jobs failed, and re-runs them if that is worth it. */
export const action = defineAction({
  name: "triage-failures",
  description:
    "Says why jobs failed (flaky, infrastructure or code), shows the decisive line, and re-runs only what can pass.",
  inputs: {
    log: list({
      help: "Log files, one per failed job. Default: the logs of the run's failed jobs are read.",
    }),
    job: text({ help: "Name of the job that the log belongs to." }),
    junit: list({ help: "Globs of the failed job's test reports, to know which tests failed." }),
    "run-id": integer({ min: 1, help: "The run to examine. Default: the run that triggered this workflow." }),
    attempt: integer({ min: 1, help: "The attempt of that run. Default: the one that triggered this workflow, or 1." }),
    retry: flag({
      fallback: false,
      help: "Re-run the failed jobs if every one of them can pass (needs `actions: write`).",
    }),
  },
  outputs,
  permissions: { actions: "read" },
  async run(inputs, ports) {
    const run = chosenRun(inputs["run-id"], inputs.attempt, ports);
    const failed =
      inputs.log.length > 0
        ? await readLogFiles(inputs.log, inputs.job, run?.attempt ?? inputs.attempt ?? 1, ports)
        : await readJobsOf(run, ports);
    const reported = await readFailingTests(inputs.junit, ports);
    const parts = run === null ? [] : (await ports.history.readParts(run.runId)).records;
    const flakyTests = findFlakyTests((await ports.history.read()).records);
    const jobs = triageJobs(failed.jobs, { reported, parts, known: flakyTests });
    return toResult({ jobs, unread: failed.unread }, inputs.retry ? (run?.runId ?? null) : null);
  },
});

interface ChosenRun {
  readonly runId: number;
  readonly attempt: number;
}

function chosenRun(runId: number | undefined, attempt: number | undefined, { context }: Ports): ChosenRun | null {
  const triggering = context.triggeringRun;
  if (runId === undefined) return triggering && { ...triggering, attempt: attempt ?? triggering.attempt };
  return { runId, attempt: attempt ?? (triggering?.runId === runId ? triggering.attempt : 1) };
}

async function readJobsOf(run: ChosenRun | null, ports: Ports): Promise<FailedJobs> {
  if (run === null) {
    const expected = "a log file, or a run (run-id, or the event workflow_run) and a token";
    throw new InputError([{ name: "log", place: "input", given: null, expected }]);
  }
  const { rest, repository } = repositoryAccess(ports);
  return readFailedJobs(rest, repository, run);
}
