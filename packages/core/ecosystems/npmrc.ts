import type { SettingsFormat } from "./ecosystem.ts";

/**
 * Settings of all package managers that follow npm. A token that is written into the file on each run must neither reach
 * a digest nor change the key.
 */
export const npmrc: SettingsFormat = {
  file: ".npmrc",
  kind: "npmrc",
  counts: "every setting",
  ignores: "comments and credentials",
  read: async (text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith(";") && !line.startsWith("#") && !isCredential(line)),
};

/** `_auth`, `_authToken`, `_password`, `username`, `certfile`, `keyfile` … also for one registry: `//host/:_authToken`. */
function isCredential(line: string): boolean {
  const key = line.split("=", 1)[0]?.trim() ?? "";
  return /(?:^|:)(?:_\w+|username|email|cert|certfile|key|keyfile)$/i.test(key);
}
