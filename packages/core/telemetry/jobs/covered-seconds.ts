/** A span of time in milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Seconds that at least one of the spans covers: what overlaps counts once. */
export function coveredSeconds(spans: readonly Span[]): number {
  const ordered = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of ordered) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered / 1000;
}
