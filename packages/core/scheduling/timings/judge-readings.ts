import type { RunRecord } from "../../record/record.ts";
import { areAlike, type FileReading, isComplete, MAX_FACTOR, type UsualReading } from "./is-complete.ts";
import type { MeasuredRun } from "./measure-run.ts";
import { type Standing, type UsualFile, UsualReadings } from "./usual-readings.ts";

/** `incomplete`: it does not say how long the file takes. `foreign`: it does, but perhaps only on its own branch. */
export type Verdict = "counts" | "incomplete" | "foreign";

/** Branches whose measurements the plan may use unchanged; null: unknown. */
export interface TrustedBranches {
  readonly defaultBranch: string | null;
  /** The branch that the plan is for. */
  readonly branch: string | null;
}

/** This many measurements of the default branch are used to see how much they vary. */
const NEWEST_OF_DEFAULT = 3;
const NOTHING_USUAL: UsualReading = { seconds: Number.NaN, passed: Number.NaN };
/** With fewer readings there is no usual that another branch could disagree with. */
const MIN_READINGS = 3;

/**
 * Judges each reading by what is usual for its file. First every run has to be shown, the newest first, and only then can any
 * be judged: what is usual may be known from later runs alone.
 *
 * A branch that wants to be merged may be anything: a bot's, or one that is broken for days. Its readings count while they
 * agree with the default branch. What was merged shows there, so nothing true is missed for long; and the plan of a
 * branch itself believes its own readings.
 */
export class ReadingsJudge {
  readonly #usual = new UsualReadings();
  readonly #branches: TrustedBranches;

  constructor(branches: TrustedBranches) {
    this.#branches = branches;
  }

  show({ record, suites }: MeasuredRun): void {
    const isDefault = this.#isDefault(record);
    for (const readings of suites) {
      for (let place = 0; place < readings.size; place++) {
        const reading = readings.reading(place);
        const standing = standingOf(reading, isDefault);
        if (standing !== null) this.#usual.add(standing, readings.suite, readings.row(place), reading);
      }
    }
  }

  judge(record: Pick<RunRecord, "branch">, suite: string, row: number, reading: FileReading): Verdict {
    const usual = this.#usual.get(suite, row);
    if (!isComplete(reading, usual ?? NOTHING_USUAL)) return "incomplete";
    const { branch } = record;
    if (this.#isDefault(record) || branch === this.#branches.branch || usual === null) return "counts";
    return agrees(reading.seconds, usual) ? "counts" : "foreign";
  }

  /** Seconds that are usual for the file in this suite; NaN where nothing is. */
  usualSeconds(suite: string, row: number): number {
    return (this.#usual.get(suite, row) ?? NOTHING_USUAL).seconds;
  }

  /** Where no branch is known, of the run or as the default one, none is foreign. */
  #isDefault({ branch }: Pick<RunRecord, "branch">): boolean {
    const { defaultBranch } = this.#branches;
    return branch === null || defaultBranch === null || branch === defaultBranch;
  }
}

function standingOf({ ending, attempt, executed, passed }: FileReading, isDefault: boolean): Standing | null {
  if (ending === "cut") return null;
  const nothingFailed = ending !== "failed" && !(passed < executed) && attempt === 1;
  if (nothingFailed) return isDefault ? "default branch" : "other branch";
  return passed > 0 ? "doubtful" : null;
}

function agrees(seconds: number, { standing, seconds: usual, newestSeconds }: UsualFile): boolean {
  if (standing === "doubtful") return true;
  if (standing === "default branch") {
    const newest = newestSeconds.slice(0, NEWEST_OF_DEFAULT);
    return seconds >= Math.min(...newest) / MAX_FACTOR && seconds <= Math.max(...newest) * MAX_FACTOR;
  }
  return newestSeconds.length < MIN_READINGS || areAlike(seconds, usual);
}
