import type { RunRecord } from "../../record/record.ts";
import type { HistorySections } from "../store.ts";
import type { Packed } from "./container/snapshot-container.ts";
import { updateSnapshot } from "./update-snapshot.ts";

/**
 * A snapshot of these records and nothing else, signed where there is a key. The same records give the same bytes, if they
 * come in the order and with their lists in the order that `mergeRecords` ends in.
 */
export function writeSnapshot(records: readonly RunRecord[], key?: string, sections?: HistorySections): Packed {
  return updateSnapshot(null, records, { key, sections, limits: null });
}
