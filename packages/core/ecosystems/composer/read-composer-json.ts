import type { Manifest } from "../manifest.ts";
import { itemsUnder, parseFields } from "../manifest-fields.ts";

/** The fields that composer hashes into `content-hash` (composer, `Locker::getContentHash`), but for the name. */
const fields = [
  "version",
  "require",
  "require-dev",
  "conflict",
  "replace",
  "provide",
  "minimum-stability",
  "prefer-stable",
  "repositories",
  "extra",
];

export async function readComposerJson(text: string): Promise<Manifest | null> {
  const root = await parseFields(text);
  return root === null ? null : { items: itemsUnder(root, fields), workspace: null };
}
