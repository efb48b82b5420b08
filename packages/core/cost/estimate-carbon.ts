import { roundTo } from "../stats/round-to.ts";
/** Estimated grams of CO2 equivalent. An estimate of the right order of magnitude, never a measurement. */
export interface Carbon {
  readonly grams: number;
  /** What idle and fully loaded machines would make of it. The grid may differ more than that. */
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/**
 * Watts of one virtual core of Azure, where GitHub's Linux and Windows machines stand, idle and fully loaded; watts of one
 * GB of memory; and what the data centre needs on top. Source: Cloud Carbon Footprint, AzureFootprintEstimationConstants.
 */
const IDLE_WATTS = 0.74;
const FULL_WATTS = 3.54;
const MEMORY_WATTS_PER_GB = 0.392;
const POWER_USAGE_EFFECTIVENESS = 1.185;
/** GitHub's machines have 4 GB for each core, within a little. */
const GB_PER_CORE = 4;
/** Grams per kWh: the world average that Eco CI uses where the place of the machine is unknown, as it is here. */
export const WORLD_AVERAGE_INTENSITY = 472;

const METHOD =
  "Cloud Carbon Footprint factors for Azure (0.74–3.54 W a core, 0.392 W a GB, PUE 1.185) at half load; the range is from idle to full load; without the making of the machines";

/** Cores of the standard machines, which are larger in public repositories. */
const STANDARD_CORES: Readonly<Record<string, { readonly public: number; readonly private: number }>> = {
  linux_slim: { public: 1, private: 1 },
  linux: { public: 4, private: 2 },
  windows: { public: 4, private: 2 },
  linux_2_core_arm: { public: 4, private: 2 },
  windows_2_core_arm: { public: 4, private: 2 },
};

/** Cores of a SKU; null for machines whose power is not known: Macs, graphics processors, self-hosted ones. */
export function coresOfSku(sku: string | null, isPublic: boolean): number | null {
  const standard = sku !== null && Object.hasOwn(STANDARD_CORES, sku) ? STANDARD_CORES[sku] : undefined;
  if (standard !== undefined) return isPublic ? standard.public : standard.private;
  const cores = /^(?:linux|windows)_(\d{1,2})_core(?:_arm|_advanced)?$/.exec(sku ?? "")?.[1];
  return cores === undefined ? null : Number(cores);
}

/** Carbon of a number of seconds on a number of cores. `intensity` is grams of CO2 equivalent per kWh. */
export function estimateCarbon(coreSeconds: number, intensity: number): Carbon {
  const grams = (share: number) => {
    const watts = IDLE_WATTS + share * (FULL_WATTS - IDLE_WATTS) + GB_PER_CORE * MEMORY_WATTS_PER_GB;
    const kilowattHours = (watts * POWER_USAGE_EFFECTIVENESS * coreSeconds) / 3600 / 1000;
    return roundTo(kilowattHours * intensity, 3);
  };
  return { grams: grams(0.5), low: grams(0), high: grams(1), method: METHOD };
}
