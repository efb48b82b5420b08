export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a file, without a slash at its end; the root is empty. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The folder itself and all above it, nearest first; the last is the root, `""`. */
export function foldersUpwards(folder: string): readonly string[] {
  const folders = [folder];
  for (let current = folder; current !== ""; ) {
    current = folderOf(current);
    folders.push(current);
  }
  return folders;
}

export function joinPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
