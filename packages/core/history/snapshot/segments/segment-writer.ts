import type { ContainerBlock } from "../container/snapshot-container.ts";
import { encodeSegment } from "./encode-segment.ts";
import type { Dictionaries, SegmentRun } from "./segment-run.ts";

/** Runs of one segment: those with all their detail are rewritten often and are heavy, the others rest. */
const WHOLE_RUNS = 16;
const LIGHT_RUNS = 64;

/** A segment that stays as it is unless others join it. */
export interface PackedRuns {
  readonly block: ContainerBlock;
  /** Some of its runs have all their detail. */
  readonly whole: boolean;
  readonly unpack: () => readonly SegmentRun[];
}

/** Puts runs into segments, one after another: those that are packed stay so, and others join their neighbours. */
export class SegmentWriter {
  readonly blocks: ContainerBlock[] = [];
  readonly #dictionaries: Dictionaries;
  #last: PackedRuns | null = null;
  #open: SegmentRun[] = [];

  constructor(dictionaries: Dictionaries) {
    this.#dictionaries = dictionaries;
  }

  keep(packed: PackedRuns): void {
    this.close();
    this.#last = packed;
  }

  add(run: SegmentRun): void {
    if (!this.#fits(run)) this.close();
    if (this.#last !== null) this.#open = [...this.#last.unpack()];
    this.#last = null;
    this.#open.push(run);
  }

  close(): void {
    if (this.#last !== null) this.blocks.push(this.#last.block);
    if (this.#open.length > 0) this.blocks.push(encodeSegment(this.#open, this.#dictionaries));
    this.#last = null;
    this.#open = [];
  }

  #fits({ facts }: SegmentRun): boolean {
    const size = this.#last?.block.runs ?? this.#open.length;
    const whole = facts.whole || this.#last?.whole === true || this.#open.some((run) => run.facts.whole);
    return size < (whole ? WHOLE_RUNS : LIGHT_RUNS);
  }
}
