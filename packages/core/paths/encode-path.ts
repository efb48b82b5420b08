/** A path as a part of a URL: everything but its `/` encoded. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
