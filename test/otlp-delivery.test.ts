import { execFile } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action } from "../actions/record-telemetry/action.ts";
import type { Effect, EffectOutcome } from "../packages/core/action/result.ts";
import { runInMemory, unknownContext } from "../packages/core/hosts/memory.ts";
import { performEffect } from "../packages/core/hosts/perform-effect.ts";
import { emptyRecord } from "../packages/core/record/record.ts";
import { type FakeGitHub, startGitHub } from "../packages/testkit/index.ts";
import { type Answer, type OtlpReceiver, partialAnswer, startOtlpReceiver } from "./otlp-receiver.ts";

const SECRET = "Bearer s3cret-of-the-receiver";
const record = emptyRecord({
  run_id: 7,
  repository: "acme/app",
  workflow: "CI",
  started_at: "2026-01-05T12:00:00Z",
  completed_at: "2026-01-05T12:05:00Z",
});

/** Longer than any answer takes that comes at all, on the busiest of machines. */
const PATIENCE_SECONDS = 50;

let receiver: OtlpReceiver | undefined;
afterEach(() => receiver?.close());

function perform(endpoint: string, timeoutSeconds = PATIENCE_SECONDS): Promise<EffectOutcome> {
  const headers = [["authorization", SECRET]] as const;
  const effect: Effect = { kind: "export-telemetry", record, endpoint, headers, runAttributes: false, timeoutSeconds };
  // Of the ports, only the context matters to this effect.
  return performEffect(effect, { context: unknownContext } as Parameters<typeof performEffect>[1], ".", null);
}

async function sendTo(...answers: readonly Answer[]): Promise<EffectOutcome> {
  receiver = await startOtlpReceiver(...answers);
  return perform(receiver.url);
}

describe("a receiver that is well", () => {
  it("gets traces, then metrics, with the headers", async () => {
    receiver = await startOtlpReceiver();
    expect(await perform(`${receiver.url}/otlp/`)).toMatchObject({ done: true });
    expect(receiver.requests).toEqual(["/otlp/v1/traces", "/otlp/v1/metrics"]);
    for (const { headers } of [...receiver.traces, ...receiver.metrics]) {
      expect(headers).toMatchObject({ authorization: SECRET, "content-type": "application/x-protobuf" });
    }
  });

  it("may answer with a page instead of the protocol's answer", async () => {
    const page = { status: 200, body: "<html>Thank you</html>" };
    expect(await sendTo(page, page)).toMatchObject({ done: true });
  });

  it("may answer with a page that has no end, of which only the beginning is read", async () => {
    const endless: Answer = (_, response) => {
      const more = () =>
        void (
          response.destroyed || (response.write("x".repeat(10_000)) ? setImmediate(more) : response.once("drain", more))
        );
      more();
    };
    expect(await sendTo(endless, endless)).toMatchObject({ done: true });
  });

  it("is asked again after an answer that says so", async () => {
    const busy = { status: 503, headers: { "retry-after": "0" } };
    expect(await sendTo(busy, { status: 502 })).toMatchObject({ done: true });
    expect(receiver?.requests).toEqual(["/v1/traces", "/v1/traces", "/v1/traces", "/v1/metrics"]);
  });

  it("is said to have taken only a part where it says so", async () => {
    const rejected = { rejectedSpans: 1, errorMessage: `bad\u001b[31m key s3cret-of-the-receiver` };
    const outcome = await sendTo(partialAnswer("trace", rejected));
    expect(outcome).toMatchObject({ done: false, reason: expect.stringContaining("1 span refused") });
    expect(outcome.reason).not.toContain("s3cret");
    expect(outcome.reason).not.toContain("\u001b");
  });

  it("may warn without refusing anything", async () => {
    expect(await sendTo(partialAnswer("trace", { errorMessage: "old client" }))).toMatchObject({ done: true });
  });
});

describe("a receiver that is not well", () => {
  const broken: readonly (readonly [string, Answer, number])[] = [
    ["answers 500", { status: 500, body: `you sent ${SECRET}` }, 1],
    ["answers 401", { status: 401 }, 1],
    ["wants to be asked again when the time is over", { status: 429, headers: { "retry-after": "60" } }, 1],
    ["closes the connection", (request) => void request.socket.destroy(), 1],
    ["reads the first bytes and closes", (request) => void request.once("data", () => request.socket.destroy()), 1],
  ];
  const slow: readonly (readonly [string, Answer])[] = [
    ["never answers", () => {}],
    ["reads the first bytes and waits", (request) => void request.once("data", () => request.pause())],
    ["begins an answer and stops", (_, response) => void response.writeHead(200).write("x")],
    ["answers without end", (_, response) => void setInterval(() => response.write("x"), 10).unref()],
  ];

  it.each(broken)("that %s is a reason, not a failure", async (_, answer, requests) => {
    const outcome = await sendTo(answer);
    expect(outcome).toMatchObject({ done: false, reason: expect.stringContaining("0 spans") });
    expect(outcome.reason).not.toMatch(/s3cret|Bearer/);
    expect(receiver?.requests).toHaveLength(requests);
  });

  // Side by side, for each takes the time that it is given, and that is enough for the request to arrive.
  it.concurrent.each(slow)("that %s is given up when its time is over", async (_, answer) => {
    const own = await startOtlpReceiver(answer);
    const outcome = await perform(own.url, 2);
    expect(outcome).toMatchObject({ done: false, reason: expect.stringContaining("0 spans") });
    expect(outcome.reason).not.toMatch(/s3cret|Bearer/);
    expect(own.requests).toHaveLength(1);
    await own.close();
  });

  it("and sends elsewhere is not obeyed, for the headers are not meant for others", async () => {
    const other = await startOtlpReceiver();
    const outcome = await sendTo({ status: 307, headers: { location: `${other.url}/v1/traces` } });
    await other.close();
    expect([outcome.done, other.requests]).toEqual([false, []]);
  });

  it("is given up after three attempts", async () => {
    const busy = { status: 503, headers: { "retry-after": "0" } };
    const outcome = await sendTo(busy, busy, busy, busy);
    expect(outcome).toMatchObject({ done: false, reason: expect.stringContaining("503") });
    expect(receiver?.requests).toHaveLength(3);
  });

  it("and is gone is a reason too", async () => {
    receiver = await startOtlpReceiver();
    await receiver.close();
    expect(await perform(receiver.url)).toMatchObject({ done: false, reason: expect.stringContaining("ECONNREFUSED") });
  });

  it("does not make what arrived before unsaid", async () => {
    const outcome = await sendTo({ status: 200 }, { status: 400 });
    expect(outcome).toMatchObject({ done: false, reason: expect.stringContaining("1 span and 0 data points of") });
  });
});

describe("the inputs", () => {
  const given = (inputs: Record<string, string>) =>
    runInMemory(action, {
      inputs: { junit: "r.xml", ...inputs },
      files: { "r.xml": "<testsuite/>" },
      context: { runId: 7 },
    });

  it.each([
    ["otlp-endpoint", "collector:4318"],
    ["otlp-endpoint", "grpc://collector:4317"],
    ["otlp-endpoint", "https://user:s3cret@collector"],
    ["otlp-headers", "authorization s3cret"],
    ["otlp-headers", "x-key: s3cret\nx-other: ключ"],
    ["otlp-timeout", "0"],
  ])("refuse %s %j without printing what may be secret", async (name, text) => {
    const { exitCode, problems } = await given({ [name]: text });
    expect([exitCode, problems.map((problem) => problem.name)]).toEqual([2, [name]]);
    expect(JSON.stringify(problems)).not.toContain("s3cret");
  });

  it.each([
    ["http://collector:4318", 2],
    ["http://127.0.0.1.example.com", 2],
    ["https://collector", 0],
    ["http://localhost:4318", 0],
    ["http://[::1]:4318", 0],
  ])("send headers to %s: exit code %i, for they must not cross a network in the clear", async (endpoint, expected) => {
    const { exitCode } = await given({ "otlp-endpoint": endpoint, "otlp-headers": `authorization: ${SECRET}` });
    expect(exitCode).toBe(expected);
  });

  it.each([
    ["an address of the file's own", "otlp-endpoint: https://collector", 2],
    ["another spelling of it", "otlp-endpoint: https://collector/v1/traces/", 2],
    ["an address and headers of its own", "otlp-endpoint: https://collector\n  otlp-headers: 'x-key: 1'", 2],
    ["all that is sent", `otlp-endpoint: https://collector\n  otlp-headers: "authorization: ${SECRET}"`, 0],
    ["another address, which the input outdoes", "otlp-endpoint: https://evil.example", 0],
    ["nothing of it", "backfill: 5", 0],
  ])(
    "do not send their headers where a pull request says: with %s in the file, exit code is as it is",
    async (...row) => {
      const [, lines, expected] = row;
      const { exitCode } = await runInMemory(action, {
        inputs: { junit: "r.xml", "otlp-endpoint": "https://collector", "otlp-headers": `authorization: ${SECRET}` },
        files: { "r.xml": "<testsuite/>", ".github/paceline.yml": `record-telemetry:\n  ${lines}\n` },
        context: { runId: 7 },
      });
      expect(exitCode).toBe(expected);
    },
  );

  it("say in a test job that only whole runs are sent", async () => {
    const { performed, presented } = await given({ "otlp-endpoint": "http://collector:4318" });
    expect(performed.map(({ kind }) => kind)).toEqual(["keep-records"]);
    expect(presented?.annotations).toContainEqual(expect.objectContaining({ level: "notice", title: "Not exported" }));
  });
});

describe("record-telemetry with a receiver", () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
    github.world.addRepository("acme/app");
  });
  afterEach(() => github.close());

  /** As someone would type it, in a process of its own. */
  async function record(endpoint: string, ...more: readonly string[]) {
    const run = github.world.addRun({ repository: "acme/app", conclusion: "success" });
    const times = { started_at: "2026-01-05T12:00:10Z", completed_at: "2026-01-05T12:02:00Z" };
    github.world.addJob({ run_id: run.id, name: "build", conclusion: "success", ...times });
    const { value } = github.world.addToken("acme/app", { actions: "read", contents: "read", "pull-requests": "read" });
    const options = [
      "--run-id",
      String(run.id),
      "--otlp-endpoint",
      endpoint,
      "--otlp-headers",
      `authorization: ${SECRET}`,
    ];
    const root = join(import.meta.dirname, "..");
    const env = { ...process.env, GITHUB_API_URL: github.url, GITHUB_TOKEN: value, GITHUB_REPOSITORY: "acme/app" };
    const command = [join(root, "bin/from-source.mjs"), "record-telemetry", ...options, ...more];
    return new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const child = execFile(process.execPath, command, { cwd: root, env }, (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      });
    });
  }

  it("sends the run that it recorded, and never prints the headers", async () => {
    receiver = await startOtlpReceiver();
    const { code, out, err } = await record(receiver.url, "--apply", "--json");
    const { data, effects } = JSON.parse(out);
    expect([code, data.exported]).toEqual([0, { done: true, reason: expect.stringContaining("2 spans") }]);
    expect(effects.at(-1)).toMatchObject({ kind: "export-telemetry", run: data.record.run_id, done: true });
    expect(receiver.traces[0]?.items.map(({ name }) => name)).toEqual(["RUN CI", "build"]);
    expect(receiver.traces[0]?.headers.authorization).toBe(SECRET);
    expect(out + err).not.toMatch(/s3cret|Bearer/);
  });

  it("sends nothing without --apply", async () => {
    receiver = await startOtlpReceiver();
    const { code, out, err } = await record(receiver.url);
    expect([code, receiver.requests]).toEqual([0, []]);
    expect(out + err).not.toMatch(/s3cret|Bearer/);
  });

  it("goes on when the receiver never answers, and warns", async () => {
    receiver = await startOtlpReceiver(() => {});
    const { code, out, err } = await record(receiver.url, "--apply", "--json", "--otlp-timeout", "1");
    expect([code, JSON.parse(out).data.exported.done]).toEqual([0, false]);
    expect(err).toContain("warning: The run was not exported");
    expect(out + err).not.toMatch(/s3cret|Bearer/);
  });
});
