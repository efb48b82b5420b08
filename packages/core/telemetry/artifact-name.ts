/** Artifact names may hold neither path separators nor what some file system refuses; 100 characters keep them legible. */
const LONGEST_JOB = 100;

/** `paceline-run-<run id>-<attempt>`, with the job where the artifact holds what that job alone knows. */
export function artifactName(runId: number, attempt: number, job: string | null = null): string {
  const part = (job ?? "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST_JOB);
  return `paceline-run-${runId}-${attempt}${part === "" ? "" : `-${part}`}`;
}
