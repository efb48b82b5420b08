/** The sum, added from the first to the last; 0 of nothing. For counts and times, where no precision is lost. */
export function sum(values: readonly number[] | Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index] ?? 0;
  return total;
}

/** The sum of one number for each item. */
export function sumBy<T>(items: readonly T[], numberOf: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += numberOf(item);
  return total;
}
