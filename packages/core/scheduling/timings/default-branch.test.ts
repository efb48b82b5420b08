import { expect, it } from "vitest";
import { likelyDefaultBranch } from "./default-branch.ts";

const run = (branch: string | null, base_branch: string | null = null) => ({ branch, base_branch });

it("the default branch is the one that most pull requests want to go into", () => {
  expect(likelyDefaultBranch([run("a", "dev"), run("b", "dev"), run("c", "main"), run("main")])).toBe("dev");
});

it("without pull requests it is one with a usual name, else the one that ran most often", () => {
  expect(likelyDefaultBranch([run("bot"), run("bot"), run("master")])).toBe("master");
  expect(likelyDefaultBranch([run("v2"), run("v2"), run("bot")])).toBe("v2");
});

it("nobody knows it where no run names a branch", () => {
  expect(likelyDefaultBranch([run(null)])).toBeNull();
});
