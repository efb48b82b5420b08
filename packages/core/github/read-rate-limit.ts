import type { RateLimit } from "./rest.ts";

export type ResponseHeaders = Readonly<Record<string, string | number | undefined>>;

/** The token's limit according to an answer; null if the answer has none, as from servers without limits. */
export function readRateLimit(headers: ResponseHeaders): RateLimit | null {
  const remaining = count(headers["x-ratelimit-remaining"]);
  if (remaining === null) return null;
  const reset = count(headers["x-ratelimit-reset"]);
  return { remaining, resetAt: reset === null ? null : reset * 1000 };
}

function count(header: string | number | undefined): number | null {
  return /^\d{1,12}$/.test(String(header ?? "")) ? Number(header) : null;
}
