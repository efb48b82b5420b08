/** A price that the user states for machines with a label: US dollars per minute. */
export interface GivenPrice {
  /** In lower case; a `*` at its end matches anything. */
  readonly label: string;
  readonly usdPerMinute: number;
}

/** Reads `label=price` lines; null where one is something else. */
export function parseGivenPrice(line: string): GivenPrice | null {
  const match = /^([^=]{1,200}?)\s{0,20}=\s{0,20}(\d{1,6}(?:\.\d{1,9})?)$/.exec(line);
  return match === null ? null : { label: (match[1] ?? "").trim().toLowerCase(), usdPerMinute: Number(match[2]) };
}

/** The first stated price that fits one of the labels. */
export function givenPriceOf(labels: readonly string[], prices: readonly GivenPrice[]): number | null {
  const names = labels.map((label) => label.toLowerCase());
  const fits = ({ label }: GivenPrice) =>
    label.endsWith("*") ? names.some((name) => name.startsWith(label.slice(0, -1))) : names.includes(label);
  return prices.find(fits)?.usdPerMinute ?? null;
}
