import { compose, outputOf } from "../../packages/core/action/compose.ts";
import { part } from "../../packages/core/action/composed-part.ts";
import { action as cacheKey } from "../cache-key/action.ts";
import { action as planShards } from "../plan-shards/action.ts";
import { action as policyGate } from "../policy-gate/action.ts";
import { action as predictDuration } from "../predict-duration/action.ts";
import { preflightHeadline } from "./preflight-headline.ts";

export const action = compose({
  name: "preflight",
  description:
    "Answers in one step what a first job needs to know: may this change pass, how long will it take, which cache, how many shards.",
  parts: [
    policyGate,
    predictDuration,
    cacheKey,
    // One job plans for all: what only a shard or a check after the run needs stays with plan-shards.
    part(planShards, {
      without: ["shard", "verify", "junit", "plan", "suite-runs", "may-report-nothing"],
      when: ({ tests, runner }) => tests.length > 0 || runner !== "custom",
    }),
  ],
  outputs: {
    findings: outputOf(policyGate, "findings", "Number of policy findings."),
    p50: outputOf(predictDuration, "p50"),
    p90: outputOf(predictDuration, "p90"),
    confidence: outputOf(predictDuration, "confidence"),
    "finish-at": outputOf(predictDuration, "finish-at"),
    "cache-key": outputOf(cacheKey, "key"),
    "cache-restore-keys": outputOf(cacheKey, "restore-keys"),
    "cache-paths": outputOf(cacheKey, "paths"),
    matrix: outputOf(planShards, "matrix", "Matrix for `fromJSON`; empty without tests."),
    "shard-count": outputOf(planShards, "shard-count", "Number of shards; empty without tests."),
    "predicted-wall-seconds": outputOf(
      planShards,
      "predicted-wall-seconds",
      "Seconds until the slowest shard finishes; empty without history or tests.",
    ),
    "worth-it": outputOf(
      planShards,
      "worth-it",
      "`true` if the plan is clearly better than a split by number of files; empty without tests.",
    ),
    "plan-hash": outputOf(planShards, "plan-hash"),
    "plan-path": outputOf(planShards, "plan-path"),
  },
  headline({ blockedBy, resultOf }) {
    const plan = resultOf(planShards)?.data;
    return preflightHeadline(blockedBy, {
      wait: resultOf(predictDuration)?.data.run ?? null,
      plan: plan ? { shards: plan.shardCount, seconds: plan.wallSeconds?.p50 ?? null } : null,
    });
  },
});
