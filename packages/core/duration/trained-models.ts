import { groupBy } from "../collections/group-by.ts";
import type { RunRecord } from "../record/record.ts";
import { writeModels } from "./models-text.ts";
import { loadNetworkTrainer, NETWORK_SEED, type TrainNetwork } from "./network/network-trainer.ts";
import { COUNTED_RUNS, REPLAYED_RUNS, WorkflowReplay } from "./replay/workflow-replay.ts";
import { ActiveRuns } from "./runs/active-runs.ts";
import { instant, type RunHeader, runHeaders } from "./runs/run-headers.ts";
import {
  digestOf,
  findModels,
  MODELS_FEATURES,
  MODELS_VERSION,
  type ModelsHead,
  resumeFrom,
  type StoredModels,
  type TrainedRange,
} from "./stored-models.ts";

/** Workflows whose models are kept: those that ran last. */
const MAX_WORKFLOWS = 20;
/**
 * Runs that are learnt from at once: about two seconds' worth with twenty jobs each. Workflows beyond it, those that ran
 * longest ago, have to wait until the next time, when the models of the others are there already.
 */
const MAX_RUNS = 2000;

/**
 * Learns from the last runs of each workflow and gives the models as text, to be stored with the records. Continues from
 * `previous` models where they fit, which costs no more than the runs that came since. The same records and previous
 * models give the same text, in whichever order the records come. Later predictions go on from there (`resumeReplay`).
 *
 * The state is taken some runs back, at a time before which all runs had probably ended: a run that was active
 * while the models were trained, and whose record is younger than they are, can then still be learnt from later.
 */
export async function trainModels(records: readonly RunRecord[], previous: string | null = null): Promise<string> {
  const bySeries = [...groupBy(runHeaders(records), ({ series }) => series).values()];
  const latest = bySeries.sort((a, b) => (b.at(-1)?.createdAt ?? 0) - (a.at(-1)?.createdAt ?? 0));
  const train = await loadNetworkTrainer();
  const trained: TrainedWorkflow[] = [];
  let learnt = 0;
  for (const runs of latest.slice(0, MAX_WORKFLOWS)) {
    if (learnt >= MAX_RUNS) break;
    const workflow = trainWorkflow(runs, findModels(previous, runs), train);
    learnt += workflow.learnt;
    trained.push(workflow);
  }
  const workflows = trained.map(({ range }) => range);
  const head: ModelsHead = { version: MODELS_VERSION, features: MODELS_FEATURES, seed: NETWORK_SEED, workflows };
  return writeModels(
    head,
    trained.map(({ text }) => text),
  );
}

interface TrainedWorkflow {
  readonly range: TrainedRange;
  readonly text: string;
  /** Runs that were learnt from just now. */
  readonly learnt: number;
}

function trainWorkflow(all: readonly RunHeader[], models: StoredModels | null, train: TrainNetwork): TrainedWorkflow {
  const settled = all.slice(0, checkpoint(all));
  if (models !== null && models.knownRuns >= settled.length)
    return { range: models.range, text: models.text, learnt: 0 };
  const { replay: storedReplay, later } = (models && resumeFrom(models, settled)) ?? {
    replay: undefined,
    later: settled.slice(-REPLAYED_RUNS),
  };
  const replay = new WorkflowReplay(settled[0]?.series ?? "", train, storedReplay);
  replay.arrive(later, new ActiveRuns(all.slice(-COUNTED_RUNS)));
  const range = storedReplay === undefined ? rangeOf(later, null) : rangeOf(settled, models);
  return { range, text: JSON.stringify(replay.state), learnt: later.length };
}

function rangeOf(knownRuns: readonly RunHeader[], before: Pick<StoredModels, "range"> | null): TrainedRange {
  const [first, last] = [knownRuns[0], knownRuns.at(-1)];
  const recent = knownRuns.slice(-REPLAYED_RUNS);
  return {
    series: last?.series ?? "",
    first: before?.range.first ?? first?.key ?? "",
    last: last?.key ?? "",
    until: new Date(last?.createdAt ?? 0).toISOString(),
    knownUntil: new Date(Math.max(...recent.map(endOf))).toISOString(),
    digest: digestOf(knownRuns),
  };
}

/** Runs by which lengths of runs are judged, and of which at most the state is taken back. */
const LAST_RUNS = 50;

/** How many of the runs go into the state: those created twice the longest recent run before the last known end. */
function checkpoint(runs: readonly RunHeader[]): number {
  const recent = runs.slice(-LAST_RUNS);
  const longest = Math.max(...recent.map((run) => endOf(run) - run.createdAt));
  const settled = Math.max(...recent.map(endOf)) - 2 * longest;
  const later = runs.filter(({ createdAt }) => createdAt >= settled).length;
  return Math.max(1, runs.length - Math.min(LAST_RUNS, later));
}

function endOf({ record, createdAt }: RunHeader): number {
  return Math.max(createdAt, instant(record.completed_at) ?? createdAt);
}
