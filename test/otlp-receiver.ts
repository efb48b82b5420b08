import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import official from "otlp-definitions/build/src/generated/root.js";

/** An attribute's value, as the protocol's definitions decode it. */
type Value = string | number | boolean | readonly Value[];
interface Attributed {
  readonly attributes: Readonly<Record<string, Value>>;
}

export interface ReceivedSpan extends Attributed {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly name: string;
  /** As the protocol names it: SPAN_KIND_SERVER, … */
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  /** STATUS_CODE_ERROR, … */
  readonly status: string;
  readonly events: readonly ({ readonly name: string; readonly time: string } & Attributed)[];
  readonly droppedEvents: number;
}

export interface ReceivedPoint extends Attributed {
  readonly start: string;
  readonly end: string;
  readonly value: number;
  /** How many observations lie at or below each bound, and above the last; null for a sum. */
  readonly buckets: readonly number[] | null;
  readonly bounds: readonly number[] | null;
}

export interface ReceivedMetric {
  readonly name: string;
  readonly unit: string;
  readonly temporality: string;
  readonly monotonic: boolean;
  readonly points: readonly ReceivedPoint[];
}

export interface Received<T> {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly bytes: number;
  readonly resource: Attributed["attributes"];
  readonly schemaUrl: string;
  readonly scope: { readonly name: string; readonly version: string };
  readonly items: readonly T[];
}

/** Answers with a status, headers and body; or does with the request what a broken receiver does. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: Uint8Array | string;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface OtlpReceiver {
  readonly url: string;
  readonly traces: Received<ReceivedSpan>[];
  readonly metrics: Received<ReceivedMetric>[];
  /** Requests of any kind, also those that were not read. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * An OTLP receiver on a free port of this machine. It decodes with the protocol's official definitions, as an older
 * release of OpenTelemetry's own package carries them. `answers` are given in turn; after them, and without, all is well.
 */
export async function startOtlpReceiver(...answers: readonly Answer[]): Promise<OtlpReceiver> {
  const traces: Received<ReceivedSpan>[] = [];
  const metrics: Received<ReceivedMetric>[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[requests.length] ?? { status: 200 };
    requests.push(request.url ?? "");
    if (typeof answer === "function") return answer(request, response);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      const body = Buffer.concat(chunks);
      if (answer.status < 300 && path.endsWith("/v1/traces")) traces.push(readTraces(path, headers, body));
      else if (answer.status < 300) metrics.push(readMetrics(path, headers, body));
      response.writeHead(answer.status, { "content-type": "application/x-protobuf", ...answer.headers });
      response.end(answer.body ?? "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    traces,
    metrics,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The answer of a receiver that took only a part. */
export function partialAnswer(signal: "trace" | "metrics", partialSuccess: Record<string, unknown>): Answer {
  const type = signal === "trace" ? "ExportTraceServiceResponse" : "ExportMetricsServiceResponse";
  const message = definitions.collector[signal].v1[type];
  if (message === undefined) throw new Error(`no definition of ${type}`);
  return { status: 200, body: message.encode({ partialSuccess }).finish() };
}

interface MessageType {
  decode(bytes: Uint8Array): unknown;
  encode(message: unknown): { finish(): Uint8Array };
  toObject(message: unknown, options: object): Plain;
}
// biome-ignore lint/suspicious/noExplicitAny: decoded messages; everything read from them is asserted in tests
type Plain = any;
type Services = Readonly<Record<"trace" | "metrics", { readonly v1: Readonly<Record<string, MessageType>> }>>;

const definitions = (official as unknown as { opentelemetry: { proto: { collector: Services } } }).opentelemetry.proto;

function decode(signal: "trace" | "metrics", type: string, body: Buffer): Plain {
  const message = definitions.collector[signal].v1[type];
  if (message === undefined) throw new Error(`no definition of ${type}`);
  // Numbers of 64 bits as text, because nanoseconds since 1970 do not fit a double.
  return message.toObject(message.decode(body), { longs: String, enums: String, defaults: true, bytes: Buffer });
}

function readTraces(path: string, headers: IncomingMessage["headers"], body: Buffer): Received<ReceivedSpan> {
  const [group, ...others] = decode("trace", "ExportTraceServiceRequest", body).resourceSpans;
  const [scopeSpans] = group.scopeSpans;
  if (others.length > 0) throw new Error("more than one resource in a message");
  return { ...envelope(path, headers, body, group, scopeSpans.scope), items: scopeSpans.spans.map(readSpan) };
}

function readMetrics(path: string, headers: IncomingMessage["headers"], body: Buffer): Received<ReceivedMetric> {
  const [group] = decode("metrics", "ExportMetricsServiceRequest", body).resourceMetrics;
  const [scopeMetrics] = group.scopeMetrics;
  return { ...envelope(path, headers, body, group, scopeMetrics.scope), items: scopeMetrics.metrics.map(readMetric) };
}

function envelope(path: string, headers: IncomingMessage["headers"], body: Buffer, group: Plain, scope: Plain) {
  return {
    path,
    headers,
    bytes: body.length,
    resource: readAttributes(group.resource.attributes),
    schemaUrl: group.schemaUrl,
    scope: { name: scope.name, version: scope.version },
  };
}

function readSpan(span: Plain): ReceivedSpan {
  return {
    traceId: span.traceId.toString("hex"),
    spanId: span.spanId.toString("hex"),
    parentSpanId: span.parentSpanId.toString("hex"),
    name: span.name,
    kind: span.kind,
    start: isoTime(span.startTimeUnixNano),
    end: isoTime(span.endTimeUnixNano),
    status: span.status.code,
    attributes: readAttributes(span.attributes),
    events: span.events.map((event: Plain) => ({
      name: event.name,
      time: isoTime(event.timeUnixNano),
      attributes: readAttributes(event.attributes),
    })),
    droppedEvents: span.droppedEventsCount,
  };
}

function readMetric(metric: Plain): ReceivedMetric {
  const data = metric.histogram ?? metric.sum;
  return {
    name: metric.name,
    unit: metric.unit,
    temporality: data.aggregationTemporality,
    monotonic: data.isMonotonic ?? false,
    points: data.dataPoints.map((point: Plain) => ({
      start: isoTime(point.startTimeUnixNano),
      end: isoTime(point.timeUnixNano),
      value: point.sum ?? Number(point.asInt ?? point.asDouble),
      buckets: point.bucketCounts?.map(Number) ?? null,
      bounds: point.explicitBounds ?? null,
      attributes: readAttributes(point.attributes),
    })),
  };
}

function readAttributes(attributes: Plain): Record<string, Value> {
  return Object.fromEntries(attributes.map(({ key, value }: Plain) => [key, readValue(value)]));
}

function readValue(value: Plain): Value {
  if (value.arrayValue) return value.arrayValue.values.map(readValue);
  if (value.intValue !== undefined && value.intValue !== null) return Number(value.intValue);
  return value.stringValue ?? value.doubleValue ?? value.boolValue;
}

function isoTime(nanoseconds: string): string {
  return new Date(Number(BigInt(nanoseconds) / 1_000_000n)).toISOString();
}
