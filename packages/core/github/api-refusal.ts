import { type ErrorCode, messageOf, PacelineError } from "../errors/paceline-error.ts";
import type { ResponseHeaders } from "./read-rate-limit.ts";

/** A longer pause than this is not waited for: the job costs more than the answer is worth. */
const MAX_PAUSE_MS = 20_000;
/** The pause after the first failed attempt is twice this, after the next four times. */
const PAUSE_MS = 500;

/** What Octokit throws: with a status of its own making (500) and without response where no answer came. */
interface Refusal {
  readonly status: number | null;
  readonly headers: ResponseHeaders;
}

/** Milliseconds to wait before trying again, or null where trying again is of no use, or could do something twice. */
export function pauseAfter(error: unknown, attempt: number, method: "GET" | "POST"): number | null {
  if (error instanceof PacelineError) return null;
  const { status, headers } = refusalOf(error);
  const isRefused = status === 403 || status === 429;
  const isBroken = status === null || status >= 500;
  // A broken answer does not say whether the request was carried out, with a time to try again (503) or without one.
  if (!isRefused && !(isBroken && method === "GET")) return null;
  const wait = Number(headers["retry-after"] ?? Number.NaN) * 1000;
  if (status !== null && wait >= 0) return wait <= MAX_PAUSE_MS ? wait : null;
  return status === 403 ? null : PAUSE_MS * 2 ** attempt;
}

/** The error with Paceline's code for it and with the words that GitHub gave. */
export function apiError(route: string, error: unknown): PacelineError {
  if (error instanceof PacelineError) return error;
  const refusal = refusalOf(error);
  const reason = messageOf(error);
  // An answer without a word already says its status.
  const said =
    refusal.status === null || reason.startsWith(`${refusal.status},`) ? reason : `${refusal.status} ${reason}`;
  const message = `${route}: ${said}`;
  return new PacelineError(codeOf(refusal, reason), message, { cause: error });
}

/** Whether this is the answer 304, which Octokit throws like a refusal. */
export function isNotModified(error: unknown): boolean {
  return refusalOf(error).status === 304;
}

/** The headers that came with a refusal; none where no answer came. */
export function headersOf(error: unknown): ResponseHeaders {
  return refusalOf(error).headers;
}

function refusalOf(error: unknown): Refusal {
  const { status, response } = error as { status?: number; response?: { headers?: ResponseHeaders } };
  return { status: response === undefined ? null : (status ?? null), headers: response?.headers ?? {} };
}

function codeOf({ status, headers }: Refusal, message: string): ErrorCode {
  if (status === null || status >= 500) return "api-unavailable";
  if (status === 401) return "api-unauthorized";
  if (status === 404 || status === 410) return "api-missing";
  const limited = status === 403 && (headers["x-ratelimit-remaining"] === "0" || /rate limit|quota/i.test(message));
  if (status === 429 || limited) return "api-limited";
  return status === 403 ? "api-forbidden" : "api-unexpected";
}
