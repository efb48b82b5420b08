import type { RunRecord } from "../../../record/record.ts";
import { compactRecord, keepsRun, type SnapshotLimits, withoutDetail } from "../../compaction/compact-record.ts";
import { type Age, keepsTests, runAges } from "../../compaction/run-ages.ts";
import { factsOf, type RunFacts } from "./run-facts.ts";
import type { SegmentRun } from "./segment-run.ts";

/** What of each run stays in a snapshot, now that these are all its runs. Without limits everything does. */
export class RunPolicy {
  readonly #limits: SnapshotLimits | null;
  readonly #ages: ReadonlyMap<RunFacts, Age>;

  constructor(runs: readonly RunFacts[], limits: SnapshotLimits | null) {
    this.#limits = limits;
    this.#ages = limits === null ? new Map() : runAges(runs);
  }

  keepsRun(run: RunFacts): boolean {
    return this.#limits === null || keepsRun(run, this.#ageOf(run), this.#limits);
  }

  keepsWhole(run: RunFacts): boolean {
    if (this.#limits === null) return true;
    return run.trust === "trusted" && this.#ageOf(run).age < this.#limits.detailedRuns;
  }

  keepsTests(run: RunFacts): boolean {
    return this.#limits === null || keepsTests(run, this.#ageOf(run).testAge, this.#limits.testedRuns);
  }

  keepsCases(run: RunFacts): boolean {
    return this.#limits === null || this.#ageOf(run).testAge < this.#limits.casedRuns;
  }

  /** A run whose record was read as a whole; null where nothing of it stays. */
  compacted(record: RunRecord, run: RunFacts): SegmentRun | null {
    if (this.#limits === null) return { record, facts: run, kept: null };
    const compact = compactRecord(record, this.#ageOf(run), this.#limits);
    if (compact === null) return null;
    return { record: compact, facts: factsOf(compact, this.keepsWhole(run)), kept: null };
  }

  /** The same for a trusted run whose tests stay packed. */
  reduced({ record, facts, kept }: SegmentRun): SegmentRun | null {
    if (!this.keepsRun(facts)) return null;
    const whole = facts.whole && this.keepsWhole(facts);
    const reducedRecord = facts.whole && !whole ? withoutDetail(record) : record;
    const own = whole === facts.whole ? facts : { ...facts, whole };
    if (kept === null) return { record: reducedRecord, facts: own, kept };
    if (!this.keepsTests(facts))
      return { record: { ...reducedRecord, test_totals: kept.totals }, facts: own, kept: null };
    return { record: reducedRecord, facts: own, kept: this.keepsCases(facts) ? kept : { ...kept, cases: null } };
  }

  #ageOf(run: RunFacts): Age {
    return this.#ages.get(run) ?? NEWEST;
  }
}

const NEWEST: Age = { age: 0, testAge: 0 };
