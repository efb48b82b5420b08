import { addTo } from "./add-to.ts";

/** How many items have each key, keys in the order of their first item. */
export function countBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) addTo(counts, keyOf(item));
  return counts;
}
