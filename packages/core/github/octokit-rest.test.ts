import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, type Fault, startGitHub } from "../../testkit/index.ts";
import { lazyRest } from "./lazy-rest.ts";
import { octokitRest, type RestOptions } from "./octokit-rest.ts";
import { readBody } from "./read-body.ts";

let github: FakeGitHub;
let waits: number[];

beforeAll(async () => {
  github = await startGitHub();
  github.world.addRepository("acme/app");
});
afterAll(() => github.close());
beforeEach(() => {
  github.faults.clear();
  github.requests.length = 0;
  waits = [];
});

const sleep = async (milliseconds: number) => {
  waits.push(milliseconds);
};
const open = (given: Partial<RestOptions> = {}) =>
  octokitRest({ token: github.world.addToken("acme/app").value, baseUrl: github.url, sleep, ...given });

async function all(pages: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

const fail = (fault: Fault, times = 1) => github.faults.add({ match: "/repos/acme/app", fault, times });
const status = (code: number, more: Partial<Fault & { kind: "status" }> = {}): Fault => {
  return { kind: "status", status: code, ...more };
};

describe("paging", () => {
  beforeAll(() => {
    for (let name = 1; name <= 250; name += 1) {
      github.world.addRun({ repository: "acme/app", name: `run ${name}`, head_branch: "paged" });
    }
  });
  const path = "/repos/acme/app/actions/runs";

  it("gives every item of all pages once, a hundred a call", async () => {
    const rest = await open();
    const runs = await all(rest.pages(path, { branch: "paged" }, "workflow_runs"));
    expect(new Set(runs.map((run) => (run as { id: number }).id)).size).toBe(250);
    expect(rest.calls).toBe(3);
  });

  it("filters every page, not only the first", async () => {
    for (let name = 1; name <= 150; name += 1) {
      const event = name % 3 === 0 ? "push" : "pull_request";
      github.world.addRun({ repository: "acme/app", name: `other ${name}`, head_branch: "filtered", event });
    }
    const rest = await open();
    const query = { branch: "filtered", event: "pull_request", per_page: 30 };
    const runs = (await all(rest.pages(path, query, "workflow_runs"))) as { head_branch: string; event: string }[];
    expect(runs).toHaveLength(100);
    expect(new Set(runs.map(({ head_branch, event }) => `${head_branch} ${event}`))).toEqual(
      new Set(["filtered pull_request"]),
    );
    expect(rest.calls).toBe(4);
  });

  it("asks for no further page once the caller stops", async () => {
    const rest = await open();
    for await (const run of rest.pages(path, { branch: "paged" }, "workflow_runs")) if (run) break;
    expect(rest.calls).toBe(1);
  });

  it("refuses an answer without the list", async () => {
    const rest = await open();
    await expect(all(rest.pages(path, {}, "jobs"))).rejects.toMatchObject({ code: "api-unexpected" });
    await expect(all(rest.pages(path))).rejects.toMatchObject({ code: "api-unexpected" });
  });

  it("stops at the budget, and calls that were refused are not counted", async () => {
    const rest = await open({ budget: 2 });
    await expect(all(rest.pages(path, {}, "workflow_runs"))).rejects.toMatchObject({ code: "api-limited" });
    await expect(rest.get("/repos/acme/app")).rejects.toMatchObject({ code: "api-limited" });
    expect(rest.calls).toBe(2);
    expect(github.requests).toHaveLength(2);
  });
});

describe("a refusal", () => {
  it.each([
    [401, "api-unauthorized"],
    [403, "api-forbidden"],
    [404, "api-missing"],
    [410, "api-missing"],
    [422, "api-unexpected"],
    [429, "api-limited"],
    [500, "api-unavailable"],
    [502, "api-unavailable"],
    [503, "api-unavailable"],
  ])("with status %i has the code %s", async (code, expected) => {
    fail(status(code), 3);
    await expect((await open()).get("/repos/acme/app")).rejects.toMatchObject({
      name: "PacelineError",
      code: expected,
    });
  });

  it.each([
    ["by its words", { message: "You have exceeded a secondary rate limit" }],
    ["by its header", { message: "Forbidden", headers: { "x-ratelimit-remaining": "0" } }],
  ])("for too many calls is known %s", async (_, more) => {
    fail(status(403, more));
    await expect((await open()).get("/repos/acme/app")).rejects.toMatchObject({ code: "api-limited" });
    expect(github.requests).toHaveLength(1);
  });

  it("for the hour's budget being spent is not waited for", async () => {
    const before = github.rateLimit.remaining;
    github.rateLimit.remaining = 0;
    await expect((await open()).get("/repos/acme/app")).rejects.toMatchObject({ code: "api-limited" });
    github.rateLimit.remaining = before;
    expect(waits).toEqual([]);
  });

  it("keeps the service's words and gives no token away", async () => {
    const { value } = github.world.addToken("acme/app", { actions: "none" });
    const rest = await open({ token: value });
    const error = await rest.get("/repos/acme/app/actions/runs").catch((thrown: Error) => thrown);
    expect(String(error)).toContain("Resource not accessible by integration");
    expect(String(error)).not.toContain(value);
  });

  it.each([401, 403, 404])("without a word is named by its status %i, once", async (code) => {
    fail(status(code, { body: "" }));
    const error = await (await open()).get("/repos/acme/app").catch((thrown: Error) => thrown.message);
    expect(error).toMatch(new RegExp(`^GET /repos/acme/app: ${code}\\b(?!.*${code})`));
  });

  it("where nobody answers has no gap where the status would be", async () => {
    const rest = await open({ baseUrl: "http://127.0.0.1:9" });
    const error = await rest.get("/repos/acme/app").catch((thrown: Error) => thrown.message);
    expect(error).toMatch(/^GET \/repos\/acme\/app: \S/);
    expect(error).not.toContain("  ");
  });

  it("of an empty token needs no call", async () => {
    const rest = lazyRest({ token: "", baseUrl: github.url });
    await expect(rest.get("/repos/acme/app")).rejects.toMatchObject({ code: "api-unauthorized" });
    expect(github.requests).toEqual([]);
  });
});

describe("trying again", () => {
  it.each<[string, Fault]>([
    ["a server error", status(503)],
    ["a cut connection", { kind: "reset" }],
    ["an answer that stops in the middle", { kind: "half-sent" }],
    ["too many calls", status(429)],
  ])("helps against %s", async (_, fault) => {
    fail(fault, 2);
    expect(await (await open()).get("/repos/acme/app")).toMatchObject({ full_name: "acme/app" });
    expect(github.requests).toHaveLength(3);
    expect(waits).toEqual([1000, 2000]);
  });

  it("ends after three attempts", async () => {
    fail({ kind: "half-sent" }, 3);
    await expect((await open()).get("/repos/acme/app")).rejects.toMatchObject({ code: "api-unavailable" });
    expect(github.requests).toHaveLength(3);
  });

  it("waits as long as it is told to", async () => {
    fail(status(429, { retryAfter: 7 }));
    fail(status(403, { retryAfter: 0 }));
    await (await open()).get("/repos/acme/app");
    expect(waits).toEqual([7000, 0]);
  });

  it("does not wait longer than the job is worth", async () => {
    fail(status(429, { retryAfter: 21 }));
    await expect((await open()).get("/repos/acme/app")).rejects.toMatchObject({ code: "api-limited" });
    expect(waits).toEqual([]);
  });

  it.each([401, 403, 404, 422])("is of no use after %i", async (code) => {
    fail(status(code));
    await expect((await open()).get("/repos/acme/app")).rejects.toThrow();
    expect(github.requests).toHaveLength(1);
  });

  it("is counted against the budget", async () => {
    fail(status(503), 2);
    const rest = await open({ budget: 2 });
    await expect(rest.get("/repos/acme/app")).rejects.toMatchObject({ code: "api-limited" });
    expect(rest.calls).toBe(2);
  });
});

it("a call that hangs ends at its time limit and is not tried again", async () => {
  fail({ kind: "hang" });
  const rest = await open({ timeoutMs: 50 });
  await expect(rest.get("/repos/acme/app")).rejects.toMatchObject({ code: "api-unavailable" });
  expect(github.requests).toHaveLength(1);
});

it("an answer that is not JSON is refused", async () => {
  github.faults.add({ match: "/repos/acme/app", fault: { kind: "corrupt" }, times: 1 });
  await expect((await open()).get("/repos/acme/app")).rejects.toMatchObject({ code: "api-unexpected" });
});

it("a path and a query are taken as they are", async () => {
  const rest = await open();
  await rest.get("/repos/acme/app/compare/main...octocat:fix-{it}").catch(() => {});
  await rest.get("/repos/acme/app/actions/runs", { branch: "a b&c", event: undefined, per_page: 5 });
  expect(github.requests.map(({ target }) => target)).toEqual([
    "/repos/acme/app/compare/main...octocat%3Afix-%7Bit%7D",
    "/repos/acme/app/actions/runs?branch=a+b%26c&per_page=5",
  ]);
});

describe("a text behind a redirect", () => {
  const log = (text: string) => {
    const run = github.world.addRun({ repository: "acme/app" });
    const { id } = github.world.addJob({ run_id: run.id, conclusion: "failure" });
    github.world.jobLogs.set(id, text);
    return `/repos/acme/app/actions/jobs/${id}/logs`;
  };

  it("is followed and given whole", async () => {
    expect(await (await open()).text(log("one\ntwo ✓\n"), 1000)).toBe("one\ntwo ✓\n");
  });

  it("is cut at its limit, between characters", async () => {
    expect(await (await open()).text(log("1234✓"), 5)).toBe("1234");
    expect(await (await open()).text(log("x".repeat(5_000_000)), 10)).toBe("x".repeat(10));
  });

  it("is not fetched beyond the limit", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(Buffer.from("abc")),
      cancel() {
        cancelled = true;
      },
    });
    const { bytes, cut } = await readBody(endless, 4);
    expect([bytes.toString(), cut, cancelled]).toEqual(["abca", true, true]);
  });

  it("that stops in the middle is asked for again", async () => {
    const path = log("y".repeat(1_000_000));
    github.faults.add({ match: "/blobs/logs/", fault: { kind: "half-sent" }, times: 1 });
    expect(await (await open()).text(path, 10_000_000)).toHaveLength(1_000_000);
  });

  it("that is gone is missing", async () => {
    await expect((await open()).text("/repos/acme/app/actions/jobs/1/logs", 10)).rejects.toMatchObject({
      code: "api-missing",
    });
  });
});

describe("bytes behind a redirect", () => {
  const artifact = (bytes: Uint8Array) => {
    const run = github.world.addRun({ repository: "acme/app" });
    const { id } = github.world.addArtifact({ runId: run.id, name: "report", bytes });
    return `/repos/acme/app/actions/artifacts/${id}/zip`;
  };

  it("come as they are", async () => {
    const bytes = Buffer.from([0, 255, 195, 40, 10]);
    expect((await (await open()).bytes(artifact(bytes), 5)).equals(bytes)).toBe(true);
  });

  it("beyond their limit are refused", async () => {
    const rest = lazyRest({ token: github.world.addToken("acme/app").value, baseUrl: github.url, sleep });
    await expect(rest.bytes(artifact(Buffer.alloc(6)), 5)).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("have a time limit of their own", async () => {
    const path = artifact(Buffer.alloc(6));
    github.faults.add({ match: "/blobs/artifacts/", fault: { kind: "hang" } });
    await expect((await open()).bytes(path, 5, 50)).rejects.toMatchObject({ code: "api-unavailable" });
  });
});

describe("a POST", () => {
  const rerun = () => {
    const run = github.world.addRun({ repository: "acme/app", conclusion: "failure" });
    github.world.addJob({ run_id: run.id, conclusion: "failure" });
    return { run, path: `/repos/acme/app/actions/runs/${run.id}/rerun-failed-jobs` };
  };

  it("is carried out and sends its body", async () => {
    const { path, run } = rerun();
    await (await open()).post(path, { enable_debug_logging: false });
    expect(run.run_attempt).toBe(2);
    await (await open()).post("/repos/acme/app/issues/1/comments", { body: "{owner} :repo" });
    expect(github.world.comments.at(-1)?.body).toBe("{owner} :repo");
  });

  it("is done when only its answer was cut, and is not sent twice", async () => {
    const { path, run } = rerun();
    fail({ kind: "half-sent" });
    expect(await (await open()).post(path)).toBeNull();
    expect(run.run_attempt).toBe(2);
    expect(github.requests).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ["a server error", status(500)],
    ["a broken gateway", status(502)],
    ["a service that says when to come back", status(503, { retryAfter: 1 })],
    ["a gateway that says so at once", status(504, { retryAfter: 0 })],
    ["a cut connection", { kind: "reset" }],
  ])("is not repeated after %s, because it may have been carried out", async (_, fault) => {
    fail(fault);
    await expect((await open()).post(rerun().path)).rejects.toMatchObject({ code: "api-unavailable" });
    expect(github.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it.each<[string, Fault, number[]]>([
    ["for too many calls, with a time to come back", status(429, { retryAfter: 1 }), [1000]],
    ["for too many calls", status(429), [1000]],
    ["for a while", status(403, { retryAfter: 2 }), [2000]],
  ])("is repeated where it was refused %s, for then nothing was done", async (_, fault, pauses) => {
    const { path, run } = rerun();
    fail(fault);
    await (await open()).post(path);
    expect(run.run_attempt).toBe(2);
    expect(waits).toEqual(pauses);
  });

  it("that is forbidden is not repeated", async () => {
    fail(status(403));
    await expect((await open()).post(rerun().path)).rejects.toMatchObject({ code: "api-forbidden" });
    expect(github.requests).toHaveLength(1);
  });
});

describe("time", () => {
  const LIST = "/repos/acme/app/actions/artifacts";

  it("of a whole list is one, and the pages that were read are given", async () => {
    const { world } = github;
    const run = world.addRun({ repository: "acme/app" });
    for (let number = 1; number <= 350; number += 1)
      world.addArtifact({ runId: run.id, name: `part ${number}`, bytes: Buffer.from("x") });
    let now = 0;
    // Each page takes eight seconds: two looks at the clock a page.
    const rest = await open({ clock: () => (now += 4_000) });
    const given: unknown[] = [];
    const read = async () => {
      for await (const item of rest.pages(LIST, {}, "artifacts")) given.push(item);
    };
    await expect(read()).rejects.toMatchObject({ code: "api-unavailable" });
    expect(given.length).toBeGreaterThanOrEqual(100);
    expect(rest.calls).toBeLessThan(4);
    now = 0;
    const patient = await open({ clock: () => (now += 4_000) });
    expect((await all(patient.pages(LIST, {}, "artifacts", 120_000))).length).toBeGreaterThanOrEqual(350);
  });

  it("is not spent twice on an API that gives no answer, until a minute is over", async () => {
    let now = 0;
    const rest = await open({ timeoutMs: 100, clock: () => now });
    fail({ kind: "hang" });
    const ask = () => rest.get("/repos/acme/app");
    await expect(ask()).rejects.toMatchObject({ code: "api-unavailable" });
    const { calls } = rest;
    for (const wait of [0, 30_000, 29_000]) {
      now += wait;
      await expect(ask()).rejects.toMatchObject({ code: "api-unavailable" });
    }
    expect(rest.calls).toBe(calls);
    now += 2_000;
    expect(await ask()).toMatchObject({ full_name: "acme/app" });
  });

  it("is not spent on further attempts after a call was refused to the end, until an answer comes", async () => {
    const rest = await open();
    const ask = () => rest.get("/repos/acme/app");
    fail(status(503), 4);
    await expect(ask()).rejects.toMatchObject({ code: "api-unavailable" });
    await expect(ask()).rejects.toMatchObject({ code: "api-unavailable" });
    expect(rest.calls).toBe(4);
    await ask();
    fail(status(503), 1);
    expect(await ask()).toMatchObject({ full_name: "acme/app" });
  });

  it("of a download does not tell of the API", async () => {
    const rest = await open({ timeoutMs: 100 });
    fail({ kind: "hang" });
    await expect(rest.text("/repos/acme/app", 1_000)).rejects.toMatchObject({ code: "api-unavailable" });
    expect(await rest.get("/repos/acme/app")).toMatchObject({ full_name: "acme/app" });
  });
});
