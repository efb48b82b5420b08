import { fileName, folderOf } from "../../paths/path-parts.ts";
import type { ClassSums } from "./file-sums.ts";

interface Seen {
  readonly sums: Readonly<ClassSums>;
  readonly job: string | null;
  readonly report: string | null;
}

/** What one reporter rounds otherwise than another, for each case. Seconds. */
const ROUNDING_SECONDS = 0.002;

/**
 * Knows a class that was in an earlier report: Ant, TestNG and others write one report for each class and one of all
 * next to them, and a wide glob finds both. Two runs of a class are distinguished by their times.
 */
export class RepeatedTests {
  readonly #seen = new Map<string, Seen[]>();

  /** Whether these cases are those of an earlier report; remembered where they are not. */
  isRepeated(sums: Readonly<ClassSums>, job: string | null, report: string | null): boolean {
    const key = `${sums.file}\n${sums.classname}`;
    const earlier = this.#seen.get(key) ?? [];
    if (earlier.some((seen) => seen.report !== report && isSame(seen, { sums, job, report }))) return true;
    this.#seen.set(key, [...earlier, { sums, job, report }]);
    return false;
  }
}

function isSame(left: Seen, right: Seen): boolean {
  return hasSameCases(left.sums, right.sums) && hasSameTimes(left, right) && mayBeOneJob(left, right);
}

function hasSameCases(left: Readonly<ClassSums>, right: Readonly<ClassSums>): boolean {
  return (
    left.tests === right.tests &&
    left.nameHash === right.nameHash &&
    left.failures === right.failures &&
    left.skipped === right.skipped
  );
}

function hasSameTimes({ sums: left }: Seen, { sums: right }: Seen): boolean {
  const apart = Math.abs((left.seconds ?? 0) - (right.seconds ?? 0));
  if (left.startedAt !== null && right.startedAt !== null) {
    return left.startedAt === right.startedAt && apart <= ROUNDING_SECONDS * (1 + (left.tests ?? 0));
  }
  // Without a time of start only seconds distinguish two runs, and missing seconds distinguish nothing.
  if ((left.seconds ?? 0) === 0) return false;
  const bothSilent = left.startedAt === null && right.startedAt === null;
  return apart <= (bothSilent ? 1e-6 : ROUNDING_SECONDS * (1 + (left.tests ?? 0)));
}

/** Reports of different jobs may agree by chance; those that one reporter puts into one folder are of one. */
function mayBeOneJob(left: Seen, right: Seen): boolean {
  if (left.job === right.job) return true;
  const isOneStart = left.sums.startedAt !== null && left.sums.startedAt === right.sums.startedAt;
  const areOfAnt = [left, right].every(({ report }) => /^TESTS?-/.test(fileName(report ?? "")));
  if (!isOneStart && !areOfAnt) return false;
  const [one = "", other = ""] = [left, right].map(({ report }) => `${folderOf(report ?? "")}/`);
  return one.startsWith(other) || other.startsWith(one);
}
