import { isStrongIntegrity } from "../is-strong-integrity.ts";
import type { LockfileEntry } from "../lockfile.ts";

/** Of a package whose digest is known it does not matter which host has it; a repository or folder stays. */
export function withoutHost(entry: LockfileEntry): LockfileEntry {
  const { resolved, integrity } = entry;
  const isDownload = resolved !== null && /^https?:/i.test(resolved);
  return isDownload && integrity !== null && isStrongIntegrity(integrity) ? { ...entry, resolved: null } : entry;
}
