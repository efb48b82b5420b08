import type { SaxesParser } from "saxes";
import { type Attributes, CaseCollector } from "./case-collector.ts";
import { decodeXml } from "./decode-xml.ts";
import {
  type JUnitReport,
  REPORT_LIMITS,
  type ReportFormat,
  type ReportLimits,
  type ReportProblem,
  type ReportProblemCode,
} from "./junit-report.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { sumTotals } from "./sum-totals.ts";

/**
 * Reads a JUnit report of whatever producer, whole, damaged or cut off: what could be read is kept, and the rest is
 * said in `problems`. Never throws for what the report holds. Linear in its size; entities are never expanded.
 */
export async function parseJUnit(
  report: string | Uint8Array,
  limits: Partial<ReportLimits> = {},
): Promise<JUnitReport> {
  const saxes = await import("saxes");
  const reading = new Reading(new saxes.SaxesParser(), { ...REPORT_LIMITS, ...limits });
  return reading.read(report);
}

/** Thrown by {@link Reading} out of the parser when the rest of the report is not to be read. */
class StopReading extends Error {}

class Reading {
  readonly #parser: SaxesParser;
  readonly #limits: ReportLimits;
  readonly #collector: CaseCollector;
  readonly #problems = new Map<ReportProblemCode, ReportProblem>();
  #format: ReportFormat | null = null;
  #depth = 0;
  #attributes = 0;
  #faults = 0;
  #isClosing = false;
  #isCut = false;

  constructor(parser: SaxesParser, limits: ReportLimits) {
    this.#parser = parser;
    this.#limits = limits;
    this.#collector = new CaseCollector(limits, (code, message) => this.#noteHere(code, message));
    parser.on("doctype", () => this.#stop("doctype-refused", "a document type declaration is not accepted"));
    parser.on("opentagstart", () => this.#startElement());
    parser.on("attribute", () => this.#countAttribute());
    parser.on("opentag", (tag) => this.#openElement(tag.name, tag.attributes));
    parser.on("closetag", (tag) => this.#closeElement(tag.name));
    parser.on("cdata", (text) => this.#collector.text(text));
    parser.on("error", (fault) => this.#noteFault(fault));
  }

  read(report: string | Uint8Array): JUnitReport {
    this.#parse(report);
    if (this.#format === null && !this.#problems.has("doctype-refused"))
      this.#note("empty", "there is no element in it");
    if (this.#format !== "junit") return this.#result(null);
    const leftOut = this.#collector.finish();
    if (this.#isCut)
      this.#note("truncated", `the report ends in the middle${leftOut ? "; its last case is left out" : ""}`);
    return this.#count();
  }

  #parse(report: string | Uint8Array): void {
    const isText = typeof report === "string";
    const bytes = isText ? new TextEncoder().encode(report) : report;
    if (bytes.length > this.#limits.bytes)
      this.#note("too-large", `only the first ${this.#limits.bytes} of ${bytes.length} bytes were read`);
    const decoded = decodeXml(bytes.subarray(0, this.#limits.bytes), isText ? "utf-8" : undefined);
    if (!decoded.encodingKnown) this.#note("unknown-encoding", "the declared encoding is not known; read as UTF-8");
    try {
      for (const { text, forbidden } of decoded.chunks) {
        if (forbidden > 0) this.#note("invalid-characters", "characters that XML does not allow", forbidden);
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
      this.#format = recogniseFormat(name);
      if (this.#format !== "junit") this.#stop("unsupported-format", unsupported(this.#format));
    }
    this.#collector.open(name, attributes);
    if (this.#collector.cases.length >= this.#limits.cases)
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
    if (this.#isClosing) return;
    this.#faults += 1;
    this.#noteHere("malformed", fault.message.replace(/^\d+:\d+: /, ""));
    if (this.#faults >= this.#limits.faults)
      this.#stop("too-many-problems", `reading stopped after ${this.#limits.faults} faults in the XML`);
  }

  #note(code: ReportProblemCode, message: string, times = 1): void {
    const known = this.#problems.get(code);
    this.#problems.set(code, { ...(known ?? { code, message }), count: (known?.count ?? 0) + times });
  }

  #noteHere(code: ReportProblemCode, message: string): void {
    const known = this.#problems.get(code) ?? { code, message, line: this.#parser.line, count: 0 };
    this.#problems.set(code, { ...known, count: known.count + 1 });
  }

  #stop(code: ReportProblemCode, message: string): never {
    this.#noteHere(code, message);
    throw new StopReading(message);
  }

  #count(): JUnitReport {
    const { totals, countsOnly, missing } = sumTotals(this.#collector.suites, this.#collector.cases);
    if (countsOnly > 0) this.#note("counts-only", "suites that state counts but list no cases", countsOnly);
    if (missing > 0) this.#note("cases-missing", "tests that the suites state and the report does not show", missing);
    return this.#result(totals);
  }

  #result(totals: JUnitReport["totals"]): JUnitReport {
    const { suites, cases } = this.#collector;
    return { format: this.#format ?? "unknown", suites, cases, totals, problems: [...this.#problems.values()] };
  }
}

function unsupported(format: ReportFormat): string {
  return format === "unknown" ? "not a test report; expected JUnit XML" : `format ${format}; expected JUnit XML`;
}
