import { lstat, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { PacelineError } from "../../errors/paceline-error.ts";

const FOLDER = ".paceline";

/**
 * One fixed path, relative to the workspace: a cache entry is only found under the very same path string, and only a
 * relative one means the same place on every operating system.
 */
export const SNAPSHOT_PATH = `${FOLDER}/history-v1.snapshot`;

/**
 * Lends the place of the snapshot in the workspace and leaves the workspace as it was. A folder of that name that was
 * there before is the user's and keeps its other files; a link of that name is not followed.
 */
export async function withSnapshotFile<T>(workspace: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = join(workspace, FOLDER);
  const file = join(workspace, SNAPSHOT_PATH);
  const before = await lstat(folder).catch(() => null);
  if (before !== null && !before.isDirectory()) {
    throw new PacelineError("file-unreadable", `${FOLDER} in the workspace is not a folder`);
  }
  try {
    await rm(file, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return await work(file);
  } finally {
    await rm(before === null ? folder : file, { recursive: true, force: true });
  }
}
