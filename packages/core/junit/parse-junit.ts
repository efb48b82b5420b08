import { decodeXml } from "./decode-xml.ts";
import { type JUnitReport, REPORT_LIMITS, type ReportLimits } from "./junit-report.ts";
import { readPlainly } from "./read-plainly.ts";
import { readStrictly } from "./read-strictly.ts";
import { ReportNotes } from "./report-notes.ts";

/**
 * Reads a JUnit report of whatever producer, whole, damaged or cut off: what could be read is kept, and the rest is
 * said in `problems`. Never throws for what the report holds. Linear in its size; entities are never expanded.
 */
export async function parseJUnit(
  report: string | Uint8Array,
  limits: Partial<ReportLimits> = {},
): Promise<JUnitReport> {
  const known = { ...REPORT_LIMITS, ...limits };
  const isText = typeof report === "string";
  const bytes = isText ? new TextEncoder().encode(report) : report;
  const decode = () => decodeXml(bytes.subarray(0, known.bytes), isText ? "utf-8" : undefined);
  const notes = new ReportNotes();
  if (bytes.length > known.bytes)
    notes.add("too-large", `only the first ${known.bytes} of ${bytes.length} bytes were read`);
  if (!decode().encodingKnown) notes.add("unknown-encoding", "the declared encoding is not known; read as UTF-8");
  const plain = readPlainly(decode(), new ReportNotes(notes.all()), known);
  return plain ?? readStrictly(decode(), notes, known);
}
