import { join } from "node:path";
import { build, type OutputChunk, type RolldownLog } from "rolldown";
import { compareText } from "../../packages/core/collections/compare-text.ts";
import { chunkFileName } from "./chunk-file-name.ts";
import type { ChunkRow } from "./chunk-table.ts";
import { minifyPackages } from "./minify-packages.ts";
import { nameOf, type Package, packageOf } from "./package-of.ts";

export interface Bundle {
  readonly chunks: readonly ChunkRow[];
  /** Packages of which code is in the bundle, by name. */
  readonly packages: readonly Package[];
}

/**
 * Packages of GitHub's toolkit that do nothing while they load: what nobody uses of them is left out. For a light step
 * that is the HTTP client (undici), which @actions/core has for OIDC tokens alone, and child processes.
 */
const WITHOUT_SIDE_EFFECTS = /[\\/]node_modules[\\/]@actions[\\/](core|exec|http-client|io)[\\/]/;

/** What every step loads is one file: the runner's host with all that it imports, and the floor that actions stand on. */
const EVERY_STEP =
  /[\\/]packages[\\/]core[\\/](hosts[\\/]actions\.ts$|(action|collections|errors|hash|json|paths|render|stats)[\\/])/;
/** Small rooms of which most actions need most: one file each, instead of one for every set of actions. */
const ROOM = /[\\/]packages[\\/]core[\\/](change|cost|record|yaml)[\\/]/;
/** What reads a history file, and what only comes along with the matcher of globs. */
const HISTORY_FILE =
  /[\\/]packages[\\/]core[\\/]history[\\/](files[\\/](file-store|history-file)|toolkit[\\/]collect-early|merge-sections|read-ndjson|snapshot[\\/](is-snapshot|snapshot-reading))\.ts$/;
const MATCHER =
  /^(?!.*node_modules.*node_modules).*[\\/]node_modules[\\/](minimatch|brace-expansion|balanced-match)[\\/]/;

/** Bundles the dispatcher into `target`: a chunk per `import()`; code that several of them need is in chunks of its own. */
export async function bundle(root: string, target: string): Promise<Bundle> {
  const { output } = await build({
    cwd: root,
    input: { index: join(root, "actions", "dispatcher.ts") },
    platform: "node",
    transform: { target: "node20" },
    tsconfig: false,
    // Of packages that come as ES modules and CommonJS, the former: only of it can what nobody uses be left out.
    resolve: { mainFields: ["module", "main"] },
    treeshake: { moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }] },
    plugins: [minifyPackages()],
    // Not an opinion on the code: on a busy machine it would come and go.
    checks: { bundlerTimings: false },
    onLog: refuseWarnings,
    output: {
      dir: target,
      format: "esm",
      comments: false,
      chunkFileNames: chunkFileName,
      codeSplitting: {
        groups: [
          { name: "runner", test: EVERY_STEP },
          { name: (id) => ROOM.exec(id)?.[1] ?? null, test: ROOM },
          { name: "history-file", test: HISTORY_FILE },
          { name: "minimatch", test: MATCHER },
        ],
      },
    },
  });
  const chunks = output.filter((file) => file.type === "chunk");
  refuseCopies(chunks);
  return { chunks: chunks.map((chunk) => toRow(chunk, root)), packages: packagesIn(chunks) };
}

function toRow(chunk: OutputChunk, root: string): ChunkRow {
  const { fileName, isEntry, isDynamicEntry, facadeModuleId, modules, code } = chunk;
  const entry = (isEntry || isDynamicEntry) && facadeModuleId !== null ? nameOf(facadeModuleId, root) : "shared";
  return { chunk: fileName, entry, modules: Object.keys(modules).length, bytes: Buffer.byteLength(code) };
}

function packagesIn(chunks: readonly OutputChunk[]): readonly Package[] {
  const found = new Map<string, Package>();
  for (const { modules } of chunks) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const owner = renderedLength > 0 ? packageOf(id) : null;
      if (owner !== null) found.set(`${owner.name} ${owner.version} ${owner.folder}`, owner);
    }
  }
  return [...found.entries()].sort(([left], [right]) => compareText(left, right)).map(([, owner]) => owner);
}

/** Code in two chunks is bytes that every job downloads twice, and state that one process has twice. */
function refuseCopies(chunks: readonly OutputChunk[]): void {
  const places = new Map<string, string>();
  for (const { fileName, modules } of chunks) {
    for (const id of Object.keys(modules)) {
      const other = places.get(id);
      if (other !== undefined) throw new Error(`${id} is both in ${other} and in ${fileName}`);
      places.set(id, fileName);
    }
  }
}

/** A warning of the bundler is a mistake: an `import()` that makes nothing lazy, `eval`, an export that is not there. */
function refuseWarnings(level: string, { code = "warning", message }: RolldownLog): void {
  if (level === "warn") throw new Error(`${code}: ${message}`);
}
