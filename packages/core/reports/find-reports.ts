import { leadsOut } from "../paths/leads-out.ts";
import { withSlashes } from "../paths/with-slashes.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Where reports may be: the checkout, and folders beside it. */
export interface ReportPlaces {
  readonly workspace: Workspace;
  workspaceAt(directory: string): Workspace;
}

export interface FoundReport {
  readonly workspace: Workspace;
  /** In that workspace. */
  readonly path: string;
  /** As the user would write it. */
  readonly shown: string;
}

/** Globs are relative to the checkout; one that leads out of it is searched from where it leads to. */
export async function findReports(
  globs: readonly string[],
  { workspace, workspaceAt }: ReportPlaces,
): Promise<readonly FoundReport[]> {
  const portable = globs.map(withSlashes);
  const inside = portable.filter((glob) => !leadsOut(glob));
  const paths = inside.length === 0 ? [] : await workspace.glob(inside);
  const found: FoundReport[] = paths.map((path) => ({ workspace, path, shown: path }));
  for (const glob of portable.filter(leadsOut)) {
    const { folder, rest } = splitGlob(glob);
    const elsewhere = workspaceAt(folder);
    for (const path of await elsewhere.glob([rest]))
      found.push({ workspace: elsewhere, path, shown: `${folder}${path}` });
  }
  return found;
}

/** The folder before the first wildcard, with its slash, and what stands after it. */
function splitGlob(glob: string): { folder: string; rest: string } {
  const wildcard = glob.search(/[*?[{(]/);
  const end = glob.lastIndexOf("/", wildcard < 0 ? undefined : wildcard) + 1;
  return { folder: glob.slice(0, end), rest: glob.slice(end) };
}
