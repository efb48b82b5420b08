import { lstat, readFile, writeFile } from "node:fs/promises";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import type { RunRecord } from "../../record/record.ts";
import type { SnapshotLimits } from "../compaction/compact-record.ts";
import { guardedStore } from "../guarded-store.ts";
import type { Packed } from "../snapshot/container/snapshot-container.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { snapshotReading } from "../snapshot/snapshot-reading.ts";
import {
  type HistoryProblemCode,
  type HistoryReading,
  type HistorySections,
  type HistoryStore,
  NO_SECTIONS,
  type Saved,
} from "../store.ts";
import { collectEarly } from "../toolkit/collect-early.ts";
import { type Heard, hearToolkit } from "../toolkit/toolkit-messages.ts";
import { SNAPSHOT_PATH, withSnapshotFile } from "./snapshot-file.ts";

export interface CachePlace {
  /** The runner's workspace, which is also the working directory: the client looks for its paths there. */
  readonly workspace: string;
  readonly defaultBranch: string;
  readonly runId: number;
  readonly attempt: number;
  /** Signs what is saved; what was not signed with it is not read. */
  readonly key?: string | undefined;
}

interface CacheLimits {
  readonly readMs: number;
  readonly writeMs: number;
  /** The snapshot as it is stored, and all its sections unpacked. */
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

const LIMITS: CacheLimits = {
  // In a job that wants to decide and go on; 7 MB are what 10,000 runs take.
  readMs: 12_000,
  writeMs: 60_000,
  packedBytes: 32 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
};

/**
 * The snapshot in the Actions cache: read by prefix, newest first. Entries never change, so a write is a new entry: what
 * this store last read, with the records merged into it.
 */
export function cacheStore(place: CachePlace, givenLimits: Partial<CacheLimits> = {}): HistoryStore {
  const limits = { ...LIMITS, ...givenLimits };
  let last: Snapshot | null = null;
  return guardedStore({
    name: "cache",
    async read(readMs = limits.readMs) {
      last = null;
      return restoreSnapshot(place, { ...limits, readMs }, (snapshot) => {
        last = snapshot;
      });
    },
    write: (records, sections) => saveSnapshot(place, limits, { base: last, records, sections }),
  });
}

async function restoreSnapshot(
  place: CachePlace,
  limits: CacheLimits,
  remember: (snapshot: Snapshot) => void,
): Promise<HistoryReading> {
  const prefix = keyPrefix(place);
  try {
    const { restoreCache } = await cacheClient();
    return await withSnapshotFile(place.workspace, async (file) => {
      // The last flag: found from every operating system.
      const restore = () => restoreCache([SNAPSHOT_PATH], prefix, [prefix, KEYS], { timeoutInMs: limits.readMs }, true);
      const heard = await hearToolkit(restore, limits.readMs);
      const key = heard.value;
      if (key !== undefined) return openSnapshot(await readBounded(file, limits), key, place, limits, remember);
      const reason = refusal(heard);
      return reason === null ? nothing : problem("service", prefix, reason);
    });
  } catch (error) {
    return problem(problemCode(error), prefix, messageOf(error));
  }
}

async function readBounded(file: string, { packedBytes }: CacheLimits): Promise<Buffer> {
  // The entry may hold anything under this name: a folder, a link that leads elsewhere, or nothing.
  const stats = await lstat(file).catch(() => null);
  if (stats?.isFile() !== true) throw new PacelineError("file-unreadable", "the cache entry contains no snapshot");
  if (stats.size > packedBytes) throw new PacelineError("file-too-large", `larger than ${packedBytes} bytes`);
  return readFile(file);
}

async function openSnapshot(
  bytes: Buffer,
  source: string,
  place: CachePlace,
  { unpackedBytes }: CacheLimits,
  remember: (snapshot: Snapshot) => void,
): Promise<HistoryReading> {
  await collectEarly(bytes.length);
  const { readSnapshot } = await import("../snapshot/read-snapshot.ts");
  const read = await readSnapshot(bytes, place.key, unpackedBytes);
  if (!read.ok) return problem(read.code, source, read.message);
  remember(read.snapshot);
  const reading = snapshotReading(read.snapshot, source, [`cache ${source}`]);
  if (read.snapshot.runs > 0) return reading;
  const { problems, lostRuns = 0 } = reading;
  if (problems.length > 0) return { ...nothing, problems, lostRuns };
  return { ...problem("unreadable", source, "the snapshot contains no run record"), lostRuns: 0 };
}

interface NewEntry {
  readonly base: Snapshot | null;
  readonly records: readonly RunRecord[];
  readonly sections: HistorySections | undefined;
}

type Write = (how: { readonly limits?: SnapshotLimits }) => Packed;

async function saveSnapshot(
  place: CachePlace,
  limits: CacheLimits,
  { base, records, sections }: NewEntry,
): Promise<Saved> {
  const key = `${keyPrefix(place)}${place.runId}-${place.attempt}`;
  try {
    const { saveCache } = await cacheClient();
    const { updateSnapshot } = await import("../snapshot/update-snapshot.ts");
    const write: Write = (how) => updateSnapshot(base, records, { key: place.key, sections, ...how });
    const snapshot = fittingSnapshot(write, limits);
    return await withSnapshotFile(place.workspace, async (file) => {
      await writeFile(file, snapshot);
      const heard = await hearToolkit(() => saveCache([SNAPSHOT_PATH], key, {}, true), limits.writeMs);
      if (heard.value !== -1) return { done: true, reason: key };
      return { done: false, reason: refusal(heard) ?? heard.messages.at(-1) ?? "refused, no reason given" };
    });
  } catch (error) {
    return { done: false, reason: messageOf(error) };
  }
}

/** How much is kept where a snapshot does not fit: first the usual detail, then ever less. */
const SHRINKING: readonly { readonly limits?: SnapshotLimits }[] = [
  {},
  { limits: { detailedRuns: 200, testedRuns: 15, casedRuns: 2, runs: 5_000 } },
  { limits: { detailedRuns: 50, testedRuns: 5, casedRuns: 1, runs: 2_000 } },
  { limits: { detailedRuns: 0, testedRuns: 0, casedRuns: 0, runs: 500 } },
];

/** A snapshot that can be read again, with as much detail as fits. */
function fittingSnapshot(write: Write, limits: CacheLimits): Buffer {
  for (const how of SHRINKING) {
    const written = writeUnlessTooLong(write, how);
    if (written === null || written.unpackedBytes > limits.unpackedBytes) continue;
    if (written.bytes.length <= limits.packedBytes) return written.bytes;
  }
  throw new PacelineError("file-too-large", `no snapshot fits into ${limits.packedBytes} bytes`);
}

/** Null where a text would be longer than Node allows. */
function writeUnlessTooLong(write: Write, how: Parameters<Write>[0]): Packed | null {
  try {
    return write(how);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The client, where it has somebody to talk to: without a service it would try for ten seconds to find that out. */
async function cacheClient(): Promise<typeof import("@actions/cache")> {
  const client = await import("@actions/cache");
  if (!client.isFeatureAvailable()) throw new PacelineError("service-unavailable", "no cache service is available");
  return client;
}

/** Keys of all branches: the default branch may have had another name. Of other branches a run sees only its own. */
const KEYS = "paceline-history-v1-";

/** Commas end a key, and a key has at most 512 characters. */
function keyPrefix({ defaultBranch }: CachePlace): string {
  return `${KEYS}${defaultBranch.replaceAll(",", "_").slice(0, 300)}-`;
}

const REFUSALS = /^(Failed to (restore|save)|Cache (restore|save) skipped)/;
const RESERVATION = "Failed to reserve cache: ";

/** Why nothing was saved or read, in the service's own words where the client passes them on; null for a plain miss. */
function refusal({ messages, debug }: Heard<unknown>): string | null {
  // To the user the client only guesses ("another job may be creating this cache").
  const reservation = debug.findLast((line) => line.startsWith(RESERVATION));
  if (reservation === undefined) return finished(messages.findLast((message) => REFUSALS.test(message)) ?? null);
  const words = reservation.slice(RESERVATION.length).replace(/^Error: /, "");
  const answer = words.indexOf("Failed request: ");
  return answer === -1 ? words : words.slice(answer + "Failed request: ".length);
}

/** The client puts the storage's words behind a colon, and there may be none. */
function finished(sentence: string | null): string | null {
  return sentence?.endsWith(":") ? `${sentence} no reason given` : sentence;
}

function problemCode(error: unknown): HistoryProblemCode {
  const code = error instanceof PacelineError ? error.code : null;
  if (code === "file-too-large") return "too-large";
  return code === "service-unavailable" ? "service" : "unreadable";
}

const nothing: HistoryReading = { records: [], problems: [], sources: [], sections: NO_SECTIONS };

function problem(code: HistoryProblemCode, source: string, message: string): HistoryReading {
  return { ...nothing, problems: [{ code, source, message }] };
}
