import zlib from "node:zlib";
import type { RunRecord } from "../../record/record.ts";
import { compress } from "../decompress.ts";
import { writeNdjson } from "../read-ndjson.ts";
import { writeSnapshot } from "../snapshot/write-snapshot.ts";
import type { HistorySections } from "../store.ts";
import { HISTORY_FILE } from "./history-file.ts";

/**
 * A history as a file of this name holds it: NDJSON, plain or compressed, or a snapshot, which alone keeps sections. Null for any other name, and
 * for `.zst` on a Node that cannot compress so.
 */
export function encodeHistory(
  path: string,
  records: readonly RunRecord[],
  key?: string,
  sections?: HistorySections,
): Buffer | null {
  if (path.endsWith(".snapshot")) return writeSnapshot(records, key, sections).bytes;
  if (!HISTORY_FILE.test(path)) return null;
  const text = Buffer.from(writeNdjson(records));
  if (path.endsWith(".gz")) return zlib.gzipSync(text);
  if (!path.endsWith(".zst")) return text;
  return "zstdCompressSync" in zlib ? compress(text) : null;
}
