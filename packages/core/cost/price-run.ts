import { type CostRecord, type JobRecord, secondsBetween } from "../record/record.ts";
import { roundTo } from "../stats/round-to.ts";
import { sum, sumBy } from "../stats/sum.ts";
import { billedMinutes } from "./billed-minutes.ts";
import { type Carbon, coresOfSku, estimateCarbon, WORLD_AVERAGE_INTENSITY } from "./estimate-carbon.ts";
import { type GivenPrice, givenPriceOf } from "./given-prices.ts";
import { type PriceTable, pricesAt } from "./price-table.ts";
import { skuOfLabels } from "./sku-of-labels.ts";

/** What one job cost, and why. */
export interface JobCost {
  readonly name: string;
  readonly labels: readonly string[];
  readonly sku: string | null;
  readonly seconds: number | null;
  /** Null on machines of one's own, whose minutes GitHub does not bill. */
  readonly billedMinutes: number | null;
  /** Null where the price or the time is unknown. */
  readonly usd: number | null;
  readonly basis: PriceBasis;
}

/** `list`: GitHub's price. `public`: free, since the repository is public. `given`: stated by the user. */
export type PriceBasis = "list" | "public" | "self-hosted" | "given" | "unknown";

/** What a run cost. Included minutes of a plan are not taken off: they are shared by all of an account's repositories. */
export interface RunCost {
  /** Null where that of any job is unknown. */
  readonly usd: number | null;
  /** The jobs whose price is known. */
  readonly knownUsd: number;
  readonly billedMinutes: number;
  readonly pricesSince: string;
  readonly jobs: readonly JobCost[];
  /** Of the jobs on machines whose power is known; null where there is none. */
  readonly carbon: (Carbon & { readonly jobs: number }) | null;
}

export interface PriceCircumstances {
  /** Null where the repository's visibility is unknown: standard runners are then of unknown price. */
  readonly isPublic: boolean | null;
  /** When the run was created. */
  readonly time: string | null;
  readonly givenPrices?: readonly GivenPrice[];
  /** Grams of CO2 equivalent per kWh. */
  readonly carbonIntensity?: number;
  readonly tables?: readonly PriceTable[];
}

/** The cost of the jobs that ran; not of skipped ones, of those that never had a machine, or of an earlier attempt's. */
export function priceRun(jobs: readonly JobRecord[], circumstances: PriceCircumstances): RunCost {
  const table = pricesAt(circumstances.time, circumstances.tables);
  const priced = jobs.filter(ranHere).map((job) => priceJob(job, table, circumstances));
  const knownSku = priced.map(({ usd }) => usd).filter((usd) => usd !== null);
  const knownUsd = toMicroDollars(sum(knownSku));
  return {
    usd: knownSku.length === priced.length ? knownUsd : null,
    knownUsd,
    billedMinutes: sumBy(priced, (job) => job.billedMinutes ?? 0),
    pricesSince: table.since,
    jobs: priced,
    carbon: carbonOf(priced, circumstances),
  };
}

/** The part of a cost that the run's record keeps. Carbon is kept only if it covers all jobs. */
export function costRecord({ usd, billedMinutes, pricesSince, jobs, carbon }: RunCost): CostRecord {
  const whole = carbon !== null && carbon.jobs === jobs.length ? carbon : null;
  return {
    usd,
    billed_minutes: billedMinutes,
    prices_since: pricesSince,
    co2e_grams: whole?.grams ?? null,
    co2e_low: whole?.low ?? null,
    co2e_high: whole?.high ?? null,
  };
}

function ranHere({ carried, conclusion, steps }: JobRecord): boolean {
  const neverBegan = conclusion === "cancelled" && steps !== null && steps.length === 0;
  return carried !== true && conclusion !== "skipped" && !neverBegan;
}

function priceJob(job: JobRecord, table: PriceTable, circumstances: PriceCircumstances): JobCost {
  const labels = job.runner?.labels ?? [];
  const knownSku = skuOfLabels(labels);
  const isOwn = knownSku?.sku === "self_hosted";
  const seconds = secondsBetween(job.started_at, job.completed_at);
  const minutes = seconds === null ? null : billedMinutes(seconds);
  const { basis, usdPerMinute } = priceOf(labels, table, circumstances);
  // Minutes of self-hosted machines are not rounded.
  const paidMinutes = isOwn && seconds !== null ? seconds / 60 : minutes;
  const usd = usdPerMinute === null || paidMinutes === null ? null : toMicroDollars(paidMinutes * usdPerMinute);
  const sku = knownSku?.sku ?? null;
  return { name: job.name, labels, sku, seconds, billedMinutes: isOwn ? null : minutes, usd, basis };
}

/** US dollars for a started minute of machines with these labels. */
export function pricePerMinute(
  labels: readonly string[],
  circumstances: PriceCircumstances,
): { readonly basis: PriceBasis; readonly usdPerMinute: number | null } {
  return priceOf(labels, pricesAt(circumstances.time, circumstances.tables), circumstances);
}

function priceOf(
  labels: readonly string[],
  table: PriceTable,
  { isPublic, givenPrices = [] }: PriceCircumstances,
): { basis: PriceBasis; usdPerMinute: number | null } {
  const givenPrice = givenPriceOf(labels, givenPrices);
  if (givenPrice !== null) return { basis: "given", usdPerMinute: givenPrice };
  const knownSku = skuOfLabels(labels);
  const unknown = { basis: "unknown", usdPerMinute: null } as const;
  if (knownSku === null || !Object.hasOwn(table.usdPerMinute, knownSku.sku)) return unknown;
  const usdPerMinute = table.usdPerMinute[knownSku.sku] ?? null;
  if (knownSku.sku === "self_hosted") return { basis: "self-hosted", usdPerMinute };
  if (!knownSku.isStandard || isPublic === false) return { basis: "list", usdPerMinute };
  return isPublic ? { basis: "public", usdPerMinute: 0 } : unknown;
}

function carbonOf(jobs: readonly JobCost[], circumstances: PriceCircumstances): RunCost["carbon"] {
  const loads = jobs.flatMap(({ sku, seconds }) => {
    const cores = coresOfSku(sku, circumstances.isPublic ?? false);
    return cores === null || seconds === null ? [] : [cores * seconds];
  });
  if (loads.length === 0) return null;
  const coreSeconds = sum(loads);
  return {
    ...estimateCarbon(coreSeconds, circumstances.carbonIntensity ?? WORLD_AVERAGE_INTENSITY),
    jobs: loads.length,
  };
}

/** Sums of prices such as 0.006 would else end in noise. */
function toMicroDollars(usd: number): number {
  return roundTo(usd, 6);
}
