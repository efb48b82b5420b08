import { cut, failureMessage } from "../report/failure-message.ts";
import type { ReportLimits, StatedCounts, TestCase, TestSuite } from "../report/junit-report.ts";
import type { ReportNotes } from "../report/report-notes.ts";
import type { ListedReport } from "./listed-report.ts";

const UNSTATED: StatedCounts = { tests: null, failures: null, errors: null, skipped: null };
/** As long as the longest run that GitHub allows. */
const MAX_SECONDS = 35 * 86_400;

export type NewSuite = Partial<Omit<TestSuite, "name" | "stated">> & {
  readonly name: string | null;
  readonly stated?: Partial<StatedCounts>;
};

export type NewCase = Partial<Omit<TestCase, "message">> & {
  readonly status: TestCase["status"];
  /** What the failure says, as long as it is. */
  readonly message?: string | null;
};

/** Collects the suites and cases of a report within its limits, and says what had no room. */
export class CaseList implements ListedReport {
  readonly suites: TestSuite[] = [];
  readonly cases: TestCase[] = [];
  readonly #limits: ReportLimits;
  readonly #notes: ReportNotes;

  constructor({ limits, notes }: { readonly limits: ReportLimits; readonly notes: ReportNotes }) {
    this.#limits = limits;
    this.#notes = notes;
  }

  /** Returns the suite's index. Outer suites come before the inner ones. */
  addSuite({ name, file = null, seconds = null, parent = null, stated, ...more }: NewSuite): number {
    const known = { name: this.#name(name), file: this.#name(file), seconds: believed(seconds), parent };
    this.suites.push({ ...more, ...known, stated: { ...UNSTATED, ...stated } });
    return this.suites.length - 1;
  }

  /** What a suite states that was not known when it began. */
  setSuite(index: number, more: Partial<TestSuite>): void {
    const suite = this.suites[index];
    if (suite !== undefined) this.suites[index] = { ...suite, ...more };
  }

  add({ status, message = null, ...given }: NewCase): void {
    if (this.cases.length >= this.#limits.cases) {
      this.#notes.add("too-many-cases", `only the first ${this.#limits.cases} cases were read`);
      return;
    }
    const isFailure = status === "failed" || status === "error";
    const { wholeSeconds, retrySeconds } = given;
    this.cases.push({
      suite: given.suite ?? null,
      file: this.#name(given.file ?? null),
      classname: this.#name(given.classname ?? null),
      name: this.#name(given.name ?? null),
      seconds: believed(given.seconds ?? null),
      status,
      message: isFailure ? failureMessage(undefined, message ?? "", this.#limits.messageCharacters) : null,
      retries: Math.min(1000, given.retries ?? 0),
      flaky: given.flaky ?? false,
      ...(wholeSeconds !== undefined && { wholeSeconds: believed(wholeSeconds) }),
      ...(retrySeconds !== undefined && { retrySeconds: believed(retrySeconds) ?? 0 }),
    });
  }

  /** Says so where its tool states failures, and none of the cases is one. */
  noteUnshown(statedFailures: number): void {
    if (!(statedFailures > 0) || this.cases.some(({ status }) => status === "failed" || status === "error")) return;
    const times = Math.min(statedFailures, 1e9);
    this.#notes.add("unshown-failures", "failures that the report states and does not show", { times });
  }

  #name(text: string | null): string | null {
    return text === null || text === "" ? null : cut(text, this.#limits.nameCharacters);
  }
}

/** Null for a time that cannot be one. */
function believed(seconds: number | null): number | null {
  return seconds !== null && seconds >= 0 && seconds <= MAX_SECONDS ? seconds : null;
}
