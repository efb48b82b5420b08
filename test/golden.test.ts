import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue, type EntryName } from "../actions/catalogue.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";
import { memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { storedPlan } from "../packages/core/scheduling/stored-plan.ts";
import { sampleHistory } from "./end-to-end/sample-history.ts";
import { PRETENDED_SECONDS } from "./end-to-end/sample-repository.ts";

// The summaries that users read, whole: a change of them is seen in review, and accepted on purpose.

const FOLDER = join(import.meta.dirname, "golden");
const ACCEPT = "UPDATE_GOLDEN=1 npx vitest run test/golden";

const example = (path: string) => readFileSync(join(import.meta.dirname, "../examples", path), "utf8");
const TESTS = Object.keys(PRETENDED_SECONDS).join("\n");
const RUNNER = { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" };
const LOCKFILE = example("project/package-lock.json");
const REPORT = `<testsuites>
  <testsuite name="test/cart.test.mjs" time="70.5">
    <testcase name="adds up" file="test/cart.test.mjs" time="70"><failure message="1 is not 2"/></testcase>
    <testcase name="is &lt;b&gt;empty&lt;/b&gt; at first" file="test/cart.test.mjs" time="0.5"><skipped/></testcase>
  </testsuite>
  <testsuite name="test/login.test.mjs" time="80"><testcase name="lets in" file="test/login.test.mjs" time="80"/></testsuite>
</testsuites>
`;
const WORKFLOW = `name: CI
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: someone/unknown@v1
`;
const context = {
  repository: "acme/shop",
  defaultBranch: "main",
  runId: 500,
  job: "test",
  workflow: "CI",
  workflowPath: ".github/workflows/ci.yml",
  event: "push",
  ref: "refs/heads/main",
  branch: "main",
  sha: "5ca1ab1e".repeat(5),
  runner: RUNNER,
} as const;
const learnt = { context, history: sampleHistory(20), now: new Date("2026-01-25T12:00:00Z") };

/** The longest file with its cases, so that it is divided, and a plan of which one shard has reported nothing. */
const CHECKOUT = "test/checkout.test.mjs";
const CHECKS = ["pays by card", "pays by invoice", "refunds", "adds taxes", "ships"];
const inCases = learnt.history.map((record) => ({
  ...record,
  tests:
    record.tests?.map((entry) => {
      const cases = CHECKS.map((name) => ({ name: `checkout > ${name}`, seconds: (entry.seconds ?? 0) / 5 }));
      return entry.file === CHECKOUT ? { ...entry, cases } : entry;
    }) ?? null,
}));
const PLAN = storedPlan(
  [[CHECKOUT], ["test/cart.test.mjs", "test/login.test.mjs"], ["test/search.test.mjs"]].map((shard) =>
    shard.map((name) => ({ name, seconds: 90, source: "history" as const })),
  ),
);

/** By file in `golden/`: which action, in which world. */
const CASES: Readonly<Record<string, { readonly action: EntryName; readonly world: MemoryWorld }>> = {
  "record-telemetry": {
    action: "record-telemetry",
    world: { context, inputs: { junit: "reports/*.xml" }, files: { "reports/junit.xml": REPORT } },
  },
  "record-telemetry-without-report": {
    action: "record-telemetry",
    world: { context, inputs: { junit: "reports/*.xml" } },
  },
  "predict-duration": { action: "predict-duration", world: learnt },
  "predict-duration-without-history": { action: "predict-duration", world: { context } },
  "plan-shards": {
    action: "plan-shards",
    world: { ...learnt, context: { ...learnt.context, isPublic: false }, inputs: { tests: TESTS } },
  },
  "plan-shards-in-parts": {
    action: "plan-shards",
    world: {
      context: { ...context, isPublic: true },
      history: inCases,
      inputs: { tests: TESTS, runner: "vitest", shards: "5" },
      files: { [CHECKOUT]: `describe("checkout", () => { ${CHECKS.map((name) => `test("${name}")`).join("; ")} })` },
    },
  },
  "plan-shards-verify-failed": {
    action: "plan-shards",
    world: {
      inputs: { verify: "true", plan: "plan.json", junit: "reports/**/*.xml" },
      files: {
        "plan.json": JSON.stringify(PLAN),
        "reports/1/r.xml": '<testsuite><testcase file="test/checkout.test.mjs" name="pays" time="99"/></testsuite>',
        "reports/2/r.xml": REPORT,
      },
    },
  },
  "plan-shards-without-history": { action: "plan-shards", world: { context, inputs: { tests: TESTS } } },
  "cache-key": {
    action: "cache-key",
    world: {
      context,
      inputs: { "base-workspace": "base" },
      files: { "package-lock.json": LOCKFILE },
      otherWorkspaces: {
        base: { "package-lock.json": LOCKFILE.replace('"lockfileVersion": 3', '"lockfileVersion": 2') },
      },
    },
  },
  "cache-key-without-lockfile": { action: "cache-key", world: { context } },
  "policy-gate-blocked": {
    action: "policy-gate",
    world: {
      context,
      // The base has no configuration file.
      rest: memoryRest({ "/repos/acme/shop/commits/main": {} }),
      files: { ".github/workflows/ci.yml": WORKFLOW },
    },
  },
  "triage-failures": {
    action: "triage-failures",
    world: {
      ...learnt,
      inputs: { log: "install.log\ntest.log" },
      files: {
        "install.log": example("logs/npm-ci-connection-reset.log"),
        "test.log": example("logs/vitest-assertion.log"),
      },
    },
  },
  preflight: {
    action: "preflight",
    world: { ...learnt, inputs: { tests: TESTS }, files: { "package-lock.json": LOCKFILE } },
  },
};

async function summaryOf(name: string): Promise<string> {
  const found = CASES[name];
  if (found === undefined) throw new Error(`There is no case ${name}`);
  const { presented, summary, problems, trouble } = await runInMemory(
    await catalogue[found.action].load(),
    found.world,
  );
  if (presented === null) throw new Error(`No summary: ${JSON.stringify(problems)}`, { cause: trouble });
  return `${summary.trim()}\n`;
}

describe.each(Object.keys(CASES))("the summary %s", (name) => {
  it("is as it was accepted", async () => {
    const path = join(FOLDER, `${name}.md`);
    const summary = await summaryOf(name);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, summary);
    }
    expect(summary, `golden/${name}.md differs. If the new text is better: ${ACCEPT}`).toBe(read(path));
  });

  it("reads as summaries should: one line first, small tables, plain words, a footer", async () => {
    const summary = await summaryOf(name);
    const lines = summary.trim().split("\n");
    expect(lines[0]).toMatch(/^### [a-z-]+$/);
    expect(lines[2]).toMatch(/^(?:✅|⚠️|❌|⏳) \S/u);
    expect(lines.at(-1)).toMatch(/^<sub>Paceline .*<\/sub>$/);
    for (const rows of tablesOf(lines)) {
      expect(rows.length - 2).toBeLessThanOrEqual(12);
      expect((rows[1] ?? "").split("|").length - 2).toBeLessThanOrEqual(6);
    }
    const words = summary.replaceAll(/`[^`]*`/g, "");
    expect(words).not.toMatch(/\b(?:undefined|NaN|null|AI)\b|\[object|\w!(?:\s|$)/);
    expect(words.replaceAll(/✅|⚠️|❌|⏳/gu, "")).not.toMatch(/\p{Emoji_Presentation}/u);
  });
});

it("every accepted summary belongs to a case", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(CASES)
      .map((name) => `${name}.md`)
      .sort(),
  );
});

/** The rows of each table, its two head lines included. */
function tablesOf(lines: readonly string[]): string[][] {
  const blocks = lines.join("\n").split(/\n(?!\|)/);
  return blocks
    .map((block) => block.split("\n").filter((line) => line.startsWith("|")))
    .filter((rows) => rows.length > 2);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
