/** One number of the standard normal distribution (Box and Muller, 1958). `random` gives numbers from 0 up to 1. */
export function standardNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
