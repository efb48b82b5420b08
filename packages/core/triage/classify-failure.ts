import { roundTo } from "../stats/round-to.ts";
import { sum } from "../stats/sum.ts";
import type { Category, Cause } from "./failure-signatures/signature.ts";
import type { Signal } from "./find-signals.ts";
import type { FlakyEvidence } from "./flaky-evidence.ts";

export interface Classification {
  readonly category: Category;
  readonly cause: Cause;
  /** The largest of the probabilities. */
  readonly confidence: number;
  readonly probabilities: Readonly<Record<Category, number>>;
  /** The signal that decided, or null where only the base rate did. */
  readonly decisive: Signal | null;
}

/**
 * How often a failed job is of each kind before its log was read. Of 376 failures of Java jobs that were labelled by
 * hand about 5 % are clearly infrastructure (zhengly1/workflow_failure); the share of flaky tests is less well known,
 * Google reports about 1.5 % of all runs, which is of the order of a tenth of the failed ones.
 */
const PRIOR: Readonly<Record<Category, number>> = { code: 0.83, infra: 0.07, flaky: 0.1 };

/** Signals of other causes for the same category are partly the same news. */
const FURTHER_CAUSE = 0.3;
/** Log-odds against infrastructure where a test failed: what a test complains about is mostly its own. */
const INSIDE_A_TEST = -2.5;
/** From this relevance on a failing test is what the evidence is about. */
const ABOUT_A_TEST = 0.6;
/** Below this probability of the category, naming a cause would be a guess. */
const NAMEABLE = 0.55;

/** The share of logs in which rules like these are simply wrong: no verdict is surer than that allows. */
const RULES_ARE_WRONG = 0.03;

const CATEGORIES = ["flaky", "infra", "code"] as const satisfies readonly Category[];

/** Log-odds against code where GitHub shows no step of the job as failed: then the machine or the service ended it. */
const NO_STEP_FAILED = -6;

/**
 * Flaky, infrastructure or code, by adding the log-odds of what was found to the base rates. `noStepFailed`: the job
 * failed and none of its steps did.
 */
export function classifyFailure(
  signals: readonly Signal[],
  history: FlakyEvidence,
  noStepFailed = false,
): Classification {
  const logits = CATEGORIES.map((category) => Math.log(PRIOR[category]) + support(signals, category));
  const insideTest = signals.some(({ cause, relevance }) => cause === "test-assertion" && relevance >= ABOUT_A_TEST);
  const shifted = CATEGORIES.map((category, index) => {
    const logit = logits[index] ?? 0;
    if (category === "infra" && insideTest && !noStepFailed) return logit + INSIDE_A_TEST;
    if (category !== "infra" && noStepFailed) return logit + NO_STEP_FAILED;
    return category === "flaky" ? logit + history.weight : logit;
  });
  const probabilities = soften(softmax(shifted));
  const category = CATEGORIES.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a));
  const decisive = noStepFailed ? null : (signals.find(({ favours }) => favours === category) ?? null);
  const confidence = probabilities[category];
  const cause = noStepFailed ? "runner-lost" : causeOf(category, confidence, decisive, history);
  return { category, cause, confidence, probabilities, decisive };
}

function causeOf(category: Category, confidence: number, decisive: Signal | null, history: FlakyEvidence): Cause {
  if (confidence < NAMEABLE) return "unknown";
  if (category === "flaky" && history.weight > (decisive?.weight ?? 0)) return "flaky-test";
  return decisive?.cause ?? "unknown";
}

/** Correlated signals, those of one cause, count once. */
function support(signals: readonly Signal[], category: Category): number {
  const byCause = new Map<Cause, number>();
  for (const { cause, favours, weight } of signals) {
    if (favours === category) byCause.set(cause, Math.max(byCause.get(cause) ?? 0, weight));
  }
  const [strongest = 0, ...others] = [...byCause.values()].sort((a, b) => b - a);
  return strongest + FURTHER_CAUSE * sum(others);
}

function softmax(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - highest));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

/** Leaves room for error, in thousandths that add up to one. */
function soften(shares: readonly number[]): Record<Category, number> {
  const even = RULES_ARE_WRONG / CATEGORIES.length;
  const [flaky = 0, infra = 0] = shares.map((share) => roundTo((1 - RULES_ARE_WRONG) * share + even, 3));
  return { flaky, infra, code: roundTo(1 - flaky - infra, 3) };
}
