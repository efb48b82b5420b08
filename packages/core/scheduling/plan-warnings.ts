import { countOf } from "../render/quantities.ts";
import type { ReusedShards } from "./reuse-plan.ts";
import type { PlanWarning, ShardPlan } from "./shard-plan.ts";

export interface PlanFacts {
  /** Names given, and how many of them are different tests. */
  readonly named: number;
  readonly unique: number;
  readonly sources: ShardPlan["sources"];
  readonly reused: ReusedShards | null;
}

/** Below this share of known names, reports and list hardly speak of the same files. */
const FEW_KNOWN = 0.5;
const SHOWN = 5;

/** What a user should look at although there is a plan. */
export function* planWarnings(
  { shards, minShards }: { readonly shards: "auto" | number; readonly minShards: number },
  { named, unique, sources, reused }: PlanFacts,
): Generator<PlanWarning> {
  if (unique < named) {
    yield { code: "duplicate-tests", message: `${named - unique} of ${named} tests were named twice` };
  }
  const wanted = shards === "auto" ? minShards : shards;
  if (reused === null && unique > 0 && wanted > unique) {
    const message = `${wanted} shards were asked for, but there are ${unique} tests: ${unique} shards are planned`;
    yield { code: "fewer-tests-than-shards", message };
  }
  if (sources.folder > 0 && sources.history < FEW_KNOWN * unique) {
    const message = `only ${sources.history} of ${unique} tests were found in the history: do reports name files as the list does?`;
    yield { code: "few-tests-known", message };
  }
  if (reused !== null && reused.deleted.length > 0) {
    const message = `${countOf(reused.deleted.length, "test")} of the first attempt's plan left out, not there any more: ${some(reused.deleted)}`;
    yield { code: "tests-deleted", message };
  }
  if (reused !== null && reused.added.length > 0) {
    const message = `${countOf(reused.added.length, "test")} not in the first attempt's plan, added to the shortest shard: ${some(reused.added)}`;
    yield { code: "tests-added", message };
  }
}

function some(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
  return names.slice(0, SHOWN).join(", ") + more;
}
