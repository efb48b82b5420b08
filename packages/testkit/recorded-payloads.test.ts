import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeSharedData } from "../../test/describe-shared-data.ts";
import { type FakeGitHub, startGitHub } from "./start-github.ts";

interface Exchange {
  method: string;
  url: string;
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
}

/** Paths of all fields with the type of their value, such as `.jobs[].steps[].name: string`. */
function shapeOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [`${path}: array`, ...value.flatMap((item) => shapeOf(item, `${path}[]`))];
  if (typeof value !== "object" || value === null) return [`${path}: ${value === null ? "null" : typeof value}`];
  const fields = Object.entries(value).flatMap(([name, field]) => shapeOf(field, `${path}.${name}`));
  return [`${path}: object`, ...fields];
}

/** Fields that the real answer has and ours lacks or types otherwise. Null, on either side, fits every type. */
function missing(real: unknown, ours: unknown, ignored: RegExp): string[] {
  const have = shapeOf(ours);
  const paths = new Set(have.map((entry) => entry.split(": ")[0]));
  return shapeOf(real).filter((entry) => {
    const [path = "", type] = entry.split(": ");
    const fits = have.includes(entry) || have.includes(`${path}: null`) || (type === "null" && paths.has(path));
    return !fits && !ignored.test(path);
  });
}

/** The many link fields of accounts and repositories. */
const LINKS = /\.(owner|actor|triggering_actor|sender|repository|head_repository|repo)\.\w+_url$/;

describeSharedData("G-github-payloads", "against recorded payloads", (data) => {
  const recorded = join(data, "hub4j-recorded/exchanges.ndjson.gz");
  const webhooks = join(data, "octokit-webhooks");
  let exchanges: Exchange[] = [];
  let github: FakeGitHub;
  const numbers: Record<string, number> = {};

  beforeAll(async () => {
    exchanges = gunzipSync(readFileSync(recorded))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    github = await startGitHub({ now: () => new Date("2026-01-05T12:00:00Z") });
    const { world } = github;
    world.addRepository("acme/app");
    const step = {
      number: 1,
      name: "Set up job",
      status: "completed",
      conclusion: "success",
      started_at: world.timestamp(),
      completed_at: world.timestamp(),
    } as const;
    const pull = { number: 7, head: { ref: "topic", sha: "a".repeat(40) }, base: { ref: "main", sha: "b".repeat(40) } };
    const run = world.addRun({ repository: "acme/app", conclusion: "success", pull_requests: [pull] });
    const job = world.addJob({ run_id: run.id, conclusion: "success", steps: [step] });
    const artifact = world.addArtifact({ runId: run.id, name: "report", bytes: Buffer.from("zip") });
    world.jobLogs.set(job.id, "done\n");
    Object.assign(numbers, { run: run.id, job: job.id, artifact: artifact.id });
  });
  afterAll(() => github.close());

  const ask = (path: string) => fetch(`${github.url}/repos/acme/app${path}`, { redirect: "manual" });
  const find = (pattern: RegExp, status: number) => {
    return exchanges.filter(
      (exchange) => exchange.method === "GET" && exchange.status === status && pattern.test(exchange.url),
    );
  };

  it.each([
    ["a list of runs", /\/actions\/runs\?/, () => "/actions/runs"],
    ["a run", /\/actions\/runs\/\d+$/, () => `/actions/runs/${numbers.run}`],
    ["a list of jobs", /\/runs\/\d+\/jobs/, () => `/actions/runs/${numbers.run}/jobs`],
    ["a job", /\/jobs\/\d+$/, () => `/actions/jobs/${numbers.job}`],
    ["a list of artifacts", /\/actions\/artifacts\?/, () => "/actions/artifacts"],
    ["a run's artifacts", /\/runs\/\d+\/artifacts$/, () => `/actions/runs/${numbers.run}/artifacts`],
    ["an artifact", /\/artifacts\/\d+$/, () => `/actions/artifacts/${numbers.artifact}`],
  ])("%s has every field of the recorded one", async (_name, pattern, path) => {
    const real = find(pattern, 200);
    expect(real).not.toEqual([]);
    const ours: unknown = await (await ask(path())).json();
    expect([...new Set(real.flatMap((exchange) => missing(exchange.body, ours, LINKS)))]).toEqual([]);
  });

  it.each([
    ["a job's log", /\/jobs\/\d+\/logs$/, () => `/actions/jobs/${numbers.job}/logs`],
    ["an artifact's archive", /\/artifacts\/\d+\/zip$/, () => `/actions/artifacts/${numbers.artifact}/zip`],
  ])("%s is a redirect, as recorded", async (_name, pattern, path) => {
    expect(find(pattern, 302)).not.toEqual([]);
    const { status, headers } = await ask(path());
    expect(status).toBe(302);
    expect((await fetch(headers.get("location") ?? "")).status).toBe(200);
  });

  it("what is not found has the recorded body, and every answer has the recorded rate limit headers", async () => {
    const [real] = find(/\/actions\/runs\/\d+$/, 404);
    const reply = await ask("/actions/runs/1");
    expect(missing(real?.body, await reply.json(), /^$/)).toEqual([]);
    const limits = Object.keys(real?.headers ?? {}).filter((name) => /^x-ratelimit/i.test(name));
    expect(limits.filter((name) => !reply.headers.has(name))).toEqual([]);
  });

  it.each([
    ["workflow_run", () => `/actions/runs/${numbers.run}`],
    ["workflow_job", () => `/actions/jobs/${numbers.job}`],
  ])("the %s of webhooks has no field that ours lacks", async (event, path) => {
    const names = readdirSync(join(webhooks, event)).filter((name) => name.endsWith(".json"));
    const payloads = names.map((name) => JSON.parse(readFileSync(join(webhooks, event, name), "utf8"))[event]);
    const ours: unknown = await (await ask(path())).json();
    expect([...new Set(payloads.flatMap((payload) => missing(payload, ours, LINKS)))]).toEqual([]);
  });
});
