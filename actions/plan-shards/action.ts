import { defineAction } from "../../packages/core/action/define-action.ts";
import { inputs } from "./inputs.ts";
import { makePlan } from "./make-plan.ts";
import { matrixResult, planMatrix } from "./plan-matrix.ts";
import { ownResult, planOwnShard } from "./plan-own-shard.ts";
import { outputs } from "./plan-result.ts";
import { readTests } from "./read-tests.ts";
import { unchecked, verifyRun } from "./verify-run.ts";

export const action = defineAction({
  name: "plan-shards",
  description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
  inputs,
  outputs,
  permissions: { actions: "read", contents: "read" },

  isGate: ({ verify }) => verify,

  async run(values, ports) {
    if (values.verify) return verifyRun(values, ports);
    return values.shard === undefined ? planMatrix(values, ports) : planOwnShard(values.shard, values, ports);
  },

  /** Without history every test weighs the same. What could not be checked did not pass. */
  async fallback(values, ports) {
    if (values.verify) return unchecked();
    const { tests } = await readTests(values, ports.workspace);
    const total = values.shard && { total: values.shard.total };
    const plan = await makePlan({ values, tests, records: [], ...total }, ports);
    // Nothing is written here, so there are no paths.
    return values.shard === undefined ? matrixResult(plan, null) : ownResult(values.shard, plan, null);
  },
});
