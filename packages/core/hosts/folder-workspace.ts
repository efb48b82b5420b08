import { open, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PacelineError } from "../errors/paceline-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { isInside, listFolder } from "./list-folder.ts";
import { readFileEnd } from "./read-file-end.ts";

export const MAX_READ_BYTES = 16 * 1024 * 1024;

/** A checkout on disk. Nothing outside it is read, not even through a symbolic link. */
export function folderWorkspace(folder: string): Workspace {
  const root = resolve(folder);
  return {
    root,
    list: (globs, options) => listFolder(root, globs, options),
    read: async (path, maxBytes = MAX_READ_BYTES) => (await readBytes(root, path, maxBytes))?.toString("utf8") ?? null,
    readBytes: (path, maxBytes = MAX_READ_BYTES) => readBytes(root, path, maxBytes),
    readEnd: async (path, maxBytes) => {
      const real = await resolveInside(root, path);
      return real === null ? null : readFileEnd(real, maxBytes);
    },
    contains: async (path) => isInside(await realpath(root).catch(() => root), await nearestReal(resolve(root, path))),
  };
}

/** The file that a path means, links followed; null where there is none. One that cannot be looked for is not missing. */
async function resolveInside(root: string, path: string): Promise<string | null> {
  const real = await realpath(resolve(root, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (real !== null && !isInside(await realpath(root), real))
    throw new PacelineError("outside-workspace", `${path} is outside the workspace`);
  // Opening a pipe would wait for somebody to write into it.
  if (real !== null && !(await stat(real)).isFile())
    throw new PacelineError("file-unreadable", `${path} is not a file`);
  return real;
}

async function readBytes(root: string, path: string, maxBytes: number): Promise<Buffer | null> {
  const real = await resolveInside(root, path);
  if (real === null) return null;
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

/** Where a path really leads: of one that does not exist yet, its nearest folder that does. */
async function nearestReal(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  const parent = dirname(path);
  return real ?? (parent === path ? path : nearestReal(parent));
}
