import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { repositoryAccess } from "../../packages/core/action/repository-access.ts";
import { type GivenPrice, parseGivenPrice } from "../../packages/core/cost/given-prices.ts";
import { partRecord } from "../../packages/core/record/part-record.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { artifactName } from "../../packages/core/telemetry/artifact-name.ts";
import { BACKFILL_SECTION, parseCursor, writeCursor } from "../../packages/core/telemetry/backfill/backfill-cursor.ts";
import { compareRun } from "../../packages/core/telemetry/comparison/compare-run.ts";
import type { Telemetry } from "../../packages/core/telemetry/telemetry.ts";
import { type Backfilled, backfill } from "./backfill.ts";
import { learnModels, type Sections } from "./learn-models.ts";
import { type ReadRun, readRun } from "./read-run.ts";
import { apiWarnings, olderWarnings, type Recording, toResult } from "./to-result.ts";

export interface RunRequest {
  readonly backfill: number;
  readonly "backfill-calls": number;
  readonly out: string | undefined;
  readonly caches: "auto" | boolean;
  readonly prices: readonly string[];
  readonly "carbon-intensity": number;
}

/** Another run, or all of this one, as GitHub's API knows it, with its jobs' part records. */
export async function recordRun(runId: number, request: RunRequest, ports: Ports): Promise<Recording> {
  const { rest, repository } = repositoryAccess(ports);
  const target = { repository, runId, attempt: attemptOf(runId, ports) };
  const reading = {
    caches: request.caches,
    prices: givenPrices(request),
    carbonIntensity: request["carbon-intensity"],
  };
  const read = await readRun(target, reading, rest, ports);
  const { records: earlier } = await ports.history.read();
  return recorded("run", { ...read, comparison: compareRun(read.record, earlier) }, request, ports);
}

/** There is no run to record: artifacts and the API are merged into the history. */
export async function recordMerge(request: RunRequest, ports: Ports): Promise<Recording> {
  const { runId } = ports.context;
  if (runId === null && request.backfill === 0) {
    const expected = "globs of test reports, or run-id or backfill with a token";
    throw new InputError([{ name: "junit", place: "input", given: null, expected }]);
  }
  const read = { record: partRecord(ports.context, runId ?? NO_RUN), problems: [], cost: null, comparison: null };
  return recorded("merge", read, request, ports);
}

/** On a laptop no run is going on. */
const NO_RUN = 0;

async function recorded(
  mode: "run" | "merge",
  { record, problems, cost, comparison }: ReadRun & Pick<Telemetry, "comparison">,
  request: RunRequest,
  ports: Ports,
): Promise<Recording> {
  const older = request.backfill === 0 ? null : await olderRuns(record, request, ports);
  const learnt = await learnModels([...(mode === "run" ? [record] : []), ...(older?.records ?? [])], ports);
  return toResult({
    mode,
    record,
    reports: [],
    older,
    artifact: ports.context.runId === null ? null : artifactName(record.run_id, record.attempt),
    noCache: null,
    sections: new Map([...(older?.section ?? []), ...learnt]),
    out: request.out,
    warnings: [...apiWarnings(problems), ...olderWarnings(older?.problems ?? [])],
    cost,
    comparison,
  });
}

function givenPrices({ prices }: RunRequest): readonly GivenPrice[] {
  const read = prices.map((line) => ({ line, price: parseGivenPrice(line) }));
  const wrong = read.filter(({ price }) => price === null);
  const expected = "label=price, in US dollars per minute, such as my-runner=0.008";
  if (wrong.length === 0) return read.flatMap(({ price }) => price ?? []);
  throw new InputError(wrong.map(({ line }) => ({ name: "prices", place: "input", given: line, expected })));
}

/** Older runs from GitHub's API, and where the next session continues, as the history keeps it. */
interface Older extends Backfilled {
  readonly section: Sections;
}

async function olderRuns(record: RunRecord, request: RunRequest, ports: Ports): Promise<Older> {
  const { rest, repository } = repositoryAccess(ports);
  const { triggeringRun, workflowPath } = ports.context;
  const { records, sections } = await ports.history.read();
  const wanted = {
    repository,
    count: request.backfill,
    calls: request["backfill-calls"],
    known: record.jobs === null ? records : [...records, record],
    cursor: parseCursor(sections.get(BACKFILL_SECTION), repository),
    learner: triggeringRun === null ? null : workflowPath,
  };
  const read = await backfill(rest, wanted, ports);
  return { ...read, section: [[BACKFILL_SECTION, writeCursor(read.cursor, repository)]] };
}

/** The attempt given by the event or the environment; undefined for the latest. */
function attemptOf(runId: number, { context }: Ports): number | undefined {
  if (context.triggeringRun?.runId === runId) return context.triggeringRun.attempt;
  return context.runId === runId ? context.attempt : undefined;
}
