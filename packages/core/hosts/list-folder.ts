import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Listing, MatchOptions, Omission } from "../workspace/workspace.ts";
import { matchGlobs } from "./match-globs.ts";

/** A checkout with more files than this is cut, rather than holding up the job; the listing says so. */
const MAX_FILES = 500_000;
/** Links to folders are followed this often on one path: a link to a folder above it would never end. */
const MAX_LINKED_FOLDERS = 4;
const RARELY_MEANT = ["node_modules", ".git"];

/** The files below a folder that match any of the globs, links inside it followed. */
export async function listFolder(root: string, globs: readonly string[], options: MatchOptions = {}): Promise<Listing> {
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const skipped = skippedFolders(wanted);
  const walk: Walk = { root, real: await realpath(root).catch(() => root), skipped, files: new Set(), omitted: [] };
  for (const start of new Set(wanted.map(fixedFolder))) {
    const folder = resolve(root, start);
    if (isInside(root, folder)) await visit(walk, folder, 0);
  }
  return {
    paths: await matchGlobs([...walk.files], globs, options),
    omitted: await relevant(walk.omitted, globs, options),
  };
}

/** Names of folders that these globs do not mean. */
export function skippedFolders(globs: readonly string[]): readonly string[] {
  return RARELY_MEANT.filter((name) => !globs.some((glob) => glob.split("/").includes(name)));
}

export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

interface Walk {
  readonly root: string;
  /** The same without links. */
  readonly real: string;
  readonly skipped: readonly string[];
  readonly files: Set<string>;
  readonly omitted: (Omission & { readonly isFile: boolean })[];
}

/** What was left out counts where a glob could have matched it: a folder may hold anything. */
async function relevant(
  omitted: Walk["omitted"],
  globs: readonly string[],
  options: MatchOptions,
): Promise<readonly Omission[]> {
  const files = omitted.filter(({ isFile }) => isFile).map(({ path }) => path);
  const matching = new Set(await matchGlobs(files, globs, options));
  return omitted
    .filter(({ path, isFile }) => !isFile || matching.has(path))
    .map(({ path, reason }) => ({ path, reason }));
}

/** The leading path segments of a glob that have no wildcard in them. */
function fixedFolder(glob: string): string {
  const segments = glob.split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  return segments.slice(0, wild === -1 ? segments.length - 1 : wild).join("/") || ".";
}

async function visit(walk: Walk, folder: string, linked: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR") omit(walk, folder, "the folder cannot be read", false);
    return [] as Dirent[];
  });
  for (const entry of entries) {
    if (walk.files.size >= MAX_FILES) return omitRest(walk);
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) await follow(walk, path, linked);
    else if (entry.isFile()) walk.files.add(shownPath(walk, path));
    else if (entry.isDirectory() && !walk.skipped.includes(entry.name)) await visit(walk, path, linked);
  }
}

async function follow(walk: Walk, path: string, linked: number): Promise<void> {
  const target = await realpath(path).catch(() => null);
  if (target === null) return omit(walk, path, "the link leads nowhere", true);
  const stats = await stat(target);
  if (!isInside(walk.real, target)) return omit(walk, path, "the link leads out of the workspace", stats.isFile());
  if (stats.isFile()) walk.files.add(shownPath(walk, path));
  if (!stats.isDirectory()) return;
  const segments = relative(walk.real, target).split(sep);
  if (segments.some((segment) => walk.skipped.includes(segment))) return;
  // A link to a folder that holds it shows the same files again and again, under ever longer paths.
  if (isInside(target, resolve(await realpath(join(path, "..")), "x"))) return;
  if (linked >= MAX_LINKED_FOLDERS) return omit(walk, path, "a link behind links", false);
  await visit(walk, path, linked + 1);
}

function omit(walk: Walk, path: string, reason: string, isFile: boolean): void {
  walk.omitted.push({ path: shownPath(walk, path), reason, isFile });
}

function omitRest(walk: Walk): void {
  const reason = `only the first ${MAX_FILES} files are searched`;
  if (!walk.omitted.some((omission) => omission.reason === reason)) {
    walk.omitted.push({ path: ".", reason, isFile: false });
  }
}

function shownPath({ root }: Walk, path: string): string {
  return relative(root, path).split(sep).join("/");
}
