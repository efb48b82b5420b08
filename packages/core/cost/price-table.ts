/** US dollars per started minute by GitHub's billing SKU, as published on one day. */
export interface PriceTable {
  /** First day on which the prices hold, ISO 8601. */
  readonly since: string;
  readonly usdPerMinute: Readonly<Record<string, number>>;
}

/**
 * GitHub's own prices, oldest table first. Source: the page "Actions runner pricing" in github/docs
 * (content/billing/reference/actions-runner-pricing.md), read in 2026. A new price list is a new entry here.
 */
const GITHUB_PRICES: readonly PriceTable[] = [
  {
    since: "2026-01-01",
    usdPerMinute: {
      linux_slim: 0.002,
      linux: 0.006,
      linux_2_core_advanced: 0.006,
      linux_4_core: 0.012,
      linux_8_core: 0.022,
      linux_16_core: 0.042,
      linux_32_core: 0.082,
      linux_64_core: 0.162,
      linux_96_core: 0.252,
      linux_2_core_arm: 0.005,
      linux_4_core_arm: 0.008,
      linux_8_core_arm: 0.014,
      linux_16_core_arm: 0.026,
      linux_32_core_arm: 0.05,
      linux_64_core_arm: 0.098,
      linux_4_core_gpu: 0.052,
      windows: 0.01,
      windows_4_core: 0.022,
      windows_8_core: 0.042,
      windows_16_core: 0.082,
      windows_32_core: 0.162,
      windows_64_core: 0.322,
      windows_96_core: 0.552,
      windows_2_core_arm: 0.008,
      windows_4_core_arm: 0.014,
      windows_8_core_arm: 0.026,
      windows_16_core_arm: 0.05,
      windows_32_core_arm: 0.098,
      windows_64_core_arm: 0.194,
      windows_4_core_gpu: 0.102,
      macos: 0.062,
      macos_l: 0.077,
      macos_xl: 0.102,
      // A fee of $0.002 for self-hosted runners was announced for 2026-03-01 and put off before it began.
      self_hosted: 0,
    },
  },
];

/** The table that held at a time; the oldest one for times before it, the newest where the time is unknown. */
export function pricesAt(time: string | null, tables: readonly PriceTable[] = GITHUB_PRICES): PriceTable {
  const held = tables.findLast(({ since }) => time === null || Date.parse(since) <= Date.parse(time));
  return held ?? tables[0] ?? { since: "", usdPerMinute: {} };
}
