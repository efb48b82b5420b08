import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "../stats/sum.ts";
import { type FailedJob, triageJob } from "./triage-job.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples/logs");

interface Expected {
  readonly file: string;
  readonly categories: readonly string[];
  readonly cause: string;
  readonly lines: readonly number[];
  readonly retry: boolean;
}

const expected: readonly Expected[] = JSON.parse(readFileSync(join(EXAMPLES, "expected.json"), "utf8"));

const failed = (log: string, known: Partial<FailedJob> = {}): FailedJob => ({
  job: "test",
  log,
  attempt: 1,
  failingTests: null,
  ...known,
});
const flaky = { file: null, name: "TestLease", commits: 1 };
const goFailure =
  "--- FAIL: TestLease (0.00s)\n    lease_test.go:9: got 1, want 2\n##[error]Process completed with exit code 1.\n";
const reset = "npm error code ECONNRESET\n##[error]Process completed with exit code 1.\n";

describe("triageJob", () => {
  it.each(expected.map((example) => [example.file, example] as const))(
    "answers as a person does on %s",
    (file, example) => {
      const triage = triageJob(failed(readFileSync(join(EXAMPLES, file), "utf8")), []);
      expect(example.categories).toContain(triage.category);
      expect(triage.cause).toBe(example.cause);
      expect(example.lines).toContain(triage.evidence[0]?.line);
      expect(triage.retry.decision).toBe(example.retry);
    },
  );

  it("runs a network failure again once, not twice", () => {
    expect(triageJob(failed(reset), []).retry.decision).toBe(true);
    expect(triageJob(failed(reset, { attempt: 2 }), []).retry.decision).toBe(false);
  });

  it.each([
    ["python app_test.py", "want 7, got 8", "npm ERR! code ECONNRESET\nnpm ERR! network aborted", 1],
    ["./regress", "12 checks differ from the golden files", "E: Failed to fetch http://a.test/x.deb  503", 100],
    ["make check", "1 mismatch", "The hosted runner lost communication with the server.", 2],
  ])("never runs %s again for words that it printed itself", (command, failure, words, code) => {
    const head = `##[group]Run ${command}\n${command}\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n`;
    const log = `${head}${failure}\n${words}\n##[error]Process completed with exit code ${code}.\n`;
    expect(triageJob(failed(log), []).retry.decision).toBe(false);
    expect(triageJob(failed(log.replaceAll(command, "npm ci").replace(failure, "")), []).retry.decision).toBe(true);
  });

  it("never calls code what no step of the job failed with", () => {
    const log = "##[error]AssertionError: 1 != 2\n";
    expect(triageJob(failed(log), []).category).toBe("code");
    expect(triageJob(failed(log, { failedSteps: [] }), [])).toMatchObject({ category: "infra", cause: "runner-lost" });
  });

  it("looks for the reason in the step that failed", () => {
    const lines = ["npm error code ECONNRESET", "src/a.ts:4:9 - error TS2322: no"];
    const text = lines.map((line, index) => `2026-01-01T00:00:0${index * 4}.0000000Z ${line}`).join("\n");
    const times = { started_at: "2026-01-01T00:00:03Z", completed_at: "2026-01-01T00:00:05Z" };
    const failedSteps = [{ number: 2, name: "Build", conclusion: "failure", ...times }];
    expect(triageJob(failed(text, { failedSteps }), []).evidence.map(({ line }) => line)).toEqual([2]);
  });

  it("counts lines of a log of which only the end was read", () => {
    expect(triageJob(failed("a\nerror: b\n", { skippedLines: 1000 }), []).evidence[0]?.line).toBe(1002);
  });

  it("never runs a compile error again, whatever stands beside it", () => {
    const log = `src/a.ts:4:9 - error TS2322: no\n${reset}`;
    expect(triageJob(failed(log), []).retry.decision).toBe(false);
  });

  it("takes a broken connection inside a test for the test's own trouble", () => {
    const log =
      "FAILED tests/api.py::test_pay - ConnectionError: connection refused\n##[error]Process completed with exit code 1.\n";
    expect(triageJob(failed(log), []).retry.decision).toBe(false);
  });

  it("does not blame the network for a service on the same machine", () => {
    const log = (host: string) =>
      failed(`Error: connect ECONNREFUSED ${host}:5432\n##[error]Process completed with exit code 1.\n`);
    expect(triageJob(log("127.0.0.1"), []).category).not.toBe("infra");
    expect(triageJob(log("10.9.8.7"), []).category).toBe("infra");
  });

  it("calls a failing test flaky, and runs it again, when history saw it pass on the same commit", () => {
    expect(triageJob(failed(goFailure), [])).toMatchObject({ category: "code", retry: { decision: false } });
    const known = triageJob(failed(goFailure), [flaky]);
    expect(known).toMatchObject({ category: "flaky", cause: "flaky-test", retry: { decision: true } });
    expect(triageJob(failed(goFailure), [{ ...flaky, commits: 3 }]).confidence).toBeGreaterThan(known.confidence);
  });

  it("does not let a flaky test excuse another one that fails beside it", () => {
    const tests = [
      { file: null, name: "TestLease" },
      { file: null, name: "TestPrice" },
    ];
    expect(triageJob(failed(goFailure, { failingTests: tests }), [flaky])).toMatchObject({
      category: "code",
      retry: { decision: false },
    });
  });

  it("does not take a test of another file for the flaky one", () => {
    const tests = [{ file: "b_test.go", name: "TestLease" }];
    expect(triageJob(failed(goFailure, { failingTests: tests }), [{ ...flaky, file: "a_test.go" }]).knownFlaky).toEqual(
      [],
    );
  });

  it("falls back to the base rate, and names no cause, where the log says nothing", () => {
    const triage = triageJob(failed("hello\n"), []);
    expect(triage).toMatchObject({ category: "code", cause: "unknown", retry: { decision: false } });
    expect(triage.confidence).toBeLessThan(0.9);
  });

  it("gives the same failure of two runs one fingerprint, and another failure another", () => {
    const log = (shop: string, id: string) =>
      failed(`2026-11-20T10:00:0${id}.0Z Error: connect ETIMEDOUT 10.0.0.${id}:443 after ${id}1 s in ${shop}\n`);
    expect(triageJob(log("cart", "1"), []).fingerprint).toBe(triageJob(log("cart", "7"), []).fingerprint);
    expect(triageJob(log("cart", "1"), []).fingerprint).not.toBe(triageJob(log("order", "1"), []).fingerprint);
  });

  it("gives probabilities that add up to one, of which confidence is the largest, whatever the log holds", () => {
    const words = fc.constantFrom(
      "ECONNRESET",
      "error TS2322: ",
      "AssertionError: ",
      "No space left on device",
      "\n",
      "##[error]",
      "killed",
      "timed out",
    );
    const text = fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (log) => {
        const { probabilities, confidence, category } = triageJob(failed(log), []);
        const shares = Object.values(probabilities);
        expect(sum(shares)).toBeCloseTo(1, 9);
        expect(confidence).toBe(Math.max(...shares));
        expect(probabilities[category]).toBe(confidence);
        expect(confidence).toBeLessThan(0.99);
      }),
    );
  });
});
