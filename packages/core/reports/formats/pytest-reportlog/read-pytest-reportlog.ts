import { Fields } from "../../../json/fields.ts";
import { parsedLine } from "../../json/parsed-json.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

interface RunningTest {
  seconds: number;
  status: TestCase["status"];
  message: string | null;
  retries: number;
}

const WORST: readonly TestCase["status"][] = ["passed", "skipped", "failed", "error"];

/** A line for each phase of each test: setting up, the call, and tearing down. */
export function readPytestReportlog(lines: Iterable<string>, context: ReadContext): ListedReport {
  const reader = new ReportlogReader(context);
  for (const line of lines) {
    const entry = parsedLine(line);
    if (entry !== null) reader.read(new Fields(entry));
  }
  return reader.end();
}

class ReportlogReader {
  readonly #notes: ReadContext["notes"];
  readonly #list: CaseList;
  /** By node id; with pytest-xdist several run at once. */
  readonly #running = new Map<string, RunningTest>();
  #hasEnded = false;

  constructor(context: ReadContext) {
    this.#notes = context.notes;
    this.#list = new CaseList(context);
  }

  read(entry: Fields): void {
    const type = entry.string("$report_type", 60);
    const id = entry.string("nodeid") ?? "";
    if (type === "TestReport") this.#phase(id, entry);
    else if (type === "CollectReport" && entry.string("outcome", 20) === "failed") {
      const [file] = splitId(id);
      this.#list.add({ file, name: file, seconds: null, status: "error", message: longText(entry) });
    } else if (type === "SessionFinish") this.#hasEnded = true;
  }

  end(): ListedReport {
    for (const [id, test] of this.#running) this.#add(id, test);
    if (!this.#hasEnded) this.#notes.add("truncated", "the report ends before the end of the run");
    return this.#list;
  }

  #phase(id: string, entry: Fields): void {
    const when = entry.string("when", 20);
    const outcome = entry.string("outcome", 20);
    const test = this.#running.get(id) ?? { seconds: 0, status: "passed", message: null, retries: 0 };
    this.#running.set(id, test);
    test.seconds += entry.number("duration") ?? 0;
    if (outcome === "rerun") {
      test.retries += 1;
      return;
    }
    const status = statusOf(outcome, when);
    if (WORST.indexOf(status) > WORST.indexOf(test.status)) {
      test.status = status;
      test.message = longText(entry);
    }
    if (when !== "teardown") return;
    this.#running.delete(id);
    this.#add(id, test);
  }

  #add(id: string, test: RunningTest): void {
    const [file, name] = splitId(id);
    this.#list.add({ ...test, file, name, flaky: test.status === "passed" && test.retries > 0 });
  }
}

/** A failure of the call is one of the test; around it, one of what it needs. */
function statusOf(outcome: string | null, when: string | null): TestCase["status"] {
  if (outcome === "failed") return when === "call" ? "failed" : "error";
  return outcome === "skipped" ? "skipped" : "passed";
}

/** `tests/test_a.py` and `TestX::test_b[1]`. */
function splitId(id: string): readonly [string, string | null] {
  const end = id.indexOf("::");
  return end < 0 ? [id, null] : [id.slice(0, end), id.slice(end + 2)];
}

/** What failed, as a text or in parts. */
function longText(entry: Fields): string | null {
  const longrepr = entry.json("longrepr");
  if (typeof longrepr === "string") return longrepr;
  if (longrepr === null || typeof longrepr !== "object") return null;
  const crash = (longrepr as { readonly reprcrash?: { readonly message?: unknown } }).reprcrash;
  return typeof crash?.message === "string" ? crash.message : null;
}
