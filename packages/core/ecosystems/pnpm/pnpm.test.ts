import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { describeSharedData } from "../../../../test/describe-shared-data.ts";
import { parseLockfile } from "../parse-lockfile.ts";
import { pnpm } from "./pnpm.ts";

describe("what pnpm keeps", () => {
  it("is its store, where each system has it", () => {
    const paths = (os: string | null) => pnpm.folders?.store.paths({ os, folder: "", entries: [] });
    expect(paths("Linux")).toEqual(["~/.local/share/pnpm/store"]);
    expect(paths("macOS")).toEqual(["~/Library/pnpm/store"]);
    expect(paths("Windows")).toEqual(["~/AppData/Local/pnpm/store"]);
    expect(paths(null)).toEqual(paths("Linux"));
  });

  it("is the node_modules of every project in the lockfile, and none outside of the checkout", async () => {
    const projects = [".", "packages/a", "../up", "/etc", "pa*", "!b"];
    const importers = projects.map((folder) => `  ${JSON.stringify(folder)}: {}\n`).join("");
    const { entries } = await parseLockfile("pnpm-lock.yaml", `lockfileVersion: '9.0'\nimporters:\n${importers}`);
    const paths = (folder: string) => pnpm.folders?.install?.paths({ os: "Linux", folder, entries });
    expect(paths("")).toEqual(["node_modules", "packages/a/node_modules"]);
    expect(paths("web")).toContain("web/packages/a/node_modules");
  });
});

describeSharedData("H-lockfiles", "public lockfiles of pnpm", (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|[\\/])pnpm-lock\.yaml(?:\.gz)?$/.test(path))
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, text: (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8") };
    });

  it("are all read as their resolved set, with an entry for each package that says where it is from", async () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const { path, text } of files) {
      const { method, entries } = await parseLockfile("pnpm-lock.yaml", text);
      expect(method, path).toBe("resolved");
      // Of one package there can be several copies.
      const resolutions = text.match(/^ {4}resolution: /gm)?.length ?? 0;
      const packages = new Set(entries.filter(({ integrity }) => integrity !== null).map(({ integrity }) => integrity));
      expect(packages.size, path).toBe(new Set(text.match(/integrity: [^},\n]+/g)).size);
      expect(entries.length, path).toBeGreaterThan(resolutions);
    }
  });
});
