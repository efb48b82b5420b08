import { describe, expect, it } from "vitest";
import { action } from "../actions/preflight/action.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";
import { emptyRecord } from "../packages/core/record/record.ts";

const workflow = `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${"a".repeat(40)}
`;
const files = {
  ".github/workflows/ci.yml": workflow,
  "package-lock.json": '{"lockfileVersion":3,"packages":{"":{"name":"x"}}}',
  "test/a.test.js": "",
  "test/b.test.js": "",
};
const history = [1, 2, 3].map((id) =>
  emptyRecord({
    run_id: id,
    workflow: "CI",
    event: "push",
    branch: "main",
    conclusion: "success",
    created_at: `2026-01-0${id}T00:00:00.000Z`,
    started_at: `2026-01-0${id}T00:00:00.000Z`,
    completed_at: `2026-01-0${id}T00:05:00.000Z`,
    tests: ["a", "b"].map((name) => ({
      job: "test",
      file: `test/${name}.test.js`,
      seconds: name === "a" ? 200 : 90,
      tests: 1,
      failures: 0,
      skipped: 0,
    })),
  }),
);
const inputs = { tests: "test/*.test.js", shards: "2", workflow: "CI", event: "push", branch: "main" };

describe("preflight", () => {
  it("decides all four in one step", async () => {
    const { exitCode, presented, summary } = await runInMemory(action, { inputs, files, history });
    expect(exitCode).toBe(0);
    expect(presented?.outputs).toMatchObject({
      verdict: "pass",
      p50: 300,
      "shard-count": 2,
      "cache-key": expect.stringMatching(/npm/),
    });
    expect(JSON.parse(String(presented?.outputs.matrix)).include).toHaveLength(2);
    expect(Object.keys(presented?.data as object)).toEqual([
      "policy-gate",
      "predict-duration",
      "cache-key",
      "plan-shards",
    ]);
    expect(summary).toMatch(/✅ \*\*Go\*\*.*2 shards/);
  });

  it("plans nothing without tests", async () => {
    const { presented } = await runInMemory(action, { files, history });
    expect(presented?.outputs).toMatchObject({ verdict: "pass", matrix: null, "shard-count": null });
  });

  it("fails when the policy refuses, and still tells the rest", async () => {
    const bad = {
      ...files,
      ".github/workflows/ci.yml": workflow.replace(/@a{40}/, "@main").replace("actions/checkout", "evil/action"),
    };
    const { exitCode, presented, summary } = await runInMemory(action, { inputs, files: bad, history });
    expect(exitCode).toBe(1);
    expect(presented?.outputs).toMatchObject({ verdict: "fail", "shard-count": 2 });
    expect(summary).toContain("❌ **Blocked**");
  });

  it("goes on with the other three when one of them breaks, and names it", async () => {
    const unreadable = Object.defineProperty({ ...files }, "package-lock.json", {
      enumerable: true,
      get: () => {
        throw new Error("the disk is on fire");
      },
    });
    const { exitCode, presented } = await runInMemory(action, { inputs, files: unreadable, history });
    expect(exitCode).toBe(0);
    expect(presented?.outputs).toMatchObject({ verdict: "pass", "shard-count": 2, p50: 300 });
    const warnings = presented?.annotations.filter(({ level }) => level === "warning");
    expect(warnings?.map(({ title }) => title)).toContainEqual(expect.stringContaining("cache-key"));
  });

  it("does not pass when the gate itself breaks, and still tells the rest", async () => {
    // The gate looks first; then the disk is back.
    let looks = 0;
    const flaky = new Proxy(files, {
      ownKeys(target) {
        looks += 1;
        if (looks === 1) throw new Error("the disk is on fire");
        return Reflect.ownKeys(target);
      },
    });
    const { exitCode, presented, summary } = await runInMemory(action, { inputs, files: flaky, history });
    expect(exitCode).toBe(1);
    expect(presented?.outputs).toMatchObject({ verdict: "fail", findings: null, "shard-count": 2, p50: 300 });
    expect(presented?.annotations).toContainEqual(expect.objectContaining({ level: "error" }));
    expect(summary).toMatch(/❌ \*\*Blocked\*\*: see policy-gate/);
  });

  it("takes a section of plan-shards that also says how its reports are verified", async () => {
    const config = "plan-shards: { shards: 2, suite-runs: always, junit: 'reports/*.xml', shard: 1/2 }";
    const outcome = await runInMemory(action, {
      inputs: { ...inputs, shards: "" },
      files: { ...files, ".github/paceline.yml": config },
      history,
    });
    expect(outcome.problems).toEqual([]);
    expect(outcome.presented?.outputs).toMatchObject({ verdict: "pass", "shard-count": 2 });
    const misspelt = { ...files, ".github/paceline.yml": "plan-shards: { sharts: 2 }" };
    expect((await runInMemory(action, { inputs, files: misspelt, history })).problems).toMatchObject([
      { name: "sharts" },
    ]);
  });

  it("reports wrong inputs of all four together", async () => {
    const { exitCode, problems } = await runInMemory(action, {
      inputs: { ...inputs, shards: "0", what: "all", attempt: "x" },
      files,
    });
    expect(exitCode).toBe(2);
    expect(problems.map(({ name }) => name).sort()).toEqual(["attempt", "shards", "what"]);
  });
});
