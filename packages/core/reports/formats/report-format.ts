import type { ListedReport } from "../listing/listed-report.ts";
import type { ReportLimits } from "../report/junit-report.ts";
import type { ReportNotes } from "../report/report-notes.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/**
 * A kind of test report: one folder with this value, its reader, and what a real tool wrote as an example. Every format
 * is recognised by its content, never by the file's name.
 */
export type ReportFormat = XmlFormat | StreamedFormat | JsonFormat | TimesFormat | LinesFormat | TextFormat;

interface Named {
  /** In summaries and records of reports. */
  readonly name: string;
  /** Who writes it, for people: "`dotnet test` (`--logger trx`)". */
  readonly writtenBy: string;
}

/** An XML document that is read as a tree. */
export interface XmlFormat extends Named {
  readonly syntax: "xml";
  readonly recognise: (root: XmlRoot) => boolean;
  /** Elements whose content is not needed, such as Robot's keywords: most of a report. */
  readonly unread?: readonly string[];
  read(root: XmlElement, context: ReadContext): ListedReport;
}

/** JUnit XML, which is read while it is scanned: some are too large for a tree. */
export interface StreamedFormat extends Named {
  readonly syntax: "streamed-xml";
  readonly recognise: (root: XmlRoot) => boolean;
}

/** One JSON document. */
export interface JsonFormat extends Named {
  readonly syntax: "json";
  readonly recognise: (document: unknown) => boolean;
  read(document: unknown, context: ReadContext): ListedReport;
}

/** One JSON object whose entries are seconds by name. */
export interface TimesFormat extends Named {
  readonly syntax: "times";
  readonly recognise: (document: unknown) => boolean;
  /** Whether an entry is a test and not a file. */
  readonly perTest: boolean;
}

/** One JSON object per line; other lines between them are output of tools. */
export interface LinesFormat extends Named {
  readonly syntax: "json-lines";
  readonly recognise: (line: Readonly<Record<string, unknown>>) => boolean;
  read(lines: Iterable<string>, context: ReadContext): ListedReport;
}

/** Lines of text. */
export interface TextFormat extends Named {
  readonly syntax: "text";
  readonly recognise: (lines: readonly string[]) => boolean;
  read(lines: Iterable<string>, context: ReadContext): ListedReport;
}

export interface XmlRoot {
  /** Without a prefix. */
  readonly name: string;
  /** The text from the root element on, for its attributes and first children. */
  readonly head: string;
}

export interface ReadContext {
  readonly limits: ReportLimits;
  readonly notes: ReportNotes;
}
