/** How quantities are written in every summary. Unknown is the word "unknown", never 0. */

/** `4 m 10 s`, `0.4 s`, `1 h 05 m`. */
export function formatSeconds(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return "unknown";
  if (seconds < 0) return `−${formatSeconds(-seconds)}`;
  if (seconds > 0 && seconds < 0.05) return "< 0.1 s";
  if (seconds < 9.95) return `${seconds === 0 ? "0" : seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} m ${pad(whole % 60)} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} m`;
}

/** `4 m 10 s (3 m 50 s – 4 m 45 s)`. */
export function formatInterval(middle: number | null, low: number | null, high: number | null): string {
  return `${formatSeconds(middle)} (${formatSeconds(low)} – ${formatSeconds(high)})`;
}

/** A share of one as `83 %`; below ten per cent with one decimal. */
export function formatShare(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return "unknown";
  const percent = share * 100;
  return `${Math.abs(percent) < 9.95 && percent % 1 !== 0 ? percent.toFixed(1) : Math.round(percent)} %`;
}

/** A relative change with its sign: `+12 %`. */
export function formatChange(change: number | null): string {
  if (change === null || !Number.isFinite(change)) return "unknown";
  const sign = change < 0 ? "−" : "+";
  return `${sign}${formatShare(Math.abs(change))}`;
}

export function formatUsd(usd: number | null): string {
  if (usd === null || !Number.isFinite(usd)) return "unknown";
  return `$${usd.toFixed(usd !== 0 && Math.abs(usd) < 0.1 ? 3 : 2)}`;
}

/** Decimal units, as GitHub's own pages use: `12.3 MB`. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null || !Number.isFinite(bytes)) return "unknown";
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

/** `1,204`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 run`, `2 runs`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
