/**
 * The name of a job without the values of its matrix: `caller / test` of `caller / test (3, ubuntu)` and of
 * `caller / test 2/6`. Jobs of one family do the same work on other machines or on another part of it.
 */
export function jobFamily(name: string): string {
  return name
    .split(" / ")
    .map((part) => part.replace(/ \([^()]*\)$| \d{1,4}\/\d{1,4}$/, ""))
    .join(" / ");
}
