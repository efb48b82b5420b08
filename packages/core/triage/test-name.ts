/** A test as a report, a log or the history names it. */
export interface TestName {
  /** Null where only the name is known. */
  readonly file: string | null;
  readonly name: string;
}

/** Whether both mean one test, as far as is known of both. */
export function isSameTest(one: TestName, other: TestName): boolean {
  return one.name === other.name && (one.file === null || other.file === null || one.file === other.file);
}
