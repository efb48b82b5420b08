import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeSharedData } from "../../../test/describe-shared-data.ts";
import { evaluatePolicy } from "./evaluate-policy.ts";
import { readPolicyInput } from "./policy-input.ts";

const ZIZMOR = "H-workflows/corpora/zizmorcore+zizmor/crates/zizmor/tests/integration/test-data";

async function findings(path: string) {
  const workflows = [{ path, text: readFileSync(path, "utf8") }];
  const change = { known: false, reason: "no base" } as const;
  const sources = { workflows, unread: [], dependencyPaths: [], roots: [], change };
  return evaluatePolicy(await readPolicyInput(sources, ["actions", "github"]));
}

/**
 * Lines at which zizmor's own test data has a finding of the same kind, read from file names and comments there. Left
 * out: workflow-level write scopes (`issue-336-repro`, `workflow-write-explicit`), which are another rule than PRM-1.
 */
const expected: readonly (readonly [rule: string, file: string, lines: readonly number[]])[] = [
  ["PIN-1", "unpinned-uses.yml", [16]],
  ["PIN-1", "unpinned-uses/action.yml", [12, 15]],
  ["PIN-1", "unpinned-uses/issue-1543-repro.yml", [18]],
  ["PIN-1", "unpinned-uses/issue-433-repro.yml", []],
  ["PIN-1", "unpinned-uses/issue-659-repro.yml", [24]],
  ["PIN-1", "unpinned-uses/menagerie-of-uses.yml", [12, 14, 22, 24, 26]],
  ["PIN-1", "unpinned-uses/reusable-workflow-unpinned.yml", [17, 21]],
  ["PRM-1", "excessive-permissions.yml", [12]],
  ["PRM-1", "excessive-permissions/issue-472-repro.yml", [20]],
  ["PRM-1", "excessive-permissions/jobs-broaden-permissions.yml", [11, 20]],
  ["PRM-1", "excessive-permissions/reusable-workflow-call.yml", [7]],
  ["PRM-1", "excessive-permissions/reusable-workflow-other-triggers.yml", [11, 19]],
  ["PRM-1", "excessive-permissions/workflow-default-perms-all-jobs-explicit.yml", []],
  ["PRM-1", "excessive-permissions/workflow-default-perms.yml", [14]],
  ["PRM-1", "excessive-permissions/workflow-empty-perms.yml", []],
  ["PRM-1", "excessive-permissions/workflow-read-all.yml", [5]],
  ["PRM-1", "excessive-permissions/workflow-write-all.yml", [5]],
];

describeSharedData(ZIZMOR, "the rules on zizmor's test data", (zizmor) => {
  it.each(expected)("%s finds in %s the lines %j", async (rule, file, lines) => {
    const found = (await findings(join(zizmor, file))).findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ line }) => line).sort((a, b) => a - b)).toEqual(lines);
  });
});

describeSharedData("H-workflows", "the rules on a thousand real files", (data) => {
  it("never leave one out in silence, and point at what they name", async () => {
    const files = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/.test(path));
    const fingerprints: string[] = [];
    for (const path of files) {
      const { findings: found, unknown } = await findings(join(data, path));
      const lines = readFileSync(join(data, path), "utf8").split(/\r\n|\n|\r/);
      for (const { rule, line, column, message, fingerprint } of found) {
        fingerprints.push(fingerprint);
        const [, named = ""] = /^(?:job )?`([^`\s]*)/.exec(message) ?? [];
        const written = lines[line - 1]?.slice(column - 1) ?? "";
        if (rule !== "SYN-1") expect(written.startsWith(named), `${path}:${line} ${message}`).toBe(true);
      }
      if (found.some(({ rule }) => rule === "SYN-1")) expect(unknown.length).toBeGreaterThan(0);
    }
    expect(fingerprints.length).toBeGreaterThan(1000);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  }, 120_000);
});
