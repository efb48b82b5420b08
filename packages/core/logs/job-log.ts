import type { Marker } from "./read-marker.ts";

/** A job's log as data. */
export interface JobLog {
  readonly lines: readonly LogLine[];
  readonly steps: readonly LogStep[];
  /** Lines at the beginning that were left out because the log is larger than the limit. */
  readonly skippedLines: number;
}

export interface LogLine {
  /** 1-based, in the log as it was given. */
  readonly number: number;
  /** As written by the runner; null where the line has none. */
  readonly timestamp: string | null;
  /** Without timestamp, marker, colours and control characters; cut at 4,000 characters. */
  readonly text: string;
  readonly marker: Marker | null;
  /** True for the runner's announcement of a step: its script, shell, inputs and environment. */
  readonly header: boolean;
  /** Index into `steps`. */
  readonly step: number;
  /** The innermost open group's title. */
  readonly group: string | null;
}

export interface LogStep {
  readonly title: string;
  /** Line numbers, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The last line that declares the step failed, or null where none does. */
  readonly failedAt: number | null;
}
