import { type ApiRun, parseApiRun } from "../../packages/core/github/fetch-run.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { isObject } from "../../packages/core/json/is-object.ts";
import type { CreationWindow } from "../../packages/core/telemetry/backfill/creation-spans.ts";

export type ListedRun = ApiRun & { readonly created_at: string };

/** A page of runs, newest first. */
export interface RunList {
  readonly runs: readonly ListedRun[];
  readonly goesOn: boolean;
  readonly etag: string | null;
  /** False where the answer is the one that the ETag was given with. */
  readonly isChanged: boolean;
}

const PAGE_SIZE = 100;

/** One call for the runs that were created in a stretch of time. */
export async function listRuns(
  rest: Rest,
  path: string,
  request: CreationWindow & { readonly page: number },
  etag: string | null = null,
): Promise<RunList> {
  const created = createdFilter(request);
  const query = { per_page: PAGE_SIZE, page: request.page, ...(created !== null && { created }) };
  const answer = await rest.getIfChanged(path, query, etag);
  if (!answer.isChanged) return { runs: [], goesOn: false, etag, isChanged: false };
  const items = isObject(answer.value) && Array.isArray(answer.value.workflow_runs) ? answer.value.workflow_runs : [];
  const runs = items.flatMap((item: unknown) => placed(parseApiRun(item, () => {})));
  return {
    runs: runs.sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at)),
    goesOn: answer.hasNext ?? items.length >= PAGE_SIZE,
    etag: answer.etag,
    isChanged: true,
  };
}

/** GitHub's search syntax for times, which it knows to the second; null for all. */
export function createdFilter({ from, to }: CreationWindow): string | null {
  const seconds = (time: string) => `${time.slice(0, 19)}Z`;
  if (from !== null) return to === null ? `>=${seconds(from)}` : `${seconds(from)}..${seconds(to)}`;
  return to === null ? null : `<=${seconds(to)}`;
}

/** A run without a time of creation is in no stretch of time. */
function placed(run: ApiRun | null): ListedRun[] {
  return run === null || run.created_at === null ? [] : [{ ...run, created_at: run.created_at }];
}
