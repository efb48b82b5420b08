import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { isJsonObject, type Json, type JsonObject } from "../expressions/json.ts";

/** What an `action.yml` says, as far as running the action needs it. */
export interface ActionManifest {
  readonly name: string;
  readonly inputs: Record<string, ActionInput>;
  /** Output templates of a composite action; a JavaScript action sets its outputs itself. */
  readonly outputs: Record<string, string>;
  readonly runs: ActionRuns;
}
interface ActionInput {
  readonly default?: string;
  readonly required: boolean;
  readonly deprecationMessage?: string;
}
type ActionRuns = JavaScriptRuns | CompositeRuns;
export interface JavaScriptRuns {
  readonly using: "node20" | "node24";
  readonly main: string;
  readonly pre?: string;
  readonly preIf: string;
  readonly post?: string;
  readonly postIf: string;
}
export interface CompositeRuns {
  readonly using: "composite";
  readonly steps: JsonObject[];
}

/** Reads `action.yml` or `action.yaml` of a folder. */
export function readActionManifest(directory: string): ActionManifest {
  const path = ["action.yml", "action.yaml"].map((name) => join(directory, name)).find((name) => existsSync(name));
  if (!path) throw new Error(`There is no action.yml in ${directory}`);
  return parseActionManifest(readFileSync(path, "utf8"), path);
}

export function parseActionManifest(text: string, path = "action.yml"): ActionManifest {
  const document = load(text, { filename: path });
  if (!isJsonObject(document)) throw new Error(`${path} is not a mapping`);
  const { inputs, outputs, runs } = document;
  if (!isJsonObject(runs)) throw new Error(`${path} has no runs`);
  return {
    name: textOf(document.name) ?? path,
    inputs: mapEntries(inputs, toInput),
    outputs: mapEntries(outputs, (output) => (isJsonObject(output) ? (textOf(output.value) ?? "") : "")),
    runs: toRuns(runs, path),
  };
}

function toRuns(runs: JsonObject, path: string): ActionRuns {
  const { using } = runs;
  if (using === "composite") {
    return { using, steps: Array.isArray(runs.steps) ? runs.steps.filter(isJsonObject) : [] };
  }
  if (using !== "node20" && using !== "node24") {
    throw new Error(`${path} has runs.using: ${String(using)}; only node20, node24 and composite are run here`);
  }
  const main = textOf(runs.main);
  if (!main) throw new Error(`${path} has no runs.main`);
  const pre = textOf(runs.pre);
  const post = textOf(runs.post);
  return {
    using,
    main,
    preIf: textOf(runs["pre-if"]) ?? "always()",
    postIf: textOf(runs["post-if"]) ?? "always()",
    ...(pre ? { pre } : {}),
    ...(post ? { post } : {}),
  };
}

function toInput(input: Json): ActionInput {
  if (!isJsonObject(input)) return { required: false };
  const fallback = textOf(input.default);
  const deprecationMessage = textOf(input.deprecationMessage);
  return {
    required: input.required === true,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
  };
}

function mapEntries<Value>(object: Json | undefined, map: (value: Json) => Value): Record<string, Value> {
  if (!isJsonObject(object)) return {};
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function textOf(value: Json | undefined): string | undefined {
  return value === undefined || value === null || typeof value === "object" ? undefined : String(value);
}
