import { defineAction } from "../../packages/core/action/define-action.ts";
import { either, flag, integer, list, number, text, writtenPath } from "../../packages/core/action/inputs.ts";
import { WORLD_AVERAGE_INTENSITY } from "../../packages/core/cost/estimate-carbon.ts";
import { otlpInputs } from "./otlp-inputs.ts";
import { recordPart } from "./record-part.ts";
import { outputs } from "./to-result.ts";
import { checkExport, withExport } from "./with-export.ts";

const inputs = {
  junit: list({
    help: "Globs of test reports, in a job that runs tests: JUnit XML and twenty other formats (docs/reports.md). Makes no call to GitHub's API.",
  }),
  job: text({ help: "This job's name as GitHub shows it; needed only if the job sets `name:`." }),
  matrix: { ...text({ help: "The job's matrix; filled in automatically." }), runnerDefault: `\${{ toJSON(matrix) }}` },
  "run-id": integer({ help: "Run to record. Default: the run that triggered this workflow (`workflow_run`).", min: 1 }),
  backfill: integer({
    help: "Number of older runs to read from the API as well, newest first. The next run continues from there.",
    fallback: 0,
    min: 0,
    max: 1000,
  }),
  "backfill-calls": integer({
    help: "Maximum number of API calls for reading older runs each time: one per run plus a few lists.",
    fallback: 200,
    min: 10,
    max: 900,
  }),
  decisions: flag({
    help: "In a job without test reports: store the decisions of other Paceline actions, to compare them with the outcome later. With `junit` they are always stored.",
    fallback: false,
  }),
  caches: either("auto", flag({ help: "" }), {
    help: "Read cache results from job logs, one API call each: `auto` for up to 20 jobs that may have used a cache, `true` for up to 200.",
    fallback: "auto",
  }),
  prices: list({
    help: "Machine prices as `label=price` in US dollars per minute; the label may end in `*`. They override GitHub's prices.",
  }),
  "carbon-intensity": number({
    help: "Grams of CO2 equivalent per kWh at the machines' location. Default: the world average.",
    fallback: WORLD_AVERAGE_INTENSITY,
    min: 0,
    max: 2000,
  }),
  out: writtenPath({ help: "File to also write the records to, as NDJSON." }),
  ...otlpInputs,
};

export const action = defineAction({
  name: "record-telemetry",
  description: "Records what a run did (jobs, steps, changed files, test times) so that later runs can learn from it.",
  inputs,
  outputs,
  permissions: { actions: "read", contents: "read", "pull-requests": "read" },

  async run(values, ports) {
    await checkExport(values, ports);
    if (values.junit.length > 0 || values.decisions) return withExport(await recordPart(values, ports), values);
    // Not needed in a test job, whose time it would take.
    const { recordMerge, recordRun } = await import("./record-run.ts");
    const runId = values["run-id"] ?? ports.context.triggeringRun?.runId;
    const recorded = runId === undefined ? recordMerge(values, ports) : recordRun(runId, values, ports);
    return withExport(await recorded, values);
  },
});
