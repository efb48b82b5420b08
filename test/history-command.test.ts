import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action } from "../commands/history.ts";
import { fileStore } from "../packages/core/history/files/file-store.ts";
import { writeNdjson } from "../packages/core/history/read-ndjson.ts";
import { runInTerminal } from "../packages/core/hosts/terminal.ts";
import { emptyRecord } from "../packages/core/record/record.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paceline-history-"));
});
afterEach(() => rm(folder, { recursive: true }));

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();
const run = (id: number, given = {}) =>
  emptyRecord({ run_id: id, repository: "acme/app", workflow: "CI", created_at: day(id), ...given });

async function write(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function history(...argv: string[]) {
  let out = "";
  let err = "";
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text), colour: false };
  const exitCode = await runInTerminal(action, argv, streams);
  return { exitCode, out, err, json: argv.includes("--json") ? JSON.parse(out) : null };
}

describe("paceline history", () => {
  it("counts runs, attempts, workflows, forks and days", async () => {
    const file = await write(
      "a.ndjson",
      writeNdjson([run(1), run(1, { attempt: 2 }), run(2, { trust: "fork" }), run(3, { workflow: "Nightly" })]),
    );
    const { exitCode, json } = await history("info", file, "--json");
    expect(exitCode).toBe(0);
    expect(json.data).toMatchObject({ runs: 3, attempts: 4, forks: 1, from: day(1), to: day(3), problems: [] });
    expect(json.data.workflows).toMatchObject([
      { workflow: "CI", attempts: 3 },
      { workflow: "Nightly", attempts: 1 },
    ]);
    expect(json.data.files).toEqual([{ path: file, bytes: (await readFile(file)).length, attempts: 4, problems: 0 }]);
  });

  it.each(["all.ndjson", "all.ndjson.gz", "all.ndjson.zst", "all.snapshot"])("merges files into %s", async (name) => {
    const tests = [{ job: "t", file: "a", seconds: 1, tests: 1, failures: 0, skipped: 0 }];
    const [a, b] = [
      await write("a.ndjson", writeNdjson([run(1), run(2)])),
      await write("b.ndjson", writeNdjson([run(2, { tests }), run(3)])),
    ];
    const out = join(folder, "deep", name);
    const { exitCode } = await history("merge", a, b, "--out", out);
    expect(exitCode).toBe(0);
    expect(await fileStore(out).read()).toMatchObject({ records: [run(1), run(2, { tests }), run(3)], problems: [] });
  });

  it("says how much detail is left, and what is kept beside the records", async () => {
    const job = { name: "j", runner: null, created_at: null, started_at: null, completed_at: null, conclusion: null };
    const step = { number: 1, name: "s", started_at: null, completed_at: null, conclusion: null };
    const tests = [{ job: "t", file: "a", seconds: 1, tests: 1, failures: 0, skipped: 0 }];
    const cases = tests.map((test) => ({ ...test, cases: [{ name: "adds", seconds: 1 }] }));
    const sums = [{ job: "t", files: 1, seconds: 1, tests: 1, failures: 0, skipped: 0 }];
    const path = join(folder, "a.snapshot");
    const records = [
      run(1, { test_totals: sums }),
      run(2, { tests, jobs: [{ ...job, steps: null }] }),
      run(3, { tests: cases, jobs: [{ ...job, steps: [step] }] }),
    ];
    await fileStore(path).write(records, new Map([["models", "four"]]));
    const { json } = await history("info", path, "--json");
    expect(json.data).toMatchObject({ detail: { cases: 1, steps: 1, files: 2, sums: 1 } });
    expect(json.data.sections).toEqual([{ name: "models", bytes: 4 }]);
  });

  it("keeps what is beside the records of the newest history when it merges", async () => {
    const [old, young] = [join(folder, "old.snapshot"), join(folder, "young.snapshot")];
    await fileStore(old).write([run(1)], new Map([["models", "old"]]));
    await fileStore(young).write([run(2)], new Map([["models", "new"]]));
    const out = join(folder, "all.snapshot");
    await history("merge", young, old, "--out", out);
    expect([...(await fileStore(out).read()).sections]).toEqual([["models", "new"]]);
  });

  it("compacts as a snapshot does", async () => {
    const steps = [{ number: 1, name: "s", started_at: null, completed_at: null, conclusion: null }];
    const job = {
      name: "j",
      runner: null,
      created_at: null,
      started_at: null,
      completed_at: null,
      conclusion: null,
      steps,
    };
    const records = Array.from({ length: 600 }, (_, index) => run(index + 1, { jobs: [job] }));
    const out = join(folder, "small.ndjson");
    const { json } = await history("compact", await write("a.ndjson", writeNdjson(records)), "--out", out, "--json");
    expect(json.data).toMatchObject({ attempts: 600, written: { path: out } });
    const kept = (await fileStore(out).read()).records;
    expect(kept.filter(({ jobs }) => jobs?.[0]?.steps != null)).toHaveLength(500);
  });

  it("fails on a line that is no record, and names it", async () => {
    const good = writeNdjson([run(1)]);
    const file = await write("a.ndjson", `${good}rubbish\n${good.replace('"CI"', "7")}`);
    const { exitCode, json } = await history("verify", file, "--json");
    expect(exitCode).toBe(1);
    expect(json.data.problems).toMatchObject([
      { code: "corrupt-line", source: file, line: 2 },
      { code: "invalid-field", source: file, line: 3 },
    ]);
    expect((await history("verify", await write("b.ndjson", good))).exitCode).toBe(0);
    expect((await history("info", file)).exitCode).toBe(0);
  });

  it("fails on a snapshot that was not signed with the key", async () => {
    const [file, out] = [await write("a.ndjson", writeNdjson([run(1)])), join(folder, "s.snapshot")];
    await history("merge", file, "--out", out, "--history-key", "secret");
    expect((await history("verify", out, "--history-key", "secret")).exitCode).toBe(0);
    const { exitCode, json } = await history("verify", out, "--history-key", "another", "--json");
    expect([exitCode, json.data.problems]).toMatchObject([1, [{ code: "untrusted" }]]);
  });

  it.each([
    ["nothing to do", []],
    ["no file", ["info"]],
    ["a file that is not there", ["info", "nowhere.ndjson"]],
    ["a word that is none of the four", ["destroy", "a.ndjson"]],
    ["no place for what is merged", ["merge", "FILE"]],
    ["a name that is none of a history", ["merge", "FILE", "--out", "all.txt"]],
  ])("refuses %s and writes nothing", async (_, argv) => {
    const file = await write("a.ndjson", writeNdjson([run(1)]));
    const { exitCode } = await history(...argv.map((word) => (word === "FILE" ? file : word)));
    expect(exitCode).toBe(2);
  });
});
