import { defineAction } from "../packages/core/action/define-action.ts";
import { InputError } from "../packages/core/action/input-error.ts";
import { list, oneOf, text } from "../packages/core/action/inputs.ts";
import type { Ports } from "../packages/core/action/ports.ts";
import type { Effect } from "../packages/core/action/result.ts";
import { compactRecords } from "../packages/core/history/compaction/compact-records.ts";
import { encodeHistory } from "../packages/core/history/files/encode-history.ts";
import { historyFacts } from "../packages/core/history/history-facts.ts";
import { mergeSections } from "../packages/core/history/merge-sections.ts";
import type { HistoryReading, HistorySections } from "../packages/core/history/store.ts";
import { mergeRecords } from "../packages/core/record/merge-records.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import { type HistoryReport, historySummary } from "../packages/core/telemetry/page/history-summary.ts";

export const action = defineAction({
  name: "history",
  description: "Inspects, merges and compacts history files, and reports every line that is not a run record.",
  inputs: {
    do: oneOf(["info", "merge", "compact", "verify"], {
      help: "`info` counts, `merge` combines several histories into one, `compact` also drops the details that a snapshot drops, `verify` fails on any problem.",
      required: true,
    }),
    files: list({ help: "History files, or folders of history files.", required: true }),
    out: text({
      help: "File to write: `.ndjson`, `.ndjson.gz`, `.ndjson.zst` or `.snapshot`. Required for `merge` and `compact`.",
    }),
  },
  positional: ["do", "files"],
  outputs: {
    runs: "Runs in the history.",
    attempts: "Run attempts, one record each.",
    problems: "Lines, fields and files that could not be read.",
  },
  permissions: {},

  async run({ do: what, files, out, "history-key": key }, ports) {
    const readings = await readAll(files, ports);
    const merged = mergeRecords(...readings.map(({ reading }) => reading.records));
    const records = what === "compact" ? compactRecords(merged) : merged;
    const sections = mergeSections(readings.map(({ reading }) => reading));
    const content = { records, sections, key };
    const written = what === "merge" || what === "compact" ? fileOf(out, content) : null;
    const problems = readings.flatMap(({ reading }) => reading.problems);
    const report: HistoryReport = {
      do: what,
      ...historyFacts(records),
      files: readings.map(({ path, reading }) => ({
        path,
        bytes: reading.bytes ?? null,
        attempts: reading.records.length,
        problems: reading.problems.length,
      })),
      problems,
      sections: [...sections].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
      written: written === null ? null : { path: written.path, bytes: written.bytes },
    };
    const { runs, attempts } = report;
    return {
      outputs: { runs, attempts, problems: problems.length },
      data: report,
      summary: historySummary(report),
      effects: written === null ? {} : { out: written.effect },
      verdict: what === "verify" && problems.length > 0 ? "fail" : "pass",
    };
  },
});

interface ReadFile {
  readonly path: string;
  readonly reading: HistoryReading;
}

async function readAll(paths: readonly string[], { historyAt }: Ports): Promise<readonly ReadFile[]> {
  const readFiles: ReadFile[] = [];
  for (const path of paths) readFiles.push({ path, reading: await historyAt(path).read() });
  const missing = readFiles.filter(({ reading }) => reading.problems.some(({ code }) => code === "missing"));
  if (missing.length === 0) return readFiles;
  const expected = "a history file, or a folder with some";
  throw new InputError(missing.map(({ path }) => ({ name: "files", place: "option", given: path, expected })));
}

interface Content {
  readonly records: readonly RunRecord[];
  readonly sections: HistorySections;
  readonly key: string | undefined;
}

function fileOf(path: string | undefined, { records, sections, key }: Content) {
  const bytes = path === undefined ? null : encodeHistory(path, records, key, sections);
  if (path === undefined || bytes === null) {
    const expected = "a file name that ends in .ndjson, .ndjson.gz, .ndjson.zst or .snapshot";
    throw new InputError([{ name: "out", place: "option", given: path ?? null, expected }]);
  }
  const effect: Effect = { kind: "write-file", path, content: bytes.toString("base64"), encoding: "base64" };
  return { path, bytes: bytes.length, effect };
}
