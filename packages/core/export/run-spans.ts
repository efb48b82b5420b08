import type { Attributes } from "@opentelemetry/api";
import type { RunRecord } from "../record/record.ts";
import { buildSpan, type FinishedSpan, type SpanFrame } from "./build-span.ts";
import { errorTypeOf, resultOf } from "./conclusion-result.ts";
import { type SpanTimes, spanTimes } from "./hr-time.ts";
import { jobSpans } from "./job-spans.ts";
import { knownAttributes } from "./known-attributes.ts";
import { runIdentity } from "./run-identity.ts";
import { pipelineName, traceResource } from "./run-resource.ts";
import { ATTRIBUTE, OWN } from "./semantic-names.ts";
import { failureEvents } from "./test-events.ts";

const ROOT = "run";
/** Of the kinds that the conventions have (BUILD, RUN, SYNC), the one that is true of any workflow. */
const ACTION = "RUN";

/** The spans of a run: itself, its jobs, their steps. Nothing for a run without a known start or end. */
export function runSpans(record: RunRecord, serverUrl: string, version: string): FinishedSpan[] {
  const times = spanTimes(record.started_at ?? record.created_at, record.completed_at);
  if (times === null) return [];
  const frame: SpanFrame = {
    identity: runIdentity(record),
    resource: traceResource(record, serverUrl),
    scope: { name: "paceline", version },
  };
  const pipeline = pipelineName(record);
  const root = buildSpan(frame, {
    part: ROOT,
    parent: null,
    name: [ACTION, ...(pipeline === null ? [] : [pipeline])].join(" "),
    times,
    conclusion: record.conclusion,
    attributes: rootAttributes(record, times),
    events: failureEvents(record.failures, null),
  });
  return [root, ...jobSpans(record, { frame, parent: ROOT }, serverUrl)];
}

function rootAttributes(record: RunRecord, times: SpanTimes): Attributes {
  return knownAttributes({
    [ATTRIBUTE.pipelineAction]: ACTION,
    [ATTRIBUTE.pipelineResult]: resultOf(record.conclusion),
    [ATTRIBUTE.errorType]: errorTypeOf(record.conclusion),
    [ATTRIBUTE.changeId]: record.pull_request === null ? null : String(record.pull_request),
    [ATTRIBUTE.baseName]: record.base_branch,
    [ATTRIBUTE.baseRevision]: record.base_sha,
    [ATTRIBUTE.baseType]: record.base_branch === null ? null : "branch",
    [OWN.attempt]: record.attempt,
    [OWN.event]: record.event,
    [OWN.trust]: record.trust,
    [OWN.timesCorrected]: times.corrected || null,
  });
}
