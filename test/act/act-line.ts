/** One line that act prints with `--json`, as far as it is of use, and when it came. */
export interface ActLine {
  readonly at: Date;
  readonly text: string;
  /** `workflow/job`, blanks at its end; for a job of a matrix with `-1`, `-2` … after its name. */
  readonly job?: string;
  /** The key under `jobs:`. */
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly step?: string;
  readonly stage?: "Pre" | "Main" | "Post";
  /** The ids of the step, outer composite actions first. */
  readonly stepID?: readonly string[];
  readonly stepResult?: "success" | "failure" | "skipped";
  /** True for what the step itself printed. */
  readonly raw_output?: boolean;
  /** What act understood as a command: `summary`, `set-output`, `warning` … */
  readonly command?: string;
  readonly content?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** Reads a printed line; what is not JSON object is the text of the whole run. */
export function parseActLine(line: string, at: Date): ActLine {
  try {
    const { msg = "", ...fields }: Omit<ActLine, "at" | "text"> & { msg?: string } = JSON.parse(line);
    return { ...fields, at, text: msg };
  } catch {
    return { at, text: line };
  }
}
