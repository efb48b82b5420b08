import { createHash } from "node:crypto";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import type { RunRecord } from "../../record/record.ts";
import { readNdjson } from "../read-ndjson.ts";
import type { HistoryProblem, HistoryProblemCode } from "../store.ts";
import type { ArtifactPlace } from "./artifact-place.ts";
import { isOwnRun, type ListedArtifact, vouched } from "./listed-artifact.ts";
import { unzipRecords } from "./unzip-records.ts";
import { Uploaders } from "./uploaders.ts";

/** One run's record compressed; 100,000 test files take about 2 MB. Larger ones are not fetched. */
export const MAX_ARTIFACT_BYTES = 20 * 1024 * 1024;
/** A run that also reads older ones records a thousand. */
const MAX_LINES = 10_000;

export interface ArtifactLimits {
  /** How many artifacts one reading downloads at most. */
  readonly downloads: number;
  /** How many entries of GitHub's list, others' artifacts among them, are looked at: 100 a call. */
  readonly listed: number;
  /** Bytes of all downloads. */
  readonly bytes: number;
  readonly eachMs: number;
  /** For the list and all downloads together. */
  readonly allMs: number;
}

export interface ReadArtifact {
  readonly id: number;
  readonly records: readonly RunRecord[];
  readonly problems: readonly HistoryProblem[];
}

/** Refusals that the next download would meet as well. */
const FINAL = ["api-unauthorized", "api-forbidden", "api-limited"];

/** The downloads of one reading: they share the time, and end together when GitHub refuses the token. */
export class ArtifactDownloads {
  readonly #place: ArtifactPlace;
  readonly #limits: ArtifactLimits;
  readonly #uploaders: Uploaders;
  readonly #end: number;
  #refused = false;
  leftOut = 0;

  constructor(place: ArtifactPlace, limits: ArtifactLimits, end: number) {
    this.#place = place;
    this.#limits = limits;
    this.#end = end;
    this.#uploaders = new Uploaders(place);
  }

  async read(artifact: ListedArtifact): Promise<ReadArtifact> {
    const { id, name } = artifact;
    const remainingMs = this.#end - performance.now();
    if (this.#refused || remainingMs <= 0) return this.#leave(id);
    try {
      const text = await this.#text(artifact, Math.ceil(Math.min(remainingMs, this.#limits.eachMs)));
      return { id, ...(await this.#believed(text, artifact)) };
    } catch (error) {
      const failure = error instanceof PacelineError ? error : null;
      if (failure !== null && FINAL.includes(failure.code)) {
        // Others that were under way meet the same; it is said once.
        if (this.#refused) return this.#leave(id);
        this.#refused = true;
      }
      const problem = { code: problemCode(failure), source: name, message: messageOf(error) };
      return { id, records: [], problems: [problem] };
    }
  }

  async #believed(text: string, artifact: ListedArtifact): Promise<Omit<ReadArtifact, "id">> {
    if (hasMoreLines(text, MAX_LINES)) throw new PacelineError("file-too-large", `more than ${MAX_LINES} lines`);
    const { records, problems } = readNdjson(text, artifact.name);
    const speaksOfOthers = records.some((record) => !isOwnRun(record, artifact));
    const learner = speaksOfOthers && (await this.#uploaders.maySpeakOfOthers(artifact));
    const judged = records.map((record) => ({
      record,
      believed: vouched(record, { ...artifact, learner }, this.#place.repository),
    }));
    const refused = judged.filter(({ believed }) => believed === null);
    return {
      records: judged.flatMap(({ believed }) => believed ?? []),
      problems: [...problems, ...refused.map(({ record }) => untrusted(record, artifact))],
    };
  }

  #leave(id: number): ReadArtifact {
    this.leftOut += 1;
    return { id, records: [], problems: [] };
  }

  async #text({ id, size, digest }: ListedArtifact, timeoutMs: number): Promise<string> {
    if (size > MAX_ARTIFACT_BYTES) throw new PacelineError("file-too-large", `larger than ${MAX_ARTIFACT_BYTES} bytes`);
    const path = `/repos/${this.#place.repository}/actions/artifacts/${id}/zip`;
    const bytes = await this.#place.rest.bytes(path, MAX_ARTIFACT_BYTES, timeoutMs);
    if (digest !== null && digest !== `sha256:${createHash("sha256").update(bytes).digest("hex")}`) {
      throw new PacelineError("file-unreadable", "differs from what was uploaded");
    }
    return unzipRecords(bytes);
  }
}

function untrusted({ run_id }: RunRecord, { name }: ListedArtifact): HistoryProblem {
  return { code: "untrusted", source: name, message: `is about run ${run_id}, which it must not be` };
}

/** Every line costs time and, where it is not a record, a problem: a small archive can unpack to millions. */
function hasMoreLines(text: string, limit: number): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && lines <= limit; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines > limit;
}

function problemCode(error: PacelineError | null): HistoryProblemCode {
  switch (error?.code) {
    case "file-too-large":
      return "too-large";
    case "file-missing":
    case "api-missing":
      return "missing";
    case "file-unreadable":
      return "unreadable";
    default:
      return error?.code.startsWith("api-") === true ? "service" : "unreadable";
  }
}
