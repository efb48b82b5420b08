import { isObject } from "../../../json/is-object.ts";
import type { RunRecord } from "../../../record/record.ts";
import { takenArtifacts } from "../../artifact-ledger.ts";
import { type AgingRun, agingRun } from "../../compaction/run-ages.ts";
import { asList } from "../container/lazy-record.ts";

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

const FORK = 1;
const TESTED = 2;
const WHOLE = 4;

/** One row a run, run ids as the difference to the one above; apart from all other tables, because every update reads it. */
export function encodeFacts(facts: readonly RunFacts[]): unknown {
  const texts = new Map<string | null, number>();
  const numberOf = (text: string | null) => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  let above = 0;
  const rows = facts.map(({ repository, run_id, attempt, trust, workflow, tested, whole, artifacts }) => {
    const flags = (trust === "fork" ? FORK : 0) | (tested ? TESTED : 0) | (whole ? WHOLE : 0);
    const row = [run_id - above, attempt, numberOf(repository), numberOf(workflow), flags, ...artifacts];
    above = run_id;
    return row;
  });
  return { texts: [...texts.keys()], rows };
}

/** The facts of all runs of a segment; null where they are not what they must be. */
export function decodeFacts(encoded: unknown, runs: number): readonly RunFacts[] | null {
  if (!isObject(encoded)) return null;
  const texts = asList(encoded.texts).map((text) => (typeof text === "string" ? text : null));
  const rows = asList(encoded.rows);
  if (rows.length !== runs) return null;
  const facts: RunFacts[] = [];
  let run_id = 0;
  for (const row of rows) {
    const [difference, attempt, repository, workflow, flags, ...artifacts] = asList(row);
    run_id += Number(difference);
    if (!isId(run_id) || !isId(attempt) || typeof flags !== "number") return null;
    facts.push({
      repository: texts[Number(repository)] ?? null,
      run_id,
      attempt,
      trust: (flags & FORK) > 0 ? "fork" : "trusted",
      workflow: texts[Number(workflow)] ?? null,
      tested: (flags & TESTED) > 0,
      whole: (flags & WHOLE) > 0,
      artifacts: artifacts.filter((id) => typeof id === "string"),
    });
  }
  return facts;
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
