import type { JobLog, LogLine } from "../logs/job-log.ts";
import { doubts } from "./error-vocabulary.ts";
import { failureSignatures } from "./failure-signatures/failure-signatures.ts";
import type { Category, Cause, Signature } from "./failure-signatures/signature.ts";
import type { Evidence } from "./find-evidence.ts";

/** A signature that was found, and how much it counts here. */
export interface Signal {
  readonly id: string;
  readonly cause: Cause;
  readonly favours: Category;
  /** Log-odds: the signature's weight times how near the line is to the evidence. */
  readonly weight: number;
  /** 0 to 1: 1 is the evidence line itself. */
  readonly relevance: number;
  readonly lasting: boolean;
  readonly line: number;
}

/** The evidence lines, best first: the third may be of another, harmless failure. */
const OF_EVIDENCE = [1, 0.6, 0.4];
/** Lines next to the best evidence belong to the same message. */
const BESIDE = 0.8;
const BESIDE_LINES = 3;
/** Other lines of the same step, up to this many before the evidence. */
const NEARBY = 0.35;
const NEARBY_LINES = 200;

/** The runner's own marks in that step: an exit code can say more than the last words. */
const MARKED = 0.6;

/** What the evidence and the lines around it say, each signature once, where it counts most. */
export function findSignals(log: JobLog, evidence: readonly Evidence[]): readonly Signal[] {
  const strongest = new Map<string, Signal>();
  for (const { line, relevance } of relevantLines(log, evidence)) {
    for (const signature of matching(line.text)) {
      const signal = toSignal(signature, line, relevance);
      if (signal.weight > (strongest.get(signal.id)?.weight ?? 0)) strongest.set(signal.id, signal);
    }
  }
  return [...strongest.values()].sort((a, b) => b.weight - a.weight);
}

interface RelevantLine {
  readonly line: LogLine;
  readonly relevance: number;
}

function relevantLines(log: JobLog, evidence: readonly Evidence[]): readonly RelevantLine[] {
  const best = evidence[0];
  if (best === undefined) return [];
  const at = best.line - log.skippedLines - 1;
  const step = log.lines[at]?.step;
  const around = log.lines.slice(Math.max(0, at - NEARBY_LINES), at + NEARBY_LINES);
  return around
    .concat(log.lines.filter(({ number }) => evidence.some(({ line }) => line === number)))
    .flatMap((line) => {
      const rank = evidence.findIndex((candidate) => candidate.line === line.number);
      if (rank >= 0) return [{ line, relevance: OF_EVIDENCE[rank] ?? NEARBY }];
      if (line.step !== step || line.header || isIrrelevant(line)) return [];
      if (line.marker === "error") return [{ line, relevance: MARKED }];
      return [{ line, relevance: Math.abs(line.number - best.line) <= BESIDE_LINES ? BESIDE : NEARBY }];
    });
}

/** A command that is about to run, advice, and what passed say nothing about the failure. */
const IRRELEVANT = doubts.filter(({ id }) => ["command", "condition", "passed", "nothing-failed"].includes(id));

function isIrrelevant({ text, marker }: LogLine): boolean {
  return (
    marker === "command" ||
    marker === "group" ||
    IRRELEVANT.some(({ pattern }) => pattern.test(text.slice(0, MAX_CHARACTERS)))
  );
}

/** Characters, as for evidence. */
const MAX_CHARACTERS = 600;

function matching(text: string): readonly Signature[] {
  const head = text.slice(0, MAX_CHARACTERS);
  return failureSignatures.filter(({ pattern }) => pattern.test(head));
}

const THIS_MACHINE = /\b(?:localhost|127\.0\.0\.1)\b|\[::1?\]|(?<![\w:])::1\b/;
/** A service that the job itself started did not answer: a race more often than a broken network. */
const LOCAL_SERVICE = 0.4;

function toSignal(signature: Signature, line: LogLine, relevance: number): Signal {
  const local = signature.cause === "network" && signature.favours === "infra" && THIS_MACHINE.test(line.text);
  return {
    id: signature.id,
    cause: signature.cause,
    favours: local ? "flaky" : signature.favours,
    weight: signature.weight * relevance * (local ? LOCAL_SERVICE : 1),
    relevance,
    lasting: signature.lasting ?? false,
    line: line.number,
  };
}
