import * as semconv from "@opentelemetry/semantic-conventions/incubating";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ATTRIBUTE, METRIC } from "../packages/core/export/semantic-names.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import { type OtlpReceiver, startOtlpReceiver } from "./otlp-receiver.ts";
import { at, failedRun, sendTo } from "./otlp-run.ts";

let receiver: OtlpReceiver;
beforeEach(async () => {
  receiver = await startOtlpReceiver();
});
afterEach(() => receiver.close());

const send = (record: RunRecord, runAttributes = false) => sendTo(receiver, record, runAttributes);

describe("the names", () => {
  /** What is sent, all in all. A change here changes other people's dashboards. */
  const GOLDEN = {
    traceResource: [
      "cicd.pipeline.name",
      "cicd.pipeline.run.id",
      "cicd.pipeline.run.url.full",
      "service.name",
      "vcs.owner.name",
      "vcs.provider.name",
      "vcs.ref.head.name",
      "vcs.ref.head.revision",
      "vcs.ref.head.type",
      "vcs.repository.name",
      "vcs.repository.url.full",
    ],
    run: [
      "cicd.pipeline.action.name",
      "cicd.pipeline.result",
      "error.type",
      "paceline.run.attempt",
      "paceline.run.event",
      "paceline.run.trust",
      "vcs.change.id",
      "vcs.ref.base.name",
      "vcs.ref.base.revision",
      "vcs.ref.base.type",
    ],
    job: [
      "cicd.pipeline.task.name",
      "cicd.pipeline.task.run.id",
      "cicd.pipeline.task.run.result",
      "cicd.pipeline.task.run.url.full",
      "cicd.pipeline.task.type",
      "error.type",
      "host.arch",
      "os.type",
      "paceline.job.queue_seconds",
      "paceline.job.setup_seconds",
      "paceline.job.work_seconds",
      "paceline.runner.labels",
    ],
    step: [
      "cicd.pipeline.task.name",
      "cicd.pipeline.task.run.id",
      "cicd.pipeline.task.run.result",
      "cicd.pipeline.task.run.url.full",
      "error.type",
    ],
    event: ["test.case.name", "test.case.result.status", "test.suite.name"],
    metricResource: [
      "cicd.pipeline.name",
      "service.name",
      "vcs.owner.name",
      "vcs.provider.name",
      "vcs.repository.name",
      "vcs.repository.url.full",
    ],
    point: ["cicd.pipeline.name", "cicd.pipeline.result", "cicd.pipeline.run.state", "error.type"],
  };
  const names = (things: readonly (object | undefined)[]) =>
    [...new Set(things.flatMap((thing) => Object.keys(thing ?? {})))].sort();

  it("are these", async () => {
    const { spans, metrics } = await send(failedRun());
    const [run, build, test, ...steps] = spans;
    expect({
      traceResource: names(receiver.traces.map(({ resource }) => resource)),
      run: names([run?.attributes]),
      job: names([build?.attributes, test?.attributes]),
      step: names(steps.map(({ attributes }) => attributes)),
      event: names(spans.flatMap(({ events }) => events.map(({ attributes }) => attributes))),
      metricResource: names(receiver.metrics.map(({ resource }) => resource)),
      point: names(metrics.flatMap(({ points }) => points.map(({ attributes }) => attributes))),
    }).toEqual(GOLDEN);
    expect(receiver.traces[0]).toMatchObject({
      resource: { "service.name": "acme/app", "cicd.pipeline.run.id": "4711", "vcs.ref.head.type": "branch" },
      scope: { name: "paceline", version: "1.2.3" },
    });
  });

  it("are those of the semantic conventions, but for our own, which say so", async () => {
    const { spans } = await send(failedRun());
    const official = new Set<unknown>(Object.values(semconv).filter((value) => typeof value === "string"));
    const sent = [...Object.values(ATTRIBUTE), ...Object.values(METRIC)];
    expect(sent.filter((name) => !official.has(name))).toEqual([]);
    const golden = Object.values(GOLDEN).flat();
    expect(golden.filter((name) => !official.has(name) && !name.startsWith("paceline."))).toEqual([]);
    const words = spans.flatMap(({ attributes }) => [
      attributes["cicd.pipeline.result"],
      attributes["os.type"],
      attributes["host.arch"],
    ]);
    expect(words.filter((word) => word !== undefined && !official.has(word))).toEqual([]);
    expect(receiver.traces[0]?.schemaUrl).toBe("https://opentelemetry.io/schemas/1.45.0");
  });
});

describe("any record", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constant("x".repeat(5000)),
    fc.constant("\ud800"),
  );
  const time = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(at("12:00:00"), at("12:00:10"), "2026-01-05") },
    { weight: 1, arbitrary: fc.constantFrom(null, "", "1969-12-31T23:59:59Z", "9999-12-31T23:59:59.999Z") },
    { weight: 1, arbitrary: text },
  );
  const timed = { started_at: time, completed_at: time, conclusion: fc.option(text) };
  const steps = fc.array(fc.record({ number: fc.nat(), name: text, ...timed }), { maxLength: 3 });
  const runner = fc.record({
    labels: fc.array(text, { maxLength: 2 }),
    os: fc.option(text),
    arch: fc.constant("__proto__"),
  });
  const jobs = fc.array(
    fc.record({ name: text, created_at: time, runner: fc.option(runner), steps: fc.option(steps), ...timed }),
    { maxLength: 3 },
  );
  const failures = fc.array(
    fc.record({ job: fc.option(text), file: fc.option(text), name: text, message: fc.option(text) }),
  );
  const known = fc.record({
    run_id: fc.nat(),
    repository: fc.option(text),
    workflow: fc.option(text),
    branch: fc.option(text),
    created_at: time,
    jobs: fc.option(jobs),
    failures: fc.option(failures),
    ...timed,
  });

  it("is sent in a form that the official definitions can read, or not at all", async () => {
    await fc.assert(
      fc.asyncProperty(known, async (facts) => {
        const before = receiver.traces.length;
        const { outcome } = await send(emptyRecord(facts));
        const sent = receiver.traces.slice(before).flatMap(({ items }) => items);
        expect(sent.length > 0).toBe(outcome.done);
        for (const { start, end, name, attributes } of sent) {
          expect([start <= end, end < "2263", name.length <= 1024]).toEqual([true, true, true]);
          const values = Object.values(attributes).flat();
          expect(values).not.toContain(undefined);
          expect(values.filter((value) => typeof value === "string" && value.length > 1024)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
