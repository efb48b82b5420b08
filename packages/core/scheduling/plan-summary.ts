import { bar } from "../render/bars.ts";
import {
  type Block,
  bullets,
  code,
  type Document,
  details,
  type Inline,
  line,
  paragraph,
  strong,
  table,
} from "../render/document.ts";
import { countOf, formatCount, formatSeconds, formatShare, formatUsd } from "../render/quantities.ts";
import type { SetupTime } from "./learn-setup.ts";
import { planReasons } from "./plan-reasons.ts";
import type { Alternative } from "./price-shards.ts";
import type { PlannedShard, ShardPlan } from "./shard-plan.ts";

/** A table in a summary is read, not scrolled. */
const MOST_ROWS = 12;
/** All of them are annotations as well. */
const MOST_WARNINGS = 3;

/**
 * The plan as a page: what was decided, why, how sure, and what the alternatives cost. In a shard that planned for
 * itself (`own`) its part comes first.
 */
export function planSummary(plan: ShardPlan, own?: { readonly shard: number; readonly total: number }): Document {
  return {
    title: "plan-shards",
    blocks: [
      ...(own === undefined ? [] : [paragraph(ownLine(plan, own))]),
      paragraph(headline(plan)),
      bullets([...planReasons(plan)].slice(0, 3)),
      ...plan.warnings.slice(0, MOST_WARNINGS).map(({ message }) => paragraph(line`⚠️ warning: ${message}`)),
      paragraph(trust(plan)),
      ...shardTable(plan.shards, plan.wallSeconds !== null),
      ...alternativesTable(plan),
    ],
  };
}

function ownLine({ shards, planHash, wallSeconds }: ShardPlan, own: { shard: number; total: number }): Inline {
  const { tests = [], seconds = 0 } = shards[own.shard - 1] ?? {};
  const expected = wallSeconds === null ? "" : `, about ${formatSeconds(seconds)} of tests`;
  const what = `Shard ${own.shard} of ${own.total}: ${countOf(tests.length, "test")}${expected}.`;
  return line`${strong(what)} Plan ${code(planHash.slice(0, 12))}.`;
}

function headline({ shardCount, wallSeconds, alternatives, sources }: ShardPlan): Inline {
  const shards = countOf(shardCount, "shard");
  if (shardCount === 0) return line`⚠️ ${strong("No tests, no shards.")}`;
  if (wallSeconds === null) {
    return line`⏳ ${strong(`${shards}, split by count`)}: none of ${countOf(sources.default, "test")} was measured yet.`;
  }
  const chosen = alternatives.find((row) => row.shards === shardCount);
  const single = alternatives.find((row) => row.shards === 1);
  const decision = line`✅ ${strong(`${shards}, about ${formatSeconds(wallSeconds.p50)}`)}`;
  if (shardCount === 1 || single === undefined || chosen === undefined) return [decision, "."];
  return [decision, ` instead of ${formatSeconds(single.wallP50)} in one job; ${priceChange(chosen, single)}.`];
}

function priceChange(chosen: Alternative, single: Alternative): string {
  const usd = chosen.usd - single.usd;
  if (usd === 0) return "the same price";
  return `${formatUsd(Math.abs(usd))} ${usd > 0 ? "more" : "less"} per run`;
}

function trust({ evidence, wallSeconds }: ShardPlan): Inline {
  const { runs, typicalError, jobsCompared, setupSeconds, setup } = evidence;
  if (wallSeconds === null) {
    return "Not enough history yet: every test counts the same. One recorded run with test reports is enough for a first plan by time.";
  }
  const range = `Nine of ten such runs should be done within ${formatSeconds(wallSeconds.p90)}, of which ${formatSeconds(setupSeconds)} is set-up${SETUP_KNOWN[setup.source](setup.jobs)}.`;
  if (typicalError === null) {
    return `${range} From ${countOf(runs, "run")}; not enough jobs yet to measure the error, so the range is a default.`;
  }
  return `${range} Typical error of a job here ${formatShare(typicalError)} (${countOf(jobsCompared, "job")}, ${countOf(runs, "run")}).`;
}

const SETUP_KNOWN: Readonly<Record<SetupTime["source"], (jobs: number) => string>> = {
  given: () => "",
  learnt: (jobs) => ` (learnt from ${countOf(jobs, "job")})`,
  default: () => " (the default until three jobs are recorded)",
};

function shardTable(shards: readonly PlannedShard[], measured: boolean): Block[] {
  if (shards.length === 0) return [];
  const slowest = shards[0]?.seconds ?? 0;
  const columns = [
    { title: "shard", align: "right" },
    { title: measured ? "seconds" : "weight", align: "right" },
    { title: "share of the slowest" },
    { title: "tests", align: "right" },
  ] as const;
  const rows = shards.map(({ shard, seconds, tests }) => [
    String(shard),
    formatCount(Math.round(seconds * 10) / 10),
    bar(seconds, slowest),
    formatCount(tests.length),
  ]);
  const rest = rows.slice(MOST_ROWS);
  return [
    table(columns, rows.slice(0, MOST_ROWS)),
    ...(rest.length > 0 ? [details(`${rest.length} more shards`, [table(columns, rest)])] : []),
  ];
}

function alternativesTable({ alternatives, shardCount }: ShardPlan): Block[] {
  if (alternatives.length < 2) return [];
  const columns = [
    { title: "shards", align: "right" },
    { title: "done in (nine of ten within)", align: "right" },
    { title: "billed minutes", align: "right" },
    { title: "price", align: "right" },
  ] as const;
  const rows = nearChosen(alternatives, shardCount).map((row) => [
    row.shards === shardCount ? strong(`${row.shards} (chosen)`) : String(row.shards),
    `${formatSeconds(row.wallP50)} (${formatSeconds(row.wallP90)})`,
    formatCount(row.billedMinutes),
    formatUsd(row.usd),
  ]);
  const title = `Why ${shardCount}: shards against time and price (${countOf(rows.length, "row")})`;
  return [details(title, [table(columns, rows)])];
}

/** At most a screenful, around the chosen row. */
function nearChosen(rows: readonly Alternative[], chosen: number): readonly Alternative[] {
  const index = rows.findIndex((row) => row.shards === chosen);
  const first = Math.max(0, Math.min(index - MOST_ROWS / 2, rows.length - MOST_ROWS));
  return rows.slice(first, first + MOST_ROWS);
}
