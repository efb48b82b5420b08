import { race } from "../../test/history-races.ts";
import type { TrustRow } from "./trust-row.ts";

const TRIES = 5_000;
const MAX_RUNS_AT_ONCE = 10;

/**
 * Runs that save the history at once, in orders chosen by chance (fixed seed), while saves are refused, snapshots are old,
 * damaged, evicted or cannot be read, and machines die; and then once more when no artifact is left to repair anything.
 */
export async function rows(): Promise<readonly TrustRow[]> {
  const count = await race({ runs: MAX_RUNS_AT_ONCE, tries: TRIES, seed: 20_261_129 });
  const figure = (number: number) => number.toLocaleString("en");
  return [
    {
      what: `records lost in ${figure(count.interleavings)} interleavings, ${figure(count.unread)} failing reads among them`,
      measured: figure(count.lost),
      bound: "0",
    },
    {
      what: "  of so many parts, with evictions, damaged snapshots and machines that died",
      measured: [count.parts, count.evictions, count.damaged, count.deaths].map(figure).join(", "),
      bound: "",
    },
  ];
}
