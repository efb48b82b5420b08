import type { JobCost, RunCost } from "../../cost/price-run.ts";
import { type Block, code, details, type Inline, line, paragraph, strong, table } from "../../render/document.ts";
import { countOf, formatCount, formatUsd } from "../../render/quantities.ts";

const MAX_ROWS = 12;
const MAX_LABELS = 3;

/** What a run cost: one line, and its jobs behind it. */
export function costBlocks(cost: RunCost | null): Block[] {
  if (cost === null || cost.jobs.length === 0) return [];
  return [
    paragraph([money(cost), carbon(cost)]),
    details(`Cost by job (${countShown(cost.jobs)})`, [jobTable(cost.jobs)]),
  ];
}

function money({ usd, knownUsd, billedMinutes, pricesSince, jobs }: RunCost): Inline {
  const minutes = countOf(billedMinutes, "billed minute");
  const list = `GitHub's prices since ${pricesSince}, before included minutes`;
  if (usd === null) {
    const why = unknownReason(jobs);
    return line`Cost: ${strong("unknown")}, ${why}; the known part is ${formatUsd(knownUsd)}. `;
  }
  if (jobs.every(({ basis }) => basis === "public")) {
    return line`Cost: ${strong("$0")} for ${minutes}: standard runners are free in public repositories. `;
  }
  const own = jobs.filter(({ basis }) => basis === "self-hosted").length;
  const note = own > 0 ? `; ${countOf(own, "job")} on self-hosted machines not counted` : "";
  return line`Cost: ${strong(formatUsd(usd))} for ${minutes} (${list}${note}). `;
}

function unknownReason(jobs: readonly JobCost[]): Inline {
  const unknown = jobs.filter(({ usd }) => usd === null);
  if (unknown.every(({ seconds }) => seconds === null)) return "because jobs are still running";
  if (unknown.every(({ sku }) => sku !== null)) return "because GitHub did not say whether the repository is public";
  const labels = [...new Set(unknown.filter(({ sku }) => sku === null).map((job) => job.labels.join(", ")))];
  const named = labels
    .slice(0, MAX_LABELS)
    .flatMap((label, index) => [index > 0 ? ", " : "", code(label || "no label")]);
  const more = labels.length > MAX_LABELS ? ` and ${labels.length - MAX_LABELS} more` : "";
  return line`because no price is known for ${named}${more} (set the input ${code("prices")})`;
}

function carbon({ carbon: estimate, jobs }: RunCost): Inline {
  if (estimate === null) return "Carbon: unknown for these machines.";
  const grams = (value: number) => (value < 9.95 ? value.toFixed(1) : formatCount(Math.round(value)));
  const some = estimate.jobs < jobs.length ? ` for ${estimate.jobs} of ${countOf(jobs.length, "job")}` : "";
  return `Carbon${some}: about ${grams(estimate.grams)} g CO2e (${grams(estimate.low)} – ${grams(estimate.high)} g), an estimate.`;
}

function jobTable(jobs: readonly JobCost[]): Block {
  const columns = [
    { title: "job" },
    { title: "billed as" },
    { title: "minutes", align: "right" },
    { title: "price", align: "right" },
  ] as const;
  const rows = dearestFirst(jobs).map((job) => [
    job.name,
    job.sku ?? "unknown",
    job.billedMinutes === null ? "" : formatCount(job.billedMinutes),
    job.basis === "public" ? "free" : formatUsd(job.usd),
  ]);
  return table(columns, rows);
}

function dearestFirst(jobs: readonly JobCost[]): readonly JobCost[] {
  const rank = ({ usd, seconds }: JobCost) => [usd ?? Number.POSITIVE_INFINITY, seconds ?? 0] as const;
  return [...jobs]
    .sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      return left[0] === right[0] ? right[1] - left[1] : right[0] - left[0];
    })
    .slice(0, MAX_ROWS);
}

function countShown(jobs: readonly JobCost[]): string {
  return jobs.length > MAX_ROWS ? `${jobs.length}, ${MAX_ROWS} shown` : String(jobs.length);
}
