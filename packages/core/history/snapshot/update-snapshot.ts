import { groupBy } from "../../collections/group-by.ts";
import { isSameRepository, knownInOrder, mergeRecords } from "../../record/merge-records.ts";
import { type RunRecord, recordKey } from "../../record/record.ts";
import { hasDetail, SNAPSHOT_LIMITS, type SnapshotLimits } from "../compaction/compact-record.ts";
import { type HistorySections, NO_SECTIONS } from "../store.ts";
import { Dictionary } from "./columns/dictionary.ts";
import { dictionaryBlock } from "./container/dictionary-block.ts";
import { type Packed, packContainer } from "./container/snapshot-container.ts";
import type { PackedSnapshot, Snapshot } from "./read-snapshot.ts";
import { sectionBlocks } from "./section-blocks.ts";
import { PlacedSegment } from "./segments/placed-segment.ts";
import { factsOf } from "./segments/run-facts.ts";
import { RunPolicy } from "./segments/run-policy.ts";
import type { Segment } from "./segments/segment.ts";
import type { Dictionaries, SegmentRun } from "./segments/segment-run.ts";
import { type PackedRuns, SegmentWriter } from "./segments/segment-writer.ts";
import { withUsedTexts } from "./used-texts.ts";

export interface SnapshotUpdate {
  /** Signs the whole. */
  readonly key?: string | undefined;
  /** Texts to keep with the records; those of other names stay as they were, an empty one goes. */
  readonly sections?: HistorySections | undefined;
  /** What is dropped with age; null keeps all. */
  readonly limits?: SnapshotLimits | null;
}

/**
 * A snapshot with these records merged into it. Blocks of runs that nothing happens to are copied as they are, so the cost
 * is that of the few others: the newest, those that something came in for, and now and then one whose runs have grown old.
 *
 * Tests and cases are dropped at the very run that is too old for them; other detail, and runs that are too old for the
 * whole, when a block is rewritten. So a snapshot may keep more than `compactRecords` says, never less, and
 * `compactRecords` of it is that of the records that went in (property-tested).
 */
export function updateSnapshot(
  base: Snapshot | null,
  incoming: readonly RunRecord[],
  { key, sections = NO_SECTIONS, limits = SNAPSHOT_LIMITS }: SnapshotUpdate = {},
): Packed {
  const packed = base?.packed ?? null;
  const packedFacts = packed === null ? NOTHING : withoutWear(packed);
  const { placed, added } = place(packedFacts.segments, mergeRecords(packed ? [] : (base?.records ?? []), incoming));
  const fresh = added.map((record) => ({ record, facts: factsOf(record, hasDetail(record)) }));
  const runs = [...placed.flatMap((segment) => segment.facts), ...fresh.map(({ facts }) => facts)];
  const policy = new RunPolicy(runs, limits);
  const dictionaries: Dictionaries = {
    values: new Dictionary(packedFacts.values),
    caseNames: new Dictionary(packedFacts.caseNames?.()),
  };
  const writer = new SegmentWriter(dictionaries);
  const scattered = placed.length > SMALL + runs.length / RUNS_PER_SEGMENT;
  for (const segment of placed) {
    if (scattered || segment.isStale(policy)) for (const run of segment.runs(policy)) writer.add(run);
    else writer.keep(packedRuns(segment, policy, packedFacts.caseNames !== null));
  }
  for (const { record, facts } of fresh) addRun(policy.compacted(record, facts), writer);
  writer.close();
  const blocks = [
    dictionaryBlock("values", dictionaries.values, packedFacts.valueParts),
    dictionaryBlock("case-names", dictionaries.caseNames, packedFacts.caseNameParts),
    ...sectionBlocks(packedFacts.sectionBlocks, sections),
    ...writer.blocks,
  ];
  return packContainer(blocks, { written: packedFacts.written || sizeOf(dictionaries) }, key);
}

type PackedFacts = Omit<PackedSnapshot, "unpack">;

const NOTHING: PackedFacts = {
  ...{ segments: [], values: [], valueParts: [], caseNames: null, caseNameParts: [], sectionBlocks: [] },
  written: 0,
};

function packedRuns(segment: PlacedSegment, policy: RunPolicy, hasCaseNames: boolean): PackedRuns {
  return {
    block: segment.block(policy, hasCaseNames),
    whole: segment.hasWhole,
    unpack: () => [...segment.runs(policy)],
  };
}

function addRun(run: SegmentRun | null, writer: SegmentWriter): void {
  if (run !== null) writer.add(run);
}

/** The records that came in: into the segments that hold their runs, the others apart. */
function place(segments: readonly Segment[], records: readonly RunRecord[]) {
  const unknown: Map<string, readonly RunRecord[]> = groupBy(records, recordKey);
  const ids = new Set(records.map(({ run_id }) => run_id));
  // One whose facts are not what they must be is not trusted.
  const believed = segments.filter(({ facts, block }) => facts.length === block.runs);
  const placed = believed.map((segment) => {
    const changed = new Map<number, RunRecord>();
    let segmentRecords: readonly RunRecord[] | null = null;
    for (const [row, facts] of segment.facts.entries()) {
      const found = ids.has(facts.run_id) ? unknown.get(recordKey(facts)) : undefined;
      if (found === undefined) continue;
      segmentRecords ??= segment.records().map(knownInOrder);
      const [held] = segmentRecords.slice(row, row + 1);
      const same = found.find((record) => held === undefined || isSameRepository(held, record));
      if (same === undefined) continue;
      unknown.set(
        recordKey(facts),
        found.filter((record) => record !== same),
      );
      changed.set(row, mergeRecords(held === undefined ? [] : [held], [same])[0] ?? same);
    }
    return new PlacedSegment(segment, changed);
  });
  return { placed, added: [...unknown.values()].flat() };
}

/** Texts that may no longer be needed, as a share of those needed at the last clean-up. */
const WORN_TEXTS = { share: 2, beyond: 50_000 };

function withoutWear(packed: PackedSnapshot): PackedSnapshot {
  const { values, caseNames, written } = packed;
  const texts = values.length + (caseNames?.().length ?? 0);
  return texts > written * WORN_TEXTS.share + WORN_TEXTS.beyond ? withUsedTexts(packed) : packed;
}

/** Segments per run, when a history comes in one run at a time, with room for what age leaves of them. */
const RUNS_PER_SEGMENT = 12;
const SMALL = 64;

function sizeOf({ values, caseNames }: Dictionaries): number {
  return values.values.length + caseNames.values.length;
}
