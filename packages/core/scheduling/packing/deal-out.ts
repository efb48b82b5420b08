/** Which shard each item went to, and what each shard then holds. */
export interface Dealt {
  readonly shardOf: Uint32Array;
  readonly seconds: Float64Array;
  readonly counts: Uint32Array;
}

/**
 * Gives items, of which there are only the seconds here, in turn to the shard that is free first; of equally full ones to
 * the one with fewer items. O(n log m).
 */
export function dealOut(items: Float64Array, shards: number): Dealt {
  const seconds = new Float64Array(shards);
  const counts = new Uint32Array(shards);
  const shardOf = new Uint32Array(items.length);
  /** A heap: no shard comes before the two at twice its place plus one and two. */
  const heap = Uint32Array.from({ length: shards }, (_, shard) => shard);
  for (let index = 0; shards > 0 && index < items.length; index++) {
    const shard = heap[0] ?? 0;
    shardOf[index] = shard;
    seconds[shard] = (seconds[shard] ?? 0) + (items[index] ?? 0);
    counts[shard] = (counts[shard] ?? 0) + 1;
    sinkFirst();
  }
  return { shardOf, seconds, counts };

  /** Restores the order of the heap after its first shard has grown. */
  function sinkFirst(): void {
    const grown = heap[0] ?? 0;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= shards) break;
      if (child + 1 < shards && isLess(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      const least = heap[child] ?? 0;
      if (!isLess(least, grown)) break;
      heap[place] = least;
      place = child;
    }
    heap[place] = grown;
  }

  /** Equal loads go by count, so that items of no length spread out instead of piling up. */
  function isLess(a: number, b: number): boolean {
    const difference = (seconds[a] ?? 0) - (seconds[b] ?? 0);
    return difference < 0 || (difference === 0 && (counts[a] ?? 0) < (counts[b] ?? 0));
  }
}
