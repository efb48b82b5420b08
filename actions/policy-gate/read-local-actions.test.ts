import { expect, it } from "vitest";
import { folderWorkspace } from "../../packages/core/hosts/folder-workspace.ts";
import { makeProject } from "../../packages/testkit/index.ts";
import { readLocalActions } from "./read-local-actions.ts";

const manifest = "runs: { using: composite, steps: [] }";

/** A workflow that uses as many actions of its own checkout. */
async function using(count: number) {
  const names = Array.from({ length: count }, (_, index) => `a${index}`);
  const steps = names.map((name) => `{ uses: ./${name} }`).join(", ");
  const text = `on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [${steps}] } }`;
  const files = Object.fromEntries(names.map((name) => [`${name}/action.yml`, manifest]));
  using project = makeProject(files);
  return await readLocalActions(folderWorkspace(project.directory), [{ path: ".github/workflows/ci.yml", text }], null);
}

it("reads every action of a large repository", async () => {
  const { running, unread } = await using(300);
  expect({ read: running.length, unread }).toEqual({ read: 300, unread: [] });
});

it("does not take for judged what is more than it reads", async () => {
  const { running, unread } = await using(1100);
  expect({ read: running.length < 1100, unread: unread.map(({ file }) => file) }).toEqual({
    read: true,
    unread: ["."],
  });
});
