const SCALES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * The value with this many decimals: seconds with 3 are milliseconds. Takes the noise of floating-point sums away. Halves go
 * up, as in `Math.round`; `toFixed` would look at the binary fraction instead.
 */
export function roundTo(value: number, decimals: 0 | 1 | 2 | 3 | 4 | 5 | 6): number {
  const scale = SCALES[decimals];
  return Math.round(value * scale) / scale;
}
