import type { Input, Inputs, Values } from "./inputs.ts";

/** Text by input name, from one place: the step's `with:`, the command line, or the configuration file. */
export interface GivenInputs {
  /** Where it was given, in words: "input", "option", ".github/paceline.yml". */
  readonly place: string;
  readonly texts: Readonly<Record<string, string>>;
}

export interface InputProblem {
  readonly name: string;
  readonly place: string;
  readonly given: string | null;
  readonly expected: string;
}

export type ReadInputs<I extends Inputs> =
  | { readonly ok: true; readonly values: Values<I> }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/**
 * Reads all inputs at once. Earlier places win; an empty text means "not given", because that is what an absent
 * input looks like on a runner. Every wrong input is reported, and so is every name that no input has.
 */
export function readInputs<I extends Inputs>(inputs: I, places: readonly GivenInputs[]): ReadInputs<I> {
  const problems: InputProblem[] = places.flatMap((given) => unknownNames(inputs, given));
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const givenPlace = places.find((given) => (given.texts[name] ?? "") !== "");
    const text = givenPlace?.texts[name] ?? input.fallback;
    if (text === undefined) {
      if (input.required) problems.push({ name, place: "input", given: null, expected: input.expects });
      values[name] = input.absent;
      continue;
    }
    const parsed = input.parse(text);
    if (parsed.ok) values[name] = parsed.value;
    else
      problems.push({
        name,
        place: givenPlace?.place ?? "default",
        given: shownText(input, text),
        expected: input.expects,
      });
  }
  return problems.length === 0 ? { ok: true, values: values as Values<I> } : { ok: false, problems };
}

function unknownNames(inputs: Inputs, given: GivenInputs): InputProblem[] {
  const names = Object.keys(inputs);
  return Object.keys(given.texts)
    .filter((name) => !Object.hasOwn(inputs, name))
    .map((name) => ({ name, place: given.place, given: null, expected: `one of ${nearest(name, names).join(", ")}` }));
}

/** Known names that share a word with the wrong one, or else all of them. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const words = name.split("-").filter((word) => word.length > 2);
  const alike = names.filter((candidate) => words.some((word) => candidate.includes(word.replace(/s$/, ""))));
  return alike.length > 0 ? alike : names;
}

function shownText(input: Input<unknown>, text: string): string {
  if (input.secret) return "(hidden)";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** One line per problem: name, what was given, what is expected. */
export function describeProblem({ name, place, given, expected }: InputProblem): string {
  if (given === null)
    return `${name} (${place}): ${expected.startsWith("one of") ? "unknown name" : "missing"}; expected ${expected}`;
  return `${name} (${place}): got ${JSON.stringify(given)}; expected ${expected}`;
}
