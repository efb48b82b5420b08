import { appendFile, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type DecisionRecord, RECORD_SCHEMA } from "../record/record.ts";

/** In the job's own temporary folder, which the runner empties before and after each job. */
const NAME = "paceline-decisions.ndjson";
/** Any step of the job can write to it. */
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_DECISION_BYTES = 64 * 1024;

/** Leaves decisions for a later step of the job that records. One that is too large to be kept is left out. */
export async function leaveDecisions(temp: string, decisions: readonly DecisionRecord[]): Promise<void> {
  const lines = decisions
    .map((decision) => JSON.stringify(decision))
    .filter((line) => line.length <= MAX_DECISION_BYTES);
  if (lines.length > 0) await appendFile(join(temp, NAME), `${lines.join("\n")}\n`);
}

/** The decisions of earlier steps, checked like everything that comes from outside. */
export async function readDecisions(temp: string): Promise<readonly DecisionRecord[]> {
  const path = join(temp, NAME);
  const stats = await stat(path).catch(() => null);
  if (stats === null || stats.size > MAX_FILE_BYTES) return [];
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const { parseRecord } = await import("../record/parse-record.ts");
  const parsed = parseRecord({ schema: RECORD_SCHEMA, run_id: 1, decisions: lines.map(parseLine) });
  return parsed.ok ? (parsed.record.decisions ?? []) : [];
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
