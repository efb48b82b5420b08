import type { JsonObject } from "../../json/json-value.ts";
import type { LockfileEntry } from "../lockfile.ts";
import { ownEntry, thirdPartyEntry } from "./npm-entry.ts";

/** The flat table of versions 2 and 3: one row per place on disk. The project's own row, "", is left out. */
export function readNpmPackages(packages: Readonly<Record<string, JsonObject>>): LockfileEntry[] {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, fields]) => (isInstalled(path) ? thirdPartyEntry(path, fields) : ownEntry(path, fields)));
}

/** Everything below a `node_modules` is installed by npm; any other place is the project's own folder. */
function isInstalled(path: string): boolean {
  return path.startsWith("node_modules/") || path.includes("/node_modules/");
}
