import { groupBy } from "../../collections/group-by.ts";
import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import { type Constraints, NO_CONSTRAINTS } from "../tests/constraints.ts";
import { improvePacking } from "./improve-packing.ts";
import { type Bin, type Load, longestFirst } from "./load.ts";
import { type Block, makeBlocks } from "./make-blocks.ts";
import { packInOrder, sortLoads } from "./pack-shards.ts";
import { itemPacker, type Packer, packing } from "./packer.ts";

/** Divides tests over shards, keeping together and apart what has to be. */
export function testPacker(
  tests: readonly PlannedTest[],
  constraints: Constraints = NO_CONSTRAINTS,
): Packer<PlannedTest> {
  if (constraints.together.length === 0 && constraints.apart.length === 0) return itemPacker(tests);
  const blocks = makeBlocks(tests, constraints).sort(longestFirst);
  const isFree = blocks.every(({ apart }) => apart.length === 0);
  const pack = isFree ? packInOrder<Block> : packApart;
  return {
    pieces: blocks,
    fewest: largestSet(blocks),
    most: blocks.length,
    total: sumBy(blocks, ({ seconds }) => seconds),
    longest: blocks[0]?.seconds ?? 0,
    ...packing((shards) => pack(blocks, shards).map(unpack)),
  };
}

/** Members of the largest set whose members may not meet: each needs a shard of its own. */
function largestSet(blocks: readonly Block[]): number {
  const sizes = groupBy(
    blocks.flatMap(({ apart }) => apart),
    (set) => set,
  );
  return [...sizes.values()].reduce((most, members) => Math.max(most, members.length), 1);
}

/**
 * Longest first to the shard that is free first among those where the block may be. A block that may be nowhere goes to
 * the least loaded: too few shards are no reason not to run a test. When that happens it is tried once more with the
 * blocks that are hardest to place in front.
 */
function packApart(blocks: readonly Block[], shards: number): Load<Block>[] {
  const first = dealApart(blocks, shards);
  const hardest = (block: Block): number => block.apart.length;
  const again =
    first.misplaced > 0
      ? dealApart(
          [...blocks].sort((a, b) => hardest(b) - hardest(a) || longestFirst(a, b)),
          shards,
        )
      : first;
  const { bins } = again.misplaced < first.misplaced ? again : first;
  for (const bin of bins) bin.items.sort(longestFirst);
  const filled = bins.filter(({ items }) => items.length > 0);
  return sortLoads(improvePacking(filled, mayMeet));
}

function dealApart(blocks: readonly Block[], shards: number): { bins: Bin<Block>[]; misplaced: number } {
  const bins = Array.from({ length: Math.min(shards, blocks.length) }, () => ({
    items: [] as Block[],
    seconds: 0,
    sets: new Set<number>(),
  }));
  let misplaced = 0;
  for (const block of blocks) {
    const allowed = bins.filter(({ sets }) => !block.apart.some((set) => sets.has(set)));
    if (allowed.length === 0) misplaced++;
    const bin = leastLoaded(allowed.length > 0 ? allowed : bins);
    bin?.items.push(block);
    if (bin) bin.seconds += block.seconds;
    for (const set of block.apart) bin?.sets.add(set);
  }
  return { bins, misplaced };
}

function leastLoaded<B extends Bin<Block>>(bins: readonly B[]): B | undefined {
  let least = bins[0];
  for (const bin of bins) {
    const fewer = least && bin.seconds === least.seconds && bin.items.length < least.items.length;
    if (least && (bin.seconds < least.seconds || fewer)) least = bin;
  }
  return least;
}

/** True when a block may join these others. */
function mayMeet(block: Block, others: readonly Block[]): boolean {
  return block.apart.length === 0 || !others.some(({ apart }) => apart.some((set) => block.apart.includes(set)));
}

function unpack({ items }: Load<Block>): Load<PlannedTest> {
  const tests = items.flatMap((block) => block.tests);
  if (tests.length > items.length) tests.sort(longestFirst);
  return { items: tests, seconds: sumBy(tests, (test) => test.seconds) };
}
