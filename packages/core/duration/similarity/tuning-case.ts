import { mismatchColumns, type Neighbourhood } from "../models/neighbourhood.ts";
import { WINDOW_DURATIONS } from "../runs/duration-series.ts";

/** What was known of a workflow when a run was created, as little as it takes to find it again. */
export interface Known {
  /** Complete durations. */
  readonly durations: number;
  /** The oldest run that was compared. */
  readonly first: number;
}

/** A past prediction as it could have been made, and its outcome: log seconds, ascending. */
export interface TuningCase {
  readonly durations: Float64Array;
  /** Mismatches with the runs of these durations: one column per term. */
  readonly columns: readonly Float32Array[];
  /** Terms in which all runs are equally far: their strength changes nothing. */
  readonly idle: readonly boolean[];
  readonly actual: number;
}

/** Complete durations in the order they became known; the first of those remembered is number `forgotten`. */
export interface DurationArchive {
  readonly forgotten: number;
  readonly sequences: readonly number[];
  readonly logSeconds: readonly number[];
}

/** The prediction of the run `sequence`, with the durations that were known then; null when too little is remembered. */
export function tuningCase(
  { durations, first }: Known,
  sequence: number,
  actual: number,
  archive: DurationArchive,
  neighbourhood: Neighbourhood,
): TuningCase | null {
  const target = neighbourhood.situation(sequence);
  const end = durations - archive.forgotten;
  if (target === undefined || end < 0) return null;
  const rows: { logSeconds: number; sequence: number }[] = [];
  for (let index = Math.max(0, end - WINDOW_DURATIONS); index < end; index += 1) {
    const [of, logSeconds] = [archive.sequences[index], archive.logSeconds[index]];
    if (of !== undefined && logSeconds !== undefined && of >= first) rows.push({ logSeconds, sequence: of });
  }
  rows.sort((a, b) => a.logSeconds - b.logSeconds);
  const past = rows.flatMap((row) => neighbourhood.situation(row.sequence) ?? []);
  if (past.length < 2 || past.length < rows.length) return null;
  const columns = mismatchColumns(target, past);
  return {
    durations: Float64Array.from(rows, ({ logSeconds }) => logSeconds),
    columns,
    idle: columns.map((column) => column.every((mismatch) => mismatch === column[0])),
    actual,
  };
}
