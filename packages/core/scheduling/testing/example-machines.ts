import type { ShardMachines } from "../plan-request.ts";

/** Machines with a stated set-up and price, for tests. */
export function exampleMachines(setupSeconds = 25, concurrency?: number): ShardMachines {
  return {
    setup: { seconds: setupSeconds, source: "given", jobs: 0 },
    price: { usdPerMinute: 0.006, basis: "given", label: null },
    ...(concurrency !== undefined && { concurrency }),
  };
}
