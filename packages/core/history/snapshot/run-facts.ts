import { takenArtifacts } from "../artifact-ledger.ts";
import type { RunRecord } from "../record.ts";
import { type AgingRun, agingRun } from "../run-ages.ts";
import { completeRows, decodeTable } from "./decode-table.ts";
import { asList } from "./lazy-record.ts";
import { TABLES } from "./tables.ts";

/** What an update must know of a run in order to leave the rest of it packed. */
export interface RunFacts extends AgingRun {
  /** It is kept as it came: its detail has not been dropped for its age, or for being a stranger's. */
  readonly whole: boolean;
  /** Ids of the artifacts that it was read from. */
  readonly artifacts: readonly string[];
}

export function factsOf(record: RunRecord, whole: boolean): RunFacts {
  return { ...agingRun(record), whole, artifacts: takenArtifacts(record) };
}

/** The facts of all runs of a segment; null where they are not what they must be. */
export function decodeFacts(encoded: unknown, values: readonly unknown[], runs: number): readonly RunFacts[] | null {
  const { rows } = decodeTable(encoded, TABLES.facts, values);
  if (rows.length !== runs || completeRows(rows, TABLES.facts).length !== runs) return null;
  for (const row of rows) {
    row.trust = row.trust === "fork" ? "fork" : "trusted";
    row.tested = row.tested === true;
    row.whole = row.whole === true;
    row.artifacts = asList(row.artifacts).filter((id) => typeof id === "string");
  }
  return rows as unknown as readonly RunFacts[];
}
