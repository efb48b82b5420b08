import { load } from "js-yaml";
import { isJsonObject, type Json, type JsonObject } from "../../expressions/json.ts";
import { parseStep, type StepDefinition } from "./step-definition.ts";

/** A workflow as it is written; templates are not filled yet. */
export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  /** What is said of each event that starts the workflow. */
  readonly on: Record<string, Json>;
  readonly env: Json;
  readonly defaults: RunDefaults;
  readonly permissions: Json | undefined;
  readonly jobs: JobDefinition[];
}
export interface JobDefinition {
  readonly id: string;
  readonly name: string | undefined;
  readonly needs: string[];
  readonly if: Json | undefined;
  readonly runsOn: Json;
  readonly env: Json;
  readonly defaults: RunDefaults;
  readonly permissions: Json | undefined;
  readonly outputs: JsonObject;
  readonly strategy: Json;
  readonly timeoutMinutes: Json | undefined;
  readonly continueOnError: Json | undefined;
  readonly steps: StepDefinition[];
}
/** `defaults.run`. */
export interface RunDefaults {
  readonly shell?: string;
  readonly workingDirectory?: string;
}

/** Reads a workflow as far as running it needs. `lintWorkflow` is the one that finds mistakes. */
export function parseWorkflow(text: string, path: string): WorkflowFile {
  const document = load(text, { filename: path });
  if (!isJsonObject(document) || !isJsonObject(document.jobs)) throw new Error(`${path} has no jobs`);
  return {
    path,
    name: typeof document.name === "string" ? document.name : path,
    on: parseTriggers(document.on),
    env: document.env ?? {},
    defaults: parseDefaults(document.defaults),
    permissions: document.permissions,
    jobs: Object.entries(document.jobs).map(([id, job]) => parseJob(id, job, path)),
  };
}

function parseTriggers(on: Json | undefined): Record<string, Json> {
  if (typeof on === "string") return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), null]));
  return isJsonObject(on) ? on : {};
}

function parseJob(id: string, job: Json, path: string): JobDefinition {
  const where = `${path}: job '${id}'`;
  if (!isJsonObject(job)) throw new Error(`${where} is not a mapping`);
  for (const key of ["uses", "container", "services"]) {
    if (job[key] !== undefined) throw new Error(`${where} has '${key}': such jobs are not run here`);
  }
  if (!Array.isArray(job.steps)) throw new Error(`${where} has no steps`);
  const { needs } = job;
  return {
    id,
    name: job.name === undefined || job.name === null ? undefined : String(job.name),
    needs: Array.isArray(needs) ? needs.map(String) : needs === undefined || needs === null ? [] : [String(needs)],
    if: job.if,
    runsOn: job["runs-on"] ?? null,
    env: job.env ?? {},
    defaults: parseDefaults(job.defaults),
    permissions: job.permissions,
    outputs: isJsonObject(job.outputs) ? job.outputs : {},
    strategy: job.strategy ?? {},
    timeoutMinutes: job["timeout-minutes"],
    continueOnError: job["continue-on-error"],
    steps: job.steps.map((step, index) => parseStep(step, `${where}, step ${index + 1}`)),
  };
}

function parseDefaults(defaults: Json | undefined): RunDefaults {
  const run = isJsonObject(defaults) ? defaults.run : undefined;
  if (!isJsonObject(run)) return {};
  return {
    ...(typeof run.shell === "string" ? { shell: run.shell } : {}),
    ...(typeof run["working-directory"] === "string" ? { workingDirectory: run["working-directory"] } : {}),
  };
}
