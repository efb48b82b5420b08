import { defineAction } from "../../packages/core/action/define-action.ts";
import type { Annotation, OutputValue } from "../../packages/core/action/result.ts";
import { action as cacheKey } from "../cache-key/action.ts";
import { action as planShards } from "../plan-shards/action.ts";
import { action as policyGate } from "../policy-gate/action.ts";
import { action as predictDuration } from "../predict-duration/action.ts";
import { preflightSummary } from "./preflight-summary.ts";
import { type Part, runSafely } from "./run-safely.ts";

/** The plan job plans for all: what only a shard or a check after the run needs stays with plan-shards. */
const { shard, verify, junit, plan, "may-report-nothing": mayReportNothing, ...planInputs } = planShards.inputs;
const planOnly = {
  shard: shard.absent,
  verify: false,
  junit: junit.absent,
  plan: plan.absent,
  "may-report-nothing": mayReportNothing.absent,
};

export const action = defineAction({
  name: "preflight",
  description:
    "What a first job needs to know, in one step: may this change pass, how long, which cache, how many shards.",
  sections: ["preflight", policyGate.name, predictDuration.name, cacheKey.name, planShards.name],
  // Every input of the four, under the same name; where two share one, it means the same to both.
  inputs: { ...policyGate.inputs, ...predictDuration.inputs, ...cacheKey.inputs, ...planInputs },
  outputs: {
    verdict: "`pass` or `fail`: what policy-gate says.",
    findings: "Number of policy findings.",
    p50: "Seconds that the run will take, as likely more as less; empty while unknown.",
    p90: "Seconds that nine runs in ten stay below; empty while unknown.",
    confidence: "How far the prediction can be trusted: `high`, `medium`, `low` or `none`.",
    "finish-at": "When the run will be done (p50), ISO 8601 in UTC.",
    "cache-key": "The key, for `key` of actions/cache.",
    "cache-restore-keys": "Starts of keys whose content still helps, one per line, nearest first.",
    "cache-paths": "Folders to cache, one per line.",
    matrix: "The matrix for `fromJSON`; empty without tests.",
    "shard-count": "How many shards there are; empty without tests.",
    "predicted-wall-seconds": "Seconds until the slowest shard is done; empty without history or tests.",
    "worth-it": "`true` when the plan is clearly better than a split by number of files; empty without tests.",
    "plan-hash": "SHA-256 of the plan: two jobs with the same hash run the same plan.",
    "plan-path": "File with the whole plan, in the runner's folder for temporary files.",
  },
  permissions: { actions: "read", contents: "read", "pull-requests": "read" },

  async run(values, ports) {
    const policy = await runSafely(policyGate, values, ports);
    const duration = await runSafely(predictDuration, values, ports);
    const cache = await runSafely(cacheKey, values, ports);
    const hasTests = values.tests.length > 0 || values.runner !== "custom";
    const shards = !hasTests ? null : await runSafely(planShards, { ...values, ...planOnly }, ports);
    const parts = [policy, duration, cache, ...(shards === null ? [] : [shards])];
    const verdict = policy.result?.verdict ?? "pass";
    return {
      outputs: {
        verdict,
        ...known(policy.result?.outputs, ["findings"]),
        ...known(duration.result?.outputs, ["p50", "p90", "confidence", "finish-at"]),
        "cache-key": cache.result?.outputs.key ?? null,
        "cache-restore-keys": cache.result?.outputs["restore-keys"] ?? null,
        "cache-paths": cache.result?.outputs.paths ?? null,
        ...known(shards?.result?.outputs, PLAN_OUTPUTS),
      },
      data: Object.fromEntries(parts.map(({ name, result }) => [name, result?.data ?? null])),
      summary: preflightSummary(verdict, parts, {
        wait: duration.result?.data.run ?? null,
        plan: shards?.result
          ? { shards: shards.result.data.shardCount, seconds: shards.result.data.wallSeconds?.p50 ?? null }
          : null,
      }),
      annotations: annotationsOf(parts),
      effects: shards?.result?.effects ?? [],
      decisions: parts.flatMap(({ name, result }) =>
        (result?.decisions ?? []).map((decision) => ({ action: name, ...decision })),
      ),
      verdict,
      // Only the plan has effects: what came of them completes its result, and so this one.
      settle(outcomes) {
        const result = shards?.result;
        if (!shards || !result?.settle) return {};
        const settled = { ...shards, result: { ...result, ...result.settle(outcomes) } };
        return { annotations: annotationsOf(parts.map((part) => (part === shards ? settled : part))) };
      },
    };
  },
});

const PLAN_OUTPUTS = ["matrix", "shard-count", "predicted-wall-seconds", "worth-it", "plan-hash", "plan-path"] as const;

/** These outputs of a part; empty where it has none. */
function known<Name extends string>(
  outputs: Readonly<Record<Name, OutputValue>> | undefined,
  names: readonly Name[],
): Record<Name, OutputValue> {
  return Object.fromEntries(names.map((name) => [name, outputs?.[name] ?? null])) as Record<Name, OutputValue>;
}

function annotationsOf(parts: readonly Part<string, unknown>[]): readonly Annotation[] {
  return parts.flatMap(({ problem, result }) => [...problem, ...(result?.annotations ?? [])]);
}
