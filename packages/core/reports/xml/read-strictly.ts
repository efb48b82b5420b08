import type { SaxesParser } from "saxes";
import type { ReadReport, ReportLimits, ReportProblemCode } from "../report/junit-report.ts";
import type { ReportNotes } from "../report/report-notes.ts";
import { type Attributes, CaseCollector, type CaseSink } from "./case-collector.ts";
import { countReport } from "./count-report.ts";
import { type DecodedXml, hideStrayAmpersands, restoreAmpersands } from "./decode-xml.ts";
import { isJUnitRoot } from "./is-junit-root.ts";
import { FORBIDDEN } from "./read-plainly.ts";

/** Reads a report with a full XML parser: slower than {@link readPlainly}, and able to read and name what is damaged. */
export async function readStrictly(
  xml: DecodedXml,
  sink: CaseSink,
  notes: ReportNotes,
  limits: ReportLimits,
): Promise<ReadReport> {
  const saxes = await import("saxes");
  return new Reading(new saxes.SaxesParser(), sink, notes, limits).read(xml);
}

/** Thrown by {@link Reading} out of the parser when the rest of the report is not to be read. */
class StopReading extends Error {}

class Reading {
  readonly #parser: SaxesParser;
  readonly #limits: ReportLimits;
  readonly #collector: CaseCollector;
  readonly #notes: ReportNotes;
  #format: "junit" | "unknown" | null = null;
  #depth = 0;
  #attributes = 0;
  #faults = 0;
  #isClosing = false;
  #isCut = false;

  constructor(parser: SaxesParser, sink: CaseSink, notes: ReportNotes, limits: ReportLimits) {
    this.#parser = parser;
    this.#notes = notes;
    this.#limits = limits;
    const noteHere = (code: ReportProblemCode, message: string) => this.#noteHere(code, message);
    this.#collector = new CaseCollector(limits, sink, noteHere, restoreAmpersands);
    parser.on("doctype", () => this.#stop("doctype-refused", "a document type declaration is not accepted"));
    parser.on("opentagstart", () => this.#startElement());
    parser.on("attribute", () => this.#countAttribute());
    parser.on("opentag", (tag) => this.#openElement(tag.name, tag.attributes));
    parser.on("closetag", (tag) => this.#closeElement(tag.name));
    parser.on("comment", (text) => this.#collector.comment(text.slice(0, 100)));
    parser.on("cdata", (text) => this.#collector.text(text));
    parser.on("error", (fault) => this.#noteFault(fault));
  }

  read(xml: DecodedXml): ReadReport {
    this.#parse(xml);
    if (this.#format === null && !this.#notes.has("doctype-refused"))
      this.#notes.add("empty", "there is no element in it");
    if (this.#format !== "junit") return this.#uncounted();
    const leftOut = this.#collector.finish();
    if (this.#isCut)
      this.#notes.add("truncated", `the report ends in the middle${leftOut ? "; its last case is left out" : ""}`);
    return countReport(this.#collector, this.#notes);
  }

  #parse(xml: DecodedXml): void {
    try {
      for (const { text, forbidden } of hideStrayAmpersands(xml.chunks)) {
        if (forbidden > 0) this.#notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
        this.#parser.write(text);
      }
      this.#isClosing = true;
      this.#parser.close();
    } catch (thrown) {
      if (!(thrown instanceof StopReading)) throw thrown;
    }
  }

  #startElement(): void {
    this.#attributes = 0;
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) this.#stop("too-deep", `more than ${this.#limits.depth} nested elements`);
  }

  #countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > this.#limits.attributes)
      this.#stop("too-many-attributes", `more than ${this.#limits.attributes} attributes on one element`);
  }

  #openElement(name: string, attributes: Attributes): void {
    if (this.#format === null) {
      this.#format = isJUnitRoot(name) ? "junit" : "unknown";
      if (this.#format !== "junit") this.#stop("unsupported-format", "not a test report; expected JUnit XML");
    }
    this.#collector.open(name, attributes);
    if (this.#collector.totals.cases >= this.#limits.cases)
      this.#stop("too-many-cases", `only the first ${this.#limits.cases} cases were read`);
    if (this.#collector.wantsText) this.#parser.on("text", (text) => this.#collector.text(text));
  }

  #closeElement(name: string): void {
    this.#depth -= 1;
    this.#collector.close(name);
    if (!this.#collector.wantsText) this.#parser.off("text");
  }

  #noteFault(fault: Error): void {
    // At the end the parser complains of everything that is still open; all that is the one problem "truncated".
    this.#isCut ||= this.#isClosing;
    if (this.#isClosing || this.#isNextReport(fault.message)) return;
    this.#faults += 1;
    this.#noteHere("malformed", fault.message.replace(/^\d+:\d+: /, ""));
    if (this.#faults >= this.#limits.faults)
      this.#stop("too-many-problems", `reading stopped after ${this.#limits.faults} faults in the XML`);
  }

  /** `cargo test` writes one whole report per test binary into the same file: nothing of that is damaged. */
  #isNextReport(fault: string): boolean {
    if (this.#format !== "junit") return false;
    return /only one root/.test(fault) || (this.#depth === 0 && /XML declaration|standalone/.test(fault));
  }

  #noteHere(code: ReportProblemCode, message: string): void {
    this.#notes.add(code, message, { line: this.#parser.line });
  }

  #stop(code: ReportProblemCode, message: string): never {
    this.#noteHere(code, message);
    throw new StopReading(message);
  }

  #uncounted(): ReadReport {
    const { suites } = this.#collector;
    return { format: this.#format ?? "unknown", suites, totals: null, problems: this.#notes.all() };
  }
}
