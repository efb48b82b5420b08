import { type ErrorCode, messageOf, PacelineError } from "../action/paceline-error.ts";
import type { Query, Rest } from "./rest.ts";

export interface RestOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's own. */
  readonly baseUrl: string;
  /** Calls that one step may make; beyond it every call is refused. The token allows 1,000 an hour in all. */
  readonly budget?: number;
  /** Waits between attempts; a parameter so that tests need not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

const PAGE_SIZE = 100;
const ATTEMPTS = 3;
/** A longer pause than this is not waited for: the job costs more than the answer is worth. */
const LONGEST_PAUSE_MS = 20_000;
const CALL_TIMEOUT_MS = 30_000;

/** The REST port over `@actions/github`, with a budget, short retries and paging. */
export async function octokitRest(options: RestOptions): Promise<Rest> {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, { baseUrl: options.baseUrl });
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const budget = options.budget ?? 300;
  let calls = 0;

  async function once(route: string, parameters: Record<string, unknown>): Promise<Answer> {
    calls += 1;
    if (calls > budget) throw new PacelineError("api-limited", `${route}: the budget of ${budget} calls is used up`);
    const request = { signal: AbortSignal.timeout(CALL_TIMEOUT_MS) };
    const { data, headers } = await octokit.request(route, { ...parameters, request });
    return { data, headers };
  }

  async function call(route: string, parameters: Record<string, unknown> = {}): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(route, parameters);
      } catch (error) {
        const pause = pauseAfter(error, attempt);
        if (attempt >= ATTEMPTS || pause === null) throw coded(route, error);
        await sleep(pause);
      }
    }
  }

  return {
    get calls() {
      return calls;
    },
    get: async (path, query) => (await call(`GET ${path}`, defined(query))).data,
    post: async (path, body) => (await call(`POST ${path}`, (body ?? {}) as Record<string, unknown>)).data,
    async text(path, maxBytes) {
      const { data } = await call(`GET ${path}`);
      const text = typeof data === "string" ? data : Buffer.from(data as ArrayBuffer).toString("utf8");
      return text.length > maxBytes ? text.slice(0, maxBytes) : text;
    },
    async *pages(path, query, listKey) {
      for (let page = 1; ; page += 1) {
        const { data, headers } = await call(`GET ${path}`, { per_page: PAGE_SIZE, ...defined(query), page });
        const items = listKey === undefined ? data : (data as Record<string, unknown> | null)?.[listKey];
        if (!Array.isArray(items)) throw new PacelineError("api-unexpected", `${path}: the answer holds no list`);
        yield* items;
        if (items.length === 0 || !String(headers.link ?? "").includes('rel="next"')) return;
      }
    },
  };
}

/** Milliseconds to wait before trying again, or null where trying again is no use. */
function pauseAfter(error: unknown, attempt: number): number | null {
  if (error instanceof PacelineError) return null;
  const { status, response } = error as { status?: number; response?: { headers?: Record<string, string> } };
  const retryAfter = Number(response?.headers?.["retry-after"]);
  if (retryAfter >= 0) return retryAfter * 1000 <= LONGEST_PAUSE_MS ? retryAfter * 1000 : null;
  const passing = status === undefined || status === 429 || status >= 500;
  return passing ? 500 * 2 ** attempt : null;
}

function coded(route: string, error: unknown): PacelineError {
  if (error instanceof PacelineError) return error;
  const status = (error as { status?: number }).status ?? 0;
  return new PacelineError(codeOf(status, messageOf(error)), `${route}: ${status || ""} ${messageOf(error)}`.trim(), {
    cause: error,
  });
}

function codeOf(status: number, message: string): ErrorCode {
  if (status === 401) return "api-unauthorized";
  if (status === 404 || status === 410) return "api-missing";
  if (status === 429 || /rate limit|quota/i.test(message)) return "api-limited";
  if (status === 403) return "api-forbidden";
  return status >= 400 && status < 500 ? "api-unexpected" : "api-unavailable";
}

function defined(query: Query = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
