import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunRecord } from "../packages/core/record/record.ts";
import { type OtlpReceiver, type ReceivedPoint, startOtlpReceiver } from "./otlp-receiver.ts";
import { at, failedRun, job, sendTo } from "./otlp-run.ts";

let receiver: OtlpReceiver;
beforeEach(async () => {
  receiver = await startOtlpReceiver();
});
afterEach(() => receiver.close());

const send = (record: RunRecord, runAttributes = false) => sendTo(receiver, record, runAttributes);

describe("the trace of a run", () => {
  it("is run, jobs and steps with their own times", async () => {
    const { outcome, spans } = await send(failedRun());
    expect(outcome).toMatchObject({ done: true });
    const byId = new Map(spans.map((span) => [span.spanId, span.name]));
    expect(
      spans.map((span) => [span.name, byId.get(span.parentSpanId) ?? null, span.kind, span.start, span.end]),
    ).toEqual([
      ["RUN CI", null, "SPAN_KIND_SERVER", at("12:00:00"), at("12:05:00")],
      ["build", "RUN CI", "SPAN_KIND_INTERNAL", at("12:00:10"), at("12:01:00")],
      ["test (3)", "RUN CI", "SPAN_KIND_INTERNAL", at("12:00:10"), at("12:05:00")],
      ["Set up job", "test (3)", "SPAN_KIND_INTERNAL", at("12:00:10"), at("12:00:20")],
      ["npm test", "test (3)", "SPAN_KIND_INTERNAL", at("12:00:20"), at("12:04:50")],
    ]);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(byId.size).toBe(5);
  });

  it("says of each how it ended, and marks as errors only what failed", async () => {
    const { spans } = await send(failedRun());
    const ends = spans.map(({ name, status, attributes }) => [
      name,
      status,
      attributes["cicd.pipeline.result"] ?? attributes["cicd.pipeline.task.run.result"],
      attributes["error.type"],
    ]);
    expect(ends).toEqual([
      ["RUN CI", "STATUS_CODE_ERROR", "failure", "failure"],
      ["build", "STATUS_CODE_UNSET", "success", undefined],
      ["test (3)", "STATUS_CODE_ERROR", "failure", "failure"],
      ["Set up job", "STATUS_CODE_UNSET", "success", undefined],
      ["npm test", "STATUS_CODE_ERROR", "failure", "failure"],
    ]);
  });

  it.each([
    ["success", "success", undefined],
    ["timed_out", "timeout", "timed_out"],
    ["cancelled", "cancellation", undefined],
    ["skipped", "skip", undefined],
    ["startup_failure", "error", "startup_failure"],
    ["neutral", "neutral", undefined],
    [null, undefined, undefined],
  ])("says of a run that ended with %s: %s, error %s", async (conclusion, result, error) => {
    const { spans } = await send(failedRun({ conclusion, jobs: null }));
    expect(spans[0]?.attributes["cicd.pipeline.result"]).toBe(result);
    expect(spans[0]?.attributes["error.type"]).toBe(error);
  });

  it("names the tests that failed for good, without their messages", async () => {
    const { spans } = await send(failedRun());
    const names = { "test.suite.name": "a.test.ts", "test.case.name": "adds", "test.case.result.status": "fail" };
    const events = spans.flatMap((span) => span.events.map((event) => [span.name, event]));
    expect(events).toEqual([["test (3)", { name: "test failed", time: at("12:05:00"), attributes: names }]]);
    expect(JSON.stringify(receiver.traces)).not.toContain("hunter2");
  });

  it("is the same trace when a run is sent again, and another for another attempt", async () => {
    await send(failedRun());
    await send(failedRun());
    await send(failedRun({ attempt: 3 }));
    const [first, again, other] = receiver.traces.map(({ items }) => items);
    expect(again).toEqual(first);
    expect(other?.[0]?.traceId).not.toBe(first?.[0]?.traceId);
    expect(other?.[0]?.spanId).not.toBe(first?.[0]?.spanId);
  });

  it("leaves out what has no times and what an earlier attempt did, and tells jobs of one name apart", async () => {
    const jobs = [job("a"), job("a"), job("b", { started_at: null }), job("c", { carried: true })];
    const failures = [{ job: "a", file: null, name: "adds", message: null }];
    const { spans } = await send(failedRun({ jobs, failures }));
    expect(spans.flatMap(({ events }) => events)).toHaveLength(1);
    expect(spans.map(({ attributes }) => attributes["cicd.pipeline.task.run.id"])).toEqual([undefined, "a", "a#2"]);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(3);
  });

  it("leads to the page of each job and step, where GitHub's number of the job is known", async () => {
    const [build, tests] = failedRun().jobs ?? [];
    const { spans } = await send(
      failedRun({
        jobs: [
          { ...job("known"), ...tests, id: 77 },
          { ...job("unknown"), ...build },
        ],
      }),
    );
    const page = "https://github.com/acme/app/actions/runs/4711";
    const tasks = spans
      .slice(1)
      .map(({ attributes }) => [
        attributes["cicd.pipeline.task.run.id"],
        attributes["cicd.pipeline.task.run.url.full"],
      ]);
    expect(tasks).toEqual([
      ["77", `${page}/job/77`],
      ["77/1", `${page}/job/77#step:1:1`],
      ["77/2", `${page}/job/77#step:2:1`],
      ["build", `${page}/attempts/2`],
    ]);
  });

  it("keeps milliseconds, cuts long names and mends half characters", async () => {
    const times = { started_at: "2026-01-05T12:00:10.123Z", completed_at: "2026-01-05T12:00:10.456Z" };
    const jobs = [job("x".repeat(5000), times), job("half \ud83d")];
    const { spans } = await send(failedRun({ jobs }));
    const [, long, half] = spans;
    expect([long?.start, long?.end, long?.name.length]).toEqual([...Object.values(times), 1024]);
    expect(half?.name).toBe("half \ufffd");
  });

  it("never ends a span before its start, and marks where it had to mend one", async () => {
    const backwards = { started_at: at("12:00:10"), completed_at: at("12:00:09"), conclusion: "skipped" };
    const { spans, metrics } = await send(
      failedRun({ jobs: [job("deploy", backwards)], completed_at: at("11:59:00") }),
    );
    expect(spans.map(({ start, end, attributes }) => [start, end, attributes["paceline.times.corrected"]])).toEqual([
      [at("12:00:00"), at("12:00:00"), true],
      [at("12:00:10"), at("12:00:10"), true],
    ]);
    expect(metrics[0]?.points.map(({ value }) => value)).toEqual([0]);
  });

  it("sends nothing of a run of which start or end are unknown", async () => {
    for (const unknown of [{ completed_at: null }, { started_at: null, created_at: null }, { completed_at: "soon" }]) {
      expect((await send(failedRun(unknown))).outcome).toMatchObject({ done: false });
    }
    expect(receiver.requests).toEqual([]);
  });

  it("goes in several messages when it is long, and all of it arrives", async () => {
    const steps = Array.from({ length: 50 }, (_, index) => ({
      number: index + 1,
      name: `step ${index}`.padEnd(90, "…"),
      started_at: at("12:00:10"),
      completed_at: at("12:00:11"),
      conclusion: "success",
    }));
    const jobs = Array.from({ length: 100 }, (_, index) => job(`test (${index})`, { steps }));
    const { outcome, spans } = await send(failedRun({ jobs }));
    expect(outcome).toEqual({ done: true, reason: expect.stringContaining("5,101 spans") });
    expect(receiver.traces.map(({ items }) => items.length)).toEqual([1000, 1000, 1000, 1000, 1000, 101]);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(5101);
    // 4 MiB is the least that receivers take by default.
    expect(Math.max(...receiver.traces.map(({ bytes }) => bytes))).toBeLessThan(2 * 1024 * 1024);
  });

  it("keeps the events of a job within the limit of the SDKs and counts the rest", async () => {
    const failures = Array.from({ length: 200 }, (_, index) => ({
      job: "a",
      file: null,
      name: `t${index}`,
      message: null,
    }));
    const { spans } = await send(failedRun({ jobs: [job("a")], failures }));
    expect([spans[1]?.events.length, spans[1]?.droppedEvents]).toEqual([128, 72]);
  });
});

describe("the metrics of a run", () => {
  const brief = ({ attributes, value }: ReceivedPoint) => [attributes["cicd.pipeline.run.state"], value];

  it("are how long it waited and worked, and how many jobs failed", async () => {
    const { metrics } = await send(failedRun());
    const [duration, errors] = metrics;
    expect(duration).toMatchObject({ name: "cicd.pipeline.run.duration", unit: "s" });
    expect(duration?.points.map(brief)).toEqual([
      ["pending", 10],
      ["executing", 290],
    ]);
    expect(duration?.points.map(({ attributes }) => attributes["cicd.pipeline.result"])).toEqual([
      undefined,
      "failure",
    ]);
    expect(errors).toMatchObject({ name: "cicd.pipeline.run.errors", unit: "{error}", monotonic: true });
    expect(errors?.points).toMatchObject([{ value: 1, attributes: { "error.type": "failure" } }]);
    expect(new Set(metrics.map(({ temporality }) => temporality))).toEqual(new Set(["AGGREGATION_TEMPORALITY_DELTA"]));
    for (const { points } of metrics)
      for (const { start, end } of points) expect([start, end]).toEqual([at("12:00:00"), at("12:05:00")]);
  });

  it.each([
    [at("12:00:10"), 0],
    [at("12:00:11"), 1],
    [at("12:01:00"), 2],
    ["2026-01-06T12:00:00Z", 15],
  ])("count a run that ends at %s in bucket %i, whose upper bound is its own", async (completed_at, bucket) => {
    const { metrics } = await send(failedRun({ completed_at, jobs: null }));
    const [point] = metrics[0]?.points ?? [];
    expect(point?.buckets?.map((count, index) => (count === 1 ? index : -1)).filter((index) => index >= 0)).toEqual([
      bucket,
    ]);
    expect(point?.buckets).toHaveLength((point?.bounds?.length ?? 0) + 1);
  });

  it("have no errors where none were, and take all for work where no job's start is known", async () => {
    const { metrics } = await send(failedRun({ conclusion: "success", jobs: null }));
    expect(metrics.map(({ points }) => points.map(brief))).toEqual([[["executing", 300]]]);
  });

  it("say which run it was only when asked", async () => {
    await send(failedRun());
    await send(failedRun(), true);
    const [silent, telling] = receiver.metrics.map(({ resource }) => Object.keys(resource));
    const added = telling?.filter((name) => !silent?.includes(name));
    expect(added?.sort()).toEqual(["cicd.pipeline.run.id", "cicd.pipeline.run.url.full"]);
    expect(silent?.filter((name) => /run|ref|change/.test(name))).toEqual([]);
  });
});
