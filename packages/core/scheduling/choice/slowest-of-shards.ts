/** Shards of equal expected seconds. */
interface EqualShards {
  readonly seconds: number;
  readonly count: number;
}

/**
 * When the last of several shards is done, as a quantile: the wall time that holds with probability `probability`.
 *
 * Each shard takes its expected seconds times a random factor with median 1, and the slowest of many is slower than any
 * one of them is expected to be. The factor is log-logistic: right-skewed as machine times are, and its distribution
 * function is one line. `spread` is its p90 ÷ p50. Solved by halving, to a ten-thousandth of a second or better.
 */
export function slowestOfShards(loads: readonly number[], spread: number, probability: number): number {
  const groups = loads.map((seconds) => ({ seconds, count: 1 }));
  return solve(groups, spread, probability);
}

/**
 * The same for the best division that there could be of `total` seconds over `shards`, one of which has to take
 * `longest`: all others alike. No division is done earlier, for any spread up to 3: up to there the logarithm of the
 * chance to be late is convex in a shard's seconds, so what one shard loses another gains by more.
 */
export function slowestAtBest(
  { total, longest, shards }: { readonly total: number; readonly longest: number; readonly shards: number },
  spread: number,
  probability: number,
): number {
  const first = Math.max(longest, total / shards);
  const groups = [{ seconds: first, count: 1 }];
  if (shards > 1) groups.push({ seconds: Math.max(0, total - first) / (shards - 1), count: shards - 1 });
  return solve(groups, spread, probability);
}

function solve(groups: readonly EqualShards[], spread: number, probability: number): number {
  const longest = groups.reduce((most, { seconds }) => Math.max(most, seconds), 0);
  if (longest === 0) return 0;
  const shape = Math.log(9) / Math.log(spread); // F(spread) = 0.9
  const allDoneBy = (time: number): number =>
    groups.reduce((product, { seconds, count }) => product / (1 + (seconds / time) ** shape) ** count, 1);
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
