import { isJsonObject, type Json, type JsonObject } from "../../expressions/json.ts";

/** One step as it is written in a workflow or a composite action; templates are not filled yet. */
export interface StepDefinition {
  readonly id?: string;
  readonly name?: string;
  readonly if?: Json;
  readonly uses?: string;
  readonly run?: string;
  readonly with: JsonObject;
  readonly env: Json;
  readonly shell?: string;
  readonly workingDirectory?: string;
  readonly continueOnError?: Json;
  readonly timeoutMinutes?: Json;
}

const NOT_RUN_HERE = ["background", "wait", "wait-all", "cancel", "parallel"];

export function parseStep(step: Json, where: string): StepDefinition {
  if (!isJsonObject(step)) throw new Error(`${where} is not a mapping`);
  const foreign = NOT_RUN_HERE.find((key) => key in step);
  if (foreign) throw new Error(`${where} uses '${foreign}': parallel steps are not run here`);
  if ((step.uses === undefined) === (step.run === undefined)) throw new Error(`${where} needs either uses or run`);
  return {
    ...textField("id", step.id),
    ...textField("name", step.name),
    ...textField("uses", step.uses),
    ...textField("run", step.run),
    ...textField("shell", step.shell),
    ...textField("workingDirectory", step["working-directory"]),
    ...(step.if === undefined ? {} : { if: step.if }),
    ...(step["continue-on-error"] === undefined ? {} : { continueOnError: step["continue-on-error"] }),
    ...(step["timeout-minutes"] === undefined ? {} : { timeoutMinutes: step["timeout-minutes"] }),
    with: isJsonObject(step.with) ? step.with : {},
    env: step.env ?? {},
  };
}

/** What GitHub shows as the name of a step that has none: `Run` and its first line. */
export function defaultStepName({ uses, run = "" }: StepDefinition): string {
  return `Run ${uses ?? run.trim().split("\n")[0]}`;
}

type TextKey = "id" | "name" | "uses" | "run" | "shell" | "workingDirectory";

function textField(key: TextKey, value: Json | undefined): Partial<Record<TextKey, string>> {
  return value === undefined || value === null ? {} : { [key]: String(value) };
}
