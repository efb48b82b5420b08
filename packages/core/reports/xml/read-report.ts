import { decimalMark } from "../report/decimal-mark.ts";
import { REPORT_LIMITS, type ReadReport, type ReportLimits } from "../report/junit-report.ts";
import { ReportNotes } from "../report/report-notes.ts";
import { AmbiguousTime, type CaseSink } from "./case-collector.ts";
import { type DecodedXml, decodeXml } from "./decode-xml.ts";
import { readPlainly } from "./read-plainly.ts";
import { readStrictly } from "./read-strictly.ts";

/**
 * Reads a JUnit report of whatever producer, whole, damaged or cut off: what could be read is kept, and the rest is
 * said in `problems`. Never throws for what the report holds. Linear in its size; entities are never expanded.
 * The cases go to a sink as they are read; one that was given half a report is thrown away, and a new one made.
 */
export async function readReport<S extends CaseSink>(
  report: string | Uint8Array,
  makeSink: () => S,
  limits: Partial<ReportLimits> = {},
): Promise<{ report: ReadReport; sink: S }> {
  const known = { ...REPORT_LIMITS, ...limits };
  const isText = typeof report === "string";
  const bytes = isText ? new TextEncoder().encode(report) : report;
  const decode = () => decodeXml(bytes.subarray(0, known.bytes), isText ? "utf-8" : undefined);
  const problems = new ReportNotes();
  if (bytes.length > known.bytes)
    problems.add("too-large", `only the first ${known.bytes} of ${bytes.length} bytes were read`);
  if (!decode().encodingKnown) problems.add("unknown-encoding", "the declared encoding is not known; read as UTF-8");
  const read = (within: ReportLimits) => readOnce(decode, makeSink, new ReportNotes(problems.all()), within);
  try {
    return await read(known);
  } catch (error) {
    if (!(error instanceof AmbiguousTime)) throw error;
    return read({ ...known, decimalMark: decimalMark(textsOf(decode())) });
  }
}

async function readOnce<S extends CaseSink>(
  decode: () => DecodedXml,
  makeSink: () => S,
  notes: ReportNotes,
  limits: ReportLimits,
): Promise<{ report: ReadReport; sink: S }> {
  const first = makeSink();
  const plain = readPlainly(decode(), first, new ReportNotes(notes.all()), limits);
  if (plain !== null) return { report: plain, sink: first };
  const second = makeSink();
  return { report: await readStrictly(decode(), second, notes, limits), sink: second };
}

function* textsOf({ chunks }: DecodedXml): Generator<string> {
  for (const { text } of chunks) yield text;
}
