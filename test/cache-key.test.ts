import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { action } from "../actions/cache-key/action.ts";
import type { CacheDecision } from "../packages/core/caching/decide-cache-key.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";

const linux = { runner: { labels: [], os: "Linux", arch: "X64" } };

function lock(version: string, undici = "7.0.0"): string {
  const packages = { "": { version }, "node_modules/undici": { version: undici, integrity: "sha512-AAAA" } };
  return JSON.stringify({ name: "app", version, lockfileVersion: 3, packages });
}

async function cacheKey(world: MemoryWorld) {
  const outcome = await runInMemory(action, { context: linux, ...world });
  const { outputs = {}, annotations = [] } = outcome.presented ?? {};
  return { ...outcome, outputs, annotations, data: outcome.presented?.data as CacheDecision };
}

describe("cache-key", () => {
  it("gives actions/cache a key, restore keys and paths", async () => {
    const { exitCode, outputs, data, annotations } = await cacheKey({ files: { "package-lock.json": lock("1.0.0") } });
    expect(exitCode).toBe(0);
    expect(outputs.key).toMatch(/^paceline-linux-x64-npm-[0-9a-f]{32}$/);
    expect(outputs["restore-keys"]).toBe("paceline-linux-x64-npm-");
    expect(outputs.paths).toBe("~/.npm");
    expect(outputs.changed).toBeNull();
    expect(data).toMatchObject({
      key: outputs.key,
      restoreKeys: ["paceline-linux-x64-npm-"],
      paths: ["~/.npm"],
      inputs: [
        { path: "package-lock.json", kind: "npm", method: "resolved", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ],
      targets: [{ name: "npm", key: outputs.key, changed: null }],
    });
    expect(annotations).toEqual([]);
  });

  it("says that a release's version bump leaves the key alone", async () => {
    const { outputs, summary } = await cacheKey({
      inputs: { "base-workspace": "base" },
      files: { "package-lock.json": lock("1.1.0") },
      otherWorkspaces: { base: { "package-lock.json": lock("1.0.0") } },
    });
    expect(outputs.changed).toBe(false);
    expect(summary).toContain("Same key as the base");
    expect(summary).toContain("a hash of the file would have missed");
  });

  it("takes from the checkout's own configuration what only a gate must not", async () => {
    const { summary } = await cacheKey({
      files: { "package-lock.json": lock("1.0.0"), ".github/paceline.yml": "cache-key: { base-workspace: base }" },
      otherWorkspaces: { base: { "package-lock.json": lock("1.0.0") } },
    });
    expect(summary).toContain("Same key as the base");
  });

  it("finds pnpm's lockfile by itself: a new range leaves the key alone, a new version makes another one", async () => {
    const fixtures = "packages/core/ecosystems/pnpm/fixtures";
    const base = readFileSync(join(import.meta.dirname, "..", fixtures, "lockfile-9.0.yaml"), "utf8");
    const against = (text: string, inputs = {}) =>
      cacheKey({
        inputs: { "base-workspace": "base", ...inputs },
        files: { "web/pnpm-lock.yaml": text },
        otherWorkspaces: { base: { "web/pnpm-lock.yaml": base } },
      });
    const range = await against(base.replace("specifier: ^4.3.4", "specifier: ^4.4.0"));
    expect(range.outputs).toMatchObject({ changed: false, paths: "~/.local/share/pnpm/store" });
    expect(range.outputs.key).toMatch(/^paceline-linux-x64-pnpm-[0-9a-f]{32}$/);
    const version = await against(base.replaceAll("is-odd@3.0.1", "is-odd@3.0.2"), { what: "node_modules" });
    expect(version.outputs).toMatchObject({ changed: true, "restore-keys": "" });
    expect(version.data.changes[0]?.entries).toMatchObject([{ name: "is-odd", before: "3.0.1", after: "3.0.2" }]);
    expect(version.data.paths).toEqual(["", "packages/a/", "packages/b/"].map((folder) => `web/${folder}node_modules`));
  });

  it("names the package that makes the key another one", async () => {
    const { outputs, summary, data } = await cacheKey({
      inputs: { "base-workspace": "base" },
      files: { "package-lock.json": lock("1.0.0", "7.0.1") },
      otherWorkspaces: { base: { "package-lock.json": lock("1.0.0", "7.0.0") } },
    });
    expect(outputs.changed).toBe(true);
    expect(data.changes[0]?.entries).toMatchObject([{ name: "undici", fields: ["version"] }]);
    expect(summary).toContain("7.0.0 → 7.0.1");
  });

  it("takes no file of the base for the project's own, although runners check it out inside the project", async () => {
    const files = { "package-lock.json": lock("1.0.0"), ".base/package-lock.json": lock("1.0.0", "6.0.0") };
    const alone = await cacheKey({ files: { "package-lock.json": lock("1.0.0") } });
    for (const base of [".base", "./.base/", ".\\.base"]) {
      const otherWorkspaces = { [base]: { "package-lock.json": lock("1.0.0", "6.0.0") } };
      const { outputs } = await cacheKey({ files, inputs: { "base-workspace": base }, otherWorkspaces });
      expect(outputs).toMatchObject({ key: alone.outputs.key, changed: true });
    }
  });

  it("follows its inputs: runtime, salt, prefix, what and extra files", async () => {
    const files = { "package-lock.json": lock("1.0.0"), "patches/a.patch": "a" };
    const inputs = { what: "node_modules", runtime: "node24", salt: "v2", prefix: "ci", "extra-files": "patches/**" };
    const { outputs } = await cacheKey({ files, inputs });
    expect(outputs.key).toMatch(/^ci-linux-x64-node24-v2-node_modules-[0-9a-f]{32}$/);
    expect(outputs["restore-keys"]).toBe("");
    expect(outputs.paths).toBe("node_modules");
    const patched = await cacheKey({ files: { ...files, "patches/a.patch": "b" }, inputs });
    expect(patched.outputs.key).not.toBe(outputs.key);
  });

  it("reads no lockfile of somebody else's package, but one that is named", async () => {
    const files = { "vendor/x/Cargo.lock": "version = 4\n", "web/package-lock.json": lock("1.0.0") };
    expect((await cacheKey({ files })).data.inputs.map(({ path }) => path)).toEqual(["web/package-lock.json"]);
    const named = await cacheKey({ files, inputs: { lockfiles: "vendor/x/Cargo.lock" } });
    expect(named.data.targets.map(({ name }) => name)).toEqual(["cargo"]);
  });

  it("warns and gives a key of its own when there is no lockfile", async () => {
    const { exitCode, outputs, annotations, summary } = await cacheKey({ files: { "README.md": "" } });
    expect(exitCode).toBe(0);
    expect(outputs.key).toBe("paceline-linux-x64-no-lockfile");
    expect(outputs.paths).not.toBe("");
    expect(annotations).toMatchObject([{ level: "warning", title: "No lockfile" }]);
    expect(summary).toContain("No lockfile found");
  });

  it("warns about a lockfile with conflicts and hashes its bytes", async () => {
    const { exitCode, data, annotations } = await cacheKey({ files: { "package-lock.json": "<<<<<<< HEAD" } });
    expect(exitCode).toBe(0);
    expect(data.inputs).toMatchObject([{ method: "bytes" }]);
    expect(annotations).toMatchObject([{ level: "warning", file: "package-lock.json" }]);
  });

  it("lets no foreign name become markup or a further path", async () => {
    const name = "node_modules/<img src=x onerror=alert(1)>|`x`\n::error::y";
    const files = {
      "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages: { [name]: { version: "1" } } }),
    };
    const base = { "package-lock.json": '{"lockfileVersion":3,"packages":{}}' };
    const { summary, outputs } = await cacheKey({
      files,
      inputs: { "base-workspace": "base", what: "node_modules" },
      otherWorkspaces: { base },
    });
    // Inside a code span nothing is markup.
    expect(summary.replace(/(`+)[^\n]*?\1/g, "")).not.toContain("<img");
    expect(summary).not.toMatch(/^::error/m);
    expect(outputs.paths).toBe("node_modules");
  });

  it("gives a key that hits nothing when a file cannot be read, so that the cache step after it goes on", async () => {
    const broken = { ...action, run: () => Promise.reject(new Error("file-too-large")) };
    const at = async (now: string) =>
      (await runInMemory(broken, { context: linux, now: new Date(now) })).presented?.outputs;
    const [first, second] = [await at("2026-01-01T00:00:00Z"), await at("2026-01-02T00:00:00Z")];
    expect(first?.key).toMatch(/^paceline-linux-x64-files-/);
    expect(second?.key).not.toBe(first?.key);
    expect(first?.paths).not.toBe("");
  });

  it("refuses a base that is not there", async () => {
    const { exitCode, problems } = await cacheKey({ inputs: { "base-workspace": "nowhere" } });
    expect(exitCode).toBe(2);
    expect(problems.map(({ name }) => name)).toEqual(["base-workspace"]);
  });

  it("refuses a wrong word", async () => {
    const { exitCode, problems } = await cacheKey({ inputs: { what: "everything" } });
    expect(exitCode).toBe(2);
    expect(problems.map(({ name }) => name)).toEqual(["what"]);
  });
});
