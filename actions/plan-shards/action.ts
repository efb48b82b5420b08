import { defineAction } from "../../packages/core/action/define-action.ts";
import { inputs } from "./inputs.ts";
import { makePlan } from "./make-plan.ts";
import { matrixResult, planMatrix } from "./plan-matrix.ts";
import { outputs } from "./plan-result.ts";
import { readTests } from "./read-tests.ts";

export const action = defineAction({
  name: "plan-shards",
  description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
  inputs,
  outputs,
  permissions: { actions: "read", contents: "read" },

  isGate: ({ verify }) => verify,

  async run(values, ports) {
    // What other jobs need is loaded there: a job that plans for all of them comes first, and all wait for it.
    if (values.verify) return (await import("./verify-run.ts")).verifyRun(values, ports);
    if (values.shard === undefined) return planMatrix(values, ports);
    return (await import("./plan-own-shard.ts")).planOwnShard(values.shard, values, ports);
  },

  /** Without history every test weighs the same. What could not be checked did not pass. */
  async fallback(values, ports) {
    if (values.verify) return (await import("./verify-run.ts")).unchecked();
    const { tests } = await readTests(values, ports.workspace);
    const total = values.shard && { total: values.shard.total };
    const plan = await makePlan({ values, tests, records: [], ...total }, ports);
    // Nothing is written here, so there are no paths.
    if (values.shard === undefined) return matrixResult(plan, null);
    return (await import("./plan-own-shard.ts")).ownResult(values.shard, plan, null);
  },
});
