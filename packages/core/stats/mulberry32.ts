/**
 * Seeded source of random numbers in [0, 1), for simulations that give the same answer every time.
 *
 * T. Ettinger's mulberry32 (public domain): 32 bits of state, period about 2^32. Good enough to simulate, not for secrets.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
