import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EffectOutcome } from "../action/result.ts";
import { MAX_STEP_UPLOAD_MS, uploadRecords } from "../history/artifacts/artifact-store.ts";
import type { RunRecord } from "../record/record.ts";
import type { RunContext } from "../workspace/run-context.ts";

export interface JobUploadsOptions {
  readonly context: RunContext;
  /** The job's own folder for files. */
  readonly temp: string;
}

/** The learner's job has nothing else to do than to keep the record of a whole run. */
const MAX_LEARNER_UPLOAD_MS = 60_000;
const WHOLE_RUN = /^paceline-run-\d+-\d+$/;

/**
 * What the steps of one job store as artifacts. They only help later, so a job spends little time on them: once the service
 * refused or did not answer, no step of the job asks again.
 */
export class JobUploads {
  readonly #temp: string;
  readonly #note: string;

  constructor({ context: { runId, attempt, job }, temp }: JobUploadsOptions) {
    this.#temp = temp;
    this.#note = join(temp, `paceline-uploads-${runId ?? 0}-${attempt}-${(job ?? "").replace(/\W/g, "-")}.txt`);
  }

  async keep(name: string, records: readonly RunRecord[]): Promise<EffectOutcome> {
    const before = await readFile(this.#note, "utf8").catch(() => null);
    if (before !== null) return { done: false, reason: `an earlier step of this job was refused: ${before}` };
    const limitMs = WHOLE_RUN.test(name) ? MAX_LEARNER_UPLOAD_MS : MAX_STEP_UPLOAD_MS;
    const saved = await uploadRecords(this.#temp, name, records, limitMs);
    if (!saved.done && !/\b409\b/.test(saved.reason)) await this.#remember(saved.reason);
    return saved;
  }

  async #remember(reason: string): Promise<void> {
    await writeFile(this.#note, reason.slice(0, MAX_REASON_CHARACTERS)).catch(() => undefined);
  }
}

const MAX_REASON_CHARACTERS = 500;
