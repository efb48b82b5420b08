import { messageOf } from "../errors/paceline-error.ts";
import type { Workspace } from "./workspace.ts";

/** A file's text, or why there is none. */
export type TextReading =
  | { readonly text: string; readonly reason: null; readonly missing: false }
  /** `missing`: there is no such file, which is no trouble by itself. */
  | { readonly text: null; readonly reason: string; readonly missing: boolean };

/** Reads a file without rejecting: one bad file must not keep a gate from judging the rest. */
export async function readText(workspace: Workspace, path: string, maxBytes: number): Promise<TextReading> {
  try {
    const text = await workspace.read(path, maxBytes);
    return text === null ? { text, reason: "the file is gone", missing: true } : { text, reason: null, missing: false };
  } catch (error) {
    return { text: null, reason: messageOf(error), missing: false };
  }
}
