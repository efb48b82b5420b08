import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ecosystems } from "./ecosystems.ts";
import { dependencyFileNames, lockfileAt, readableLockfileGlobs } from "./find-ecosystem.ts";

const room = import.meta.dirname;
const folders = readdirSync(room).filter((name) => existsSync(join(room, name, `${name}.ts`)));

describe("the list of package managers", () => {
  it("has one for each folder, under the folder's name", () => {
    expect(ecosystems.map(({ name }) => name)).toEqual(folders.sort());
  });

  it("gives each lockfile to one package manager, which also has the manifests that the lockfile follows", () => {
    const lockfiles = ecosystems.flatMap(({ lockfiles }) => lockfiles);
    const files = lockfiles.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const { lockfiles, manifests } of ecosystems) {
      expect(manifests.length).toBeGreaterThan(0);
      const known = manifests.map(({ file }) => file);
      for (const { follows = known } of lockfiles) expect(known).toEqual(expect.arrayContaining([...follows]));
    }
  });

  it("gives each cached folder a part of the key of its own", () => {
    const parts = ecosystems.flatMap(({ folders }) => [folders?.store, folders?.install].flatMap((one) => one ?? []));
    expect(new Set(parts.map(({ target }) => target)).size).toBe(parts.length);
  });

  it("finds lockfiles by name in any folder, and looks by itself only for those that it can read", () => {
    expect(lockfileAt("a\\b/Cargo.lock")?.ecosystem.name).toBe("cargo");
    expect(lockfileAt("a/my-Cargo.lock")).toBeNull();
    expect(readableLockfileGlobs).toContain("**/Cargo.lock");
    for (const glob of readableLockfileGlobs.filter((one) => !one.startsWith("!")))
      expect(lockfileAt(glob)?.format.content).toBeDefined();
    expect(new Set(dependencyFileNames).size).toBe(dependencyFileNames.length);
  });

  it.each(folders)("%s is known by nobody but its own folder and the list", (folder) => {
    const importers = globSync("{packages,actions,commands,scripts}/**/*.ts", {
      cwd: join(room, "../../.."),
      exclude: ["**/node_modules/**"],
    })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !path.includes(`/ecosystems/${folder}/`) && !path.endsWith(".test.ts"))
      .filter((path) =>
        new RegExp(`(?:ecosystems|\\.)/${folder}/[^"]+\\.ts"`).test(readFileSync(join(room, "../../..", path), "utf8")),
      );
    expect(importers).toEqual(["packages/core/ecosystems/ecosystems.ts"]);
  });
});
