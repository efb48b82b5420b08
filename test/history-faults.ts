import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheStore } from "../packages/core/history/cache/cache-store.ts";
import { writeNdjson } from "../packages/core/history/read-ndjson.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import {
  type FakeGitHub,
  makeProject,
  type Project,
  type RuntimeOptions,
  runActionStep,
  runInEnvironment,
  runtimeEnvironment,
  type StepResult,
  startGitHub,
  type WorkflowRun,
} from "../packages/testkit/index.ts";
import { storedZip } from "./stored-zip.ts";

const ROOT = join(import.meta.dirname, "..");
const REPOSITORY = "acme/shop";

/** A repository whose runs are recorded, from source, by steps of their own process. */
export interface LearningRepository extends Disposable {
  readonly github: FakeGitHub;
  /** A pull request's run of two jobs, ended, that left the part of its test job. */
  addRun(given?: Partial<WorkflowRun>): WorkflowRun;
  addPart(run: WorkflowRun, content?: Buffer): void;
  /** A run on main that records `recorded`, looks for older runs, and merges. */
  learn(recorded?: WorkflowRun, runtime?: RuntimeOptions): Promise<StepResult>;
  /** What a job on main reads. */
  history(): Promise<readonly RunRecord[]>;
}

export async function learningRepository(): Promise<LearningRepository> {
  const github = await startGitHub();
  const { world } = github;
  world.addRepository(REPOSITORY);
  const [workspace, temp, action] = [makeProject({}), makeProject(), fromSource()];
  const learner = () => world.addRun({ repository: REPOSITORY, event: "push", path: ".github/workflows/learn.yml" });
  const seconds = (past: number) => `${new Date(world.now().getTime() - past * 1000).toISOString().slice(0, 19)}Z`;

  return {
    github,
    addRun(given = {}) {
      const times = { created_at: seconds(600), run_started_at: seconds(600), updated_at: seconds(60) };
      const run = world.addRun({
        repository: REPOSITORY,
        head_branch: "topic",
        event: "push",
        conclusion: "success",
        ...times,
        ...given,
      });
      const job = {
        run_id: run.id,
        conclusion: "success",
        created_at: seconds(590),
        started_at: seconds(580),
      } as const;
      world.addJob({ ...job, name: "build", completed_at: seconds(300) });
      world.addJob({ ...job, name: "test", completed_at: seconds(60) });
      world.addCommit({ repository: REPOSITORY, sha: run.head_sha, files: [] });
      return run;
    },
    addPart(run, content = Buffer.from(writeNdjson([partOf(run)]))) {
      const bytes = storedZip("records.ndjson", content);
      world.addArtifact({ runId: run.id, name: `paceline-run-${run.id}-1-test`, bytes });
    },
    async learn(recorded, runtime = {}) {
      const run = learner();
      const job = world.addJob({ run_id: run.id, name: "learn" });
      const permissions = { actions: "read", contents: "read", "pull-requests": "read" } as const;
      return runActionStep({
        actionDirectory: action.directory,
        inputs: { backfill: "5", ...(recorded !== undefined && { "run-id": String(recorded.id) }) },
        workspace: workspace.directory,
        temp: temp.directory,
        env: runtimeEnvironment(github, { run, job }, runtime),
        github: {
          token: world.addToken(REPOSITORY, permissions).value,
          repository: REPOSITORY,
          event: { repository: { full_name: REPOSITORY, default_branch: "main" } },
        },
        contexts: { matrix: null },
        timeoutMs: 120_000,
      });
    },
    async history() {
      const run = learner();
      const environment = {
        ...runtimeEnvironment(github, { run, job: world.addJob({ run_id: run.id }) }),
        GITHUB_WORKSPACE: workspace.directory,
        RUNNER_TEMP: temp.directory,
      };
      const place = { workspace: workspace.directory, defaultBranch: "main", runId: run.id, attempt: 1 };
      const home = process.cwd();
      process.chdir(workspace.directory);
      try {
        return (await runInEnvironment(environment, () => cacheStore(place).read())).value.records;
      } finally {
        process.chdir(home);
      }
    },
    [Symbol.dispose]() {
      for (const folder of [workspace, temp, action]) folder.remove();
      void github.close();
    },
  };
}

const partOf = (run: WorkflowRun) =>
  emptyRecord({
    run_id: run.id,
    repository: REPOSITORY,
    tests: [{ job: "test", file: "a.test.ts", seconds: 1.5, tests: 3, failures: 0, skipped: 0 }],
  });

/** The action as it stands in the source: its manifest, and a main that needs no build. */
function fromSource(): Project {
  const folder = makeProject();
  mkdirSync(folder.directory, { recursive: true });
  const manifest = readFileSync(join(ROOT, "actions/record-telemetry/action.yml"), "utf8");
  writeFileSync(join(folder.directory, "action.yml"), manifest);
  const dispatcher = pathToFileURL(join(ROOT, "actions/dispatcher.ts")).href;
  const main = `import { start } from ${JSON.stringify(dispatcher)};\nawait start("record-telemetry");\n`;
  writeFileSync(join(folder.directory, "main.mjs"), main);
  return folder;
}
