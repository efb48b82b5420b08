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

/** Everything that plan-shards can be told. */
export const inputs = {
  tests: list({
    help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line. Empty: where `runner` looks for them.",
  }),
  runner: oneOf(RUNNER_NAMES, {
    help: "Test runner: whose arguments `args` holds, and where tests are when `tests` is empty.",
    fallback: "custom",
  }),
  shards: either("auto", integer({ help: "", ...shardNumber }), {
    help: "How many shards; `auto` weighs what another shard saves against the set-up that it burns.",
    fallback: "auto",
  }),
  shard: shardOf("This job's shard, as `3/8`: it makes the plan of all 8 itself and gives its own tests as outputs."),
  "min-shards": integer({ help: "Fewest shards that `auto` may choose.", fallback: 1, ...shardNumber }),
  "max-shards": integer({
    help: "Most shards that `auto` may choose; by default the jobs that GitHub allows in a matrix.",
    fallback: MAX_SHARDS,
    ...shardNumber,
  }),
  concurrency: integer({
    help: "Jobs that your account runs at once, less those that others need; by default those of GitHub Free.",
    fallback: 20,
    min: 1,
    max: 1000,
  }),
  objective: oneOf(["balanced", "fastest", "cheapest"], {
    help: "What `auto` is for. `balanced`: another shard has to save more seconds than its set-up takes.",
    fallback: "balanced",
  }),
  "cost-weight": number({ help: "Instead of `objective`: US dollars that a saved minute is worth.", min: 0 }),
  "target-duration": duration(
    "Instead of `objective`: the fewest shards with which nine of ten runs are done in this time, such as `10m`.",
  ),
  "setup-seconds": either("auto", number({ help: "", min: 0, max: 21_600 }), {
    help: "What every shard spends besides its tests: checkout, install, build. `auto` learns it from earlier jobs, 25 before.",
    fallback: "auto",
  }),
  "runs-on": text({
    help: "A label of the shards' runners, such as `ubuntu-latest`: times of such machines count before those of others, and their minutes have a price. By default that of earlier jobs.",
  }),
  "price-per-minute": either("auto", number({ help: "", min: 0 }), {
    help: "US dollars for a started minute of one shard; `auto`: GitHub's price for `runs-on`, which is nothing for standard runners of public repositories.",
    fallback: "auto",
  }),
  group: list({
    help: "Tests that have to share a shard, one set a line: globs or names with blanks between, or a JSON array.",
  }),
  "split-files": oneOf(["auto", "never"], {
    help: "Divide files that take longer than a fair share by the names of their cases, where `runner` can and their times are recorded.",
    fallback: "auto",
  }),
  exclusive: list({ help: "Tests no two of which may share a shard, written like `group`." }),
  job: text({ help: "Learn only from jobs whose name starts with this; for suites that several jobs run." }),
  "allow-empty": flag({ help: "Accept that no test is found: then the matrix is empty.", fallback: false }),
  verify: flag({
    help: "Plan nothing: check that what the shards ran is what was planned, and fail when it is not.",
    fallback: false,
  }),
  junit: list({
    help: "For `verify`: globs of the shards' JUnit reports; without them what the jobs of this run recorded.",
  }),
  plan: fromBase(text({ help: "For `verify`: file with the plan; by default the plan that this run stored." })),
  "suite-runs": fromBase(
    integer({
      min: 1,
      max: 256,
      help: "For `verify`: how often the suite runs as a whole, such as `2` for two systems. Needed where GitHub's list of jobs cannot be asked.",
    }),
  ),
  "may-report-nothing": fromBase(
    list({
      help: "For `verify`: globs or names of planned files that report no test, such as files whose tests are all left out.",
    }),
  ),
};

export type PlanInputs = Values<typeof inputs>;

function shardOf(help: string): Input<ShardOf | undefined> {
  return {
    ...text({ help }),
    expects: `a shard and how many there are, such as 3/8 (at most ${MAX_SHARDS})`,
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
    expects: "a time above zero, such as 90s, 10m or 1h30m",
    absent: undefined,
    parse: (given) => {
      const value = parseDuration(given);
      return value === null ? { ok: false } : { ok: true, value };
    },
  };
}
