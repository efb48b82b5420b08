/** Adds to a key's total, which begins at 0. */
export function addTo<K>(totals: Map<K, number>, key: K, amount = 1): void {
  totals.set(key, (totals.get(key) ?? 0) + amount);
}
