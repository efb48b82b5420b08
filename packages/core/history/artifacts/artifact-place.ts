import type { Rest } from "../../github/rest.ts";

/** The repository whose artifacts are read. */
export interface ArtifactPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly rest: Rest;
}
