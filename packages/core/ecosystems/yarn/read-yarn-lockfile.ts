import { type LockfileReading, unreadable } from "../lockfile.ts";
import { readBerryLockfile } from "./read-berry-lockfile.ts";
import { readClassicLockfile } from "./read-classic-lockfile.ts";

/** Reads `yarn.lock`: Yarn 1 has a format of its own, Yarn 2 and later write YAML. */
export async function readYarnLockfile(text: string): Promise<LockfileReading> {
  if (/^__metadata:/m.test(text)) return readBerryLockfile(text);
  if (/^# yarn lockfile v1\r?$/m.test(text)) return readClassicLockfile(text);
  return unreadable("unsupported-version", "neither version 1 nor __metadata");
}
