import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import { sumBy } from "../../stats/sum.ts";
import { guardedStore } from "../guarded-store.ts";
import { mergeSections } from "../merge-sections.ts";
import { readNdjson } from "../read-ndjson.ts";
import { isSnapshot } from "../snapshot/is-snapshot.ts";
import { snapshotReading } from "../snapshot/snapshot-reading.ts";
import { type HistoryProblem, type HistoryReading, type HistoryStore, NO_SECTIONS, type Saved } from "../store.ts";
import { collectEarly, collectTextEarly } from "../toolkit/collect-early.ts";
import { HISTORY_FILE } from "./history-file.ts";

/** A history file may be this large on disk: 10,000 runs take about 8 MB compressed. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Records in an NDJSON file (plain, `.gz`, `.zst`) or a snapshot, or in every such file of a folder. */
export function fileStore(path: string, key?: string): HistoryStore {
  // What is written over is one file, which in a folder is not all that is read.
  const file = async () => guardedStore(plainFile(await writtenFile(path), key), { replaces: true });
  return {
    name: "file",
    read: () => readPath(path, key),
    write: async (records, sections) => (await file()).write(records, sections),
  };
}

/** In a folder, a separate file is written next to existing ones. */
async function writtenFile(path: string): Promise<string> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  return isFolder ? join(path, "history.snapshot") : path;
}

function plainFile(path: string, key: string | undefined): HistoryStore {
  let known: HistoryReading | null = null;
  return {
    name: "file",
    async read() {
      known = await readPath(path, key);
      return known;
    },
    write: (records, sections = NO_SECTIONS) => replaceFile(path, { records, sections }, known, key),
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
  const damaged = readings.filter(({ lostRuns }) => lostRuns !== undefined);
  const records = mergeRecords(...readings.map((reading) => reading.records));
  return {
    records,
    problems: [...readings.flatMap((reading) => reading.problems), ...problems],
    sources: records.length > 0 ? [source] : [],
    sections: mergeSections(readings),
    ...(damaged.length > 0 && { lostRuns: sumBy(damaged, ({ lostRuns = 0 }) => lostRuns) }),
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

/** Merges into what was read and replaces the file, so that a crash leaves the old or the new one, never half of one. */
async function replaceFile(
  path: string,
  { records, sections }: Pick<HistoryReading, "records" | "sections">,
  known: HistoryReading | null,
  key: string | undefined,
): Promise<Saved> {
  const all = new Map([...(known?.sections ?? []), ...sections]);
  const { encodeHistory } = await import("./encode-history.ts");
  const bytes = encodeHistory(path, mergeRecords(known?.records ?? [], records), key, all);
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
