import type { Ports } from "../../packages/core/action/ports.ts";
import { MODELS_SECTION } from "../../packages/core/duration/stored-models.ts";
import { trainModels } from "../../packages/core/duration/trained-models.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
import { mergeRecords } from "../../packages/core/record/merge-records.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";

/** Names and texts of what is stored with the records. */
export type Sections = readonly (readonly [name: string, text: string])[];

/**
 * What predict-duration would have to retrain in each run, as a section to keep with the records. None where this run
 * may not keep it, and where there is no history: what one run teaches is learnt quickly enough.
 */
export async function learnModels(recorded: readonly RunRecord[], ports: Ports): Promise<Sections> {
  if (!isOnDefaultBranch(ports.context)) return [];
  const { records, sections } = await ports.history.read();
  if (records.length === 0) return [];
  const all = mergeRecords(records, recorded);
  try {
    // Stored models that break are treated as missing; and no model is worth the record of a run.
    const models = await trainModels(all, sections.get(MODELS_SECTION) ?? null).catch(() => trainModels(all));
    return [[MODELS_SECTION, models]];
  } catch (error) {
    ports.log.warn(`Duration models were not trained: ${messageOf(error)}`);
    return [];
  }
}

/** Other runs may not write the snapshot. What is not known, as on a laptop, is no reason against it. */
function isOnDefaultBranch({ ref, defaultBranch }: RunContext): boolean {
  return ref === null || defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}
