import type { Action, AnyAction, AnyValues } from "./define-action.ts";
import type { Input, Inputs } from "./inputs.ts";

/** An action as a part of a composed one, with fewer inputs than it has, or only under a condition. */
export interface ComposedPart<A extends { readonly inputs: Inputs }, Without extends string> {
  readonly action: A;
  /** Inputs that the composed action does not offer: the part runs as if they were not given. */
  readonly without: readonly Without[];
  /** Whether the part runs at all; it always does where nothing is said. */
  when?(values: AnyValues): boolean;
}

interface PartOptions<V, Without> {
  readonly without?: readonly Without[];
  when?(values: V): boolean;
}

export function part<
  I extends Inputs,
  O extends Readonly<Record<string, string>>,
  D,
  const Without extends keyof I & string = never,
>(
  action: Action<I, O, D>,
  { without = [], ...options }: PartOptions<Parameters<Action<I, O, D>["run"]>[0], Without>,
): ComposedPart<Action<I, O, D>, Without> {
  return { action, without, ...options };
}

export type AnyPart = AnyAction | ComposedPart<AnyAction, string>;

/** The inputs that a part brings along. */
type InputsOf<P> =
  P extends ComposedPart<{ readonly inputs: infer I extends Inputs }, infer Without>
    ? Omit<I, Without>
    : P extends { readonly inputs: infer I }
      ? I
      : never;

/** The inputs of actions whose own types are known: where they are not, nothing is said about names and values. */
type Known<I> = I extends unknown ? (string extends keyof I ? never : I) : never;
/** One value type per part that has the input, boxed so that unions stay whole. */
type Boxed<I, Name> = I extends Readonly<Record<Name & string, Input<infer T>>> ? { readonly value: T } : never;
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never;
type NameOf<I> = I extends unknown ? keyof I : never;

/** Names of inputs that are of one type to one part and of another to another; `never` where all agree. */
export type Disputed<P, I = Known<InputsOf<P>>> = {
  [Name in NameOf<I>]: [Boxed<I, Name>] extends [Intersection<Boxed<I, Name>>] ? never : Name;
}[NameOf<I>];
