import { code, type Inline, line } from "../../render/document.ts";
import { countOf, formatSeconds, formatShare, formatUsd } from "../../render/quantities.ts";
import type { ShardPlan } from "../shard-plan.ts";

/** Why the plan is as it is, the most telling first. */
export function* planReasons(plan: ShardPlan): Generator<Inline> {
  const { worthIt, sources, evidence } = plan;
  const measured = plan.wallSeconds !== null;
  if (!worthIt.decision) yield line`Planning by time does not pay off here: ${worthIt.reason}`;
  if (measured) yield* whySoMany(plan);
  if (measured && plan.shardCount > 1) yield* whyNotFaster(plan);
  yield* whichInParts(plan);
  if (worthIt.decision) yield worthIt.reason;
  if (sources.folder > 0 && sources.history > 0)
    yield `${countOf(sources.folder, "new test")} estimated from the folder`;
  if (evidence.forkRuns > 0) yield `${countOf(evidence.forkRuns, "run")} from forks ignored`;
  const { incomplete, otherBranches } = evidence.leftOut;
  if (incomplete > 0) yield `times of incomplete test files ignored in ${countOf(incomplete, "run")}`;
  if (otherBranches > 0) {
    yield `times that disagree with the default branch ignored in ${countOf(otherBranches, "run")} of other branches`;
  }
}

function* whySoMany({ choice, shardCount, evidence, worthIt, bound }: ShardPlan): Generator<Inline> {
  const limit = evidence.concurrency;
  const { min, max } = evidence.allowed;
  if (choice.kind === "kept") {
    yield "repeats the plan of an earlier attempt or shard of this run, test by test";
  } else if (choice.kind !== "given" && shardCount === min && min > 1) {
    yield `min-shards requires at least ${min}`;
  } else if (choice.kind !== "given" && shardCount === max) {
    yield `max-shards allows at most ${max}`;
  } else if (choice.kind !== "given" && choice.kind !== "cheapest" && limit !== null && shardCount === limit) {
    yield `more than ${countOf(limit, "shard")} would wait for a runner`;
  } else if (choice.kind === "balanced") {
    // One shard, or a floor, is said in words of its own.
    if (worthIt.code === "one-shard" || bound.kind === "single-file" || bound.kind === "group") return;
    yield `one more shard would save less than the ${formatSeconds(evidence.setupSeconds)} of set-up it costs`;
  } else if (choice.kind === "fastest") {
    yield "no other number of shards finishes more than 1 % earlier";
  } else if (choice.kind === "cheapest") {
    yield "no other number of shards is billed for fewer minutes";
  } else if (choice.kind === "cost-weight") {
    yield `one more shard would cost more than ${formatUsd(choice.usdPerSavedMinute)} per minute saved`;
  } else if (choice.kind === "target") {
    yield `the fewest shards that finish nine runs in ten within ${formatSeconds(choice.seconds)}, or the nearest possible`;
  }
}

function* whichInParts({ shards }: ShardPlan): Generator<Inline> {
  for (const { tests } of shards) {
    for (const { name, part } of tests) {
      if (part?.number === 1) yield line`${code(name)} takes longer than a fair share, so it runs in ${part.of} parts`;
    }
  }
}

function* whyNotFaster({ bound, shards, shardCount }: ShardPlan): Generator<Inline> {
  const longest = shards[0]?.tests[0];
  switch (bound.kind) {
    case "single-file":
      // Of a file in parts, more shards could have more.
      if (longest && longest.part === undefined) {
        yield line`${code(longest.name)} (${formatSeconds(longest.seconds)}) sets the minimum: no number of shards finishes sooner; splitting the file would help`;
      }
      return;
    case "group":
      yield `tests that must stay together (${formatSeconds(bound.seconds)}) set the minimum`;
      return;
    case "few-files":
      yield `with so few files, ${countOf(shardCount, "shard")} cannot be balanced better`;
      return;
    case "unproven":
      yield `no better split was found; the best possible is at most ${formatShare(bound.gap)} shorter`;
      return;
    case "balanced":
      return;
  }
}
