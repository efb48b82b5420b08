import { defineAction } from "../../packages/core/action/define-action.ts";
import { PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { inputs } from "./inputs.ts";
import { makePlan } from "./make-plan.ts";
import { matrixResult, planMatrix } from "./plan-matrix.ts";
import { outputs } from "./plan-result.ts";
import { readTests } from "./read-tests.ts";

export const action = defineAction({
  name: "plan-shards",
  description: "Divides the tests over as many jobs as pay off, so that all finish at about the same time.",
  inputs,
  outputs,
  permissions: { actions: "read", contents: "read" },

  isGate: ({ verify }) => verify,
  mustFinish: ({ shard }) => shard !== undefined,

  async run(values, ports) {
    // What other jobs need is loaded there: a job that plans for all of them comes first, and all wait for it.
    if (values.verify) return (await import("./verify-run.ts")).verifyRun(values, ports);
    if (values.shard === undefined) return planMatrix(values, ports);
    return (await import("./plan-own-shard.ts")).planOwnShard(values.shard, values, ports);
  },

  /** Without history every test weighs the same. What could not be checked did not pass. */
  async fallback(values, ports) {
    if (values.verify) return (await import("./verify-run.ts")).unchecked();
    // A separate plan, different from that of the other shards, would lose tests.
    if (values.shard !== undefined) throw new PacelineError("plan-unknown", "a shard has no default");
    const { tests } = await readTests(values, ports.workspace);
    const plan = await makePlan({ values, tests, records: [] }, ports);
    // Nothing is written here, so there are no paths.
    return matrixResult(plan, null);
  },
});
