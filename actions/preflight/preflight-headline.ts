import { type Inline, line, strong } from "../../packages/core/render/document.ts";
import { countOf, formatInterval, formatSeconds } from "../../packages/core/render/quantities.ts";

export interface Facts {
  /** What runs like this one took, in seconds. */
  readonly wait: { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null } | null;
  /** The plan, with the seconds of its slowest shard; null without tests. */
  readonly plan: { readonly shards: number; readonly seconds: number | null } | null;
}

/** One line for all decisions: may the change pass, how long, how many shards. `blockedBy` names the gates that refuse. */
export function preflightHeadline(blockedBy: readonly string[], { wait, plan }: Facts): Inline {
  if (blockedBy.length > 0) return line`❌ ${strong("Blocked")}: see ${blockedBy.join(", ")} for what to do.`;
  const facts = [planned(plan), lately(wait, plan !== null)].filter((fact) => fact !== null);
  return line`✅ ${strong("Go")}: ${facts.join("; ")}.`;
}

function planned(plan: Facts["plan"]): string | null {
  if (plan === null) return null;
  const time = plan.seconds === null ? "" : `, about ${formatSeconds(plan.seconds)}`;
  return `${countOf(plan.shards, "shard")}${time}`;
}

/** A plan changes how long a run takes, so next to a plan the prediction is described as what it is: what such runs took. */
function lately(wait: Facts["wait"], besidePlan: boolean): string {
  if (!wait?.p50) return "duration unknown until there is history";
  const time = formatInterval(wait.p50, wait.p10, wait.p90);
  return besidePlan ? `runs like this one took ${time}` : `about ${time}`;
}
