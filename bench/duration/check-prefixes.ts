import type { TrainNetwork } from "../../packages/core/duration/network/network-trainer.ts";
import { backtest, type PredictionLine } from "../../packages/core/duration/replay/backtest.ts";
import { observations } from "../../packages/core/duration/runs/observations.ts";
import { emptyRecord, type RunRecord } from "../../packages/core/record/record.ts";
import type { DataSet } from "./data-set.ts";

/** Shares of a history after which it is cut. */
const CUTS = [0.25, 0.6];

/**
 * Whether predictions are the same, to the bit, without what nobody knew then: those of the earliest runs when later runs
 * do not exist, and that of the last of them when of each run that had not ended nothing is left but that it had begun.
 * What reads the future would differ. Gives the number of lines that differ.
 */
export function differingLines({ records }: Pick<DataSet, "records">, train: TrainNetwork): number {
  const byId = new Map(records.map((record) => [idOf(record), record]));
  const inOrder = observations(records).flatMap((run) => byId.get(`${run.runId}.${run.attempt}`) ?? []);
  const whole = backtest(records, { train }).lines;
  let differing = 0;
  for (const cut of CUTS) {
    const earliest = inOrder.slice(0, Math.floor(inOrder.length * cut));
    const some = backtest(earliest, { train }).lines;
    differing += some.filter((line, index) => JSON.stringify(line) !== JSON.stringify(whole[index])).length;
    const last = earliest.at(-1);
    if (last === undefined) continue;
    const asShown = earliest.map((run) => (run === last || endedBefore(run, last) ? run : beginningOf(run)));
    const [known, seen] = [linesOf(last, some), linesOf(last, backtest(asShown, { train }).lines)];
    if (JSON.stringify(known) !== JSON.stringify(seen)) differing += Math.max(1, known.length);
  }
  return differing;
}

const idOf = ({ run_id, attempt }: { run_id: number; attempt: number }): string => `${run_id}.${attempt}`;

const linesOf = (run: RunRecord, lines: readonly PredictionLine[]): PredictionLine[] =>
  lines.filter((line) => idOf(line) === idOf(run));

const endedBefore = (run: RunRecord, other: RunRecord): boolean =>
  Date.parse(run.completed_at ?? "") < Date.parse(other.created_at ?? "");

/** What GitHub's list of runs shows of an active run, as far as it matters. */
function beginningOf({ run_id, attempt, repository, workflow, workflow_path, created_at, started_at }: RunRecord) {
  return emptyRecord({ run_id, attempt, repository, workflow, workflow_path, created_at, started_at });
}
