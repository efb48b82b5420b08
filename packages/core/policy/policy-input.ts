import type { ChangedText, TextReading } from "../change/changed-text.ts";
import type { Ecosystem } from "../ecosystems/ecosystem.ts";
import { ecosystems } from "../ecosystems/ecosystems.ts";
import type { Manifest } from "../ecosystems/manifest.ts";
import { readManifest } from "../ecosystems/read-manifest.ts";
import { fileName } from "../paths/path-parts.ts";
import { parseWorkflow } from "../workflow/parse-workflow.ts";
import type { SourceFile, WorkflowFile } from "../workflow/workflow.ts";
import type { Unknown } from "./finding.ts";

/** What the policy is to be applied to, as plain data: somebody else has read it. */
export interface PolicySources {
  /** Workflow files and action manifests. */
  readonly workflows: readonly SourceFile[];
  /** Files of that kind whose text could not be had. */
  readonly unread: readonly Unknown[];
  /** What is used and not in the checkout because a step puts it there: said, and no reason to refuse. */
  readonly brought?: readonly Unknown[];
  /** Paths of the files among these that a workflow of the repository runs, beside the workflows themselves. */
  readonly running?: readonly string[];
  /** Paths of all dependency manifests and lockfiles, after the change. */
  readonly dependencyPaths: readonly string[];
  /** Manifests that did not change but say what belongs to a workspace. */
  readonly roots: readonly SourceFile[];
  /** The manifests and lockfiles that the change touches; texts are only there for manifests. */
  readonly change: TextReading;
}

/** The sources, understood: what rules see. */
export interface PolicyInput {
  readonly workflows: readonly WorkflowFile[];
  /** What could not be read. */
  readonly unread: readonly Unknown[];
  /** What runs and is not part of the checkout. */
  readonly brought?: readonly Unknown[];
  /** Other things that every rule would have needed to know, such as the gate's own settings. */
  readonly unsettled?: readonly Unknown[];
  /** Paths of what GitHub runs: a file among `workflows` that is not here is only looked at, such as test data. */
  readonly running: ReadonlySet<string>;
  readonly dependencyPaths: ReadonlySet<string>;
  /** By path. */
  readonly roots: ReadonlyMap<string, ManifestReadings>;
  readonly change: { readonly known: true; readonly files: readonly ChangedManifest[] } | ChangeUnknown;
  /** Owners, or `owner/repository`, whose unpinned actions are only advised against. Lower case. */
  readonly trustedOwners: ReadonlySet<string>;
}

type ChangeUnknown = Extract<TextReading, { known: false }>;

/** A changed file; for a manifest also its dependencies, before and after. */
export interface ChangedManifest extends Omit<ChangedText, "before" | "after"> {
  readonly before: ManifestReadings;
  readonly after: ManifestReadings;
}

/**
 * What each package manager reads in one manifest, by the package manager's name. Only those that have a lockfile in the
 * checkout are asked; missing are those that cannot read it.
 */
export type ManifestReadings = ReadonlyMap<string, Manifest>;

/** Parses everything once, so that each rule is a pure function of data. */
export async function readPolicyInput(sources: PolicySources, trustedOwners: readonly string[]): Promise<PolicyInput> {
  const used = usedEcosystems(sources.dependencyPaths);
  const roots = new Map<string, ManifestReadings>();
  for (const { path, text } of sources.roots) roots.set(path, await readingsOf(path, text, used));
  return {
    workflows: await Promise.all(sources.workflows.map(parseWorkflow)),
    unread: sources.unread,
    brought: sources.brought ?? [],
    running: new Set([...(sources.running ?? []), ...sources.workflows.map(({ path }) => path).filter(isWorkflowPath)]),
    dependencyPaths: new Set(sources.dependencyPaths),
    roots,
    change: sources.change.known ? await understandChange(sources.change.files, used) : sources.change,
    trustedOwners: new Set(trustedOwners.map((owner) => owner.toLowerCase())),
  };
}

/** Where GitHub looks for workflows. */
function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}

function usedEcosystems(dependencyPaths: readonly string[]): readonly Ecosystem[] {
  const names = new Set(dependencyPaths.map(fileName));
  return ecosystems.filter(({ lockfiles }) => lockfiles.some(({ file }) => names.has(file)));
}

async function readingsOf(path: string, text: string | null, used: readonly Ecosystem[]): Promise<ManifestReadings> {
  const readings = new Map<string, Manifest>();
  for (const ecosystem of text === null ? [] : used) {
    const manifest = await readManifest(ecosystem, path, text ?? "");
    if (manifest !== null) readings.set(ecosystem.name, manifest);
  }
  return readings;
}

async function understandChange(
  files: readonly ChangedText[],
  used: readonly Ecosystem[],
): Promise<PolicyInput["change"]> {
  const understood = files.map(
    async (file): Promise<ChangedManifest> => ({
      path: file.path,
      status: file.status,
      before: await readingsOf(file.path, file.before, used),
      after: await readingsOf(file.path, file.after, used),
    }),
  );
  return { known: true, files: await Promise.all(understood) };
}
