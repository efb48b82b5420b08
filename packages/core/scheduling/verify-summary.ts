import { bar } from "../render/bars.ts";
import {
  type Block,
  bullets,
  type Document,
  details,
  type Inline,
  line,
  paragraph,
  strong,
  table,
} from "../render/document.ts";
import { countOf, formatChange, formatCount, formatSeconds } from "../render/quantities.ts";
import type { Verification, VerifiedShard } from "./verification.ts";

/** A table in a summary is read, not scrolled. */
const MOST_ROWS = 12;

/** What ran against what was planned, as a page. */
export function verifySummary(verification: Verification): Document {
  const { shards, planned } = verification;
  return {
    title: "plan-shards: verify",
    blocks: [
      paragraph(headline(verification)),
      bullets([...facts(verification)]),
      ...lostTable(verification),
      ...(planned === 0 ? [] : [paragraph(trust(shards)), ...shardTable(shards)]),
    ],
  };
}

function headline({ complete, problems, planned, shards }: Verification): Inline {
  if (complete)
    return line`✅ ${strong(`All ${countOf(planned, "planned test")} ran`)}, once each, in ${countOf(shards.length, "shard")}.`;
  const what = problems.map(({ message }) => message).join("; ");
  return line`❌ ${strong("What ran is not what was planned")}: ${what}. A green result of these jobs proves nothing.`;
}

function* facts({ excused, unplanned }: Verification): Generator<Inline> {
  if (excused.length > 0) yield `${countOf(excused.length, "test")} reported nothing, as the workflow says they may`;
  if (unplanned > 0) yield `${countOf(unplanned, "reported file")} not in the plan: other suites, or helpers`;
}

function lostTable({ missing, twice }: Verification): Block[] {
  const rows = [
    ...missing.map(({ name, shard, leg }) => [
      name,
      line`missing from shard ${shard}${leg === null ? "" : ` of ${leg}`}`,
    ]),
    ...twice.map(({ name, jobs }) => [name, `ran in ${jobs.join(" and in ")}`]),
  ];
  if (rows.length === 0) return [];
  const columns = [{ title: "test" }, { title: "problem" }];
  const rest = rows.slice(MOST_ROWS, 500);
  return [
    table(columns, rows.slice(0, MOST_ROWS)),
    ...(rest.length > 0 ? [details(`${rows.length - MOST_ROWS} more`, [table(columns, rest)])] : []),
  ];
}

function trust(shards: readonly VerifiedShard[]): Inline {
  const known = shards.flatMap(({ predictedSeconds, actualSeconds }) =>
    actualSeconds === null ? [] : [{ predictedSeconds, actualSeconds }],
  );
  if (known.length === 0) return "No shard reported how long it took.";
  const predicted = Math.max(...known.map((shard) => shard.predictedSeconds));
  const actual = Math.max(...known.map((shard) => shard.actualSeconds));
  const mean = known.reduce((sum, shard) => sum + shard.actualSeconds, 0) / known.length;
  const slowest = `Slowest shard: ${formatSeconds(actual)}, predicted ${formatSeconds(predicted)}`;
  if (predicted <= 0 || mean <= 0) return `${slowest}.`;
  return `${slowest} (${formatChange(actual / predicted - 1)}); ${(actual / mean).toFixed(2)} × the mean shard.`;
}

function shardTable(shards: readonly VerifiedShard[]): Block[] {
  const most = Math.max(
    ...shards.map(({ predictedSeconds, actualSeconds }) => Math.max(predictedSeconds, actualSeconds ?? 0)),
  );
  const columns = [
    { title: "shard", align: "right" },
    { title: "predicted", align: "right" },
    { title: "actual", align: "right" },
    { title: "actual" },
    { title: "tests", align: "right" },
  ] as const;
  const rows = shards.map(({ shard, predictedSeconds, actualSeconds, tests }) => [
    String(shard),
    formatSeconds(predictedSeconds),
    formatSeconds(actualSeconds),
    bar(actualSeconds ?? 0, most),
    formatCount(tests),
  ]);
  const rest = rows.slice(MOST_ROWS);
  return [
    table(columns, rows.slice(0, MOST_ROWS)),
    ...(rest.length > 0 ? [details(`${rest.length} more shards`, [table(columns, rest)])] : []),
  ];
}
