import type { Ports } from "../../packages/core/action/ports.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { type BackfillStop, describeProgress } from "../../packages/core/telemetry/backfill/backfill-report.ts";

/** Calls of the token's hourly limit that are left to others: it is the whole repository's. */
const MIN_CALLS_LEFT = 100;
/** So long a session may take, half of what a job of the starter workflow has: of one that is killed, nothing is kept. */
const MAX_SESSION_MS = 5 * 60_000;
/** Anything that takes longer shows its progress. */
const PROGRESS_MS = 1_000;

/** Ends a session from wherever it is. */
export class SessionEnd extends Error {
  readonly reason: BackfillStop;

  constructor(reason: BackfillStop) {
    super(reason);
    this.reason = reason;
  }
}

/** Limits and progress of one session of reading older runs. */
export class SessionLimits {
  readonly #rest: Rest;
  readonly #most: { readonly count: number; readonly calls: number };
  readonly #ports: Pick<Ports, "log" | "now">;
  readonly #callsBefore: number;
  readonly #started: number;
  #toldAt: number;

  constructor(rest: Rest, most: { readonly count: number; readonly calls: number }, ports: Pick<Ports, "log" | "now">) {
    this.#rest = rest;
    this.#most = most;
    this.#ports = ports;
    this.#callsBefore = rest.calls;
    this.#started = ports.now().getTime();
    this.#toldAt = this.#started;
  }

  /** Calls that the session has made. */
  get calls(): number {
    return this.#rest.calls - this.#callsBefore;
  }

  /** Throws {@link SessionEnd} if a session that has read this many runs must stop. */
  check(read: number): void {
    if (read >= this.#most.count) throw new SessionEnd("count");
    if (this.calls >= this.#most.calls) throw new SessionEnd("calls");
    if ((this.#rest.rate?.remaining ?? Number.POSITIVE_INFINITY) <= MIN_CALLS_LEFT) throw new SessionEnd("rate-limit");
    if (this.#ports.now().getTime() - this.#started >= MAX_SESSION_MS) throw new SessionEnd("time");
  }

  /** Says in the log how far the session is, once a second at most. */
  tell(read: number): void {
    const now = this.#ports.now().getTime();
    if (now - this.#toldAt < PROGRESS_MS) return;
    this.#toldAt = now;
    const { count: wanted, calls: budget } = this.#most;
    const done = { read, wanted, budget, calls: this.calls };
    this.#ports.log.info(`Older runs: ${describeProgress(done, (now - this.#started) / 1000)}`);
  }
}
