import { createHash } from "node:crypto";
import { bodyOf, type Call, json, type Params, type Reply, type Route } from "../http/exchange.ts";
import type { World } from "../world/world.ts";
import type { Permission, Repository, Token } from "../world/world-records.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What a handler gets: the repository of the path, already found and allowed. */
export interface RestCall {
  readonly world: World;
  readonly repository: Repository;
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly fields: Record<string, unknown>;
  /** The account that the token speaks for. */
  readonly login: string;
  /** Where this API lives; the `url` fields of answers start with it. */
  readonly api: string;
  /** Path and query as asked, for `Link` headers. */
  readonly asked: URL;
}

export type Need = `${Permission}:${"read" | "write"}`;

/** A line of the table: method, path below the repository, any one of the permissions that suffice, and the answer. */
export type RestEntry = [method: string, path: string, needs: Need[], answer: (call: RestCall) => Reply];

/** Gives every entry what all of GitHub's REST API has: tokens, permissions, 404 for the unseen, rate limit and ETags. */
export function restRoute(world: World, rateLimit: RateLimit, [method, path, needs, answer]: RestEntry): Route {
  return {
    method,
    path: `/repos/:owner/:repo${path}`,
    answer(call, params) {
      if (!rateLimit.allows()) return withHeaders(refusal(403, "API rate limit exceeded"), rateLimit.headers());
      const reply = conditional(call, allowed(world, call, params, needs, answer));
      if (reply.status !== 304) rateLimit.spend();
      return withHeaders(reply, rateLimit.headers());
    },
  };
}

export function notFound(): Reply {
  return refusal(404, "Not Found");
}

export function refusal(status: number, message: string): Reply {
  return json(status, { message, documentation_url: "https://docs.github.com/rest", status: String(status) });
}

function allowed(world: World, call: Call, params: Params, needs: Need[], answer: RestEntry[3]): Reply {
  const given = (call.headers.authorization ?? "").replace(/^(bearer|token) /i, "");
  const token = world.tokens.find((known) => known.value === given);
  if (given !== "" && !token) return refusal(401, "Bad credentials");
  const repository = world.repository(`${params.owner}/${params.repo}`);
  if (!repository) return notFound();
  const isOwn = token?.repository === repository.full_name;
  if (!isOwn) {
    if (repository.private) return notFound();
    if (call.method !== "GET") return token ? refusal(403, NOT_ACCESSIBLE) : refusal(401, "Requires authentication");
  } else if (!needs.some((need) => permits(token, need))) {
    return refusal(403, NOT_ACCESSIBLE);
  }
  return answer({
    world,
    repository,
    params,
    query: call.query,
    fields: bodyOf(call),
    login: token?.login ?? "",
    api: call.origin,
    asked: new URL(`${call.origin}${call.path}?${call.query}`),
  });
}

const NOT_ACCESSIBLE = "Resource not accessible by integration";

/** `metadata: read` comes with every token, and write includes read. */
function permits(token: Token, need: Need): boolean {
  if (need === "metadata:read") return true;
  const [scope, level] = need.split(":");
  const granted = Object.entries(token.permissions).find(([name]) => name === scope)?.[1];
  return granted === "write" || granted === level;
}

/** Answers to GET carry an ETag, and a caller that has the same content already gets 304, which costs no budget. */
function conditional(call: Call, reply: Reply): Reply {
  if (call.method !== "GET" || reply.status !== 200) return reply;
  const etag = `W/"${createHash("sha256")
    .update(reply.body ?? "")
    .digest("hex")}"`;
  if (call.headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
  return withHeaders(reply, { etag });
}

function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}
