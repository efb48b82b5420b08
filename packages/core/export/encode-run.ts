import { ProtobufMetricsSerializer, ProtobufTraceSerializer } from "@opentelemetry/otlp-transformer";
import type { RunRecord } from "../record/record.ts";
import { sum } from "../stats/sum.ts";
import { type MetricOptions, runMetrics } from "./run-metrics.ts";
import { runSpans } from "./run-spans.ts";

/** One request's body, in the protocol's binary form. */
export interface OtlpMessage {
  readonly signal: "traces" | "metrics";
  /** Spans or data points in it. */
  readonly items: number;
  readonly body: Uint8Array;
}

/** About 0.6 MB of spans: well below the 4 to 20 MB that receivers take in one request. */
const SPANS_PER_MESSAGE = 1_000;

/** Everything about a run, in as many messages as needed; none for a run without a known start or end. */
export function encodeRun(record: RunRecord, options: MetricOptions): OtlpMessage[] {
  return [...traceMessages(record, options), ...metricMessages(record, options)];
}

function traceMessages(record: RunRecord, { serverUrl, version }: MetricOptions): OtlpMessage[] {
  const spans = runSpans(record, serverUrl, version);
  const messages: OtlpMessage[] = [];
  for (let from = 0; from < spans.length; from += SPANS_PER_MESSAGE) {
    const batch = spans.slice(from, from + SPANS_PER_MESSAGE);
    const body = ProtobufTraceSerializer.serializeRequest(batch);
    if (body !== undefined) messages.push({ signal: "traces", items: batch.length, body });
  }
  return messages;
}

function metricMessages(record: RunRecord, options: MetricOptions): OtlpMessage[] {
  const metrics = runMetrics(record, options);
  if (metrics === null) return [];
  const body = ProtobufMetricsSerializer.serializeRequest(metrics);
  if (body === undefined) return [];
  const points = metrics.scopeMetrics.flatMap((scope) => scope.metrics.map((metric) => metric.dataPoints.length));
  return [{ signal: "metrics", items: sum(points), body }];
}

/** What the receiver of a message reports it left out, from the body of its answer; null where it took all. */
export function readRejected(signal: OtlpMessage["signal"], answer: Uint8Array): { count: number; why: string } | null {
  const partial = partialSuccess(signal, answer);
  const count = partial?.count ?? 0;
  return count > 0 ? { count, why: partial?.why ?? "" } : null;
}

function partialSuccess(signal: OtlpMessage["signal"], answer: Uint8Array): { count: number; why: string } | null {
  try {
    if (signal === "traces") {
      const said = ProtobufTraceSerializer.deserializeResponse(answer).partialSuccess;
      return { count: Number(said?.rejectedSpans ?? 0), why: said?.errorMessage ?? "" };
    }
    const said = ProtobufMetricsSerializer.deserializeResponse(answer).partialSuccess;
    return { count: Number(said?.rejectedDataPoints ?? 0), why: said?.errorMessage ?? "" };
  } catch {
    // Many receivers answer with a page or with nothing; the status has said already that all is well.
    return null;
  }
}
