import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWorkspace } from "./folder-workspace.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paceline-test-"));
  await mkdir(join(folder, "work", "src", "node_modules"), { recursive: true });
  await writeFile(join(folder, "secret"), "s");
  for (const name of ["a.ts", "b [1].ts", "node_modules/c.ts"])
    await writeFile(join(folder, "work", "src", name), name);
  await symlink("../secret", join(folder, "work", "link"));
});
afterAll(() => rm(folder, { recursive: true }));
const workspace = () => folderWorkspace(join(folder, "work"));
const paths = async (globs: readonly string[]) => (await workspace().list(globs)).paths;

describe("folderWorkspace", () => {
  it("finds files by glob, sorted, without node_modules", async () => {
    expect(await paths(["src/**/*.ts"])).toEqual(["src/a.ts", "src/b [1].ts"]);
  });

  it("enters node_modules when a glob names it, and takes away what ! names", async () => {
    expect(await paths(["src/node_modules/*.ts", "./src/*.ts", "!src/b*"])).toEqual([
      "src/a.ts",
      "src/node_modules/c.ts",
    ]);
  });

  it("takes a path with wildcard signs for itself when such a file exists", async () => {
    expect(await paths(["src/b [1].ts"])).toEqual(["src/b [1].ts"]);
  });

  it("reads a file, and says null for none", async () => {
    expect([await workspace().read("src/a.ts"), await workspace().read("src/none.ts")]).toEqual(["a.ts", null]);
  });

  it("never leads out of the workspace", async () => {
    for (const path of ["../secret", "link"]) {
      await expect(workspace().read(path)).rejects.toMatchObject({ code: "outside-workspace" });
    }
    expect(await paths(["../*", "/etc/host*"])).toEqual([]);
  });

  it("reads the end of a file from the beginning of a line on, and counts what is before", async () => {
    await writeFile(join(folder, "work", "long.log"), Array.from({ length: 1000 }, (_, at) => `line ${at}\n`).join(""));
    const end = await workspace().readEnd("long.log", 20);
    expect(end).toEqual({ text: "line 998\nline 999\n", skippedLines: 998 });
    expect((await workspace().readEnd("src/a.ts", 20))?.skippedLines).toBe(0);
    expect(await workspace().readEnd("src/none.ts", 20)).toBeNull();
    await expect(workspace().readEnd("link", 20)).rejects.toMatchObject({ code: "outside-workspace" });
  });

  it("neither waits for a pipe nor takes for missing what it cannot look for", async () => {
    const work = join(folder, "work");
    spawnSync("mkfifo", [join(work, "pipe")]);
    await symlink("loop", join(work, "loop"));
    await expect(workspace().read("pipe")).rejects.toMatchObject({ code: "file-unreadable" });
    await expect(workspace().read("src")).rejects.toMatchObject({ code: "file-unreadable" });
    await expect(workspace().read("loop/action.yml")).rejects.toMatchObject({ code: "ELOOP" });
    expect(await workspace().read("src/a.ts/x")).toBeNull();
  });

  it("knows that a folder around it is outside, and that it holds itself", async () => {
    const around = folderWorkspace(folder);
    expect(await around.contains(join(folder, "work"))).toBe(true);
    expect(await workspace().contains(folder)).toBe(false);
    expect(await folderWorkspace(join(folder, "nowhere")).contains(folder)).toBe(false);
  });

  it("finds other spellings only where that is asked for", async () => {
    expect((await workspace().list(["SRC/A.ts", "**/B*.TS"], { ignoreCase: true })).paths).toEqual([
      "src/a.ts",
      "src/b [1].ts",
    ]);
    expect(await paths(["**/B*.TS"])).toEqual([]);
  });

  it("refuses a file above the limit", async () => {
    await expect(workspace().read("src/a.ts", 2)).rejects.toMatchObject({ code: "file-too-large" });
  });
});
