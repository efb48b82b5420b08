import { addTo } from "../collections/add-to.ts";
import { groupBy } from "../collections/group-by.ts";
import type { RunRecord, TestFailureRecord } from "../record/record.ts";
import type { FlakyTest } from "./flaky-evidence.ts";

/**
 * The tests that failed and passed on the same commit, most often first. A test that failed in one attempt has passed
 * when the same job of the same workflow succeeded in another run of that commit. What a fork's run reported does not
 * count: its reports are its own, and could excuse anything.
 */
export function findFlakyTests(records: readonly RunRecord[]): readonly FlakyTest[] {
  const commits = new Map<string, number>();
  for (const runs of byCommit(records)) {
    for (const test of flippedTests(runs)) addTo(commits, test);
  }
  return [...commits]
    .map(([test, count]) => ({ ...(JSON.parse(test) as Pick<FlakyTest, "file" | "name">), commits: count }))
    .sort((a, b) => b.commits - a.commits);
}

function byCommit(records: readonly RunRecord[]): readonly (readonly RunRecord[])[] {
  const trusted = records.filter(({ sha, trust }) => sha !== null && trust === "trusted");
  const groups = groupBy(trusted, ({ repository, workflow, workflow_path, sha }) =>
    JSON.stringify([repository, workflow_path ?? workflow, sha]),
  );
  return [...groups.values()];
}

/** As JSON, so that a set can distinguish them. */
function flippedTests(runs: readonly RunRecord[]): ReadonlySet<string> {
  const passedJobs = new Set(
    runs.flatMap(({ jobs }) => jobs ?? []).flatMap(({ name, conclusion }) => (conclusion === "success" ? [name] : [])),
  );
  const runPassed = runs.some(({ conclusion }) => conclusion === "success");
  const passed = ({ job }: TestFailureRecord) => (job === null ? runPassed : passedJobs.has(job));
  const failures = runs.flatMap(({ failures }) => failures ?? []);
  return new Set(failures.filter(passed).map(({ file, name }) => JSON.stringify({ file, name })));
}
