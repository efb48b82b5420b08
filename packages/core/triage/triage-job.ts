import { sha256 } from "../hash/sha256.ts";
import { maskLine } from "../logs/mask-line.ts";
import { parseJobLog } from "../logs/parse-job-log.ts";
import { classifyFailure } from "./classify-failure.ts";
import { decideRetry, type RetryDecision } from "./decide-retry.ts";
import type { Category, Cause } from "./failure-signatures/signature.ts";
import { type Evidence, findEvidence } from "./find-evidence.ts";
import { findFailingTests } from "./find-failing-tests.ts";
import { findSignals } from "./find-signals.ts";
import { type FlakyTest, flakyEvidence } from "./flaky-evidence.ts";
import type { TestName } from "./test-name.ts";

/** A failed job, as it is known before its log is read. */
export interface FailedJob {
  readonly job: string;
  readonly log: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** From test reports; null where there are none and the log must tell. */
  readonly failingTests: readonly TestName[] | null;
}

/** The verdict on one failed job. */
export interface JobTriage {
  readonly job: string;
  readonly category: Category;
  readonly cause: Cause;
  readonly confidence: number;
  readonly probabilities: Readonly<Record<Category, number>>;
  readonly evidence: readonly Evidence[];
  readonly retry: RetryDecision;
  /** The same for the same failure in other runs and branches. */
  readonly fingerprint: string;
  /** The step in which the evidence stands; null where the log does not name it. */
  readonly step: string | null;
  readonly failingTests: readonly TestName[];
  readonly knownFlaky: readonly FlakyTest[];
}

/** Why a job failed, with the line that says so, and whether to run it again. */
export function triageJob(failed: FailedJob, known: readonly FlakyTest[]): JobTriage {
  const log = parseJobLog(failed.log);
  const evidence = findEvidence(log);
  const signals = findSignals(log, evidence);
  const failingTests = failed.failingTests ?? findFailingTests(log);
  const history = flakyEvidence(failingTests, known);
  const classification = classifyFailure(signals, history);
  const { category, cause, confidence, probabilities } = classification;
  const best = log.lines[(evidence[0]?.line ?? 0) - log.skippedLines - 1];
  return {
    job: failed.job,
    category,
    cause,
    confidence,
    probabilities,
    evidence,
    retry: decideRetry(classification, signals, history, failed.attempt),
    fingerprint: fingerprint(evidence[0]?.text ?? "", cause),
    step: log.steps[best?.step ?? 0]?.title || null,
    failingTests,
    knownFlaky: history.tests,
  };
}

function fingerprint(evidence: string, cause: Cause): string {
  return sha256(`${cause}\n${maskLine(evidence)}`).slice(0, 16);
}
