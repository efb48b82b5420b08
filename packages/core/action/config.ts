import { isObject } from "../json/is-object.ts";
import type { GivenInputs, InputProblem } from "./read-inputs.ts";

/** A configuration file is short; a larger one is a mistake or an attack. */
export const MAX_CONFIG_BYTES = 256 * 1024;
/** With what aliases repeat: a few lines of YAML can stand for billions of values, or for themselves without end. */
const MAX_CONFIG_VALUES = 20_000;

/**
 * One action's section of the configuration file, as if its values had been given as inputs. Lists become lines.
 * YAML that cannot be read is a wrong input, like any other.
 */
export async function readConfig(
  text: string,
  path: string,
  section: string,
): Promise<{ given: GivenInputs; problems: readonly InputProblem[] }> {
  const nothing = { place: path, texts: {} };
  const wrong = (expected: string) => ({
    given: nothing,
    problems: [{ name: "config", place: path, given: null, expected }],
  });
  const { loadAll } = await import("js-yaml");
  let documents: readonly unknown[];
  try {
    documents = loadAll(text, { filename: path });
  } catch (error) {
    return wrong(`YAML that can be read (${error instanceof Error ? error.message.split("\n")[0] : "broken"})`);
  }
  if (documents.length > 1) return wrong("one YAML document");
  const [document] = documents;
  // A file that is empty, or all comments, says nothing.
  if (document === undefined || document === null) return { given: nothing, problems: [] };
  if (!isObject(document)) return wrong("a mapping with one section per action");
  const values = Object.hasOwn(document, section) ? document[section] : null;
  if (values === undefined || values === null) return { given: nothing, problems: [] };
  if (!isObject(values)) return wrong(`a mapping of inputs under "${section}"`);
  if (!hasAtMost(MAX_CONFIG_VALUES, values)) return wrong(`at most ${MAX_CONFIG_VALUES} values under "${section}"`);
  const entries = Object.entries(values).map(([name, value]) => [name, asText(value)] as const);
  return { given: { place: path, texts: Object.fromEntries(entries) }, problems: [] };
}

function hasAtMost(most: number, root: unknown): boolean {
  const queue = [root];
  for (const value of queue) {
    if (typeof value === "object" && value !== null) queue.push(...Object.values(value));
    if (queue.length > most) return false;
  }
  return true;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(asText).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
