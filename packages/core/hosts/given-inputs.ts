import { MAX_CONFIG_BYTES, readConfig } from "../action/config.ts";
import type { AnyAction, AnyValues } from "../action/define-action.ts";
import { expandLists, type ListSources } from "../action/expand-lists.ts";
import { InputError } from "../action/input-error.ts";
import { type GivenInputs, type InputProblem, readInputs } from "../action/read-inputs.ts";
import type { BaseSettings, ProtectedSettings } from "../workspace/base-settings.ts";
import { readText } from "../workspace/read-text.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Where inputs are read from, besides what the user set directly. */
export interface InputSources extends ListSources {
  readonly workspace: Workspace;
  /** The configuration file of the base; only asked for gates. */
  baseSettings(path: string): Promise<BaseSettings>;
}

export interface ReadGiven {
  /** In order of priority. */
  readonly places: readonly GivenInputs[];
  readonly settings: ProtectedSettings;
}

/**
 * What the user gave directly, then what the configuration file says. Wrong lists and a broken file are refused, together
 * with what the host has found and with every value that is wrong: users want to see all mistakes at once.
 *
 * The file is part of the change that is judged. So inputs marked `fromBase` are taken from the base's file, and inputs
 * marked `writes` may not lead out of the checkout.
 */
export async function givenInputs(
  action: AnyAction,
  direct: GivenInputs,
  sources: InputSources,
  earlierProblems: readonly InputProblem[] = [],
): Promise<ReadGiven> {
  const expanded = await expandLists(action.inputs, direct, sources);
  const path = direct.texts.config || action.inputs.config.fallback || "";
  const file = await readConfigFile(path, direct, sources.workspace);
  const checkout = await readSections(action, file.text, path);
  const problems = [...earlierProblems, ...expanded.problems, ...file.problems, ...checkout.problems];
  problems.push(...(await leadingOut(action, checkout.places, sources.workspace)));
  const free = checkout.places.map((place) => only(place, (name) => !action.inputs[name]?.fromBase));
  const isGate = judges(action, [expanded.given, ...free]);
  const own = isGate ? free : checkout.places;
  const base = isGate ? await readBase(action, path, sources) : NO_BASE;
  const places = [expanded.given, ...base.places, ...own];
  const ignored = isGate ? differing(action, checkout.places, base.places) : [];
  const ownTexts = base.isAbsent || base.unreadable !== null ? protectedTexts(action, checkout.places) : {};
  if (problems.length === 0) return { places, settings: { path, unreadable: base.unreadable, ignored, ownTexts } };
  const read = readInputs(action.inputs, places);
  const values = read.ok ? [] : read.problems.filter(({ name }) => !problems.some((problem) => problem.name === name));
  throw new InputError([...problems, ...values]);
}

/** A file that is there and cannot be used is a mistake or an attack: without it, stricter settings would be lost. */
async function readConfigFile(path: string, direct: GivenInputs, workspace: Workspace) {
  const { text, reason, missing } = await readText(workspace, path, MAX_CONFIG_BYTES);
  const isFine = text !== null || (missing && (direct.texts.config ?? "") === "");
  const expected = missing ? "a file in the workspace" : `a readable file (${reason})`;
  return { text, problems: isFine ? [] : [{ name: "config", place: direct.place, given: path, expected }] };
}

async function readSections(action: AnyAction, text: string | null, path: string) {
  const sections = text === null ? [] : (action.sections ?? [{ name: action.name, without: [] }]);
  const configs = await Promise.all(
    sections.map(async ({ name, without }) => {
      const { given, problems } = await readConfig(text ?? "", path, name);
      return { place: only(given, (input) => !without.includes(input)), problems };
    }),
  );
  return { places: configs.map(({ place }) => place), problems: configs.flatMap(({ problems }) => problems) };
}

async function leadingOut(
  action: AnyAction,
  places: readonly GivenInputs[],
  workspace: Workspace,
): Promise<InputProblem[]> {
  const problems: InputProblem[] = [];
  for (const { place, texts } of places) {
    for (const [name, given] of Object.entries(texts)) {
      if (!action.inputs[name]?.writes || given === "" || (await workspace.contains(given))) continue;
      problems.push({ name, place, given, expected: "a path inside the workspace" });
    }
  }
  return problems;
}

/** Whether the action judges something with these inputs. With wrong ones it will not run at all. */
function judges(action: AnyAction, given: readonly GivenInputs[]): boolean {
  const read = readInputs(action.inputs, given);
  return action.isGate?.(read.ok ? read.values : ({} as AnyValues)) ?? false;
}

const NO_BASE = { places: [], unreadable: null, isAbsent: false };

/** The base's settings of inputs that only it may set. Its file being broken must not keep the change from mending it. */
async function readBase(action: AnyAction, path: string, sources: InputSources) {
  const nothing = NO_BASE;
  if (!Object.values(action.inputs).some(({ fromBase }) => fromBase)) return nothing;
  const base = await sources.baseSettings(path);
  if (base.kind === "absent") return { ...nothing, isAbsent: true };
  if (base.kind === "unreadable") return { ...nothing, unreadable: `${path} of ${base.from}: ${base.reason}` };
  const { places, problems } = await readSections(action, base.text, `${path} of ${base.from}`);
  const basePlaces = places.map((place) => only(place, (name) => action.inputs[name]?.fromBase === true));
  const wrong = readInputs(action.inputs, places);
  // A name that no input has may be a stricter setting, misspelt.
  const counts = (name: string) => action.inputs[name]?.fromBase ?? action.inputs[name] === undefined;
  const first = problems[0] ?? (wrong.ok ? undefined : wrong.problems.find((problem) => counts(problem.name)));
  if (first === undefined) return { ...nothing, places: basePlaces };
  return { ...nothing, unreadable: `${path} of ${base.from}: ${first.name}: expected ${first.expected}` };
}

function only(given: GivenInputs, keep: (name: string) => boolean): GivenInputs {
  return { ...given, texts: Object.fromEntries(Object.entries(given.texts).filter(([name]) => keep(name))) };
}

/** A file's values for inputs that only the base may set; earlier sections win. */
function protectedTexts(action: AnyAction, places: readonly GivenInputs[]): Readonly<Record<string, string>> {
  const own = places.map((place) => only(place, (name) => action.inputs[name]?.fromBase === true).texts);
  return Object.assign({}, ...own.toReversed());
}

function differing(
  action: AnyAction,
  checkout: readonly GivenInputs[],
  base: readonly GivenInputs[],
): readonly string[] {
  const textOf = (places: readonly GivenInputs[], name: string) =>
    places.find(({ texts }) => (texts[name] ?? "") !== "")?.texts[name] ?? "";
  return Object.entries(action.inputs)
    .filter(([name, { fromBase }]) => fromBase && textOf(checkout, name) !== textOf(base, name))
    .map(([name]) => name);
}
