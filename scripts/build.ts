import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sumBy } from "../packages/core/stats/sum.ts";
import { bundle } from "./bundle/bundle.ts";
import { CHUNKS_FILE, type ChunkRow, chunkTable, compareChunks, parseChunkTable } from "./bundle/chunk-table.ts";
import { licenceTexts } from "./bundle/licence-texts.ts";
import { ROOT } from "./catalogue.ts";

// From TypeScript to one bundle with lazy chunks (dist/). With --check: is the committed dist/ a fresh build, byte for
// byte? Types are checked by "npm run check".

const check = process.argv.includes("--check");
const target = check ? mkdtempSync(join(tmpdir(), "paceline-dist-")) : join(ROOT, "dist");
const started = performance.now();

if (!check) rmSync(target, { recursive: true, force: true });
const { chunks, packages } = await bundle(ROOT, target);
writeFileSync(join(target, "package.json"), '{ "type": "module" }\n');
writeFileSync(join(target, "licenses.txt"), licenceTexts(packages));
writeFileSync(join(target, CHUNKS_FILE), chunkTable(chunks));
const seconds = (performance.now() - started) / 1000;

if (check) {
  const differing = compareFolders(join(ROOT, "dist"), target);
  rmSync(target, { recursive: true });
  if (differing.length > 0) {
    console.error(`dist/ is not a fresh build; run "npm run build". Differing: ${differing.join(", ")}`);
    process.exitCode = 1;
  } else console.log("dist/ is a fresh build.");
} else {
  console.log(compareChunks(committedChunks(), chunks));
  const bytes = sumBy(list(target), (file) => readFileSync(join(target, file)).length);
  console.log(`dist/: ${list(target).length} files, ${(bytes / 1e6).toFixed(2)} MB, built in ${seconds.toFixed(1)} s`);
}

/** What the last commit says about its chunks; nothing outside of a clone. */
function committedChunks(): readonly ChunkRow[] {
  try {
    const args = ["show", `HEAD:dist/${CHUNKS_FILE}`];
    return parseChunkTable(
      execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return [];
  }
}

function compareFolders(left: string, right: string): string[] {
  const names = new Set([...list(left), ...list(right)]);
  return [...names].filter((name) => read(join(left, name)) !== read(join(right, name)));
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return null;
  }
}
