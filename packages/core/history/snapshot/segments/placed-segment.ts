import type { RunRecord } from "../../../record/record.ts";
import { hasDetail } from "../../compaction/compact-record.ts";
import { type ContainerBlock, makeBlock } from "../container/snapshot-container.ts";
import { factsOf, type RunFacts } from "./run-facts.ts";
import type { RunPolicy } from "./run-policy.ts";
import type { Segment } from "./segment.ts";
import type { SegmentRun } from "./segment-run.ts";

/** A segment on its way into a new snapshot, with what has come in of its runs. */
export class PlacedSegment {
  readonly segment: Segment;
  /** The facts of all runs, of those that changed as they are now. */
  readonly facts: readonly RunFacts[];
  readonly #changed: ReadonlyMap<number, RunRecord>;

  constructor(segment: Segment, changed: ReadonlyMap<number, RunRecord>) {
    this.segment = segment;
    this.#changed = changed;
    this.facts = segment.facts.map((known, row) => {
      const record = changed.get(row);
      return record === undefined ? known : factsOf(record, hasDetail(record));
    });
  }

  /**
   * Whether it has to be rewritten: for what came in, because a quarter of its runs are too old to be kept, or because
   * all that have their detail are too old for it. So it is not written for each run that grows old.
   */
  isStale(policy: RunPolicy): boolean {
    if (this.#changed.size > 0) return true;
    const keptRuns = this.facts.filter((run) => policy.keepsRun(run));
    const whole = keptRuns.filter((run) => run.whole);
    if ((this.facts.length - keptRuns.length) * 4 >= Math.max(1, this.facts.length)) return true;
    return whole.length > 0 && !whole.some((run) => policy.keepsWhole(run));
  }

  get hasWhole(): boolean {
    return this.facts.some((run) => run.whole);
  }

  /** Its block, without the tests and cases that are too old; the same one where none are. */
  block(policy: RunPolicy, hasCaseNames: boolean): ContainerBlock {
    const { block } = this.segment;
    const parts = block.parts.filter(({ name }) => {
      const [kind, row] = name.split(" ");
      const run = this.facts[Number(row)];
      if (run === undefined || (kind !== "tests" && kind !== "cases")) return true;
      return policy.keepsTests(run) && (kind === "tests" || (hasCaseNames && policy.keepsCases(run)));
    });
    return parts.length === block.parts.length ? block : makeBlock(block.name, parts, block.runs);
  }

  /** What stays of its runs, with their tests packed. */
  *runs(policy: RunPolicy): Generator<SegmentRun> {
    const light = this.segment.records({ withTests: false });
    let full: readonly RunRecord[] | null = null;
    for (const [row, facts] of this.facts.entries()) {
      if (!policy.keepsRun(facts)) continue;
      const packed = light[row];
      const changed = this.#changed.get(row);
      // A stranger's run that is still whole loses its tests, too.
      const staysPacked = changed === undefined && packed !== undefined && !(facts.whole && facts.trust === "fork");
      full ??= staysPacked ? null : this.segment.records();
      const record = changed ?? full?.[row];
      const run = staysPacked
        ? policy.reduced({ record: packed, facts, kept: this.segment.kept(row) })
        : record && policy.compacted(record, facts);
      if (run) yield run;
    }
  }
}
