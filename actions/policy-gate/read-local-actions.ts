import { posix } from "node:path";
import { leadsOut } from "../../packages/core/paths/leads-out.ts";
import type { Unknown } from "../../packages/core/policy/finding.ts";
import type { ActionReference } from "../../packages/core/workflow/action-reference.ts";
import { parseWorkflow } from "../../packages/core/workflow/parse-workflow.ts";
import type { SourceFile, Step, Use, WorkflowFile } from "../../packages/core/workflow/workflow.ts";
import { readText } from "../../packages/core/workspace/read-text.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import { childOf, textOf } from "../../packages/core/yaml/yaml-node.ts";

/** GitHub refuses larger manifests. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Actions that actions use, and so on: more are no repository but an attack. */
const MAX_LOCAL_ACTIONS = 1000;

interface LocalActions {
  /** Manifests and called workflows that were not among the known files. */
  readonly workflows: readonly SourceFile[];
  /** Why it is not known what runs, by the file that uses it. */
  readonly unread: readonly Unknown[];
  /** What is not in the checkout because a step puts it there. */
  readonly brought: readonly Unknown[];
  /** Paths of all files that are used so, known ones included. */
  readonly running: readonly string[];
}

/**
 * What workflows use of their own checkout (`uses: ./path`), wherever it is and even if it is ignored: the runner runs it
 * from there. Follows actions that use further ones.
 *
 * @param baseFolder where another checkout lies inside this one: what this one has there cannot be seen.
 */
export async function readLocalActions(
  workspace: Workspace,
  known: readonly SourceFile[],
  baseFolder: string | null,
): Promise<LocalActions> {
  const texts = new Map(known.map((file) => [file.path, file]));
  const unread: Unknown[] = [];
  const missing: MissingUse[] = [];
  const folders = new Set<string>();
  const running = new Map<string, SourceFile>();
  const queue = known.filter(({ path }) => path.startsWith(".github/workflows/"));
  for (const file of queue) {
    const { paths, broughtFolders } = await localUses(file);
    for (const folder of broughtFolders) folders.add(folder);
    for (const path of paths) {
      if (running.size >= MAX_LOCAL_ACTIONS) break;
      const used = await readUsed(workspace, path, texts, baseFolder);
      if (used.kind === "unread") unread.push({ file: file.path, reason: used.reason });
      if (used.kind === "missing") missing.push({ file: file.path, path });
      if (used.kind !== "read" || running.has(used.file.path)) continue;
      running.set(used.file.path, used.file);
      queue.push(used.file);
    }
  }
  const { brought, unexplained } = explained(missing, folders);
  return {
    workflows: [...running.values()].filter(({ path }) => !texts.has(path)),
    unread: [...unread, ...unexplained, ...tooMany(running.size)],
    brought,
    running: [...running.keys()],
  };
}

function tooMany(count: number): readonly Unknown[] {
  if (count < MAX_LOCAL_ACTIONS) return [];
  return [{ file: ".", reason: `more than ${MAX_LOCAL_ACTIONS - 1} local actions are used` }];
}

/** A step may have put there what is not in the checkout; nobody knows where anything else would come from. */
function explained(missing: readonly MissingUse[], folders: ReadonlySet<string>) {
  const isBrought = ({ path }: MissingUse) => [...folders].some((folder) => `${path}/`.startsWith(`${folder}/`));
  return {
    brought: missing.filter(isBrought).map(notThere),
    unexplained: missing.filter((use) => !isBrought(use)).map(notThere),
  };
}

interface MissingUse {
  readonly file: string;
  readonly path: string;
}

function notThere({ file, path }: MissingUse): Unknown {
  return { file, reason: `\`./${path}\` is not in this checkout` };
}

interface LocalUses {
  /** Below the checkout, with `/` and without a `/` at the end. */
  readonly paths: readonly string[];
  /** Where steps put what they fetch, such as the checkout of another repository. */
  readonly broughtFolders: readonly string[];
}

/** Most files use nothing of their own: those are not parsed for it. A text in double quotes may be written in escapes. */
async function localUses(file: SourceFile): Promise<LocalUses> {
  const isPlain = !/uses/.test(file.text) || !/[.$][/\\]/.test(file.text);
  if (isPlain && !/\\[xuU\r\n]/.test(file.text)) return { paths: [], broughtFolders: [] };
  const { content } = await parseWorkflow(file);
  return {
    paths: usesOf(content).flatMap(({ reference }) => (isLocal(reference) ? [normalized(reference.path)] : [])),
    broughtFolders: stepsOf(content)
      .map(({ node }) => normalized(textOf(childOf(childOf(node, "with"), "path")) ?? ""))
      .filter((folder) => folder !== "" && folder !== "."),
  };
}

function normalized(path: string): string {
  return posix.normalize(path.trim().replaceAll("\\", "/")).replace(/\/$/, "");
}

function stepsOf(content: WorkflowFile["content"]): readonly Step[] {
  if (content?.kind === "action") return content.steps;
  return (content?.jobs ?? []).flatMap((job) => job.steps);
}

function usesOf(content: WorkflowFile["content"]): readonly Use[] {
  const jobs = content?.kind === "workflow" ? content.jobs : [];
  const steps = stepsOf(content);
  return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}

function isLocal(
  reference: ActionReference,
): reference is Extract<ActionReference, { path: string; kind: "local" | "self" }> {
  return reference.kind === "local" || reference.kind === "self";
}

type UsedFile =
  | { readonly kind: "read"; readonly file: SourceFile }
  /** Something is there, and it is not known what. */
  | { readonly kind: "unread"; readonly reason: string }
  | { readonly kind: "missing" }
  /** An action that is nothing but its `Dockerfile`. */
  | { readonly kind: "image" };

async function readUsed(
  workspace: Workspace,
  path: string,
  texts: ReadonlyMap<string, SourceFile>,
  baseFolder: string | null,
): Promise<UsedFile> {
  if (leadsOut(`${path}/`)) return { kind: "unread", reason: `\`./${path}\` leads out of the checkout` };
  if (baseFolder !== null && `${path}/`.startsWith(`${baseFolder}/`))
    return { kind: "unread", reason: `\`./${path}\` lies where the base is checked out` };
  const names = /\.ya?ml$/i.test(path) ? [path] : ["action.yml", "action.yaml"].map((name) => posix.join(path, name));
  const read = await readFirst(workspace, names, texts);
  if (read !== null) return read;
  // The runners of Windows and macOS find other spellings as well.
  const { paths } = await workspace.list([...names, posix.join(path, "Dockerfile")], { ignoreCase: true });
  const others = paths.filter((other) => !/dockerfile$/i.test(other));
  return (await readFirst(workspace, others, texts)) ?? { kind: paths.length > 0 ? "image" : "missing" };
}

/** The first of these files that is there; null where none is. */
async function readFirst(
  workspace: Workspace,
  paths: readonly string[],
  texts: ReadonlyMap<string, SourceFile>,
): Promise<UsedFile | null> {
  for (const path of paths) {
    const known = texts.get(path);
    if (known !== undefined) return { kind: "read", file: known };
    const { text, reason, missing } = await readText(workspace, path, MAX_FILE_BYTES);
    if (text !== null) return { kind: "read", file: { path, text } };
    if (!missing) return { kind: "unread", reason: `${path} could not be read: ${reason}` };
  }
  return null;
}
