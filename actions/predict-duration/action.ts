import { defineAction } from "../../packages/core/action/define-action.ts";
import { integer, list, text } from "../../packages/core/action/inputs.ts";
import { MODELS_SECTION } from "../../packages/core/duration/stored-models.ts";
import { probabilities } from "./probabilities.ts";
import { readActiveRuns } from "./read-active-runs.ts";
import { readChangedFiles } from "./read-changed-files.ts";
import { outputs, toResult } from "./to-result.ts";

export const action = defineAction({
  name: "predict-duration",
  description: "Predicts how long this run and each of its jobs will take, as a range whose accuracy is measured.",
  inputs: {
    workflow: text({ help: "Workflow to predict: its name, path or file name. Default: the current workflow." }),
    event: text({ help: "Event that triggers the run, such as `push`. Default: the current event." }),
    branch: text({ help: "Branch to build. Default: the current branch." }),
    "changed-files": list({ help: "Paths that the change touches, one per line. Default: as reported by GitHub." }),
    jobs: list({ help: "Jobs to predict, one name per line; `*` matches any text. Default: all." }),
    quantiles: probabilities({ help: "Additional quantiles to predict, such as `0.75` or `0.99`." }),
    attempt: integer({ help: "Attempt of the run; 2 or more for a re-run. Default: the current attempt.", min: 1 }),
  },
  outputs,
  permissions: { actions: "read", contents: "read", "pull-requests": "read" },

  async run(values, ports) {
    const { records, sections } = await ports.history.read();
    const workflow = values.workflow ?? ports.context.workflowPath ?? ports.context.workflow;
    const [files, activeRuns] = await Promise.all([
      readChangedFiles(values["changed-files"], records, ports),
      readActiveRuns(workflow, records, ports),
    ]);
    const findings = { workflow, files, activeRuns, models: sections.get(MODELS_SECTION) ?? null };
    return toResult(records, values, findings, ports.context, ports.now());
  },

  /** Without history: no prediction, which the outputs say by being empty. */
  async fallback(values, { context, now }) {
    const workflow = values.workflow ?? context.workflowPath ?? context.workflow;
    return toResult([], values, { workflow, files: null, activeRuns: null, models: null }, context, now());
  },
});
