/** GitHub rounds the time of every job up to whole minutes, so that 30 short jobs cost more than one long one. */
export function billedMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
