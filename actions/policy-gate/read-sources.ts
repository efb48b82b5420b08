import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import type { TextReading } from "../../packages/core/change/changed-text.ts";
import { compareCheckouts } from "../../packages/core/change/compare-checkouts.ts";
import { readChange } from "../../packages/core/change/read-change.ts";
import { readChangedTexts } from "../../packages/core/change/read-changed-texts.ts";
import { dependencyFileNames, ecosystemsOf } from "../../packages/core/ecosystems/find-ecosystem.ts";
import { fileName, folderOf, foldersUpwards, joinPath } from "../../packages/core/paths/path-parts.ts";
import { pathWithin } from "../../packages/core/paths/path-within.ts";
import { withSlashes } from "../../packages/core/paths/with-slashes.ts";
import type { Unknown } from "../../packages/core/policy/finding.ts";
import type { PolicySources } from "../../packages/core/policy/policy-input.ts";
import type { SourceFile } from "../../packages/core/workflow/workflow.ts";
import { readText } from "../../packages/core/workspace/read-text.ts";
import type { Omission, Workspace } from "../../packages/core/workspace/workspace.ts";
import { listDependencyFiles } from "./list-dependency-files.ts";
import { readLocalActions } from "./read-local-actions.ts";
import { sparseCheckout } from "./sparse-checkout.ts";

/** GitHub refuses larger workflow files. */
const MAX_FILE_BYTES = 1024 * 1024;
/** A repository with more workflow files than this is not judged as a whole. */
const MAX_WORKFLOWS = 2000;

/** Everything that the rules want to see. A file that cannot be read is listed, never left out. */
export async function readSources(
  ports: Ports,
  workflowGlobs: readonly string[],
  baseDirectory: string | undefined,
): Promise<PolicySources> {
  const { workspace } = ports;
  const base = baseDirectory === undefined ? null : ports.workspaceAt(baseDirectory);
  const baseFolder = base === null ? null : baseWithin(workspace, base);
  if (baseFolder !== null && /^\.github(?:\/|$)/i.test(baseFolder)) {
    const expected = "a folder that holds nothing of this checkout";
    throw new InputError([{ name: "base-workspace", place: "input", given: baseFolder, expected }]);
  }
  const without = baseFolder === null ? [] : [`!${baseFolder}/**`];
  const dependencies = await listDependencyFiles(workspace, without);
  const dependencyPaths = dependencies.paths;
  const change = base
    ? await compareCheckouts(
        { workspace: base, paths: (await listDependencyFiles(base)).paths },
        { workspace, paths: dependencyPaths },
      )
    : await readRunningChange(ports);
  const roots = await readRoots(workspace, dependencyPaths, change);
  const workflows = await readWorkflows(workspace, [...workflowGlobs, ...without]);
  const used = await readLocalActions(workspace, workflows.workflows, baseFolder);
  return {
    workflows: [...workflows.workflows, ...used.workflows],
    unread: [
      ...workflows.unread,
      ...dependencies.omitted.map(omissionAsUnknown),
      ...used.unread,
      ...(await sparseCheckout(workspace)),
    ],
    brought: used.brought,
    running: used.running,
    dependencyPaths,
    roots,
    change,
  };
}

function omissionAsUnknown({ path, reason }: Omission): Unknown {
  return { file: path, reason };
}

/** GitHub is asked which manifests and lockfiles the running change touches, and for the manifests' earlier texts. */
async function readRunningChange({ rest, context, workspace }: Ports): Promise<TextReading> {
  const { repository } = context;
  const change = await readChange(context, rest, repository);
  const reading = await readChangedTexts(change, dependencyFiles, { rest, repository, workspace });
  return reading.known
    ? reading
    : { ...reading, reason: `${reading.reason}, and there is no base-workspace to compare with` };
}

const dependencyFiles = {
  isWanted: (path: string) => dependencyFileNames.includes(fileName(path)),
  isTextWanted: (path: string) => ecosystemsOf(path).length > 0,
};

/** On a runner the base is usually checked out below the workspace: it is not part of what is judged. */
function baseWithin(workspace: Workspace, base: Workspace): string | null {
  return pathWithin(withSlashes(workspace.root), withSlashes(base.root));
}

async function readWorkflows(
  workspace: Workspace,
  globs: readonly string[],
): Promise<Pick<PolicySources, "workflows" | "unread">> {
  // The runners of Windows and macOS find `Action.YML`, too.
  const { paths, omitted } = await workspace.list(globs, { ignoreCase: true });
  const workflows: SourceFile[] = [];
  const unread = [...omitted.map(omissionAsUnknown), ...unreadRest(paths.slice(MAX_WORKFLOWS))];
  for (const path of paths.slice(0, MAX_WORKFLOWS)) {
    const { text, reason } = await readText(workspace, path, MAX_FILE_BYTES);
    if (text === null) unread.push({ file: path, reason });
    else workflows.push({ path, text });
  }
  return { workflows, unread };
}

function unreadRest([first, ...more]: readonly string[]): readonly Unknown[] {
  if (first === undefined) return [];
  return [{ file: first, reason: `this and ${more.length} more files: only ${MAX_WORKFLOWS} workflow files are read` }];
}

/** Manifests above the changed ones: they say which packages share a lockfile. */
async function readRoots(
  workspace: Workspace,
  dependencyPaths: readonly string[],
  change: TextReading,
): Promise<readonly SourceFile[]> {
  const knownPaths = new Set(dependencyPaths);
  const wanted = (change.known ? change.files : []).flatMap(({ path }) =>
    foldersUpwards(folderOf(path)).flatMap((folder) =>
      ecosystemsOf(path).flatMap(({ manifests }) => manifests.map(({ file }) => joinPath(folder, file))),
    ),
  );
  const roots: SourceFile[] = [];
  for (const path of new Set(wanted)) {
    const { text } = knownPaths.has(path) ? await readText(workspace, path, MAX_FILE_BYTES) : { text: null };
    if (text !== null) roots.push({ path, text });
  }
  return roots;
}
