import type { Rest } from "../github/rest.ts";
import { readText } from "../workspace/read-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ChangeReading } from "./change-reading.ts";
import type { ChangedText, TextReading } from "./changed-text.ts";
import { readBaseText } from "./read-base-text.ts";

/** The text before the change costs a call for each file. */
const MAX_EARLIER_TEXTS = 50;
const MAX_TEXT_BYTES = 1024 * 1024;

/** Which files of a change are wanted, by path, and for which of those the text. */
export interface WantedFiles {
  isWanted(path: string): boolean;
  isTextWanted(path: string): boolean;
}

/** Where texts come from: GitHub, if there is a token and a repository, and the checkout. */
export interface TextPlaces {
  readonly rest: Rest | null;
  readonly repository: string | null;
  readonly workspace: Workspace;
}

/**
 * Of a change that is known in full, the wanted files with their texts: those before it from GitHub, those after it
 * from the checkout. A change that may be incomplete is unknown: a gate must not pass what it did not see.
 */
export async function readChangedTexts(
  change: ChangeReading,
  wanted: WantedFiles,
  { rest, repository, workspace }: TextPlaces,
): Promise<TextReading> {
  if (!change.known) return { known: false, reason: change.reason };
  if (change.partial !== null) return { known: false, reason: change.partial };
  const touched = change.files.filter(({ path }) => wanted.isWanted(path));
  const files: ChangedText[] = [];
  for (const [index, { path, status: word }] of touched.entries()) {
    const status = statusOf(word);
    const asksText = wanted.isTextWanted(path);
    const asksBefore = asksText && status === "modified" && index < MAX_EARLIER_TEXTS;
    files.push({
      path,
      status,
      before: asksBefore ? await textBefore(path, change.base, rest, repository) : null,
      after: asksText && status !== "removed" ? (await readText(workspace, path, MAX_TEXT_BYTES)).text : null,
    });
  }
  return { known: true, files };
}

/** A renamed file is new where it now is. Anything that GitHub may add to its list is a modification. */
function statusOf(word: string | null): ChangedText["status"] {
  if (word === "removed") return "removed";
  return word === "added" || word === "copied" || word === "renamed" ? "added" : "modified";
}

/** A file's text at a commit; null where GitHub has none to give. */
async function textBefore(
  path: string,
  ref: string | null,
  rest: Rest | null,
  repository: string | null,
): Promise<string | null> {
  if (ref === null || rest === null || repository === null) return null;
  const reading = await readBaseText(rest, repository, path, ref);
  return reading.known ? reading.text : null;
}
