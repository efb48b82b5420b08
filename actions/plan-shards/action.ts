import { defineAction } from "../../packages/core/action/define-action.ts";
import { either, flag, integer, list, number, text, type Values } from "../../packages/core/action/inputs.ts";
import type { RunRecord } from "../../packages/core/history/record.ts";
import { MOST_SHARDS } from "../../packages/core/scheduling/choose-shard-count.ts";
import { planShards } from "../../packages/core/scheduling/plan-shards.ts";
import { testTimings } from "../../packages/core/scheduling/test-timings.ts";
import { readTests } from "./read-tests.ts";
import { toResult } from "./to-result.ts";

const shardNumber = { min: 1, max: MOST_SHARDS };

const inputs = {
  tests: list({
    help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line.",
  }),
  shards: either("auto", integer({ help: "", ...shardNumber }), {
    help: "How many shards; `auto` weighs what another shard saves against the set-up that it burns.",
    fallback: "auto",
  }),
  "min-shards": integer({ help: "Fewest shards that `auto` may choose.", fallback: 1, ...shardNumber }),
  "max-shards": integer({
    help: "Most shards that `auto` may choose; by default the jobs that GitHub Free runs at once.",
    fallback: 20,
    ...shardNumber,
  }),
  "setup-seconds": number({
    help: "What every shard spends before its first test: checkout, install, build.",
    fallback: 25,
    min: 0,
    max: 21_600,
  }),
  "price-per-minute": number({
    help: "US dollars for a started minute of one shard; the default is Linux with 2 cores. Public repositories: 0.",
    fallback: 0.006,
    min: 0,
  }),
  job: text({ help: "Learn only from jobs whose name starts with this; for suites that several jobs run." }),
  "allow-empty": flag({ help: "Accept that no test is found: then the matrix is empty.", fallback: false }),
};

export const action = defineAction({
  name: "plan-shards",
  description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
  inputs,
  outputs: {
    matrix: "The matrix for `fromJSON`: `shard`, `total`, `name`, `files` and `predicted-seconds` of each job.",
    "shard-count": "How many shards there are.",
    "predicted-wall-seconds": "Seconds until the slowest shard is done, set-up included; empty without history.",
    "worth-it": "`true` when the plan is clearly better than a split by number of files.",
  },
  permissions: { actions: "read", contents: "read" },

  async run(values, { history, workspace, now }) {
    const tests = await readTests(values, workspace);
    const { records } = await history.read();
    return planned(values, tests, records, now());
  },

  /** Without history every test weighs the same. */
  async fallback(values, { workspace, now }) {
    return planned(values, await readTests(values, workspace), [], now());
  },
});

function planned(values: Values<typeof inputs>, tests: readonly string[], records: readonly RunRecord[], now: Date) {
  const plan = planShards({
    tests,
    timings: testTimings(records, { now: now.getTime(), job: values.job }),
    shards: values.shards,
    minShards: values["min-shards"],
    maxShards: values["max-shards"],
    setupSeconds: values["setup-seconds"],
    usdPerMinute: values["price-per-minute"],
  });
  return toResult(plan);
}
