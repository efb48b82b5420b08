import type { JobLog, LogLine, LogStep } from "./job-log.ts";
import { type Marker, readMarker } from "./read-marker.ts";
import { stripControl } from "./strip-control.ts";

export interface LogLimits {
  /** Of the whole log. What is over is dropped at the beginning, since jobs fail at the end. */
  readonly maxCharacters: number;
  readonly maxLines: number;
  readonly maxLineCharacters: number;
}

const LIMITS: LogLimits = { maxCharacters: 20_000_000, maxLines: 400_000, maxLineCharacters: 4_000 };

/**
 * Splits a job's log as GitHub stores it (also as `gh run view --log` prints it, or plain tool output) into lines and
 * steps; `skippedBefore` lines of it were not even read. Never throws; time and memory are linear in what the limits let in.
 */
export function parseJobLog(text: string, limits: Partial<LogLimits> = {}, skippedBefore = 0): JobLog {
  const { maxCharacters, maxLines, maxLineCharacters } = { ...LIMITS, ...limits };
  const start = keepFrom(text, maxCharacters, maxLines);
  const skippedLines = skippedBefore + countNewlines(text, start);
  const rawLines = text.slice(start).split("\n");
  if (rawLines.at(-1) === "") rawLines.pop();
  const parsedLines = rawLines.map((raw) => readRaw(raw, maxLineCharacters));
  return { ...outline(parsedLines, skippedLines), skippedLines };
}

interface RawLine {
  readonly timestamp: string | null;
  readonly text: string;
  readonly marker: Marker | null;
  /** The runner prints a script that it is about to run in bold cyan. */
  readonly cyan: boolean;
  /** Step name, where the log came from `gh run view --log`. */
  readonly stepName: string | null;
}

const TIMESTAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) ?/;
const GH_COLUMNS = /^[^\t]{1,200}\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;

function readRaw(raw: string, maxLineCharacters: number): RawLine {
  // Room for escapes that will go; a cut one at the end goes as well.
  const bounded = raw.slice(0, 2 * maxLineCharacters);
  const columns = GH_COLUMNS.exec(bounded);
  const line = bounded.slice(columns?.[0].length ?? 0);
  const stamp = TIMESTAMP.exec(line);
  const body = line.slice(stamp?.[0].length ?? 0);
  const { marker, text } = readMarker(stripControl(body));
  return {
    timestamp: stamp?.[1] ?? null,
    text: text.length > maxLineCharacters ? text.slice(0, maxLineCharacters) : text,
    marker,
    cyan: body.startsWith("\u001b[36;1m"),
    stepName: columns?.[1] ?? null,
  };
}

interface OpenStep {
  title: string;
  first: number;
  failedAt: number | null;
}

function outline(parsedLines: readonly RawLine[], skipped: number): Pick<JobLog, "lines" | "steps"> {
  const lines: LogLine[] = [];
  const steps: OpenStep[] = [{ title: "", first: skipped + 1, failedAt: null }];
  const groups: string[] = [];
  let headerEnd = -1;
  let stepName: string | null = null;
  for (const [index, raw] of parsedLines.entries()) {
    const number = skipped + index + 1;
    if (index > headerEnd) headerEnd = headerEndAt(parsedLines, index);
    const title = stepTitle(raw, index <= headerEnd, stepName);
    if (title !== null) {
      steps.push({ title, first: number, failedAt: null });
      groups.length = 0;
    }
    stepName = raw.stepName;
    openOrClose(groups, raw);
    const step = steps.at(-1);
    if (step !== undefined && isFailure(raw)) step.failedAt = number;
    lines.push({
      number,
      timestamp: raw.timestamp,
      text: raw.text,
      marker: raw.marker,
      header: index <= headerEnd,
      step: steps.length - 1,
      group: groups.at(-1) ?? null,
    });
  }
  return { lines, steps: closed(steps, skipped + parsedLines.length) };
}

/** The runner's mark, or the words with which other CI services and `set -x` end a failed script. */
function isFailure({ marker, text }: RawLine): boolean {
  if (marker !== null) return marker === "error";
  return /^(?:\++ exit [1-9]\d{0,2}$|The command ".{1,1000}" (?:failed and )?exited with [1-9]|ERROR: Job failed\b|Exited with code exit status [1-9])/.test(
    text,
  );
}

function openOrClose(groups: string[], raw: RawLine): void {
  // Depth is bounded: nothing closes the groups of a hostile log.
  if (raw.marker === "group" && groups.length < 20) groups.push(raw.text.slice(0, 200));
  if (raw.marker === "endgroup") groups.pop();
}

function stepTitle(raw: RawLine, inHeader: boolean, stepName: string | null): string | null {
  if (raw.stepName !== null) return raw.stepName === stepName ? null : raw.stepName;
  if (inHeader && raw.marker === "group") return raw.text.slice(0, 200);
  return raw.text === "Post job cleanup." ? raw.text : null;
}

/** How far ahead the end of a step's header is looked for: scripts are printed in full. */
const MAX_HEADER_LINES = 500;

/**
 * Index of the last line of a step's header that begins at `index`, or -1. A header is a group `Run …` in which the
 * runner prints the script, the shell or the inputs; a group of that name that a script prints has none of them.
 */
function headerEndAt(parsedLines: readonly RawLine[], index: number): number {
  const opening = parsedLines[index];
  if (opening?.marker !== "group" || !opening.text.startsWith("Run ")) return -1;
  let announced = false;
  for (let at = index + 1; at < Math.min(parsedLines.length, index + MAX_HEADER_LINES); at++) {
    const line = parsedLines[at];
    if (line === undefined || line.marker === "group") return -1;
    if (line.marker === "endgroup") return announced || at === index + 1 ? at : -1;
    announced ||= line.cyan || /^(?:shell: |with:$|env:$)/.test(line.text);
  }
  return -1;
}

function closed(steps: readonly OpenStep[], lastLine: number): LogStep[] {
  return steps.map((step, index) => ({ ...step, last: (steps[index + 1]?.first ?? lastLine + 1) - 1 }));
}

/** Where to begin reading so that no more than the limits allow is kept; always at the beginning of a line. */
function keepFrom(text: string, maxCharacters: number, maxLines: number): number {
  let start = 0;
  if (text.length > maxCharacters) {
    const newline = text.indexOf("\n", text.length - maxCharacters);
    start = newline === -1 ? text.length - maxCharacters : newline + 1;
  }
  let at = text.length;
  for (let lines = 0; lines < maxLines && at > start; lines++) {
    at = at < 2 ? 0 : text.lastIndexOf("\n", at - 2) + 1;
  }
  return Math.max(start, at);
}

function countNewlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
