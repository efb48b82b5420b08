import { knownInOrder } from "../../record/merge-records.ts";
import type { RunRecord } from "../../record/record.ts";
import { sumBy } from "../../stats/sum.ts";
import { takenArtifacts } from "../artifact-ledger.ts";
import { loadUnpacker, type Unpack } from "../decompress.ts";
import { type HistorySections, NO_SECTIONS } from "../store.ts";
import { harmless } from "./columns/decode-table.ts";
import { asList, parseJson } from "./container/lazy-record.ts";
import {
  type Container,
  type ContainerBlock,
  type ContainerPart,
  DAMAGED,
  openContainer,
  type Refused,
} from "./container/snapshot-container.ts";
import { unpackText } from "./container/unpack-text.ts";
import { MAX_SECTION_BYTES, MAX_SECTIONS, sectionMap } from "./section-map.ts";
import { Segment } from "./segments/segment.ts";
import { isVersion1, readVersion1 } from "./version-1.ts";

/** A snapshot whose records are still packed. */
export interface Snapshot {
  /**
   * Its records, read at the first look. A record's lists are read when somebody looks at them, because most decisions
   * need one kind of them and a snapshot holds a million rows.
   */
  readonly records: readonly RunRecord[];
  /** How many there are. */
  readonly runs: number;
  /** Ids of the artifacts that it holds. */
  readonly artifacts: readonly string[];
  readonly sections: HistorySections;
  /** Blocks that were lost to damage. */
  readonly lost: number;
  /** The runs in them, as the directory counts them. */
  readonly lostRuns: number;
  /** What an update can copy; null in a file of the first version. */
  readonly packed: PackedSnapshot | null;
}

export interface PackedSnapshot {
  readonly segments: readonly Segment[];
  readonly values: readonly unknown[];
  readonly valueParts: readonly ContainerPart[];
  /** Null where they were lost. */
  readonly caseNames: (() => readonly unknown[]) | null;
  readonly caseNameParts: readonly ContainerPart[];
  readonly sectionBlocks: readonly ContainerBlock[];
  readonly unpack: Unpack;
  /** Values and names of cases when all was last rewritten. */
  readonly written: number;
}

export type ReadSnapshot = { readonly ok: true; readonly snapshot: Snapshot } | Refused;

/** What a snapshot may unpack to; one text of Node ends at 512 MB. */
const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;

/** Opens a snapshot of this version or an earlier one. */
export async function readSnapshot(bytes: Buffer, key?: string, limit = MAX_UNPACKED_BYTES): Promise<ReadSnapshot> {
  const unpack = await loadUnpacker();
  if (isVersion1(bytes)) {
    const read = readVersion1(bytes, { limit, key, unpack });
    return read.ok ? { ok: true, snapshot: unpackedSnapshot(read.records) } : read;
  }
  const opened = openContainer(bytes, limit, key);
  return opened.ok ? openSnapshot(opened.container, unpack) : opened;
}

function openSnapshot({ blocks, damaged, damagedRuns, notes }: Container, unpack: Unpack): ReadSnapshot {
  const [texts] = blocks.filter(({ name }) => name === "values");
  if (texts === undefined) return DAMAGED;
  const names = blocks.find(({ name }) => name === "case-names");
  const values = readTexts(texts.parts, unpack);
  const caseNames = names === undefined ? null : once(() => readTexts(names.parts, unpack));
  const segments = blocks
    .filter(({ name }) => name === "segment")
    .map((block) => new Segment(block, { values, caseNames, unpack }));
  const sectionBlocks = blocks.filter(({ name }) => name === "section").slice(0, MAX_SECTIONS);
  const packed: PackedSnapshot = {
    ...{
      segments,
      values,
      valueParts: texts.parts,
      caseNames,
      caseNameParts: names?.parts ?? [],
      sectionBlocks,
      unpack,
    },
    written: notes.integer("written") ?? 0,
  };
  const records = once(() => segments.flatMap((segment) => segment.records().map(knownInOrder)));
  const artifacts = once(() => segments.flatMap(({ facts }) => facts.flatMap((run) => run.artifacts)));
  return {
    ok: true,
    snapshot: {
      get records() {
        return records();
      },
      runs: sumBy(segments, ({ block }) => block.runs),
      get artifacts() {
        return artifacts();
      },
      sections: sectionMap(
        new Map(sectionBlocks.flatMap(({ parts }) => parts.map((part) => unpackLater(part, unpack)))),
      ),
      lost: damaged,
      lostRuns: damagedRuns,
      packed,
    },
  };
}

function unpackLater(part: ContainerPart, unpack: Unpack): [string, () => string | null] {
  return [part.name, () => unpackText(part, unpack, MAX_SECTION_BYTES)];
}

/** Texts stay as they are; anything else is plain data. */
function readTexts(parts: readonly ContainerPart[], unpack: Unpack): readonly unknown[] {
  const lists = parts.map((part) => asList(parseJson(unpackText(part, unpack) ?? "")));
  return lists.flat().map((value) => (typeof value === "string" ? value : harmless(value)));
}

function once<T>(make: () => T): () => T {
  let cached: { readonly value: T } | null = null;
  return () => {
    cached ??= { value: make() };
    return cached.value;
  };
}

function unpackedSnapshot(read: readonly RunRecord[]): Snapshot {
  const records = read.map(knownInOrder);
  return {
    records,
    runs: records.length,
    get artifacts() {
      return records.flatMap(takenArtifacts);
    },
    sections: NO_SECTIONS,
    lost: 0,
    lostRuns: 0,
    packed: null,
  };
}
