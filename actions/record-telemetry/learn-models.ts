import type { Ports, RunContext } from "../../packages/core/action/ports.ts";
import { MODELS_SECTION } from "../../packages/core/duration/kept-models.ts";
import { trainModels } from "../../packages/core/duration/trained-models.ts";
import { mergeRecords } from "../../packages/core/history/merge-records.ts";
import type { RunRecord } from "../../packages/core/history/record.ts";

/**
 * What predict-duration would have to learn anew in each run, as a section to keep beside the records. Null where this run
 * may not keep it, and where there is no history: what one run teaches is learnt quickly enough.
 */
export async function learnModels(recorded: readonly RunRecord[], ports: Ports): Promise<string | null> {
  if (!isOnDefaultBranch(ports.context)) return null;
  const { records, sections } = await ports.history.read();
  if (records.length === 0) return null;
  return trainModels(mergeRecords(records, recorded), sections.get(MODELS_SECTION) ?? null);
}

/** Other runs may not write the snapshot. What is not known, as on a laptop, is no reason against it. */
function isOnDefaultBranch({ ref, defaultBranch }: RunContext): boolean {
  return ref === null || defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}
