import { emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import { type DataSet, nothingPublished } from "./data-set.ts";
import { namesIn, readNdjson } from "./read-rows.ts";

const FOLDER = "R-replay";

/** Two suites replayed commit by commit on one machine: short histories, all of which is scored. */
export function replayedSuites(): DataSet[] {
  return namesIn(FOLDER, ".records.ndjson.gz").map(
    (project): DataSet => ({
      project,
      group: "replay",
      unit: "run",
      records: readNdjson<RunRecord>(`${FOLDER}/${project}.records.ndjson.gz`).map((row) => emptyRecord(row)),
      isScored: () => true,
      published: nothingPublished,
    }),
  );
}
