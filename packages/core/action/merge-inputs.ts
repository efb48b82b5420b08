import { compareText } from "../collections/compare-text.ts";
import type { Input, Inputs } from "./inputs.ts";

/** An input that two actions share by name, but not by meaning. */
export interface InputDispute {
  readonly input: string;
  readonly actions: readonly [string, string];
}

/**
 * The inputs of several actions as one set. Inputs of one name have to be the same value or of the same definition, down
 * to the help text: otherwise the help is true for only one of the actions.
 */
export function mergeInputs(sets: readonly { readonly name: string; readonly inputs: Inputs }[]): {
  readonly inputs: Inputs;
  readonly disputes: readonly InputDispute[];
} {
  const merged = new Map<string, { readonly owner: string; readonly input: Input<unknown> }>();
  const disputes: InputDispute[] = [];
  for (const { name: owner, inputs } of sets) {
    for (const [name, input] of Object.entries(inputs)) {
      const first = merged.get(name);
      if (first === undefined) merged.set(name, { owner, input });
      else if (!isSame(first.input, input)) disputes.push({ input: name, actions: [first.owner, owner] });
    }
  }
  return { inputs: Object.fromEntries([...merged].map(([name, { input }]) => [name, input])), disputes };
}

/** `parse` cannot be compared, but `expects` says in words what it accepts. */
function isSame(a: Input<unknown>, b: Input<unknown>): boolean {
  return a === b || definition(a) === definition(b);
}

function definition({ parse: _, absent, ...input }: Input<unknown>): string {
  return JSON.stringify([Object.entries(input).sort(([a], [b]) => compareText(a, b)), absent ?? null]);
}
