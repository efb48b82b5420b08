import type { Annotation } from "../../step-runner/annotation.ts";
import type { LogLine } from "../../step-runner/execute-step.ts";
import { maskSecrets } from "../../step-runner/mask-secrets.ts";
import type { Job, Step } from "../../world/world-records.ts";
import type { StepReport } from "../run/job-result.ts";
import { apiTime, type JobClock } from "./job-clock.ts";
import { JobLog } from "./job-log.ts";

/** Keeps the record of a job in the world, its log and its page in step with what happens. */
export class JobReport {
  readonly clock: JobClock;
  readonly #record: Job;
  readonly #secrets: readonly string[];
  readonly #log = new JobLog();
  readonly #steps: StepReport[] = [];
  readonly #annotations: Annotation[] = [];

  constructor(record: Job, clock: JobClock, secrets: readonly string[]) {
    this.#record = record;
    this.clock = clock;
    this.#secrets = secrets;
  }

  get log(): string {
    return this.#log.text;
  }

  /** Shows a step as running. */
  begin(name: string): { record: Step; at: Date } {
    const at = this.clock.now();
    const number = this.#record.steps.length + 1;
    const record: Step = {
      number,
      name,
      status: "in_progress",
      conclusion: null,
      started_at: apiTime(at),
      completed_at: null,
    };
    this.#record.steps.push(record);
    return { record, at };
  }

  /** Ends a step of the runner's own (`Set up job`), which has lines but no result. */
  endOwn(step: { record: Step; at: Date }, lines: readonly string[]): void {
    this.#write(
      step.at,
      lines.map((text) => ({ text, atMs: 0 })),
    );
    Object.assign(step.record, { status: "completed", conclusion: "success", completed_at: apiTime(this.clock.now()) });
  }

  end(step: { record: Step; at: Date }, report: StepReport, lines: readonly LogLine[]): void {
    const completed_at = apiTime(this.clock.now());
    Object.assign(step.record, { name: report.name, status: "completed", conclusion: report.conclusion, completed_at });
    this.#write(step.at, lines);
    this.#steps.push(report);
  }

  /** Says something that belongs to the job and to none of its steps. */
  annotate(annotation: Annotation): void {
    this.#annotations.push(annotation);
    this.#write(this.clock.now(), [{ text: `##[${annotation.level}]${annotation.message}`, atMs: 0 }]);
  }

  result(): { steps: StepReport[]; summary: string; annotations: Annotation[]; log: string } {
    const steps = this.#steps;
    return {
      steps,
      summary: steps.map(({ summary }) => summary).join(""),
      annotations: [...steps.flatMap(({ annotations }) => annotations), ...this.#annotations],
      log: this.log,
    };
  }

  /** No line is later than the end of its step, even where a test pretends that the step was short. */
  #write(start: Date, lines: readonly LogLine[]): void {
    const end = this.clock.now().getTime();
    for (const { text, atMs } of lines) {
      const time = new Date(Math.min(start.getTime() + atMs, Math.max(end, start.getTime())));
      this.#log.write(time, maskSecrets(text, this.#secrets));
    }
  }
}
