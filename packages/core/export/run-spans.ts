import type { Attributes } from "@opentelemetry/api";
import {
  ATTR_CICD_PIPELINE_ACTION_NAME,
  ATTR_CICD_PIPELINE_RESULT,
  ATTR_ERROR_TYPE,
  ATTR_VCS_CHANGE_ID,
  ATTR_VCS_REF_BASE_NAME,
  ATTR_VCS_REF_BASE_REVISION,
  ATTR_VCS_REF_BASE_TYPE,
  CICD_PIPELINE_ACTION_NAME_VALUE_RUN,
  VCS_REF_BASE_TYPE_VALUE_BRANCH,
} from "@opentelemetry/semantic-conventions/incubating";
import type { RunRecord } from "../history/record.ts";
import { buildSpan, type FinishedSpan, type SpanFrame } from "./build-span.ts";
import { errorTypeOf, resultOf } from "./conclusion-result.ts";
import { type SpanTimes, spanTimes } from "./hr-time.ts";
import { jobSpans } from "./job-spans.ts";
import { knownAttributes } from "./known-attributes.ts";
import { runIdentity, runUrl } from "./run-identity.ts";
import { pipelineName, traceResource } from "./run-resource.ts";
import { failureEvents } from "./test-events.ts";

const ROOT = "run";

/** The spans of a run: itself, its jobs, their steps. Nothing for a run of which start or end are unknown. */
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
    name: [CICD_PIPELINE_ACTION_NAME_VALUE_RUN, ...(pipeline === null ? [] : [pipeline])].join(" "),
    times,
    conclusion: record.conclusion,
    attributes: rootAttributes(record, times),
    events: failureEvents(record.failures, null),
  });
  return [root, ...jobSpans(record, { frame, parent: ROOT, url: runUrl(record, serverUrl) })];
}

function rootAttributes(record: RunRecord, times: SpanTimes): Attributes {
  return knownAttributes({
    [ATTR_CICD_PIPELINE_ACTION_NAME]: CICD_PIPELINE_ACTION_NAME_VALUE_RUN,
    [ATTR_CICD_PIPELINE_RESULT]: resultOf(record.conclusion),
    [ATTR_ERROR_TYPE]: errorTypeOf(record.conclusion),
    [ATTR_VCS_CHANGE_ID]: record.pull_request === null ? null : String(record.pull_request),
    [ATTR_VCS_REF_BASE_NAME]: record.base_branch,
    [ATTR_VCS_REF_BASE_REVISION]: record.base_sha,
    [ATTR_VCS_REF_BASE_TYPE]: record.base_branch === null ? null : VCS_REF_BASE_TYPE_VALUE_BRANCH,
    "paceline.run.attempt": record.attempt,
    "paceline.run.event": record.event,
    "paceline.run.trust": record.trust,
    "paceline.times.corrected": times.corrected || null,
  });
}
