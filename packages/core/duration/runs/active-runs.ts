import { instant, type RunHeader } from "./run-headers.ts";
import { type ActiveRun, MAX_RUN_MS } from "./traffic.ts";

interface Way extends ActiveRun {
  /** When its end was known; never for a run without a recorded end. */
  readonly until: number;
}

/**
 * What GitHub's list of runs would have shown at any time in the past: the runs of one workflow that had begun and not
 * ended. Ends are only compared with the time that is asked for, and do not leave this file.
 */
export class ActiveRuns {
  /** By their beginning. */
  readonly #ways: readonly Way[];

  constructor(runs: readonly RunHeader[]) {
    this.#ways = runs.map(wayOf).sort((a, b) => a.startedAt - b.startedAt);
  }

  at(time: number): ActiveRun[] {
    const activeRuns: ActiveRun[] = [];
    for (let index = this.#begunBefore(time) - 1; index >= 0; index -= 1) {
      const way = this.#ways[index];
      if (way === undefined || time - way.startedAt >= MAX_RUN_MS) break;
      if (way.until >= time) activeRuns.push({ startedAt: way.startedAt });
    }
    return activeRuns;
  }

  #begunBefore(time: number): number {
    let [low, high] = [0, this.#ways.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ways[middle]?.startedAt ?? time) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A second attempt begins when it is started: until then it was unknown, although it has the creation time of the first attempt. */
function wayOf({ record, createdAt }: RunHeader): Way {
  const startedAt = record.attempt > 1 ? instant(record.started_at) : null;
  const completedAt = instant(record.completed_at);
  return {
    startedAt: Math.max(createdAt, startedAt ?? createdAt),
    until: completedAt === null ? Number.POSITIVE_INFINITY : Math.max(completedAt, createdAt),
  };
}
