import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { CHUNKS_FILE, parseChunkTable } from "../../scripts/bundle/chunk-table.ts";
import { LIGHT_STEPS, type LoadedModules, modulesAtStart } from "../../scripts/bundle/modules-at-start.ts";
import { ROOT, requireBuild } from "./built-product.ts";

/**
 * What a light step may load: files of dist/, and modules in them. Each of both is time that every job waits. More than
 * this is no mistake in itself, but has to be wanted: `npm run bench -- build` lists the files, dist/chunks.md the modules.
 */
const MAX_AT_START: Readonly<Record<string, { readonly files: number; readonly modules: number }>> = {
  "plan-shards": { files: 12, modules: 220 },
  "cache-key": { files: 9, modules: 140 },
  "policy-gate": { files: 11, modules: 160 },
  "predict-duration": { files: 13, modules: 175 },
};

/** Loaded by what uses them, after the start: clients of services, the network, archives and what they need of Node. */
const LATE_FILES = /^dist\/vendor\/(?!js-yaml)/;
const LATE_BUILTINS = /^node:(zlib|v8|child_process|https?|net|tls|stream|worker_threads|diagnostics_channel)$/;

describe.skipIf(registerHooks === undefined)("the start of a step", () => {
  beforeAll(requireBuild);

  it.each(LIGHT_STEPS)("of $action loads little", (step) => {
    const { files, builtins } = modulesAtStart(ROOT, step, join(ROOT, "examples/project"));
    const most = MAX_AT_START[step.action] ?? { files: 0, modules: 0 };
    expect(files.filter((file) => LATE_FILES.test(file))).toEqual([]);
    expect(builtins.filter((name) => LATE_BUILTINS.test(name))).toEqual([]);
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(most.files);
    expect(modulesIn(files), files.join("\n")).toBeLessThanOrEqual(most.modules);
    expect(files).toContain(`dist/${step.action}.js`);
  });
});

/** Modules of source that these chunks were made of. */
function modulesIn(files: LoadedModules["files"]): number {
  const chunks = parseChunkTable(readFileSync(join(ROOT, "dist", CHUNKS_FILE), "utf8"));
  const loaded = chunks.filter(({ chunk }) => files.includes(`dist/${chunk}`));
  return sumBy(loaded, ({ modules }) => modules);
}
