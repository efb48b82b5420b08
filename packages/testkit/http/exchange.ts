import type { IncomingHttpHeaders } from "node:http";

/** A request as the services see it: body read in full, path decoded by the router. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Scheme, host and port under which the caller reached this server; links in answers start with it. */
  readonly origin: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

export type Params = Record<string, string>;

export interface Route {
  readonly method: string;
  /** Segments that start with `:` match one segment; a last segment `*name` matches the rest. */
  readonly path: string;
  answer(call: Call, params: Params): Reply;
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** The body as a JSON object; anything else counts as an empty one. */
export function bodyOf(call: Call): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(call.body.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
