import { sha256 } from "../hash/sha256.ts";
import type { JobLog } from "../logs/job-log.ts";
import { maskLine } from "../logs/mask-line.ts";
import { parseJobLog } from "../logs/parse-job-log.ts";
import type { StepRecord } from "../record/record.ts";
import { type Classification, classifyFailure } from "./classify-failure.ts";
import { decideRetry, type RetryDecision } from "./decide-retry.ts";
import type { Category, Cause } from "./failure-signatures/signature.ts";
import { type Evidence, findEvidence } from "./find-evidence.ts";
import { findFailingTests } from "./find-failing-tests.ts";
import { findSignals } from "./find-signals.ts";
import { type FlakyTest, flakyEvidence } from "./flaky-evidence.ts";
import { onlyFailingSteps } from "./only-failing-steps.ts";
import { type RetryGround, retryGround } from "./retry-ground.ts";
import type { TestName } from "./test-name.ts";

/** A failed job, as it is known before its log is read. */
export interface FailedJob {
  readonly job: string;
  readonly log: string;
  /** Lines before the log's text that were not read. */
  readonly skippedLines?: number;
  /** 1 for the first. */
  readonly attempt: number;
  /** From test reports; null if there are none and only the log is left. */
  readonly failingTests: readonly TestName[] | null;
  /** The steps that GitHub says failed; absent or null if not asked. */
  readonly failedSteps?: readonly StepRecord[] | null;
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
export function triageJob(failed: FailedJob, flakyTests: readonly FlakyTest[]): JobTriage {
  const failedSteps = failed.failedSteps ?? null;
  const log = onlyFailingSteps(parseJobLog(failed.log, {}, failed.skippedLines), failedSteps);
  const evidence = findEvidence(log);
  const signals = findSignals(log, evidence);
  const failingTests = failed.failingTests ?? findFailingTests(log);
  const history = flakyEvidence(failingTests, flakyTests);
  const noStepFailed = failedSteps !== null && failedSteps.length === 0;
  const classification = classifyFailure(signals, history, noStepFailed);
  const { category, cause, confidence, probabilities } = classification;
  const best = log.lines[(evidence[0]?.line ?? 0) - log.skippedLines - 1];
  return {
    job: failed.job,
    category,
    cause,
    confidence,
    probabilities,
    evidence,
    retry: decideRetry(classification, signals, history, {
      attempt: failed.attempt,
      ground: groundOf(classification, log, noStepFailed),
    }),
    fingerprint: fingerprint(evidence[0]?.text ?? "", cause),
    step: log.steps[best?.step ?? 0]?.title || null,
    failingTests,
    knownFlaky: history.tests,
  };
}

/** Where no step failed, nothing that a step printed decides. */
function groundOf({ decisive }: Classification, log: JobLog, noStepFailed: boolean): RetryGround {
  return noStepFailed || decisive === null ? "unknown" : retryGround(log, decisive.line);
}

function fingerprint(evidence: string, cause: Cause): string {
  return sha256(`${cause}\n${maskLine(evidence)}`).slice(0, 16);
}
