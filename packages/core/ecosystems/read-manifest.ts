import { fileName } from "../paths/path-parts.ts";
import type { Ecosystem } from "./ecosystem.ts";
import type { Manifest } from "./manifest.ts";

/** Manifests are written by hand; a larger one is something else. */
const MAX_MANIFEST_LENGTH = 1024 * 1024;

/** What one package manager reads in the file; null when it is not its manifest, or is broken. */
export async function readManifest(ecosystem: Ecosystem, path: string, text: string): Promise<Manifest | null> {
  const name = fileName(path);
  const format = ecosystem.manifests.find(({ file }) => file === name);
  return format === undefined || text.length > MAX_MANIFEST_LENGTH ? null : format.read(text);
}
