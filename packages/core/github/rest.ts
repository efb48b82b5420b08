/**
 * GitHub's REST API as a port: JSON in, JSON out. Paths start with `/`, without host.
 * Every method rejects with a {@link PacelineError} whose code begins with `api-`.
 */
export interface Rest {
  get(path: string, query?: Query): Promise<unknown>;
  /**
   * Items of a paged list, page by page, until the list ends or the caller stops.
   * `listKey` names the array in the answer (`workflow_runs`, `jobs`); absent means that the answer is the array.
   * All pages together may take `limitMs`, 20 s where the caller does not say.
   */
  pages(path: string, query?: Query, listKey?: string, limitMs?: number): AsyncIterable<unknown>;
  post(path: string, body?: unknown): Promise<unknown>;
  /** The body behind a redirect (a job's log), cut at `maxBytes`. */
  text(path: string, maxBytes: number): Promise<string>;
  /**
   * Like `get`, but asks whether the answer is still the one that came with this ETag: then GitHub sends nothing and takes
   * nothing off the token's limit.
   */
  getIfChanged(path: string, query: Query, etag: string | null): Promise<Changed>;
  /** The body behind a redirect (an artifact). Rejects with `file-too-large` above `maxBytes`. */
  bytes(path: string, maxBytes: number, timeoutMs?: number): Promise<Buffer>;
  /** Calls made so far: what a summary reports and a budget is checked against. */
  readonly calls: number;
  /** The token's limit according to GitHub's last answer; null before the first answer. */
  readonly rate: RateLimit | null;
}

/** An answer, or the news that it is the one already known. */
export type Changed =
  | {
      readonly isChanged: true;
      readonly value: unknown;
      readonly etag: string | null;
      /** Whether a list continues behind this page; null where the client does not say. */
      readonly hasNext: boolean | null;
    }
  | { readonly isChanged: false };

export interface RateLimit {
  readonly remaining: number;
  /** When the limit starts over, in milliseconds since 1970; null where GitHub did not say. */
  readonly resetAt: number | null;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;
