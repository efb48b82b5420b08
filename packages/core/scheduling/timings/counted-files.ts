import type { RunRecord } from "../../record/record.ts";
import { FileRows } from "./file-rows.ts";
import { ReadingsJudge } from "./judge-readings.ts";
import { latestFirst } from "./latest-first.ts";
import { type MeasuredRun, measureRun } from "./measure-run.ts";
import { type TimingOptions, trustedBranches } from "./timing-options.ts";

/** Tells in which runs the readings of some files count, in every suite that ran them. `wanted`: as `timingKey` makes them. */
export function countedFiles(
  records: readonly RunRecord[],
  wanted: ReadonlySet<string>,
  options: TimingOptions,
): (record: RunRecord, key: string) => boolean {
  const files = new FileRows();
  const judge = new ReadingsJudge(trustedBranches(records, options));
  const measured = new Map<RunRecord, MeasuredRun>();
  for (const record of records.filter(({ trust }) => trust === "trusted").sort(latestFirst)) {
    const own = measureRun(record, files, options.job ?? "", wanted);
    if (own === null) continue;
    judge.show(own);
    measured.set(record, own);
  }
  return (record, key) => {
    const row = files.rowOf(key);
    return (measured.get(record)?.suites ?? []).every((readings) => {
      const place = readings.placeOf(row);
      return place === -1 || judge.judge(record, readings.suite, row, readings.reading(place)) === "counts";
    });
  };
}
