import type { Action } from "./define-action.ts";
import { InputError } from "./input-error.ts";
import type { Inputs } from "./inputs.ts";
import type { Ports } from "./ports.ts";
import { readInputs } from "./read-inputs.ts";
import type { Result } from "./result.ts";

/** Runs one action as a part of another, in the same process and with the same ports. Rejects with {@link InputError}. */
export async function runPart<I extends Inputs, O extends Readonly<Record<string, string>>, D>(
  action: Action<I, O, D>,
  texts: Readonly<Record<string, string>>,
  ports: Ports,
): Promise<Result<keyof O & string, D>> {
  const reading = readInputs(action.inputs, [{ place: action.name, texts }]);
  if (!reading.ok) throw new InputError(reading.problems);
  return action.run(reading.values, ports);
}
