import type { DecisionRecord } from "../record/record.ts";
import type { Document } from "../render/document.ts";
import type { ProtectedSettings } from "../workspace/base-settings.ts";
import type { AnyAction } from "./define-action.ts";
import type { Ports } from "./ports.ts";
import type { GivenInputs, InputProblem } from "./read-inputs.ts";
import type { Annotation, Effect, EffectOutcome, OutputValue, Verdict } from "./result.ts";

/** What stands around an action: a runner, a terminal, or a test. The only place where anything happens. */
export interface Host {
  /** What the user gave, in order of priority, and what became of settings that only the base may change. */
  givenInputs(
    action: AnyAction,
  ): Promise<{ readonly places: readonly GivenInputs[]; readonly settings: ProtectedSettings }>;
  /** The ports, once the inputs that every action has are known. */
  open(common: CommonValues, settings: ProtectedSettings): Ports;
  perform(effect: Effect, ports: Ports): Promise<EffectOutcome>;
  /** Wrong inputs: nothing was done. */
  refuse(action: AnyAction, problems: readonly InputProblem[]): Promise<void>;
  /** Something broke inside Paceline: whether the step has to fail for it, and whether a page may say so. */
  trouble(action: AnyAction, error: unknown, meaning: TroubleMeaning): Promise<void>;
  /** The verdict is "fail". Called before anything is performed or written, so that no later fault can take it back. */
  fail(): void;
  /** Shows what can be shown: each output, file and page stands on its own. */
  present(presentation: Presentation): Promise<void>;
}

export interface TroubleMeaning {
  readonly fails: boolean;
  readonly writeSummary: boolean;
}

export interface CommonValues {
  readonly "github-token": string | undefined;
  readonly history: string;
  readonly "history-key": string | undefined;
  readonly summary: boolean;
}

/** A finished result, ready to be shown. */
export interface Presentation {
  readonly action: AnyAction;
  readonly outputs: Readonly<Record<string, OutputValue>>;
  readonly data: unknown;
  readonly summary: Document;
  readonly annotations: readonly Annotation[];
  readonly effects: readonly { readonly effect: Effect; readonly outcome: EffectOutcome }[];
  readonly decisions: readonly DecisionRecord[];
  readonly verdict: Verdict;
  readonly writeSummary: boolean;
}

/** 0 done and pass · 1 the verdict is "fail" · 2 wrong input, nothing done · 3 error inside Paceline. */
export type ExitCode = 0 | 1 | 2 | 3;
