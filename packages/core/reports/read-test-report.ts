import { isObject } from "../json/is-object.ts";
import { NearbyFiles } from "./files/nearby-files.ts";
import { normaliseReportPath } from "./files/normalise-report-path.ts";
import { readGoJson } from "./json/read-go-json.ts";
import { type ListedReport, readJestJson } from "./json/read-jest-json.ts";
import { readTimingsJson } from "./json/read-timings-json.ts";
import { isGoEvent, recogniseJson } from "./json/recognise-json.ts";
import { CaseShelf } from "./records/case-shelf.ts";
import type { FileTally } from "./records/file-tally.ts";
import { type ReportOrigin, TestTally } from "./records/test-tally.ts";
import { REPORT_LIMITS, type ReportFormat, type ReportProblem, type ReportTotals } from "./report/junit-report.ts";
import { ReportNotes } from "./report/report-notes.ts";
import { TotalsTally } from "./report/totals-tally.ts";
import { decodeXml } from "./xml/decode-xml.ts";
import { readReport } from "./xml/read-report.ts";

/** A test report of any known format, by test file. */
export interface TestReport {
  readonly format: ReportFormat;
  /** Null is unknown: a list of times tells no outcomes. */
  readonly counts: { readonly [K in keyof ReportTotals]: number | null };
  readonly problems: readonly ReportProblem[];
  readonly tally: FileTally;
}

const UNKNOWN = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };
const JSON_FORMATS = "JUnit XML, `go test -json`, Jest, Vitest, pytest's .test_durations, knapsack";

/** Reads a test report, told by what it holds and not by its name. Never throws for what the report holds. */
export async function readTestReport(bytes: Uint8Array, origin: ReportOrigin): Promise<TestReport> {
  if (startsLikeJson(bytes)) return readJson(bytes, origin);
  const { report, sink } = await readReport(bytes, () => new TestTally(origin));
  return { format: report.format, counts: report.totals ?? UNKNOWN, problems: report.problems, tally: sink };
}

/** XML begins with `<`, whatever its encoding; JSON in UTF-8 with a bracket. */
function startsLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return head.startsWith("{") || head.startsWith("[");
}

function readJson(bytes: Uint8Array, origin: ReportOrigin): TestReport {
  const notes = new ReportNotes();
  const { bytes: most } = REPORT_LIMITS;
  if (bytes.length > most) notes.add("too-large", `only the first ${most} of ${bytes.length} bytes were read`);
  const [first = "", ...others] = linesOf(bytes.subarray(0, most));
  const isLines = isGoEvent(parsed(first));
  if (isLines) return listed("go-test-json", readGoJson([first, ...others], REPORT_LIMITS), origin, notes);
  return readDocument([first, ...others].join("\n"), origin, notes);
}

function readDocument(text: string, origin: ReportOrigin, notes: ReportNotes): TestReport {
  const value = parsed(text);
  const format = recogniseJson(value);
  if (value === undefined) notes.add("malformed", "the JSON is damaged or cut off, so that nothing of it can be read");
  else if (format === null) notes.add("unsupported-format", `not a test report; expected ${JSON_FORMATS}`);
  if (format === null || !isObject(value)) {
    return { format: "unknown", counts: UNKNOWN, problems: notes.all(), tally: nothing(origin) };
  }
  if (format === "jest" || format === "vitest") {
    return listed(format, readJestJson(value, REPORT_LIMITS), origin, notes);
  }
  const perTest = format === "pytest-durations";
  const { nameCharacters } = REPORT_LIMITS;
  const known = new Map<string, string>();
  const locate = (path: string) => {
    const file = known.get(path) ?? inCheckout(path, origin);
    known.set(path, file);
    return file;
  };
  const timings = readTimingsJson(value, { perTest, nameCharacters, locate, keep: origin.keep });
  if (timings.unread > 0) notes.add("invalid-time", "times that cannot be", { times: timings.unread });
  const counts = { ...UNKNOWN, cases: timings.tests, seconds: timings.seconds };
  const tally = { ...nothing(origin), classes: () => timings.files, cases: timings.cases, timesOnly: true };
  return { format, counts, problems: notes.all(), tally };
}

function nothing({ keep }: ReportOrigin): FileTally {
  const none = { classes: () => [], overhead: () => new Map(), failures: [], failureCount: 0, timesOnly: false };
  return { ...none, cases: new CaseShelf(keep) };
}

function inCheckout(path: string, { files, report, workspaceRoot }: ReportOrigin): string {
  const normal = normaliseReportPath(path, workspaceRoot);
  return new NearbyFiles(files, report).findWithin(normal) ?? normal;
}

function listed(format: ReportFormat, report: ListedReport, origin: ReportOrigin, notes: ReportNotes): TestReport {
  const tally = new TestTally(origin);
  const totals = new TotalsTally();
  for (const testCase of report.cases) {
    tally.add(testCase, report.suites);
    totals.add(testCase);
  }
  if (report.unread > 0) notes.add("malformed", "entries that could not be read", { times: report.unread });
  if (report.isCut) notes.add("truncated", "a test has begun and not ended; it is left out");
  return { format, counts: totals.sum(report.suites).totals, problems: notes.all(), tally };
}

function linesOf(bytes: Uint8Array): string[] {
  const text = [...decodeXml(bytes, "utf-8").chunks].map((chunk) => chunk.text).join("");
  return text.trim().split(/\r?\n/);
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
