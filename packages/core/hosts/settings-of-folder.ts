import { MAX_CONFIG_BYTES } from "../action/config.ts";
import type { BaseSettings } from "../workspace/base-settings.ts";
import { readText } from "../workspace/read-text.ts";
import { folderWorkspace } from "./folder-workspace.ts";

/** The configuration file of a second checkout, which stands for the base. */
export async function settingsOfFolder(folder: string, path: string): Promise<BaseSettings> {
  const { text, reason, missing } = await readText(folderWorkspace(folder), path, MAX_CONFIG_BYTES);
  const from = `the base workspace ${folder}`;
  return text !== null || missing ? { kind: "read", from, text } : { kind: "unreadable", from, reason };
}
