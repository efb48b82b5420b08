import { groupBy } from "../collections/group-by.ts";
import type { RunRecord } from "../history/record.ts";
import { baselines } from "./duration-model.ts";
import { mismatchTerms } from "./mismatch-terms.ts";
import { observation } from "./observations.ts";
import { instant, type RunHeader, runHeaders } from "./run-headers.ts";
import { REPLAYED_RUNS, WorkflowReplay, type WorkflowReplayState } from "./workflow-replay.ts";

/** Changes with the shape of the models or with what they learn: other versions are trained anew. */
const VERSION = "paceline.duration-models/1";
/** What the models look at; as good as a part of the version. */
const FEATURES = [...mismatchTerms.map(({ name }) => name), ...baselines.map(({ name }) => name)].join(", ");
/** Workflows whose models are kept: those that ran last. */
const MOST_WORKFLOWS = 20;
/** Runs that are replayed at most on top of kept models; with more, learning anew is as quick. */
const MOST_LATER_RUNS = 100;

/** Models of a history, as they are kept beside it. */
interface TrainedModels {
  readonly version: string;
  readonly features: string;
  /** Nothing in these models is left to chance. */
  readonly seed: null;
  readonly workflows: readonly TrainedWorkflow[];
}

interface TrainedWorkflow {
  readonly series: string;
  /** Keys of the first and the last run that are in the state, when the last was created, and when all was known. */
  readonly range: {
    readonly first: string;
    readonly last: string;
    readonly until: string;
    readonly knownUntil: string;
  };
  /** Of all runs in the range: another set of runs, or other ends, make the models stale. */
  readonly digest: string;
  readonly state: WorkflowReplayState;
}

/**
 * Learns from the last runs of each workflow and gives the models as text, to be kept beside the records. The same
 * records give the same text, in whichever order they come. Later predictions go on from there (`resumeReplay`).
 *
 * The state is taken some runs back, at a time before which all runs had probably ended: a run that was on its way
 * while the models were trained, and whose record is younger than they are, can then still be learnt from in its turn.
 */
export function trainModels(records: readonly RunRecord[]): string {
  const bySeries = [...groupBy(runHeaders(records), ({ series }) => series).values()];
  const latest = bySeries.sort((a, b) => (b.at(-1)?.createdAt ?? 0) - (a.at(-1)?.createdAt ?? 0));
  const workflows = latest.slice(0, MOST_WORKFLOWS).flatMap((runs) => trainWorkflow(runs.slice(-REPLAYED_RUNS)) ?? []);
  const models: TrainedModels = { version: VERSION, features: FEATURES, seed: null, workflows };
  return JSON.stringify(models);
}

/** Where the models were kept, whether they fit, and which runs they do not know yet. */
export interface ResumedReplay {
  readonly replay: WorkflowReplay;
  readonly later: readonly RunHeader[];
}

/** Goes on from kept models; null where they are of another version, of other runs, or too old to be worth it. */
export function resumeReplay(text: string | null, runs: readonly RunHeader[], now: number): ResumedReplay | null {
  const series = runs.at(-1)?.series;
  const trained = parseModels(text)?.workflows.find((workflow) => workflow.series === series);
  if (trained === undefined || series === undefined) return null;
  const first = runs.findIndex(({ key }) => key === trained.range.first);
  const last = runs.findLastIndex(({ key }) => key === trained.range.last);
  const known = runs.slice(first, last + 1);
  const later = runs.slice(last + 1);
  const fits = first !== -1 && last !== -1 && digestOf(known) === trained.digest;
  // What was known to the models must have been known by now; it is not when a clock was wrong.
  const past = Date.parse(trained.range.knownUntil) < now;
  if (!fits || !past || later.length > MOST_LATER_RUNS) return null;
  const byKey = new Map(known.map((header) => [header.key, header]));
  const find = (key: string) => {
    const header = byKey.get(key);
    return header === undefined ? null : observation(header);
  };
  return { replay: new WorkflowReplay(series, trained.state, find), later };
}

/** A text that is damaged is as good as none. Its shape is believed, as it comes from where the records come from. */
function parseModels(text: string | null): TrainedModels | null {
  if (text === null) return null;
  try {
    const models: TrainedModels = JSON.parse(text);
    return models.version === VERSION && models.features === FEATURES ? models : null;
  } catch {
    return null;
  }
}

function trainWorkflow(runs: readonly RunHeader[]): TrainedWorkflow | null {
  const known = runs.slice(0, checkpoint(runs));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const replay = new WorkflowReplay(first.series);
  replay.arrive(known);
  const knownUntil = new Date(Math.max(...known.map(endOf))).toISOString();
  const until = new Date(last.createdAt).toISOString();
  const range = { first: first.key, last: last.key, until, knownUntil };
  return { series: first.series, range, digest: digestOf(known), state: replay.state };
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

/** FNV-1a with 32 bits over what a prediction's past is made of. Not a seal: it notices other data, not a forger. */
function digestOf(runs: readonly RunHeader[]): string {
  let hash = 0x811c9dc5;
  for (const { key, record } of runs) {
    for (const text of [key, record.completed_at ?? "", record.conclusion ?? "", record.trust]) {
      for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
  }
  return `${runs.length}-${hash.toString(16)}`;
}
