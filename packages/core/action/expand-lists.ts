import type { Inputs } from "./inputs.ts";
import type { GivenInputs, InputProblem } from "./read-inputs.ts";

/** Where `@file` and `-` lead. Null: there is no such file. */
export interface ListSources {
  readFile(path: string): Promise<string | null>;
  readStandardInput(): Promise<string>;
}

/**
 * Lists given as `@file` or `-` are replaced by their content. Only a list that is nothing but `@file` is meant so:
 * among several lines, `@scope/test.js` is a name.
 */
export async function expandLists(
  inputs: Inputs,
  given: GivenInputs,
  sources: ListSources,
): Promise<{ given: GivenInputs; problems: readonly InputProblem[] }> {
  const texts: Record<string, string> = { ...given.texts };
  const problems: InputProblem[] = [];
  for (const [name, text] of Object.entries(given.texts)) {
    if (!inputs[name]?.list) continue;
    if (text === "-") texts[name] = await sources.readStandardInput();
    if (!/^@[^\n]+$/.test(text)) continue;
    const content = await sources.readFile(text.slice(1));
    if (content === null) problems.push({ name, place: given.place, given: text, expected: "a readable file" });
    texts[name] = content ?? "";
  }
  return { given: { ...given, texts }, problems };
}
