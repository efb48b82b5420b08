import { bodyOf, type Call, json, type Reply, type Route } from "../http/exchange.ts";
import { type RuntimeIdentity, readRuntimeToken } from "./runtime-token.ts";

/** Twirp's error codes (of those in use here) and their HTTP statuses. */
const STATUS = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
} as const;

/** A request of one RPC; fields are read by `text`, which knows protobuf's JSON form. */
export interface RpcCall {
  readonly identity: RuntimeIdentity;
  readonly fields: Record<string, unknown>;
  readonly origin: string;
}

/** A route for `POST /twirp/<service>/<method>` that demands a runtime token. */
export function rpc(service: string, method: string, answer: (call: RpcCall) => Reply): Route {
  return {
    method: "POST",
    path: `/twirp/github.actions.results.api.v1.${service}/${method}`,
    answer(call) {
      const identity = readRuntimeToken(bearer(call));
      if (!identity) return twirpError("unauthenticated", "invalid or missing runtime token");
      return answer({ identity, fields: bodyOf(call), origin: call.origin });
    },
  };
}

export function twirpError(code: keyof typeof STATUS, msg: string): Reply {
  return json(STATUS[code], { code, msg });
}

/** A string field. Protobuf omits empty ones and writes int64 as a string, at times as a number. */
export function text(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function bearer(call: Call): string {
  return (call.headers.authorization ?? "").replace(/^bearer /i, "");
}
