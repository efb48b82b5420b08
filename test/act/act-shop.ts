import { chmodSync } from "node:fs";
import { join } from "node:path";
import {
  type Conclusion,
  type FakeGitHub,
  makeProject,
  mintRuntimeToken,
  type Permissions,
  startGitHub,
  type WorkflowRun,
} from "../../packages/testkit/index.ts";
import { idleActionFolder, unpackProduct } from "./action-folders.ts";
import { gitRepository } from "./git-repository.ts";
import { keepActJobs } from "./keep-act-jobs.ts";
import { type ActJob, readActJobs } from "./read-act-jobs.ts";
import { runAct } from "./run-act.ts";

const NAME = "acme/shop";
/** All that the workflows of these tests ask for: act knows no scopes. */
const SCOPES: Permissions = { actions: "read", contents: "read", "pull-requests": "read" };

/** A repository whose workflows run on act, with the small GitHub for its API, caches and artifacts. */
export interface ActShop extends Disposable {
  readonly github: FakeGitHub;
  /** Commits these files and runs a workflow for the push. */
  push(workflow: string, files?: Readonly<Record<string, string>>): Promise<ActRound>;
  /** Runs a workflow that waits for the end of another run. */
  follow(ended: WorkflowRun, workflow: string): Promise<ActRound>;
}

export interface ActRound {
  readonly run: WorkflowRun;
  readonly conclusion: Conclusion;
  readonly jobs: readonly ActJob[];
}

/**
 * Who keeps caches and artifacts: the small GitHub, or act its caches (by the older API) and the small GitHub the
 * artifacts, or nobody.
 */
export type Services = "testkit" | "cache of act" | "none";

export async function openActShop(
  files: Readonly<Record<string, string>>,
  services: Services = "testkit",
): Promise<ActShop> {
  const github = await startGitHub();
  const { world } = github;
  world.addRepository(NAME);
  const project = makeProject(files);
  const machine = makeProject({ "tools/pytest": files["tools/vitest/run.mjs"] ?? "" });
  const at = (name: string) => join(machine.directory, name);
  chmodSync(at("tools/pytest"), 0o755);
  const folders = { product: unpackProduct(at("product")), idle: idleActionFolder(at("idle")) };
  const repository = gitRepository(project.directory, NAME);

  async function fromApi(path: string): Promise<unknown> {
    const headers = { authorization: `Bearer ${world.addToken(NAME, SCOPES).value}` };
    return (await fetch(`${github.url}/repos/${NAME}${path}`, { headers })).json();
  }

  async function round(run: WorkflowRun, payload: object): Promise<ActRound> {
    machine.write({ "event.json": JSON.stringify({ ...payload, repository: await fromApi("") }) });
    const lines = await runAct({
      directory: project.directory,
      home: at("home"),
      event: run.event,
      eventPath: at("event.json"),
      workflow: run.path,
      actions: actionFolders(repository.read(run.path).text, folders),
      env: { ...runEnvironment(github, run), ...serviceEnvironment(github, run, services) },
      token: world.addToken(NAME, SCOPES).value,
      path: [at("tools")],
      cacheFolder: services === "cache of act" ? at("caches") : null,
    });
    const jobs = readActJobs(lines);
    return { run, conclusion: keepActJobs(world, run, jobs), jobs };
  }

  return {
    github,
    push(workflow, written = {}) {
      project.write(written);
      const { before, sha } = repository.commit();
      const change = { status: "modified", additions: 1, deletions: 1 } as const;
      const changed = Object.keys(written).map((filename) => ({ filename, ...change }));
      const commit = world.addCommit({ repository: NAME, sha, parents: [before], files: changed });
      world.addComparison({ repository: NAME, base: before, head: sha, commits: [commit], files: changed });
      for (const [path, text] of Object.entries(repository.files())) {
        // The first entry of a path and ref is the one that the API gives.
        world.contents.unshift(...[sha, "main"].map((ref) => ({ repository: NAME, ref, path, text })));
      }
      const { name } = repository.read(workflow);
      const run = world.addRun({ repository: NAME, event: "push", head_sha: sha, name, path: workflow });
      return round(run, { ref: run.ref, before, after: sha });
    },
    async follow(ended, workflow) {
      const { name } = repository.read(workflow);
      const run = world.addRun({ repository: NAME, event: "workflow_run", name, path: workflow, workflow_id: 2 });
      return round(run, { action: "completed", workflow_run: await fromApi(`/actions/runs/${ended.id}`) });
    },
    [Symbol.dispose]() {
      project.remove();
      machine.remove();
      void github.close();
    },
  };
}

/** Where act finds the actions that a workflow uses: nothing is fetched from GitHub. */
function actionFolders(
  workflow: string,
  { product, idle }: Record<"product" | "idle", string>,
): Record<string, string> {
  const uses = [...workflow.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\S+)/g)];
  return Object.fromEntries(
    uses.map(([, name, ref]) => [`${name}@${ref}`, name === "paceline/paceline" ? product : idle]),
  );
}

/** What act cannot know of the run, and where the API is. */
function runEnvironment({ url }: FakeGitHub, run: WorkflowRun): Record<string, string> {
  return {
    GITHUB_API_URL: url,
    GITHUB_REF: run.ref,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.run_number),
    GITHUB_WORKFLOW_REF: `${run.repository}/${run.path}@${run.ref}`,
  };
}

function serviceEnvironment({ url, world }: FakeGitHub, run: WorkflowRun, services: Services): Record<string, string> {
  if (services === "none") return {};
  return {
    ...(services === "testkit" && { ACTIONS_CACHE_SERVICE_V2: "True" }),
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: mintRuntimeToken(world, { run, jobId: "act" }),
  };
}
