/**
 * The time inside one job. It begins where the run's timeline puts the job, continues with the given clock, and can be
 * moved on by the seconds that a test pretends a step to last.
 */
export class JobClock {
  readonly #now: () => Date;
  #aheadMs: number;

  constructor(now: () => Date, start: Date) {
    this.#now = now;
    this.#aheadMs = start.getTime() - now().getTime();
  }

  now(): Date {
    return new Date(this.#now().getTime() + this.#aheadMs);
  }

  /** Sets the time; pretended seconds can also be fewer than the real ones. */
  moveTo(time: Date): void {
    this.#aheadMs += time.getTime() - this.now().getTime();
  }
}

/** As GitHub writes times in its API: ISO 8601 UTC, whole seconds. */
export function apiTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** As GitHub writes times in logs: seven digits after the point. */
export function logTime(time: Date): string {
  return `${time.toISOString().slice(0, 23)}0000Z`;
}
