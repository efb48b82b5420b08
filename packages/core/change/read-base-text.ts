import { messageOf, PacelineError } from "../errors/paceline-error.ts";
import type { Rest } from "../github/rest.ts";
import { encodePath } from "../paths/encode-path.ts";

/** A file's text at an earlier commit, null where there was no such file; or why that is not known. */
export type BaseText =
  | { readonly known: true; readonly text: string | null }
  /** `isGone`: the commit itself is not there, or the token may not see it. */
  | { readonly known: false; readonly reason: string; readonly isGone: boolean };

/**
 * A file as a commit or branch has it. GitHub answers "not found" for a file that is not there and for one that the token
 * may not see; the commit is requested to distinguish the two.
 */
export async function readBaseText(rest: Rest, repository: string, path: string, ref: string): Promise<BaseText> {
  const encoded = encodePath(path);
  try {
    return contentOf(await rest.get(`/repos/${repository}/contents/${encoded}`, { ref }));
  } catch (error) {
    if (!isMissing(error)) return { known: false, reason: messageOf(error), isGone: false };
  }
  try {
    await rest.get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`);
    return { known: true, text: null };
  } catch (error) {
    const reason = `neither the file nor its commit can be read: ${messageOf(error)}`;
    return { known: false, reason, isGone: isMissing(error) };
  }
}

function contentOf(answer: unknown): BaseText {
  const { encoding, content } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  // Files above 1 MB come without content, folders as a list.
  if (encoding !== "base64" || typeof content !== "string") {
    return { known: false, reason: "GitHub does not return its text: too large, or not a file", isGone: false };
  }
  return { known: true, text: Buffer.from(content, "base64").toString("utf8") };
}

function isMissing(error: unknown): boolean {
  return error instanceof PacelineError && error.code === "api-missing";
}
