import { isAmbiguousTime } from "../report/decimal-mark.ts";
import { detached } from "../report/detached.ts";
import { cut, failureMessage } from "../report/failure-message.ts";
import type { ReportLimits, ReportProblemCode, TestCase, TestSuite } from "../report/junit-report.ts";
import { parseTestSeconds } from "../report/parse-test-seconds.ts";
import { TotalsTally } from "../report/totals-tally.ts";

import { PytestAttempts } from "./pytest-attempts.ts";
import { ReadAgain } from "./read-again.ts";
import { RepeatedCases, type Withdrawn } from "./repeated-cases.ts";
import { startOf, statedCounts } from "./suite-attributes.ts";

export type Attributes = Readonly<Record<string, string>>;
type Status = TestCase["status"];
type OpenCase = { -readonly [K in keyof TestCase]: TestCase[K] };

/** A result element of a case while it is open: its text may become the message. */
interface OpenResult {
  readonly element: string;
  readonly status: Status | null;
  readonly attribute: string | undefined;
  /** Of a further execution, where the report says. */
  readonly seconds: number | null;
  text: string;
}

const MAX_SHARED_TEXTS = 100_000;
/** Results of the first or only execution. */
const RESULTS: Readonly<Record<string, Status>> = { failure: "failed", error: "error", skipped: "skipped" };
/** Further executions, as Surefire, nextest and Playwright write them; `true` where the last one passed. */
const RERUNS: Readonly<Record<string, boolean>> = {
  rerunFailure: false,
  rerunError: false,
  flakyFailure: true,
  flakyError: true,
};
/** CTest's reasons why a test was not run that make it fail. */
const NOT_THERE =
  /^(?:Unable to find executable|Fixture dependency failed|Required Files Missing|Insufficient resources)/i;
/** What producers write in `status` or `result` of a case that has no result element (googletest, tst, Katalon). */
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  fail: "failed",
  failed: "failed",
  failure: "failed",
  error: "error",
  errored: "error",
  disabled: "skipped",
  ignored: "skipped",
  notrun: "skipped",
  pending: "skipped",
  skipped: "skipped",
  suppressed: "skipped",
};
const FILE_PROPERTIES: ReadonlySet<string> = new Set(["file", "filepath", "fileName", "suiteFile", "specFile"]);
const WORST: readonly Status[] = ["passed", "skipped", "failed", "error"];

/** Takes each case as it is read, with the suites up to there. What is not kept need not fit into memory. */
export interface CaseSink {
  add(testCase: TestCase, suites: readonly TestSuite[]): void;
  /** This case was reported before, this many times as a failure; these were earlier tries. */
  withdraw?(testCase: TestCase, earlier: Withdrawn): void;
}

/** Turns the elements of a JUnit report into suites and cases, however they are nested. */
export class CaseCollector {
  readonly suites: TestSuite[] = [];
  readonly totals = new TotalsTally();
  readonly #limits: ReportLimits;
  readonly #sink: CaseSink;
  readonly #report: (code: ReportProblemCode, message: string) => void;
  /** Puts back what the reading of the XML had to hide. */
  readonly #restore: (text: string) => string;
  /** Names that many cases share: one copy of each, which does not keep the report's text alive. */
  readonly #shared = new Map<string, string>();
  readonly #openSuites: number[] = [];
  #case: OpenCase | null = null;
  #result: OpenResult | null = null;
  /** In the current suite. */
  #repeated = new RepeatedCases();
  #attempts: PytestAttempts | null = null;
  /** Cases before each open suite. */
  readonly #casesBefore: number[] = [];
  #statedFailures = 0;

  constructor(
    limits: ReportLimits,
    sink: CaseSink,
    report: (code: ReportProblemCode, message: string) => void,
    restore: (text: string) => string = (text) => text,
  ) {
    this.#limits = limits;
    this.#sink = sink;
    this.#report = report;
    this.#restore = restore;
  }

  /** Text matters only inside a result: captured output may be most of a report. */
  get wantsText(): boolean {
    return this.#result !== null;
  }

  open(element: string, attributes: Attributes): void {
    if (element === "testsuite" || element === "testsuites") this.#openSuite(attributes);
    else if (element === "testcase") this.#openCase(attributes);
    else if (element === "property" && this.#result === null) this.#openProperty(attributes);
    else if (this.#case !== null && this.#result === null) this.#openResult(element, attributes);
  }

  text(text: string): void {
    // A message needs only the beginning; four times the limit leaves room for colour codes and white space.
    if (this.#result !== null && this.#result.text.length < this.#limits.messageCharacters * 4)
      this.#result.text += text;
  }

  close(element: string): void {
    if (element === "testsuite" || element === "testsuites") this.#closeSuite();
    else if (element === "testcase") this.#closeCase();
    else if (element === this.#result?.element) this.#closeResult();
  }

  /** Node writes its counts as comments at the end, also those of tests that it does not list. */
  comment(text: string): void {
    const stated = /^\s*(?:fail|cancelled) (\d{1,9})\s*$/.exec(text);
    if (stated !== null) this.#statedFailures += Number(stated[1]);
  }

  /** Failures that the report states beyond those that it lists; null where it states none so. */
  get unshownFailures(): number {
    return this.#statedFailures === 0 ? 0 : Math.max(0, this.#statedFailures - this.totals.failed);
  }

  /** The report ends here, complete or not. Returns whether a case had to be left out: its outcome is unknown. */
  finish(): boolean {
    if (this.#result !== null) this.#closeResult();
    const isUnknown = this.#case?.status === "passed";
    if (!isUnknown) this.#closeCase();
    this.#attempts?.end();
    return isUnknown;
  }

  #openSuite(attributes: Attributes): void {
    const parent = this.#openSuites.at(-1) ?? null;
    this.#openSuites.push(this.suites.length);
    this.#casesBefore.push(this.totals.cases);
    this.#attempts?.end();
    this.#repeated = new RepeatedCases();
    const isPytest = this.#limits.listsAttempts && attributes.name === "pytest";
    this.#attempts = isPytest ? new PytestAttempts((testCase) => this.#give(testCase)) : null;
    this.suites.push({
      name: this.#name(attributes.name),
      file: this.#name(attributes.file ?? attributes.filepath),
      seconds: this.#seconds(attributes.time),
      stated: statedCounts(attributes),
      package: this.#name(attributes.package),
      startedAt: startOf(attributes.timestamp),
      parent,
    });
  }

  #closeSuite(): void {
    this.#attempts?.end();
    this.#attempts = null;
    const suite = this.suites[this.#openSuites.pop() ?? -1];
    const cases = this.totals.cases - (this.#casesBefore.pop() ?? 0);
    // A plugin that lists every try lists more than pytest counts.
    const isMore = suite?.name === "pytest" && suite.stated.tests !== null && cases > suite.stated.tests;
    if (isMore && !this.#limits.listsAttempts) throw new ReadAgain("attempts");
  }

  /** WebdriverIO and others name the file in a property of the suite, or of the case. */
  #openProperty({ name = "", value }: Attributes): void {
    if (!FILE_PROPERTIES.has(name)) return;
    if (this.#case !== null) this.#case.file ??= this.#sharedName(value);
    const index = this.#case === null ? this.#openSuites.at(-1) : undefined;
    const suite = index === undefined ? undefined : this.suites[index];
    if (index === undefined || suite === undefined || suite.file !== null) return;
    this.suites[index] = { ...suite, file: this.#name(value) };
  }

  #openCase(attributes: Attributes): void {
    this.#closeCase();
    // After a wrong end tag the suites are closed too early; the last one is then the best guess.
    const suite = this.#openSuites.at(-1) ?? (this.suites.length > 0 ? this.suites.length - 1 : null);
    const word = (attributes.result ?? attributes.status ?? "").toLowerCase();
    const stated = (attributes.status ?? "").toLowerCase();
    this.#case = {
      suite,
      file: this.#sharedName(attributes.file ?? attributes.filepath),
      classname: this.#sharedName(attributes.classname ?? attributes.class),
      name: this.#name(attributes.name),
      seconds: this.#seconds(attributes.time),
      status: statusOf(word) ?? statusOf(stated) ?? "passed",
      message: null,
      retries: 0,
      flaky: false,
    };
  }

  #closeCase(): void {
    const closed = this.#case;
    if (closed === null) return;
    this.#case = null;
    this.#result = null;
    // What is remembered of it must not keep the report's text alive.
    if (closed.status !== "passed" && closed.name !== null) closed.name = detached(closed.name);
    if (this.#attempts === null) this.#give(closed);
    else this.#attempts.add(closed);
  }

  #give(closed: OpenCase): void {
    const withdrawn = this.#repeated.note(closed);
    if (withdrawn !== null) {
      this.totals.withdraw(closed.suite, withdrawn);
      this.#sink.withdraw?.(closed, withdrawn);
    }
    this.totals.add(closed);
    this.#sink.add(closed, this.suites);
  }

  #openResult(element: string, attributes: Attributes): void {
    const known = Object.hasOwn(RESULTS, element) ? (RESULTS[element] ?? null) : null;
    if (known === null && !Object.hasOwn(RERUNS, element)) return;
    const { message } = attributes;
    // CTest ends with an error where a program is not there, and writes "skipped" all the same.
    const status = known === "skipped" && NOT_THERE.test(message ?? "") ? "error" : known;
    const seconds = status === null ? this.#seconds(attributes.time) : null;
    this.#result = { element, status, attribute: message, seconds, text: "" };
  }

  #closeResult(): void {
    const result = this.#result;
    const open = this.#case;
    this.#result = null;
    if (result === null || open === null) return;
    if (result.status === null) {
      open.retries += 1;
      if (result.seconds !== null) open.retrySeconds = (open.retrySeconds ?? 0) + result.seconds;
      open.flaky ||= RERUNS[result.element] === true;
    } else if (isWorse(result.status, open.status) || open.message === null) {
      open.status = isWorse(result.status, open.status) ? result.status : open.status;
      open.message = this.#message(result) ?? open.message;
    }
  }

  #message({ attribute, text, status }: OpenResult): string | null {
    if (status === "skipped") return null;
    const limit = this.#limits.messageCharacters;
    const message = failureMessage(attribute, text, limit);
    return message === null ? null : detached(this.#restore(message));
  }

  #name(text: string | undefined): string | null {
    return text === undefined || text === "" ? null : this.#restore(cut(text, this.#limits.nameCharacters));
  }

  #sharedName(text: string | undefined): string | null {
    const name = this.#name(text);
    if (name === null) return null;
    const known = this.#shared.get(name);
    if (known !== undefined) return known;
    if (this.#shared.size >= MAX_SHARED_TEXTS) return name;
    const copy = detached(name);
    this.#shared.set(copy, copy);
    return copy;
  }

  #seconds(text: string | undefined): number | null {
    if (text === undefined || text.trim() === "") return null;
    const { decimalMark } = this.#limits;
    if (decimalMark === null && isAmbiguousTime(text)) throw new ReadAgain("decimal-mark");
    const seconds = parseTestSeconds(text, decimalMark ?? ".");
    if (seconds === null) this.#report("invalid-time", `not a time in seconds: ${JSON.stringify(cut(text, 40))}`);
    return seconds;
  }
}

function statusOf(word: string): Status | null {
  return Object.hasOwn(STATUS_WORDS, word) ? (STATUS_WORDS[word] ?? null) : null;
}

function isWorse(status: Status, than: Status): boolean {
  return WORST.indexOf(status) > WORST.indexOf(than);
}
