import { CONFIG_LIMIT, readConfig } from "../action/config.ts";
import type { AnyAction } from "../action/define-action.ts";
import { expandLists, type ListSources } from "../action/expand-lists.ts";
import { InputError } from "../action/input-error.ts";
import { type GivenInputs, type InputProblem, readInputs } from "../action/read-inputs.ts";
import type { Workspace } from "../workspace/workspace.ts";

/**
 * What the user gave directly, then what the configuration file says. Wrong lists and a broken file are refused, together
 * with what the host has found and with every value that is wrong: nobody wants to learn of mistakes one by one.
 */
export async function givenInputs(
  action: AnyAction,
  direct: GivenInputs,
  workspace: Workspace,
  sources: ListSources,
  found: readonly InputProblem[] = [],
): Promise<readonly GivenInputs[]> {
  const expanded = await expandLists(action.inputs, direct, sources);
  const path = direct.texts.config || action.inputs.config.fallback || "";
  const text = await workspace.read(path, CONFIG_LIMIT).catch(() => null);
  const missing = text === null && (direct.texts.config ?? "") !== "";
  const problems = [...found, ...expanded.problems];
  if (missing) problems.push({ name: "config", place: direct.place, given: path, expected: "a file in the workspace" });
  const sections = text === null ? [] : (action.sections ?? [action.name]);
  const configs = await Promise.all(sections.map((section) => readConfig(text ?? "", path, section)));
  problems.push(...configs.flatMap((config) => config.problems));
  const places = [expanded.given, ...configs.map((config) => config.given)];
  if (problems.length === 0) return places;
  const read = readInputs(action.inputs, places);
  const values = read.ok ? [] : read.problems.filter(({ name }) => !problems.some((problem) => problem.name === name));
  throw new InputError([...problems, ...values]);
}
