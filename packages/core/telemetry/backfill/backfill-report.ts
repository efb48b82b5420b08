import { countOf, formatCount, formatSeconds } from "../../render/quantities.ts";

/** What one session of reading older runs did. */
export interface BackfillReport {
  readonly wanted: number;
  readonly read: number;
  /** Calls to GitHub's API, and how many the session could make. */
  readonly calls: number;
  readonly budget: number;
  /** Calls among them that found nothing changed, which GitHub does not count. */
  readonly unchanged: number;
  /** Creation of the oldest run up to which everything was looked at without a gap; null before the first. */
  readonly reached: string | null;
  readonly stopped: BackfillStop;
  /** Runs whose end is pending, or whose jobs GitHub did not return: a later session asks again. */
  readonly open: number;
}

/** Why a session ended. `complete`: there is nothing older. */
export type BackfillStop = "complete" | "count" | "calls" | "rate-limit" | "time" | "refused" | "too-many-open";

const REASONS: Readonly<Record<BackfillStop, string>> = {
  complete: "there are no older runs",
  count: "the requested number was read",
  calls: "the API calls for one session were used up",
  "rate-limit": "GitHub's hourly limit was nearly used up",
  time: "the time for one session was used up",
  refused: "GitHub's API refused access",
  "too-many-open": "too many runs had not ended",
};

/** What was read, from when on: the first words of a page or of a line in the log. */
export function backfillHeadline({ read, reached }: BackfillReport): string {
  const back = reached === null ? "" : `, back to ${reached.slice(0, 10)}`;
  return read === 0 ? `No older run was read${back}` : `${countOf(read, "older run")} read${back}`;
}

/** What it cost, and why it ended. */
export function backfillDetails({ calls, budget, unchanged, stopped, open }: BackfillReport): string {
  const free = unchanged > 0 ? ` (${formatCount(unchanged)} free, because nothing had changed)` : "";
  const rest = open > 0 ? ` ${countOf(open, "run")} will be read again.` : "";
  const next = stopped === "complete" ? "" : "; the next session continues from there";
  return `Used ${formatCount(calls)} of ${countOf(budget, "call")} to GitHub's API${free}. Stopped because ${REASONS[stopped]}${next}.${rest}`;
}

/** `40 of 100 runs, 43 of 200 calls, about 15 s to go`, from the time that it took so far. */
export function describeProgress(
  { read, wanted, calls, budget }: Pick<BackfillReport, "read" | "wanted" | "calls" | "budget">,
  seconds: number,
): string {
  const share = Math.max(read / wanted, calls / budget);
  const left = share > 0 ? `, about ${formatSeconds(Math.max(0, seconds / share - seconds))} left` : "";
  return `${formatCount(read)} of ${countOf(wanted, "run")}, ${formatCount(calls)} of ${countOf(budget, "call")}${left}`;
}
