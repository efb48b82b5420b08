import { createHash } from "node:crypto";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import type { Rest } from "../../github/rest.ts";
import type { RunRecord } from "../../record/record.ts";
import { readNdjson } from "../read-ndjson.ts";
import type { HistoryProblem, HistoryProblemCode } from "../store.ts";
import { type ListedArtifact, vouched } from "./listed-artifact.ts";
import { unzipRecords } from "./unzip-records.ts";

/** One run's record compressed; 100,000 test files take about 2 MB. Larger ones are not fetched. */
export const MAX_ARTIFACT_BYTES = 20 * 1024 * 1024;
/** A run that also reads older ones records a thousand. */
const MAX_LINES = 10_000;

export interface ArtifactPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly rest: Rest;
}

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
  readonly #end: number;
  #refused = false;
  leftOut = 0;

  constructor(place: ArtifactPlace, limits: ArtifactLimits, end: number) {
    this.#place = place;
    this.#limits = limits;
    this.#end = end;
  }

  async read(artifact: ListedArtifact): Promise<ReadArtifact> {
    const { id, name } = artifact;
    const remainingMs = this.#end - performance.now();
    if (this.#refused || remainingMs <= 0) return this.#leave(id);
    try {
      const text = await this.#text(artifact, Math.ceil(Math.min(remainingMs, this.#limits.eachMs)));
      return { id, ...readText(text, artifact, this.#place.repository) };
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

function readText(text: string, artifact: ListedArtifact, repository: string): Omit<ReadArtifact, "id"> {
  if (hasMoreLines(text, MAX_LINES)) throw new PacelineError("file-too-large", `more than ${MAX_LINES} lines`);
  const reading = readNdjson(text, artifact.name);
  const problems = [...reading.problems];
  const records = reading.records.flatMap((record) => {
    const believed = vouched(record, artifact, repository);
    if (believed !== null) return believed;
    const message = `is about run ${record.run_id}, which it must not be`;
    problems.push({ code: "untrusted", source: artifact.name, message });
    return [];
  });
  return { records, problems };
}

/** Every line costs time and, where it is no record, a problem: a small archive can unpack to millions. */
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
