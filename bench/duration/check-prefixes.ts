import { backtest } from "../../packages/core/duration/backtest.ts";
import type { TrainNetwork } from "../../packages/core/duration/network-trainer.ts";
import { observations } from "../../packages/core/duration/observations.ts";
import type { DataSet } from "./data-set.ts";

/** Shares of a history after which it is cut. */
const CUTS = [0.25, 0.6];

/**
 * Whether the predictions of the earliest runs are the same, to the bit, when later runs do not exist: what reads the
 * future would differ. Gives the number of lines that differ.
 */
export function differingLines({ records }: Pick<DataSet, "records">, train: TrainNetwork): number {
  const byId = new Map(records.map((record) => [`${record.run_id}.${record.attempt}`, record]));
  const inOrder = observations(records).flatMap(({ runId, attempt }) => byId.get(`${runId}.${attempt}`) ?? []);
  const whole = backtest(records, { train }).lines;
  let differing = 0;
  for (const cut of CUTS) {
    const some = backtest(inOrder.slice(0, Math.floor(inOrder.length * cut)), { train }).lines;
    differing += some.filter((line, index) => JSON.stringify(line) !== JSON.stringify(whole[index])).length;
  }
  return differing;
}
