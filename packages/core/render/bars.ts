const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;
const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** A horizontal bar of up to `width` characters, in eighths of a character. */
export function bar(value: number, maximum: number, width = 20): string {
  if (!(maximum > 0) || !(value > 0)) return "";
  const eighths = Math.round(Math.min(1, value / maximum) * width * 8);
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

/** One character per value between the smallest and the largest; unknown values are a middle dot. */
export function sparkline(values: readonly (number | null)[]): string {
  const numbers = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return values
    .map((value) => {
      if (value === null || !Number.isFinite(value)) return "·";
      return LEVELS[high === low ? 3 : Math.round(((value - low) / (high - low)) * (LEVELS.length - 1))];
    })
    .join("");
}
