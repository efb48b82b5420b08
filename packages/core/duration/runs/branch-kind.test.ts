import fc from "fast-check";
import { expect, it } from "vitest";
import { branchKind } from "./branch-kind.ts";

it.each([
  ["main", "main"],
  ["master", "main"],
  ["refs/heads/main", "main"],
  ["release/2.1", "version"],
  ["v1.2.3", "version"],
  ["2.x", "version"],
  ["refs/tags/v3", "version"],
  ["gh-readonly-queue/main/pr-12-abc", "queue"],
  ["dependabot/npm_and_yarn/lodash-4.17.21", "bot:dependabot"],
  ["renovate/all-minor", "bot:renovate"],
  ["feature/main", "other"],
  ["mainframe", "other"],
  ["renovated-kitchen", "other"],
  ["fix-123", "other"],
])("%s is %s", (branch, kind) => {
  expect(branchKind(branch)).toBe(kind);
});

it("an unknown branch is of no kind", () => {
  expect(branchKind(null)).toBeNull();
  expect(branchKind("")).toBeNull();
});

it("any text is of some kind", () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (branch) => branchKind(branch) !== null));
});
