import { messageOf } from "../errors/paceline-error.ts";
import type { Action } from "./define-action.ts";
import { InputError } from "./input-error.ts";
import type { Inputs } from "./inputs.ts";
import type { Ports } from "./ports.ts";
import type { Annotation, Result, Verdict } from "./result.ts";

/** What became of one run of an action. */
export type Attempt<R> =
  | { readonly broke: false; readonly result: R }
  /** With the action's stated default. */
  | { readonly broke: true; readonly result: R; readonly error: unknown }
  /** The action has no default, or that broke too. */
  | { readonly broke: true; readonly result: null; readonly error: unknown };

/**
 * Runs an action, and uses its stated default where it breaks. Rejects for what must not be covered up: wrong inputs
 * ({@link InputError}), and everything where `fail-on-error` is set.
 */
export async function runOrFallBack<I extends Inputs, O extends Readonly<Record<string, string>>, D>(
  action: Action<I, O, D>,
  values: Parameters<Action<I, O, D>["run"]>[0] & { readonly "fail-on-error": boolean },
  ports: Ports,
): Promise<Attempt<Result<keyof O & string, D>>> {
  try {
    return { broke: false, result: await action.run(values, ports) };
  } catch (error) {
    if (error instanceof InputError || values["fail-on-error"]) throw error;
    return { broke: true, result: await fallBack(action, values, ports), error };
  }
}

/** What broke first is the cause that is shown, so nothing is said of a default that broke after it. */
async function fallBack<I extends Inputs, O extends Readonly<Record<string, string>>, D>(
  action: Action<I, O, D>,
  values: Parameters<Action<I, O, D>["run"]>[0],
  ports: Ports,
): Promise<Result<keyof O & string, D> | null> {
  try {
    return (await action.fallback?.(values, ports)) ?? null;
  } catch (error) {
    if (error instanceof InputError) throw error;
    return null;
  }
}

/** The verdict of an action's result. A gate without a result, or without a verdict, has not passed. */
export function verdictOf<V>(
  action: { isGate?(values: V): boolean },
  values: V,
  result: { readonly verdict?: Verdict } | null,
): Verdict {
  return result?.verdict ?? (action.isGate?.(values) ? "fail" : "pass");
}

/** A warning where the run broke, or an error where a gate was left without a result; else nothing. */
export function problemsOf(name: string, attempt: Attempt<unknown>, verdict: Verdict): readonly Annotation[] {
  if (!attempt.broke) return [];
  const message = messageOf(attempt.error);
  if (attempt.result !== null) return [{ level: "warning", title: `Paceline: ${name} uses its default`, message }];
  return verdict === "fail"
    ? [{ level: "error", title: `Paceline: ${name} did not finish, so the step fails`, message }]
    : [{ level: "warning", title: `Paceline: ${name} skipped`, message }];
}
