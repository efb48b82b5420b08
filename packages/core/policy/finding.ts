/** How bad it is when the rule is right. */
export type Severity = "critical" | "high" | "medium" | "low";

/** What a finding does: advise, block until waived, or block always. */
export type Level = "advisory" | "soft" | "hard";

export type FindingStatus = "blocked" | "advisory" | "waived" | "pending";

/** What a rule saw at one place. */
export interface Violation {
  readonly file: string;
  /** 1-based, as columns are. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to write instead, when the rule's general advice can be made concrete. */
  readonly remedy?: string;
  /** The offending content itself, without its place: what the fingerprint is made from. */
  readonly subject: string;
  /** Where this one is worse or milder than the rule in general. */
  readonly severity?: Severity;
  readonly level?: Level;
}

/** A violation that has been judged: one entry of `data.findings`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly level: Level;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
  readonly fingerprint: string;
  readonly status: FindingStatus;
}

/** Something that could not be judged, and why: never silently passed. `.` is the repository as a whole. */
export interface Unknown {
  readonly file: string;
  readonly reason: string;
}

/** The same, judged. */
export interface JudgedUnknown extends Unknown {
  /** Whether it alone keeps the gate from passing: a hard rule needed to see it. */
  readonly blocks: boolean;
}
