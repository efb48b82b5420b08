import { commonInputs } from "./common-inputs.ts";
import type { Inputs, Values } from "./inputs.ts";
import type { Ports } from "./ports.ts";
import type { Result } from "./result.ts";

/** A section of the configuration file. */
export interface ConfigSection {
  readonly name: string;
  /** Inputs that it may set, and that this action goes without. */
  readonly without: readonly string[];
}

/** A whole action as one value. `action.yml`, help, README tables and types are all made from it. */
export interface Action<I extends Inputs, O extends Readonly<Record<string, string>>, D> {
  readonly name: string;
  readonly description: string;
  readonly inputs: I & typeof commonInputs;
  /** Descriptions by output name. */
  readonly outputs: O & typeof commonOutputs;
  /** The smallest `permissions:` block that works. */
  readonly permissions: Readonly<Record<string, "read" | "write">>;
  /** Sections of the configuration file that it reads, first wins; its own name where nothing is said. */
  readonly sections?: readonly ConfigSection[];
  /** Inputs that the command line also takes without their names, in this order; a list takes all that follow. */
  readonly positional?: readonly string[];
  /** GitHub Marketplace badge. */
  readonly branding: { readonly icon: string; readonly color: string };
  run(values: Values<I & typeof commonInputs>, ports: Ports): Promise<Result<keyof O & string, D>>;
  /** Whether it judges something with these values: then nothing passes that was not judged. */
  isGate?(values: Values<I & typeof commonInputs>): boolean;
  /** Whether the job must not go on without a result, such as one that says which tests it has to run. */
  mustFinish?(values: Values<I & typeof commonInputs>): boolean;
  /** The stated default when `run` breaks, for actions whose outputs the user's workflow cannot do without. */
  fallback?(values: Values<I & typeof commonInputs>, ports: Ports): Promise<Result<keyof O & string, D>>;
}

/** Any action, where its own types do not matter. */
export type AnyAction = Action<Inputs, Readonly<Record<string, string>>, unknown>;

/** The values of any action: those of the common inputs are known. */
export type AnyValues = Values<AnyAction["inputs"]>;

const commonOutputs = {
  "result-path": "File with the full result as JSON.",
};

type Definition<I extends Inputs, O extends Readonly<Record<string, string>>, D> = Omit<
  Action<I, O, D>,
  "inputs" | "outputs" | "branding"
> & {
  readonly inputs: I;
  readonly outputs: O;
  readonly branding?: Action<I, O, D>["branding"];
};

/**
 * Defines an action. Types flow from it: `run` receives typed values, and a result without one of the declared
 * outputs does not compile.
 */
export function defineAction<const I extends Inputs, const O extends Readonly<Record<string, string>>, D>(
  definition: Definition<I, O, D>,
): Action<I, O, D> {
  return {
    branding: { icon: "trending-up", color: "blue" },
    ...definition,
    inputs: { ...definition.inputs, ...commonInputs },
    outputs: { ...definition.outputs, ...commonOutputs },
  };
}
