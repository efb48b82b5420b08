/**
 * Writes one snapshot all again in a fresh process with the code of one checkout: `rewrite-child.ts worn|records REPOSITORY
 * FILE`. `worn` is what happens to a snapshot of which most texts are no longer needed, from its bytes to the bytes of the
 * next; `records` has all records in memory as plain data before the clock starts. Prints one line of JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Read from "../../packages/core/history/snapshot/read-snapshot.ts";
import type * as Update from "../../packages/core/history/snapshot/update-snapshot.ts";

export interface Rewriting {
  readonly writeMs: number;
  /** Of the whole process, and what writing added to it. */
  readonly peakMegabytes: number;
  readonly addedMegabytes: number;
  readonly bytes: number;
}

const [mode = "", repository = "", file = ""] = process.argv.slice(2);
const snapshots = join(repository, "packages/core/history/snapshot");
const { readSnapshot }: typeof Read = await import(join(snapshots, "read-snapshot.ts"));
const { updateSnapshot }: typeof Update = await import(join(snapshots, "update-snapshot.ts"));
const peak = () => process.resourceUsage().maxRSS / 1024;

const bytes = readFileSync(file);
const read = await readSnapshot(bytes);
if (!read.ok || read.snapshot.packed === null) throw new Error(`${file} is no snapshot of this version`);

const write = mode === "worn" ? writeWorn(read.snapshot, read.snapshot.packed) : writeRecords(read.snapshot);
const before = peak();
const writing = performance.now();
const written = write();
const measured: Rewriting = {
  writeMs: performance.now() - writing,
  peakMegabytes: peak(),
  addedMegabytes: peak() - before,
  bytes: written.length,
};
process.stdout.write(JSON.stringify(measured));

function writeWorn(snapshot: Read.Snapshot, packed: Read.PackedSnapshot): () => Buffer {
  // As if none of its texts had been there when they were last sorted out. No copy, which would read all records.
  const worn: Read.Snapshot = Object.create(snapshot, {
    packed: { value: { ...packed, written: Number.NEGATIVE_INFINITY } },
  });
  return () => updateSnapshot(worn, []).bytes;
}

function writeRecords(snapshot: Read.Snapshot): () => Buffer {
  const records = structuredClone(snapshot.records);
  return () => updateSnapshot(null, records).bytes;
}
