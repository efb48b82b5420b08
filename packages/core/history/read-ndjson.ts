import { parseRecord } from "../record/parse-record.ts";
import { emptyRecord, type RunRecord } from "../record/record.ts";
import type { HistoryProblem } from "./store.ts";

/** A line longer than this is not a run record: 100,000 test files take about 15 MB. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Each problem that is named costs memory; a file that is nothing but problems needs no more than these. */
const MAX_NAMED_PROBLEMS = 1_000;

/**
 * Records of a text with one JSON object per line. A line that is not a record is named by number and skipped. Lines become
 * text one by one: a long history is larger than the longest text of Node.
 */
export function readNdjson(
  content: Buffer | string,
  source: string,
): { records: RunRecord[]; problems: HistoryProblem[] } {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const records: RunRecord[] = [];
  const problems: HistoryProblem[] = [];
  let number = 0;
  let unnamed = 0;
  const tell = (code: HistoryProblem["code"], message: string) => {
    if (problems.length < MAX_NAMED_PROBLEMS) problems.push({ code, source, line: number, message });
    else unnamed += 1;
  };
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    number += 1;
    const line = end - start > MAX_LINE_BYTES ? null : bytes.toString("utf8", start, end).trim();
    start = end + 1;
    if (line === "") continue;
    const parsed = line === null ? tooLong : parseLine(line);
    if (!parsed.ok) {
      tell(parsed.code, parsed.message);
      continue;
    }
    records.push(parsed.record);
    if (parsed.problems.length > 0) tell("invalid-field", parsed.problems.slice(0, 5).join("; "));
  }
  if (unnamed > 0) problems.push({ code: "corrupt-line", source, message: `${unnamed} more lines have problems` });
  return { records, problems };
}

/** One JSON object per line, fields in the order of the record's definition; unknown (null) ones are left out. */
export function writeNdjson(records: readonly RunRecord[]): string {
  return records.map((record) => `${JSON.stringify({ ...emptyRecord(record), ...record }, withoutUnknown)}\n`).join("");
}

const tooLong = { ok: false, code: "corrupt-line", message: "longer than 64 MB" } as const;

function parseLine(line: string): ReturnType<typeof parseRecord> {
  try {
    return parseRecord(JSON.parse(line));
  } catch {
    return { ok: false, code: "corrupt-line", message: "not JSON" };
  }
}

function withoutUnknown(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}
