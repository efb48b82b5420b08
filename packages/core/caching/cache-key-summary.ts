import {
  type Block,
  bullets,
  code,
  codeBlock,
  type Document,
  details,
  type Inline,
  line,
  paragraph,
  strong,
  type Table,
  table,
} from "../render/document.ts";
import { countOf } from "../render/quantities.ts";
import { sumBy } from "../stats/sum.ts";
import type { CacheDecision, ComparedInput } from "./decide-cache-key.ts";
import type { ChangedEntry } from "./explain-change.ts";

const MAX_ROWS = 12;
/** Of one lockfile, inside the folded part. */
const MAX_CHANGES = 100;

/** The job summary: same key or new key, why, and what it was made from. */
export function cacheKeySummary(decision: CacheDecision): Document {
  const { inputs, changes, key, restoreKeys, paths } = decision;
  const reasons = [...changes.map(changeReason), ...decision.problems.map(problemReason)];
  const files = inputs.map(inputRow);
  return {
    title: "cache-key",
    blocks: [
      paragraph(verdict(decision)),
      ...(reasons.length > 0 ? [bullets(reasons.slice(0, 3))] : []),
      paragraph("Cache hits are measured after runs end: record-telemetry's summary shows hits, sizes and seconds."),
      ...(files.length > 0 ? [inputTable(files.slice(0, MAX_ROWS))] : []),
      ...(files.length > MAX_ROWS
        ? [details(`${files.length - MAX_ROWS} more files`, [inputTable(files.slice(MAX_ROWS))])]
        : []),
      ...changes.map(changeDetails),
      details("Key, restore keys and paths", [codeBlock([key, "", ...restoreKeys, "", ...paths].join("\n"))]),
    ],
  };
}

function verdict({ changed, inputs, targets, changes, key, restoreKeys }: CacheDecision): Inline {
  if (targets.length === 0)
    return line`⚠️ ${strong("No lockfile found.")} The key ${code(key)} never changes by itself.`;
  if (changed === null) {
    const packages = sumBy(inputs, (input) => input.packages ?? 0);
    return line`✅ ${strong(`Key from ${countOf(packages, "package")}`)} in ${countOf(inputs.length, "file")}.`;
  }
  if (changed) {
    const count = sumBy(changes, ({ entries }) => entries.length);
    const what =
      count === 0 ? "the files that decide the installation changed" : `${countOf(count, "package")} changed`;
    const then = restoreKeys.length > 0 ? "The best older cache is restored and completed" : "The cache starts empty";
    return line`⏳ ${strong("New key:")} ${what}. ${then}, once per key.`;
  }
  const rewritten = inputs.filter((input) => input.textChanged === true && input.changed === false);
  if (rewritten.length === 0) return line`✅ ${strong("Same key as the base.")} Nothing that is installed changed.`;
  return line`✅ ${strong("Same key as the base.")} ${code(rewritten[0]?.path ?? "")} changed, but nothing that is installed did; a hash of the file would have missed the cache.`;
}

function changeReason({ path, entries }: CacheDecision["changes"][number]): Inline {
  const first = entries.slice(0, 3).map(({ name }) => name);
  const rest = entries.length > first.length ? ` and ${entries.length - first.length} more` : "";
  return line`${code(path)}: ${first.join(", ")}${rest}`;
}

function problemReason({ path, message }: CacheDecision["problems"][number]): Inline {
  return line`${code(path)} was not understood (${message}): any edit changes the key`;
}

function inputTable(rows: readonly (readonly Inline[])[]): Table {
  const titles = ["file", "hashed by", "changed"].map((title) => ({ title }));
  return table([...titles, { title: "packages", align: "right" }, { title: "digest" }], rows);
}

function inputRow({ path, method, changed, packages, digest }: ComparedInput): Inline[] {
  const by = method === "resolved" ? "what it installs" : "its bytes";
  const state = changed === null ? "unknown (no base)" : changed ? "yes" : "no";
  return [code(path), by, state, packages === null ? "unknown" : String(packages), code(digest.slice(0, 12))];
}

function changeDetails({ path, entries }: CacheDecision["changes"][number]): Block {
  const columns = ["package", "change", "version", "fields"].map((title) => ({ title }));
  const hidden = entries.length - MAX_CHANGES;
  return details(`What changed in ${path} (${countOf(entries.length, "package")})`, [
    table(columns, entries.slice(0, MAX_CHANGES).map(changeRow)),
    ...(hidden > 0 ? [paragraph(`${countOf(hidden, "more change")} in the result file.`)] : []),
  ]);
}

function changeRow({ name, path, change, fields, before, after }: ChangedEntry): Inline[] {
  const version = before === after ? (after ?? "") : [before, after].filter((one) => one !== null).join(" → ");
  return [code(path ?? name), change, version, fields.join(", ")];
}
