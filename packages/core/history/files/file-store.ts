import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import type { RunRecord } from "../../record/record.ts";
import { mergeSections } from "../merge-sections.ts";
import { readNdjson } from "../read-ndjson.ts";
import { isSnapshot } from "../snapshot/is-snapshot.ts";
import { snapshotReading } from "../snapshot/snapshot-reading.ts";
import {
  type HistoryProblem,
  type HistoryProblemCode,
  type HistoryReading,
  type HistorySections,
  type HistoryStore,
  NO_SECTIONS,
  type Saved,
} from "../store.ts";
import { collectEarly, collectTextEarly } from "../toolkit/collect-early.ts";
import { HISTORY_FILE } from "./history-file.ts";

/** A history file may be this large on disk: 10,000 runs take about 8 MB compressed. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Records in an NDJSON file (plain, `.gz`, `.zst`) or a snapshot, or in every such file of a folder. */
export function fileStore(path: string, key?: string): HistoryStore {
  return {
    name: "file",
    read: () => readPath(path, key),
    write: (records, sections = NO_SECTIONS) => mergeInto(path, records, key, sections),
  };
}

async function readPath(path: string, key: string | undefined): Promise<HistoryReading> {
  const found = await stat(path).catch(() => null);
  if (found === null) return nothing({ code: "missing", source: path, message: "there is no such file or folder" });
  if (!found.isDirectory()) return readFiles([path], path, key);
  const names = (await readdir(path)).filter((name) => HISTORY_FILE.test(name)).sort();
  if (names.length === 0) return nothing({ code: "missing", source: path, message: "no .ndjson file in this folder" });
  const paths = names.map((name) => join(path, name));
  return readFiles(paths, path, key);
}

async function readFiles(paths: readonly string[], source: string, key: string | undefined): Promise<HistoryReading> {
  const readings: HistoryReading[] = [];
  const problems: HistoryProblem[] = [];
  let size = 0;
  for (const path of paths) {
    try {
      const bytes = await readBounded(path);
      size += bytes.length;
      readings.push(await readBytes(bytes, path, key));
    } catch (error) {
      const tooLarge = error instanceof PacelineError && error.code === "file-too-large";
      problems.push({ code: tooLarge ? "too-large" : "unreadable", source: path, message: messageOf(error) });
    }
  }
  const records = mergeRecords(...readings.map((reading) => reading.records));
  return {
    records,
    problems: [...readings.flatMap((reading) => reading.problems), ...problems],
    sources: records.length > 0 ? [source] : [],
    sections: mergeSections(readings),
    bytes: size,
  };
}

async function readBytes(bytes: Buffer, source: string, key: string | undefined): Promise<HistoryReading> {
  if (!isSnapshot(bytes)) {
    const { decompressCut } = await import("../decompress.ts");
    const { bytes: text, cut } = await decompressCut(bytes);
    await collectTextEarly(text.length);
    const { records, problems } = readNdjson(text, source);
    if (cut)
      problems.unshift({ code: "unreadable", source, message: "is truncated; everything before the cut is read" });
    return { records, problems, sources: [source], sections: NO_SECTIONS };
  }
  await collectEarly(bytes.length);
  const { readSnapshot } = await import("../snapshot/read-snapshot.ts");
  const read = await readSnapshot(bytes, key);
  if (read.ok) return snapshotReading(read.snapshot, source, [source]);
  return nothing({ code: read.code, source, message: read.message });
}

async function readBounded(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > MAX_FILE_BYTES) throw new PacelineError("file-too-large", `larger than ${MAX_FILE_BYTES} bytes`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** To write over a file of which not all could be read would lose the rest of it. */
const LOSING: ReadonlySet<string> = new Set<HistoryProblemCode>([
  "unreadable",
  "too-large",
  "newer-version",
  "untrusted",
]);

/**
 * Reads, merges and replaces the file in one step, so that a crash leaves the old or the new file, never half of one. A
 * folder gets a file of its own, beside those that others put there.
 */
async function mergeInto(
  place: string,
  records: readonly RunRecord[],
  key: string | undefined,
  sections: HistorySections,
): Promise<Saved> {
  const isFolder = (await stat(place).catch(() => null))?.isDirectory() === true;
  const path = isFolder ? join(place, "history.snapshot") : place;
  const known = await readPath(path, key);
  const unread = known.problems.find(({ code }) => LOSING.has(code));
  if (unread !== undefined) return { done: false, reason: `${path} ${unread.message}, and is left unchanged` };
  const all = new Map([...known.sections, ...sections]);
  const { encodeHistory } = await import("./encode-history.ts");
  const bytes = encodeHistory(path, mergeRecords(known.records, records), key, all);
  if (bytes === null) return { done: false, reason: "is not a history file name" };
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return { done: true, reason: path };
}

function nothing(problem: HistoryProblem): HistoryReading {
  return { records: [], problems: [problem], sources: [], sections: NO_SECTIONS };
}
