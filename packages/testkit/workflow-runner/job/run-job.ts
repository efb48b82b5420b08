import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluateTemplates, evaluateText } from "../../expressions/evaluate-template.ts";
import { isJsonObject, type Json } from "../../expressions/json.ts";
import type { JobResult } from "../run/job-result.ts";
import type { RunningRun } from "../run/running-run.ts";
import { apiTime, JobClock } from "./job-clock.ts";
import { jobOutputs } from "./job-outputs.ts";
import { beginJob } from "./job-record.ts";
import { JobReport } from "./job-report.ts";
import { type JobToRun, prepareJob } from "./prepare-job.ts";
import { runJobSteps } from "./run-job-steps.ts";
import { type StepsScope, stepScope } from "./running-job.ts";

/** Runs one job from a fresh machine (empty folders, a new token) to its record and log in the world. */
export async function runJob(running: RunningRun, job: JobToRun): Promise<{ job: JobResult; endedAt: Date }> {
  const { server, options } = running;
  const clock = new JobClock(options.now ?? server.world.now, job.startAt);
  const time = apiTime(clock.now());
  const labels = labelsOf(evaluateTemplates(job.definition.runsOn, job.scope));
  const begun = { created_at: time, started_at: time, labels, steps: [] };
  const record = beginJob(running, job.name, { status: "in_progress", ...begun });
  const root = realpathSync(mkdtempSync(join(tmpdir(), "workflow-job-")));
  try {
    const machine = prepareJob(running, job, record, root);
    const report = new JobReport(record, clock, machine.secrets);
    const scope: StepsScope = {
      steps: {},
      inputs: running.event.inputs,
      env: {},
      github: {},
      isComposite: false,
      status: "success",
    };
    const timeoutMinutes = Number(evaluateText(job.definition.timeoutMinutes ?? "", job.scope)) || Infinity;
    await runJobSteps(machine, { scope, steps: job.definition.steps, report, timeoutMinutes, name: job.name });
    const outputs = jobOutputs(job.definition.outputs, stepScope(machine, scope, machine.env), report, machine.secrets);
    const conclusion = scope.status;
    Object.assign(record, { status: "completed", conclusion, completed_at: apiTime(clock.now()) });
    server.world.jobLogs.set(record.id, report.log);
    const identity = { key: job.definition.id, name: job.name, id: record.id, matrix: job.matrix };
    return { job: { ...identity, conclusion, outputs, ...report.result() }, endedAt: clock.now() };
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `runs-on` is a label, a list of labels, or a mapping that names them. */
function labelsOf(runsOn: Json): string[] {
  if (Array.isArray(runsOn)) return runsOn.map(String);
  if (isJsonObject(runsOn)) return labelsOf(runsOn.labels ?? []);
  return runsOn === null ? [] : [String(runsOn)];
}
