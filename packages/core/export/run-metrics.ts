import { type Attributes, ValueType } from "@opentelemetry/api";
import type { ProtobufMetricsSerializer } from "@opentelemetry/otlp-transformer";
import { AggregationTemporality, DataPointType } from "@opentelemetry/sdk-metrics";
import type { RunRecord } from "../record/record.ts";
import { errorTypeOf, resultOf } from "./conclusion-result.ts";
import { type SpanTimes, spanTimes } from "./hr-time.ts";
import { knownAttributes } from "./known-attributes.ts";
import { metricResource, pipelineName } from "./run-resource.ts";
import { ATTRIBUTE, METRIC } from "./semantic-names.ts";

/** Metrics of one resource, as the official serializers take them. */
export type RunMetrics = Parameters<(typeof ProtobufMetricsSerializer)["serializeRequest"]>[0];
type Metric = RunMetrics["scopeMetrics"][number]["metrics"][number];

/** Bounds of the histogram's buckets, in seconds: from 10 s to 6 h, where GitHub ends a job. */
const BOUNDARIES = [10, 30, 60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 14_400, 21_600];

export interface MetricOptions {
  readonly serverUrl: string;
  readonly version: string;
  /** Says which run it was: a time series for each run. */
  readonly runAttributes: boolean;
}

/**
 * How long the run waited and worked, and what failed in it. Each point says what this run adds (delta temporality):
 * no process stays to keep a total. Null where start or end are unknown.
 */
export function runMetrics(record: RunRecord, options: MetricOptions): RunMetrics | null {
  const run = spanTimes(record.started_at ?? record.created_at, record.completed_at);
  if (run === null) return null;
  const metrics = [durations(record, run), errors(record, run)].filter((metric) => metric.dataPoints.length > 0);
  return {
    resource: metricResource(record, options.serverUrl, options.runAttributes),
    scopeMetrics: [{ scope: { name: "paceline", version: options.version }, metrics }],
  };
}

/**
 * `pending` until the first job starts, `executing` from there to the end; all of it `executing` where no job's start is
 * known. Only the end has a result.
 */
function durations(record: RunRecord, run: SpanTimes): Metric {
  const started = firstStart(record);
  const pending = spanTimes(record.started_at ?? record.created_at, started);
  const executing = spanTimes(started, record.completed_at) ?? run;
  const result = knownAttributes({
    [ATTRIBUTE.pipelineResult]: resultOf(record.conclusion),
    [ATTRIBUTE.errorType]: errorTypeOf(record.conclusion),
  });
  const point = (state: string, times: SpanTimes, more: Attributes) => ({
    startTime: run.start,
    endTime: run.end,
    attributes: { ...named(record), [ATTRIBUTE.runState]: state, ...more },
    value: histogramOf(times.seconds),
  });
  return {
    descriptor: {
      name: METRIC.duration,
      description: "Duration of a pipeline run, by pipeline, state and result.",
      unit: "s",
      valueType: ValueType.DOUBLE,
    },
    aggregationTemporality: AggregationTemporality.DELTA,
    dataPointType: DataPointType.HISTOGRAM,
    dataPoints: [...(pending === null ? [] : [point("pending", pending, {})]), point("executing", executing, result)],
  };
}

/** How many jobs of the run failed, by kind. */
function errors(record: RunRecord, run: SpanTimes): Metric {
  const jobs = (record.jobs ?? []).filter((job) => job.carried !== true);
  const types = jobs.map((job) => errorTypeOf(job.conclusion)).filter((type) => type !== null);
  return {
    descriptor: {
      name: METRIC.errors,
      description: "Jobs of a pipeline run that failed.",
      unit: "{error}",
      valueType: ValueType.INT,
    },
    aggregationTemporality: AggregationTemporality.DELTA,
    dataPointType: DataPointType.SUM,
    isMonotonic: true,
    dataPoints: [...new Set(types)].map((type) => ({
      startTime: run.start,
      endTime: run.end,
      attributes: { ...named(record), [ATTRIBUTE.errorType]: type },
      value: types.filter((other) => other === type).length,
    })),
  };
}

function named(record: RunRecord): Attributes {
  return knownAttributes({ [ATTRIBUTE.pipelineName]: pipelineName(record) });
}

/** A histogram of one observation. Bounds are inclusive at the top. */
function histogramOf(seconds: number) {
  const found = BOUNDARIES.findIndex((bound) => seconds <= bound);
  const bucket = found < 0 ? BOUNDARIES.length : found;
  return {
    buckets: { boundaries: BOUNDARIES, counts: [...BOUNDARIES, 0].map((_, index) => (index === bucket ? 1 : 0)) },
    count: 1,
    sum: seconds,
    min: seconds,
    max: seconds,
  };
}

function firstStart({ jobs }: RunRecord): string | null {
  const ran = (jobs ?? []).filter((job) => job.carried !== true && job.conclusion !== "skipped");
  const starts = ran.map((job) => job.started_at).filter((start) => start !== null);
  return starts.sort().at(0) ?? null;
}
