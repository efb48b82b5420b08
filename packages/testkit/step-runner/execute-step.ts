import { type Annotation, shownAnnotations } from "./annotation.ts";
import { createFileCommands } from "./file-commands.ts";
import { LogReader } from "./log-reader.ts";
import { runProcess } from "./run-process.ts";

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly temp: string;
  /** Values that the log must not show. */
  readonly secrets?: readonly string[] | undefined;
  readonly timeoutMs: number;
  readonly debug?: boolean | undefined;
  /** What the runner has to say before the process starts. */
  readonly warnings?: readonly string[];
  /** What the log says when the exit code is not 0; actions in JavaScript say it themselves. */
  onFailure?(exitCode: number): string;
}

export interface StepResult {
  readonly conclusion: "success" | "failure";
  readonly exitCode: number;
  readonly timedOut: boolean;
  readonly outputs: Record<string, string>;
  /** Variables for the later steps of the job. */
  readonly env: Record<string, string>;
  /** What the post stage will find as `STATE_<name>`. */
  readonly state: Record<string, string>;
  /** Folders for the front of the PATH of later steps. */
  readonly path: string[];
  /** The Markdown of the job summary; empty when it was too large. */
  readonly summary: string;
  /** Those that GitHub would show. */
  readonly annotations: Annotation[];
  readonly lines: LogLine[];
  /** The lines as one text. */
  readonly log: string;
  /** Values that the step asked to hide from here on. */
  readonly masked: string[];
  readonly durationMs: number;
}
export interface LogLine {
  readonly text: string;
  /** Milliseconds since the step began. */
  readonly atMs: number;
}

/** Runs one process under the runner's protocol: command files before and after, commands in its output meanwhile. */
export async function executeStep(step: StepProcess): Promise<StepResult> {
  const files = createFileCommands(step.temp);
  const reader = new LogReader({ secrets: step.secrets ?? [], debug: step.debug ?? false });
  const began = performance.now();
  const lines: LogLine[] = [];
  const show = (text: string) => lines.push({ text, atMs: performance.now() - began });
  for (const warning of step.warnings ?? []) show(reader.complain(warning, "warning"));
  const { exitCode, timedOut } = await runProcess({
    command: step.command,
    args: step.args,
    cwd: step.cwd,
    env: { ...step.env, ...files.env },
    timeoutMs: step.timeoutMs,
    onLine: (line) => reader.read(line).forEach(show),
  });
  const written = files.read();
  if (timedOut) show(reader.complain(`The step was stopped at its time limit of ${step.timeoutMs / 1000} s.`));
  else if (exitCode !== 0 && step.onFailure) show(reader.complain(step.onFailure(exitCode)));
  for (const problem of [...written.failures, ...written.complaints]) show(reader.complain(problem));
  const failed = exitCode !== 0 || timedOut || reader.failed || written.failures.length > 0;
  return {
    conclusion: failed ? "failure" : "success",
    exitCode,
    timedOut,
    outputs: { ...reader.outputs, ...written.outputs },
    env: written.env,
    state: { ...reader.state, ...written.state },
    path: written.path,
    summary: reader.mask(written.summary),
    annotations: shownAnnotations(reader.annotations),
    lines,
    log: lines.map(({ text }) => `${text}\n`).join(""),
    masked: reader.masked,
    durationMs: performance.now() - began,
  };
}
