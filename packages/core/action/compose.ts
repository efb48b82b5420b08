import { PacelineError } from "../errors/paceline-error.ts";
import type { Inline } from "../render/document.ts";
import { commonInputs } from "./common-inputs.ts";
import type { AnyPart, ComposedPart, Disputed } from "./composed-part.ts";
import { type Composed, composedResult, type PartRun } from "./composed-result.ts";
import { type Action, type AnyAction, type AnyValues, defineAction } from "./define-action.ts";
import type { Inputs } from "./inputs.ts";
import { mergeInputs } from "./merge-inputs.ts";
import { readInputs } from "./read-inputs.ts";
import { runOrFallBack } from "./run-or-fall-back.ts";

/** An output that a part fills in. */
export interface ComposedOutput {
  readonly action: AnyAction;
  readonly output: string;
  readonly help: string;
}

/** One output of a part, with the part's own help where no other is given. It is empty where the part has no result. */
export function outputOf<A extends AnyAction>(
  action: A,
  output: keyof A["outputs"] & string,
  help: string = action.outputs[output] ?? "",
): ComposedOutput {
  return { action, output, help };
}

/** `P`, or a type that no list has and that names the inputs of one name and several types. */
type Agreed<P extends readonly unknown[]> = [Disputed<P[number]>] extends [never]
  ? unknown
  : { readonly "inputs of one name and several types": Disputed<P[number]> };

interface Composition<P extends readonly AnyPart[], O extends Readonly<Record<string, ComposedOutput>>> {
  readonly name: string;
  readonly description: string;
  /** They run one after the other, in this order. When one breaks, the others still run. */
  readonly parts: P & Agreed<P>;
  readonly outputs: O;
  /** The line above the pages of all parts. */
  headline(composed: Composed): Inline;
}

const VERDICT = { verdict: "`fail` when a gate among these actions fails or cannot finish, else `pass`." };

/**
 * Several actions as one: one set of inputs, one process, one page. Throws `internal` as soon as it is defined where
 * something has no single meaning: inputs of one name and several definitions, two parts of one name, outputs of an action
 * that is no part.
 */
export function compose<const P extends readonly AnyPart[], const O extends Readonly<Record<string, ComposedOutput>>>(
  composition: Composition<P, O>,
): Action<Inputs, Readonly<Record<(keyof O & string) | "verdict", string>>, unknown> {
  const { name, description, outputs } = composition;
  const parts: readonly ComposedPart<AnyAction, string>[] = composition.parts.map((given) =>
    "action" in given ? given : { action: given, without: [] },
  );
  const actions = parts.map(({ action }) => action);
  const inputs = inputsOf(name, parts);
  checkNames(name, actions, outputs);
  const steps = parts.map((one) => ({ ...one, absent: absentValues(name, one) }));
  return defineAction({
    name,
    description,
    sections: [{ name, without: [] }, ...parts.map(({ action, without }) => ({ name: action.name, without }))],
    inputs,
    outputs: { ...VERDICT, ...helpOf(outputs) },
    permissions: permissionsOf(actions),
    isGate: (values) => steps.some(({ action, absent }) => action.isGate?.({ ...values, ...absent }) ?? false),
    async run(values, ports) {
      const runs: PartRun[] = [];
      for (const { action, absent, when } of steps) {
        const own = { ...values, ...absent };
        if (when?.(own) ?? true) runs.push({ action, values: own, attempt: await runOrFallBack(action, own, ports) });
      }
      return composedResult(composition, runs);
    },
  });
}

/** The inputs of all parts but those that every action has. Only of those that judge something the base's settings count. */
function inputsOf(name: string, parts: readonly ComposedPart<AnyAction, string>[]): Inputs {
  const { inputs, disputes } = mergeInputs(
    parts.map(({ action, without }) => ({ name: action.name, inputs: omit(action.inputs, without) })),
  );
  const [first] = disputes;
  if (first) refuse(name, `the input ${first.input} does not mean the same to ${first.actions.join(" and ")}`);
  const judging = parts.filter((one) => one.action.isGate?.({ ...NO_VALUES, ...absentValues(name, one) }) ?? false);
  const decisive = new Set(judging.flatMap(({ action }) => Object.keys(action.inputs)));
  const free = Object.entries(omit(inputs, Object.keys(commonInputs))).map(([input, { fromBase, ...rest }]) => [
    input,
    fromBase && decisive.has(input) ? { ...rest, fromBase } : rest,
  ]);
  return Object.fromEntries(free);
}

const NO_VALUES = {} as AnyValues;

function omit(inputs: Inputs, names: readonly string[]): Inputs {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}

/** What a part sees of the inputs that it goes without. */
function absentValues(name: string, { action, without }: ComposedPart<AnyAction, string>) {
  const inputs: Inputs = Object.fromEntries(Object.entries(action.inputs).filter(([input]) => without.includes(input)));
  const reading = readInputs(inputs, []);
  if (!reading.ok)
    refuse(name, `${action.name} cannot go without ${reading.problems.map((problem) => problem.name).join()}`);
  return reading.values;
}

function checkNames(name: string, actions: readonly AnyAction[], outputs: Readonly<Record<string, ComposedOutput>>) {
  const twice = actions.find((action, index) => actions.findIndex((other) => other.name === action.name) !== index);
  if (twice) refuse(name, `two parts are named ${twice.name}`);
  const strange = Object.entries(outputs).find(([, { action }]) => !actions.includes(action));
  if (strange) refuse(name, `the output ${strange[0]} is of ${strange[1].action.name}, which is no part`);
}

function refuse(name: string, problem: string): never {
  throw new PacelineError("internal", `${name}: ${problem}`);
}

function helpOf<O extends Readonly<Record<string, ComposedOutput>>>(
  outputs: O,
): Readonly<Record<keyof O & string, string>> {
  return Object.fromEntries(Object.entries(outputs).map(([output, { help }]) => [output, help])) as Record<
    keyof O & string,
    string
  >;
}

/** What all parts need together; `write` includes `read`. */
function permissionsOf(actions: readonly AnyAction[]): AnyAction["permissions"] {
  const all: Record<string, "read" | "write"> = {};
  for (const [scope, level] of actions.flatMap(({ permissions }) => Object.entries(permissions)).sort()) {
    if (all[scope] !== "write") all[scope] = level;
  }
  return all;
}
