import type { Manifest } from "../ecosystems/manifest.ts";
import { readManifest } from "../ecosystems/read-manifest.ts";
import { parseWorkflow } from "../workflow/parse-workflow.ts";
import type { SourceFile, WorkflowFile } from "../workflow/workflow.ts";
import type { Unknown } from "./finding.ts";

/** What the policy is to be applied to, as plain data: somebody else has read it. */
export interface PolicySources {
  /** Workflow files and action manifests. */
  readonly workflows: readonly SourceFile[];
  /** Files of that kind whose text could not be had. */
  readonly unread: readonly Unknown[];
  /** Paths of all dependency manifests and lockfiles, after the change. */
  readonly dependencyPaths: readonly string[];
  /** Manifests that did not change but say what belongs to a workspace. */
  readonly roots: readonly SourceFile[];
  readonly change: ChangeReading;
}

/** What the change touches, or why that is not known. */
export type ChangeReading =
  | { readonly known: true; readonly files: readonly ChangedFile[] }
  | { readonly known: false; readonly reason: string };

export interface ChangedFile {
  readonly path: string;
  readonly status: "added" | "modified" | "removed";
  /** The text before; null where there was none or it could not be had. Only read for manifests. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The sources, understood: what rules see. */
export interface PolicyInput {
  readonly workflows: readonly WorkflowFile[];
  readonly dependencyPaths: ReadonlySet<string>;
  /** By path. */
  readonly roots: ReadonlyMap<string, Manifest>;
  readonly change: { readonly known: true; readonly files: readonly ChangedManifest[] } | ChangeUnknown;
  /** Owners, or `owner/repository`, whose unpinned actions are only advised against. Lower case. */
  readonly trustedOwners: ReadonlySet<string>;
}

type ChangeUnknown = Extract<ChangeReading, { known: false }>;

/** A changed file; of a manifest also what it asks for, before and after. */
export interface ChangedManifest extends Omit<ChangedFile, "before" | "after"> {
  readonly before: Manifest | null;
  readonly after: Manifest | null;
}

/** Parses everything once, so that each rule is a pure function of data. */
export async function readPolicyInput(sources: PolicySources, trustedOwners: readonly string[]): Promise<PolicyInput> {
  const roots = new Map<string, Manifest>();
  for (const root of sources.roots) {
    const manifest = await readManifest(root.path, root.text);
    if (manifest !== null) roots.set(root.path, manifest);
  }
  return {
    workflows: [...(await Promise.all(sources.workflows.map(parseWorkflow))), ...sources.unread.map(unreadWorkflow)],
    dependencyPaths: new Set(sources.dependencyPaths),
    roots,
    change: sources.change.known ? await understandChange(sources.change.files) : sources.change,
    trustedOwners: new Set(trustedOwners.map((owner) => owner.toLowerCase())),
  };
}

function unreadWorkflow({ file, reason }: Unknown): WorkflowFile {
  return { path: file, content: null, problems: [{ code: "unread", message: reason, at: { line: 1, column: 1 } }] };
}

async function understandChange(files: readonly ChangedFile[]): Promise<PolicyInput["change"]> {
  const manifest = async (path: string, text: string | null) => (text === null ? null : readManifest(path, text));
  const understood = files.map(
    async (file): Promise<ChangedManifest> => ({
      path: file.path,
      status: file.status,
      before: await manifest(file.path, file.before),
      after: await manifest(file.path, file.after),
    }),
  );
  return { known: true, files: await Promise.all(understood) };
}
