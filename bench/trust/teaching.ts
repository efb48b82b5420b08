import { backtest } from "../../packages/core/duration/replay/backtest.ts";
import { flakyHistory } from "../../packages/core/duration/testing/simulate-repeats.ts";
import { formatShare } from "../../packages/core/render/quantities.ts";
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
  return [...plans(), ...predictions()];
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

/** First attempts of sixty pushes, in a repository in which some pass only in a second attempt that repeats one job. */
function* predictions(): Generator<TrustRow> {
  for (const flakyShare of [0.3, 0.5, 0.8]) {
    const lines = SEEDS.flatMap(
      (seed) => backtest(flakyHistory({ seed, pushes: 60, flakyShare, recorded: "all jobs" })).lines,
    );
    const first = lines.filter(({ job, attempt, p50 }) => job === null && attempt === 1 && p50 !== null);
    const off = first.filter(({ p50, actual }) => Math.abs((p50 ?? 0) - actual) > 0.5 * actual);
    yield {
      what: `first attempts predicted wrong by more than half, ${formatShare(flakyShare)} of pushes flaky`,
      measured: `${formatShare(off.length / first.length)} of ${first.length}`,
      bound: "≤ 2 %",
    };
  }
}
