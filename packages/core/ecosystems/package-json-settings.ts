import type { SettingsFormat } from "./ecosystem.ts";

/** What of `package.json` decides an installation although the lockfile stays as it is. */
export const packageJsonSettings: SettingsFormat = {
  file: "package.json",
  kind: "package.json",
  counts:
    "the names of dependencies by group, scripts that an installation runs, `workspaces`, `allowScripts`, `packageManager`, `pnpm`",
  ignores: "ranges, other scripts, name, version, everything else; order and layout",
  read: async (text) => (await import("./read-package-json-settings.ts")).readPackageJsonSettings(text),
};
