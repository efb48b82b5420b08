import { type Attributes, SpanKind, type SpanStatus, SpanStatusCode, TraceFlags } from "@opentelemetry/api";
import type { ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import type { Resource } from "@opentelemetry/resources";
import { errorTypeOf } from "./conclusion-result.ts";
import type { HrTime, SpanTimes } from "./hr-time.ts";
import { cutText } from "./known-attributes.ts";
import type { RunIdentity } from "./run-identity.ts";

/** A finished span, as the official serializers take it. */
export type FinishedSpan = Parameters<(typeof ProtobufTraceSerializer)["serializeRequest"]>[0][number];

/** What all spans of a run share. */
export interface SpanFrame {
  readonly identity: RunIdentity;
  readonly resource: Resource;
  readonly scope: { readonly name: string; readonly version: string };
}

export interface SpanFacts {
  /** The part of the run, such as `job/test (3)`; the parent's part, or null for the root. */
  readonly part: string;
  readonly parent: string | null;
  readonly name: string;
  readonly times: SpanTimes;
  readonly conclusion: string | null;
  readonly attributes: Attributes;
  readonly events?: readonly SpanEvent[];
}

export interface SpanEvent {
  readonly name: string;
  readonly attributes: Attributes;
}

/** Events beyond it are only counted: the limit that OpenTelemetry's own SDKs have. */
const MAX_EVENTS = 128;

/** One span with the run's real times. Its events happened at some time before its end, and are stamped with that. */
export function buildSpan(frame: SpanFrame, facts: SpanFacts): FinishedSpan {
  const { identity, resource, scope } = frame;
  const { times, parent, events = [] } = facts;
  const context = (part: string) => ({
    traceId: identity.traceId,
    spanId: identity.spanId(part),
    traceFlags: TraceFlags.SAMPLED,
  });
  return {
    name: cutText(facts.name),
    kind: parent === null ? SpanKind.SERVER : SpanKind.INTERNAL,
    spanContext: () => context(facts.part),
    ...(parent !== null && { parentSpanContext: context(parent) }),
    startTime: times.start,
    endTime: times.end,
    duration: duration(times.seconds),
    ended: true,
    status: statusOf(facts.conclusion),
    attributes: facts.attributes,
    events: events.slice(0, MAX_EVENTS).map((event) => ({ ...event, time: times.end })),
    links: [],
    resource,
    instrumentationScope: scope,
    droppedAttributesCount: 0,
    droppedEventsCount: Math.max(0, events.length - MAX_EVENTS),
    droppedLinksCount: 0,
  };
}

/** Only failures are set: the conventions leave a good end to the reader. */
function statusOf(conclusion: string | null): SpanStatus {
  return { code: errorTypeOf(conclusion) === null ? SpanStatusCode.UNSET : SpanStatusCode.ERROR };
}

function duration(seconds: number): HrTime {
  const whole = Math.floor(seconds);
  return [whole, Math.round((seconds - whole) * 1e9)];
}
