import { json, type Reply, type Route } from "../http/exchange.ts";
import type { World } from "../world/world.ts";
import type { CacheEntry } from "../world/world-records.ts";
import type { CacheAccess } from "./runtime-token.ts";
import { signUrl } from "./signed-url.ts";
import { type RpcCall, rpc, text, twirpError } from "./twirp.ts";
import type { Uploads } from "./uploads.ts";

/** An entry that was promised to one job and whose bytes are still to come. */
interface Reservation {
  readonly uploadId: string;
  readonly repository: string;
  readonly ref: string;
  readonly key: string;
  readonly version: string;
}

const MAX_KEY_CHARACTERS = 512;
const MAX_KEYS = 10;

/** The three RPCs of the Actions cache, version 2. */
export function cacheServiceRoutes(world: World, uploads: Uploads): Route[] {
  const reservations: Reservation[] = [];

  return [
    rpc("CacheService", "CreateCacheEntry", (call) => {
      const wanted = wantedEntry(world, call);
      if ("status" in wanted) return wanted;
      const isTaken = [...world.caches, ...reservations].some((entry) => isSameEntry(entry, wanted));
      if (isTaken) {
        return twirpError("already_exists", "cache entry with the same key, version, and scope already exists");
      }
      const uploadId = String(world.nextId());
      reservations.push({ ...wanted, uploadId });
      const url = signUrl(call.origin, `/blobs/uploads/${uploadId}`, world.now());
      return json(200, { ok: true, signed_upload_url: url, message: "" });
    }),

    rpc("CacheService", "FinalizeCacheEntryUpload", (call) => {
      const wanted = wantedEntry(world, call);
      if ("status" in wanted) return wanted;
      const index = reservations.findIndex((entry) => isSameEntry(entry, wanted));
      const bytes = uploads.take(reservations[index]?.uploadId ?? "");
      if (!bytes) return twirpError("not_found", "cache entry upload not found");
      reservations.splice(index, 1);
      if (String(bytes.length) !== text(call.fields, "size_bytes")) {
        return json(200, { ok: false, entry_id: "0", message: "uploaded size does not match the stated size" });
      }
      const entry = world.addCache({ ...wanted, bytes });
      return json(200, { ok: true, entry_id: String(entry.id), message: "" });
    }),

    rpc("CacheService", "GetCacheEntryDownloadURL", (call) => {
      const { identity, fields, origin } = call;
      const scopes = identity.caches.filter((access) => access.read);
      if (scopes.length === 0) {
        return twirpError("permission_denied", "cache read denied: the token has no readable cache scopes");
      }
      const restoreKeys = Array.isArray(fields.restore_keys) ? fields.restore_keys.map(String) : [];
      const keys = [text(fields, "key"), ...restoreKeys];
      const problem = keys.length > MAX_KEYS ? "too many keys" : keys.map(keyProblem).find(Boolean);
      if (problem) return twirpError("invalid_argument", problem);
      const repository = world.run(identity.runId)?.repository ?? "";
      const entry = findEntry(world, { repository, scopes, keys, version: text(fields, "version") });
      if (!entry) return json(200, { ok: false, signed_download_url: "", matched_key: "" });
      entry.last_accessed_at = world.now().toISOString();
      const url = signUrl(origin, `/blobs/caches/${entry.id}`, world.now());
      return json(200, { ok: true, signed_download_url: url, matched_key: entry.key });
    }),
  ];
}

/** What a save asks for, or the refusal. A read-only token is refused with status 200, as the service does. */
function wantedEntry(world: World, { identity, fields }: RpcCall): Omit<Reservation, "uploadId"> | Reply {
  const scope = identity.caches.find((access) => access.write);
  if (!scope) {
    return json(200, { ok: false, message: "cache write denied: the token of this run is read-only" });
  }
  const repository = world.run(identity.runId)?.repository ?? "";
  const key = text(fields, "key");
  const problem = keyProblem(key);
  if (problem) return twirpError("invalid_argument", problem);
  return { repository, ref: scope.ref, key, version: text(fields, "version") };
}

/**
 * Scopes in order; in each, keys in order; for each key an exact match, else the newest entry that starts with it.
 * So a mere prefix match on the run's own branch wins over an exact match on the default branch.
 */
function findEntry(
  world: World,
  { repository, scopes, keys, version }: { repository: string; scopes: CacheAccess[]; keys: string[]; version: string },
): CacheEntry | undefined {
  for (const { ref } of scopes) {
    const entries = world.caches
      .filter((entry) => entry.repository === repository && entry.ref === ref && entry.version === version)
      .sort((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id);
    for (const key of keys) {
      const hit = entries.find((entry) => entry.key === key) ?? entries.find((entry) => entry.key.startsWith(key));
      if (hit) return hit;
    }
  }
  return undefined;
}

function isSameEntry(entry: CacheEntry | Reservation, wanted: Omit<Reservation, "uploadId">): boolean {
  return (
    entry.repository === wanted.repository &&
    entry.ref === wanted.ref &&
    entry.key === wanted.key &&
    entry.version === wanted.version
  );
}

function keyProblem(key: string): string | undefined {
  if (key === "") return "key is empty";
  if (key.length > MAX_KEY_CHARACTERS) return "key is longer than 512 characters";
  return key.includes(",") ? "key has a comma" : undefined;
}
