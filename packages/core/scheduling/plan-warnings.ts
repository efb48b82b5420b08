import { folderOf } from "../paths/path-parts.ts";
import { countOf, formatSeconds } from "../render/quantities.ts";
import type { Objective } from "./choice/shard-objective.ts";
import type { PlannedTest } from "./estimates/planned-test.ts";
import type { WantedShards } from "./plan-request.ts";
import type { ReusedShards } from "./reuse-plan.ts";
import type { PlanWarning, ShardPlan } from "./shard-plan.ts";
import { formatTestList } from "./tests/test-list.ts";
import type { UnknownTests } from "./unknown-tests.ts";

export interface PlanFacts {
  /** Names given, and how many of them are different tests. */
  readonly named: number;
  readonly unique: number;
  readonly reused: ReusedShards | null;
  readonly unknown: UnknownTests | null;
}

type Plan = Omit<ShardPlan, "warnings">;

const MAX_NAMES = 5;

/** What a user should look at although there is a plan. */
export function* planWarnings(wanted: WantedShards, plan: Plan, facts: PlanFacts): Generator<PlanWarning> {
  const { named, unique, reused } = facts;
  if (unique < named) {
    yield { code: "duplicate-tests", message: `${named - unique} of ${named} tests were listed more than once` };
  }
  const fewest = wanted.shards === "auto" ? wanted.minShards : wanted.shards;
  if (reused === null && unique > 0 && fewest > plan.shardCount) {
    const message = `${fewest} shards were requested, but there are only ${unique} tests to divide: ${plan.shardCount} shards are planned`;
    yield { code: "fewer-tests-than-shards", message };
  }
  if (facts.unknown !== null) yield { code: "few-tests-known", message: unknownMessage(facts.unknown, unique) };
  const hidden = plan.runner === "pytest" ? bracketFolders(plan) : [];
  if (hidden.length > 0) {
    const message = `pytest does not find files in folders with brackets in their names: ${some(hidden)}`;
    yield { code: "names-unselectable", message };
  }
  yield* changedSince(reused);
  const missed = missedTarget(wanted.objective, plan);
  if (missed !== null) yield { code: "target-missed", message: missed };
  const quoted = plan.shards.flatMap(({ tests }) => tests.filter(({ name }) => formatTestList([name]) !== name));
  if (quoted.length > 0) {
    const message = `${countOf(quoted.length, "name")} with a line break or a leading quote: written as JSON strings in files and args, which a shell does not decode: ${some(quoted.map(({ name }) => formatTestList([name])))}`;
    yield { code: "names-quoted", message };
  }
  for (const { kind, tests } of plan.broken) {
    const [wantedPlace, why] =
      kind === "apart"
        ? ["in different shards", "too few shards, or they are in one group"]
        : ["in the same shard", "the stored plan separates them"];
    yield { code: "constraint-broken", message: `could not keep ${tests.join(" and ")} ${wantedPlace}: ${why}` };
  }
}

function unknownMessage({ count, listed, reported }: UnknownTests, unique: number): string {
  const knownCount = unique - count;
  const foundWords = knownCount === 0 ? "none" : knownCount < count ? `only ${knownCount}` : String(knownCount);
  const example = reported === null ? `such as ${listed}` : `the list has ${listed}, the history has ${reported}`;
  return `${foundWords} of ${unique} tests ${knownCount === 1 ? "was" : "were"} found in the history (${example}): do the test reports use the same file names as the list?`;
}

/** pytest 9 ends with an error for such a path, and runs nothing of the shard; earlier it ran the folder above. */
function bracketFolders({ shards }: Plan): readonly string[] {
  const names = shards.flatMap(({ tests }) => tests.map(({ name }) => name));
  return names.filter((name) => folderOf(name.split("::")[0] ?? "").includes("["));
}

function* changedSince(reused: ReusedShards | null): Generator<PlanWarning> {
  if (reused !== null && reused.deleted.length > 0) {
    const message = `${countOf(reused.deleted.length, "test")} of the first attempt's plan no longer exist and are left out: ${some(reused.deleted)}`;
    yield { code: "tests-deleted", message };
  }
  if (reused !== null && reused.added.length > 0) {
    const message = `${countOf(reused.added.length, "test")} not in the first attempt's plan; added to the shortest shard: ${some(reused.added)}`;
    yield { code: "tests-added", message };
  }
}

/** Why a target cannot be met, and what can. */
function missedTarget(objective: Objective | undefined, plan: Plan): string | null {
  if (objective?.kind !== "target" || plan.wallSeconds === null || plan.wallSeconds.p90 <= objective.seconds)
    return null;
  const target = formatSeconds(objective.seconds);
  const { setupSeconds } = plan.evidence;
  const longest = plan.shards
    .flatMap(({ tests }) => tests.slice(0, 1))
    .reduce<PlannedTest | null>((most, test) => (most !== null && most.seconds >= test.seconds ? most : test), null);
  const can = `this plan is the best possible: nine runs in ten within ${formatSeconds(plan.wallSeconds.p90)}`;
  if (longest && setupSeconds + longest.seconds > objective.seconds) {
    return `no number of shards finishes in ${target}: ${longest.name} alone takes ${formatSeconds(longest.seconds)}, and set-up ${formatSeconds(setupSeconds)}; ${can}`;
  }
  return `${countOf(plan.shardCount, "shard")} cannot finish in ${target}: raise max-shards or concurrency, or split long files; ${can}`;
}

function some(names: readonly string[]): string {
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : "";
  return names.slice(0, MAX_NAMES).join(", ") + more;
}
