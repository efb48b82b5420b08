import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Artifact,
  type FakeGitHub,
  type Fault,
  runInEnvironment,
  runtimeEnvironment,
  startGitHub,
  type WorkflowRun,
} from "../../../testkit/index.ts";
import { octokitRest } from "../../github/octokit-rest.ts";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { artifactLedger, takenArtifacts } from "../artifact-ledger.ts";
import { writeNdjson } from "../read-ndjson.ts";
import { writeSnapshot } from "../snapshot/write-snapshot.ts";
import { type ArtifactReadOptions, readArtifacts, uploadRecords } from "./artifact-store.ts";

let github: FakeGitHub;
let temp: string;

beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), "paceline-test-"));
});
afterAll(() => rm(temp, { recursive: true }));
beforeEach(async () => {
  github = await startGitHub();
  github.world.addRepository("acme/app");
  github.world.addRepository("stranger/app");
});
afterEach(() => github.close());

const newRun = (given: Partial<WorkflowRun> = {}) => github.world.addRun({ repository: "acme/app", ...given });
const topic = (given: Partial<WorkflowRun> = {}) => newRun({ head_branch: "topic", ...given });
const fork = () => topic({ head_repository: "stranger/app" });
const recordOf = (run: WorkflowRun, known: Partial<RunRecord> = {}) => {
  return emptyRecord({ run_id: run.id, repository: "acme/app", ...known });
};
const testFile = (job: string) => ({ job, file: `${job}.test.ts`, seconds: 1, tests: 1, failures: 0, skipped: 0 });

const zip = (text: string | Uint8Array, name = "records.ndjson") => {
  return Buffer.from(zipSync({ [name]: typeof text === "string" ? Buffer.from(text) : text }));
};
/** An artifact of a run as its uploader made it; by default the run's own record. */
function artifact(run: WorkflowRun, given: Partial<Artifact> & { record?: RunRecord; part?: string } = {}): Artifact {
  const { record = recordOf(run), part, ...rest } = given;
  const name = `paceline-run-${run.id}-${run.run_attempt}${part === undefined ? "" : `-${part}`}`;
  return github.world.addArtifact({ runId: run.id, name, bytes: zip(writeNdjson([record])), ...rest });
}

/** For whatever is answered sooner or later, on the busiest of machines. */
const PATIENCE_MS = 60_000;

async function read(runId?: number, options: ArtifactReadOptions = {}, { budget = 300, timeoutMs = PATIENCE_MS } = {}) {
  const { value: token } = github.world.addToken("acme/app", { actions: "read" });
  const rest = await octokitRest({ token, baseUrl: github.url, budget, timeoutMs, sleep: async () => {} });
  const reading = await readArtifacts({ repository: "acme/app", defaultBranch: "main", rest }, runId, options);
  const byId = reading.records.map(({ run_id }) => run_id).sort((a, b) => a - b);
  return { ...reading, ids: byId, codes: reading.problems.map(({ code }) => code), calls: rest.calls };
}

const fail = (match: string | RegExp, fault: Fault, times = Number.POSITIVE_INFINITY) =>
  github.faults.add({ match, fault, times });

describe("uploading", () => {
  async function upload(run: WorkflowRun, name: string, records: readonly RunRecord[], limitMs?: number) {
    const job = github.world.addJob({ run_id: run.id });
    const environment = { ...runtimeEnvironment(github, { run, job }), GITHUB_WORKSPACE: temp };
    const { value, output } = await runInEnvironment(environment, () => uploadRecords(temp, name, records, limitMs));
    expect(output.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("::add-mask::"))).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
    return value;
  }

  it("from a run makes an artifact that another run reads", async () => {
    const run = topic();
    const name = `paceline-run-${run.id}-1-test`;
    expect(await upload(run, name, [recordOf(run, { tests: [testFile("test")] })])).toEqual({
      done: true,
      reason: name,
    });
    const reading = await read();
    expect(reading).toMatchObject({ ids: [run.id], problems: [], sources: ["1 artifact"] });
    expect(reading.records[0]?.tests).toEqual([testFile("test")]);
  });

  it("a name twice is no loss: what came second gets a name of its own, the same each time", async () => {
    const run = topic();
    const name = `paceline-run-${run.id}-1-test`;
    await upload(run, name, [recordOf(run, { tests: [testFile("one")] })]);
    const second = await upload(run, name, [recordOf(run, { tests: [testFile("two")] })]);
    expect(second.done).toBe(true);
    expect(second.reason).toMatch(new RegExp(`^${name}-besides-[0-9a-f]{12}$`));
    expect((await read()).records[0]?.tests).toEqual([testFile("one"), testFile("two")]);
    const third = await upload(run, name, [recordOf(run, { tests: [testFile("two")] })]);
    expect(third).toMatchObject({ done: false, reason: expect.stringContaining("409") });
  });

  it.each<[string, Fault]>([
    ["refuses", { kind: "status", status: 403 }],
    ["does not answer in time", { kind: "hang" }],
  ])("to a service that %s is a reason and no exception", async (_, fault) => {
    fail("CreateArtifact", fault);
    expect(await upload(topic(), "paceline-run-1-1", [], 200)).toMatchObject({ done: false });
  });

  it.each([
    ["storage", "PUT /blobs/"],
    ["service", "CreateArtifact"],
  ])("to a %s that refuses without a word is said with the status", async (_, match) => {
    fail(match, { kind: "status", status: 401, body: "" });
    const { done, reason } = await upload(topic(), "paceline-run-1-1", [], 2_000);
    expect(done).toBe(false);
    expect(reason).toContain("401");
  });

  it("to a storage that does not answer in time is a reason", async () => {
    fail("PUT /blobs/", { kind: "hang" });
    expect(await upload(topic(), "paceline-run-1-1", [], 200)).toMatchObject({ done: false });
  });

  it("where there is no service, or no folder, is a reason", async () => {
    expect((await runInEnvironment({}, () => uploadRecords(temp, "a", []))).value).toMatchObject({ done: false });
    expect(await uploadRecords(join(temp, "gone"), "a", [])).toMatchObject({ done: false });
  });
});

describe("reading", () => {
  it("finds ours among hundreds of others'", async () => {
    const runs = [topic(), topic()];
    for (const run of runs) artifact(run);
    for (let number = 0; number < 250; number += 1) {
      github.world.addArtifact({ runId: runs[0]?.id ?? 0, name: `coverage-${number}`, bytes: zip("x") });
    }
    expect(await read()).toMatchObject({ ids: runs.map(({ id }) => id), problems: [], calls: 3 + 2 });
  });

  it("of one run gives its parts as one record, and nothing of other runs", async () => {
    const run = topic();
    for (const job of ["unit", "e2e"]) artifact(run, { part: job, record: recordOf(run, { tests: [testFile(job)] }) });
    artifact(topic());
    const { records, ids } = await read(run.id);
    expect(ids).toEqual([run.id]);
    expect(records[0]?.tests?.map(({ job }) => job)).toEqual(["e2e", "unit"]);
  });

  it("leaves out what has expired, and what goes in the meantime is a problem", async () => {
    artifact(topic(), { expired: true });
    expect(await read()).toMatchObject({ ids: [], problems: [], sources: [] });
    artifact(topic());
    fail("/zip", { kind: "status", status: 410 });
    expect((await read()).codes).toEqual(["missing"]);
  });

  it("gives the same answer whatever download ends first", async () => {
    for (let number = 0; number < 12; number += 1) artifact(topic(), number % 3 === 0 ? { bytes: zip("{}") } : {});
    const first = await read();
    fail(/artifacts\/\d+\/zip/, { kind: "status", status: 503 }, 2);
    expect(await read()).toEqual({ ...first, calls: first.calls + 2 });
    expect(first.ids).toHaveLength(8);
  });

  it("has at most five downloads under way", async () => {
    let open = 0;
    let most = 0;
    const run = topic();
    for (let number = 0; number < 20; number += 1) artifact(run, { part: String(number) });
    let reach = () => {};
    const fiveAreOpen = new Promise<void>((resolve) => {
      reach = resolve;
    });
    const rest = {
      ...(await octokitRest({ token: github.world.addToken("acme/app").value, baseUrl: github.url })),
      bytes: async () => {
        open += 1;
        most = Math.max(most, open);
        if (open === 5) reach();
        await fiveAreOpen;
        // A sixth that was begun at the same time would be counted by then.
        await new Promise(setImmediate);
        open -= 1;
        return zip(writeNdjson([recordOf(run)]));
      },
    };
    await readArtifacts({ repository: "acme/app", defaultBranch: "main", rest });
    expect(most).toBe(5);
  });
});

describe("trust", () => {
  it("is what GitHub says of the uploader, not what the record says", async () => {
    const outsider = fork();
    const own = topic();
    artifact(outsider, { record: recordOf(outsider, { trust: "trusted" }) });
    artifact(own, { record: recordOf(own, { trust: "trusted" }) });
    const { records } = await read();
    expect(Object.fromEntries(records.map(({ run_id, trust }) => [run_id, trust]))).toEqual({
      [outsider.id]: "fork",
      [own.id]: "trusted",
    });
  });

  it("goes to no run whose head repository is gone", async () => {
    const run = topic({ head_repository: null });
    artifact(run);
    expect((await read()).records[0]?.trust).toBe("fork");
  });

  it.each([
    ["a fork", () => fork()],
    ["a fork whose branch is called main", () => fork()],
    ["a branch of the repository", () => topic()],
  ])("lets %s speak of its own run only", async (name, uploader) => {
    const run = uploader();
    if (name.includes("called main")) run.head_branch = "main";
    const victim = topic();
    artifact(run, { record: recordOf(victim, { conclusion: "failure" }) });
    artifact(run, { record: recordOf(victim), name: `paceline-run-${victim.id}-1` });
    artifact(run, { record: recordOf(run), name: `paceline-run-${victim.id}-2` });
    const { ids, codes } = await read();
    expect(ids).toEqual([]);
    expect(codes).toEqual(["untrusted", "untrusted", "untrusted"]);
  });

  it("lets a run of the default branch speak of others, with the trust that it states", async () => {
    const outsider = fork();
    const learner = newRun();
    const name = `paceline-run-${outsider.id}-1`;
    artifact(learner, { name, record: recordOf(outsider, { trust: "fork", conclusion: "success" }) });
    const { records, problems } = await read();
    expect(records).toMatchObject([{ run_id: outsider.id, trust: "fork", conclusion: "success" }]);
    expect(problems).toEqual([]);
  });

  it("lets a fork replace no fact of a trusted run: not its cases, and nothing beside the records", async () => {
    const [own, foreign] = [topic(), fork()];
    const cases = (seconds: number) => [{ ...testFile("unit"), cases: [{ name: "adds", seconds }] }];
    artifact(own, { record: recordOf(own, { tests: cases(1), conclusion: "success" }) });
    const lies = [own, foreign].map((run) => recordOf(run, { tests: cases(99), conclusion: "failure" }));
    const snapshot = writeSnapshot(lies, undefined, new Map([["models", "evil"]])).bytes;
    artifact(foreign, { bytes: zip(writeNdjson(lies)) });
    artifact(foreign, { part: "hidden", bytes: zip(snapshot) });
    const { records, sections, codes } = await read();
    expect(records.map(({ run_id, trust, tests, conclusion }) => [run_id, trust, tests, conclusion])).toEqual([
      [own.id, "trusted", cases(1), "success"],
      [foreign.id, "fork", cases(99), null],
    ]);
    expect(sections.size).toBe(0);
    expect(codes).toContain("untrusted");
  });

  it("lets nobody speak of another repository", async () => {
    const run = topic();
    artifact(run, { record: recordOf(run, { repository: "acme/other" }) });
    const bare = topic();
    artifact(bare, { record: emptyRecord({ run_id: bare.id }) });
    const learner = newRun();
    artifact(learner, { record: recordOf(learner, { repository: "acme/other" }) });
    const { records } = await read();
    expect(records.map(({ repository }) => repository)).toEqual(["acme/app", "acme/app", "acme/app"]);
  });
});

describe("a bad artifact is a problem, and the others are read", () => {
  const bomb = () => {
    const bytes = zip(Buffer.alloc(1000, "x"));
    bytes.writeUInt32LE(0xfffffff0, bytes.lastIndexOf("PK\x01\x02") + 24);
    return bytes;
  };
  const lie = () => {
    const bytes = zip(Buffer.alloc(5_000_000));
    bytes.writeUInt32LE(10, bytes.lastIndexOf("PK\x01\x02") + 24);
    return bytes;
  };
  it.each<[string, () => Partial<Artifact>, string]>([
    ["no zip", () => ({ bytes: Buffer.from("rubbish") }), "unreadable"],
    ["nothing", () => ({ bytes: Buffer.alloc(0) }), "unreadable"],
    ["a cut zip", () => ({ bytes: zip(writeNdjson([emptyRecord({ run_id: 1 })])).subarray(0, 60) }), "unreadable"],
    ["a bomb", () => ({ bytes: bomb() }), "too-large"],
    ["a bomb that lies about its size", () => ({ bytes: lie() }), "too-large"],
    ["millions of lines", () => ({ bytes: zip("\n1".repeat(1_000_000)) }), "too-large"],
    ["an archive of 21 MB", () => ({ bytes: Buffer.alloc(21 * 1024 * 1024) }), "too-large"],
    [
      "a file outside",
      () => ({ bytes: zip(writeNdjson([emptyRecord({ run_id: 1 })]), "../records.ndjson") }),
      "unreadable",
    ],
    ["no records", () => ({ bytes: zip("hello", "readme.md") }), "missing"],
    ["a newer record", () => ({ bytes: zip('{"schema":"paceline.run/9","run_id":1}') }), "newer-version"],
    ["a damaged line", () => ({ bytes: zip("{") }), "corrupt-line"],
    ["other bytes than were uploaded", () => ({ digest: `sha256:${"0".repeat(64)}` }), "unreadable"],
  ])("%s", async (_, given, code) => {
    const good = [topic(), topic()];
    if (good[0]) artifact(good[0]);
    const bad = artifact(topic(), given());
    if (good[1]) artifact(good[1]);
    const reading = await read();
    expect(reading.ids).toEqual(good.map(({ id }) => id));
    expect(reading.problems).toMatchObject([{ code, source: bad.name }]);
  });

  it.each<[string, Fault, string, number]>([
    ["is cut in the middle, again and again", { kind: "half-sent" }, "service", PATIENCE_MS],
    ["arrives with wrong bytes", { kind: "corrupt" }, "unreadable", PATIENCE_MS],
    // Two seconds, for the other download is to be answered within them.
    ["hangs", { kind: "hang" }, "service", 2_000],
    ["is not there", { kind: "status", status: 404 }, "missing", PATIENCE_MS],
    ["is answered by a server error", { kind: "status", status: 500 }, "service", PATIENCE_MS],
  ])("whose download %s", async (_, fault, code, eachMs) => {
    const [good, bad] = [topic(), topic()];
    artifact(good);
    const { id } = artifact(bad);
    fail(`GET /blobs/artifacts/${id}?`, fault);
    const reading = await read(undefined, { limits: { eachMs } });
    expect(reading.ids).toEqual([good.id]);
    expect(reading.codes).toEqual([code]);
  });

  it("that is listed as too large is not fetched", async () => {
    artifact(topic(), { bytes: Buffer.alloc(21 * 1024 * 1024) });
    await read();
    expect(github.requestsTo("/zip")).toEqual([]);
  });

  it("whose download is cut once is read after all", async () => {
    const run = topic();
    artifact(run);
    fail("GET /blobs/artifacts/", { kind: "half-sent" }, 1);
    expect(await read()).toMatchObject({ ids: [run.id], problems: [] });
  });
});

describe("a list that GitHub refuses is one problem and no exception", () => {
  it.each<[string, Fault]>([
    ["401", { kind: "status", status: 401 }],
    ["403", { kind: "status", status: 403 }],
    ["404", { kind: "status", status: 404 }],
    ["429 for a while", { kind: "status", status: 429, retryAfter: 5 }],
    ["429 for long", { kind: "status", status: 429, retryAfter: 3600 }],
    ["429 without an end", { kind: "status", status: 429 }],
    ["500", { kind: "status", status: 500 }],
    ["503", { kind: "status", status: 503 }],
    ["a cut connection", { kind: "reset" }],
    ["half an answer", { kind: "half-sent" }],
    ["wrong bytes", { kind: "corrupt" }],
    ["silence", { kind: "hang" }],
  ])("%s", async (_, fault) => {
    artifact(topic());
    fail("/actions/artifacts?", fault);
    const patience = fault.kind === "hang" ? { timeoutMs: 200 } : {};
    expect(await read(undefined, {}, patience)).toMatchObject({ ids: [], codes: ["service"], sources: [] });
  });

  it("on its second page: the first page is read", async () => {
    const run = topic();
    for (let number = 0; number < 120; number += 1) {
      github.world.addArtifact({ runId: run.id, name: `other-${number}`, bytes: zip("x") });
    }
    artifact(run);
    fail("&page=2", { kind: "status", status: 500 });
    expect(await read()).toMatchObject({ ids: [run.id], codes: ["service"] });
  });

  it("of a run that is not there", async () => {
    expect((await read(1)).codes).toEqual(["service"]);
  });
});

describe("the limits", () => {
  it("of calls end all downloads with one problem", async () => {
    for (let number = 0; number < 30; number += 1) artifact(topic());
    const { ids, codes, calls } = await read(undefined, {}, { budget: 10 });
    expect(calls).toBe(10);
    expect(ids).toHaveLength(9);
    expect(codes).toEqual(["service", "service"]);
  });

  it("of downloads are kept, and what was left is said", async () => {
    for (let number = 0; number < 120; number += 1) artifact(topic());
    const { ids, codes } = await read();
    expect(ids).toHaveLength(100);
    expect(codes).toEqual(["service"]);
    expect(github.requestsTo("/zip")).toHaveLength(100);
  });

  it("of a run's parts leave room for the largest matrix", async () => {
    const run = topic();
    for (let part = 0; part < 256; part += 1) artifact(run, { part: `job-${part}` });
    const { codes } = await read(run.id);
    expect(codes).toEqual([]);
    expect(github.requestsTo("/zip")).toHaveLength(256);
  });

  it("go first to whole runs of the repository, last to forks, so that outsiders hide nothing", async () => {
    const [own, outsider, part] = [topic(), fork(), topic()];
    artifact(own);
    artifact(part, { part: "job" });
    for (let number = 0; number < 20; number += 1) artifact(outsider, { part: String(number) });
    expect((await read(undefined, { limits: { downloads: 1 } })).ids).toEqual([own.id]);
    expect((await read(undefined, { limits: { downloads: 2 } })).ids).toEqual([own.id, part.id]);
  });

  it("of bytes, of list entries and of time end the reading too", async () => {
    const runs = [topic(), topic(), topic()];
    for (const run of runs) artifact(run);
    const newest = runs.at(-1)?.id;
    const { length } = zip(writeNdjson([recordOf(topic())]));
    expect((await read(undefined, { limits: { bytes: length * 1.5 } })).ids).toEqual([newest]);
    expect((await read(undefined, { limits: { listed: 1 } })).ids).toEqual([newest]);
    expect(await read(undefined, { limits: { allMs: 0 } })).toMatchObject({ ids: [], codes: ["service"] });
  });
});

describe("with a ledger", () => {
  const ledgerOf = (history: readonly RunRecord[]) => ({
    ledger: artifactLedger(history.flatMap(takenArtifacts)),
  });

  it("what a history holds is not downloaded again, and a later part of a known run is", async () => {
    const run = topic();
    artifact(run, { part: "unit", record: recordOf(run, { tests: [testFile("unit")] }) });
    const first = await read(undefined, ledgerOf([]));
    expect(github.requestsTo("/zip")).toHaveLength(1);
    artifact(run, { part: "e2e", record: recordOf(run, { tests: [testFile("e2e")] }) });
    const second = await read(undefined, ledgerOf(first.records));
    expect(github.requestsTo("/zip")).toHaveLength(2);
    expect(second.records[0]?.tests).toEqual([testFile("e2e")]);
  });

  it("no record's own claim keeps another artifact from being read", async () => {
    const [victim, liar] = [topic(), fork()];
    const { id } = artifact(victim);
    const claim = { ...recordOf(liar), merged_artifacts: { [id]: true } };
    artifact(liar, { record: claim });
    const plain = await read(liar.id);
    expect(await read(undefined, ledgerOf(plain.records))).toMatchObject({ ids: [victim.id, liar.id] });
    const marked = await read(liar.id, ledgerOf([]));
    expect(await read(undefined, ledgerOf(marked.records))).toMatchObject({ ids: [victim.id] });
  });
});
