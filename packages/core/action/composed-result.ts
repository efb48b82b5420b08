import { type Block, type Document, heading, type Inline, line, paragraph } from "../render/document.ts";
import type { Action, AnyAction, AnyValues } from "./define-action.ts";
import type { Inputs } from "./inputs.ts";
import type { Annotation, EffectOutcomes, Effects, OutputValue, Result, Verdict } from "./result.ts";
import { type Attempt, problemsOf, verdictOf } from "./run-or-fall-back.ts";

type AnyResult = Result<string, unknown>;

/** A part that ran. */
export interface PartRun {
  readonly action: AnyAction;
  readonly values: AnyValues;
  readonly attempt: Attempt<AnyResult>;
}

/** What the parts decided together. */
export interface Composed {
  readonly verdict: Verdict;
  /** The parts whose verdict is `fail`. */
  readonly blockedBy: readonly string[];
  /** A part's result; null where it did not run, or broke and has no default. */
  resultOf<I extends Inputs, O extends Readonly<Record<string, string>>, D>(
    action: Action<I, O, D>,
  ): Result<keyof O & string, D> | null;
}

/** How the results of the parts become one. */
export interface Frame {
  readonly name: string;
  /** By the name of the composed action's output. */
  readonly outputs: Readonly<Record<string, { readonly action: AnyAction; readonly output: string }>>;
  headline(composed: Composed): Inline;
}

/**
 * One result of many. Each effect is prefixed with its part's name, so that its outcome is passed back to that part,
 * whose completed result then completes this one.
 */
export function composedResult(frame: Frame, runs: readonly PartRun[]): AnyResult {
  return {
    ...present(frame, runs),
    effects: Object.assign({}, ...runs.map(effectsOf)),
    decisions: runs.flatMap(({ action, attempt }) =>
      (attempt.result?.decisions ?? []).map((decision) => ({ action: action.name, ...decision })),
    ),
    settle(outcomes) {
      const { outputs, data, summary, annotations } = present(
        frame,
        runs.map((run) => settled(run, outcomes)),
      );
      return { outputs, data, summary, annotations };
    },
  };
}

function present({ name, outputs, headline }: Frame, runs: readonly PartRun[]) {
  const composed = composedOf(runs);
  const { verdict } = composed;
  const values = Object.entries(outputs).map(([output, from]): [string, OutputValue] => [
    output,
    composed.resultOf(from.action)?.outputs[from.output] ?? null,
  ]);
  const summary: Document = { title: name, blocks: [paragraph(headline(composed)), ...runs.flatMap(section)] };
  return {
    outputs: { verdict, ...Object.fromEntries(values) },
    data: Object.fromEntries(runs.map(({ action, attempt }) => [action.name, attempt.result?.data ?? null])),
    summary,
    annotations: runs.flatMap((run) => [...problems(run), ...(run.attempt.result?.annotations ?? [])]),
    verdict,
  };
}

function composedOf(runs: readonly PartRun[]): Composed {
  const blockedBy = runs.filter((run) => verdict(run) === "fail").map(({ action }) => action.name);
  return {
    verdict: blockedBy.length > 0 ? "fail" : "pass",
    blockedBy,
    resultOf<I extends Inputs, O extends Readonly<Record<string, string>>, D>(action: Action<I, O, D>) {
      const run = runs.find((one) => one.action === (action as AnyAction));
      // Found by the action itself, so the result has its types.
      return (run?.attempt.result ?? null) as Result<keyof O & string, D> | null;
    },
  };
}

function verdict({ action, values, attempt }: PartRun): Verdict {
  return verdictOf(action, values, attempt.result);
}

function problems(run: PartRun): readonly Annotation[] {
  return problemsOf(run.action.name, run.attempt, verdict(run));
}

function section(run: PartRun): readonly Block[] {
  const warnings = problems(run).map(({ title, message }) =>
    paragraph(line`⚠️ ${title ?? run.action.name}: ${message}`),
  );
  return [heading(run.action.name), ...warnings, ...(run.attempt.result?.summary.blocks ?? [])];
}

function effectsOf({ action, attempt }: PartRun): Effects {
  const effects = Object.entries(attempt.result?.effects ?? {});
  return Object.fromEntries(effects.map(([name, effect]) => [`${action.name}/${name}`, effect]));
}

function settled(run: PartRun, outcomes: EffectOutcomes): PartRun {
  const { result } = run.attempt;
  if (!result?.settle) return run;
  const start = `${run.action.name}/`;
  const own = Object.entries(outcomes).filter(([name]) => name.startsWith(start));
  const changes = result.settle(Object.fromEntries(own.map(([name, outcome]) => [name.slice(start.length), outcome])));
  return { ...run, attempt: { ...run.attempt, result: { ...result, ...changes } } };
}
