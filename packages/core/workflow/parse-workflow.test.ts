import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSharedData } from "../../../test/describe-shared-data.ts";
import { propertyRuns } from "../../testkit/property-runs.ts";
import { parseWorkflow } from "./parse-workflow.ts";
import type { Workflow, WorkflowFile } from "./workflow.ts";

const read = (text: string) => parseWorkflow({ path: ".github/workflows/ci.yml", text });
const workflow = async (text: string) => (await read(text)).content as Workflow;

describe("parseWorkflow", () => {
  it("reads triggers in all three spellings", async () => {
    expect((await workflow("on: push\njobs: {}")).triggers).toEqual(["push"]);
    expect((await workflow("on: [push, pull_request]\njobs: {}")).triggers).toEqual(["push", "pull_request"]);
    expect((await workflow("on:\n  push:\n  workflow_call: {}\njobs: {}")).triggers).toEqual(["push", "workflow_call"]);
  });

  it("reads jobs, their steps and where each `uses` is written", async () => {
    const { jobs } = await workflow(
      "jobs:\n  build:\n    steps:\n      - uses: a/b@v1\n      - name: x\n        run: make\n  call:\n    uses: ./.github/workflows/w.yml\n",
    );
    expect(jobs.map(({ id, at }) => [id, at])).toEqual([
      ["build", { line: 2, column: 3 }],
      ["call", { line: 7, column: 3 }],
    ]);
    expect(jobs[0]?.steps).toMatchObject([
      { uses: { text: "a/b@v1", at: { line: 4, column: 15 } }, run: null },
      { name: "x", uses: null, run: "make" },
    ]);
    expect(jobs[1]?.calls?.reference).toEqual({ kind: "local", path: ".github/workflows/w.yml" });
  });

  it("finds the steps inside `parallel`, however deep", async () => {
    const { jobs } = await workflow(
      "jobs:\n  a:\n    steps:\n      - run: first\n      - parallel:\n          - run: second\n          - parallel:\n              - uses: a/b@v1\n      - run: last\n",
    );
    expect(jobs[0]?.steps.map(({ run, uses }) => run ?? uses?.text)).toEqual(["first", "second", "a/b@v1", "last"]);
  });

  it("tells scopes, read-all, write-all, none and nonsense in `permissions` apart", async () => {
    const { permissions, jobs } = await workflow(
      "permissions:\n  contents: read\njobs:\n  a: { permissions: write-all }\n  b: { permissions: {} }\n  c: {}\n  d: { permissions: all }\n",
    );
    expect(permissions).toMatchObject({ kind: "scopes", scopes: [{ name: "contents", access: "read" }] });
    expect(jobs.map((job) => job.permissions?.kind)).toEqual(["all", "scopes", undefined, "unreadable"]);
  });

  it("reads the steps of a composite action", async () => {
    const { content } = await read("name: x\nruns:\n  using: composite\n  steps:\n    - uses: a/b@v1\n");
    expect(content).toMatchObject({ kind: "action", using: "composite", steps: [{ uses: { text: "a/b@v1" } }] });
  });

  it.each([
    ["", "not-a-workflow"],
    ["just text", "not-a-workflow"],
    ["name: x\non: push", "not-a-workflow"],
    ["jobs: [a]", "jobs-not-a-mapping"],
    ["jobs:", "jobs-not-a-mapping"],
    ["jobs:\n  a: x", "job-not-a-mapping"],
    ["jobs:\n  a:\n    steps: x", "steps-not-a-list"],
    ["jobs:\n  a:\n    steps: [x]", "step-not-a-mapping"],
    ["jobs:\n  a:\n    permissions: all", "permissions-unreadable"],
    [`jobs:\n  a:\n    uses: \${{ x }}`, "uses-unreadable"],
    ["runs: x", "runs-not-a-mapping"],
    ["jobs: {}\nruns: {}", "workflow-and-action"],
    ["jobs: {", "syntax"],
  ])("%j is listed as %s", async (text, code) => {
    expect((await read(text)).problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describeSharedData("H-workflows", "parseWorkflow on a thousand real files", (data) => {
  const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/.test(path));

  it("understands each of them or says why not, and every position points at the right text", async () => {
    let understood = 0;
    for (const path of files) {
      const text = readFileSync(join(data, path), "utf8");
      const file = await parseWorkflow({ path, text });
      expect(file.content !== null || file.problems.length > 0, path).toBe(true);
      if (file.content !== null) understood += 1;
      for (const { at, written } of writtenTokens(file)) {
        const line = text.split(/\r\n|\n|\r/)[at.line - 1] ?? "";
        expect(line.slice(at.column - 1).startsWith(written), `${path}:${at.line}:${at.column} ${written}`).toBe(true);
      }
    }
    expect(understood / files.length).toBeGreaterThan(0.9);
  }, 120_000);

  it("survives random damage to them", async () => {
    const sources = files.filter((_, index) => index % 40 === 0).map((path) => readFileSync(join(data, path), "utf8"));
    const scrap = fc.constantFrom(
      "\t",
      ":",
      "- ",
      "\n",
      "&a ",
      "*a",
      "[",
      "}",
      '"',
      "|",
      "\u0000",
      "<<: *a",
      "? ",
      "%",
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(8), scrap), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), damage, async (source, edits) => {
        const text = edits.reduce((now, [at, cut, scrap]) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + scrap + now.slice(place + cut);
        }, source);
        const file = await read(text);
        expect(file.content !== null || file.problems.length > 0).toBe(true);
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});

/** What the model says is written at a position. Keys in quotes begin after the quote, so the text itself is there. */
function* writtenTokens({ content }: WorkflowFile) {
  const jobs = content?.kind === "workflow" ? content.jobs : [];
  for (const { id, at } of jobs) yield { at, written: id };
  const steps = content?.kind === "action" ? content.steps : jobs.flatMap((job) => job.steps);
  const uses = [...steps.map((step) => step.uses), ...jobs.map((job) => job.calls)];
  for (const use of uses) {
    if (use !== null && use.text !== "") yield { at: use.at, written: use.text.split(/\s/)[0] ?? "" };
  }
}
