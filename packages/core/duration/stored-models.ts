import { fnv1a } from "../hash/fnv-1a.ts";
import { baselines } from "./models/duration-model.ts";
import { mismatchTerms } from "./models/mismatch-terms.ts";
import { modelText, readModel, readModelsHead } from "./models-text.ts";
import { networkInputs } from "./network/network-inputs.ts";
import { REPLAYED_RUNS, type StoredReplay, type WorkflowReplayState } from "./replay/workflow-replay.ts";
import { observation } from "./runs/observations.ts";
import type { RunHeader } from "./runs/run-headers.ts";

/** Name of the section with the models, stored with the records. */
export const MODELS_SECTION = "models";
/** Changes with the shape of the models or with what they learn: other versions are retrained. */
export const MODELS_VERSION = "paceline.duration-models/4";
/** Feature names; part of the version check. */
export const MODELS_FEATURES = [mismatchTerms, baselines, networkInputs]
  .flatMap((named) => named.map(({ name }) => name))
  .join(", ");
/** Maximum number of runs replayed on top of stored models; with more, retraining is as quick. */
const MAX_LATER_RUNS = 100;

/** The first line of the text; then one line for each workflow. */
export interface ModelsHead {
  readonly version: string;
  readonly features: string;
  /** Of the networks' first weights; nothing else is left to chance. */
  readonly seed: number;
  readonly workflows: readonly TrainedRange[];
}

/** Which runs a workflow's models have learnt from. */
export interface TrainedRange {
  readonly series: string;
  /** Keys of the first and the last run, when the last was created, and when all was known. */
  readonly first: string;
  readonly last: string;
  readonly until: string;
  readonly knownUntil: string;
  /** Of the last runs in the range: another set of runs, or other ends, make the models stale. */
  readonly digest: string;
}

/** Models of one workflow that fit its runs. */
export interface StoredModels {
  readonly range: TrainedRange;
  /** All they know. */
  readonly text: string;
  /** How many of the runs they know, the oldest. */
  readonly knownRuns: number;
}

/** The stored models of the workflow whose runs these are; null where there are none, or none of these runs. */
export function findModels(text: string | null, runs: readonly RunHeader[]): StoredModels | null {
  const head = text === null ? null : readModelsHead<ModelsHead>(text);
  if (text === null || head?.version !== MODELS_VERSION || head.features !== MODELS_FEATURES) return null;
  // By their last run and not by the name of the series, which a renamed repository or workflow changes.
  const keys = new Set(runs.map(({ key }) => key));
  const number = head.workflows?.findIndex(({ last }) => keys.has(last)) ?? -1;
  const range = head.workflows?.[number];
  if (range === undefined) return null;
  const line = modelText(text, number);
  const knownRuns = runs.findLastIndex(({ key }) => key === range.last) + 1;
  if (line === null || knownRuns === 0 || digestOf(runs.slice(0, knownRuns)) !== range.digest) return null;
  return { range, text: line, knownRuns };
}

/** Where the models were kept, and which runs they do not know yet. */
export interface ResumedReplay {
  readonly replay: StoredReplay;
  readonly later: readonly RunHeader[];
}

/** Continues from stored models; null where there are none that fit, or too old to be worth it. */
export function resumeReplay(text: string | null, runs: readonly RunHeader[], now: number): ResumedReplay | null {
  const models = findModels(text, runs);
  // What was known to the models must have been known by now; it is not when a clock was wrong.
  if (models === null || !(Date.parse(models.range.knownUntil) < now)) return null;
  return resumeFrom(models, runs);
}

export function resumeFrom({ text, knownRuns }: StoredModels, runs: readonly RunHeader[]): ResumedReplay | null {
  const later = runs.slice(knownRuns);
  const state = later.length > MAX_LATER_RUNS ? null : readModel<WorkflowReplayState>(text);
  if (state === null) return null;
  const find = (key: string) => {
    const header = runs.findLast((run) => run.key === key);
    return header === undefined ? null : observation(header);
  };
  return { replay: { state, find }, later };
}

/**
 * FNV-1a over what a prediction's past is made of, as far back as retraining would look. Not a seal: it
 * notices other data, not a forger.
 */
export function digestOf(knownRuns: readonly RunHeader[]): string {
  const runs = knownRuns.slice(-REPLAYED_RUNS);
  let hash = fnv1a("");
  for (const { key, record } of runs) {
    for (const text of [key, record.completed_at ?? "", record.conclusion ?? "", record.trust])
      hash = fnv1a(text, hash);
  }
  return `${runs.length}-${hash.toString(16)}`;
}
