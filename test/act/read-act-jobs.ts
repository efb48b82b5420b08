import { groupBy } from "../../packages/core/collections/group-by.ts";
import type { ActLine } from "./act-line.ts";

/** A job that act ran, as GitHub would show it. */
export interface ActJob {
  readonly key: string;
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly conclusion: "success" | "failure";
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly steps: readonly ActStep[];
  readonly log: readonly Pick<ActLine, "at" | "text">[];
  readonly summary: string;
  /** Errors and warnings of its steps, as they were printed. */
  readonly complaints: readonly string[];
}

export interface ActStep {
  readonly name: string;
  /** Before `continue-on-error`, as act reports it. */
  readonly outcome: "success" | "failure" | "skipped";
  readonly isForgiven: boolean;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What act prints before the result of a step that has `continue-on-error`. */
const FORGIVEN = "Failed but continue next step";

/** The jobs of a run from act's lines, in the order in which they began. Jobs that were skipped leave no line. */
export function readActJobs(lines: readonly ActLine[]): ActJob[] {
  const byJob = groupBy(
    lines.filter(({ job }) => job !== undefined),
    ({ job }) => job,
  );
  return [...byJob.values()].filter((own) => own.some(({ step }) => step !== undefined)).map(readJob);
}

function readJob(lines: readonly ActLine[]): ActJob {
  const { jobID = "", job = "", matrix = {} } = lines[0] ?? {};
  const steps = readSteps(lines);
  // act gives all jobs of a matrix the result of the worst one; their steps tell them apart.
  const failed = steps.some(({ outcome, isForgiven }) => outcome === "failure" && !isForgiven);
  return {
    key: jobID,
    name: githubName(job, jobID, matrix),
    matrix,
    conclusion: failed ? "failure" : "success",
    startedAt: lines[0]?.at ?? new Date(0),
    endedAt: lines.at(-1)?.at ?? new Date(0),
    steps,
    log: lines.flatMap(logLines),
    summary: lines.map(({ command, content = "" }) => (command === "summary" ? content : "")).join(""),
    complaints: lines.flatMap(({ command, text }) =>
      command === "error" || command === "warning" ? [text.trim()] : [],
    ),
  };
}

/** The marks that GitHub's logs have where a step begins and where it failed, in place of act's own. */
function logLines({ at, text, step, stepResult, raw_output: isPrinted }: ActLine): { at: Date; text: string }[] {
  if (isPrinted) return [{ at, text: text.trimEnd() }];
  if (text.startsWith("⭐ Run ")) return [`##[group]Run ${step}`, "##[endgroup]"].map((mark) => ({ at, text: mark }));
  return stepResult === "failure" ? [{ at, text: "##[error]Process completed with exit code 1." }] : [];
}

function githubName(job: string, key: string, matrix: Readonly<Record<string, unknown>>): string {
  const shown = job.slice(job.indexOf("/") + 1).trimEnd();
  const values = Object.values(matrix);
  if (values.length === 0) return shown;
  const name = shown.replace(/-\d+$/, "");
  return name === key ? `${key} (${values.map(String).join(", ")})` : name;
}

/** The job's own steps; those inside composite actions belong to the outer one. */
function readSteps(lines: readonly ActLine[]): ActStep[] {
  const own = lines.filter(({ step, stepID }) => step !== undefined && (stepID?.length ?? 1) === 1);
  const byStep = groupBy(own, ({ step, stage, stepID }) => `${stage ?? ""} ${stepID?.[0] ?? step}`);
  return [...byStep.values()].flatMap((printed) => {
    const [first] = printed;
    const end = printed.find(({ stepResult }) => stepResult !== undefined);
    if (first === undefined || end?.stepResult === undefined) return [];
    const outputs = printed.flatMap(({ command, name, arg }) =>
      command === "set-output" && name !== undefined ? [[name, arg ?? ""] as const] : [],
    );
    return {
      name: `${first.stage === "Post" ? "Post " : ""}${first.step}`,
      outcome: end.stepResult,
      isForgiven: printed.some(({ text }) => text === FORGIVEN),
      startedAt: first.at,
      endedAt: end.at,
      outputs: Object.fromEntries(outputs),
    };
  });
}
