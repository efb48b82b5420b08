import { decimalMark } from "../report/decimal-mark.ts";
import { REPORT_LIMITS, type ReadReport, type ReportLimits } from "../report/junit-report.ts";
import { ReportNotes } from "../report/report-notes.ts";
import type { CaseSink } from "./case-collector.ts";
import { type DecodedXml, decodeXml } from "./decode-xml.ts";
import { ReadAgain } from "./read-again.ts";
import { readPlainly } from "./read-plainly.ts";
import { readStrictly } from "./read-strictly.ts";

/**
 * Reads a JUnit report of whatever producer, whole, damaged or cut off: what could be read is kept, and the rest is
 * said in `problems`. Never throws for what the report holds. Linear in its size; entities are never expanded.
 * The cases go to a sink as they are read; one that was given half a report is discarded, and a new one made.
 */
export async function readReport<S extends CaseSink>(
  report: string | Uint8Array,
  makeSink: () => S,
  limits: Partial<ReportLimits> = {},
): Promise<{ report: ReadReport; sink: S }> {
  const known = { ...REPORT_LIMITS, ...limits };
  const isText = typeof report === "string";
  const bytes = isText ? new TextEncoder().encode(report) : report;
  const decode = (most: number) => decodeXml(bytes.subarray(0, most), isText ? "utf-8" : undefined);
  const problems = new ReportNotes();
  if (!decode(0).encodingKnown)
    problems.add("unknown-encoding", "the declared encoding is not supported; read as UTF-8");
  const read = (within: ReportLimits) => readOnce({ size: bytes.length, decode, problems, makeSink, limits: within });
  const better = (within: ReportLimits, { what }: ReadAgain): ReportLimits => {
    return what === "attempts"
      ? { ...within, listsAttempts: true }
      : { ...within, decimalMark: decimalMark(textsOf(decode(known.plainBytes))) };
  };
  // Each thing is asked for once.
  for (let within = known; ; ) {
    try {
      return await read(within);
    } catch (error) {
      if (!(error instanceof ReadAgain)) throw error;
      within = better(within, error);
    }
  }
}

interface Reading<S> {
  /** Bytes of the report. */
  readonly size: number;
  /** The text of a number of bytes. */
  readonly decode: (most: number) => DecodedXml;
  readonly problems: ReportNotes;
  readonly makeSink: () => S;
  readonly limits: ReportLimits;
}

async function readOnce<S extends CaseSink>(reading: Reading<S>): Promise<{ report: ReadReport; sink: S }> {
  const { decode, makeSink, limits } = reading;
  const first = makeSink();
  const { plainBytes, bytes } = limits;
  const isCut = reading.size > plainBytes;
  const plain = readPlainly(decode(plainBytes), first, notesWithin(reading, plainBytes), limits, isCut);
  if (plain !== null) return { report: plain, sink: first };
  const second = makeSink();
  return { report: await readStrictly(decode(bytes), second, notesWithin(reading, bytes), limits), sink: second };
}

function notesWithin({ size, problems }: Reading<unknown>, most: number): ReportNotes {
  const notes = new ReportNotes(problems.all());
  if (size > most) notes.add("too-large", `only the first ${most} of ${size} bytes were read`);
  return notes;
}

function* textsOf({ chunks }: DecodedXml): Generator<string> {
  for (const { text } of chunks) yield text;
}
