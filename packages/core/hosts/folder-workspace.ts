import { open, readdir, realpath } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { PacelineError } from "../errors/paceline-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { matchGlobs } from "./match-globs.ts";

export const MAX_READ_BYTES = 16 * 1024 * 1024;
/** A checkout with more files than this is cut, rather than holding up the job. */
const FILE_LIMIT = 500_000;
const RARELY_MEANT = ["node_modules", ".git"];

/** A checkout on disk. Nothing outside it is read, not even through a symbolic link. */
export function folderWorkspace(folder: string): Workspace {
  const root = resolve(folder);
  return {
    root,
    glob: async (globs) => matchGlobs(await listFiles(root, globs), globs),
    read: async (path, maxBytes = MAX_READ_BYTES) => (await readBytes(root, path, maxBytes))?.toString("utf8") ?? null,
    readBytes: (path, maxBytes = MAX_READ_BYTES) => readBytes(root, path, maxBytes),
  };
}

async function readBytes(root: string, path: string, maxBytes: number): Promise<Buffer | null> {
  const wanted = resolve(root, path);
  const real = await realpath(wanted).catch(() => null);
  if (real === null) return null;
  if (!isInside(await realpath(root), real))
    throw new PacelineError("outside-workspace", `${path} leads out of the workspace`);
  const file = await open(real);
  try {
    const { size } = await file.stat();
    if (size > maxBytes)
      throw new PacelineError("file-too-large", `${path} has ${size} bytes; at most ${maxBytes} are read`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** All files below the folders that the globs start in, as paths with `/`. */
async function listFiles(root: string, globs: readonly string[]): Promise<readonly string[]> {
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const skipped = RARELY_MEANT.filter((name) => !wanted.some((glob) => glob.split("/").includes(name)));
  const starts = new Set(wanted.map(fixedFolder));
  const found = new Set<string>();
  for (const start of starts) {
    const folder = resolve(root, start);
    if (isInside(root, folder)) await walk(folder, root, skipped, found);
  }
  return [...found];
}

/** The leading path segments of a glob that have no wildcard in them. */
function fixedFolder(glob: string): string {
  const segments = glob.split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  return segments.slice(0, wild === -1 ? segments.length - 1 : wild).join("/") || ".";
}

async function walk(folder: string, root: string, skipped: readonly string[], found: Set<string>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.size >= FILE_LIMIT) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.includes(entry.name)) await walk(path, root, skipped, found);
    } else if (entry.isFile()) {
      found.add(relative(root, path).split(sep).join("/"));
    }
  }
}
