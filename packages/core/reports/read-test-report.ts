import { NearbyFiles } from "./files/nearby-files.ts";
import { normaliseReportPath } from "./files/normalise-report-path.ts";
import type { ReadContext, ReportFormat } from "./formats/report-format.ts";
import { reportFormats } from "./formats.ts";
import { beyondBounds, JSON_BOUNDS } from "./json/json-bounds.ts";
import { firstObjects, parsedJson } from "./json/parsed-json.ts";
import type { ListedReport } from "./listing/listed-report.ts";
import { readTimes } from "./listing/read-times.ts";
import { CaseShelf } from "./records/case-shelf.ts";
import type { FileTally } from "./records/file-tally.ts";
import { type ReportOrigin, TestTally } from "./records/test-tally.ts";
import { REPORT_LIMITS, type ReportProblem } from "./report/junit-report.ts";
import { ReportNotes } from "./report/report-notes.ts";
import { TotalsTally } from "./report/totals-tally.ts";
import { type ReportCounts, UNKNOWN_COUNTS } from "./report-row.ts";
import { ReportSource } from "./report-source.ts";
import { unknownFormat } from "./unknown-format.ts";
import { findRoot } from "./xml/find-root.ts";
import { parseXmlTree } from "./xml/parse-xml-tree.ts";
import { readReport } from "./xml/read-report.ts";

/** A test report of any known format, by test file. */
export interface TestReport {
  /** A name of `formats.ts`, or `unknown`. */
  readonly format: string;
  /** Null is unknown: a list of times has no outcomes. */
  readonly counts: ReportCounts;
  readonly problems: readonly ReportProblem[];
  readonly tally: FileTally;
}

/** Reads a test report, recognised by its content and not by its name. Never throws because of the report's content. */
export async function readTestReport(bytes: Uint8Array, origin: ReportOrigin): Promise<TestReport> {
  const report = await readFormat(bytes, origin);
  if ((report.counts.cases ?? 0) === 0 || report.tally.timesOnly || report.tally.classes().length > 0) return report;
  const problem = { code: "files-unknown", message: "none of its tests names a file or a class", count: 1 } as const;
  return { ...report, problems: [...report.problems, problem] };
}

async function readFormat(bytes: Uint8Array, origin: ReportOrigin): Promise<TestReport> {
  const source = new ReportSource(bytes, REPORT_LIMITS);
  if (source.isXml || source.head === "") return readXml(bytes, source, origin);
  const context = { limits: REPORT_LIMITS, notes: new ReportNotes() };
  if (source.isCut) context.notes.add("too-large", tooLarge(bytes.length));
  return readLines(source, origin, context) ?? readJson(source, origin, context);
}

function tooLarge(bytes: number): string {
  return `only the first ${REPORT_LIMITS.bytes} of ${bytes} bytes were read`;
}

async function readXml(bytes: Uint8Array, source: ReportSource, origin: ReportOrigin): Promise<TestReport> {
  const root = findRoot(source.head);
  const format = reportFormats.find((one) => {
    return (one.syntax === "xml" || one.syntax === "streamed-xml") && root !== null && one.recognise(root);
  });
  if (format?.syntax === "xml" && root !== null) {
    const context = { limits: REPORT_LIMITS, notes: new ReportNotes() };
    const tree = await parseXmlTree(source.text(), root.name, format.unread ?? [], context.notes);
    if (tree === null) return unread(format.name, origin, context);
    return listed(format, format.read(tree, context), origin, context);
  }
  if (format === undefined && root !== null) {
    const notes = new ReportNotes();
    notes.add("unsupported-format", unknownFormat(root.name, reportFormats));
    return unread("unknown", origin, { limits: REPORT_LIMITS, notes });
  }
  // Whatever is wrong with the XML, the strict parser can say what and where.
  const { report, sink } = await readReport(bytes, () => new TestTally(origin));
  return { format: report.format, counts: report.totals ?? UNKNOWN_COUNTS, problems: report.problems, tally: sink };
}

/** Null where it is no format of lines. */
function readLines(source: ReportSource, origin: ReportOrigin, context: ReadContext): TestReport | null {
  const head = source.head.split("\n", 100);
  const objects = firstObjects(head);
  for (const format of reportFormats) {
    const isIt =
      (format.syntax === "json-lines" && objects.some((line) => format.recognise(line))) ||
      (format.syntax === "text" && !source.isJson && format.recognise(head));
    if (isIt) return listed(format, format.read(source.lines(), context), origin, context);
  }
  return null;
}

function readJson(source: ReportSource, origin: ReportOrigin, context: ReadContext): TestReport {
  const { notes } = context;
  if (!source.isJson) {
    notes.add("unsupported-format", unknownFormat(null, reportFormats));
    return unread("unknown", origin, context);
  }
  const text = source.isUtf8 ? null : source.text();
  const beyond = beyondBounds(text === null ? source.bytes : new TextEncoder().encode(text), JSON_BOUNDS);
  if (beyond !== null) {
    const [code, what] =
      beyond === "depth" ? (["too-deep", "nested lists"] as const) : (["too-large", "lists"] as const);
    notes.add(code, `more than ${JSON_BOUNDS[beyond]} ${what} and objects`);
    return unread("unknown", origin, context);
  }
  const document = parsedJson(text ?? source.text());
  if (document === undefined) {
    notes.add("malformed", "the JSON is damaged or cut off, so that nothing of it can be read");
    return unread("unknown", origin, context);
  }
  for (const format of reportFormats) {
    if (format.syntax === "json" && format.recognise(document))
      return listed(format, format.read(document, context), origin, context);
    if (format.syntax === "times" && format.recognise(document)) return times(format, document, origin, context);
  }
  notes.add("unsupported-format", unknownFormat(null, reportFormats));
  return unread("unknown", origin, context);
}

function listed(
  { name }: ReportFormat,
  report: ListedReport,
  origin: ReportOrigin,
  { notes }: ReadContext,
): TestReport {
  const tally = new TestTally(origin);
  const totals = new TotalsTally();
  for (const testCase of report.cases) {
    tally.add(testCase, report.suites);
    totals.add(testCase);
  }
  return { format: name, counts: totals.sum(report.suites).totals, problems: notes.all(), tally };
}

function times(
  { name, perTest }: Extract<ReportFormat, { syntax: "times" }>,
  document: unknown,
  origin: ReportOrigin,
  { limits, notes }: ReadContext,
): TestReport {
  const { files, report, workspaceRoot, keep, wholePaths } = origin;
  const near = new NearbyFiles(files, report, wholePaths);
  const known = new Map<string, string>();
  const locate = (path: string) => {
    const normal = normaliseReportPath(path, workspaceRoot);
    const file = known.get(path) ?? near.findWithin(normal) ?? normal;
    known.set(path, file);
    return file;
  };
  const read = readTimes(document, { perTest, nameCharacters: limits.nameCharacters, locate, keep });
  if (read.unread > 0) notes.add("invalid-time", "times that cannot be", { times: read.unread });
  const tally = { ...nothing(origin), classes: () => read.files, cases: read.cases, timesOnly: true };
  const counts = { ...UNKNOWN_COUNTS, cases: read.tests, seconds: read.seconds };
  return { format: name, counts, problems: notes.all(), tally };
}

function unread(format: string, origin: ReportOrigin, { notes }: ReadContext): TestReport {
  return { format, counts: UNKNOWN_COUNTS, problems: notes.all(), tally: nothing(origin) };
}

function nothing({ keep }: ReportOrigin): FileTally {
  const none = { classes: () => [], overhead: () => new Map(), failures: [], failureCount: 0, timesOnly: false };
  return { ...none, cases: new CaseShelf(keep) };
}
