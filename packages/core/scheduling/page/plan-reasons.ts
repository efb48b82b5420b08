import { code, type Inline, line } from "../../render/document.ts";
import { countOf, formatSeconds, formatShare, formatUsd } from "../../render/quantities.ts";
import type { ShardPlan } from "../shard-plan.ts";

/** Why the plan is as it is, the most telling first. */
export function* planReasons(plan: ShardPlan): Generator<Inline> {
  const { worthIt, sources, evidence } = plan;
  const measured = plan.wallSeconds !== null;
  if (!worthIt.decision) yield line`Planning by time is not worth it here: ${worthIt.reason}`;
  if (measured) yield* whySoMany(plan);
  if (measured && plan.shardCount > 1) yield* whyNotFaster(plan);
  yield* whichInParts(plan);
  if (worthIt.decision) yield worthIt.reason;
  if (sources.folder > 0 && sources.history > 0)
    yield `${countOf(sources.folder, "new test")} estimated from the folder`;
  if (evidence.forkRuns > 0) yield `${countOf(evidence.forkRuns, "run")} of forks left out`;
}

function* whySoMany({ choice, shardCount, evidence, worthIt, bound }: ShardPlan): Generator<Inline> {
  const limit = evidence.concurrency;
  const { min, max } = evidence.allowed;
  if (choice.kind === "kept") {
    yield "the plan of an earlier attempt or shard of this run, repeated test by test";
  } else if (choice.kind !== "given" && shardCount === min && min > 1) {
    yield `min-shards asks for no fewer than ${min}`;
  } else if (choice.kind !== "given" && shardCount === max) {
    yield `max-shards allows no more than ${max}`;
  } else if (choice.kind !== "given" && choice.kind !== "cheapest" && limit !== null && shardCount === limit) {
    yield `more than ${countOf(limit, "shard")} would wait for a runner`;
  } else if (choice.kind === "balanced") {
    // One shard, or a floor, is said in words of its own.
    if (worthIt.code === "one-shard" || bound.kind === "single-file" || bound.kind === "group") return;
    yield `one more shard would save less than the ${formatSeconds(evidence.setupSeconds)} of set-up that it burns`;
  } else if (choice.kind === "fastest") {
    yield "no other number is done more than 1 % earlier";
  } else if (choice.kind === "cheapest") {
    yield "no other number bills fewer minutes";
  } else if (choice.kind === "cost-weight") {
    yield `one more shard would cost more than ${formatUsd(choice.usdPerSavedMinute)} for each minute that it saves`;
  } else if (choice.kind === "target") {
    yield `the fewest with which nine of ten runs are done in ${formatSeconds(choice.seconds)}, or nearest to it`;
  }
}

function* whichInParts({ shards }: ShardPlan): Generator<Inline> {
  for (const { tests } of shards) {
    for (const { name, part } of tests) {
      if (part?.number === 1) yield line`${code(name)} takes longer than a fair share: it runs in ${part.of} parts`;
    }
  }
}

function* whyNotFaster({ bound, shards, shardCount }: ShardPlan): Generator<Inline> {
  const longest = shards[0]?.tests[0];
  switch (bound.kind) {
    case "single-file":
      // Of a file in parts, more shards could have more.
      if (longest && longest.part === undefined) {
        yield line`${code(longest.name)} (${formatSeconds(longest.seconds)}) sets the floor: no number of shards is done sooner, splitting it helps`;
      }
      return;
    case "group":
      yield `tests that have to stay together (${formatSeconds(bound.seconds)}) set the floor`;
      return;
    case "few-files":
      yield `so few files divide no better over ${countOf(shardCount, "shard")}`;
      return;
    case "unproven":
      yield `no better division was found; it could be shorter by ${formatShare(bound.gap)} at most`;
      return;
    case "balanced":
      return;
  }
}
