import { json, type Reply } from "../http/exchange.ts";
import type { CacheEntry } from "../world/world-records.ts";
import { paginate } from "./paginate.ts";
import { notFound, type RestCall, refusal } from "./rest-route.ts";

/** `key` is a prefix here; newest use first unless `sort` and `direction` say otherwise. */
export function listCaches({ world, repository, query, asked }: RestCall): Reply {
  const ref = query.get("ref");
  const field = query.get("sort") ?? "last_accessed_at";
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const found = world.caches
    .filter((entry) => entry.repository === repository.full_name && entry.key.startsWith(query.get("key") ?? ""))
    .filter((entry) => ref === null || entry.ref === ref)
    .sort((a, b) => sign * (order(a, b, field) || a.id - b.id));
  const { items, headers } = paginate(found, asked);
  return json(200, { total_count: found.length, actions_caches: items.map(cacheJson) }, headers);
}

/** `key` must match in full here. */
export function deleteCachesByKey({ world, repository, query }: RestCall): Reply {
  const key = query.get("key");
  const ref = query.get("ref");
  if (key === null) return refusal(422, "key is missing");
  const gone = world.evictCaches((entry) => {
    return entry.repository === repository.full_name && entry.key === key && (ref === null || entry.ref === ref);
  });
  if (gone.length === 0) return notFound();
  return json(200, { total_count: gone.length, actions_caches: gone.map(cacheJson) });
}

export function deleteCacheById({ world, repository, params }: RestCall): Reply {
  const gone = world.evictCaches((entry) => {
    return entry.repository === repository.full_name && String(entry.id) === params.cache_id;
  });
  return gone.length > 0 ? { status: 204 } : notFound();
}

export function getCacheUsage({ world, repository }: RestCall): Reply {
  const { full_name } = repository;
  return json(200, {
    full_name,
    active_caches_size_in_bytes: world.cacheUsage(full_name),
    active_caches_count: world.caches.filter((entry) => entry.repository === full_name).length,
  });
}

function order(a: CacheEntry, b: CacheEntry, field: string): number {
  if (field === "size_in_bytes") return a.bytes.length - b.bytes.length;
  const time = (entry: CacheEntry) => (field === "created_at" ? entry.created_at : entry.last_accessed_at);
  return time(a).localeCompare(time(b));
}

function cacheJson({ id, ref, key, version, last_accessed_at, created_at, bytes }: CacheEntry) {
  return { id, ref, key, version, last_accessed_at, created_at, size_in_bytes: bytes.length };
}
