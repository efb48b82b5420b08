import { bar } from "../../render/bars.ts";
import { type Block, code, details, type Inline, line, strong, table } from "../../render/document.ts";
import { countOf, formatChange, formatCount, formatSeconds, formatUsd } from "../../render/quantities.ts";
import type { Alternative } from "../choice/shard-pricer.ts";
import type { PlannedTest } from "../estimates/planned-test.ts";
import type { PastPlan } from "../past-plans.ts";
import type { PlannedShard, ShardPlan } from "../shard-plan.ts";

/** A table in a summary is read, not scrolled. */
const MAX_ROWS = 12;
/** A longer one pushes the table off the page; its end distinguishes files. Characters. */
const MAX_NAME_CHARACTERS = 32;

/** What each shard is expected to take, and its longest test. */
export function shardTable(shards: readonly PlannedShard[], measured: boolean): Block[] {
  if (shards.length === 0) return [];
  const slowest = shards[0]?.seconds ?? 0;
  const columns = [
    { title: "shard", align: "right" },
    { title: measured ? "expected" : "weight", align: "right" },
    { title: "share of the slowest" },
    { title: "tests", align: "right" },
    ...(measured ? [{ title: "longest" }] : []),
  ] as const;
  const rows = shards.map(({ shard, seconds, tests }) => [
    String(shard),
    measured ? formatSeconds(seconds) : formatCount(seconds),
    bar(seconds, slowest),
    formatCount(tests.length),
    ...(measured ? [longestOf(tests)] : []),
  ]);
  return cutTable(columns, rows, "shard");
}

function longestOf([longest]: readonly PlannedTest[]): Inline {
  if (longest === undefined) return "";
  const { name, part } = longest;
  const short = name.length > MAX_NAME_CHARACTERS ? `…${name.slice(1 - MAX_NAME_CHARACTERS)}` : name;
  return part === undefined ? code(short) : line`${code(short)} part ${part.number} of ${part.of}`;
}

/** Other numbers of shards, and what they would cost. */
export function alternativesTable({ alternatives, shardCount, evidence }: ShardPlan): Block[] {
  if (alternatives.length < 2) return [];
  const { label, usdPerMinute, basis } = evidence.price;
  const hasPrice = usdPerMinute > 0;
  const price = `${basis === "assumed" ? "assumed price" : "price"}${label === null ? "" : ` on ${label}`}`;
  const columns = [
    { title: "shards", align: "right" },
    { title: "wall time p50 (p90)", align: "right" },
    { title: "billed minutes", align: "right" },
    ...(hasPrice ? [{ title: price, align: "right" } as const] : []),
  ] as const;
  const rows = nearChosen(alternatives, shardCount).map((row) => [
    row.shards === shardCount ? strong(`${row.shards} (chosen)`) : String(row.shards),
    `${formatSeconds(row.wallP50)} (${formatSeconds(row.wallP90)})`,
    formatCount(row.billedMinutes),
    ...(hasPrice ? [formatUsd(row.usd)] : []),
  ]);
  const against = hasPrice ? "price" : "billed minutes";
  const title = `Why ${shardCount}: time and ${against} by number of shards (${countOf(rows.length, "row")})`;
  return [details(title, [table(columns, rows)])];
}

/** What the newest plan promised, and what came of it. */
export function lastPlanTable({ shards, runId }: PastPlan): Block[] {
  const columns = [
    { title: "shard", align: "right" },
    { title: "predicted", align: "right" },
    { title: "actual", align: "right" },
    { title: "change", align: "right" },
  ] as const;
  const rows = shards.map(({ shard, predicted, actual }) => [
    String(shard),
    formatSeconds(predicted),
    formatSeconds(actual),
    formatChange(predicted > 0 ? actual / predicted - 1 : null),
  ]);
  const title = `The previous plan, in run ${runId}: predicted and actual test time (${countOf(rows.length, "shard")})`;
  return [details(title, cutTable(columns, rows, "shard"))];
}

function cutTable(columns: Parameters<typeof table>[0], rows: readonly (readonly Inline[])[], noun: string): Block[] {
  const rest = rows.slice(MAX_ROWS);
  const more = countOf(rest.length, `more ${noun}`);
  return [table(columns, rows.slice(0, MAX_ROWS)), ...(rest.length > 0 ? [details(more, [table(columns, rest)])] : [])];
}

/** At most a screenful, around the chosen row. */
function nearChosen(rows: readonly Alternative[], chosen: number): readonly Alternative[] {
  const index = rows.findIndex((row) => row.shards === chosen);
  const first = Math.max(0, Math.min(index - MAX_ROWS / 2, rows.length - MAX_ROWS));
  return rows.slice(first, first + MAX_ROWS);
}
