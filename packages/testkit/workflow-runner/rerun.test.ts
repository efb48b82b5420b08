import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { makeProject } from "./make-project.ts";
import { rerun } from "./rerun.ts";
import { runWorkflow } from "./run-workflow.ts";

const WORKFLOW = `
name: CI
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { planned: "\${{ steps.p.outputs.in }}" }
    steps:
      - { id: p, run: 'echo "in=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"' }
  test:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { shard: [1, 2] } }
    outputs: { seen: "\${{ needs.plan.outputs.planned }} \${{ github.triggering_actor }}" }
    steps:
      - run: test "$GITHUB_RUN_ATTEMPT" -gt 1 || test \${{ matrix.shard }} = 1
  deploy:
    needs: test
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`;

let github: FakeGitHub;
const project = makeProject();
const options = { repository: "octo/app", source: project.directory, text: WORKFLOW };
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  project.remove();
  await github.close();
});

const conclusions = (result: Awaited<ReturnType<typeof runWorkflow>>) =>
  result.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`);

describe("a further attempt", () => {
  it("of the failed jobs keeps the others with their outputs and runs what waited for the failed ones", async () => {
    const first = await runWorkflow(github, options);
    expect(conclusions(first)).toEqual(["plan: success", "test (1): success", "test (2): failure", "deploy: skipped"]);
    const second = await rerun(first, { failedOnly: true, actor: "hubot" });
    expect(conclusions(second)).toEqual(["plan: success", "test (1): success", "test (2): success", "deploy: success"]);
    expect(second.job("test (2)").outputs.seen).toBe("1 hubot");
    expect(second.job("test (1)").steps).toEqual(first.job("test (1)").steps);
    expect(second.run).toMatchObject({ id: first.run.id, run_attempt: 2, conclusion: "success" });
    const attempts = github.world.attemptsOf(first.run.id);
    expect(attempts.map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
    const records = github.world.jobs.filter((job) => job.run_id === first.run.id && job.run_attempt === 2);
    expect(records.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual(conclusions(second));
    expect(records.map(({ id }) => id)).toEqual(second.jobs.map(({ id }) => id));
  });

  it("of all jobs makes new outputs", async () => {
    const second = await rerun(await runWorkflow(github, options));
    expect(second.job("plan").outputs).toEqual({ planned: "2" });
    expect(second.conclusion).toBe("success");
    await expect(rerun(second, { failedOnly: true })).rejects.toThrow();
  });

  it("that was asked for through the REST API is the one that runs", async () => {
    const first = await runWorkflow(github, options);
    const { value } = github.world.addToken("octo/app");
    const url = `${github.url}/repos/octo/app/actions/runs/${first.run.id}/rerun-failed-jobs`;
    const answer = await fetch(url, { method: "POST", headers: { authorization: `Bearer ${value}` } });
    expect(answer.status).toBe(201);
    const second = await rerun(first);
    expect(second.attempt).toBe(2);
    expect(second.job("plan").outputs).toEqual({ planned: "1" });
    expect(second.job("deploy").conclusion).toBe("success");
  });
});
