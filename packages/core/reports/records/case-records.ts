import { compareText } from "../../collections/compare-text.ts";
import type { TestCaseRecord } from "../../record/record.ts";
import { roundTo } from "../../stats/round-to.ts";
import { caseName } from "../report/case-name.ts";
import { REPORT_LIMITS } from "../report/junit-report.ts";
import type { CaseOutcome, FileCases } from "./file-cases.ts";

/** A name is the way to select a case, so one that is longer, and was cut or would be, is left out. */
const MAX_NAME_CHARACTERS = 1_000;

/** The cases of a file as a record keeps them, by name. */
export function caseRecords(file: string, cases: FileCases): readonly TestCaseRecord[] {
  const inFront = classesOf(file);
  const records: TestCaseRecord[] = [];
  for (const [index, own] of cases.names.entries()) {
    const classname = cases.classes[index] ?? null;
    const ended = cases.outcomes.get(index);
    if (!isWhole(own) || isFileItself(own, classname, file, ended)) continue;
    const prefix = inFront(classname);
    const name = prefix === "" ? own : prefix + own;
    if (name.length > MAX_NAME_CHARACTERS) continue;
    records.push(recordOf(name, cases.seconds[index] ?? -1, ended));
  }
  return joinSameNames(records.sort((a, b) => compareText(a.name, b.name)));
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

/** False where there is no name, and where the report's reader may have cut it. */
function isWhole(name: string): boolean {
  return name !== "" && name.length < REPORT_LIMITS.nameCharacters - 1;
}

/** Whether this represents a file or package that did not even load: it has its name, and none of its tests ran. */
function isFileItself(name: string, classname: string | null, file: string, ended: CaseOutcome | undefined): boolean {
  return ended?.status === "error" && (name === classname || `/${file}`.endsWith(`/${name}`));
}

function recordOf(name: string, exact: number, ended: CaseOutcome | undefined): TestCaseRecord {
  const seconds = exact < 0 ? null : rounded(exact);
  if (ended === undefined) return { name, seconds };
  const { status, retries, flaky } = ended;
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
  return roundTo(seconds, 6);
}
