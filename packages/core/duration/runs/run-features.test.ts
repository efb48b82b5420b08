import { expect, it } from "vitest";
import { runFeatures } from "./run-features.ts";

const facts = { event: "push", branch: "main", sha: "abc", attempt: 1, createdAt: 0 };
const changed = (...paths: string[]) =>
  runFeatures({ ...facts, files: paths.map((path) => ({ path, additions: 2, deletions: 1 })) }).changes;

it("files count by their types and their first two folders", () => {
  const changes = changed("src/api/v1/users.test.ts", "Dockerfile", ".github/workflows/ci.yml");
  expect(changes?.types).toEqual([".ts", ".yml", "dockerfile"]);
  expect(changes?.folders).toEqual(["", ".github/workflows", "src/api"]);
  expect(changes).toMatchObject({ logFiles: Math.log1p(3), logLines: Math.log1p(9), docsOnly: false });
});

it("a change of documents only is known as such", () => {
  expect(changed("README.md", "docs/build.sh", "LICENSE")?.docsOnly).toBe(true);
  expect(changed("README.md", "src/readme.ts")?.docsOnly).toBe(false);
  expect(changed()?.docsOnly).toBe(false);
});

it("lines are unknown as soon as one file's are", () => {
  const files = [
    { path: "a.ts", additions: 1, deletions: 1 },
    { path: "logo.png", additions: null, deletions: null },
  ];
  expect(runFeatures({ ...facts, files }).changes?.logLines).toBeNull();
});

it("senseless counts do not go below zero", () => {
  const files = [{ path: "logo.png", additions: -1, deletions: -1 }];
  expect(runFeatures({ ...facts, files }).changes?.logLines).toBe(0);
});

it("unknown files are not the same as none", () => {
  expect(runFeatures({ ...facts, files: null }).changes).toBeNull();
  expect(changed()).toMatchObject({ logFiles: 0, logLines: 0 });
});

it("a second attempt is a re-run", () => {
  expect(runFeatures({ ...facts, attempt: 2, files: null }).rerun).toBe(true);
});

it("the hour is that of the day in UTC, with its part", () => {
  expect(runFeatures({ ...facts, createdAt: Date.UTC(2026, 4, 3, 13, 30), files: null }).hour).toBe(13.5);
});
