import { sumBy } from "../../stats/sum.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import { type Load, longestFirst } from "../packing/load.ts";
import { testPacker } from "../packing/pack-blocks.ts";
import { type Packer, packing } from "../packing/packer.ts";
import type { Constraints } from "../tests/constraints.ts";
import { mergeParts } from "./merge-parts.ts";
import { mostParts, partsFor, type SplittableFile, shortestPart, splitFile } from "./split-file.ts";

type Loads = readonly Load<PlannedTest>[];

/** A file is divided only where the plan is done earlier by more than this share: parts repeat work. */
const MIN_SPLIT_GAIN_SHARE = 0.05;

export interface PartsOptions {
  readonly tests: readonly PlannedTest[];
  readonly constraints: Constraints;
  readonly splittable: readonly SplittableFile[];
  /** Whether a part may share a shard with other files. */
  readonly parts: "beside" | "alone";
}

/** Divides tests over shards, and files that take longer than a fair share into parts. */
export function partsPacker(options: PartsOptions): Packer<PlannedTest> {
  const { tests, constraints, splittable } = options;
  const whole = testPacker(tests, constraints);
  if (splittable.length === 0) return whole;
  const divisible = new Set(splittable.map(({ test }) => test.name));
  const longest = whole.pieces.find(({ name }) => !divisible.has(name))?.seconds ?? 0;
  return {
    ...whole,
    most: whole.most + sumBy(splittable, (file) => mostParts(file) - 1),
    longest: Math.max(longest, ...splittable.map(shortestPart)),
    ...packing((shards) => {
      const asFiles = whole.pack(shards);
      const enough = slowestOf(asFiles) * (1 - MIN_SPLIT_GAIN_SHARE);
      if (whole.total / shards >= enough) return asFiles; // no division of anything could be done so much earlier
      const asParts = options.parts === "beside" ? packBeside(options, shards) : packAlone(options, shards);
      return slowestOf(asParts) < enough ? asParts : asFiles;
    }),
  };
}

/** Parts of about a fair share, packed like files. */
function packBeside({ tests, constraints, splittable }: PartsOptions, shards: number): Loads {
  const share = sumBy(tests, ({ seconds }) => seconds) / shards;
  const giants = new Map(splittable.map((file) => [file.test.name, splitFile(file, partsFor(file, share))]));
  const pieces = tests.flatMap((test) => giants.get(test.name) ?? [test]);
  const packed = testPacker(pieces.map(asItem), constraints).pack(shards);
  const overheads = new Map(splittable.map((file) => [file.test.name, file.overhead]));
  const merged = mergeParts(
    packed.map(({ items }) => items.map(unwrap)),
    overheads,
  );
  return merged
    .map((items) => ({ items, seconds: sumBy(items, ({ seconds }) => seconds) }))
    .sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}

/** Packing distinguishes items by name, and parts of a file share one. */
interface Wrapped extends PlannedTest {
  readonly piece: PlannedTest;
}

function asItem(piece: PlannedTest): Wrapped {
  const name = piece.part === undefined ? piece.name : `${piece.name}\n${piece.part.number}`;
  return { name, seconds: piece.seconds, source: piece.source, piece };
}

function unwrap(item: PlannedTest): PlannedTest {
  return "piece" in item ? (item as Wrapped).piece : item;
}

/** Each part in a shard of its own: as many parts as make the slowest shard shortest, one more at a time. */
function packAlone(options: PartsOptions, shards: number): Loads {
  const counts = new Map<SplittableFile, number>();
  for (let slowest = slowestFile(options, counts); slowest !== null; slowest = slowestFile(options, counts)) {
    const needed = Math.max(2, (counts.get(slowest) ?? 1) + 1);
    const more = new Map(counts).set(slowest, needed);
    if (needed > mostParts(slowest) || expected(options, more, shards) >= expected(options, counts, shards)) break;
    counts.set(slowest, needed);
  }
  return dealAlone(options, counts, shards);
}

/** The file whose part takes longest. */
function slowestFile({ splittable }: PartsOptions, counts: ReadonlyMap<SplittableFile, number>): SplittableFile | null {
  let most: SplittableFile | null = null;
  for (const file of splittable) {
    if (most === null || partSeconds(file, counts) > partSeconds(most, counts)) most = file;
  }
  return most;
}

function partSeconds(file: SplittableFile, counts: ReadonlyMap<SplittableFile, number>): number {
  const parts = counts.get(file) ?? 1;
  return Math.max(shortestPart(file), file.overhead + (file.test.seconds - file.overhead) / parts);
}

/** Seconds of the slowest shard if everything could be divided evenly; infinite with too few shards for the parts. */
function expected(
  { tests, splittable }: PartsOptions,
  counts: ReadonlyMap<SplittableFile, number>,
  shards: number,
): number {
  const split = splittable.filter((file) => counts.has(file));
  const usedShards = sumBy(split, (file) => counts.get(file) ?? 0);
  const apart = new Set(split.map(({ test }) => test.name));
  const rest = tests.filter(({ name }) => !apart.has(name));
  const remainingShards = shards - usedShards;
  if (remainingShards < (rest.length > 0 ? 1 : 0)) return Number.POSITIVE_INFINITY;
  const total = sumBy(rest, ({ seconds }) => seconds);
  const longest = rest.reduce((most, { seconds }) => Math.max(most, seconds), 0);
  const inParts = split.map((file) => partSeconds(file, counts));
  return Math.max(...inParts, longest, remainingShards > 0 ? total / remainingShards : 0);
}

function dealAlone(
  { tests, constraints, splittable }: PartsOptions,
  counts: ReadonlyMap<SplittableFile, number>,
  shards: number,
): Loads {
  const split = splittable.filter((file) => counts.has(file));
  const parts = split.flatMap((file) => splitFile(file, counts.get(file) ?? 1));
  const apart = new Set(split.map(({ test }) => test.name));
  const rest = tests.filter(({ name }) => !apart.has(name));
  const alone = parts.map((part) => ({ items: [part], seconds: part.seconds }));
  const remainingShards = Math.max(1, shards - parts.length);
  const loads = [...alone, ...testPacker(rest, constraints).pack(remainingShards)];
  return loads.sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}

function compareFirst({ items: [a] }: Load<PlannedTest>, { items: [b] }: Load<PlannedTest>): number {
  if (a === undefined || b === undefined) return 0;
  return longestFirst(a, b) || (a.part?.number ?? 0) - (b.part?.number ?? 0);
}

function slowestOf(loads: Loads): number {
  return loads.reduce((most, { seconds }) => Math.max(most, seconds), 0);
}
