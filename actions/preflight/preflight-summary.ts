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
import { countOf, formatInterval, formatSeconds } from "../../packages/core/render/quantities.ts";
import type { Part } from "./run-safely.ts";

export interface Headline {
  /** What runs like this one took, in seconds. */
  readonly wait: { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null } | null;
  /** The plan, with the seconds of its slowest shard; null without tests. */
  readonly plan: { readonly shards: number; readonly seconds: number | null } | null;
}

/** One line for all four decisions, then each one's own page under its name. */
export function preflightSummary(
  verdict: Verdict,
  parts: readonly Part<string, unknown>[],
  headline: Headline,
): Document {
  return { title: "preflight", blocks: [paragraph(firstLine(verdict, headline)), ...parts.flatMap(section)] };
}

function firstLine(verdict: Verdict, { wait, plan }: Headline): Inline {
  if (verdict === "fail") return line`❌ ${strong("Blocked")}: see policy-gate for what to do.`;
  const facts = [planned(plan), lately(wait, plan !== null)].filter((fact) => fact !== null);
  return line`✅ ${strong("Go")}: ${facts.join("; ")}.`;
}

function planned(plan: Headline["plan"]): string | null {
  if (plan === null) return null;
  const time = plan.seconds === null ? "" : `, about ${formatSeconds(plan.seconds)}`;
  return `${countOf(plan.shards, "shard")}${time}`;
}

/** A plan changes how long a run takes, so beside one the prediction is told as what it is: what such runs took. */
function lately(wait: Headline["wait"], besidePlan: boolean): string {
  if (!wait?.p50) return "duration unknown until there is history";
  const time = formatInterval(wait.p50, wait.p10, wait.p90);
  return besidePlan ? `runs like this one took ${time}` : `about ${time}`;
}

function section({ name, result, problem }: Part<string, unknown>): readonly Block[] {
  const warnings = problem.map(({ title, message }) => paragraph(line`⚠️ ${title ?? name}: ${message}`));
  return [heading(name), ...warnings, ...(result?.summary.blocks ?? [])];
}
