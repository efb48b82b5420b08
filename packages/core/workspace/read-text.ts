import { messageOf } from "../errors/paceline-error.ts";
import type { Workspace } from "./workspace.ts";

/** A file's text; null with the reason where it cannot be had. One bad file must not keep a gate from judging the rest. */
export async function readText(
  workspace: Workspace,
  path: string,
  maxBytes: number,
): Promise<{ readonly text: string | null; readonly reason: string }> {
  try {
    return { text: await workspace.read(path, maxBytes), reason: "the file is gone" };
  } catch (error) {
    return { text: null, reason: messageOf(error) };
  }
}
