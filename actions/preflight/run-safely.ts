import type { Action } from "../../packages/core/action/define-action.ts";
import { InputError } from "../../packages/core/action/input-error.ts";
import type { Inputs, Values } from "../../packages/core/action/inputs.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import type { Annotation, Result } from "../../packages/core/action/result.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";

/** One of the composed actions and what became of it. */
export interface Part<O extends string, D> {
  readonly name: string;
  /** Null where it broke and has no default. */
  readonly result: Result<O, D> | null;
  /** A warning where it broke; else empty. */
  readonly problem: readonly Annotation[];
}

/** Runs a composed action. When it breaks, its default is used and the others still run; wrong input stops all. */
export async function runSafely<I extends Inputs, O extends Readonly<Record<string, string>>, D>(
  action: Action<I, O, D>,
  values: Values<Action<I, O, D>["inputs"]> & { readonly "fail-on-error": boolean },
  ports: Ports,
): Promise<Part<keyof O & string, D>> {
  try {
    return { name: action.name, result: await action.run(values, ports), problem: [] };
  } catch (error) {
    if (error instanceof InputError || values["fail-on-error"]) throw error;
    const result = (await action.fallback?.(values, ports)) ?? null;
    const title = `Paceline: ${action.name} ${result === null ? "left out" : "uses its default"}`;
    return { name: action.name, result, problem: [{ level: "warning", title, message: messageOf(error) }] };
  }
}
