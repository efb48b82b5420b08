import { groupBy } from "../../collections/group-by.ts";
import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import type { Constraints } from "../tests/constraints.ts";
import { type Item, longestFirst } from "./load.ts";

/** Tests that go to one shard together; nearly always a single one. */
export interface Block extends Item {
  readonly tests: readonly PlannedTest[];
  /** Numbers of the sets whose members may not meet; empty for nearly all. */
  readonly apart: readonly number[];
}

const NO_SETS: readonly number[] = [];

/** The tests as blocks, in an order that does not depend on theirs. */
export function makeBlocks(tests: readonly PlannedTest[], { together, apart }: Constraints): Block[] {
  const sets = apartSets(apart);
  return [...groupBy(tests, rootsOf(tests, together))].map(([, members]) => {
    const [first] = members;
    if (members.length === 1 && first !== undefined) {
      return { name: first.name, seconds: first.seconds, tests: members, apart: sets.get(first.name) ?? NO_SETS };
    }
    // One order whatever the list's: it decides the block's name, and with it ties, and the last bit of the sum.
    const ordered = [...members].sort(longestFirst);
    const seconds = sumBy(ordered, (test) => test.seconds);
    const inSets = new Set(ordered.flatMap(({ name }) => sets.get(name) ?? []));
    return { name: ordered[0]?.name ?? "", seconds, tests: ordered, apart: [...inSets] };
  });
}

function apartSets(apart: Constraints["apart"]): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  for (const [number, names] of apart.entries()) {
    for (const name of new Set(names)) sets.set(name, [...(sets.get(name) ?? []), number]);
  }
  return sets;
}

/** For each test the representative of those that it has to stay with (disjoint sets, with path halving). */
function rootsOf(tests: readonly PlannedTest[], together: Constraints["together"]): (test: PlannedTest) => string {
  if (together.length === 0) return ({ name }) => name;
  const parent = new Map(tests.map(({ name }): [string, string] => [name, name]));
  const root = (name: string): string => {
    let place = name;
    for (;;) {
      const above = parent.get(place) ?? place;
      if (above === place) return place;
      parent.set(place, parent.get(above) ?? above);
      place = above;
    }
  };
  for (const set of together) {
    const planned = set.filter((name) => parent.has(name));
    for (const name of planned) parent.set(root(name), root(planned[0] ?? name));
  }
  return ({ name }) => root(name);
}
