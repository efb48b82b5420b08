import type { TestCaseRecord } from "../../record/record.ts";
import { detached } from "../report/detached.ts";
import type { TestCase } from "../report/junit-report.ts";
import { caseRecords } from "./case-records.ts";
import { type CaseOutcome, FileCases } from "./file-cases.ts";
import type { RecordLimits } from "./record-limits.ts";

/** What is kept of a case. */
export type ShelvedCase = Pick<TestCase, "name" | "classname" | "seconds" | "wholeSeconds"> & CaseOutcome;

/** This many times as many are kept before the shortest are removed again, which costs a sort. */
const SLACK = 2;

/** The longest cases of each test file, however many there are: their number, and so the memory, is bounded. */
export class CaseShelf {
  readonly #byFile = new Map<string, FileCases>();
  readonly #keep: RecordLimits;
  #isCut = false;
  #count = 0;
  /** No case that takes less has a place any more. */
  #least = Number.NEGATIVE_INFINITY;

  constructor(keep: RecordLimits) {
    this.#keep = keep;
  }

  /** Whether some cases had no room. */
  get isCut(): boolean {
    return this.#isCut;
  }

  add(file: string, testCase: ShelvedCase): void {
    const seconds = testCase.wholeSeconds ?? testCase.seconds ?? -1;
    const { name, classname, status, retries, flaky } = testCase;
    if (name === null) return;
    if (seconds <= this.#least) {
      this.#isCut = true;
      return;
    }
    const isPlain = status === "passed" && retries === 0 && !flaky;
    // While few cases came in, their names share the text they were read from; later each would hold a piece of it alone.
    const own = this.#least > Number.NEGATIVE_INFINITY ? detached(name) : name;
    this.#put(file, own, classname, seconds, isPlain ? null : { status, retries, flaky });
  }

  /** But for those of classes that are not wanted. */
  addAll(other: CaseShelf, isUnwanted: (file: string, classname: string | null) => boolean = () => false): void {
    this.#isCut ||= other.isCut;
    for (const [file, { names, classes, seconds, outcomes }] of other.#byFile) {
      for (const [index, name] of names.entries()) {
        const own = seconds[index] ?? -1;
        if (isUnwanted(file, classes[index] ?? null)) continue;
        if (own > this.#least) this.#put(file, name, classes[index] ?? null, own, outcomes.get(index) ?? null);
        else this.#isCut = true;
      }
    }
  }

  /** Lets go of the text that the cases were read from. */
  settle(): this {
    this.#prune();
    for (const { names } of this.#byFile.values()) names.splice(0, names.length, ...names.map(detached));
    return this;
  }

  /** The cases of each file by name, those of one name as one, for a name selects them together. */
  records(): Map<string, readonly TestCaseRecord[]> {
    this.#prune();
    const files = [...this.#byFile].map(([file, cases]) => [file, caseRecords(file, cases)] as const);
    return new Map(files.filter(([, cases]) => cases.length > 0));
  }

  #put(file: string, name: string, classname: string | null, seconds: number, outcome: CaseOutcome | null): void {
    let known = this.#byFile.get(file);
    if (known === undefined) {
      known = new FileCases();
      this.#byFile.set(file, known);
    }
    if (seconds <= known.least) {
      this.#isCut = true;
      return;
    }
    known.push(name, classname, seconds, outcome);
    this.#count += 1;
    if (known.size > this.#keep.casesOfFile * SLACK) this.#pruneFile(known);
    if (this.#count > this.#keep.cases * SLACK) this.#prune();
  }

  #pruneFile(known: FileCases): void {
    const before = known.size;
    if (before <= this.#keep.casesOfFile) return;
    this.#isCut = true;
    const longest = longestOf(known.seconds, this.#keep.casesOfFile);
    known.filter(longest.stays);
    known.least = longest.least;
    this.#count += known.size - before;
  }

  /** Throws out the shortest of all files. What a case needs to stay only ever grows, so none is missed later. */
  #prune(): void {
    for (const known of this.#byFile.values()) this.#pruneFile(known);
    if (this.#count <= this.#keep.cases) return;
    this.#isCut = true;
    const longest = longestOf(
      [...this.#byFile.values()].flatMap(({ seconds }) => seconds),
      this.#keep.cases,
    );
    this.#least = longest.least;
    for (const known of this.#byFile.values()) known.filter(longest.stays);
    this.#count = this.#keep.cases;
  }
}

/** The shortest of a number of longest times, and whether a time is among them: of equal ones as many as there is room for. */
function longestOf(seconds: readonly number[], most: number): { least: number; stays: (seconds: number) => boolean } {
  const sorted = new Float64Array(seconds).sort();
  const least = sorted[sorted.length - most] ?? Number.NEGATIVE_INFINITY;
  let room = most - sorted.reduce((count, one) => count + (one > least ? 1 : 0), 0);
  const stays = (one: number) => {
    if (one === least) room -= 1;
    return one > least || (one === least && room >= 0);
  };
  return { least, stays };
}
