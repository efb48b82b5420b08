import { defineAction } from "../../packages/core/action/define-action.ts";
import { integer, list, text } from "../../packages/core/action/inputs.ts";
import { recordPart } from "./record-part.ts";
import { recordMerge, recordRun } from "./record-run.ts";

const inputs = {
  junit: list({ help: "Globs of JUnit reports, in a job that runs tests. No call to GitHub's API is made then." }),
  job: text({ help: "This job's name as GitHub shows it; needed only where the job has a `name:` of its own." }),
  matrix: { ...text({ help: "The job's matrix; GitHub fills it in." }), runnerDefault: `\${{ toJSON(matrix) }}` },
  "run-id": integer({ help: "Run to record. Default: the one that a `workflow_run` event tells of.", min: 1 }),
  backfill: integer({
    help: "How many older runs to read from the API too, newest first.",
    fallback: 0,
    min: 0,
    max: 1000,
  }),
  out: text({ help: "File to write the records to as well, as NDJSON." }),
};

export const action = defineAction({
  name: "record-telemetry",
  description: "Records what a run did: jobs, steps, changed files and test times, for the next run to learn from.",
  inputs,
  outputs: {
    artifact: "Name of the artifact with the record.",
    tests: "Tests in the reports; empty while unknown.",
    failed: "Failed tests in the reports, errors included; empty while unknown.",
    seconds: "Time of all tests in the reports; empty while unknown.",
  },
  permissions: { actions: "read", contents: "read", "pull-requests": "read" },

  async run(values, ports) {
    if (values.junit.length > 0) return recordPart(values, ports);
    const runId = values["run-id"] ?? ports.context.triggeringRun?.runId;
    return runId === undefined ? recordMerge(values, ports) : recordRun(runId, values, ports);
  },
});
