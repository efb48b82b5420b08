import { parseYaml } from "../yaml/parse-yaml.ts";
import {
  childOf,
  entryOf,
  itemsOf,
  textOf,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
} from "../yaml/yaml-node.ts";
import { readPermissions } from "./read-permissions.ts";
import { readSteps, readUse } from "./read-steps.ts";
import type { ActionManifest, Job, Report, SourceFile, Workflow, WorkflowFile, WorkflowProblem } from "./workflow.ts";

/** Reads a workflow or an action's manifest. Never throws; what it cannot understand is listed as a problem. */
export async function parseWorkflow({ path, text }: SourceFile): Promise<WorkflowFile> {
  const yaml = await parseYaml(text);
  const problems: WorkflowProblem[] = [...yaml.problems];
  const report: Report = (code, message, at) => {
    problems.push({ code, message, at });
  };
  const content = readContent(yaml.root, report);
  if (content === null && problems.length === 0) {
    report("not-a-workflow", "the file has neither `jobs` nor `runs`", { line: 1, column: 1 });
  }
  return { path, content, problems };
}

function readContent(root: YamlNode | null, report: Report): Workflow | ActionManifest | null {
  if (root?.kind !== "mapping") return null;
  const [jobs, runs] = [entryOf(root, "jobs"), entryOf(root, "runs")];
  // A runner ignores `jobs` in an action's manifest, and runs what stands under `runs`.
  if (jobs !== undefined && runs !== undefined) {
    report("workflow-and-action", "the file has both `jobs` and `runs`", jobs.key.at);
    return readManifest(root, report);
  }
  if (jobs !== undefined) return readWorkflow(root, report);
  return runs === undefined ? null : readManifest(root, report);
}

function readWorkflow(root: YamlMapping, report: Report): Workflow {
  const jobs = childOf(root, "jobs");
  if (jobs?.kind !== "mapping") report("jobs-not-a-mapping", "`jobs` is not a mapping", jobs?.at ?? root.at);
  return {
    kind: "workflow",
    triggers: readTriggers(childOf(root, "on")),
    permissions: readPermissions(root, report),
    jobs: jobs?.kind === "mapping" ? jobs.entries.flatMap((entry) => readJob(entry, report) ?? []) : [],
    node: root,
  };
}

function readJob({ key, value }: YamlEntry, report: Report): Job | null {
  if (value.kind !== "mapping") {
    report("job-not-a-mapping", "a job is not a mapping", key.at);
    return null;
  }
  return {
    id: key.text,
    at: key.at,
    permissions: readPermissions(value, report),
    calls: readUse(value, report),
    steps: readSteps(childOf(value, "steps"), report),
    node: value,
  };
}

/** `on: push`, `on: [push]` and `on: { push: … }`. */
function readTriggers(on: YamlNode | undefined): readonly string[] {
  if (on?.kind === "mapping") return on.entries.map(({ key }) => key.text);
  if (on?.kind === "sequence") return itemsOf(on).flatMap((item) => textOf(item) ?? []);
  const only = textOf(on);
  return only === undefined ? [] : [only];
}

function readManifest(root: YamlMapping, report: Report): ActionManifest {
  const runs = childOf(root, "runs");
  if (runs?.kind !== "mapping") report("runs-not-a-mapping", "`runs` is not a mapping", runs?.at ?? root.at);
  return {
    kind: "action",
    using: textOf(childOf(runs, "using")) ?? null,
    steps: readSteps(childOf(runs, "steps"), report),
    node: root,
  };
}
