import type { Ports } from "../../packages/core/action/ports.ts";
import type { FetchProblem } from "../../packages/core/github/fetched.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import type { BackfillCursor } from "../../packages/core/telemetry/backfill/backfill-cursor.ts";
import {
  type BackfillReport,
  backfillDetails,
  backfillHeadline,
} from "../../packages/core/telemetry/backfill/backfill-report.ts";
import { windowsBeside, withoutLastHour } from "../../packages/core/telemetry/backfill/creation-spans.ts";
import type { BackfillRequest } from "./backfill-request.ts";
import { BackfillSession } from "./backfill-session.ts";
import { SessionEnd } from "./session-limits.ts";

export interface Backfilled {
  readonly records: readonly RunRecord[];
  readonly problems: readonly FetchProblem[];
  /** Where the next session continues. */
  readonly cursor: BackfillCursor;
  readonly report: BackfillReport;
}

/**
 * Completed runs that the history does not have, newest first, with their jobs. GitHub is asked by time of creation and
 * not by page: so runs that appear or vanish meanwhile shift nothing, a later session continues where this one stops, and
 * runs beyond the 1,000 that GitHub lists are reached. One call at a time, as GitHub recommends.
 */
export async function backfill(
  rest: Rest,
  request: BackfillRequest,
  ports: Pick<Ports, "log" | "now">,
): Promise<Backfilled> {
  const spans = withoutLastHour(request.cursor.spans);
  const session = new BackfillSession(rest, { ...request, cursor: { ...request.cursor, spans } }, ports);
  ports.log.info(
    `Older runs: up to ${request.count}, with at most ${request.calls} calls to GitHub's API${allowance(rest)}`,
  );
  const stopped = await untilItsEnd(async () => {
    await session.readOpen();
    for (const window of windowsBeside(spans)) await session.readWindow(window);
  });
  const { records, problems, cursor, counts } = session;
  const reached = cursor.spans[0]?.from ?? null;
  const { count: wanted, calls: budget } = request;
  const report = { wanted, budget, stopped, reached, read: records.length, open: cursor.open.length, ...counts };
  ports.log.info(`Older runs: ${backfillHeadline(report)}. ${backfillDetails(report)}`);
  return { records, problems, cursor, report };
}

async function untilItsEnd(work: () => Promise<void>): Promise<BackfillReport["stopped"]> {
  try {
    await work();
    return "complete";
  } catch (error) {
    if (error instanceof SessionEnd) return error.reason;
    throw error;
  }
}

function allowance({ rate }: Rest): string {
  return rate == null ? "" : ` (GitHub allows ${rate.remaining} more this hour)`;
}
