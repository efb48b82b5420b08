/** OpenTelemetry's time: whole seconds since 1970 and nanoseconds beyond them. */
export type HrTime = [seconds: number, nanoseconds: number];

export interface SpanTimes {
  readonly start: HrTime;
  readonly end: HrTime;
  /** Seconds; 0 where the clock ran backwards. */
  readonly seconds: number;
  /** True where the end lay before the start, and the start was taken for both. */
  readonly corrected: boolean;
}

/** The protocol counts nanoseconds since 1970; many readers do so in 63 bits, which end in the year 2262. */
const LAST_MILLISECOND = 9_223_372_036_854;

/** An ISO time, or null where it is none, or none that the protocol can say. */
function hrTime(iso: string | null): HrTime | null {
  const milliseconds = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(milliseconds) || milliseconds < 0 || milliseconds > LAST_MILLISECOND) return null;
  const seconds = Math.floor(milliseconds / 1000);
  return [seconds, (milliseconds - seconds * 1000) * 1_000_000];
}

/**
 * Start and end of something, or null where one is unknown. GitHub stamps a skipped job with an end that may lie a second
 * before its start; a span must not end before it starts.
 */
export function spanTimes(started: string | null, completed: string | null): SpanTimes | null {
  const start = hrTime(started);
  const end = hrTime(completed);
  if (start === null || end === null) return null;
  const seconds = end[0] - start[0] + (end[1] - start[1]) / 1e9;
  if (seconds < 0) return { start, end: start, seconds: 0, corrected: true };
  return { start, end, seconds, corrected: false };
}
