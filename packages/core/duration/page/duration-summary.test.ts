import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../render/render-markdown.ts";
import { predictDuration } from "../predict-duration.ts";
import { type ExampleRun, exampleRun } from "../testing/example-run.ts";
import { durationSummary } from "./duration-summary.ts";

const now = new Date("2026-06-01T12:00:00Z");

async function summary(
  count: number,
  known: (index: number) => ExampleRun = () => ({}),
  workflow = "CI",
): Promise<string> {
  const records = Array.from({ length: count }, (_, index) => exampleRun(index + 1, known(index)));
  const place = { repository: null, event: "push", branch: "main", sha: null, attempt: 1, files: null };
  return renderMarkdown(durationSummary(await predictDuration(records, { ...place, workflow, now }), workflow, now));
}

it("the number comes first, with its range, the time it ends and how far to trust it", async () => {
  const text = await summary(40, () => ({ seconds: 440 }));
  expect(text).toContain("**About 7 m 20 s** (7 m 20 s – 7 m 20 s), done near 12:07 UTC");
  expect(text).toMatch(/Typical error here .* \(39 runs; /);
  expect(text).not.toMatch(/\d \d+ %/); // two numbers that would be read as one
});

it("an unknown duration is the word unknown, with what is missing", async () => {
  expect(await summary(0)).toContain("**Duration unknown**");
  expect(await summary(2, () => ({}), "Release")).toContain("`CI`");
});

it("a run that ends on another day has its date", async () => {
  expect(await summary(12, () => ({ seconds: 13 * 3600 }))).toContain("done near 2026-06-02 01:00 UTC");
});

it("where only forks ran, it says that nothing is learnt from them", async () => {
  expect(await summary(7, () => ({ trust: "fork" }))).toContain("7 runs from forks ignored");
  expect(await summary(0)).not.toContain("forks");
});

it("a job that will probably be skipped is not said to decide", async () => {
  // Runs of both jobs end with `deploy`; most have `build` alone.
  const text = await summary(40, (index) => ({ jobs: { build: 50, deploy: index % 4 === 0 ? 100 : "skipped" } }));
  expect(text).toMatch(/will probably be skipped: `deploy`/);
  expect(text).not.toContain("decides");
});

it("a few runs say that the error cannot be measured yet, and how many are needed", async () => {
  expect(await summary(1)).toContain("9 more runs needed");
});

it("jobs beyond twelve are folded, with their count", async () => {
  const jobs = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`job ${index}`, 100 + index]));
  expect(await summary(5, () => ({ jobs }))).toContain("The 8 shorter jobs");
});

it("a hostile job name stays inside its code span", async () => {
  const text = await summary(5, () => ({ jobs: { "<img src=x>|`](http://evil)\n::error::": 5, b: 6 } }));
  expect(text).toContain("<img");
  expect(text.replaceAll(/``.*?``/g, "")).not.toMatch(/<img|evil/);
  expect(text).not.toMatch(/^::error/m);
});

it("hundreds of jobs still fit into a summary", async () => {
  const jobs = Object.fromEntries(Array.from({ length: 256 }, (_, index) => [`job ${"x".repeat(300)} ${index}`, 9]));
  expect((await summary(12, () => ({ jobs }))).length).toBeLessThan(64 * 1024);
});

it("durations that have changed are mentioned, with by how much", async () => {
  const changed = await summary(70, (index) => ({ seconds: (index < 64 ? 400 : 800) + ((index * 31) % 17) }));
  expect(changed).toMatch(/Durations have changed.*the last 5 runs took typically \+\d+/);
  expect(await summary(70, (index) => ({ seconds: 400 + ((index * 31) % 17) }))).not.toContain(
    "Durations have changed",
  );
});

describe("a simple way that erred less", () => {
  /** A prediction by `model`, with errors of ours and of the median of ten: typical and mean. */
  const told = async (model: string, ours: [number, number], simple: [number, number]) => {
    const records = Array.from({ length: 30 }, (_, index) => exampleRun(index + 1));
    const place = { repository: null, event: "push", branch: "main", sha: null, attempt: 1, files: null };
    const prediction = await predictDuration(records, { ...place, workflow: "CI", now });
    const baselines = [
      { name: "last value", mdape: 0.5, mape: 0.5 },
      { name: "median of 10", mdape: simple[0], mape: simple[1] },
    ];
    const error = { ...prediction.error, mdape: ours[0], mape: ours[1] };
    return renderMarkdown(durationSummary({ ...prediction, model, error, baselines }, "CI", now));
  };

  it("is named where it is one of those whose mean is the answer, and nothing has to be explained", async () => {
    const text = await told("similar runs + median of 10 + same branch", [0.05, 0.06], [0.04, 0.05]);
    expect(text).toContain("similar runs, median of ten and one more");
    expect(text).not.toMatch(/takes over|which decides/);
  });

  it("is not used where it errs more on average, and both figures are shown", async () => {
    expect(await told("similar runs", [0.05, 0.06], [0.04, 0.09])).toMatch(/median of ten is off by 9 % against 6 %/);
  });

  it("is said to take over where it was better by both", async () => {
    expect(await told("similar runs", [0.05, 0.06], [0.04, 0.05])).toMatch(/median of ten was better .* takes over/);
  });
});
