import type { PricedPacking } from "./shard-pricer.ts";

/** What a number of shards is chosen for. */
export type Objective =
  /** One more shard has to gain more seconds than the set-up time it costs. */
  | { readonly kind: "balanced" }
  /** Done as early as can be. */
  | { readonly kind: "fastest" }
  /** The fewest billed minutes. */
  | { readonly kind: "cheapest" }
  /** One more shard may cost this much for each minute that it saves. */
  | { readonly kind: "cost-weight"; readonly usdPerSavedMinute: number }
  /** The fewest shards with which nine of ten runs are done in this time. */
  | { readonly kind: "target"; readonly seconds: number };

/** The lower, the better. Never falls when a time or a price rises, so that bounds of these bound the score. */
export function scoreOf(objective: Objective, outcome: PricedPacking, setupSeconds: number): number {
  const { slowest, shards, wallP50, wallP90, billedMinutes, usd } = outcome;
  switch (objective.kind) {
    case "balanced":
      return slowest + shards * setupSeconds;
    case "fastest":
      return wallP50;
    case "cheapest":
      return billedMinutes + wallP50 * TIE;
    case "cost-weight":
      return usd + (objective.usdPerSavedMinute * wallP50) / 60;
    case "target":
      return wallP90;
  }
}

/** Among equal prices the faster: far less than a minute for any wall time. */
const TIE = 1e-7;

/** The largest score that still will do where fewer shards are better than the last second; null where only the best will. */
export function goodEnough(objective: Objective, best: number): number | null {
  if (objective.kind === "fastest") return best * NEARLY;
  if (objective.kind === "target") return Math.max(objective.seconds, best * NEARLY);
  return null;
}

/** One per cent of a wall time is not noticed, but every shard is paid for. */
const NEARLY = 1.01;
