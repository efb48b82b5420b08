import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { action } from "../actions/plan-shards/action.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import type { ShardPlan } from "../packages/core/scheduling/shard-plan.ts";
import { parseTestList } from "../packages/core/scheduling/tests/test-list.ts";
import type { MatrixEntry } from "../packages/core/scheduling/to-matrix.ts";

function run(id: number, seconds: Readonly<Record<string, number>>, more: Partial<RunRecord> = {}): RunRecord {
  const tests = Object.entries(seconds).map(([file, value]) => ({
    job: "test (1)",
    file,
    seconds: value,
    tests: 1,
    failures: 0,
    skipped: 0,
  }));
  return emptyRecord({ run_id: id, started_at: `2026-01-0${id}T00:00:00Z`, tests, ...more });
}

const seconds = { "tests/slow.py": 120, "tests/a.py": 40, "tests/b.py": 40, "tests/c.py": 40 };
const files = Object.fromEntries(Object.keys(seconds).map((file) => [file, ""]));
const history = [run(1, seconds), run(2, seconds)];

async function plan(world: MemoryWorld) {
  const outcome = await runInMemory(action, { files, history, ...world });
  const { outputs = {}, annotations = [] } = outcome.presented ?? {};
  const entries: MatrixEntry[] = JSON.parse(String(outputs.matrix ?? '{"include":[]}')).include;
  return { ...outcome, outputs, annotations, entries, data: outcome.presented?.data as ShardPlan };
}

describe("plan-shards", () => {
  it("gives a matrix whose shards are done at the same time", async () => {
    const { exitCode, outputs, entries, data } = await plan({ inputs: { tests: "tests/*.py", shards: "2" } });
    expect(exitCode).toBe(0);
    expect(outputs["shard-count"]).toBe(2);
    expect(entries).toMatchObject([
      { shard: 1, total: 2, name: "1/2", "predicted-seconds": 120 },
      { shard: 2, total: 2, name: "2/2", "predicted-seconds": 120 },
    ]);
    expect(entries.map(({ files }) => parseTestList(files)).find((names) => names.length === 1)).toEqual([
      "tests/slow.py",
    ]);
    expect(data.lowerBoundSeconds).toBe(120);
    expect(outputs["predicted-wall-seconds"]).toBeGreaterThanOrEqual(145);
  });

  it("chooses the number itself, within the bounds that it is given", async () => {
    expect((await plan({ inputs: { tests: "tests/*.py" } })).outputs["shard-count"]).toBe(2);
    expect((await plan({ inputs: { tests: "tests/*.py", "max-shards": "1" } })).outputs["shard-count"]).toBe(1);
    expect((await plan({ inputs: { tests: "tests/*.py", "min-shards": "3" } })).outputs["shard-count"]).toBe(3);
    const costly = await plan({ inputs: { tests: "tests/*.py", "setup-seconds": "300" } });
    expect(costly.outputs).toMatchObject({ "shard-count": 1, "worth-it": false });
  });

  it("takes names as well as globs, also names that look like globs", async () => {
    const tests = [
      "tests/*.py",
      "!tests/c.py",
      "other/new.py",
      "app/[id]/x.test.ts",
      "t.py::test_a[*]",
      '"line\\nbreak.py"',
    ];
    const { data } = await plan({ inputs: { tests: tests.join("\n"), shards: "1" } });
    expect(data.shards[0]?.tests.map(({ name }) => name).sort()).toEqual([
      "app/[id]/x.test.ts",
      "line\nbreak.py",
      "other/new.py",
      "t.py::test_a[*]",
      "tests/a.py",
      "tests/b.py",
      "tests/slow.py",
    ]);
  });

  it("works on the first run, and says that it splits by count", async () => {
    const { exitCode, outputs, data, summary } = await plan({
      history: [],
      inputs: { tests: "tests/*.py", shards: "2" },
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ "shard-count": 2, "predicted-wall-seconds": null, "worth-it": false });
    expect(data.worthIt.code).toBe("no-history");
    expect(summary).toContain("Not enough history yet");
  });

  it("expects more of a new file that is long than of one that is short", async () => {
    const body = (lines: number) => "assert True\n".repeat(lines);
    const measured = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`tests/m${index}.py`, 5 + 5 * index]),
    );
    const files = Object.fromEntries(Object.entries(measured).map(([file, value]) => [file, body(value)]));
    const { data } = await plan({
      history: [run(1, measured)],
      files: { ...files, "tests/long.py": body(60), "tests/short.py": body(3) },
      inputs: { tests: "tests/*.py", shards: "1" },
    });
    const secondsOf = (file: string) => data.shards[0]?.tests.find(({ name }) => name === file)?.seconds ?? 0;
    expect(secondsOf("tests/long.py")).toBeGreaterThan(3 * secondsOf("tests/short.py"));
  });

  it("does not let a fork's run steer the plan", async () => {
    const poisoned = run(3, { "tests/a.py": 99_999 }, { trust: "fork" });
    const { data } = await plan({ history: [...history, poisoned], inputs: { tests: "tests/*.py", shards: "2" } });
    const clean = await plan({ inputs: { tests: "tests/*.py", shards: "2" } });
    expect(data.shards).toEqual(clean.data.shards);
    expect(data.evidence.forkRuns).toBe(1);
  });

  it("learns only from the job that it is told", async () => {
    const other = run(3, { "tests/a.py": 500 });
    const renamed = { ...other, tests: other.tests?.map((entry) => ({ ...entry, job: "nightly" })) ?? null };
    const { data } = await plan({
      history: [...history, renamed],
      inputs: { tests: "tests/a.py", shards: "1", job: "test" },
    });
    expect(data.shards[0]?.seconds).toBe(40);
  });

  it("warns and plans what it can when there are fewer tests than shards", async () => {
    const { exitCode, outputs, annotations } = await plan({ inputs: { tests: "tests/*.py", shards: "10" } });
    expect(exitCode).toBe(0);
    expect(outputs["shard-count"]).toBe(4);
    expect(annotations).toMatchObject([{ level: "warning" }]);
  });

  it("warns of globs that match no file, and of sets that bind nothing", async () => {
    const inputs = { tests: "tests/*.py\nmoved/**/*.py\n!tests/a.py", shards: "2", group: "tests/b.py tests/gone.py" };
    const { exitCode, annotations } = await plan({ inputs });
    expect(exitCode).toBe(0);
    expect(annotations).toHaveLength(2);
    expect(annotations?.[0]?.message).toContain("moved/**/*.py");
    expect(annotations?.[1]?.message).toContain("tests/gone.py");
    const own = await plan({ inputs: { ...inputs, shards: "", shard: "1/2" } });
    expect(own.annotations).toHaveLength(2);
    const known = { tests: "./tests/*.py", shards: "2", group: "tests/b.py tests/c.py" };
    expect((await plan({ inputs: known })).annotations).toEqual([]);
  });

  it("refuses when no test is found, unless that is allowed", async () => {
    const refused = await plan({ inputs: { tests: "nothing/*.py" } });
    expect(refused.exitCode).toBe(2);
    expect(refused.problems.map(({ name }) => name)).toEqual(["tests"]);
    expect((await plan({})).exitCode).toBe(2);
    const allowed = await plan({ inputs: { tests: "nothing/*.py", "allow-empty": "true" } });
    expect(allowed.exitCode).toBe(0);
    expect(allowed.outputs).toMatchObject({ matrix: '{"include":[]}', "shard-count": 0 });
  });

  it.each([
    ["shards", "0"],
    ["shards", "257"],
    ["shards", "many"],
    ["max-shards", "0"],
    ["setup-seconds", "-1"],
  ])("refuses %s: %s", async (name, value) => {
    const { exitCode, problems } = await plan({ inputs: { tests: "tests/*.py", [name]: value } });
    expect(exitCode).toBe(2);
    expect(problems.map((problem) => problem.name)).toEqual([name]);
  });

  it("refuses bounds that exclude each other", async () => {
    const { exitCode, problems } = await plan({
      inputs: { tests: "tests/*.py", "min-shards": "9", "max-shards": "3" },
    });
    expect(exitCode).toBe(2);
    expect(problems.map(({ name }) => name)).toEqual(["min-shards"]);
  });

  it("warns when the lists do not fit into a matrix", async () => {
    const many = Array.from({ length: 12_000 }, (_, index) => `packages/some-package/tests/test_number_${index}.py`);
    const inputs = { tests: many.join("\n"), shards: "8" };
    const { entries, annotations, data } = await plan({ history: [], inputs, context: { runId: 1 }, temp: "/temp" });
    expect(entries.map(({ plan }) => plan)).toEqual(new Array(8).fill("/temp/paceline/shard-plan.json"));
    expect(annotations).toMatchObject([{ level: "warning" }]);
    expect(data.shards.flatMap(({ tests }) => tests)).toHaveLength(12_000);
  });
});

describe("names of files", () => {
  const NASTY = [
    "tests/a b  c.py",
    "tests/$(touch pwned).py",
    "tests/`id`.py",
    "tests/quote'\"s.py",
    "tests/ünï数😀.py",
    "tests/back\\slash.py",
    "tests/;rm -rf x.py",
    "tests/*.py ",
    "-rf.py",
    "tests/%PATH%.py",
  ];
  /** The lines of the README and of the starter workflow, with the arguments as the program gets them. */
  const asInTheTemplate = (list: string) => {
    const script = 'mapfile -t args <<< "$ARGS"; printf "%s\\0" "${args[@]}"';
    const { stdout } = spawnSync("bash", ["-c", script], { env: { ...process.env, ARGS: list }, encoding: "utf8" });
    return stdout.split("\0").slice(0, -1);
  };

  it("go through the matrix and the template's shell as they are, and never begin like an option", async () => {
    const { entries, annotations } = await plan({ history: [], inputs: { tests: NASTY.join("\0"), shards: "3" } });
    expect(annotations).toEqual([]);
    const given = entries.flatMap(({ args }) => asInTheTemplate(args));
    expect(given.toSorted()).toEqual(NASTY.map((name) => name.replace(/^-/, "./-")).toSorted());
  });

  it("with a line break are said, since no shell undoes their quotes", async () => {
    const { data, annotations } = await plan({ inputs: { tests: '"a\\nb.py"\nc.py', shards: "1" } });
    expect(data.warnings.map(({ code }) => code)).toEqual(["names-quoted"]);
    expect(annotations).toMatchObject([{ level: "warning" }]);
  });
});

describe("files for later steps", () => {
  const written = async (world: MemoryWorld) => {
    const { performed, outputs } = await plan({ inputs: { tests: "tests/*.py" }, ...world });
    return { paths: performed.flatMap((effect) => (effect.kind === "write-file" ? [effect.path] : [])), outputs };
  };

  it("are in the runner's own folder, one for each suite, and never in the checkout", async () => {
    const onRunner = { context: { runId: 1 }, temp: "D:/a/_temp" };
    const { paths, outputs } = await written(onRunner);
    expect(paths).toEqual(["D:/a/_temp/paceline/shard-plan.json"]);
    expect(outputs["plan-path"]).toBe(paths[0]);
    const unit = await written({ ...onRunner, inputs: { tests: "tests/*.py", job: "unit (1)", shard: "1/2" } });
    const folder = /^D:\/a\/_temp\/paceline\/unit-1-[0-9a-f]{8}\/shard-files\.txt$/;
    expect(unit.paths).toContainEqual(expect.stringMatching(folder));
  });

  it("are written on no laptop", async () => {
    expect((await written({ temp: "/temp" })).paths).toEqual([]);
  });
});

describe("what a minute costs", () => {
  const jobs = [{ ...run(1, {}), name: "test (1)" }].map(({ name }) => ({
    name,
    runner: { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" },
    created_at: null,
    started_at: null,
    completed_at: null,
    conclusion: "success",
    steps: null,
  }));
  const on = async (isPublic: boolean | null, more: Record<string, string> = {}) => {
    const world = { history: [run(1, seconds, { jobs })], context: { isPublic } };
    const { data, summary } = await plan({ ...world, inputs: { tests: "tests/*.py", shards: "2", ...more } });
    const { price } = data.evidence;
    return { ...price, usd: data.alternatives.find(({ shards }) => shards === 2)?.usd, summary };
  };

  it("is GitHub's price of the machines that the tests ran on before", async () => {
    expect(await on(false)).toMatchObject({ usdPerMinute: 0.006, basis: "list", label: "ubuntu-latest", usd: 0.036 });
  });

  it("is nothing for standard machines of a public repository", async () => {
    expect(await on(true)).toMatchObject({ usdPerMinute: 0, basis: "public", usd: 0 });
    expect(await on(true, { "runs-on": "ubuntu-latest-8-cores" })).toMatchObject({
      usdPerMinute: 0.022,
      basis: "list",
    });
  });

  it("is that of private repositories, and called assumed, where repository or machine are unknown", async () => {
    for (const unknown of [await on(null), await on(false, { "runs-on": "our-box" })]) {
      expect(unknown).toMatchObject({ usdPerMinute: 0.006, basis: "assumed", usd: 0.036 });
      expect(unknown.summary).toContain("assumed price");
    }
    expect(await on(null, { "runs-on": "windows-latest" })).toMatchObject({ usdPerMinute: 0.01, basis: "assumed" });
  });

  it("is what the workflow says", async () => {
    expect(await on(null, { "price-per-minute": "0.05" })).toMatchObject({ usdPerMinute: 0.05, basis: "given" });
  });
});

describe("machines of several kinds", () => {
  const measured = (id: number, seconds: Readonly<Record<string, number>>): RunRecord => {
    const jobs = Object.keys(seconds).map((label) => ({
      name: `test on ${label}`,
      runner: { labels: [label], os: null, arch: null },
      created_at: null,
      started_at: null,
      completed_at: null,
      conclusion: "success",
      steps: null,
    }));
    const tests = Object.entries(seconds).flatMap(([label, value]) =>
      ["tests/a.py", "tests/b.py"].map((file) => {
        return { job: `test on ${label}`, file, seconds: value, tests: 1, failures: 0, skipped: 0 };
      }),
    );
    return emptyRecord({ run_id: id, started_at: `2026-01-0${id}T00:00:00Z`, jobs, tests });
  };
  const expected = async (history: readonly RunRecord[], more: Record<string, string> = {}) => {
    const { data } = await plan({ history, inputs: { tests: "tests/a.py", shards: "1", ...more } });
    return { seconds: data.shards[0]?.seconds, label: data.evidence.price.label };
  };

  it("count with the slowest, unless the workflow says what the shards run on", async () => {
    const history = [1, 2, 3].map((id) => measured(id, { "ubuntu-latest": 20, "windows-latest": 60 }));
    expect(await expected(history)).toEqual({ seconds: 60, label: null });
    expect(await expected(history, { "runs-on": "ubuntu-latest" })).toEqual({ seconds: 20, label: "ubuntu-latest" });
  });

  it("are told apart by themselves once the suite has moved to others", async () => {
    const history = [
      measured(1, { "ubuntu-latest": 60 }),
      measured(2, { "ubuntu-latest": 60 }),
      measured(3, { big: 20 }),
    ];
    const { seconds, label } = await expected(history);
    expect(label).toBe("big");
    expect(seconds).toBeLessThan(30);
  });
});

describe("how many shards", () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`tests/t${index}.py`, 30]));
  const world = { files: Object.fromEntries(Object.keys(many).map((file) => [file, ""])), history: [run(1, many)] };
  const count = async (inputs: Record<string, string>) =>
    Number((await plan({ ...world, inputs: { tests: "tests/*.py", ...inputs } })).outputs["shard-count"]);

  it("follows the objective", async () => {
    const balanced = await count({});
    expect(await count({ objective: "cheapest" })).toBeLessThan(balanced);
    expect(await count({ objective: "fastest" })).toBeGreaterThan(balanced);
    expect(await count({ "cost-weight": "0" })).toBe(1);
    expect(await count({ "cost-weight": "10" })).toBeGreaterThan(balanced);
  });

  it("does not go beyond the jobs that run at once", async () => {
    expect(await count({ objective: "fastest" })).toBe(20);
    expect(await count({ objective: "fastest", concurrency: "7" })).toBe(7);
    expect(await count({ objective: "fastest", concurrency: "60" })).toBeGreaterThan(20);
  });

  it("is the fewest that meet a target", async () => {
    const { data, annotations } = await plan({ ...world, inputs: { tests: "tests/*.py", "target-duration": "10m" } });
    expect(data.choice).toEqual({ kind: "target", seconds: 600 });
    expect(data.wallSeconds?.p90).toBeLessThanOrEqual(600);
    expect(annotations).toEqual([]);
    const one = await plan({ ...world, inputs: { tests: "tests/*.py", shards: String(data.shardCount - 1) } });
    expect(one.data.wallSeconds?.p90).toBeGreaterThan(600);
  });

  it("says when a target is shorter than the longest test, and plans the best there is", async () => {
    const { exitCode, data } = await plan({ inputs: { tests: "tests/*.py", "target-duration": "60s" } });
    expect(exitCode).toBe(0);
    expect(data.warnings.map(({ code }) => code)).toEqual(["target-missed"]);
    expect(data.warnings[0]?.message).toContain("tests/slow.py");
    expect(data.shards[0]?.seconds).toBe(120);
    expect(data.bound.kind).toBe("single-file");
  });

  it("learns the set-up from jobs, and says the default before", async () => {
    const jobs = (["test (1)", "test (2)"] as const).map((name) => ({
      name,
      runner: null,
      created_at: null,
      started_at: "2026-01-01T00:00:00Z",
      completed_at: "2026-01-01T00:06:00Z", // six minutes, four of them tests
      conclusion: "success",
      steps: null,
    }));
    const inputs = { tests: "tests/*.py" };
    const { data } = await plan({ inputs, history: [1, 2, 3].map((id) => run(id, seconds, { jobs })) });
    expect(data.evidence).toMatchObject({ setupSeconds: 120, setup: { source: "learnt", jobs: 3 } });
    const before = await plan({ inputs });
    expect(before.data.evidence).toMatchObject({ setupSeconds: 25, setup: { source: "default" } });
  });

  it.each([
    [{ "target-duration": "soon" }, "target-duration"],
    [{ "target-duration": "0s" }, "target-duration"],
    [{ "target-duration": "5m", objective: "fastest" }, "target-duration"],
    [{ "cost-weight": "1", objective: "cheapest" }, "cost-weight"],
    [{ "cost-weight": "-1" }, "cost-weight"],
    [{ concurrency: "0" }, "concurrency"],
    [{ objective: "best" }, "objective"],
    [{ runner: "jasmine" }, "runner"],
    [{ shard: "3/2" }, "shard"],
    [{ shard: "1/257" }, "shard"],
    [{ shard: "1/2", shards: "3" }, "shards"],
  ])("refuses %o", async (inputs, name) => {
    const { exitCode, problems } = await plan({ inputs: { tests: "tests/*.py", ...inputs } });
    expect(exitCode).toBe(2);
    expect(problems.map((problem) => problem.name)).toEqual([name]);
  });
});

describe("files that take longer than a fair share", () => {
  const names = ["test_a", "test_b", "TestC::test_d[1]", "test_e"];
  const giant = run(1, { "tests/giant.py": 400, "tests/a.py": 40, "tests/b.py": 60 });
  const withCases = (cases: readonly string[]) => {
    const entry = { cases: cases.map((name) => ({ name, seconds: 400 / cases.length })) };
    return [
      {
        ...giant,
        tests: giant.tests?.map((test) => (test.file === "tests/giant.py" ? { ...test, ...entry } : test)) ?? [],
      },
    ];
  };
  const text =
    "def test_a(): pass\ndef test_b(): pass\nclass TestC:\n  def test_d(self, x): pass\ndef test_e(): pass\n";
  const files = { "tests/giant.py": text, "tests/a.py": "", "tests/b.py": "" };
  const world = { history: withCases(names), files };
  const pytest = { tests: "tests/*.py", runner: "pytest" };

  it("are divided by the names of their cases where the runner can", async () => {
    const { data, entries, summary } = await plan({ ...world, inputs: pytest });
    expect(data.shards[0]?.seconds).toBeLessThan(400);
    const args = entries.flatMap((entry) => parseTestList(entry.args));
    const selected = args.filter((argument) => argument.startsWith("tests/giant.py::"));
    const left = args.filter((argument) => argument.startsWith("--deselect=")).map((argument) => argument.slice(11));
    expect(selected.length).toBeGreaterThan(0);
    expect(left.toSorted()).toEqual(selected.toSorted());
    expect(args.filter((argument) => argument === "tests/giant.py")).toHaveLength(1);
    expect(summary).toContain("parts");
  });

  it("stay whole where that is asked for, where the runner cannot, and without times of cases", async () => {
    for (const more of [{ runner: "pytest", "split-files": "never" }, { runner: "custom" }]) {
      const { data } = await plan({ ...world, inputs: { tests: "tests/*.py", ...more } });
      expect(data.shards[0]?.seconds).toBe(400);
      expect(data.bound.kind).toBe("single-file");
    }
    const { data } = await plan({ ...world, history: [giant], inputs: pytest });
    expect(data.shards[0]?.seconds).toBe(400);
  });

  it("name no case that the checkout does not have any more", async () => {
    const renamed = { ...files, "tests/giant.py": text.replace("test_a", "test_z").replace("test_b", "test_bb") };
    const { data, entries } = await plan({ ...world, files: renamed, inputs: pytest });
    expect(data.shards[0]?.seconds).toBeLessThan(400);
    expect(entries.map(({ args }) => args).join()).not.toMatch(/::test_[ab]\b/);
    const emptied = await plan({ ...world, files: { ...files, "tests/giant.py": "" }, inputs: pytest });
    expect(emptied.data.shards[0]?.seconds).toBe(400);
  });

  it("are alone in their shards where a pattern would hold for other files", async () => {
    const jest = "describe('x', () => { test('one'); test('two'); test('three'); test('four') })";
    const { entries } = await plan({
      history: withCases(["x one", "x two", "x three", "x four"]),
      files: { ...files, "tests/giant.py": jest },
      inputs: { tests: "tests/*.py", runner: "jest" },
    });
    const withPattern = entries.filter(({ args }) => args.includes("--testNamePattern"));
    expect(withPattern.length).toBeGreaterThan(1);
    expect(withPattern.map(({ files }) => files)).toEqual(withPattern.map(() => "tests/giant.py"));
  });

  it("are packages in Go, by their full names", async () => {
    const cases = ["TestA", "TestB", "TestC"].map((name) => ({ name, seconds: 100 }));
    const measured = run(1, { "example.com/m": 1, "example.com/m/cache": 300, "example.com/m/internal/cache": 2 });
    const tests =
      measured.tests?.map((test) => (test.file === "example.com/m/cache" ? { ...test, cases } : test)) ?? [];
    const { data, entries } = await plan({
      history: [{ ...measured, tests }],
      files: {
        "go.mod": "module example.com/m\n\ngo 1.22\n",
        "m_test.go": "package m\nfunc TestRoot(t *testing.T) {}\n",
        "cache/a_test.go": "package cache\nfunc TestA(t *testing.T) {}\nfunc TestB(t *testing.T) {}\n",
        "cache/b_test.go": "package cache\nfunc TestC(t *testing.T) {}\n",
        "internal/cache/c_test.go": "package cache\nfunc TestI(t *testing.T) {}\n",
      },
      inputs: { runner: "go", shards: "4" },
    });
    expect([...new Set(data.shards.flatMap(({ tests }) => tests.map(({ name }) => name)))].sort()).toEqual([
      "example.com/m",
      "example.com/m/cache",
      "example.com/m/internal/cache",
    ]);
    expect(entries.filter(({ args }) => /^-(?:run|skip)\n/.test(args)).length).toBeGreaterThan(1);
  });
});

describe("group and exclusive", () => {
  const shardOf = ({ shards }: ShardPlan, file: string) =>
    shards.find(({ tests }) => tests.some(({ name }) => name === file))?.shard;

  it("keep tests together and apart", async () => {
    const inputs = { tests: "tests/*.py", shards: "2", group: "tests/slow.py tests/a.py", exclusive: "tests/[bc].py" };
    const { data } = await plan({ inputs });
    expect(shardOf(data, "tests/slow.py")).toBe(shardOf(data, "tests/a.py"));
    expect(shardOf(data, "tests/b.py")).not.toBe(shardOf(data, "tests/c.py"));
    expect(data.broken).toEqual([]);
  });

  it("raise the number of shards to what is needed", async () => {
    const { outputs } = await plan({
      inputs: { tests: "tests/*.py", "setup-seconds": "600", exclusive: "tests/*.py" },
    });
    expect(outputs["shard-count"]).toBe(4);
  });

  it("are reported where they cannot be kept, and every test still runs", async () => {
    const inputs = { tests: "tests/*.py", shards: "3", exclusive: "tests/*.py" };
    const { exitCode, data, annotations } = await plan({ inputs });
    expect(exitCode).toBe(0);
    expect(data.shards.flatMap(({ tests }) => tests)).toHaveLength(4);
    expect(data.broken).toMatchObject([{ kind: "apart" }]);
    expect(annotations).toMatchObject([{ level: "warning" }]);
  });

  it("take names with blanks as a JSON array", async () => {
    const inputs = { tests: "a b.py\nc d.py\ne.py", shards: "2", group: '["a b.py", "c d.py"]' };
    const { data } = await plan({ inputs });
    expect(shardOf(data, "a b.py")).toBe(shardOf(data, "c d.py"));
  });
});

describe("runners", () => {
  it("bring their own places for tests and their arguments", async () => {
    const files = { "pkg/a_test.go": "", "pkg/b_test.go": "", "main_test.go": "", "pkg/a.go": "" };
    const { entries } = await plan({ files, history: [], inputs: { runner: "go", shards: "1" } });
    expect(parseTestList(String(entries[0]?.args)).toSorted()).toEqual([".", "./pkg"]);
  });

  it("that have no usual place want to be told", async () => {
    const { exitCode, problems } = await plan({ inputs: { runner: "cargo-nextest" } });
    expect(exitCode).toBe(2);
    expect(problems.map(({ name }) => name)).toEqual(["tests"]);
  });
});
