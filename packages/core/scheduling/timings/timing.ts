/** One run's measurement of one file. */
export interface Timing {
  readonly seconds: number;
  /** Which job of which run measured it: timings with the same number come from the same machine. */
  readonly machine: number;
}

/** One job of one run. */
export interface Machine {
  /** 0 is the newest run that measured anything. */
  readonly run: number;
  /** Whether it is of the kind that the plan is for; true when no kind was asked for. */
  readonly alike: boolean;
}

/** What a `Map` of lists offers to readers; the newest measurement of each file comes first. */
export interface TimingsByFile extends Iterable<readonly [string, readonly Timing[]]> {
  readonly size: number;
  has(file: string): boolean;
  keys(): Iterable<string>;
  get(file: string): readonly Timing[] | undefined;
}
