import {
  either,
  flag,
  fromBase,
  type Input,
  integer,
  list,
  number,
  oneOf,
  text,
  type Values,
} from "../../packages/core/action/inputs.ts";
import { MAX_SHARDS } from "../../packages/core/scheduling/choice/choose-shard-count.ts";
import { RUNNER_NAMES } from "../../packages/core/scheduling/runners/test-runners.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseShardOf, type ShardOf } from "./shard-of.ts";

const shardNumber = { min: 1, max: MAX_SHARDS };

/** All inputs of plan-shards. */
export const inputs = {
  tests: list({
    help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line. If empty, the places where `runner` looks.",
  }),
  runner: oneOf(RUNNER_NAMES, {
    help: "Test runner. Decides the form of the output `args`, and where tests are looked for when `tests` is empty.",
    fallback: "custom",
  }),
  shards: either("auto", integer({ help: "", ...shardNumber }), {
    help: "Number of shards. `auto` weighs the time another shard saves against the set-up time it costs.",
    fallback: "auto",
  }),
  shard: shardOf(
    "This job's shard, such as `3/8`: the job computes the plan for all 8 shards itself and outputs its own tests.",
  ),
  "min-shards": integer({ help: "Minimum number of shards that `auto` may choose.", fallback: 1, ...shardNumber }),
  "max-shards": integer({
    help: "Maximum number of shards that `auto` may choose. Default: GitHub's limit of jobs per matrix.",
    fallback: MAX_SHARDS,
    ...shardNumber,
  }),
  concurrency: integer({
    help: "Concurrent jobs available to this suite: your account's limit, minus what other workflows need. Default: GitHub Free's limit.",
    fallback: 20,
    min: 1,
    max: 1000,
  }),
  objective: oneOf(["balanced", "fastest", "cheapest"], {
    help: "What `auto` optimises. `balanced`: another shard must save more seconds than its set-up takes.",
    fallback: "balanced",
  }),
  "cost-weight": number({ help: "Instead of `objective`: what a saved minute is worth, in US dollars.", min: 0 }),
  "target-duration": duration(
    "Instead of `objective`: the fewest shards that finish nine runs in ten within this time, such as `10m`.",
  ),
  "setup-seconds": either("auto", number({ help: "", min: 0, max: 21_600 }), {
    help: "Seconds each shard spends besides its tests: checkout, install, build. `auto` learns it from earlier jobs, and assumes 25 until then.",
    fallback: "auto",
  }),
  "runs-on": text({
    help: "Runner label of the shards, such as `ubuntu-latest`. Timings from the same kind of machine take precedence, and the label sets the price. Default: the label of earlier jobs.",
  }),
  "price-per-minute": either("auto", number({ help: "", min: 0 }), {
    help: "US dollars per started minute of one shard. `auto`: GitHub's price for `runs-on`; standard runners are free in public repositories.",
    fallback: "auto",
  }),
  group: list({
    help: "Tests that must share a shard, one set per line: globs or names separated by spaces, or a JSON array.",
  }),
  "split-files": oneOf(["auto", "never"], {
    help: "Split files that take longer than a fair share by case name, where `runner` supports it and case times are recorded.",
    fallback: "auto",
  }),
  exclusive: list({ help: "Tests of which no two may share a shard; same format as `group`." }),
  job: fromBase(
    text({
      help: "Learn only from jobs whose name starts with this text. Needed when several jobs run different suites.",
    }),
  ),
  "allow-empty": flag({ help: "Allow an empty list of tests: the matrix is then empty.", fallback: false }),
  verify: flag({
    help: "Do not plan: check that the shards ran exactly what was planned, and fail if they did not.",
    fallback: false,
  }),
  junit: fromBase(
    list({
      help: "For `verify`: globs of the shards' test reports. Default: what the jobs of this run recorded.",
    }),
  ),
  plan: fromBase(text({ help: "For `verify`: file with the plan. Default: the plan that this run stored." })),
  "suite-runs": fromBase(
    integer({
      min: 1,
      max: 256,
      help: "For `verify`: how many times the whole suite runs, such as `2` for two operating systems. Needed if GitHub's list of jobs is not available.",
    }),
  ),
  "may-report-nothing": fromBase(
    list({
      help: "For `verify`: globs or names of planned files that may report no tests, such as files whose tests are all filtered out.",
    }),
  ),
};

export type PlanInputs = Values<typeof inputs>;

function shardOf(help: string): Input<ShardOf | undefined> {
  return {
    ...text({ help }),
    expects: `a shard and the number of shards, such as 3/8 (at most ${MAX_SHARDS})`,
    absent: undefined,
    parse: (given) => {
      const value = parseShardOf(given);
      return value === null ? { ok: false } : { ok: true, value };
    },
  };
}

function duration(help: string): Input<number | undefined> {
  return {
    ...text({ help }),
    expects: "a positive time, such as 90s, 10m or 1h30m",
    absent: undefined,
    parse: (given) => {
      const value = parseDuration(given);
      return value === null ? { ok: false } : { ok: true, value };
    },
  };
}
