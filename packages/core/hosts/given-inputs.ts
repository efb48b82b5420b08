import { CONFIG_LIMIT, readConfig } from "../action/config.ts";
import type { AnyAction } from "../action/define-action.ts";
import { expandLists, type ListSources } from "../action/expand-lists.ts";
import { InputError } from "../action/input-error.ts";
import type { Workspace } from "../action/ports.ts";
import type { GivenInputs } from "../action/read-inputs.ts";

/** What the user gave directly, then what the configuration file says; wrong lists and a broken file are refused. */
export async function givenInputs(
  action: AnyAction,
  direct: GivenInputs,
  workspace: Workspace,
  sources: ListSources,
): Promise<readonly GivenInputs[]> {
  const expanded = await expandLists(action.inputs, direct, sources);
  const path = direct.texts.config || action.inputs.config.fallback || "";
  const text = await workspace.read(path, CONFIG_LIMIT).catch(() => null);
  const missing = text === null && (direct.texts.config ?? "") !== "";
  const problems = [...expanded.problems];
  if (missing) problems.push({ name: "config", place: direct.place, given: path, expected: "a file in the workspace" });
  const sections = text === null ? [] : (action.sections ?? [action.name]);
  const configs = await Promise.all(sections.map((section) => readConfig(text ?? "", path, section)));
  problems.push(...configs.flatMap((config) => config.problems));
  if (problems.length > 0) throw new InputError(problems);
  return [expanded.given, ...configs.map((config) => config.given)];
}
