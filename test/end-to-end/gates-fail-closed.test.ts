import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeProject } from "../../packages/testkit/index.ts";
import { ROOT, requireBuild } from "./built-product.ts";

beforeAll(requireBuild);

const REFUSED = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    permissions: write-all
    steps:
      - uses: evil/a@main
`;
const WORKFLOW = ".github/workflows/ci.yml";

/** One step as a runner starts it, without any service: its exit code and its log. */
function step(action: string, workspace: string, env: Readonly<Record<string, string>> = {}) {
  using files = makeProject({ output: "", summary: "", "temp/.keep": "" });
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "actions", action, "main.mjs")], {
    encoding: "utf8",
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(files.directory, "temp"),
      GITHUB_OUTPUT: join(files.directory, "output"),
      GITHUB_STEP_SUMMARY: join(files.directory, "summary"),
      ...env,
    },
  });
  return { status, log: stdout, output: readFileSync(join(files.directory, "output"), "utf8") };
}

const NOWHERE = join(ROOT, "no", "such", "folder");
const FAULTS = [
  ["everything is there", {}],
  ["there is no temporary folder", { RUNNER_TEMP: NOWHERE }],
  ["the file for outputs is gone", { GITHUB_OUTPUT: NOWHERE }],
  ["the file for the summary is gone", { GITHUB_STEP_SUMMARY: NOWHERE }],
  ["all three are gone", { RUNNER_TEMP: NOWHERE, GITHUB_OUTPUT: NOWHERE, GITHUB_STEP_SUMMARY: NOWHERE }],
] as const;

describe("a verdict of fail", () => {
  it.each(FAULTS)("fails policy-gate and preflight when %s", (_, env) => {
    using checkout = makeProject({ [WORKFLOW]: REFUSED });
    for (const action of ["policy-gate", "preflight"]) {
      const { status, log, output } = step(action, checkout.directory, env);
      expect(status).toBe(1);
      expect(log).toContain("PIN-1");
      expect(output).not.toContain("pass");
    }
  });

  it.each(FAULTS)("fails plan-shards verify when %s", (_, env) => {
    const plan = { shards: [{ shard: 1, tests: [{ name: "t/a.py" }] }] };
    using checkout = makeProject({ "t/a.py": "", "plan.json": JSON.stringify(plan) });
    const inputs = { INPUT_VERIFY: "true", INPUT_PLAN: "plan.json", INPUT_JUNIT: "none/*.xml" };
    expect(step("plan-shards", checkout.directory, { ...inputs, ...env }).status).toBe(1);
  });

  it("fails when the findings are more than any file could hold, and says how many are not listed", () => {
    const steps = Array.from({ length: 40_000 }, (_, index) => `      - uses: a/b@${index.toString(36)}\n`).join("");
    const many = Object.fromEntries(
      ["a", "b"].map((name) => [
        `.github/workflows/${name}.yml`,
        REFUSED.replace("      - uses: evil/a@main\n", steps),
      ]),
    );
    using checkout = makeProject(many);
    const { status, output } = step("policy-gate", checkout.directory);
    expect(status).toBe(1);
    expect(output).toContain("80002");
  });
});

describe("what the gate looks at", () => {
  const USES = "on: push\npermissions: {}\njobs:\n  a:\n    runs-on: u\n    steps:\n      - uses: ./x\n";
  const UNPINNED = "runs:\n  using: composite\n  steps:\n    - uses: evil/a@main\n";

  it.each(["node_modules/y", ".hidden/deep/y", "vendor/y", "target/y"])(
    "is an action in %s that runs from there",
    (folder) => {
      using checkout = makeProject({
        [WORKFLOW]: USES.replace("./x", `./${folder}`),
        [`${folder}/action.yaml`]: UNPINNED,
      });
      const { status, log } = step("policy-gate", checkout.directory);
      expect([status, log.includes(`${folder}/action.yaml`)]).toEqual([1, true]);
    },
  );

  it("is what a link leads to, also when the whole folder is a link", () => {
    using checkout = makeProject({ [WORKFLOW]: USES, "real/impl.txt": UNPINNED });
    symlinkSync("impl.txt", join(checkout.directory, "real/action.yml"));
    symlinkSync("real", join(checkout.directory, "x"));
    const { status, log } = step("policy-gate", checkout.directory);
    expect([status, log.includes("evil/a@main")]).toEqual([1, true]);
  });

  it("is unknown, and so refused, where a link leads out of the checkout", () => {
    using outside = makeProject({ "action.yml": UNPINNED });
    using checkout = makeProject({ [WORKFLOW]: USES, "x/readme": "" });
    symlinkSync(join(outside.directory, "action.yml"), join(checkout.directory, "x/action.yml"));
    expect(step("policy-gate", checkout.directory).status).toBe(1);
  });
});

describe("a configuration file in the checkout", () => {
  const CONFIG = ".github/paceline.yml";

  it.each([
    ["turns rules off", 'policy-gate:\n  levels: { PIN-1: "off", PRM-1: "off" }\n'],
    ["looks elsewhere", "policy-gate:\n  workflows: [nothing/**]\n"],
    ["trusts everybody", "policy-gate:\n  trusted-owners: [evil]\n  levels: { PRM-1: advisory }\n"],
    ["lets unknown pass", "policy-gate:\n  on-unknown: advise\n  levels: { PRM-1: advisory, PIN-1: advisory }\n"],
    ["compares with itself", "policy-gate:\n  base-workspace: .\n"],
    ["is too large to be read", `policy-gate:\n  levels: { PIN-1: advisory, PRM-1: advisory }\n${"#".repeat(300_000)}`],
    ["has a pattern that no matcher takes", `policy-gate:\n  workflows: ["**/${"a".repeat(70_000)}*"]\n`],
  ])("cannot loosen the gate when it %s", (_, text) => {
    using checkout = makeProject({ [WORKFLOW]: REFUSED, [CONFIG]: text });
    expect(step("policy-gate", checkout.directory).status).toBe(1);
    expect(step("preflight", checkout.directory).status).toBe(1);
  });

  it("can make it stricter", () => {
    const advised = REFUSED.replace("evil/a@main", "actions/checkout@v4").replace("write-all", "{}");
    using checkout = makeProject({ [WORKFLOW]: advised, [CONFIG]: "policy-gate:\n  trusted-owners: [none]\n" });
    expect(step("policy-gate", checkout.directory).status).toBe(1);
  });

  it("is refused where it is no file, or leads out", () => {
    using outside = makeProject({ "c.yml": "policy-gate: {}\n" });
    using checkout = makeProject({ [WORKFLOW]: REFUSED.replace("evil/a@main", "./x"), [`${CONFIG}/x`]: "" });
    expect(step("policy-gate", checkout.directory).status).toBe(1);
    using linked = makeProject({ "package.json": "{}", ".github/x": "" });
    symlinkSync(join(outside.directory, "c.yml"), join(linked.directory, CONFIG));
    expect(step("policy-gate", linked.directory).status).toBe(1);
  });

  it("cannot make a step write outside of the checkout, by a path or through a link", () => {
    using around = makeProject({ "work/r.xml": "<testsuite/>", "work/link/.keep": "", "other/.keep": "" });
    const work = join(around.directory, "work");
    symlinkSync("../other", join(work, "out"));
    for (const out of ["../escaped.ndjson", "out/escaped.ndjson"]) {
      around.write({ [`work/${CONFIG}`]: `record-telemetry:\n  out: ${out}\n` });
      const { status } = step("record-telemetry", work, { INPUT_JUNIT: "r.xml", INPUT_JOB: "x" });
      expect(status).toBe(1);
    }
    const escaped = ["escaped.ndjson", "other/escaped.ndjson"].map((path) => join(around.directory, path));
    expect(escaped.map((path) => existsSync(path))).toEqual([false, false]);
  });
});
