import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../../errors/paceline-error.ts";
import { sha256 } from "../../hash/sha256.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import type { RunRecord } from "../../record/record.ts";
import { type ArtifactLedger, withoutMarks } from "../artifact-ledger.ts";
import { writeNdjson } from "../read-ndjson.ts";
import { type HistoryProblem, type HistoryReading, NO_SECTIONS, type Saved } from "../store.ts";
import { inParallel } from "../toolkit/in-parallel.ts";
import { hearToolkit } from "../toolkit/toolkit-messages.ts";
import { ArtifactDownloads, type ArtifactLimits, MAX_ARTIFACT_BYTES } from "./artifact-downloads.ts";
import type { ArtifactPlace } from "./artifact-place.ts";
import { listArtifacts } from "./list-artifacts.ts";
import { byWorth, type ListedArtifact } from "./listed-artifact.ts";

/** What a step of a job with other work spends on keeping something that only helps later. */
export const MAX_STEP_UPLOAD_MS = 10_000;

/** Below the runs that a snapshot keeps, so that what a snapshot dropped for its age is not read again. */
const REBUILD_LIMITS: ArtifactLimits = {
  downloads: 100,
  listed: 2_000,
  bytes: 256 * 1024 * 1024,
  eachMs: 10_000,
  allMs: 20_000,
};
/** A matrix has at most 256 jobs, each of which may leave a part. */
const PARTS_LIMITS: ArtifactLimits = { ...REBUILD_LIMITS, downloads: 256 };
const MAX_PARALLEL_DOWNLOADS = 5;

/** What the learner, whose job has nothing else to do, takes for the same. */
export const LEARNER_LIMITS: Partial<ArtifactLimits> = { eachMs: 60_000, allMs: 120_000 };

export interface ArtifactReadOptions {
  /** What is in this history already is not downloaded, and what is read is marked for it. */
  readonly ledger?: ArtifactLedger;
  readonly limits?: Partial<ArtifactLimits>;
}

/**
 * Uploads records as an artifact of the running workflow run: the durable log, writable from every event. Where the run has
 * one of this name already (two jobs of one name, a step that runs twice), it gets a second name from its content.
 */
export async function uploadRecords(
  temp: string,
  name: string,
  records: readonly RunRecord[],
  limitMs = MAX_STEP_UPLOAD_MS,
): Promise<Saved> {
  let folder: string | null = null;
  const end = performance.now() + limitMs;
  try {
    folder = await mkdtemp(join(temp, "paceline-"));
    const root = folder;
    const file = join(root, "records.ndjson");
    const content = writeNdjson(records);
    await writeFile(file, content);
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const upload = (as: string) =>
      hearToolkit(() => new DefaultArtifactClient().uploadArtifact(as, [file], root), end - performance.now());
    const besides = `${name}-besides-${sha256(content).slice(0, 12)}`;
    const uploaded = await upload(name).then(
      ({ value }) => ({ as: name, id: value.id }),
      async (error: unknown) => {
        if (!isTaken(error)) throw error;
        return { as: besides, id: (await upload(besides)).value.id };
      },
    );
    return { done: uploaded.id !== undefined, reason: uploaded.id === undefined ? "no id was given" : uploaded.as };
  } catch (error) {
    return { done: false, reason: messageOf(error) };
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

function isTaken(error: unknown): boolean {
  return /\b409\b|already exists/i.test(messageOf(error));
}

/** Records that artifacts keep: of one run's parts, or of the whole repository. */
export async function readArtifacts(
  place: ArtifactPlace,
  runId?: number,
  { ledger, limits: givenLimits }: ArtifactReadOptions = {},
): Promise<HistoryReading> {
  const limits = { ...(runId === undefined ? REBUILD_LIMITS : PARTS_LIMITS), ...givenLimits };
  const end = performance.now() + limits.allMs;
  const scope = runId === undefined ? "actions/artifacts" : `actions/runs/${runId}/artifacts`;
  const listed = await listArtifacts(place, runId, limits, ledger);
  const chosen = chooseArtifacts(listed.artifacts, limits);
  const downloads = new ArtifactDownloads(place, limits, end);
  const readings = await inParallel(chosen, MAX_PARALLEL_DOWNLOADS, (artifact) => downloads.read(artifact));
  const records = readings.map(({ id, records: own }) => own.map((one) => ledger?.mark(one, id) ?? withoutMarks(one)));
  const unreadCount = listed.artifacts.length - chosen.length + downloads.leftOut;
  const merged = mergeRecords(...records);
  const used = records.filter((one) => one.length > 0).length;
  return {
    records: merged,
    problems: [...listed.problems, ...readings.flatMap(({ problems }) => problems), ...leftProblem(scope, unreadCount)],
    sources: used > 0 ? [used === 1 ? "1 artifact" : `${used} artifacts`] : [],
    sections: NO_SECTIONS,
  };
}

/** As many as the limits allow, the most worth first. */
function chooseArtifacts(artifacts: readonly ListedArtifact[], limits: ArtifactLimits): ListedArtifact[] {
  let bytes = 0;
  return artifacts
    .toSorted(byWorth)
    .slice(0, limits.downloads)
    .filter(({ size }) => {
      bytes += size > MAX_ARTIFACT_BYTES ? 0 : size;
      return bytes <= limits.bytes;
    });
}

function leftProblem(source: string, unreadCount: number): HistoryProblem[] {
  if (unreadCount === 0) return [];
  const message = `at least ${unreadCount} artifacts were not read (out of time or API calls); a later run continues`;
  return [{ code: "service", source, message }];
}
