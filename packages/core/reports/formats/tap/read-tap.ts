import { isSourceFile } from "../../files/test-file-names.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";
import { tapPoint } from "./tap-point.ts";
import { type TapTest, TapTests } from "./tap-tests.ts";

const MAX_MESSAGE_CHARACTERS = 4_000;

/**
 * Tests with their subtests, indented. A group is no case of its own unless it is one by its tool, or fails while all in
 * it passed. Blocks of YAML below a test say how long it took, where it is written and why it failed.
 */
export function readTap(lines: Iterable<string>, context: ReadContext): ListedReport {
  const reader = new TapReader(context);
  for (const line of lines) reader.read(line);
  return reader.end();
}

class TapReader {
  readonly #context: ReadContext;
  readonly #tests = new TapTests();
  #last: TapTest | null = null;
  #count = 0;
  #inBlock = false;
  #planned: number | null = null;
  #outermost = 0;
  /** Failures that the counts at node:test's end state. */
  #stated = 0;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  read(line: string): void {
    const text = line.trim();
    if (this.#inBlock) this.#blockLine(text);
    else if (text === "---") this.#inBlock = this.#last !== null;
    else this.#testLine(line, text);
  }

  end(): ListedReport {
    const { notes } = this.#context;
    const list = new CaseList(this.#context);
    const tests = this.#tests.end();
    if (!tests.every(isLocated)) forgetLocations(tests);
    for (const test of tests) addTest(test, null, [], list);
    if (this.#planned !== null && this.#planned > this.#outermost) {
      notes.add("truncated", `${this.#planned} tests were planned and ${this.#outermost} are in the report`);
    }
    list.noteUnshown(this.#stated);
    return list;
  }

  #testLine(line: string, text: string): void {
    const { limits, notes } = this.#context;
    const point = tapPoint(line);
    if (point !== null) {
      this.#count += 1;
      if (point.indent === 0) this.#outermost += 1;
      if (this.#count <= limits.cases) this.#last = this.#tests.add(point);
      else notes.add("too-many-cases", `only the first ${limits.cases} cases were read`);
      return;
    }
    const plan = /^1\.\.(\d{1,9})\b/.exec(line);
    if (plan !== null) this.#planned = Number(plan[1]);
    if (/^\s*Bail out!/.test(line)) notes.add("truncated", `the run was given up: ${text.slice(0, 200)}`);
    const stated = /^# (?:fail|cancelled) (\d{1,9})$/.exec(line);
    if (stated !== null) this.#stated += Number(stated[1]);
  }

  #blockLine(text: string): void {
    const test = this.#last;
    if (text === "..." || test === null) {
      this.#inBlock = false;
      return;
    }
    const [, key, value = ""] = /^(\w+): ?(.*)$/.exec(text) ?? [];
    const plain = value.replace(/^(['"])(.*)\1$/, "$2");
    if (key === "duration_ms" && /^\d/.test(plain)) test.seconds = Number(plain) / 1000;
    else if (key === "type") test.type = plain === "suite" ? "suite" : "test";
    else if (key === "location" || key === "fileName") test.file ??= plain;
    else if (key === "error" || key === "message") test.message = plain === "|-" ? "" : plain;
    else if (test.message !== null && test.message.length < MAX_MESSAGE_CHARACTERS && key === undefined) {
      test.message += `${test.message === "" ? "" : "\n"}${text}`;
    }
  }
}

function addTest(test: TapTest, around: string | null, titles: readonly string[], list: CaseList): void {
  const file = test.file ?? (isSourceFile(test.name) && !/\s/.test(test.name) ? test.name : around);
  // A group that is a whole file is no title of what is in it.
  const path = test.inner.length > 0 && file === test.name ? titles : [...titles, test.name];
  for (const inner of test.inner) addTest(inner, file, path, list);
  if (test.inner.length > 0 && !isCaseItself(test)) return;
  const innerSeconds = test.inner.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const own = test.seconds === null ? null : Math.max(0, test.seconds - innerSeconds);
  list.add({
    file,
    name: path.join(" ") || test.name,
    seconds: own,
    ...(own !== test.seconds && { wholeSeconds: test.seconds }),
    status: statusOf(test),
    message: test.message,
  });
}

/** node:test says where a test is written only of those that fail: that would give a file the time of these alone. */
function isLocated(test: TapTest): boolean {
  return test.inner.length > 0 ? test.inner.every(isLocated) : test.file !== null;
}

function forgetLocations(tests: readonly TapTest[]): void {
  for (const test of tests) {
    test.file = null;
    forgetLocations(test.inner);
  }
}

/** Whether a test with subtests counts next to them: where its tool counts it, or where it fails by itself. */
function isCaseItself(test: TapTest): boolean {
  return test.type === "test" || (statusOf(test) === "failed" && !test.inner.some(hasFailed));
}

function hasFailed(test: TapTest): boolean {
  return statusOf(test) === "failed" || test.inner.some(hasFailed);
}

/** What is still to be done may fail. */
function statusOf({ isOk, directive }: TapTest): TestCase["status"] {
  if (directive === "skip") return "skipped";
  if (directive === "todo") return isOk ? "passed" : "skipped";
  return isOk ? "passed" : "failed";
}
