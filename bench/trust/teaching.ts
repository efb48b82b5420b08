import {
  planAfter,
  TROUBLES,
  type TroubledPlan,
  type TroubleName,
} from "../../packages/core/scheduling/testing/simulate-trouble.ts";
import type { TrustRow } from "./trust-row.ts";

const SEEDS = [1, 2, 3, 4, 5];

/** What failed teaches nothing: plans and predictions after bad days, by simulation. */
export async function rows(): Promise<TrustRow[]> {
  return [...plans()];
}

/** The worst of five seeds after one and two troubled runs of twelve. */
function* plans(): Generator<TrustRow> {
  for (const name of Object.keys(TROUBLES) as TroubleName[]) {
    const after = SEEDS.flatMap((seed) => [1, 2].map((troubled) => planOf(name, seed, troubled)));
    const good = SEEDS.map((seed) => planOf(name, seed, 0).shards);
    const worst = Math.max(...after.map(({ makespan }) => makespan));
    const shards = after.map((plan) => plan.shards);
    yield { what: `slowest shard ÷ ideal after runs in which ${name}`, measured: worst.toFixed(3), bound: "≤ 1.05" };
    yield {
      what: `shards of auto after runs in which ${name}`,
      measured: rangeOf(shards),
      bound: `as before: ${rangeOf(good)}, ± 1`,
    };
  }
}

function planOf(name: TroubleName, seed: number, troubled: number): TroubledPlan {
  return planAfter(TROUBLES[name], { seed, goodBefore: 10, troubled, goodAfter: 0 });
}

const rangeOf = (values: readonly number[]): string => `${Math.min(...values)} to ${Math.max(...values)}`;
