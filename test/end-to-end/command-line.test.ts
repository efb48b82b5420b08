import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProject, type Project } from "../../packages/testkit/index.ts";
import { type ResultFile, ROOT, requireBuild } from "./built-product.ts";
import { type ActionName, DATA_SHAPES, misfits } from "./data-shapes.ts";
import { ndjson, sampleHistory } from "./sample-history.ts";
import { PRETENDED_SECONDS } from "./sample-repository.ts";

const example = (path: string) => readFileSync(join(ROOT, "examples", path), "utf8");
const REPORT = example("project/reports/junit.xml");

const FILES = {
  "package.json": example("project/package.json"),
  "package-lock.json": example("project/package-lock.json"),
  "reports/junit.xml": REPORT,
  "cut/junit.xml": REPORT.slice(0, REPORT.length / 2),
  "job.log": example("logs/npm-ci-connection-reset.log"),
  "tests.txt": `${Object.keys(PRETENDED_SECONDS).join("\n")}\n`,
  "files.txt": "src/cart.mjs\nREADME.md\n",
  "history.ndjson": ndjson(sampleHistory(20)),
  "odd.ndjson": `${ndjson(sampleHistory(12))}{ this is no JSON\n{"schema":"paceline.run/2","run_id":7}\n`,
  "base/package.json": example("project/package.json"),
  "base/package-lock.json": example("project/package-lock.json"),
  "bad/.github/workflows/ci.yml": "on: push\njobs: { a: { runs-on: x, steps: [{ uses: some/one@v1 }] } }\n",
};

let project: Project;
beforeAll(() => {
  requireBuild();
  project = makeProject(FILES);
});
afterAll(() => project?.remove());

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user would, in the project's folder. */
function paceline(line: readonly string[], node = process.execPath): Outcome {
  const { GITHUB_ACTIONS: _, GITHUB_TOKEN: __, ...env } = process.env;
  const command = [join(ROOT, "bin/paceline.mjs"), ...line];
  const { status, stdout, stderr } = spawnSync(node, command, { cwd: project.directory, env, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** The one object on stdout; fails when there is anything else. */
function json({ out }: Outcome): ResultFile & { error?: { code: string } } {
  expect(out.endsWith("}\n")).toBe(true);
  expect(out.trimEnd()).not.toContain("\n");
  return JSON.parse(out);
}

/** The lines that the specification gives for use without GitHub, each with the rest that it leaves open. */
const LINES: Readonly<Record<ActionName, readonly string[]>> = {
  "record-telemetry": ["--junit", "reports/*.xml", "--job", "unit", "--run-id", "1", "--out", "record.ndjson"],
  "plan-shards": ["--tests", "@tests.txt", "--shards", "10", "--history", "history.ndjson"],
  "triage-failures": ["--log", "job.log", "--junit", "reports/*.xml"],
  "policy-gate": ["--workspace", ".", "--base-workspace", "base", "--workflows", ".github/workflows/*.yml"],
  "cache-key": ["--workspace", "."],
  "predict-duration": [
    ...["--history", "history.ndjson", "--workflow", "CI", "--event", "push", "--changed-files", "@files.txt"],
  ],
  preflight: ["--tests", "@tests.txt", "--history", "history.ndjson", "--workflows", ".github/workflows/*.yml"],
};
const ACTIONS = Object.keys(LINES) as ActionName[];

/** A Node of this machine that is not the one that came with the packages, such as a laptop's. */
function otherNode(): { readonly path: string; readonly version: string } | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  for (const path of folders.map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))) {
    if (!existsSync(path)) continue;
    const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
    if (version !== process.version && Number(version.slice(1).split(".")[0]) >= 20) return { path, version };
  }
  return null;
}

const other = otherNode();
const NODES = [
  { name: `Node ${process.version}`, path: process.execPath, present: true },
  {
    name: other ? `this machine's own Node ${other.version}` : "no other Node on this machine",
    path: other?.path ?? "",
    present: other !== null,
  },
];

describe.each(NODES)("the command line on $name", ({ path, present }) => {
  const run = (...line: string[]) => paceline(line, path);

  it.skipIf(!present).each(ACTIONS)("%s decides without GitHub, in words and as one JSON object", (action) => {
    const text = run(action, ...LINES[action]);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(new RegExp(`^${action}\n─+\n(?:✅|⏳|⚠️|❌) `, "u"));
    const result = json(run(action, ...LINES[action], "--json"));
    expect(result).toMatchObject({ action, verdict: "pass" });
    expect(misfits(result.data, DATA_SHAPES[action])).toEqual([]);
  });

  it.skipIf(!present)("the demo shows every step, on its own examples and on somebody's own history", () => {
    for (const history of [[], ["--history", join(project.directory, "history.ndjson")]]) {
      const { code, out } = run("demo", "--examples", join(ROOT, "examples"), ...history);
      expect(code).toBe(0);
      const shown = [...out.matchAll(/^ +node bin\/paceline\.mjs ([a-z-]+)/gm)].map(([, name]) => name);
      expect(shown).toEqual([
        ...["record-telemetry", "backtest", "predict-duration", "plan-shards", "cache-key", "triage-failures"],
        "policy-gate",
      ]);
      expect(out).not.toMatch(/\b(?:undefined|NaN)\b|\[object/);
    }
  });
});

describe("help", () => {
  it("--help names every action and command, and leaves with 0", () => {
    const { code, out, err } = paceline(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const name of [...ACTIONS, "demo", "backtest"]) expect(out).toContain(`  ${name} `);
    expect(paceline([]).out).toBe(out);
  });

  it.each(ACTIONS)("%s --help names every input and output", (action) => {
    const { code, out } = paceline([action, "--help"]);
    expect(code).toBe(0);
    const manifest = readFileSync(join(ROOT, action === "preflight" ? "." : `actions/${action}`, "action.yml"), "utf8");
    const names = [...manifest.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, name]) => name);
    for (const name of names) if (!["matrix", "result-path"].includes(name ?? "")) expect(out).toContain(name);
  });
});

describe("exit codes", () => {
  it("2 for a name that is no action, and nothing on stdout", () => {
    expect(paceline(["plan-shard"])).toMatchObject({ code: 2, out: "" });
    expect(paceline(["plan-shard"]).err).toContain("plan-shards");
  });

  it("2 for wrong inputs, all of them listed; with --json as one object too", () => {
    const line = ["plan-shards", "--tests", "a", "--shards", "many", "--nosuch", "1", "--workspace", "nowhere"];
    const { code, out, err } = paceline(line);
    expect([code, out]).toEqual([2, ""]);
    for (const name of ["shards", "nosuch", "workspace"]) expect(err).toContain(`${name} (option)`);
    expect(json(paceline([...line, "--json"])).error).toMatchObject({ code: "input-wrong", problems: [{}, {}, {}] });
  });

  it("1 when a gate refuses, with every finding's place on stderr", () => {
    const refused = paceline(["policy-gate", "--workspace", "bad", "--json"]);
    expect(refused.code).toBe(1);
    expect(json(refused)).toMatchObject({ verdict: "fail" });
    expect(refused.err).toContain(".github/workflows/ci.yml:2");
  });

  it("3 when something inside breaks and failing was asked for", () => {
    const line = ["record-telemetry", "--junit", "none/*.xml", "--run-id", "1"];
    expect(paceline(line).code).toBe(0);
    const broken = paceline([...line, "--fail-on-error", "--json"]);
    expect(broken.code).toBe(3);
    expect(json(broken).error).toHaveProperty("code");
    expect(broken.err).not.toMatch(/^\s+at /m);
  });
});

describe("data that is not as it should be", () => {
  it("bad and newer lines of a history are named on stderr, and the rest is used", () => {
    const { code, out, err } = paceline(["predict-duration", "--workflow", "CI", "--history", "odd.ndjson", "--json"]);
    expect(code).toBe(0);
    for (const line of [13, 14]) expect(err).toMatch(new RegExp(`^warning: .*odd\\.ndjson:${line}: `, "m"));
    expect(JSON.parse(out).data).toMatchObject({ run: { p50: expect.any(Number) } });
  });

  it("a history that is not there is named on stderr, and the default is used", () => {
    const outcome = paceline(["plan-shards", "--tests", "@tests.txt", "--history", "nowhere.ndjson", "--json"]);
    expect(outcome.code).toBe(0);
    expect(outcome.err).toMatch(/^warning: nowhere\.ndjson: /m);
    expect(json(outcome).data).toMatchObject({ worthIt: { decision: false }, alternatives: [] });
  });

  it("a report that ends in the middle is named on stderr, and what was read of it is kept", () => {
    const line = ["record-telemetry", "--junit", "cut/*.xml", "--run-id", "1"];
    const outcome = paceline([...line, "--json"]);
    expect(outcome.code).toBe(0);
    expect(outcome.err).toMatch(/^warning: .*cut\/junit\.xml/m);
    const { reports } = json(outcome).data as { reports: { problems: { code: string }[] }[] };
    expect(reports[0]?.problems.map(({ code }) => code)).toContain("truncated");
  });

  it("a record that cannot be written where the user wants it is said on stderr", () => {
    const line = ["record-telemetry", "--junit", "reports/*.xml", "--run-id", "1", "--out", "tests.txt/record.ndjson"];
    expect(paceline(line).err).toMatch(/^warning: tests\.txt\/record\.ndjson/m);
  });

  it("names from a report do not reach the terminal as control sequences", () => {
    const name = "a&#x1b;[2J&#x9b;31m.test.js";
    project.write({ "odd/r.xml": `<testsuite name="s"><testcase name="t" file="${name}" time="1"/></testsuite>` });
    const { code, out } = paceline(["record-telemetry", "--junit", "odd/*.xml", "--run-id", "1"]);
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what we look for
    expect(out).not.toMatch(/[\u001b\u009b]/);
  });

  it("what one command records, another one plans by", () => {
    paceline(["record-telemetry", ...LINES["record-telemetry"]]);
    const tests = ["--tests", "test/basket.test.mjs", "--tests", "test/price.test.mjs"];
    const { data } = json(paceline(["plan-shards", ...tests, "--shards", "2", "--history", "record.ndjson", "--json"]));
    expect(data).toMatchObject({ evidence: { runs: 1 }, sources: { history: 2 } });
  });
});
