import { groupBy } from "../collections/group-by.ts";
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
import { countOf, formatCount, formatShare } from "../render/quantities.ts";
import type { Category, Cause } from "./failure-signatures/signature.ts";
import type { JobTriage } from "./triage-job.ts";

/** The outcome of the requested re-run of the failed jobs; null if none was requested. */
export interface RerunNews {
  readonly started: boolean;
  readonly reason: string;
}

/** Everything in the summary. */
export interface TriageReport {
  readonly jobs: readonly JobTriage[];
  /** Failed jobs whose log could not be read. */
  readonly unread: readonly { readonly job: string; readonly reason: string }[];
  readonly rerun: RerunNews | null;
}

/** Failures shown in full; the rest is a table. */
const MAX_FULL_FAILURES = 3;

/** The page: one block per distinct failure, so that forty shards that broke in one way are one message. */
export function triageSummary({ jobs, unread, rerun }: TriageReport): Document {
  const failures = [...groupBy(jobs, ({ fingerprint }) => fingerprint).values()];
  return {
    title: "triage-failures",
    blocks: [
      ...(jobs.length + unread.length === 0 ? [paragraph("✅ Nothing failed.")] : []),
      ...failures.slice(0, MAX_FULL_FAILURES).flatMap((group) => failureBlocks(group, rerun)),
      ...(failures.length > MAX_FULL_FAILURES ? [furtherFailures(failures.slice(MAX_FULL_FAILURES))] : []),
      ...unread.map(({ job, reason }) =>
        paragraph(line`⚠️ ${code(job)}: unknown, its log could not be read (${reason}).`),
      ),
      ...(jobs.length > 0 ? [paragraph(TRUST)] : []),
    ],
  };
}

const TRUST =
  "These probabilities come from fixed rules and published base rates, not from this repository's history; no verdict has been compared with its outcome yet.";

function failureBlocks(group: readonly JobTriage[], rerun: RerunNews | null): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const reasons = bullets(
    [...probableAlternative(first), ...testReasons(first), retryReason(first, rerun)].slice(0, 3),
  );
  return [paragraph(headline(first, group.length - 1)), ...evidenceBlocks(first), reasons];
}

function headline(job: JobTriage, more: number): Inline {
  const others = more > 0 ? ` and ${countOf(more, "more job")}` : "";
  const share = `(${CATEGORY_NAMES[job.category]}, ${formatShare(job.confidence)}).`;
  return line`❌ ${strong([code(job.job), `${others}: ${verdictText(job)}`])} ${share}`;
}

/** The verdict in words: what happened, and whose it is. */
export function verdictText({ cause, category }: Pick<JobTriage, "cause" | "category">): string {
  return `${CAUSE_NAMES[cause]}${CONSEQUENCES[category]}`;
}

function evidenceBlocks({ evidence, step }: JobTriage): readonly Block[] {
  const [best] = evidence;
  if (best === undefined) return [paragraph("Evidence unknown: no line of the log explains the failure.")];
  const place = step === null ? "" : line` of ${code(step)}`;
  return [paragraph(line`${code(cut(best.text))} — line ${formatCount(best.line)}${place}`)];
}

/** Characters of a log line on the page. */
const MAX_LINE_CHARACTERS = 300;

function cut(text: string): string {
  return text.length > MAX_LINE_CHARACTERS ? `${text.slice(0, MAX_LINE_CHARACTERS)}…` : text;
}

/** Said only where it is a real possibility. */
const MIN_SHOWN_PROBABILITY = 0.15;

function probableAlternative({ category, probabilities }: JobTriage): readonly Inline[] {
  const others = (Object.keys(CATEGORY_NAMES) as Category[]).filter(
    (other) => other !== category && probabilities[other] >= MIN_SHOWN_PROBABILITY,
  );
  const shares = others.map((other) => `${CATEGORY_NAMES[other]} ${formatShare(probabilities[other])}`);
  return shares.length > 0 ? [`could also be: ${shares.join(", ")}`] : [];
}

function testReasons({ failingTests, knownFlaky }: JobTriage): readonly Inline[] {
  if (failingTests.length === 0) return [];
  const [flaky] = knownFlaky;
  if (flaky === undefined) return [`${countOf(failingTests.length, "failing test")}, none known to be flaky`];
  const commits = countOf(flaky.commits, "commit");
  return [
    line`${knownFlaky.length} of ${countOf(failingTests.length, "failing test")} known to be flaky: ${code(cut(flaky.name))} failed and passed on ${commits}`,
  ];
}

function retryReason({ retry }: JobTriage, rerun: RerunNews | null): Inline {
  if (!retry.decision) return `no re-run: ${retry.reason}`;
  if (rerun === null) return `a re-run is worth it: ${retry.reason}`;
  return rerun.started ? `re-run started: ${retry.reason}` : `re-run not started: ${rerun.reason}`;
}

/** Rows of the table of further failures. */
const MAX_ROWS = 12;

function furtherFailures(failures: readonly (readonly JobTriage[])[]): Block {
  const rows = failures.slice(0, MAX_ROWS).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const name = others.length > 0 ? `${first.job} and ${others.length} more` : first.job;
    return [
      [code(name), verdictText(first), formatShare(first.confidence), code(cut(first.evidence[0]?.text ?? "unknown"))],
    ];
  });
  const columns = [
    { title: "job" },
    { title: "verdict" },
    { title: "share", align: "right" as const },
    { title: "evidence" },
  ];
  return details(countOf(failures.length, "further failure"), [table(columns, rows)]);
}

const CATEGORY_NAMES: Readonly<Record<Category, string>> = { flaky: "flaky", infra: "infra", code: "code" };

const CONSEQUENCES: Readonly<Record<Category, string>> = {
  flaky: ", likely not your change",
  infra: ", not your change",
  code: "",
};

const CAUSE_NAMES: Readonly<Record<Cause, string>> = {
  network: "network",
  service: "a service failed",
  timeout: "timeout",
  "out-of-memory": "out of memory",
  disk: "disk full",
  "runner-lost": "the runner was lost",
  "rate-limit": "rate limit",
  cancelled: "cancelled",
  permission: "missing permission or credentials",
  "not-found": "something required does not exist",
  "dependency-install": "dependencies could not be installed",
  compile: "the code does not compile or load",
  lint: "lint",
  "test-assertion": "a test fails",
  crash: "a crash",
  "merge-conflict": "merge conflict",
  "flaky-test": "a flaky test",
  unknown: "cause unknown",
};
