const UNITS = { h: 3600, m: 60, s: 1 } as const;
const DURATION =
  /^(?:(\d{1,5}(?:\.\d{1,3})?)h)?\s*(?:(\d{1,5}(?:\.\d{1,3})?)m(?:in)?)?\s*(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/;

/** Seconds of `90s`, `10m`, `1h30m` or `600`; null for anything else, and for nothing. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text.trim());
  if (match === null) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  const total = Number(hours) * UNITS.h + Number(minutes) * UNITS.m + Number(seconds) * UNITS.s;
  return total > 0 ? total : null;
}
