import type { Annotation, Result } from "../../packages/core/action/result.ts";
import { cacheKeySummary } from "../../packages/core/caching/cache-key-summary.ts";
import type { CacheDecision } from "../../packages/core/caching/decide-cache-key.ts";

export const outputs = {
  key: "Cache key, for `key` of actions/cache.",
  "restore-keys": "Key prefixes of caches that still help, one per line, best first.",
  paths: "Folders to cache, one per line.",
  changed: "Whether the key differs from the base: `true`, `false`, or empty without a base.",
  targets: "Key, restore keys and paths for each package manager separately, as JSON.",
};

/** The decision as outputs, summary and warnings. */
export function toResult(decision: CacheDecision): Result<keyof typeof outputs, CacheDecision> {
  return {
    outputs: {
      key: decision.key,
      "restore-keys": decision.restoreKeys.join("\n"),
      paths: decision.paths.join("\n"),
      changed: decision.changed,
      targets: JSON.stringify(decision.targets),
    },
    data: decision,
    summary: cacheKeySummary(decision),
    annotations: warnings(decision),
  };
}

function warnings({ targets, problems, key }: CacheDecision): Annotation[] {
  const unread = problems.map(
    ({ path, message }): Annotation => ({
      level: "warning",
      title: "Lockfile not understood",
      message: `Not understood: ${message}. The key is computed from the file's bytes, so any edit changes it.`,
      file: path,
    }),
  );
  if (targets.length > 0) return unread;
  const message = `No lockfile found, so the key is ${key} and never changes by itself. List lockfiles in "lockfiles" or "extra-files".`;
  return [{ level: "warning", title: "No lockfile", message }];
}
