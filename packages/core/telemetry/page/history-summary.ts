import type { HistoryFacts } from "../../history/history-facts.ts";
import type { HistoryProblem } from "../../history/store.ts";
import {
  type Block,
  code,
  type Document,
  details,
  type Inline,
  line,
  paragraph,
  strong,
  table,
} from "../../render/document.ts";
import { countOf, formatBytes, formatCount } from "../../render/quantities.ts";
import { sum } from "../../stats/sum.ts";

export interface HistoryReport extends HistoryFacts {
  readonly do: "info" | "merge" | "compact" | "verify";
  readonly files: readonly HistoryFile[];
  readonly problems: readonly HistoryProblem[];
  /** What is stored with the records. */
  readonly sections: readonly { readonly name: string; readonly bytes: number }[];
  /** The file that was made, or null. */
  readonly written: { readonly path: string; readonly bytes: number } | null;
}

interface HistoryFile {
  readonly path: string;
  readonly bytes: number | null;
  readonly attempts: number;
  readonly problems: number;
}

const MAX_ROWS = 12;

/** A history as a page: what it holds, of which workflows, from which files, and what could not be read. */
export function historySummary(report: HistoryReport): Document {
  const { files, problems, workflows } = report;
  const blocks: Block[] = [paragraph(headline(report)), paragraph(contents(report)), paragraph(detailLeft(report))];
  if (problems.length > 0) blocks.push(...rows("problems", problemTable, problems));
  if (workflows.length > 0) blocks.push(...rows("workflows", workflowTable, workflows));
  if (files.length > 1) blocks.push(...rows("files", fileTable, files));
  return { title: "history", blocks };
}

function headline({ do: what, attempts, problems, written }: HistoryReport): Inline {
  const problemCount = countOf(problems.length, "problem");
  if (what === "verify") {
    return problems.length > 0
      ? line`❌ ${strong(`${problemCount}`)}: ${countOf(attempts, "record")} readable.`
      : line`✅ ${strong("Every line is readable")}: ${countOf(attempts, "record")}.`;
  }
  const mark = problems.length > 0 ? "⚠️ " : "";
  const trouble = problems.length > 0 ? `, ${problemCount}` : "";
  if (written === null) return line`${mark}${strong(countOf(attempts, "record"))}${trouble}.`;
  const size = formatBytes(written.bytes);
  return line`${mark}${strong(countOf(attempts, "record"))} in ${code(written.path)}, ${size}${trouble}.`;
}

function contents({ runs, attempts, forks, jobs, tested, testFiles, from, to, files }: HistoryReport): Inline {
  const again = attempts > runs ? ` and ${countOf(attempts - runs, "re-run")}` : "";
  const span = from === null || to === null ? "times unknown" : `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
  const knownSizes = files.flatMap(({ bytes }) => bytes ?? []);
  const size = knownSizes.length === files.length ? formatBytes(sum(knownSizes)) : "unknown";
  return [
    `${countOf(runs, "run")}${again}, ${countOf(forks, "from a fork", "from forks")}; ${span}; `,
    `${countOf(jobs, "job")}; ${countOf(testFiles, "test file")} in ${countOf(tested, "record")}; `,
    `${countOf(files.length, "file")} read, ${size}.`,
  ];
}

/** What age has left: the first to go comes first. */
function detailLeft({ detail: { cases, steps, files, sums }, sections }: HistoryReport): Inline {
  const beside = sections.map(({ name, bytes }) => `${name} (${formatBytes(bytes)})`).join(", ");
  return [
    `Full detail: test cases of ${countOf(cases, "record")}, steps of ${formatCount(steps)}, `,
    `test files of ${formatCount(files)}; for ${formatCount(sums)} more, only test totals per job.`,
    beside === "" ? "" : ` Besides the records: ${beside}.`,
  ];
}

/** A table of what fits, the rest folded. */
function rows<T>(what: string, toTable: (items: readonly T[]) => Block, items: readonly T[]): Block[] {
  const firstRows = toTable(items.slice(0, MAX_ROWS));
  if (items.length <= MAX_ROWS) return [firstRows];
  const rest = items.slice(MAX_ROWS, MAX_ROWS + MAX_FOLDED_ROWS);
  const hiddenCount = items.length - MAX_ROWS - rest.length;
  const title = `${formatCount(rest.length)} more ${what}${hiddenCount > 0 ? ` (${formatCount(hiddenCount)} not shown)` : ""}`;
  return [firstRows, details(title, [toTable(rest)])];
}

const MAX_FOLDED_ROWS = 500;

function problemTable(problems: readonly HistoryProblem[]): Block {
  const columns = [{ title: "where" }, { title: "line", align: "right" }, { title: "what" }, { title: "why" }] as const;
  return table(
    columns,
    problems.map(({ source, line: at, code: kind, message }) => [
      code(source),
      at === undefined ? "" : String(at),
      kind,
      message,
    ]),
  );
}

function workflowTable(workflows: HistoryFacts["workflows"]): Block {
  const columns = [
    { title: "repository" },
    { title: "workflow" },
    { title: "records", align: "right" },
    { title: "newest" },
  ] as const;
  return table(
    columns,
    workflows.map(({ repository, workflow, attempts, newest }) => [
      repository ?? "unknown",
      workflow ?? "unknown",
      formatCount(attempts),
      newest?.slice(0, 10) ?? "unknown",
    ]),
  );
}

function fileTable(files: readonly HistoryFile[]): Block {
  const columns = [
    { title: "file" },
    { title: "size", align: "right" },
    { title: "records", align: "right" },
    { title: "problems", align: "right" },
  ] as const;
  return table(
    columns,
    files.map(({ path, bytes, attempts, problems }) => [
      code(path),
      formatBytes(bytes),
      formatCount(attempts),
      formatCount(problems),
    ]),
  );
}
