import { lstat, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { messageOf } from "../action/paceline-error.ts";
import { decompress } from "./decompress.ts";
import { mergeRecords } from "./merge-records.ts";
import { readNdjson } from "./read-ndjson.ts";
import type { RunRecord } from "./record.ts";
import { writeSnapshot } from "./snapshot.ts";
import type { HistoryReading, HistoryStore, Saved } from "./store.ts";
import { hearToolkit } from "./toolkit-messages.ts";

/**
 * One fixed path, relative to the workspace: a cache entry is only found under the very same path string, and only a
 * relative one means the same place on every operating system.
 */
const SNAPSHOT_PATH = ".paceline/history-v1.ndjson.gz";
const SNAPSHOT_LIMIT = 64 * 1024 * 1024;

export interface CachePlace {
  readonly workspace: string;
  readonly defaultBranch: string;
  readonly runId: number;
  readonly attempt: number;
}

/** The snapshot in the Actions cache: read by prefix, newest first; every write is a new entry, for entries never change. */
export function cacheStore(place: CachePlace): HistoryStore {
  return {
    name: "cache",
    read: () => readSnapshot(place),
    write: (records) => saveSnapshot(place, records),
  };
}

async function readSnapshot(place: CachePlace): Promise<HistoryReading> {
  const cache = await import("@actions/cache");
  const prefix = keyPrefix(place);
  const file = join(place.workspace, SNAPSHOT_PATH);
  try {
    await rm(file, { force: true });
    const { value: key, messages } = await hearToolkit(() =>
      cache.restoreCache([SNAPSHOT_PATH], prefix, [prefix], { timeoutInMs: 30_000 }, true),
    );
    if (key === undefined) return nothing(refusal(messages) ?? null, prefix);
    const { size, isFile } = await lstat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile || size > SNAPSHOT_LIMIT) return nothing("is no file of a sensible size", key);
    const text = (await decompress(await readFile(file), 16 * SNAPSHOT_LIMIT)).toString("utf8");
    const { records, problems } = readNdjson(text, key);
    return { records: mergeRecords(records), problems, sources: records.length > 0 ? [`cache ${key}`] : [] };
  } catch (error) {
    return nothing(messageOf(error), prefix);
  } finally {
    await rm(join(place.workspace, dirname(SNAPSHOT_PATH)), { recursive: true, force: true });
  }
}

async function saveSnapshot(place: CachePlace, records: readonly RunRecord[]): Promise<Saved> {
  const cache = await import("@actions/cache");
  const file = join(place.workspace, SNAPSHOT_PATH);
  const key = `${keyPrefix(place)}${place.runId}-${place.attempt}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, writeSnapshot(records));
    const { value: id, messages } = await hearToolkit(() => cache.saveCache([SNAPSHOT_PATH], key, {}, true));
    if (id === -1) return { done: false, reason: refusal(messages) ?? "the cache service refused it without a reason" };
    return { done: true, reason: key };
  } catch (error) {
    return { done: false, reason: messageOf(error) };
  } finally {
    await rm(dirname(file), { recursive: true, force: true });
  }
}

/** Commas end a key, and a key has at most 512 characters. */
function keyPrefix({ defaultBranch }: CachePlace): string {
  return `paceline-history-v1-${defaultBranch.replaceAll(",", "_").slice(0, 300)}-`;
}

/** The client's own words for why nothing was saved or read: denied, skipped by cache-mode, already there. */
function refusal(messages: readonly string[]): string | undefined {
  return messages.findLast((message) => /denied|skipped|unable to reserve|fail|error|limit/i.test(message));
}

function nothing(problem: string | null, source: string): HistoryReading {
  return {
    records: [],
    problems: problem === null ? [] : [{ code: "service", source, message: problem }],
    sources: [],
  };
}
