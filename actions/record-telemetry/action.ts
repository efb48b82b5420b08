import { defineAction } from "../../packages/core/action/define-action.ts";
import { either, flag, integer, list, number, text, writtenPath } from "../../packages/core/action/inputs.ts";
import { WORLD_AVERAGE_INTENSITY } from "../../packages/core/cost/estimate-carbon.ts";
import { otlpInputs } from "./otlp-inputs.ts";
import { recordPart } from "./record-part.ts";
import { outputs } from "./to-result.ts";
import { checkExport, withExport } from "./with-export.ts";

const inputs = {
  junit: list({
    help: "Globs of test reports, in a job that runs tests: JUnit XML, or JSON of Go, Jest, Vitest, pytest-split, knapsack. No call to GitHub's API is made then.",
  }),
  job: text({ help: "This job's name as GitHub shows it; needed only where the job has a `name:` of its own." }),
  matrix: { ...text({ help: "The job's matrix; GitHub fills it in." }), runnerDefault: `\${{ toJSON(matrix) }}` },
  "run-id": integer({ help: "Run to record. Default: the one that a `workflow_run` event tells of.", min: 1 }),
  backfill: integer({
    help: "How many older runs to read from the API too, newest first. The next time goes on where this one stops.",
    fallback: 0,
    min: 0,
    max: 1000,
  }),
  "backfill-calls": integer({
    help: "Calls to GitHub's API that reading older runs may make each time: one for each run and a few lists.",
    fallback: 200,
    min: 10,
    max: 900,
  }),
  decisions: flag({
    help: "In a job without test reports: keep what other Paceline actions decided in it, to be compared with what happens. With `junit` that is kept anyway.",
    fallback: false,
  }),
  caches: either("auto", flag({ help: "" }), {
    help: "Read what caches did from the logs of jobs, one call each: `auto` for up to 20 jobs that may have used one, `true` for up to 200.",
    fallback: "auto",
  }),
  prices: list({
    help: "Prices of machines as `label=price`, US dollars per minute; a `*` may end the label. They win over GitHub's own.",
  }),
  "carbon-intensity": number({
    help: "Grams of CO2 equivalent per kWh where the machines are; the default is the world's average.",
    fallback: WORLD_AVERAGE_INTENSITY,
    min: 0,
    max: 2000,
  }),
  out: writtenPath({ help: "File to write the records to as well, as NDJSON." }),
  ...otlpInputs,
};

export const action = defineAction({
  name: "record-telemetry",
  description: "Records what a run did: jobs, steps, changed files and test times, for the next run to learn from.",
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
