import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { messageOf, PacelineError } from "../action/paceline-error.ts";
import { decompress } from "./decompress.ts";
import { mergeRecords } from "./merge-records.ts";
import { readNdjson, writeNdjson } from "./read-ndjson.ts";
import type { RunRecord } from "./record.ts";
import type { HistoryProblem, HistoryReading, HistoryStore, Saved } from "./store.ts";

/** A history file may be this large on disk: 10,000 runs take about 8 MB compressed. */
const FILE_LIMIT = 256 * 1024 * 1024;
const HISTORY_FILE = /\.(ndjson|jsonl)(\.gz|\.zst)?$/;

/** Records in an NDJSON file (plain, `.gz`, `.zst`), or in every such file of a folder. */
export function fileStore(path: string): HistoryStore {
  return {
    name: "file",
    read: () => readPath(path),
    write: (records) => mergeInto(path, records),
  };
}

async function readPath(path: string): Promise<HistoryReading> {
  const found = await stat(path).catch(() => null);
  if (found === null) return nothing({ code: "missing", source: path, message: "there is no such file or folder" });
  if (!found.isDirectory()) return readFiles([path], path);
  const names = (await readdir(path)).filter((name) => HISTORY_FILE.test(name)).sort();
  if (names.length === 0) return nothing({ code: "missing", source: path, message: "no .ndjson file in this folder" });
  return readFiles(
    names.map((name) => join(path, name)),
    path,
  );
}

async function readFiles(paths: readonly string[], source: string): Promise<HistoryReading> {
  const records: RunRecord[][] = [];
  const problems: HistoryProblem[] = [];
  for (const path of paths) {
    try {
      const read = readNdjson(await readText(path), path);
      records.push(read.records);
      problems.push(...read.problems);
    } catch (error) {
      const tooLarge = error instanceof PacelineError && error.code === "file-too-large";
      problems.push({ code: tooLarge ? "too-large" : "unreadable", source: path, message: messageOf(error) });
    }
  }
  const merged = mergeRecords(...records);
  return { records: merged, problems, sources: merged.length > 0 ? [source] : [] };
}

async function readText(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > FILE_LIMIT) throw new PacelineError("file-too-large", `larger than ${FILE_LIMIT} bytes`);
    return (await decompress(await file.readFile())).toString("utf8");
  } finally {
    await file.close();
  }
}

/** Reads, merges and replaces the file in one step, so that a crash leaves the old or the new file, never half of one. */
async function mergeInto(path: string, records: readonly RunRecord[]): Promise<Saved> {
  if (!/\.(ndjson|jsonl)$/.test(path)) return { done: false, reason: "only .ndjson files are written" };
  const known = await readPath(path);
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, writeNdjson(mergeRecords(known.records, records)));
  await rename(draft, path);
  return { done: true, reason: path };
}

function nothing(problem: HistoryProblem): HistoryReading {
  return { records: [], problems: [problem], sources: [] };
}
