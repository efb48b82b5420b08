import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "../action/paceline-error.ts";
import type { Rest } from "../github/rest.ts";
import { isObject } from "../json/fields.ts";
import { mergeRecords } from "./merge-records.ts";
import { readNdjson, writeNdjson } from "./read-ndjson.ts";
import type { RunRecord, Trust } from "./record.ts";
import type { HistoryProblem, HistoryReading, Saved } from "./store.ts";
import { hearToolkit } from "./toolkit-messages.ts";
import { unzipRecords } from "./unzip-records.ts";

const NAME = /^paceline-run-(\d+)-(\d+)(-.+)?$/;
/** One run's record compressed; 100,000 test files take about 2 MB. */
const ARTIFACT_LIMIT = 20 * 1024 * 1024;
/** How many artifacts one rebuild downloads at most, newest first. */
const REBUILD_LIMIT = 100;

export interface ArtifactPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly temp: string;
  readonly token: string;
  readonly rest: Rest;
}

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** The run that uploaded it, which need not be the run that it tells of. */
  readonly uploader: number;
  readonly trust: Trust;
  /** Uploaded by this repository's own default branch: may speak for other runs. */
  readonly learner: boolean;
}

/** Uploads records as an artifact of the running workflow run: the durable log, writable from every event. */
export async function uploadRecords(temp: string, name: string, records: readonly RunRecord[]): Promise<Saved> {
  const folder = await mkdtemp(join(temp, "paceline-"));
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const file = join(folder, "records.ndjson");
    await writeFile(file, writeNdjson(records));
    const { value } = await hearToolkit(() => new DefaultArtifactClient().uploadArtifact(name, [file], folder));
    return { done: value.id !== undefined, reason: value.id === undefined ? "no id was given" : name };
  } catch (error) {
    return { done: false, reason: messageOf(error) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Records that artifacts keep: of one run's parts, or of the whole repository, newest first. */
export async function readArtifacts(place: ArtifactPlace, runId?: number): Promise<HistoryReading> {
  const scope = runId === undefined ? "actions/artifacts" : `actions/runs/${runId}/artifacts`;
  const problems: HistoryProblem[] = [];
  const listed: Listed[] = [];
  try {
    for await (const item of place.rest.pages(`/repos/${place.repository}/${scope}`, {}, "artifacts")) {
      const artifact = readListed(item, place);
      if (artifact !== null) listed.push(artifact);
      if (listed.length >= REBUILD_LIMIT) break;
    }
  } catch (error) {
    problems.push({ code: "service", source: scope, message: messageOf(error) });
  }
  const records: RunRecord[][] = [];
  for (const artifact of listed) records.push(await readOne(place, artifact, problems));
  const merged = mergeRecords(...records);
  return { records: merged, problems, sources: merged.length > 0 ? [`${listed.length} artifacts`] : [] };
}

async function readOne(place: ArtifactPlace, artifact: Listed, problems: HistoryProblem[]): Promise<RunRecord[]> {
  try {
    const { records, problems: found } = readNdjson(await downloadText(place, artifact), artifact.name);
    problems.push(...found);
    return records.flatMap((record) => {
      const trusted = vouched(record, artifact);
      if (trusted === null) {
        const message = `speaks of run ${record.run_id}, which it may not`;
        problems.push({ code: "untrusted", source: artifact.name, message });
      }
      return trusted ?? [];
    });
  } catch (error) {
    problems.push({ code: "unreadable", source: artifact.name, message: messageOf(error) });
    return [];
  }
}

/**
 * What an artifact says of its own run is believed, with the trust that GitHub's listing gives that run. Of other runs
 * only the learner may speak, because only the default branch's own workflows write there.
 */
function vouched(record: RunRecord, artifact: Listed): RunRecord[] | null {
  if (artifact.learner) return [record];
  const named = NAME.exec(artifact.name);
  const own = record.run_id === artifact.uploader && Number(named?.[1]) === record.run_id;
  return own ? [{ ...record, trust: artifact.trust }] : null;
}

async function downloadText(place: ArtifactPlace, artifact: Listed): Promise<string> {
  const [repositoryOwner = "", repositoryName = ""] = place.repository.split("/");
  const folder = await mkdtemp(join(place.temp, "paceline-"));
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const findBy = { token: place.token, workflowRunId: artifact.uploader, repositoryOwner, repositoryName };
    const options = { path: folder, findBy, skipDecompress: true };
    await hearToolkit(() => new DefaultArtifactClient().downloadArtifact(artifact.id, options));
    const [file] = await readdir(folder);
    if (file === undefined) return "";
    const { size } = await stat(join(folder, file));
    if (size > ARTIFACT_LIMIT) throw new Error(`larger than ${ARTIFACT_LIMIT} bytes`);
    return await unzipRecords(await readFile(join(folder, file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readListed(item: unknown, place: ArtifactPlace): Listed | null {
  if (!isObject(item) || item.expired === true) return null;
  const { id, name, size_in_bytes: size, workflow_run: run } = item;
  if (typeof id !== "number" || typeof name !== "string" || typeof size !== "number" || !isObject(run)) return null;
  if (!NAME.test(name) || typeof run.id !== "number" || size > ARTIFACT_LIMIT) return null;
  const own = run.repository_id !== undefined && run.repository_id === run.head_repository_id;
  const learner = own && run.head_branch === place.defaultBranch;
  return { id, name, size, uploader: run.id, trust: own ? "trusted" : "fork", learner };
}
