import { Fields } from "../../../json/fields.ts";
import { parsedLine } from "../../json/parsed-json.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

const STATUS: Readonly<Record<string, TestCase["status"]>> = { success: "passed", failure: "failed", error: "error" };

interface StartedTest {
  readonly name: string | null;
  readonly suite: number | null;
  /** Milliseconds since the start of the run. */
  readonly startedAt: number | null;
  message: string | null;
}

/** Events of suites that run in parallel, one per line. */
export function readDart(lines: Iterable<string>, context: ReadContext): ListedReport {
  const reader = new DartReader(context);
  for (const line of lines) {
    const event = parsedLine(line);
    if (event !== null) reader.read(new Fields(event));
  }
  return reader.end();
}

class DartReader {
  readonly #notes: ReadContext["notes"];
  readonly #list: CaseList;
  /** Suites and running tests by the run's own ids. */
  readonly #suites = new Map<number, number>();
  readonly #running = new Map<number, StartedTest>();
  #success: boolean | null = null;
  #failures = 0;

  constructor(context: ReadContext) {
    this.#notes = context.notes;
    this.#list = new CaseList(context);
  }

  read(event: Fields): void {
    const type = event.string("type", 40);
    if (type === "suite") event.object("suite", (suite) => this.#addSuite(suite));
    else if (type === "testStart") this.#start(event);
    else if (type === "error") this.#noteError(event);
    else if (type === "testDone") this.#end(event);
    else if (type === "done") this.#success = event.boolean("success");
  }

  end(): ListedReport {
    if (this.#running.size > 0) this.#notes.add("truncated", "a test has begun and not ended; it is left out");
    if (this.#success === false && this.#failures === 0)
      this.#notes.add("unshown-failures", "the run failed, and no test of it did");
    return this.#list;
  }

  #addSuite(suite: Fields): true {
    const path = suite.string("path");
    const id = suite.integer("id");
    if (id !== null) this.#suites.set(id, this.#list.addSuite({ name: path, file: path }));
    return true;
  }

  #start(event: Fields): void {
    const startedAt = event.number("time", { max: 1e12 });
    event.object("test", (test) => {
      const id = test.integer("id");
      const suiteId = test.integer("suiteID");
      const suite = suiteId === null ? null : (this.#suites.get(suiteId) ?? null);
      if (id !== null) this.#running.set(id, { name: test.string("name"), suite, startedAt, message: null });
      return true;
    });
  }

  #noteError(event: Fields): void {
    const test = this.#running.get(event.integer("testID") ?? -1);
    if (test !== undefined) test.message ??= event.string("error", 4000);
  }

  #end(event: Fields): void {
    const id = event.integer("testID") ?? -1;
    const test = this.#running.get(id);
    if (test === undefined) return;
    this.#running.delete(id);
    const result = STATUS[event.string("result", 40) ?? ""] ?? "error";
    // Loading a file and what runs before all of its tests are tests that are not shown, unless they fail.
    if (event.boolean("hidden") === true && result === "passed") return;
    const endedAt = event.number("time", { max: 1e12 });
    if (result !== "passed") this.#failures += 1;
    this.#list.add({
      suite: test.suite,
      name: test.name,
      seconds: endedAt === null || test.startedAt === null ? null : (endedAt - test.startedAt) / 1000,
      status: event.boolean("skipped") === true ? "skipped" : result,
      message: test.message,
    });
  }
}
