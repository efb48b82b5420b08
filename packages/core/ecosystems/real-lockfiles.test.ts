import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { describeSharedData } from "../../../test/describe-shared-data.ts";
import { parseLockfile } from "./parse-lockfile.ts";

function realLockfiles(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const reading = paths
    .filter((path) => /(?:package-lock\.json|npm-shrinkwrap\.json|Cargo\.lock)(?:\.gz)?$/.test(path))
    .map(async (path) => {
      const bytes = readFileSync(join(folder, path));
      const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      return { path, text, parsed: await parseLockfile(path.replace(/\.gz$/, ""), text) };
    });
  return Promise.all(reading);
}

describeSharedData("H-lockfiles", "public lockfiles", (folder) => {
  it("are all read as their resolved set, but for three that are not JSON", async () => {
    const files = await realLockfiles(folder);
    const left = files.filter(({ parsed }) => parsed.method === "bytes");
    expect(files.length).toBeGreaterThanOrEqual(40);
    expect(left.map(({ path }) => path.split("/").slice(-2).join("/")).sort()).toEqual([
      "generic/npm-shrinkwrap.json",
      "shrinkwrap_broken/npm-shrinkwrap.json",
      "unparseable/package-lock.json",
    ]);
    for (const { parsed } of left) expect(parsed.problems).toMatchObject([{ code: "syntax" }]);
  });

  it("has as many npm entries as the table of packages has places, so the trees of version 2 all agree with it", async () => {
    for (const { path, text, parsed } of await realLockfiles(folder)) {
      if (parsed.kind !== "npm" || parsed.method === "bytes") continue;
      const packages = (JSON.parse(text) as { packages?: Record<string, unknown> }).packages;
      if (packages === undefined) continue;
      const places = Object.keys(packages).filter((place) => place !== "");
      const installed = parsed.entries.filter((entry) => entry.path !== "");
      expect(
        installed.map((entry) => entry.path),
        path,
      ).toEqual(places);
    }
  });

  it("has every crate with a source, and nothing that is not from the file", async () => {
    for (const { path, text, parsed } of await realLockfiles(folder)) {
      if (parsed.kind !== "cargo") continue;
      expect(parsed.entries.length, path).toBe(text.match(/^source = /gm)?.length);
    }
  });
});
