import { createHash } from "node:crypto";
import type { Call } from "../http/exchange.ts";

/** GitHub's own signed links live between one minute (logs) and an hour (uploads); one figure serves for all here. */
const LIFETIME_MS = 10 * 60_000;

/** A link that works without a token, until it expires. */
export function signUrl(origin: string, path: string, now: Date): string {
  const expires = new Date(now.getTime() + LIFETIME_MS).toISOString();
  return `${origin}${path}?se=${encodeURIComponent(expires)}&sig=${signature(path, expires)}`;
}

/** Whether a request came by an unchanged link that has not expired. */
export function isSigned({ path, query }: Call, now: Date): boolean {
  const expires = query.get("se") ?? "";
  return query.get("sig") === signature(path, expires) && new Date(expires).getTime() > now.getTime();
}

function signature(path: string, expires: string): string {
  return createHash("sha256").update(`testkit\n${path}\n${expires}`).digest("hex");
}
