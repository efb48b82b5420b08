import { bar } from "../../render/bars.ts";
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
} from "../../render/document.ts";
import { countOf, formatChange, formatCount, formatSeconds } from "../../render/quantities.ts";
import { sum } from "../../stats/sum.ts";
import type { Verification, VerifiedShard } from "./verification.ts";

/** A table in a summary is read, not scrolled. */
const MAX_ROWS = 12;
const MAX_FACTS = 3;

/** What ran against what was planned, as a page. */
export function verifySummary(verification: Verification): Document {
  const { shards, planned } = verification;
  return {
    title: "plan-shards",
    blocks: [
      paragraph(headline(verification)),
      ...factsOf(verification),
      ...lostTable(verification),
      ...(planned === 0 ? [] : [paragraph(trust(shards)), ...shardTable(shards)]),
    ],
  };
}

function headline({ complete, problems, planned, shards }: Verification): Inline {
  if (complete)
    return line`✅ ${strong(`All ${countOf(planned, "planned test")} ran`)}, once each, in ${countOf(shards.length, "shard")}.`;
  const what = problems.map(({ message }) => message).join("; ");
  return line`❌ ${strong("What ran is not what was planned")}: ${what}. Green jobs do not mean that the whole suite passed.`;
}

function factsOf(verification: Verification): Block[] {
  const facts = [...evidence(verification)];
  return facts.length === 0 ? [] : [bullets(facts.slice(0, MAX_FACTS))];
}

function* evidence({ missing, divided, excused, unplanned, shards }: Verification): Generator<Inline> {
  if (missing.length > 0) {
    const from = [...new Set(missing.map(({ shard }) => shard))].sort((a, b) => a - b);
    yield `re-run the job of ${from.length === 1 ? "shard" : "shards"} ${some(from)} of ${shards.length}; list files that report no tests in may-report-nothing`;
  }
  for (const { name, parts, cases } of missing.length > 0 ? [] : divided) {
    yield line`${code(name)} ran in ${countOf(parts, "part")}, ${countOf(cases, "case")} in all`;
  }
  if (excused.length > 0) yield `${countOf(excused.length, "test")} reported nothing, as may-report-nothing allows`;
  if (unplanned > 0) yield `${countOf(unplanned, "reported file")} not in the plan: other suites, or support files`;
}

function some(numbers: readonly number[]): string {
  const more = numbers.length > MAX_ROWS ? `, and ${numbers.length - MAX_ROWS} more` : "";
  return numbers.slice(0, MAX_ROWS).join(", ") + more;
}

function lostTable({ missing, twice }: Verification): Block[] {
  const rows = [
    ...missing.map(({ name, shard, leg, isSkipped }) => [
      code(name),
      line`${isSkipped ? "skipped as a whole in" : "missing from"} shard ${shard}${leg === null ? "" : ` of ${leg}`}`,
    ]),
    ...twice.map(({ name, jobs }) => [code(name), `ran in ${jobs.join(" and in ")}`]),
  ];
  if (rows.length === 0) return [];
  const columns = [{ title: "test" }, { title: "problem" }];
  const rest = rows.slice(MAX_ROWS, 500);
  return [
    table(columns, rows.slice(0, MAX_ROWS)),
    ...(rest.length > 0 ? [details(`${rows.length - MAX_ROWS} more`, [table(columns, rest)])] : []),
  ];
}

function trust(shards: readonly VerifiedShard[]): Inline {
  const actual = shards.flatMap(({ actualSeconds }) => (actualSeconds === null ? [] : [actualSeconds]));
  if (actual.length === 0) return "No shard reported how long it took.";
  const predicted = shards.map(({ predictedSeconds }) => predictedSeconds ?? 0);
  const slowest = Math.max(...actual);
  const expected = Math.max(...predicted);
  const mean = sum(actual) / actual.length;
  const against =
    expected > 0 ? `, predicted ${formatSeconds(expected)} (${formatChange(slowest / expected - 1)})` : "";
  const balance =
    mean > 0 && actual.length === shards.length ? `; ${(slowest / mean).toFixed(2)} × the mean of the shards` : "";
  return `Slowest shard: ${formatSeconds(slowest)}${against}${balance}.`;
}

function shardTable(shards: readonly VerifiedShard[]): Block[] {
  const most = Math.max(
    ...shards.map(({ predictedSeconds, actualSeconds }) => Math.max(predictedSeconds ?? 0, actualSeconds ?? 0)),
  );
  const columns = [
    { title: "shard", align: "right" },
    { title: "predicted", align: "right" },
    { title: "actual", align: "right" },
    { title: "share of the slowest" },
    { title: "tests", align: "right" },
  ] as const;
  const rows = shards.map(({ shard, predictedSeconds, actualSeconds, tests }) => [
    String(shard),
    formatSeconds(predictedSeconds),
    formatSeconds(actualSeconds),
    bar(actualSeconds ?? 0, most),
    formatCount(tests),
  ]);
  const rest = rows.slice(MAX_ROWS);
  return [
    table(columns, rows.slice(0, MAX_ROWS)),
    ...(rest.length > 0 ? [details(`${rest.length} more shards`, [table(columns, rest)])] : []),
  ];
}
