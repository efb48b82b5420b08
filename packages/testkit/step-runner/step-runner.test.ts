import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { type ActionStepOptions, runActionStep } from "./step-runner.ts";

const root = mkdtempSync(join(tmpdir(), "step-runner-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const MANIFEST = `
name: Probe
inputs:
  token: { default: "\${{ github.token }}" }
  max-shards: { default: 4 }
  two words: { default: "" }
  old: { deprecationMessage: use token }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

/** For what the operating system does in its own time. */
const PATIENCE = { timeout: 60_000, interval: 20 };

let count = 0;
/** Writes an action whose stages are the given scripts, and gives what is needed to run it. */
function action(main: string, post = ""): ActionStepOptions {
  count += 1;
  const directory = join(root, String(count));
  mkdirSync(join(directory, "action"), { recursive: true });
  writeFileSync(join(directory, "action/action.yml"), MANIFEST);
  const head = `import { appendFileSync as append } from "node:fs"; const env = process.env;`;
  writeFileSync(join(directory, "action/main.mjs"), `${head}\n${main}`);
  writeFileSync(join(directory, "action/post.mjs"), `${head}\n${post}`);
  const github = { token: "ghs_1", repository: "o/r", run_id: "7", event: { n: 1 } };
  const place = { workspace: join(directory, "workspace"), temp: join(directory, "temp") };
  return { actionDirectory: join(directory, "action"), github, ...place };
}

/** A killed process that its new parent has not buried yet counts as dead. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe("a step of a JavaScript action", () => {
  it("finds inputs with defaults, the GITHUB_ variables and the event, and nothing of ours", async () => {
    vi.stubEnv("OF_THE_DEVELOPER", "secret");
    const step = action(`
      import { readFileSync } from "node:fs";
      const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
      append(env.GITHUB_OUTPUT, "seen<<E\\n" + JSON.stringify({
        token: env.INPUT_TOKEN, shards: env["INPUT_MAX-SHARDS"], words: env.INPUT_TWO_WORDS,
        repository: env.GITHUB_REPOSITORY, run: env.GITHUB_RUN_ID, event, cwd: process.cwd() === env.GITHUB_WORKSPACE,
        own: env.OWN, foreign: env.OF_THE_DEVELOPER ?? null, ci: env.CI, runtime: env.ACTIONS_RUNTIME_TOKEN ?? null,
      }) + "\\nE\\n");`);
    const result = await runActionStep({ ...step, inputs: { "two words": "a b" }, env: { OWN: "mine" } });
    expect(JSON.parse(result.outputs.seen ?? "")).toEqual({
      token: "ghs_1",
      shards: "4",
      words: "a b",
      repository: "o/r",
      run: "7",
      event: { n: 1 },
      cwd: true,
      own: "mine",
      foreign: null,
      ci: "true",
      runtime: null,
    });
    expect(result).toMatchObject({ conclusion: "success", exitCode: 0, annotations: [] });
  });

  it("hands over env, path, summary, state and annotations, and its post stage finds the state", async () => {
    const step = action(
      `append(env.GITHUB_ENV, "A=1\\n"); append(env.GITHUB_PATH, "/first\\n/second\\n");
       append(env.GITHUB_STEP_SUMMARY, "# Hi hidden\\n"); append(env.GITHUB_STATE, "isPost=true\\n");
       console.log("::add-mask::hidden"); console.log("::warning file=a.ts,line=2::careful"); console.error("to stderr");`,
      `console.log("state " + env.STATE_isPost);`,
    );
    const main = await runActionStep(step);
    expect(main).toMatchObject({ env: { A: "1" }, path: ["/first", "/second"], summary: "# Hi ***\n" });
    expect(main.annotations).toEqual([{ level: "warning", message: "careful", file: "a.ts", line: 2 }]);
    expect(main.masked).toContain("hidden");
    expect(main.log.split("\n")).toContain("to stderr");
    const post = await runActionStep({ ...step, stage: "post", state: main.state });
    expect(post.log).toBe("state true\n");
  });

  it("fails by its exit code, by a thrown error and by a file that cannot be read", async () => {
    expect(await runActionStep(action("process.exitCode = 3"))).toMatchObject({ conclusion: "failure", exitCode: 3 });
    const thrown = await runActionStep(action("throw new Error('boom')"));
    expect(thrown).toMatchObject({ conclusion: "failure", exitCode: 1 });
    expect(thrown.log).toContain("boom");
    const unreadable = await runActionStep(action(`append(env.GITHUB_OUTPUT, "nonsense\\n")`));
    expect(unreadable).toMatchObject({ conclusion: "failure", exitCode: 0, outputs: {} });
  });

  it("a summary above 1 MiB is dropped whole, NODE_OPTIONS is refused, and neither fails the step", async () => {
    const result = await runActionStep(
      action(
        `append(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1)); append(env.GITHUB_ENV, "NODE_OPTIONS=-r x\\nB=2\\n");`,
      ),
    );
    expect(result).toMatchObject({ conclusion: "success", summary: "", env: { B: "2" } });
    expect(result.env).not.toHaveProperty("NODE_OPTIONS");
    expect(result.annotations.map(({ level }) => level)).toEqual(["error", "error"]);
  });

  it("an unknown input and a deprecated one are warned of", async () => {
    const result = await runActionStep({ ...action(""), inputs: { tokn: "x", old: "y" } });
    expect(result.annotations.map(({ level }) => level)).toEqual(["warning", "warning"]);
    expect(result.conclusion).toBe("success");
  });

  it("is stopped, with its children, at its time limit", async () => {
    const step = action(`import { spawn } from "node:child_process";
      console.log(spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]).pid); setInterval(() => {}, 1000);`);
    const stoppedAfter = async (timeoutMs: number): Promise<number> => {
      const result = await runActionStep({ ...step, timeoutMs });
      expect(result).toMatchObject({ conclusion: "failure", timedOut: true });
      // On a busy machine the limit may come before the child does: then a longer one.
      const [pid] = /^\d+$/m.exec(result.log) ?? [];
      return pid === undefined ? stoppedAfter(timeoutMs * 2) : Number(pid);
    };
    const child = await stoppedAfter(500);
    await vi.waitFor(() => expect(isRunning(child)).toBe(false), PATIENCE);
  });
});
