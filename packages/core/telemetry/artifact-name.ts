import { legibleName } from "../hash/legible-name.ts";

/** `paceline-run-<run id>-<attempt>`, with the job where the artifact holds what that job alone knows. */
export function artifactName(runId: number, attempt: number, job: string | null = null): string {
  return `paceline-run-${runId}-${attempt}${job ? `-${legibleName(job)}` : ""}`;
}
