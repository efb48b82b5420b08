import type { TestCaseRecord } from "../history/record.ts";
import { caseName } from "./case-name.ts";
import { detached } from "./detached.ts";
import { REPORT_LIMITS, type TestCase } from "./junit-report.ts";

/** What is kept of a case. */
export type ShelvedCase = Pick<
  TestCase,
  "name" | "classname" | "seconds" | "wholeSeconds" | "status" | "retries" | "flaky"
>;

/** What is kept of the cases of a file and of a job: those that take longest, for only these can shorten a run. */
const MOST_OF_FILE = 2_000;
const MOST_IN_ALL = 10_000;
/** So many more are let in before the shortest are thrown out again, which costs a sort. */
const SLACK = 1.25;
/** A name is the way to select a case, so one that is longer, and was cut or would be, is left out. */
const LONGEST_NAME = 1_000;

/** The longest cases of each test file, however many there are: their number, and so the memory, is bounded. */
export class CaseShelf {
  readonly #byFile = new Map<string, FileCases>();
  #count = 0;
  /** No case that takes less has a place any more. */
  #least = Number.NEGATIVE_INFINITY;

  add(file: string, testCase: ShelvedCase): void {
    const seconds = secondsOf(testCase);
    if (seconds <= this.#least) return;
    let known = this.#byFile.get(file);
    if (known === undefined) {
      known = { cases: [], least: Number.NEGATIVE_INFINITY };
      this.#byFile.set(file, known);
    }
    if (seconds <= known.least) return;
    // While few cases came in, their names share the text they were read from; later each would hold a piece of it alone.
    known.cases.push(this.#isPruned ? slim(testCase) : testCase);
    this.#count += 1;
    if (known.cases.length > MOST_OF_FILE * SLACK) this.#pruneFile(known);
    if (this.#count > MOST_IN_ALL * SLACK) this.#prune();
  }

  addAll(other: CaseShelf): void {
    for (const [file, { cases }] of other.#byFile) for (const testCase of cases) this.add(file, testCase);
  }

  /** Lets go of the text that the cases were read from. */
  settle(): this {
    this.#prune();
    for (const known of this.#byFile.values()) known.cases = known.cases.map(slim);
    return this;
  }

  /** The cases of each file by name, those of one name as one, for a name selects them together. */
  records(): Map<string, readonly TestCaseRecord[]> {
    this.#prune();
    const files = [...this.#byFile].map(([file, { cases }]) => [file, recordsOf(file, cases)] as const);
    return new Map(files.filter(([, cases]) => cases.length > 0));
  }

  get #isPruned(): boolean {
    return this.#least > Number.NEGATIVE_INFINITY;
  }

  #pruneFile(known: FileCases): void {
    const before = known.cases.length;
    if (before <= MOST_OF_FILE) return;
    known.cases.sort((a, b) => secondsOf(b) - secondsOf(a));
    known.cases.length = MOST_OF_FILE;
    known.least = secondsOf(known.cases.at(-1));
    this.#count += known.cases.length - before;
  }

  /** Throws out the shortest of all files. What a case needs to stay only ever grows, so none is missed later. */
  #prune(): void {
    for (const known of this.#byFile.values()) this.#pruneFile(known);
    if (this.#count <= MOST_IN_ALL) return;
    const seconds = Float64Array.from([...this.#byFile.values()].flatMap(({ cases }) => cases.map(secondsOf))).sort();
    this.#least = seconds[seconds.length - MOST_IN_ALL] ?? this.#least;
    const least = this.#least;
    // Of those that take just as long, as many as there is room for.
    let room = MOST_IN_ALL - seconds.reduce((count, one) => count + (one > least ? 1 : 0), 0);
    const stays = (testCase: ShelvedCase) => {
      const one = secondsOf(testCase);
      if (one === least) room -= 1;
      return one > least || (one === least && room >= 0);
    };
    for (const known of this.#byFile.values()) known.cases = known.cases.filter(stays);
    this.#count = MOST_IN_ALL;
  }
}

interface FileCases {
  cases: ShelvedCase[];
  least: number;
}

/** Cases of unknown time are the first to go. */
function secondsOf(testCase: ShelvedCase | undefined): number {
  return testCase?.wholeSeconds ?? testCase?.seconds ?? -1;
}

/** What is kept, on its own: without the report's text and without the message of a failure. */
function slim({ name, classname, seconds, wholeSeconds, status, retries, flaky }: ShelvedCase): ShelvedCase {
  const whole = wholeSeconds === undefined ? {} : { wholeSeconds };
  return { name: name === null ? null : detached(name), classname, seconds, ...whole, status, retries, flaky };
}

function recordsOf(file: string, cases: readonly ShelvedCase[]): readonly TestCaseRecord[] {
  const inFront = classesOf(file);
  const records: TestCaseRecord[] = [];
  for (const testCase of cases) {
    if (!hasName(testCase, file)) continue;
    const prefix = inFront(testCase.classname);
    const name = prefix === "" ? (testCase.name ?? "") : prefix + testCase.name;
    if (name.length <= LONGEST_NAME) records.push(recordOf(name, testCase));
  }
  return joinSameNames(records.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))));
}

/** Records in the order of their names, those of one name as one. */
function joinSameNames(records: readonly TestCaseRecord[]): readonly TestCaseRecord[] {
  const isSame = (one: TestCaseRecord, index: number) => index > 0 && records[index - 1]?.name === one.name;
  if (!records.some(isSame)) return records;
  const joint: TestCaseRecord[] = [];
  for (const [index, record] of records.entries()) {
    const last = joint.at(-1);
    if (last !== undefined && isSame(record, index)) joint.splice(-1, 1, joined(last, record));
    else joint.push(record);
  }
  return joint;
}

/** What a selectable name has in front of the case's own, by its class: a file has few of them. */
function classesOf(file: string): (classname: string | null) => string {
  const known = new Map<string | null, string>();
  return (classname) => {
    let prefix = known.get(classname);
    if (prefix === undefined) {
      prefix = caseName({ classname, name: "x" }, file)?.slice(0, -1) ?? "";
      known.set(classname, prefix);
    }
    return prefix;
  };
}

/** False where there is no name, the report's reader may have cut it, or the case stands for a file that did not load. */
function hasName({ name, classname }: ShelvedCase, file: string): boolean {
  if (name === null || name === "" || name.length >= REPORT_LIMITS.nameCharacters - 1) return false;
  return name !== classname && !(file.endsWith(name) && `/${file}`.endsWith(`/${name}`));
}

function recordOf(name: string, { wholeSeconds, seconds: own, status, retries, flaky }: ShelvedCase): TestCaseRecord {
  const exact = wholeSeconds ?? own;
  const seconds = exact === null ? null : rounded(exact);
  if (status === "passed" && retries === 0) return flaky ? { name, seconds, flaky } : { name, seconds };
  const isFailure = status === "failed" || status === "error";
  return {
    name,
    seconds,
    ...((isFailure || status === "skipped") && { outcome: isFailure ? "failed" : "skipped" }),
    ...(retries > 0 && { retries }),
    ...(flaky && { flaky }),
  };
}

/** Two cases of one name. One that failed first and passed in the end has passed. */
function joined(left: TestCaseRecord, right: TestCaseRecord): TestCaseRecord {
  const isFlaky = left.flaky === true || right.flaky === true;
  const failed = !isFlaky && (left.outcome === "failed" || right.outcome === "failed");
  const skipped = left.outcome === "skipped" && right.outcome === "skipped";
  const retries = (left.retries ?? 0) + (right.retries ?? 0);
  return {
    name: left.name,
    seconds:
      left.seconds === null || right.seconds === null
        ? (left.seconds ?? right.seconds)
        : rounded(left.seconds + right.seconds),
    ...((failed || skipped) && { outcome: failed ? "failed" : "skipped" }),
    ...(retries > 0 && { retries }),
    ...(isFlaky && { flaky: true }),
  };
}

/** To the microsecond, so that adding leaves no noise. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}
