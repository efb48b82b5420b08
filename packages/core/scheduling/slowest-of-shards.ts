/**
 * When the last of several shards is done, as a quantile: the wall time that holds with probability `probability`.
 *
 * Each shard takes its expected seconds times a random factor with median 1, and the slowest of many is slower than any
 * one of them is expected to be. The factor is log-logistic: right-skewed as machine times are, and its distribution
 * function is one line. `spread` is its p90 ÷ p50. Solved by halving, to a ten-thousandth of a second or better.
 */
export function slowestOfShards(loads: readonly number[], spread: number, probability: number): number {
  const longest = Math.max(0, ...loads);
  if (longest === 0) return 0;
  const shape = Math.log(9) / Math.log(spread); // F(spread) = 0.9
  const allDoneBy = (seconds: number): number =>
    loads.reduce((product, load) => product / (1 + (load / seconds) ** shape), 1);
  let [low, high] = [longest / spread, longest];
  while (allDoneBy(low) > probability) low /= 2;
  while (allDoneBy(high) < probability) high *= 2;
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    if (allDoneBy(middle) < probability) low = middle;
    else high = middle;
  }
  return high;
}
