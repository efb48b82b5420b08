import { canonicalJson } from "../json/canonical-json.ts";
import { isJsonObject, type JsonValue, ownValue } from "../json/json-value.ts";
import { readJsonObject } from "./read-json-object.ts";

/** Package managers follow these names past the lockfile: what is removed or moved is not installed, or no longer so. */
const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** Run by an installation in the project itself. */
const SCRIPTS = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

/** `allowScripts` is npm 12's list of packages that may run scripts; pnpm up to version 10 has its settings here. */
const SETTINGS = ["workspaces", "allowScripts", "packageManager", "pnpm"];

/** What of `package.json` decides an installation although the lockfile stays as it is, one line each. */
export function readPackageJsonSettings(text: string): readonly string[] {
  const read = readJsonObject(text);
  if (!read.ok) return [text];
  const { file } = read;
  const scripts = ownValue(file, "scripts") ?? {};
  const lines = [
    ...GROUPS.map((group) => [group, namesIn(ownValue(file, group))] as const),
    ...SCRIPTS.map((name) => [`scripts.${name}`, isJsonObject(scripts) ? ownValue(scripts, name) : scripts] as const),
    ...SETTINGS.map((name) => [name, ownValue(file, name)] as const),
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${canonicalJson(value)}`));
}

function namesIn(group: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(group) ? Object.keys(group).sort() : group;
}
