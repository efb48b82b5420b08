import { expect, it } from "vitest";
import { priceRun } from "../cost/price-run.ts";
import { type CacheRecord, emptyRecord, type RunRecord } from "../record/record.ts";
import { renderMarkdown } from "../render/render-markdown.ts";
import { buildRunRecord } from "./build-run-record.ts";
import { compareRun } from "./comparison/compare-run.ts";
import { telemetrySummary } from "./page/telemetry-summary.ts";
import type { Telemetry } from "./telemetry.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 1, 5, 12) + seconds * 1000).toISOString();
const MANY = 5_000;

/** A run of 5,000 jobs, test files, failures, caches and reports, with names as long as a record lets them be. */
function hugeRun(name: (index: number) => string): RunRecord {
  const many = <T>(make: (index: number) => T) => Array.from({ length: MANY }, (_, index) => make(index));
  const steps = many((index) => {
    const times = { started_at: at(index), completed_at: at(index + 1) };
    return { number: index, name: name(index), ...times, conclusion: "success" };
  });
  const jobs = many((index) => ({
    name: name(index),
    runner: { labels: [name(index)], os: null, arch: null },
    created_at: at(0),
    started_at: at(index),
    completed_at: at(index + 60),
    conclusion: index % 2 === 0 ? "failure" : "success",
    steps: index === 0 ? steps : null,
  }));
  const tests = many((index) => {
    const cases = [{ name: name(index), seconds: index % 2 === 0 ? 1 : index + 50 }];
    const counts = { seconds: index + 60, tests: 1, failures: 1, skipped: 0, flaky: 1 };
    return { job: name(index), file: name(index), ...counts, cases };
  });
  const failures = many((index) => ({ job: null, file: null, name: name(index), message: name(index) }));
  const caches = many((index): CacheRecord => {
    const sizes = { bytes: index, restore_seconds: 1, save_seconds: 1, work_seconds: null };
    return { job: name(index), key: name(index).slice(0, 512), matched_key: null, hit: "miss", ...sizes };
  });
  const known = { run_id: 7, started_at: at(0), completed_at: at(6000), conclusion: "failure" };
  const run = emptyRecord({ ...known, tests, failures, caches });
  const facts = { ...run, repository: "acme/app", workflow: name(0) };
  return { ...buildRunRecord({ run: facts, jobs, changes: null, parts: [run] }), created_at: at(0) };
}

function summaryOf(record: RunRecord): string {
  const past = Array.from({ length: 6 }, (_, index) => ({
    ...record,
    run_id: 100 + index,
    conclusion: "success",
    tests:
      record.tests?.map((test) => {
        return { ...test, seconds: 1, cases: (test.cases ?? []).map((one) => ({ ...one, seconds: 1 })) };
      }) ?? null,
  }));
  const unknown = { cases: MANY, failures: MANY, errors: 0, skipped: 1, retries: 1, seconds: 1 };
  const problems = [{ code: "malformed", message: "x".repeat(500), count: 1, line: 3 } as const];
  const reports = (record.tests ?? []).map(
    ({ file }) => ({ path: file, format: "junit", ...unknown, problems }) as const,
  );
  const telemetry: Telemetry = {
    mode: "run",
    record,
    reports,
    reportsLeftOut: null,
    totals: unknown,
    stored: { artifact: { done: true, reason: "kept" }, cache: { done: true, reason: "kept" } },
    backfilled: 0,
    cost: priceRun(record.jobs ?? [], { isPublic: false, time: null }),
    comparison: compareRun(record, past),
  };
  return renderMarkdown(telemetrySummary(telemetry));
}

it("a run of 5,000 of everything makes a page of less than 64 KB", () => {
  const summary = summaryOf(hugeRun((index) => `integration / browser tests (chromium, ${index}, shard)`));
  for (const part of [
    "```mermaid",
    "files that got slower",
    "tests that got slower",
    "slowest test files",
    "Slowest tests",
    "Caches:",
    "Cost:",
    "Reports (5000",
  ])
    expect(summary).toContain(part);
  expect(Buffer.byteLength(summary)).toBeLessThan(64 * 1024);
});

it("names as long and as strange as can be still make one of less than 1 MiB", () => {
  const strange = "|`*_<&\u{1F600}".repeat(150).slice(0, 990);
  const summary = summaryOf(hugeRun((index) => `${index}${strange}`));
  expect(summary).toContain("Cost:");
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
});
