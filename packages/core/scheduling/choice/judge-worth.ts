import { formatShare } from "../../render/quantities.ts";

/** Whether planning by time is worth its place in the workflow. */
export interface Worth {
  readonly decision: boolean;
  readonly code: WorthCode;
  readonly reason: string;
}

type WorthCode = "worth-it" | "one-shard" | "count-split-is-as-good" | "no-history" | "not-judged";

export interface WorthFacts {
  readonly shards: number;
  /** True when Paceline chose the number, so that no shard costs more set-up than it saves. */
  readonly balanced: boolean;
  /** True when at least one test has an estimate that rests on measurements. */
  readonly measured: boolean;
  readonly setupSeconds: number;
  /** Expected seconds of the slowest shard: of the plan, and of a split into equal numbers of files. */
  readonly slowest: number;
  readonly slowestByCount: number;
}

/** Less than this share of the wall time is less than what two runs of the same shard differ. */
const MIN_GAIN_SHARE = 0.05;

/** Half a per cent is the least that is not shown as none. */
const MIN_SHOWN_SHARE = 0.005;

const ONE_SHARD_SUFFICES = "one shard is enough: another would cost more set-up time than it saves";

/** Says no as readily as yes: a count split needs no history and no plan. */
export function judgeWorth({ shards, balanced, measured, setupSeconds, slowest, slowestByCount }: WorthFacts): Worth {
  if (!measured) return refuse("no-history", "no test has been measured yet, so the tests are split by count");
  if (shards <= 1)
    return refuse("one-shard", balanced ? ONE_SHARD_SUFFICES : "with one shard there is nothing to divide");
  const gain = (setupSeconds + slowestByCount) / (setupSeconds + slowest) - 1;
  const longer =
    gain < MIN_SHOWN_SHARE
      ? "a split by number of files would finish just as soon"
      : `a split by number of files would take ${formatShare(gain)} longer`;
  if (gain < MIN_GAIN_SHARE) return refuse("count-split-is-as-good", longer);
  return { decision: true, code: "worth-it", reason: longer };
}

function refuse(code: WorthCode, reason: string): Worth {
  return { decision: false, code, reason };
}
