import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import type { Constraints } from "../tests/constraints.ts";
import { testPacker } from "./pack-blocks.ts";
import type { Packer } from "./packer.ts";

/** Keeps shards as they are. Any other number of shards is packed from scratch, to see what it would cost. */
export function storedPlanPacker(
  shards: readonly (readonly PlannedTest[])[],
  constraints: Constraints,
): Packer<PlannedTest> {
  const loads = shards.map((items) => ({ items, seconds: sumBy(items, ({ seconds }) => seconds) }));
  const seconds = loads.map((load) => load.seconds);
  const others = testPacker(shards.flat(), constraints);
  return {
    ...others,
    pack: (count) => (count === loads.length ? loads : others.pack(count)),
    secondsOf: (count) => (count === loads.length ? seconds : others.secondsOf(count)),
  };
}
