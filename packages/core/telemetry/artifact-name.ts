import { sha256 } from "../hash/sha256.ts";

/** Artifact names may hold neither path separators nor what some file system refuses; 100 characters keep them legible. */
const MAX_JOB_CHARACTERS = 100;
const DIGEST = 8;

/**
 * `paceline-run-<run id>-<attempt>`, with the job where the artifact holds what that job alone knows. Of a job's name that
 * is cut a digest is kept, since a run may have each artifact's name only once, and jobs of a matrix begin alike.
 */
export function artifactName(runId: number, attempt: number, job: string | null = null): string {
  const part = plain(job ?? "");
  const cut = `${plain(part.slice(0, MAX_JOB_CHARACTERS - DIGEST - 1))}-${sha256(job ?? "").slice(0, DIGEST)}`;
  return `paceline-run-${runId}-${attempt}${part === "" ? "" : `-${part.length > MAX_JOB_CHARACTERS ? cut : part}`}`;
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "");
}
