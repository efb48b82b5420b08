import { compareText } from "../../collections/compare-text.ts";
import { type RunRecord, recordKey } from "../../record/record.ts";
import { seriesNames } from "./series-names.ts";

/** Where a record belongs: in which series, and where in time. Reading it leaves the record's lists packed. */
export interface RunHeader {
  readonly record: RunRecord;
  readonly key: string;
  /** Runs of one repository and workflow are one series. */
  readonly series: string;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

/** In the order in which the runs were created (ties: run, attempt). What has no place in time is left out. */
export function runHeaders(records: readonly RunRecord[]): RunHeader[] {
  const series = seriesNames(records);
  return records
    .map((record) => runHeader(record, series(record)))
    .filter((header) => header !== null)
    .sort(byCreation);
}

/** Null for a record that says neither when the run was created nor when it started. */
function runHeader(record: RunRecord, series: string): RunHeader | null {
  const createdAt = instant(record.created_at) ?? instant(record.started_at);
  if (createdAt === null) return null;
  return { record, key: recordKey(record), series, createdAt };
}

export function instant(time: string | null): number | null {
  const milliseconds = time === null ? Number.NaN : Date.parse(time);
  return Number.isFinite(milliseconds) ? milliseconds : null;
}

function byCreation(a: RunHeader, b: RunHeader): number {
  return (
    a.createdAt - b.createdAt ||
    a.record.run_id - b.record.run_id ||
    a.record.attempt - b.record.attempt ||
    compareText(a.key, b.key)
  );
}
