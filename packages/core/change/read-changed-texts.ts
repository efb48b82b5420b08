import { dependencyFileNames, ecosystemsOf } from "../../packages/core/ecosystems/find-ecosystem.ts";
import { type ChangeSource, fetchChanges } from "../../packages/core/github/fetch-changes.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { fileName } from "../../packages/core/paths/path-parts.ts";
import type { ChangedFile, ChangeReading } from "../../packages/core/policy/policy-input.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import { readText } from "./read-text.ts";

/** The text before the change costs a call for each manifest. */
const mostManifests = 50;
const largestManifest = 1024 * 1024;

/** Asks GitHub which manifests and lockfiles the running change touches, and for the manifests' texts before it. */
export async function readGithubChange(
  rest: Rest | null,
  context: RunContext,
  workspace: Workspace,
): Promise<ChangeReading> {
  const { repository, baseSha } = context;
  const source = sourceOf(context);
  if (source === null || repository === null || baseSha === null) {
    return unknown("this is neither a pull request nor a push, and no base-workspace is given to compare with");
  }
  if (rest === null) return unknown("there is no token to ask GitHub what changed");
  const { value: changes, problems } = await fetchChanges(rest, repository, source);
  if (changes === null) return unknown(`GitHub did not say what changed: ${problems[0]?.message ?? "no reason given"}`);
  if (changes.truncated) return unknown(`GitHub lists only the first ${changes.files.length} files of this change`);
  const touched = changes.files.filter(({ path }) => dependencyFileNames.includes(fileName(path)));
  const files: ChangedFile[] = [];
  for (const [index, { path, status }] of touched.entries()) {
    const change = changeOf(status);
    const isManifest = ecosystemsOf(path).length > 0;
    const before = isManifest && change === "modified" && index < mostManifests;
    files.push({
      path,
      status: change,
      before: before ? await textAt(rest, repository, baseSha, path) : null,
      after: isManifest && change !== "removed" ? (await readText(workspace, path, largestManifest)).text : null,
    });
  }
  return { known: true, files };
}

function unknown(reason: string): ChangeReading {
  return { known: false, reason };
}

/** A push that creates a branch has no commit before it: GitHub then gives forty zeros. */
function sourceOf({ pullRequest, baseSha, sha }: RunContext): ChangeSource | null {
  if (pullRequest !== null) return { pullRequest };
  return baseSha === null || sha === null || /^0+$/.test(baseSha) ? null : { base: baseSha, head: sha };
}

/** A renamed manifest is new where it now is. Anything that GitHub may add to its list is a modification. */
function changeOf(status: string | null): ChangedFile["status"] {
  if (status === "removed") return "removed";
  return status === "added" || status === "copied" || status === "renamed" ? "added" : "modified";
}

/** A file's text at a commit; null where GitHub has none to give. */
async function textAt(rest: Rest, repository: string, ref: string, path: string): Promise<string | null> {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const answer = await rest.get(`/repos/${repository}/contents/${encoded}`, { ref }).catch(() => null);
  const { encoding, content } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  // Files above 1 MB come without content.
  if (encoding !== "base64" || typeof content !== "string") return null;
  return Buffer.from(content, "base64").toString("utf8");
}
