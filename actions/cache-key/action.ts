import { baseWorkspace } from "../../packages/core/action/base-workspace.ts";
import { defineAction } from "../../packages/core/action/define-action.ts";
import { InputError } from "../../packages/core/action/input-error.ts";
import { flag, list, oneOf, text, type Values } from "../../packages/core/action/inputs.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import type { CacheSettings } from "../../packages/core/caching/cache-target.ts";
import { decideCacheKey } from "../../packages/core/caching/decide-cache-key.ts";
import type { CacheRequest } from "../../packages/core/caching/plan-targets.ts";
import { readableLockfileGlobs } from "../../packages/core/ecosystems/find-ecosystem.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import { readDecidingFiles } from "./read-deciding-files.ts";
import { outputs, toResult } from "./to-result.ts";

const inputs = {
  lockfiles: list({
    help: "Globs of the lockfiles that decide what is installed. Default: all lockfiles except those below `vendor` or `target`.",
  }),
  what: oneOf(["store", "node_modules"], {
    help: "What to cache: downloaded packages (`store`), or the installed tree (`node_modules`) where the package manager has one.",
    fallback: "store",
  }),
  "cargo-target": flag({ help: "Cargo: also cache the build output in `target`.", fallback: false }),
  "extra-files": list({ help: "Globs of further files that decide what is installed, such as `patches/**`." }),
  paths: list({ help: "Paths to cache instead of the default folders." }),
  runtime: list({ help: "Versions that the cached files depend on, such as `node24`, one per line." }),
  salt: text({ help: "Any text. Changing it discards all caches." }),
  prefix: text({ help: "Prefix of all keys.", fallback: "paceline" }),
  "base-workspace": baseWorkspace,
};

export const action = defineAction({
  name: "cache-key",
  description: "Computes a cache key that changes only when what gets installed changes, with restore keys and paths.",
  inputs,
  outputs,
  permissions: { contents: "read" },

  async run(values, { workspace, workspaceAt, context }) {
    const request = requestOf(values);
    const lockfiles = values.lockfiles.length > 0 ? values.lockfiles : readableLockfileGlobs;
    const base = values["base-workspace"];
    const globs = { lockfiles, others: values["extra-files"], except: base };
    const files = await readDecidingFiles(workspace, globs, request);
    const baseFiles =
      base === undefined ? null : await readDecidingFiles(await checkoutAt(base, workspaceAt), globs, request);
    return toResult(await decideCacheKey(settingsOf(values, context), request, files, baseFiles));
  },

  /** A separate key for this attempt: it misses, but no later step breaks because a key is missing. */
  async fallback(values, { context, now }) {
    const attempt = `${context.runId}-${context.attempt}-${now().toISOString()}`;
    return toResult(
      await decideCacheKey(settingsOf(values, context), requestOf(values), new Map([["(unread)", attempt]]), null),
    );
  },
});

/** A base that is not there would look like a base without lockfiles, and every key like a new one. */
async function checkoutAt(folder: string, workspaceAt: Ports["workspaceAt"]): Promise<Workspace> {
  const workspace = workspaceAt(folder);
  if ((await workspace.list(["**"])).paths.length > 0) return workspace;
  const expected = "a folder with a checkout";
  throw new InputError([{ name: "base-workspace", place: "input", given: folder, expected }]);
}

type Given = Values<typeof inputs>;

function settingsOf({ prefix, runtime, salt }: Given, { runner }: RunContext): CacheSettings {
  return { prefix, os: runner.os, arch: runner.arch, runtimes: runtime, salt: salt ?? null };
}

function requestOf(values: Given): CacheRequest {
  return { installed: values.what === "node_modules", built: values["cargo-target"], paths: values.paths };
}
