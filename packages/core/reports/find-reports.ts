import { leadsOut } from "../paths/leads-out.ts";
import { withSlashes } from "../paths/with-slashes.ts";
import type { Omission, Workspace } from "../workspace/workspace.ts";

/** Where reports may be: the checkout, and further folders. */
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

export interface FoundReports {
  readonly found: readonly FoundReport[];
  /** Places that could have reports but were not searched. */
  readonly omitted: readonly Omission[];
}

/** Globs are relative to the checkout; one that leads out of it is searched from where it leads to. */
export async function findReports(
  globs: readonly string[],
  { workspace, workspaceAt }: ReportPlaces,
): Promise<FoundReports> {
  const portable = globs.map(withSlashes);
  const inside = portable.filter((glob) => !leadsOut(glob));
  const here = inside.length === 0 ? { paths: [], omitted: [] } : await workspace.list(inside);
  const found: FoundReport[] = here.paths.map((path) => ({ workspace, path, shown: path }));
  const omitted: Omission[] = [...here.omitted];
  for (const glob of portable.filter(leadsOut)) {
    const { folder, rest } = splitGlob(glob);
    const elsewhere = workspaceAt(folder);
    const there = await elsewhere.list([rest]);
    for (const path of there.paths) found.push({ workspace: elsewhere, path, shown: `${folder}${path}` });
    omitted.push(...there.omitted.map(({ path, reason }) => ({ path: `${folder}${path}`, reason })));
  }
  return { found, omitted };
}

/** The folder before the first wildcard, with its slash, and what stands after it. */
function splitGlob(glob: string): { folder: string; rest: string } {
  const wildcard = glob.search(/[*?[{(]/);
  const end = glob.lastIndexOf("/", wildcard < 0 ? undefined : wildcard) + 1;
  return { folder: glob.slice(0, end), rest: glob.slice(end) };
}
