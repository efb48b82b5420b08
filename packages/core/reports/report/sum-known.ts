import { roundTo } from "../../stats/round-to.ts";
/** Sum of the known numbers to the microsecond, or null where none is known. */
export function sumKnown(values: Iterable<number | null>): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum === null ? null : roundTo(sum, 6);
}
