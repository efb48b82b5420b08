import { posix } from "node:path";
import { leadsOut } from "../../packages/core/paths/leads-out.ts";
import type { Unknown } from "../../packages/core/policy/finding.ts";
import type { ActionReference } from "../../packages/core/workflow/action-reference.ts";
import { parseWorkflow } from "../../packages/core/workflow/parse-workflow.ts";
import type { SourceFile, Use, WorkflowFile } from "../../packages/core/workflow/workflow.ts";
import { readText } from "../../packages/core/workspace/read-text.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";

/** GitHub refuses larger manifests. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Actions that actions use, and so on: more are no repository but an attack. */
const MAX_LOCAL_ACTIONS = 1000;

interface LocalActions {
  /** Manifests and called workflows that were not among the known files. */
  readonly workflows: readonly SourceFile[];
  readonly unread: readonly Unknown[];
  /** Paths of all files that are used so, known ones included. */
  readonly running: readonly string[];
}

/**
 * What workflows use of their own checkout (`uses: ./path`), wherever it is and even if it is ignored: the runner runs it
 * from there. Follows actions that use further ones.
 */
export async function readLocalActions(workspace: Workspace, known: readonly SourceFile[]): Promise<LocalActions> {
  const texts = new Map(known.map((file) => [file.path, file]));
  const localActions: SourceFile[] = [];
  const unread: Unknown[] = [];
  const running = new Set<string>();
  const queue = known.filter(({ path }) => path.startsWith(".github/workflows/"));
  for (const file of queue) {
    for (const use of await localUses(file)) {
      if (running.size >= MAX_LOCAL_ACTIONS)
        return { workflows: localActions, unread: [...unread, tooMany(file)], running: [...running] };
      const reading = await readUsed(workspace, use, texts);
      if (reading.unread !== null) unread.push({ file: file.path, reason: reading.unread });
      if (reading.file === null || running.has(reading.file.path)) continue;
      running.add(reading.file.path);
      queue.push(reading.file);
      if (!texts.has(reading.file.path)) localActions.push(reading.file);
    }
  }
  return { workflows: localActions, unread, running: [...running] };
}

function tooMany({ path }: SourceFile): Unknown {
  return { file: path, reason: `more than ${MAX_LOCAL_ACTIONS} local actions are used` };
}

/** Most files use nothing of their own: those are not parsed for it. */
async function localUses(file: SourceFile): Promise<readonly string[]> {
  if (!/uses\s*["']?\s*:/.test(file.text) || !/[.$][/\\]/.test(file.text)) return [];
  const { content } = await parseWorkflow(file);
  return usesOf(content).flatMap(({ reference }) => (isLocal(reference) ? [reference.path] : []));
}

function usesOf(content: WorkflowFile["content"]): readonly Use[] {
  const jobs = content?.kind === "workflow" ? content.jobs : [];
  const steps = content?.kind === "action" ? content.steps : jobs.flatMap((job) => job.steps);
  return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}

function isLocal(
  reference: ActionReference,
): reference is Extract<ActionReference, { path: string; kind: "local" | "self" }> {
  return reference.kind === "local" || reference.kind === "self";
}

interface UsedFile {
  readonly file: SourceFile | null;
  /** Why it is not known what runs there; null where it is, or where nothing is there (yet). */
  readonly unread: string | null;
}

async function readUsed(workspace: Workspace, use: string, texts: ReadonlyMap<string, SourceFile>): Promise<UsedFile> {
  const path = posix.normalize(use.replaceAll("\\", "/")).replace(/\/$/, "");
  if (leadsOut(`${path}/`)) return { file: null, unread: `./${use} leads out of the checkout` };
  const isWorkflow = /\.ya?ml$/i.test(path);
  const candidates = isWorkflow ? [path] : ["action.yml", "action.yaml"].map((name) => posix.join(path, name));
  for (const candidate of candidates) {
    const known = texts.get(candidate);
    if (known !== undefined) return { file: known, unread: null };
    const { text, reason, missing } = await readText(workspace, candidate, MAX_FILE_BYTES);
    if (text !== null) return { file: { path: candidate, text }, unread: null };
    if (!missing) return { file: null, unread: `./${use} could not be read: ${reason}` };
  }
  // An earlier step may put it there, such as a checkout of another repository.
  return { file: null, unread: null };
}
