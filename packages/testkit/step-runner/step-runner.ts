import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { evaluateText } from "../expressions/evaluate-template.ts";
import { hashFilesIn } from "../expressions/hash-files.ts";
import type { JsonObject } from "../expressions/json.ts";
import { type ActionManifest, type JavaScriptRuns, readActionManifest } from "./action-manifest.ts";
import { executeStep, type StepResult } from "./execute-step.ts";
import { runnerContext, runnerEnvironment } from "./runner-environment.ts";

export interface ActionStepOptions {
  /** The folder of the `action.yml`. */
  readonly actionDirectory: string;
  /** The `with:` of the step. Inputs that are absent take the default of the `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's own variables; the place for the service's `ACTIONS_…` and `GITHUB_API_URL`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** `RUNNER_TEMP`; made when absent. */
  readonly temp: string;
  /** The `github` context: `token`, `repository`, `event` and so on. */
  readonly github?: JsonObject;
  /** Further contexts for the defaults of inputs. */
  readonly contexts?: JsonObject;
  /** What the main stage saved, for the post stage. */
  readonly state?: Readonly<Record<string, string>>;
  readonly stage?: "pre" | "main" | "post";
  /** Folders in front of PATH. */
  readonly path?: readonly string[];
  readonly secrets?: readonly string[];
  readonly node?: string;
  readonly home?: string;
  readonly timeoutMs?: number;
  readonly debug?: boolean;
}

const DEFAULT_TIMEOUT_MS = 60_000;

/** Runs one stage of a JavaScript action in a process of its own, in the way and with the environment of a GitHub runner. */
export async function runActionStep(options: ActionStepOptions): Promise<StepResult> {
  const { actionDirectory, stage = "main", workspace, temp } = options;
  const manifest = readActionManifest(actionDirectory);
  if (manifest.runs.using === "composite") throw new Error("A composite action runs only in a workflow: runWorkflow");
  const entry = entryOf(manifest.runs, stage);
  const node = options.node ?? process.execPath;
  const home = options.home ?? join(temp, "_home");
  for (const directory of [workspace, temp, home]) mkdirSync(directory, { recursive: true });
  const github: JsonObject = { ...options.github, workspace };
  const contexts = { runner: runnerContext({ temp, home }), ...options.contexts, github };
  const env = {
    ...runnerEnvironment(withEventFile(github, temp), { temp, node, home }),
    ...options.env,
    ...inputVariables(manifest, options.inputs ?? {}, contexts),
    ...stateVariables(options.state ?? {}),
  };
  const path = [...(options.path ?? []), env.PATH].join(delimiter);
  return executeStep({
    command: node,
    args: [join(actionDirectory, entry)],
    cwd: workspace,
    env: { ...env, PATH: path },
    temp,
    secrets: options.secrets,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    debug: options.debug,
    warnings: stage === "main" ? inputWarnings(manifest, Object.keys(options.inputs ?? {})) : [],
  });
}

function entryOf(runs: JavaScriptRuns, stage: "pre" | "main" | "post"): string {
  const entry = runs[stage];
  if (!entry) throw new Error(`The action has no runs.${stage}`);
  return entry;
}

/** Upper case, spaces as `_`, all else kept: dashes too. */
function inputVariables(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  contexts: JsonObject,
): Record<string, string> {
  const workspace = String((contexts.github as JsonObject).workspace);
  const scope = { contexts, functions: { hashFiles: hashFilesIn(workspace) } };
  const variable = (name: string) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [
    variable(name),
    evaluateText(input.default ?? "", scope),
  ]);
  const values = Object.entries(given).map(([name, value]) => [variable(name), value]);
  return Object.fromEntries([...defaults, ...values]);
}

/** The runner warns of a name that the action does not know (and hands it over all the same), and of an old one. */
function inputWarnings(manifest: ActionManifest, given: readonly string[]): string[] {
  const known = new Map(Object.entries(manifest.inputs).map(([name, input]) => [name.toLowerCase(), input]));
  const unknown = given.filter((name) => !known.has(name.toLowerCase()));
  const deprecated = given.flatMap((name) => {
    const message = known.get(name.toLowerCase())?.deprecationMessage;
    return message ? [`The input '${name}' is deprecated: ${message}`] : [];
  });
  const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
  if (unknown.length === 0) return deprecated;
  return [`Unexpected input(s) ${list(unknown)}; valid are [${list(Object.keys(manifest.inputs))}]`, ...deprecated];
}

function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** Writes the payload of the event where `GITHUB_EVENT_PATH` says, unless the caller did. */
function withEventFile(github: JsonObject, temp: string): JsonObject {
  if (github.event_path !== undefined || github.event === undefined) return github;
  const directory = join(temp, "_github_workflow");
  mkdirSync(directory, { recursive: true });
  const path = join(directory, "event.json");
  writeFileSync(path, JSON.stringify(github.event));
  return { ...github, event_path: path };
}
