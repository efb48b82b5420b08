import { expect, it } from "vitest";
import { changedItems } from "../manifest.ts";
import { readManifest } from "../read-manifest.ts";
import { pnpm } from "./pnpm.ts";

async function changes(path: string, before: string, after: string) {
  const [old, now] = [await readManifest(pnpm, path, before), await readManifest(pnpm, path, after)];
  if (old === null || now === null) return "unreadable";
  return changedItems(old, now, pnpm.removalsCount).map(({ name, at }) => `${name} @${at.line}:${at.column}`);
}

it("takes catalogs for a change of dependencies, and no other settings", async () => {
  const text = (version: string, age: number) =>
    `packages: ["p/*"]\ncatalog:\n  react: ${version}\nminimumReleaseAge: ${age}\n`;
  expect(await changes("pnpm-workspace.yaml", text("18", 1), text("19", 2))).toEqual(["catalog.react @3:3"]);
  expect(await readManifest(pnpm, "pnpm-workspace.yaml", text("18", 1))).toMatchObject({
    workspace: { include: ["p/*"], exclude: [] },
  });
});

it("reads its own part of package.json", async () => {
  const text = (version: string) =>
    `{ "dependencies": { "a": "1" }, "pnpm": { "overrides": { "b": "${version}" }, "neverBuiltDependencies": [] } }`;
  expect(await changes("package.json", text("1"), text("2"))).toEqual(["pnpm.overrides.b @1:59"]);
  expect(await changes("package.json", "{}", "{")).toBe("unreadable");
});
