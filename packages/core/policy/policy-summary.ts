import { countBy } from "../collections/count-by.ts";
import { encodePath } from "../paths/encode-path.ts";
import {
  type Block,
  bullets,
  code,
  type Document,
  details,
  type Inline,
  line,
  link,
  paragraph,
  strong,
  table,
} from "../render/document.ts";
import { countOf } from "../render/quantities.ts";
import type { PolicyResult } from "./evaluate-policy.ts";
import type { Finding, FindingStatus, JudgedUnknown } from "./finding.ts";
import { titleOf } from "./rule-title.ts";
import { builtInRules } from "./rules.ts";

/** What links into the repository are made of; null where there is no repository to link to. */
export interface LinkBase {
  readonly serverUrl: string;
  readonly repository: string | null;
  readonly sha: string | null;
}

const MAX_ROWS = 12;
/** In the folded part; the result file has all. */
const MAX_FOLDED_ROWS = 200;
const MAX_UNKNOWN = 3;

/** The job summary: verdict, why, and for each finding where it is and what to do. */
export function policySummary(result: PolicyResult, base: LinkBase): Document {
  const { findings, unknown, unlisted } = result;
  const rows = findings.map((finding) => findingRow(finding, base));
  const folded = rows.slice(MAX_ROWS, MAX_ROWS + MAX_FOLDED_ROWS);
  const left = rows.length - MAX_ROWS - folded.length;
  return {
    title: "policy-gate",
    blocks: [
      paragraph(verdictLine(result)),
      ...reasons(findings),
      ...(rows.length > 0 ? [findingTable(rows.slice(0, MAX_ROWS))] : []),
      ...(folded.length > 0 ? [details(countOf(folded.length, "more finding"), [findingTable(folded)])] : []),
      ...(left > 0 ? [paragraph(`${countOf(left, "more finding")} in the result file.`)] : []),
      ...(unlisted.blocked + unlisted.advisory > 0 ? [paragraph(unlistedLine(unlisted))] : []),
      ...unknownBlocks(unknown),
    ],
  };
}

function unlistedLine({ blocked, advisory }: PolicyResult["unlisted"]): string {
  const what = `${blocked + advisory} more findings are counted but not listed`;
  return `${what}: ${blocked} of them block.`;
}

function verdictLine({ verdict, findings, unlisted, unknown, rulesRun, files }: PolicyResult): Inline {
  const scope = `${rulesRun.join(", ")} over ${countOf(files, "file")}`;
  const blocked = findings.filter(({ status }) => status === "blocked").length + unlisted.blocked;
  const all = findings.length + unlisted.blocked + unlisted.advisory;
  if (verdict === "fail" && blocked === 0) {
    const hidden = unknown.filter(({ blocks }) => blocks).length;
    const what = `Blocked: ${countOf(hidden, "item")} that a hard rule needs could not be checked.`;
    return line`❌ ${strong(what)} Fix the problems below, or set ${code("on-unknown: advise")}. Checked: ${scope}.`;
  }
  if (verdict === "fail") {
    const share = `Blocked by ${blocked} of ${countOf(all, "finding")}.`;
    return line`❌ ${strong(share)} Fix ${blocked === 1 ? "it" : "them"} as the table says. Checked: ${scope}.`;
  }
  if (findings.length > 0)
    return line`⚠️ ${strong("Pass")}, with ${countOf(findings.length, "advice", "pieces of advice")}: ${scope}.`;
  const sure = unknown.length === 0 ? "Pass." : "Pass, as far as could be checked.";
  return line`${unknown.length === 0 ? "✅" : "⚠️"} ${strong(sure)} Nothing found by ${scope}.`;
}

/** Why it is blocked: the reason behind each rule that blocks, by number of findings. */
function reasons(findings: readonly Finding[]): readonly Block[] {
  const counts = countBy(
    findings.filter(({ status }) => status === "blocked"),
    ({ rule }) => rule,
  );
  const items = [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, 3)
    .map(([id, count]) => line`${count} × ${titleOf(id)}: ${motivationOf(id)}`);
  return items.length > 0 ? [bullets(items)] : [];
}

function motivationOf(id: string): Inline {
  return withCode(builtInRules.find((rule) => rule.id === id)?.motivation ?? "");
}

function findingTable(rows: readonly (readonly Inline[])[]): Block {
  const titles = ["", "rule", "where", "found", "what to do"];
  return table(
    titles.map((title) => ({ title })),
    rows,
  );
}

const marks: Readonly<Record<FindingStatus, string>> = {
  blocked: "❌",
  advisory: "⚠️",
  pending: "⏳ pending waiver,",
  waived: "waived,",
};

function findingRow({ status, level, rule, message, remedy, ...place }: Finding, base: LinkBase): readonly Inline[] {
  return [`${marks[status]} ${level}`, titleOf(rule), placeLink(place, base), withCode(message), withCode(remedy)];
}

function placeLink({ file, line: row }: Pick<Finding, "file" | "line">, base: LinkBase): Inline {
  const shownPlace = `${file.replace(/^\.github\/workflows\//, "")}:${row}`;
  const { serverUrl, repository, sha } = base;
  if (repository === null || sha === null) return code(shownPlace);
  const path = encodePath(file);
  return link(shownPlace, `${serverUrl}/${repository}/blob/${sha}/${path}#L${row}`);
}

function unknownBlocks(unknown: readonly JudgedUnknown[]): readonly Block[] {
  const urgent = unknown.toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
  const items = urgent.map(({ file, reason, blocks }) => {
    const mark = blocks ? "❌ Not checked, so not passed:" : "⚠️ Not checked:";
    return file === "." ? line`${mark} ${reason}` : line`${mark} ${code(file)}, ${withCode(reason)}`;
  });
  const rest = items.slice(MAX_UNKNOWN, MAX_UNKNOWN + MAX_FOLDED_ROWS);
  return [
    ...(items.length > 0 ? [bullets(items.slice(0, MAX_UNKNOWN))] : []),
    ...(rest.length > 0 ? [details(`${rest.length} more not checked`, [bullets(rest)])] : []),
  ];
}

/** Text in which `back-ticks` stand around code. */
function withCode(text: string): Inline {
  return text.split("`").map((part, index) => (index % 2 === 1 ? code(part) : part));
}
