import type { Classification } from "./classify-failure.ts";
import type { Cause } from "./failure-signatures/signature.ts";
import type { Signal } from "./find-signals.ts";
import type { FlakyEvidence } from "./flaky-evidence.ts";
import type { RetryGround } from "./retry-ground.ts";

export interface RetryDecision {
  readonly decision: boolean;
  readonly reason: string;
}

export interface RetryContext {
  /** 1 for the first. */
  readonly attempt: number;
  /** Who wrote the words that speak for the infrastructure. */
  readonly ground: RetryGround;
}

/** Wrongly re-running a broken change costs more trust than missing a lucky re-run. */
const MIN_CONFIDENCE = 0.8;
/** One re-run: what fails twice is not an accident. */
const MAX_ATTEMPTS = 2;
/** Failures that only another commit can cure. */
const NEVER: ReadonlySet<Cause> = new Set(["compile", "lint", "merge-conflict"]);
/** Log-odds from which on such a signal forbids a re-run, whatever else the log says: one, clear, near the evidence. */
const FORBIDS = 2.4;
/** What lasts and stands this near to the evidence is what failed. */
const NEAR = 0.6;

/**
 * Whether to run the failed job again. Of all failures about one in twenty is clearly the infrastructure's, so the
 * rule is no, and yes needs a reason: a passing disturbance, or tests that history knows to be flaky.
 */
export function decideRetry(
  { category, cause, confidence }: Classification,
  signals: readonly Signal[],
  history: FlakyEvidence,
  { attempt, ground }: RetryContext,
): RetryDecision {
  const never = signals.find((signal) => NEVER.has(signal.cause) && signal.weight >= FORBIDS);
  if (never !== undefined) return refuse(`a ${never.cause} failure would recur on the same commit`);
  if (category === "code") return refuse("the code fails, and would fail again on the same commit");
  if (attempt >= MAX_ATTEMPTS) return refuse(`attempt ${attempt} failed too`);
  const percent = `${Math.round(100 * confidence)} %`;
  if (category === "flaky") return decideFlaky(history, percent);
  const lasting = signals.find((signal) => signal.lasting && signal.favours === category && signal.relevance >= NEAR);
  if (lasting !== undefined) return refuse(`${lasting.cause} problems do not go away by themselves`);
  if (ground === "own") return refuse("the project's own command printed it and may have failed for another reason");
  if (confidence < MIN_CONFIDENCE) return refuse(`only ${percent} sure that the infrastructure is the cause`);
  return { decision: true, reason: `${cause} problems are temporary: ${percent} sure, first attempt` };
}

function decideFlaky({ complete, tests }: FlakyEvidence, percent: string): RetryDecision {
  if (tests.length === 0) return refuse("no failing test is known to have passed and failed on the same commit");
  if (!complete) return refuse("a test not known to be flaky failed too");
  const knownTests = tests.length === 1 ? "the failing test" : `all ${tests.length} failing tests`;
  return {
    decision: true,
    reason: `${knownTests} passed and failed on the same commit before: ${percent} sure, first attempt`,
  };
}

function refuse(reason: string): RetryDecision {
  return { decision: false, reason };
}
