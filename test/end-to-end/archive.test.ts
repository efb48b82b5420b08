import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProject, runActionStep } from "../../packages/testkit/index.ts";
import { writeArchive } from "../../scripts/bundle/write-archive.ts";
import { ROOT, requireBuild } from "./built-product.ts";

/** A clone has it; an archive, which is what is tested here, has not. */
const inClone = existsSync(join(ROOT, ".git"));

describe.skipIf(!inClone)("the archive that a job downloads", () => {
  let temp = "";
  let unpacked = "";

  beforeAll(() => {
    requireBuild();
    temp = mkdtempSync(join(tmpdir(), "paceline-archive-test-"));
    unpacked = join(temp, "unpacked");
    mkdirSync(unpacked);
    writeArchive(ROOT, join(temp, "archive.tar.gz"));
    execFileSync("tar", ["-xzf", "archive.tar.gz", "-C", "unpacked"], { cwd: temp });
  });
  afterAll(() => rmSync(temp, { recursive: true, force: true }));

  it("holds what actions run, and nothing else", () => {
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(unpacked.length + 1)
          .replaceAll("\\", "/"),
      );
    const needed =
      /^(action\.yml|README\.md|LICENSE|bin\/paceline\.mjs|dist\/.+|actions\/[\w-]+\/(action\.yml|(main|post)\.mjs))$/;
    expect(files.filter((file) => !needed.test(file))).toEqual([]);
    const built = readdirSync(join(ROOT, "dist"), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.filter((file) => file.startsWith("dist/"))).toHaveLength(built.length - 1);
    for (const action of readdirSync(join(ROOT, "actions"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    ))
      expect(files).toContain(`actions/${action.name}/main.mjs`);
  });

  it("runs an action of a folder, and the one at the root", async () => {
    const workspace = makeProject({
      "package.json": "{}",
      "package-lock.json": readFileSync(join(ROOT, "examples/project/package-lock.json"), "utf8"),
      "test/one.test.js": "",
    });
    const scratch = makeProject();
    const step = (actionDirectory: string, inputs: Readonly<Record<string, string>>) =>
      runActionStep({
        actionDirectory,
        inputs,
        workspace: workspace.directory,
        temp: scratch.directory,
        env: { RUNNER_OS: "Linux", RUNNER_ARCH: "X64" },
        github: { token: "", repository: "acme/shop", event: {} },
        contexts: { matrix: null },
      });
    const key = await step(join(unpacked, "actions/cache-key"), {});
    expect([key.exitCode, key.outputs.key]).toEqual([0, expect.stringMatching(/^paceline-.*npm-[0-9a-f]{32}$/i)]);
    const preflight = await step(unpacked, { tests: "test/*.js" });
    expect(preflight.exitCode).toBe(0);
    expect(JSON.parse(preflight.outputs.matrix ?? "")).toBeInstanceOf(Object);
    workspace.remove();
    scratch.remove();
  });

  it("has the command line too", () => {
    const { status, stdout } = spawnSync(process.execPath, [join(unpacked, "bin/paceline.mjs"), "--help"], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining("plan-shards")]);
  });

  it("names the licence of every package whose code is in it", () => {
    const licences = readFileSync(join(unpacked, "dist/licenses.txt"), "utf8");
    for (const name of ["@actions/core", "@azure/storage-blob", "undici", "brain.js", "js-yaml"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.`, "m"));
    // Below the client of artifacts: its author states no licence anywhere.
    const silent = [...licences.matchAll(/^(\S+) \S+\n\nno licence stated$/gm)].map(([, name]) => name);
    expect(silent).toEqual(["buffers"]);
  });
});
