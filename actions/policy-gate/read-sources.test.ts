import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Ports } from "../../packages/core/action/ports.ts";
import { folderWorkspace } from "../../packages/core/hosts/folder-workspace.ts";
import { makeProject } from "../../packages/testkit/index.ts";
import { readSources } from "./read-sources.ts";

it("lists what a link leads out to, of workflows and of lockfiles, as not read", async () => {
  using project = makeProject({ ".github/workflows/ok.yml": "jobs: {}", "package.json": "{}" });
  symlinkSync("/etc/hostname", join(project.directory, ".github/workflows/ci.yml"));
  symlinkSync("/etc/hostname", join(project.directory, "package-lock.json"));
  const ports = { workspace: folderWorkspace(project.directory), rest: null, context: { event: null } };
  const { unread } = await readSources(ports as unknown as Ports, [".github/workflows/*.yml"], undefined);
  expect(unread.map(({ file }) => file)).toEqual([".github/workflows/ci.yml", "package-lock.json"]);
});
