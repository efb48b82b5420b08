/** What a job reported of one test file. */
export interface RanFile {
  /** The job, or if only reports are known, the folder or the report that contains it. */
  readonly job: string;
  readonly file: string;
  readonly seconds: number | null;
  /** Its cases; null where only sums are known. */
  readonly cases: readonly RanCase[] | null;
  /** How many of its cases were not skipped; null or absent where that is not known. */
  readonly executed?: number | null;
  /** False where a record keeps the longest of very many cases. */
  readonly isComplete?: boolean;
}

/** One case as a job reported it. */
export interface RanCase {
  readonly name: string;
  readonly seconds: number | null;
  /** Reported and not run: left out in the code, or by the pattern of another part. */
  readonly isSkipped: boolean;
}

/** Whether what ran is what was planned, and how long it took. */
export interface Verification {
  readonly complete: boolean;
  readonly problems: readonly VerificationProblem[];
  /** Tests in the plan, and those of them that some job reported. */
  readonly planned: number;
  readonly ran: number;
  /** Planned and not run; the variants that lack it where others have it. */
  readonly missing: readonly MissingTest[];
  /** Reported by several jobs of one variant. */
  readonly twice: readonly { readonly name: string; readonly jobs: readonly string[] }[];
  /** Missing, but expected to report nothing. */
  readonly excused: readonly string[];
  /** Reported files that are not in the plan: other suites, or helpers. */
  readonly unplanned: number;
  /** Files that ran in parts, and how many of their cases were run; of a variant, where there are several. */
  readonly divided: readonly { readonly name: string; readonly parts: number; readonly cases: number }[];
  readonly shards: readonly VerifiedShard[];
}

export interface MissingTest {
  readonly name: string;
  readonly shard: number;
  readonly leg: string | null;
  /** Reported, but every case of it was skipped. */
  readonly isSkipped: boolean;
}

export interface VerifiedShard {
  readonly shard: number;
  readonly tests: number;
  /** Seconds of the tests alone; null when the plan was made without any history. */
  readonly predictedSeconds: number | null;
  /** The same as reported, in the variant that took longest; null where nothing of the shard was reported. */
  readonly actualSeconds: number | null;
  readonly missing: number;
}

export interface VerificationProblem {
  readonly code:
    | "no-plan"
    | "nothing-reported"
    | "missing"
    | "run-twice"
    | "plans-differ"
    | "job-not-passed"
    | "unchecked";
  readonly message: string;
}
