import { isObject } from "../json/fields.ts";
import type { ChangedFile, Changes } from "../record/record.ts";
import { type Fetched, fetched, type Note, readAnswer } from "./fetched.ts";
import type { Rest } from "./rest.ts";

/** What the change is: a pull request, the way from one commit to another, or one commit against its parent. */
export type ChangeSource =
  | { readonly pullRequest: number }
  | { readonly base: string; readonly head: string }
  | { readonly commit: string };

/** GitHub shows no more files of a pull request or of a commit. */
const MOST_FILES = 3_000;
/** GitHub shows no more files of a comparison, and only on its first page. */
const MOST_COMPARED_FILES = 300;

/** The files of a change. `truncated` when GitHub's limit was reached, so that there may be more. */
export function fetchChanges(rest: Rest, repository: string, source: ChangeSource): Promise<Fetched<Changes>> {
  if ("pullRequest" in source) return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
  if ("commit" in source) return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
  return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}

function paged(rest: Rest, path: string, listKey?: string): Promise<Fetched<Changes>> {
  return fetched(path, async (note) => {
    const files: ChangedFile[] = [];
    for await (const item of rest.pages(path, {}, listKey)) {
      const file = readFile(item, note);
      if (file !== null) files.push(file);
      if (files.length >= MOST_FILES) break;
    }
    return { files, truncated: files.length >= MOST_FILES };
  });
}

function compared(rest: Rest, path: string): Promise<Fetched<Changes>> {
  return fetched(path, async (note) => {
    const answer = await rest.get(path);
    if (!isObject(answer) || !Array.isArray(answer.files)) return null;
    const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
    return { files, truncated: answer.files.length >= MOST_COMPARED_FILES };
  });
}

function readFile(value: unknown, note: Note): ChangedFile | null {
  const file = readAnswer(value, note, (fields) => {
    const path = fields.string("filename");
    if (!path) return null;
    return {
      path,
      additions: fields.integer("additions"),
      deletions: fields.integer("deletions"),
      status: fields.string("status", 50),
    };
  });
  if (file === null) note(["a file without a name was left out"]);
  return file;
}
