import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { describeSharedData } from "../../../test/describe-shared-data.ts";
import { sharedData } from "../../../test/shared-data.ts";
import { parseJobLog } from "../logs/parse-job-log.ts";
import { findEvidence } from "./find-evidence.ts";
import { triageJob } from "./triage-job.ts";

// Floors a little below what is reached, so that a change of the rules that costs something is seen. The rules were
// written with these logs at hand: the figures are no promise for others.

const MARKED = sharedData("D-failure-logs/pytorch-log-classifier");
const EXTRACTED = sharedData("D-failure-logs/golang-logparser");
const SNIPPETS = sharedData("D-failure-logs/github-issue-error-lines/snippets.ndjson");

const unzip = (path: string) => gunzipSync(readFileSync(path)).toString("utf8");
const readRows = <T>(path: string): readonly T[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row));

interface MarkedLog {
  readonly file: string;
  readonly match_lines: readonly number[];
  readonly triage_by_extractor: string;
}

/** Rank of the first evidence that is right: 0 is best, -1 is none. */
const hits = (ranks: readonly number[], within: number) => ranks.filter((rank) => rank >= 0 && rank < within).length;

describeSharedData("D-failure-logs", "evidence in real logs", () => {
  it("finds the marked line of at least 29 of 41 logs first, of at least 37 among three", () => {
    const ranks = readRows<MarkedLog>(join(MARKED, "index.ndjson")).map(({ file, match_lines }) =>
      findEvidence(parseJobLog(unzip(join(MARKED, file)))).findIndex(({ line }) => match_lines.includes(line)),
    );
    expect(ranks).toHaveLength(41);
    expect(hits(ranks, 1)).toBeGreaterThanOrEqual(29);
    expect(hits(ranks, 3)).toBeGreaterThanOrEqual(37);
  });

  it("finds a line of the known failure text of at least 16 of 18 logs first, of all among three", () => {
    const logs = readdirSync(EXTRACTED).filter((name) => name.endsWith(".log.gz"));
    const ranks = logs.map((name) => {
      const snippet = failureText(unzip(join(EXTRACTED, name.replace(".log.", ".fail."))));
      return findEvidence(parseJobLog(unzip(join(EXTRACTED, name)))).findIndex(({ text }) => snippet.has(text));
    });
    expect(ranks).toHaveLength(18);
    expect(hits(ranks, 1)).toBeGreaterThanOrEqual(16);
    expect(hits(ranks, 3)).toBe(18);
  });

  it("re-runs no failure that is the code's, and is right in at least nine of ten re-runs", () => {
    const labelled = [
      ...readRows<MarkedLog>(join(MARKED, "index.ndjson")).map(({ file, triage_by_extractor }) => ({
        label: triage_by_extractor,
        log: unzip(join(MARKED, file)),
      })),
      ...readRows<{ label: string; text: string }>(SNIPPETS).map(({ label, text }) => ({ label, log: text })),
    ].filter(({ label }) => !label.includes("|"));
    const again = labelled.filter(
      ({ log }) => triageJob({ job: "test", log, attempt: 1, failingTests: null }, []).retry.decision,
    );
    expect(again.length).toBeGreaterThanOrEqual(10);
    expect(again.filter(({ label }) => label === "code")).toEqual([]);
    expect(again.filter(({ label }) => label === "infra").length / again.length).toBeGreaterThanOrEqual(0.9);
  });
});

/** The lines of the part that a person should see. */
function failureText(extraction: string): ReadonlySet<string> {
  const lines = extraction.split("\n");
  const start = lines.indexOf("Snippet:");
  const end = lines.indexOf("Output:", start);
  return new Set(
    lines
      .slice(start + 1, end)
      .map((line) => line.trim())
      .filter((line) => line !== "" && line !== "..."),
  );
}
