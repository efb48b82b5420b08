import type { CacheRecord } from "../../record/record.ts";
import { type Block, code, details, table } from "../../render/document.ts";
import { formatBytes, formatSeconds } from "../../render/quantities.ts";

const MAX_ROWS = 12;
/** Keys differ in their beginnings (what) and in their ends (which): both are shown. */
const KEY_BEGINNING = 30;
const KEY_END = 10;
const WORDS: Readonly<Record<CacheRecord["hit"], string>> = {
  exact: "✅ found",
  partial: "⚠️ an older one",
  miss: "❌ not found",
};

/** What the caches of a run did, those that were not found first. */
export function cacheTable(caches: readonly CacheRecord[]): Block[] {
  if (caches.length === 0) return [];
  const columns = [
    { title: "job" },
    { title: "cache key" },
    { title: "outcome" },
    { title: "size", align: "right" },
    { title: "restored in", align: "right" },
    { title: "saved in", align: "right" },
  ] as const;
  const order = ["miss", "partial", "exact"];
  const rows = [...caches]
    .sort((a, b) => order.indexOf(a.hit) - order.indexOf(b.hit) || (b.restore_seconds ?? 0) - (a.restore_seconds ?? 0))
    .slice(0, MAX_ROWS)
    .map((cache) => [
      cache.job ?? "",
      code(cut(cache.key)),
      WORDS[cache.hit],
      cache.hit === "miss" ? "" : formatBytes(cache.bytes),
      cache.hit === "miss" ? "" : formatSeconds(cache.restore_seconds),
      cache.save_seconds === null ? "" : formatSeconds(cache.save_seconds),
    ]);
  const foundCount = caches.filter(({ hit }) => hit === "exact").length;
  const cutNote = caches.length > rows.length ? `, ${rows.length} shown` : "";
  return [details(`Caches: ${foundCount} of ${caches.length} found${cutNote}`, [table(columns, rows)])];
}

function cut(key: string): string {
  if (key.length <= KEY_BEGINNING + KEY_END + 1) return key;
  return `${key.slice(0, KEY_BEGINNING)}…${key.slice(-KEY_END)}`.toWellFormed();
}
