import { PacelineError } from "../action/paceline-error.ts";
import { apiError, pauseAfter } from "./api-refusal.ts";
import { type Body, readBody } from "./read-body.ts";
import type { Query, Rest } from "./rest.ts";

export interface RestOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's own. */
  readonly baseUrl: string;
  /** Calls that one step may make; beyond it every call is refused. The token allows 1,000 an hour in all. */
  readonly budget?: number;
  /** How long one call may take, its body included. A call that took so long is not tried again. */
  readonly timeoutMs?: number;
  /** Waits between attempts; a parameter so that tests need not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** The REST port, and the one thing beyond JSON and text that a store needs. */
export interface DownloadingRest extends Rest {
  /** The body behind a redirect (an artifact). Rejects with `file-too-large` above `maxBytes`. */
  bytes(path: string, maxBytes: number, timeoutMs?: number): Promise<Buffer>;
}

interface Request {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly maxBytes?: number;
  readonly timeoutMs?: number | undefined;
}

interface Answer extends Body {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

const PAGE_SIZE = 100;
const ATTEMPTS = 3;
const BUDGET = 300;
const CALL_TIMEOUT_MS = 30_000;
/** A page of 100 runs with their repositories takes about 2 MB. */
const JSON_LIMIT = 64 * 1024 * 1024;

/** The REST port over `@actions/github`, with a budget, short retries and paging. */
export async function octokitRest(options: RestOptions): Promise<DownloadingRest> {
  if (options.token === "") throw new PacelineError("api-unauthorized", "the token is empty");
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, { baseUrl: options.baseUrl });
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const budget = options.budget ?? BUDGET;
  let calls = 0;

  async function once({ method, path, query, body, maxBytes = JSON_LIMIT, timeoutMs }: Request): Promise<Answer> {
    if (calls >= budget) throw new PacelineError("api-limited", `${path}: the budget of ${budget} calls is used up`);
    calls += 1;
    const limit = timeoutMs ?? options.timeoutMs ?? CALL_TIMEOUT_MS;
    const signal = AbortSignal.timeout(limit);
    const request = { signal, parseSuccessResponseBody: false };
    const url = `${literal(path)}${queryString(query)}`;
    try {
      const { data, headers } = await octokit.request({
        method,
        url,
        request,
        ...(body !== undefined && { data: body }),
      });
      const read = readBody(data, maxBytes);
      // A POST was carried out once it is answered: what is lost of its answer must not make it fail.
      return { headers, ...(await (method === "POST" ? read.catch(() => NO_BODY) : read)) };
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new PacelineError("api-unavailable", `${method} ${path}: no answer within ${limit / 1000} s`, {
        cause: error,
      });
    }
  }

  async function call(request: Request): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(request);
      } catch (error) {
        const pause = pauseAfter(error, attempt, request.method);
        if (attempt >= ATTEMPTS || pause === null) throw apiError(`${request.method} ${request.path}`, error);
        await sleep(pause);
      }
    }
  }

  return {
    get calls() {
      return calls;
    },
    get: async (path, query) => parseJson(path, await call({ method: "GET", path, query })),
    async post(path, body) {
      const answer = await call({ method: "POST", path, body });
      return answer.bytes.length === 0 ? null : parseJson(path, answer);
    },
    async text(path, maxBytes) {
      const { bytes, cut } = await call({ method: "GET", path, maxBytes });
      // A character that the cut went through is left out.
      return new TextDecoder().decode(bytes, { stream: cut });
    },
    async bytes(path, maxBytes, timeoutMs) {
      const { bytes, cut } = await call({ method: "GET", path, maxBytes, timeoutMs });
      if (cut) throw new PacelineError("file-too-large", `${path}: larger than ${maxBytes} bytes`);
      return bytes;
    },
    async *pages(path, query, listKey) {
      for (let page = 1; ; page += 1) {
        const answer = await call({ method: "GET", path, query: { per_page: PAGE_SIZE, ...query, page } });
        const data = parseJson(path, answer);
        const items = listKey === undefined ? data : (data as Record<string, unknown> | null)?.[listKey];
        if (!Array.isArray(items)) throw new PacelineError("api-unexpected", `${path}: the answer holds no list`);
        yield* items;
        if (items.length === 0 || !String(answer.headers.link ?? "").includes('rel="next"')) return;
      }
    },
  };
}

const NO_BODY: Body = { bytes: Buffer.alloc(0), cut: false };

function parseJson(path: string, { bytes, cut }: Body): unknown {
  try {
    if (!cut) return JSON.parse(bytes.toString("utf8"));
  } catch {
    // Said below, without the parser's words, which quote the answer.
  }
  throw new PacelineError("api-unexpected", `${path}: the answer is ${cut ? "too large" : "not JSON"}`);
}

/** Octokit takes `{name}` and `:name` in a path for places to fill in. */
function literal(path: string): string {
  return path.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll(":", "%3A");
}

function queryString(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  return parameters.size === 0 ? "" : `?${parameters}`;
}
