/**
 * GitHub's REST API as a port: JSON in, JSON out. Paths start with `/`, without host.
 * Every method rejects with a {@link PacelineError} whose code begins with `api-`.
 */
export interface Rest {
  get(path: string, query?: Query): Promise<unknown>;
  /**
   * Items of a paged list, page by page, until the list ends or the caller stops.
   * `listKey` names the array in the answer (`workflow_runs`, `jobs`); absent means that the answer is the array.
   */
  pages(path: string, query?: Query, listKey?: string): AsyncIterable<unknown>;
  post(path: string, body?: unknown): Promise<unknown>;
  /** The body behind a redirect (a job's log), cut at `maxBytes`. */
  text(path: string, maxBytes: number): Promise<string>;
  /** Calls made so far: what a summary reports and a budget is checked against. */
  readonly calls: number;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;
