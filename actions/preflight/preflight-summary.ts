import type { Verdict } from "../../packages/core/action/result.ts";
import {
  type Block,
  type Document,
  heading,
  type Inline,
  line,
  paragraph,
  strong,
} from "../../packages/core/render/document.ts";
import { countOf, formatInterval } from "../../packages/core/render/quantities.ts";
import type { Part } from "./run-safely.ts";

export interface Headline {
  readonly wait: { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null } | null;
  readonly shards: number | null;
}

/** One line for all four decisions, then each one's own page under its name. */
export function preflightSummary(
  verdict: Verdict,
  parts: readonly Part<string, unknown>[],
  headline: Headline,
): Document {
  return { title: "preflight", blocks: [paragraph(firstLine(verdict, headline)), ...parts.flatMap(section)] };
}

function firstLine(verdict: Verdict, { wait, shards }: Headline): Inline {
  if (verdict === "fail") return line`❌ ${strong("Blocked")}: see policy-gate for what to do.`;
  const time = wait?.p50
    ? `about ${formatInterval(wait.p50, wait.p10, wait.p90)}`
    : "duration unknown until there is history";
  return line`✅ ${strong("Go")}: ${time}${shards === null ? "" : `, ${countOf(shards, "shard")}`}.`;
}

function section({ name, result, problem }: Part<string, unknown>): readonly Block[] {
  const warnings = problem.map(({ title, message }) => paragraph(line`⚠️ ${title ?? name}: ${message}`));
  return [heading(name), ...warnings, ...(result?.summary.blocks ?? [])];
}
