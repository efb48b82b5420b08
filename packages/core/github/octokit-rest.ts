import { PacelineError } from "../errors/paceline-error.ts";
import { apiError, headersOf, isNotModified, pauseAfter } from "./api-refusal.ts";
import { type Body, readBody } from "./read-body.ts";
import { type ResponseHeaders, readRateLimit } from "./read-rate-limit.ts";
import type { Query, RateLimit, Rest } from "./rest.ts";

export interface RestOptions {
  readonly token: string;
  /** `https://api.github.com`, or a server's own. */
  readonly baseUrl: string;
  /** Calls that one step may make; beyond it every call is refused. */
  readonly budget?: number;
  /** How long one call may take, its body included. A call that took so long is not tried again. */
  readonly timeoutMs?: number;
  /** Waits between attempts; a parameter so that tests need not wait. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** A clock in milliseconds; a parameter so that tests need not wait. */
  readonly clock?: () => number;
}

interface Request {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  readonly maxBytes?: number;
  readonly timeoutMs?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer extends Body {
  readonly headers: ResponseHeaders;
  readonly isNotModified?: boolean;
}

const PAGE_SIZE = 100;
const MAX_ATTEMPTS = 3;
/** A job's token allows this many calls an hour, for all jobs of the repository together. */
const MAX_CALLS_PER_HOUR = 1_000;
/** GitHub itself ends a request after 10 s (its REST documentation, "Timeouts"). */
const MAX_CALL_MS = 10_000;
/** A whole list, page by page, where the caller sets no limit. */
const MAX_LIST_MS = 20_000;
/** So long an API that once gave no answer is not asked again: each call would wait as long as the first one. */
const SILENCE_MS = 60_000;
/** A page of 100 runs with their repositories takes about 2 MB. */
const MAX_JSON_BYTES = 64 * 1024 * 1024;

/** The REST port over `@actions/github`, with a budget, short retries and paging. */
export async function octokitRest(options: RestOptions): Promise<Rest> {
  if (options.token === "") throw new PacelineError("api-unauthorized", "the token is empty");
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(options.token, { baseUrl: options.baseUrl });
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const budget = options.budget ?? MAX_CALLS_PER_HOUR;
  let calls = 0;
  let rate: RateLimit | null = null;
  const clock = options.clock ?? (() => performance.now());
  let askAgainAt = Number.NEGATIVE_INFINITY;
  /** One, once a call was refused so often, until an answer comes. */
  let attempts = MAX_ATTEMPTS;

  function take(path: string): void {
    if (calls >= budget) throw new PacelineError("api-limited", `${path}: the budget of ${budget} calls is used up`);
    if (clock() < askAgainAt) throw notAsked(path);
    calls += 1;
  }

  async function once(asked: Request): Promise<Answer> {
    const { method, path, query, body, maxBytes = MAX_JSON_BYTES, timeoutMs, headers: own = {} } = asked;
    take(path);
    const limit = timeoutMs ?? options.timeoutMs ?? MAX_CALL_MS;
    const signal = AbortSignal.timeout(limit);
    const request = { signal, parseSuccessResponseBody: false };
    const url = `${literal(path)}${queryString(query)}`;
    try {
      const { data, headers } = await octokit.request({
        method,
        url,
        request,
        headers: own,
        ...(body !== undefined && { data: body }),
      });
      rate = readRateLimit(headers) ?? rate;
      const bodyReading = readBody(data, maxBytes);
      // A POST was carried out once it is answered: what is lost of its answer must not make it fail.
      return { headers, ...(await (method === "POST" ? bodyReading.catch(() => NO_BODY) : bodyReading)) };
    } catch (error) {
      rate = readRateLimit(headersOf(error)) ?? rate;
      if (isNotModified(error)) return { ...NO_BODY, headers: {}, isNotModified: true };
      if (!signal.aborted) throw error;
      // A download may be slow by itself.
      if (asked.maxBytes === undefined) askAgainAt = clock() + SILENCE_MS;
      throw noAnswer(asked, limit, error);
    }
  }

  async function call(request: Request): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await once(request);
        attempts = MAX_ATTEMPTS;
        return answer;
      } catch (error) {
        const pause = pauseAfter(error, attempt, request.method);
        if (pause !== null && attempt >= attempts) attempts = 1;
        if (attempt >= attempts || pause === null) throw apiError(`${request.method} ${request.path}`, error);
        await sleep(pause);
      }
    }
  }

  return {
    get calls() {
      return calls;
    },
    get rate() {
      return rate;
    },
    async getIfChanged(path, query, etag) {
      const headers = etag === null ? {} : { "if-none-match": etag };
      const answer = await call({ method: "GET", path, query, headers });
      if (answer.isNotModified === true) return { isChanged: false };
      const knownEtag = answer.headers.etag;
      return {
        isChanged: true,
        value: parseJson(path, answer),
        etag: knownEtag === undefined ? null : String(knownEtag),
        hasNext: hasNext(answer),
      };
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
    async *pages(path, query, listKey, limitMs = MAX_LIST_MS) {
      // What the caller does between two pages is not the list's time.
      let left = limitMs;
      for (let page = 1; ; page += 1) {
        if (left <= 0) throw listTooSlow(path, page, limitMs);
        const asked = clock();
        const timeoutMs = Math.ceil(Math.min(left, options.timeoutMs ?? MAX_CALL_MS));
        const answer = await call({ method: "GET", path, query: { per_page: PAGE_SIZE, ...query, page }, timeoutMs });
        left -= clock() - asked;
        const data = parseJson(path, answer);
        const items = listKey === undefined ? data : (data as Record<string, unknown> | null)?.[listKey];
        if (!Array.isArray(items)) throw new PacelineError("api-unexpected", `${path}: the response contains no list`);
        yield* items;
        if (items.length === 0 || !hasNext(answer)) return;
      }
    },
  };
}

function notAsked(path: string): PacelineError {
  return new PacelineError("api-unavailable", `${path}: not requested, because the API did not answer just before`);
}

function noAnswer({ method, path }: Request, limitMs: number, cause: unknown): PacelineError {
  return new PacelineError("api-unavailable", `${method} ${path}: no answer within ${limitMs / 1000} s`, { cause });
}

function listTooSlow(path: string, page: number, limitMs: number): PacelineError {
  const message = `${path}: the list was not complete within ${limitMs / 1000} s; pages from ${page} on were not read`;
  return new PacelineError("api-unavailable", message);
}

function hasNext({ headers }: Answer): boolean {
  return String(headers.link ?? "").includes('rel="next"');
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
