/**
 * Milliseconds since 1970 of a time as records write it (`2026-01-05T12:30:00.000Z`), or null for any other text.
 * Several times as fast as `Date.parse` with a check that it was written so; a snapshot holds half a million times.
 */
export function parseIso(text: string): number | null {
  if (!CANONICAL.test(text)) return null;
  const day = dayStart(text.slice(0, 10));
  const time = [11, 14, 17].map((at) => twoDigits(text, at));
  const [hours = 0, minutes = 0, seconds = 0] = time;
  if (day === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  return day + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(text.slice(20, 23));
}

/** The same way back: what `new Date(time).toISOString()` says. */
export function formatIso(time: number): string {
  const day = Math.floor(time / DAY_MS);
  const rest = time - day * DAY_MS;
  const seconds = Math.floor(rest / 1000);
  const clock = `${PADDED[Math.floor(seconds / 3600)]}:${PADDED[Math.floor(seconds / 60) % 60]}:${PADDED[seconds % 60]}`;
  return `${dayName(day)}T${clock}.${String(rest % 1000).padStart(3, "0")}Z`;
}

const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY_MS = 86_400_000;
const PADDED = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
const ZERO = "0".charCodeAt(0);

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** A history has few days and many times. Bounded, because a stranger's times may all be different. */
const MOST_DAYS = 10_000;
const starts = new Map<string, number | null>();
const names = new Map<number, string>();

function dayStart(name: string): number | null {
  const known = starts.get(name);
  if (known !== undefined) return known;
  const time = Date.parse(name);
  const start = !Number.isNaN(time) && new Date(time).toISOString().startsWith(name) ? time : null;
  if (starts.size < MOST_DAYS) starts.set(name, start);
  return start;
}

function dayName(day: number): string {
  const known = names.get(day);
  if (known !== undefined) return known;
  const name = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (names.size < MOST_DAYS) names.set(day, name);
  return name;
}
