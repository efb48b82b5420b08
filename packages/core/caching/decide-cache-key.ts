import type { LockfileProblemCode } from "../ecosystems/lockfile.ts";
import type { CacheInput, CacheSettings } from "./cache-target.ts";
import { type ChangedEntry, explainChange } from "./explain-change.ts";
import { type CacheKey, makeCacheKey } from "./make-cache-key.ts";
import { type CacheRequest, planTargets } from "./plan-targets.ts";
import { type FileTexts, type ReadInput, readCacheInputs } from "./read-cache-inputs.ts";

/** All that the action says, as data. `changed` is null where there is no base to compare with. */
export interface CacheDecision extends CacheKey {
  readonly inputs: readonly ComparedInput[];
  readonly targets: readonly (CacheKey & { readonly name: string; readonly changed: boolean | null })[];
  readonly changed: boolean | null;
  /** Per lockfile that was understood on both sides and differs: which entries. */
  readonly changes: readonly { readonly path: string; readonly entries: readonly ChangedEntry[] }[];
  readonly problems: readonly { readonly path: string; readonly code: LockfileProblemCode; readonly message: string }[];
}

export interface ComparedInput extends CacheInput {
  /** How many packages it fixes; null where only its bytes are known. */
  readonly packages: number | null;
  /** Whether what decides the installation differs from the base. */
  readonly changed: boolean | null;
  /** Whether the file differs at all: what `hashFiles` would go by. */
  readonly textChanged: boolean | null;
}

/** `actions/cache` insists on a path; this one never exists, so that nothing is saved. */
export const nothingToCache = ".paceline/nothing-to-cache";

/** Key, restore keys and paths for the files of a checkout; against a base checkout, also what changes and why. */
export async function decideCacheKey(
  settings: CacheSettings,
  request: CacheRequest,
  files: FileTexts,
  base: FileTexts | null,
): Promise<CacheDecision> {
  const inputs = await readCacheInputs(files);
  const baseInputs = base === null ? null : await readCacheInputs(base);
  const keys = keysFor(settings, request, inputs);
  const baseKeys = baseInputs === null ? null : keysFor(settings, request, baseInputs);
  return {
    ...keys,
    targets: keys.targets.map((target) => {
      const twin = baseKeys?.targets.find(({ name }) => name === target.name);
      return { ...target, changed: baseKeys === null ? null : target.key !== twin?.key };
    }),
    changed: baseKeys === null ? null : keys.key !== baseKeys.key,
    inputs: inputs.map((own) => compare(own, baseInputs)),
    changes: baseInputs === null ? [] : inputs.flatMap((own) => explain(own, baseInputs)),
    problems: inputs.flatMap(({ input, lockfile }) =>
      (lockfile?.problems ?? []).map((problem) => ({ path: input.path, ...problem })),
    ),
  };
}

function keysFor(settings: CacheSettings, request: CacheRequest, inputs: readonly ReadInput[]) {
  const { key, restoreKeys, paths, targets } = makeCacheKey(settings, planTargets(inputs, settings.os, request));
  const cachedPaths = paths.length > 0 ? paths : request.paths;
  return {
    key: targets.length > 0 ? key : `${key}-no-lockfile`,
    restoreKeys,
    paths: cachedPaths.length > 0 ? cachedPaths : [nothingToCache],
    targets,
  };
}

function twinOf({ input }: ReadInput, base: readonly ReadInput[]): ReadInput | undefined {
  return base.find((other) => other.input.path === input.path);
}

function compare(own: ReadInput, base: readonly ReadInput[] | null): ComparedInput {
  const packages = own.lockfile?.method === "resolved" ? own.lockfile.entries.length : null;
  if (base === null) return { ...own.input, packages, changed: null, textChanged: null };
  const twin = twinOf(own, base);
  const changed = twin?.input.digest !== own.input.digest || twin.input.method !== own.input.method;
  return { ...own.input, packages, changed, textChanged: twin?.text !== own.text };
}

function explain(own: ReadInput, base: readonly ReadInput[]): { path: string; entries: ChangedEntry[] }[] {
  const before = twinOf(own, base)?.lockfile;
  const after = own.lockfile;
  if (before?.method !== "resolved" || after?.method !== "resolved") return [];
  const entries = explainChange(before.entries, after.entries);
  return entries.length === 0 ? [] : [{ path: own.input.path, entries }];
}
