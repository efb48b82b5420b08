import { bullets, code, type Document, type Inline, line, paragraph, strong } from "../../render/document.ts";
import { countOf, formatChange, formatSeconds, formatShare, formatUsd } from "../../render/quantities.ts";
import type { SetupTime } from "../choice/learn-setup.ts";
import type { Alternative } from "../choice/shard-pricer.ts";
import { slowestOf } from "../past-plans.ts";
import type { MinutePrice, PlanEvidence, ShardPlan } from "../shard-plan.ts";
import { planReasons } from "./plan-reasons.ts";
import { alternativesTable, lastPlanTable, shardTable } from "./plan-tables.ts";

/** All of them are annotations as well. */
const MAX_WARNINGS = 3;

/**
 * The plan as a page: what was decided, why, how sure, and what the alternatives cost. In a shard that planned for
 * itself (`own`) its part comes first.
 */
export function planSummary(plan: ShardPlan, own?: { readonly shard: number; readonly total: number }): Document {
  if (plan.shardCount === 0) return { title: "plan-shards", blocks: [paragraph(headline(plan))] };
  return {
    title: "plan-shards",
    blocks: [
      ...(own === undefined ? [] : [paragraph(ownLine(plan, own))]),
      paragraph(headline(plan)),
      bullets([...planReasons(plan)].slice(0, 3)),
      ...plan.warnings.slice(0, MAX_WARNINGS).map(({ message }) => paragraph(line`⚠️ warning: ${message}`)),
      paragraph(own !== undefined && plan.wallSeconds === null ? ALONE : trust(plan)),
      ...shardTable(plan.shards, plan.wallSeconds !== null),
      ...alternativesTable(plan),
      ...(plan.evidence.past === null ? [] : lastPlanTable(plan.evidence.past.last)),
    ],
  };
}

function ownLine({ shards, planHash, wallSeconds }: ShardPlan, own: { shard: number; total: number }): Inline {
  const { tests = [], seconds = 0 } = shards[own.shard - 1] ?? {};
  const expected = wallSeconds === null ? "" : `, about ${formatSeconds(seconds)} of tests`;
  const what = `Shard ${own.shard} of ${own.total}: ${countOf(tests.length, "test")}${expected}.`;
  return line`${strong(what)} Plan ${code(planHash.slice(0, 12))}.`;
}

function headline({ shardCount, wallSeconds, alternatives, sources, evidence }: ShardPlan): Inline {
  const shards = countOf(shardCount, "shard");
  if (shardCount === 0) return line`⚠️ ${strong("No tests, no shards.")}`;
  if (wallSeconds === null) {
    return line`⏳ ${strong(`${shards}, split by count`)}: none of ${countOf(sources.default, "test")} has been measured yet.`;
  }
  const chosen = alternatives.find((row) => row.shards === shardCount);
  const single = alternatives.find((row) => row.shards === 1);
  const decision = line`✅ ${strong(`${shards}, about ${formatSeconds(wallSeconds.p50)}`)}`;
  if (shardCount === 1 || single === undefined || chosen === undefined) return [decision, "."];
  return [
    decision,
    ` instead of ${formatSeconds(single.wallP50)} in one job; ${priceChange(chosen, single, evidence.price)}.`,
  ];
}

function priceChange(chosen: Alternative, single: Alternative, { basis, usdPerMinute }: MinutePrice): string {
  if (basis === "public") return "no charge: standard runners are free in public repositories";
  if (basis === "self-hosted") return "no charge: self-hosted runners";
  const usd = chosen.usd - single.usd;
  if (usd === 0) return "the same price";
  const assumed = basis === "assumed" ? `, if a minute costs ${formatUsd(usdPerMinute)}` : "";
  return `${formatUsd(Math.abs(usd))} ${usd > 0 ? "more" : "less"} per run${assumed}`;
}

/** Said where shards cannot agree on what they know. */
const ALONE =
  "Shards that plan for themselves count every test the same: they start at different times and may find different histories, and tests would be lost between two plans. With a plan job, tests are divided by time.";

function trust(plan: ShardPlan): Inline {
  const { evidence, wallSeconds } = plan;
  const { setupSeconds, setup } = evidence;
  if (wallSeconds === null) {
    return "Not enough history yet: every test counts the same. After one recorded run with test reports, plans are made by time.";
  }
  const range = `Nine runs in ten should finish within ${formatSeconds(wallSeconds.p90)}, of which ${formatSeconds(setupSeconds)} is set-up${SETUP_KNOWN[setup.source](setup.jobs)}.`;
  return `${range}${beyondTheTable(plan)} ${howRight(evidence)}`;
}

/** A smaller share of the whole is not worth a sentence. */
const MIN_BEYOND_SHARE = 0.05;

/** Why the whole takes longer than set-up and the slowest shard of the table together. */
function beyondTheTable({ shards, shardCount, wallSeconds, evidence }: ShardPlan): string {
  const slowest = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
  const { setupSeconds, concurrency } = evidence;
  const wall = wallSeconds?.p50 ?? 0;
  const beyond = wall - setupSeconds - slowest;
  if (beyond < MIN_BEYOND_SHARE * wall) return "";
  if (concurrency !== null && shardCount > concurrency) {
    return ` With ${countOf(concurrency, "concurrent job")}, waiting and differences between machines add ${formatSeconds(beyond)} to the times below.`;
  }
  return ` Machines differ in speed: the slowest of ${shardCount} usually adds ${formatSeconds(beyond)} to the times below.`;
}

/** How right plans were before; until one can be compared, how far jobs were from what was expected of them. */
function howRight({ past, runs, typicalError, jobsCompared }: PlanEvidence): string {
  if (past !== null) {
    const { predicted, actual } = slowestOf(past.last);
    const last = `the slowest shard's tests took ${formatSeconds(actual)}, predicted ${formatSeconds(predicted)} (${formatChange(predicted > 0 ? actual / predicted - 1 : null)})`;
    if (past.plans === 1) return `In the last plan ${last}.`;
    return `In the last plan ${last}; half of the last ${countOf(past.plans, "plan")} were within ${formatShare(past.typicalError)}.`;
  }
  if (typicalError === null) {
    return `From ${countOf(runs, "run")}; not enough jobs yet to measure the error, so the range is a default.`;
  }
  return `Typical error of a job here ${formatShare(typicalError)} (${countOf(jobsCompared, "job")}, ${countOf(runs, "run")}).`;
}

const SETUP_KNOWN: Readonly<Record<SetupTime["source"], (jobs: number) => string>> = {
  given: () => "",
  learnt: (jobs) => ` (learnt from ${countOf(jobs, "job")})`,
  default: () => " (the default until three jobs are recorded)",
};
