import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import type { Annotation } from "../../packages/core/action/result.ts";
import { PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { partRecord } from "../../packages/core/record/part-record.ts";
import { type ReadReports, readReports } from "../../packages/core/reports/read-reports.ts";
import { RECORD_LIMITS } from "../../packages/core/reports/records/record-limits.ts";
import { artifactName } from "../../packages/core/telemetry/artifact-name.ts";
import { jobName, shownJobName } from "../../packages/core/telemetry/jobs/job-name.ts";
import { type Recording, reportWarnings, toResult } from "./to-result.ts";

export interface PartRequest {
  readonly junit: readonly string[];
  readonly job: string | undefined;
  readonly matrix: string | undefined;
  readonly "run-id": number | undefined;
  readonly out: string | undefined;
  readonly history: string;
  readonly "fail-on-error": boolean;
}

/** What only this job knows: its test results. It makes no API call, so it works without a token and in forks. */
export async function recordPart(request: PartRequest, ports: Ports): Promise<Recording> {
  const { context } = ports;
  const runId = request["run-id"] ?? context.runId;
  if (runId === null)
    throw new InputError([{ name: "run-id", place: "input", given: null, expected: "the id of a run" }]);
  const name = request.job ?? (context.job === null ? null : jobName(context.job, request.matrix ?? ""));
  const job = name === null ? null : shownJobName(name);
  const reading = await readReports(
    { globs: request.junit, jobsOf: () => () => job, keep: RECORD_LIMITS, timesCount: true },
    ports,
  );
  const isNothing = reading.rows.length === 0;
  const decisions = await ports.decisions();
  const wantsReports = request.junit.length > 0;
  const missing = `no file matches ${request.junit.join(", ")} in ${ports.workspace.root}`;
  if (isNothing && wantsReports && request["fail-on-error"]) throw new PacelineError("file-missing", missing);
  const none = wantsReports ? [noReport(missing)] : [];
  const warnings = isNothing ? none : [...leftOutWarning(reading), ...reportWarnings(reading.rows)];
  return toResult({
    mode: "part",
    record: partRecord(context, runId, {
      tests: isNothing ? null : reading.tests,
      failures: isNothing ? null : reading.failures,
      decisions: decisions.length > 0 ? decisions : null,
    }),
    reports: reading.rows,
    reportsLeftOut: reading.leftOut,
    totals: reading.totals,
    older: null,
    // On a laptop the history is a file, and no later run merges an artifact.
    ...(context.runId === null && request.history !== "actions"
      ? { artifact: null, noCache: null }
      : {
          artifact: artifactName(runId, context.attempt, name),
          noCache: "the run that learns merges what the jobs leave behind",
        }),
    out: request.out,
    warnings,
  });
}

function leftOutWarning({ leftOut }: ReadReports): readonly Annotation[] {
  return leftOut === null ? [] : [{ level: "warning", title: "Test reports", message: leftOut.message }];
}

function noReport(message: string): Annotation {
  return {
    level: "warning",
    title: "No test report",
    message: `${message}. Did the tests run and write a report?`,
  };
}
