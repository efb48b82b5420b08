import { isObject } from "../json/is-object.ts";
import type { ChangedFile, Changes } from "../record/record.ts";
import { type Fetched, fetched, type Note, readAnswer } from "./fetched.ts";
import type { Rest } from "./rest.ts";

/** What the change is: a pull request, the way from one commit to another, or one commit against its parent. */
export type ChangeSource =
  | { readonly pullRequest: number }
  | { readonly base: string; readonly head: string }
  | { readonly commit: string };

/** GitHub shows no more files of a pull request or of a commit. */
const MAX_FILES = 3_000;
/** GitHub shows no more files of a comparison, and only on its first page. */
const MAX_COMPARED_FILES = 300;
const COMMIT = /^[0-9a-f]{40,64}$/;

/** A change, and the commit that a comparison in fact began at; null where nothing was compared. */
export interface FetchedChanges extends Changes {
  readonly mergeBase: string | null;
}

/** The files of a change. `truncated` when GitHub's limit was reached, so that there may be more. */
export function fetchChanges(rest: Rest, repository: string, source: ChangeSource): Promise<Fetched<FetchedChanges>> {
  if ("pullRequest" in source) return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
  if ("commit" in source) return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
  return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}

function paged(rest: Rest, path: string, listKey?: string): Promise<Fetched<FetchedChanges>> {
  return fetched(path, async (note) => {
    const files: ChangedFile[] = [];
    for await (const item of rest.pages(path, {}, listKey)) {
      const file = readFile(item, note);
      if (file !== null) files.push(file);
      if (files.length >= MAX_FILES) break;
    }
    return { files, truncated: files.length >= MAX_FILES, mergeBase: null };
  });
}

function compared(rest: Rest, path: string): Promise<Fetched<FetchedChanges>> {
  return fetched(path, async (note) => {
    const answer = await rest.get(path);
    if (!isObject(answer) || !Array.isArray(answer.files)) return null;
    const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
    const { sha } = isObject(answer.merge_base_commit) ? answer.merge_base_commit : {};
    const mergeBase = typeof sha === "string" && COMMIT.test(sha) ? sha : null;
    return { files, truncated: answer.files.length >= MAX_COMPARED_FILES, mergeBase };
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
