import { countBy } from "../collections/count-by.ts";
import type { JobLog, LogLine } from "../logs/job-log.ts";
import { maskLine } from "../logs/mask-line.ts";
import { roundTo } from "../stats/round-to.ts";
import { sumBy } from "../stats/sum.ts";
import { type Cue, complaints, doubts, MAX_COMPLAINTS, mayMatter, shapes } from "./error-vocabulary.ts";
import { isQuotedCode, isStackFrame } from "./stack-frame.ts";

/** A line that shows why the job failed. */
export interface Evidence {
  /** 1-based, in the log as it was given. */
  readonly line: number;
  readonly text: string;
  /** Points, to compare lines of one log; 0 and less is never shown. */
  readonly score: number;
}

/**
 * The lines that most likely name the cause, best first, each saying something else.
 *
 * A line gains by its words, by standing at the head or tail of a stack trace, by the runner's own mark, and by
 * standing in the step that failed shortly before that was declared; it loses by being frequent, by only repeating
 * that something failed, and by coming after the failure. Linear in the log.
 */
export function findEvidence(log: JobLog, limit = 3): Evidence[] {
  const failure = failurePoint(log);
  const candidates = log.lines.flatMap((line, index): Candidate[] => {
    const words = readWords(line);
    return words === null ? [] : [{ line, index, ...words, template: maskLine(line.text) }];
  });
  const frequency = countBy(candidates, ({ template }) => template);
  const cascades = cascadeHeads(candidates);
  const sections = failureSections(log.lines);
  const scored = candidates.map((candidate, nth) => ({
    template: candidate.template,
    line: candidate.line.number,
    text: candidate.line.text.trim(),
    score:
      candidate.points +
      stackPoints(log.lines, candidate.index) +
      leadPoints(candidates, nth, cascades) +
      sectionPoints(sections, candidate.index) +
      placePoints(candidate.line, failure) +
      rarityPoints(frequency.get(candidate.template) ?? 1),
  }));
  const evidence = best(scored, failure, limit);
  return evidence.length > 0 ? evidence : lastWords(log, failure);
}

interface Candidate extends Words {
  readonly line: LogLine;
  readonly index: number;
  readonly template: string;
}

/** What a line's own words say. */
interface Words {
  /** The line's form, where it is clear enough that several such lines are one message. */
  readonly shape: string | null;
  readonly points: number;
}

/** Characters of a line that are looked at: the kind of failure stands at the beginning, and time stays bounded. */
const MAX_CHARACTERS = 600;
/** The runner itself calls the line an error, and the line says more than that. */
const MARKED_ERROR = 3;
/** Words that only complain, in a line that looks like any other, must be more than one. */
const ORDINARY = 1;
/** Points from which on a form is not there by chance. */
const CLEAR_SHAPE = 4;

function readWords(line: LogLine): Words | null {
  const text = line.text.slice(0, MAX_CHARACTERS);
  if (line.header || NOT_EVIDENCE.has(line.marker ?? "")) return null;
  const marked = line.marker === "error";
  if (!marked && (!mayMatter.test(text) || isStackFrame(text) || isQuotedCode(text))) return null;
  const shape = matching(shapes, text).reduce<Cue | null>((a, b) => (a === null || b.points > a.points ? b : a), null);
  const doubtful = matching(doubts, text);
  const complaint =
    shape?.id === CASCADING
      ? 0
      : Math.min(
          MAX_COMPLAINTS,
          sumBy(matching(complaints, text), ({ points }) => points),
        );
  const telling = marked && !doubtful.some(({ id }) => id === "consequence");
  const mark = telling ? MARKED_ERROR : 0;
  const points = mark + (shape?.points ?? 0) + complaint + sumBy(doubtful, ({ points }) => points) - ORDINARY;
  const leads = marked || (shape?.points ?? 0) >= CLEAR_SHAPE;
  return points > 0 || telling ? { shape: leads ? (shape?.id ?? "marked") : null, points } : null;
}

const NOT_EVIDENCE: ReadonlySet<string> = new Set([
  "group",
  "endgroup",
  "command",
  "debug",
  "notice",
  "warning",
  "other",
]);

/** At the end of a Python-like trace stands the exception, above a JavaScript-, Java- or Go-like one its head. */
const BESIDE_STACK = 1.5;

function stackPoints(lines: readonly LogLine[], index: number): number {
  const text = lines[index]?.text ?? "";
  const before = [1, 2, 3].some((step) => isTraceback(lines[index - step]?.text));
  const after = [1, 2, 3, 4].some((step) => isStackFrame(lines[index + step]?.text ?? ""));
  return !/^\s/.test(text) && (before || after) ? BESIDE_STACK : 0;
}

function isTraceback(text: string | undefined): boolean {
  return text !== undefined && /^\s*(?:File ".{1,300}", line \d+|Traceback \(most recent)/.test(text);
}

/** One error of a compiler makes the next; the first is the cause. */
const CASCADING = "located-error";
/** The first line of a message that has several, the first error of a cascade. */
const LEADING = 1;

function leadPoints(candidates: readonly Candidate[], nth: number, cascades: ReadonlySet<number>): number {
  const candidate = candidates[nth];
  if (candidate === undefined || candidate.shape === null) return 0;
  if (candidate.shape === CASCADING) return cascades.has(nth) ? LEADING : 0;
  const previous = candidates[nth - 1];
  const continues = previous?.shape === candidate.shape && candidate.index === previous.index + 1;
  return continues && previous.line.step === candidate.line.step ? 0 : LEADING;
}

/** The first error of each step's cascade, as positions in `candidates`. */
function cascadeHeads(candidates: readonly Candidate[]): ReadonlySet<number> {
  const heads = new Map<number, number>();
  for (const [nth, { shape, line }] of candidates.entries()) {
    if (shape === CASCADING && !heads.has(line.step)) heads.set(line.step, nth);
  }
  return new Set(heads.values());
}

/** Test runners repeat what failed under a heading of its own, at the end: there is less noise there than above. */
const IN_SECTION = 1.5;
const SECTION_LINES = 60;
const SECTION =
  /^[\s=_*⎯─#[\]-]{0,120}(?:ERROR\] )?(?:\d+\) )?(?:FAILURES|Failures|failures|ERRORS|Failed Tests|FAILED TESTS|Failed tests|Summary of all failing tests|There (?:was|were) \d+ (?:failure|error)s?)\b[\s\d:!=_*⎯─-]{0,120}$/;

function failureSections(lines: readonly LogLine[]): readonly number[] {
  return lines.flatMap(({ text }, index) => (SECTION.test(text) ? [index] : []));
}

function sectionPoints(sections: readonly number[], index: number): number {
  return sections.some((start) => start < index && index <= start + SECTION_LINES) ? IN_SECTION : 0;
}

/** Where the job was declared failed: the step, and the line of the first mark in it. */
interface FailurePoint {
  readonly step: number;
  readonly line: number;
}

function failurePoint(log: JobLog): FailurePoint | null {
  const step = log.steps.findIndex(({ failedAt }) => failedAt !== null);
  const line = log.steps[step]?.failedAt;
  return line === undefined || line === null ? null : { step, line };
}

/** In the failing step, in another step before, in one after. */
const PLACE = { failing: 3, before: -1, after: -2.5 };
/** Points per tenfold distance from the failure: ten lines above is better than a thousand. */
const PER_DECADE = 0.5;

function placePoints(line: LogLine, failure: FailurePoint | null): number {
  if (failure === null) return 0;
  const distance = PER_DECADE * Math.log10(1 + Math.abs(failure.line - line.number));
  if (line.step !== failure.step) return (line.step < failure.step ? PLACE.before : PLACE.after) - distance;
  return PLACE.failing - distance;
}

/** Points per doubling of how often a line of this form appears. */
const PER_DOUBLING = 0.3;

function rarityPoints(count: number): number {
  return -PER_DOUBLING * Math.log2(count);
}

interface Scored extends Evidence {
  readonly template: string;
}

/**
 * The best of each template, and of equals the first, since what follows a failure is its consequence. But of the very
 * same text the last before the failure: the attempts before it were survived.
 */
function best(scored: readonly Scored[], failure: FailurePoint | null, limit: number): Evidence[] {
  const byTemplate = new Map<string, Scored>();
  for (const candidate of scored) {
    const known = byTemplate.get(candidate.template);
    const repeated = known?.text === candidate.text && (failure === null || candidate.line <= failure.line);
    if (known === undefined || repeated || candidate.score > known.score + SAME) {
      byTemplate.set(candidate.template, candidate);
    }
  }
  return [...byTemplate.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.line - b.line)
    .slice(0, limit)
    .map(({ line, text, score }) => ({ line, text, score: roundTo(score, 2) }));
}

/** Points within which two lines of one form are equally good. */
const SAME = 1.5;

/**
 * Where no line looks like a cause: the last that the failing step, or the log, printed; if it printed nothing, the
 * runner's word that it failed.
 */
function lastWords(log: JobLog, failure: FailurePoint | null): Evidence[] {
  const printed = log.lines.filter(
    ({ header, marker, text, number, step }) =>
      !header &&
      text.trim() !== "" &&
      (marker === null || marker === "error") &&
      (failure === null || (step === failure.step && number <= failure.line)),
  );
  const line = printed.findLast(({ marker }) => marker === null) ?? printed.at(-1);
  return line === undefined ? [] : [{ line: line.number, text: line.text.trim(), score: 0 }];
}

function matching(cues: readonly Cue[], text: string): readonly Cue[] {
  return cues.filter(({ pattern }) => pattern.test(text));
}
