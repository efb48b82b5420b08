import type { Plan } from "./timing-series.ts";

/** What another tool is asked to divide: names in their order, and what its timing file holds. */
export interface PeerJob {
  readonly names: readonly string[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly shards: number;
}

/** Other tools know the newest capture only: their timing files hold one value a test. */
export function peerJob({ past, next }: Plan, shards: number): PeerJob {
  return { names: [...next.keys()].sort(), seconds: Object.fromEntries(past[0] ?? []), shards };
}
